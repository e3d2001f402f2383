//! Responses in Crisp's envelope.

use serde_json::{Value, json};

/// A response of the mock server.
#[derive(Debug)]
pub(crate) struct MockResponse {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl MockResponse {
    /// Returns a success response.
    #[allow(clippy::needless_pass_by_value, reason = "callers build the data in place")]
    pub(crate) fn ok(status: u16, reason: &str, data: Value) -> Self {
        Self { status, body: json!({ "error": false, "reason": reason, "data": data }) }
    }

    /// Returns an error response.
    pub(crate) fn error(status: u16, reason: &str) -> Self {
        Self { status, body: json!({ "error": true, "reason": reason, "data": {} }) }
    }

    /// Returns an error response with a message.
    pub(crate) fn error_with(status: u16, reason: &str, message: &str) -> Self {
        let data = json!({ "message": message });
        Self { status, body: json!({ "error": true, "reason": reason, "data": data }) }
    }
}
