//! The network, behind a trait that anything can stand in for.
//!
//! For wasm there is the trait alone: what reqwest does there follows redirects, and its futures stay
//! on one thread.

mod detached;
mod error;
#[cfg(not(target_family = "wasm"))]
mod reqwest;
#[cfg(not(target_family = "wasm"))]
mod tls;

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::request::Request;

pub(crate) use detached::Detached;
pub use error::{TransportError, TransportErrorKind};
#[cfg(not(target_family = "wasm"))]
pub use reqwest::ReqwestTransport;

/// A future in a box.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

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

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct RawResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl RawResponse {
    /// An answer without headers. A status that HTTP does not know counts as 500.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }
}
