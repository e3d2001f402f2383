//! An answer that was understood.

use http::{HeaderMap, HeaderName, StatusCode};

/// The output of a call, and what its answer says beside it.
#[derive(Clone, Debug)]
pub struct Reply<T> {
    pub(crate) output: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl<T> Reply<T> {
    /// The output.
    pub fn output(&self) -> &T {
        &self.output
    }

    /// The output, without the rest.
    pub fn into_output(self) -> T {
        self.output
    }

    /// The HTTP status; 206 tells that a list has more pages.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// How many attempts it took; 0 where a test gave the answer.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The id of the request, which Crisp's staff can look up.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Whether the answer came out of Crisp's cache, which the header `Bloom-Status` tells.
    pub fn cache(&self) -> Option<Cache> {
        cache(&self.headers)
    }

    /// A header of the answer, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What Crisp's cache did about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cache {
    /// It was passed by.
    Direct,
    /// It had the answer, which does not count against the limit of requests.
    Hit,
    /// It did not have the answer.
    Miss,
    /// It is out of order.
    Offline,
}

const BLOOM_STATUS: HeaderName = HeaderName::from_static("bloom-status");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

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
    headers.get(REQUEST_ID)?.to_str().ok()
}
