//! Who may ask.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crisp_api_spec::{Endpoint, Tier};

use crate::received::Received;
use crate::reply::Reply;

/// The identifier and the key of the mock's token of this tier.
pub(crate) fn token(tier: Tier) -> (&'static str, &'static str) {
    match tier {
        Tier::Plugin => ("mock-plugin-identifier", "mock-plugin-key"),
        Tier::User => ("mock-user-identifier", "mock-user-key"),
        Tier::Website => ("mock-website-identifier", "mock-website-key"),
    }
}

/// The tier that the request is signed with, or Crisp's answer to one that is not.
pub(crate) fn authenticate(request: &Received) -> Result<Tier, Reply> {
    let tier = request.header("x-crisp-tier").and_then(Tier::from_name);
    let signed = |tier| request.header("authorization") == Some(authorization(tier).as_str());
    tier.filter(|tier| signed(*tier)).ok_or_else(|| Reply::error(401, "invalid_session"))
}

/// Crisp's answer to a tier that the endpoint is not for.
pub(crate) fn authorize(tier: Tier, endpoint: &Endpoint) -> Result<(), Reply> {
    match endpoint.rejects(tier) {
        Some(_) => Err(Reply::error(403, "not_allowed")),
        None => Ok(()),
    }
}

fn authorization(tier: Tier) -> String {
    let (id, key) = token(tier);
    format!("Basic {}", STANDARD.encode(format!("{id}:{key}")))
}
