//! Authentication and authorization.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crisp_api_spec::{Endpoint, Tier};

use crate::request::MockRequest;
use crate::response::MockResponse;

/// Returns the identifier and the key of the mock token with this tier.
pub(crate) fn token(tier: Tier) -> (&'static str, &'static str) {
    match tier {
        Tier::Plugin => ("mock-plugin-identifier", "mock-plugin-key"),
        Tier::User => ("mock-user-identifier", "mock-user-key"),
        Tier::Website => ("mock-website-identifier", "mock-website-key"),
    }
}

/// Returns the tier of the token that authenticates the request.
///
/// # Errors
///
/// Returns the error response if the tier header is missing or the credentials do not match it.
pub(crate) fn authenticate(request: &MockRequest) -> Result<Tier, MockResponse> {
    let tier = request.header("x-crisp-tier").and_then(Tier::from_name);
    let signed = |tier| request.header("authorization") == Some(authorization(tier).as_str());
    tier.filter(|tier| signed(*tier)).ok_or_else(|| MockResponse::error(401, "invalid_session"))
}

/// Checks that the endpoint accepts the tier.
///
/// # Errors
///
/// Returns the error response if it does not.
pub(crate) fn authorize(tier: Tier, endpoint: &Endpoint) -> Result<(), MockResponse> {
    match endpoint.rejects(tier) {
        Some(_) => Err(MockResponse::error(403, "not_allowed")),
        None => Ok(()),
    }
}

fn authorization(tier: Tier) -> String {
    let (id, key) = token(tier);
    format!("Basic {}", STANDARD.encode(format!("{id}:{key}")))
}
