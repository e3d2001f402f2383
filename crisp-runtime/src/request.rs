//! Requests: the operation that a call describes, and the request that the transport sends.

pub(crate) mod body;
pub(crate) mod path;
pub(crate) mod query;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;

use crate::quota::Priority;

/// The part of a request that the call determines; the client adds the rest.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The name of the endpoint.
    pub(crate) endpoint: &'static str,
    /// The route, with its parameters in braces.
    pub(crate) route: Cow<'static, str>,
    pub(crate) method: Method,
    /// The encoded path and query.
    pub(crate) target: String,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
}

/// The options of one call, each of which overrides the client's setting.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) idempotent: bool,
    pub(crate) priority: Priority,
}

/// An HTTP request, as it is passed to the transport.
///
/// `Display` shows the request line and the headers as they appear on the wire, and `Debug` shows
/// all fields. Neither shows the credentials.
#[derive(Clone, Debug)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
}

impl Request {
    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the complete URL, which may contain personal data such as an email address.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the headers. They include the credentials, which are marked as sensitive.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body, if there is one.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// Returns the time limit of the request, including the response body. The caller of the
    /// transport enforces it.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Returns the request with this time limit.
    pub(crate) fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Returns the maximum size of the response body, in bytes.
    pub fn max_body(&self) -> usize {
        self.max_body
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        writeln!(f, "{} {}{query} HTTP/1.1", self.method, self.url.path())?;
        writeln!(f, "Host: {}", self.url.authority())?;
        for (name, value) in &self.headers {
            let value = match value.is_sensitive() {
                true => "Basic <redacted>",
                false => value.to_str().unwrap_or("<not text>"),
            };
            writeln!(f, "{}: {value}", title_case(name.as_str()))?;
        }
        Ok(())
    }
}

/// Returns a header name as it is written to HTTP/1.1 connections, such as `X-Crisp-Tier`.
fn title_case(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.collect::<Vec<_>>().join("-")
}
