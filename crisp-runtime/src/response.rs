//! HTTP responses, in the three forms they take on the way to the caller:
//! [`RawResponse`] as the transport delivers it, [`ClassifiedResponse`] once its envelope says
//! whether the call succeeded, and [`Response`] with its output decoded.

mod classified;
mod envelope;
mod weight;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use serde::de::DeserializeOwned;

pub(crate) use classified::{ClassifiedResponse, FakeOutput, classify};
pub(crate) use weight::fits_in_memory;

/// A type that a call's output can have: owned, sendable, and deserializable from JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the output of a call",
    label = "it must implement `serde::Deserialize`, be `Send`, and borrow nothing"
)]
pub trait Output: DeserializeOwned + Send + 'static {}

// Otherwise, rustc reports the bound of serde that is not met, and not that it is about an output.
#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + Send + 'static> Output for T {}

/// A response as the transport delivers it, before its body is parsed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The complete body.
    pub body: Bytes,
}

impl RawResponse {
    /// Creates a response without headers. An invalid status is replaced by 500.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    /// Returns the response with these headers.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }
}

/// The output of a call together with the status, headers and request id of its response.
#[derive(Clone, Debug)]
pub struct Response<T> {
    output: T,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
    /// Returns the output.
    pub fn output(&self) -> &T {
        &self.output
    }

    /// Returns the output and drops everything else.
    pub fn into_output(self) -> T {
        self.output
    }

    /// Returns the HTTP status, which is 206 for a list that has more pages.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Returns the number of attempts made, or 0 if a fake supplied the output.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the request id, which Crisp's support team can look up.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Returns the cache status that the `Bloom-Status` header reports.
    pub fn cache(&self) -> Option<Cache> {
        cache(&self.headers)
    }

    /// Returns a response header, if it is present and valid text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The status that Crisp's cache reports for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cache {
    /// The cache was bypassed.
    Direct,
    /// The response came from the cache and does not count against the rate limit.
    Hit,
    /// The response was not in the cache.
    Miss,
    /// The cache is unavailable.
    Offline,
}

const BLOOM_STATUS: HeaderName = HeaderName::from_static("bloom-status");
/// Crisp sends `Request-Id`, according to every recorded response. Intermediaries use the other name.
const REQUEST_ID: [HeaderName; 2] =
    [HeaderName::from_static("request-id"), HeaderName::from_static("x-request-id")];

pub(crate) fn cache(headers: &HeaderMap) -> Option<Cache> {
    Some(match headers.get(BLOOM_STATUS)?.to_str().ok()? {
        "HIT" => Cache::Hit,
        "MISS" => Cache::Miss,
        "DIRECT" => Cache::Direct,
        "OFFLINE" => Cache::Offline,
        _ => return None,
    })
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| headers.get(name))?.to_str().ok()
}
