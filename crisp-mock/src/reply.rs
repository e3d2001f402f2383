//! Answers, in the envelope that Crisp puts around all of them.

use serde_json::{Value, json};

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Reply {
    /// The answer to what worked.
    #[allow(clippy::needless_pass_by_value, reason = "callers make the data on the spot")]
    pub(crate) fn ok(status: u16, reason: &str, data: Value) -> Self {
        Self { status, body: json!({ "error": false, "reason": reason, "data": data }) }
    }

    /// The answer to what did not work.
    pub(crate) fn error(status: u16, reason: &str) -> Self {
        Self { status, body: json!({ "error": true, "reason": reason, "data": {} }) }
    }

    /// The same, with words about what is wrong.
    pub(crate) fn error_with(status: u16, reason: &str, message: &str) -> Self {
        let data = json!({ "message": message });
        Self { status, body: json!({ "error": true, "reason": reason, "data": data }) }
    }
}
