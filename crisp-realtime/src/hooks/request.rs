//! The parts of a request that count for its verification.

use std::fmt;
use std::time::SystemTime;

use http::HeaderMap;

/// The parts of a request that count for its verification, without a web framework.
///
/// `Debug` shows no content.
#[derive(Clone, Copy)]
#[must_use = "a request does nothing unless it is verified"]
pub struct HookRequest<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) query: Option<&'a str>,
    pub(super) body: &'a [u8],
    pub(super) now: SystemTime,
}

impl<'a> HookRequest<'a> {
    /// Creates a request from its headers and its raw body, as received and not parsed.
    pub fn new(headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Self { headers, query: None, body, now: SystemTime::now() }
    }

    /// Sets the query of the URL, without the `?`. [`Verifier::website_key`] needs it.
    ///
    /// [`Verifier::website_key`]: super::Verifier::website_key
    pub fn query(mut self, query: Option<&'a str>) -> Self {
        self.query = query;
        self
    }

    /// Sets the current time, for use in tests.
    pub fn now(mut self, now: SystemTime) -> Self {
        self.now = now;
        self
    }
}

impl fmt::Debug for HookRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HookRequest").finish_non_exhaustive()
    }
}
