//! Responses in Crisp's envelope.

use serde_json::{Value, json};

/// The response to a request, successful or not.
pub(crate) type Outcome = Result<Response, Response>;

/// A response of the mock server.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) body: Value,
    /// Whether `data` is an example value instead of stored state.
    pub(crate) is_example: bool,
    /// The value of the `Retry-After` header, in seconds.
    pub(crate) retry_after: Option<u64>,
}

impl Response {
    /// Returns a success response.
    #[allow(clippy::needless_pass_by_value, reason = "callers build the data in place")]
    pub(crate) fn ok(status: u16, reason: &str, data: Value) -> Self {
        Self::new(status, json!({ "error": false, "reason": reason, "data": data }))
    }

    /// Returns a successful response to a read.
    pub(crate) fn resolved(data: Value) -> Self {
        Self::ok(200, "resolved", data)
    }

    /// Returns a successful response to an update, without data.
    pub(crate) fn updated() -> Self {
        Self::ok(200, "updated", json!({}))
    }

    /// Returns a successful response to a removal, without data.
    pub(crate) fn deleted() -> Self {
        Self::ok(200, "deleted", json!({}))
    }

    /// Returns a successful response to the creation of a resource.
    pub(crate) fn added(data: Value) -> Self {
        Self::ok(201, "added", data)
    }

    /// Returns a successful response to a request that is processed later.
    pub(crate) fn dispatched(data: Value) -> Self {
        Self::ok(202, "dispatched", data)
    }

    /// Returns an error response.
    pub(crate) fn error(status: u16, reason: &str) -> Self {
        Self::new(status, json!({ "error": true, "reason": reason, "data": {} }))
    }

    /// Returns an error response with a message.
    pub(crate) fn error_with(status: u16, reason: &str, message: &str) -> Self {
        let data = json!({ "message": message });
        Self::new(status, json!({ "error": true, "reason": reason, "data": data }))
    }

    /// Returns the response to invalid data. The message names the location.
    pub(crate) fn invalid(message: &str) -> Self {
        Self::error_with(400, "invalid_data", message)
    }

    pub(crate) fn is_error(&self) -> bool {
        self.status >= 400
    }

    fn new(status: u16, body: Value) -> Self {
        Self { status, body, is_example: false, retry_after: None }
    }
}
