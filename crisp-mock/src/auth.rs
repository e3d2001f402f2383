//! Authentication and authorization.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crisp_api_spec::{Endpoint, Tier};
use serde::{Deserialize, Serialize};

use crate::request::MockRequest;
use crate::response::Response;

/// A token that the mock server accepts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Token {
    tier: String,
    pub(crate) identifier: String,
    pub(crate) key: String,
    /// The workspace of a website token. Tokens of other tiers reach all workspaces.
    website_id: Option<String>,
    /// The scopes of a plugin token, or `None` for all.
    scopes: Option<Vec<String>>,
}

impl Token {
    pub(crate) fn new(tier: Tier, identifier: &str, key: &str) -> Self {
        Self {
            tier: tier.as_str().to_owned(),
            identifier: identifier.to_owned(),
            key: key.to_owned(),
            website_id: None,
            scopes: None,
        }
    }

    /// Limits the token to one workspace.
    pub(crate) fn for_website(self, website_id: &str) -> Self {
        Self { website_id: Some(website_id.to_owned()), ..self }
    }

    /// Limits the token to scopes.
    pub(crate) fn with_scopes(self, scopes: &[&str]) -> Self {
        Self { scopes: Some(scopes.iter().map(|&scope| scope.to_owned()).collect()), ..self }
    }

    pub(crate) fn tier(&self) -> Tier {
        Tier::from_name(&self.tier).unwrap_or(Tier::Website)
    }

    /// Returns whether the token reaches the workspace.
    pub(crate) fn reaches(&self, website_id: &str) -> bool {
        self.website_id.as_deref().is_none_or(|own| own == website_id)
    }

    fn authorization(&self) -> String {
        format!("Basic {}", STANDARD.encode(format!("{}:{}", self.identifier, self.key)))
    }
}

/// Returns the identifier and the key of the default token with this tier.
pub(crate) fn default_token(tier: Tier) -> (&'static str, &'static str) {
    match tier {
        Tier::Plugin => ("mock-plugin-identifier", "mock-plugin-key"),
        Tier::User => ("mock-user-identifier", "mock-user-key"),
        Tier::Website => ("mock-website-identifier", "mock-website-key"),
    }
}

/// Returns the token that authenticates the request.
///
/// # Errors
///
/// Returns the error response if the tier header is missing or the credentials do not match it.
pub(crate) fn authenticate<'t>(
    request: &MockRequest,
    tokens: &'t [Token],
) -> Result<&'t Token, Response> {
    let tier = request.header("x-crisp-tier").unwrap_or_default();
    let sent = request.header("authorization").unwrap_or_default();
    let mut tokens = tokens.iter();
    tokens
        .find(|token| token.tier == tier && token.authorization() == sent)
        .ok_or_else(|| Response::error(401, "invalid_session"))
}

/// Checks that the endpoint accepts the token's tier and scopes.
///
/// # Errors
///
/// Returns the error response if it does not.
pub(crate) fn authorize(token: &Token, endpoint: &Endpoint) -> Result<(), Response> {
    if endpoint.rejects(token.tier()).is_some() {
        return Err(Response::error(403, "not_allowed"));
    }
    let is_granted = |scope: &str| {
        token.scopes.as_ref().is_none_or(|scopes| scopes.iter().any(|granted| granted == scope))
    };
    match endpoint.scope() {
        Some(scope) if token.tier() == Tier::Plugin && !is_granted(scope) => {
            let message = format!("the token needs the scope {scope}");
            Err(Response::error_with(403, "token_scope_forbidden", &message))
        }
        _ => Ok(()),
    }
}
