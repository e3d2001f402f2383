//! The printed forms of errors.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorResponse, Reason};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = self.inner.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        f.write_str(&self.inner.message)?;
        match self.detail() {
            Some(detail) if f.alternate() => write!(f, ": {detail}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    /// Writes a sentence with the causes of the error, since a `main` that returns the error prints
    /// it in this form. `{:#?}` writes the fields.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.fmt_fields(f);
        }
        write!(f, "{self}")?;
        let mut cause = StdError::source(self);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        if self.attempts() > 1 {
            write!(f, " ({} attempts)", self.attempts())?;
        }
        // Other text may come from an intermediary.
        match self.request_id().filter(|id| is_uuid(id)) {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

impl Error {
    fn fmt_fields(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.inner.message);
        if let Some(endpoint) = &self.inner.endpoint {
            debug.field("endpoint", endpoint);
        }
        if let Some(response) = self.response() {
            debug.field("response", response);
        }
        if let Some(source) = &self.inner.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

/// Leaves out all text that an intermediary could have put into the response.
impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons: Vec<_> = self.reasons.iter().map(Reason::shown).collect();
        let request_id = self.request_id.as_deref().filter(|id| is_uuid(id));
        f.debug_struct("ErrorResponse")
            .field("status", &self.status.as_u16())
            .field("has_envelope", &self.has_envelope)
            .field("reasons", &reasons)
            .field("has_detail", &self.detail.is_some())
            .field("request_id", &request_id)
            .field("json_offset", &self.json_offset)
            .field("retry_after", &self.retry_after)
            .finish()
    }
}

/// Returns whether a text has the form of the request ids that Crisp assigns.
fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}
