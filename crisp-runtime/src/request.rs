//! Requests: a call without its client, and the request that the transport sends.

pub(crate) mod body;
pub(crate) mod path;
pub(crate) mod query;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;

use crate::quota::Lane;

/// What a call asks for: everything of a request that is not the client's.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The name of the endpoint.
    pub(crate) endpoint: &'static str,
    /// The route, with its parameters in braces.
    pub(crate) route: Cow<'static, str>,
    pub(crate) method: Method,
    /// The path and the query, encoded.
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
    pub(crate) lane: Lane,
}

/// A request as it goes to the transport.
///
/// `Display` shows the request line and the headers as they are written on the wire, `Debug` shows
/// everything; both leave the credentials out.
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
    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole address. It may hold personal data, such as an e-mail address.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The headers, the credentials included and marked as sensitive.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if there is one.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// How long the request may take, the answer's body included; the caller of the transport sees to it.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The largest body of an answer that is read, in bytes.
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

/// Header names as they are written to HTTP/1.1 connections: `X-Crisp-Tier`.
fn title_case(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.collect::<Vec<_>>().join("-")
}
