//! Rejected requests.

use std::error::Error;
use std::fmt;

use super::mistake::Mistake;

/// The rejection of a request.
///
/// Reply with [`status`](Self::status) and an empty body. `Display` and `Debug` show the mistake for
/// your logs, and neither a secret nor anything of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejection {
    mistake: Mistake,
}

impl Rejection {
    pub(super) const fn new(mistake: Mistake) -> Self {
        Self { mistake }
    }

    /// Returns the HTTP status for the reply: 413 if the body is too large, 400 if it could not be read
    /// completely, otherwise 401.
    pub fn status(&self) -> u16 {
        match self.mistake {
            Mistake::TooLarge { .. } => 413,
            Mistake::Interrupted => 400,
            _ => 401,
        }
    }

    /// Returns the likely explanation, for your logs. Do not send it to the caller.
    pub fn mistake(&self) -> Mistake {
        self.mistake
    }

    /// Returns whether the signature is valid, but too old or from the future.
    pub fn is_stale(&self) -> bool {
        matches!(self.mistake, Mistake::Stale { .. })
    }

    /// Returns whether the body is larger than the limit.
    pub fn is_too_large(&self) -> bool {
        matches!(self.mistake, Mistake::TooLarge { .. })
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.mistake, f)
    }
}

impl Error for Rejection {}
