//! A request as it goes to the transport.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;

/// What a call asks for: everything of a request that is not the client's.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// The path and the query, encoded.
    pub(crate) target: String,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Option<Duration>,
}

/// A request as it goes to the transport.
///
/// `Debug` shows `Sensitive` in place of the credentials.
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

    /// How long the transport may take for this request, the answer's body included.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// The largest body of an answer that is read, in bytes.
    pub fn max_body(&self) -> usize {
        self.max_body
    }
}
