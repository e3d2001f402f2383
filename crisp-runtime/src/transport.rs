//! The network, behind a trait that anything can stand in for.
//!
//! For wasm there is the trait alone: what reqwest does there follows redirects, and its futures stay
//! on one thread.

mod detached;
#[cfg(not(target_family = "wasm"))]
mod reqwest;
#[cfg(not(target_family = "wasm"))]
mod tls;

use crate::request::Request;

pub use crate::error::{TransportError, TransportErrorKind};
pub use crate::future::BoxFuture;
pub use crate::response::RawResponse;

pub(crate) use detached::Detached;
#[cfg(not(target_family = "wasm"))]
pub use reqwest::ReqwestTransport;

/// The types of other crates that a [`Transport`] handles.
pub use {
    bytes::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    url::Url,
};

/// Sends one request and reads the whole answer.
///
/// An implementation must not follow redirects, must not retry, and must not read more than
/// [`Request::max_body`] bytes. Its future is dropped after [`Request::timeout`].
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// No complete answer arrived.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>>;
}
