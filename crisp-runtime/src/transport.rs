//! The HTTP transport: a trait, and its implementation with reqwest.
//!
//! On wasm, only the trait is available: reqwest follows redirects there, and its futures are not
//! `Send`.

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
#[cfg(all(feature = "reqwest-client", not(target_family = "wasm")))]
pub(crate) use reqwest::ReqwestBuilder;
#[cfg(not(target_family = "wasm"))]
pub(crate) use reqwest::ReqwestSettings;
#[cfg(not(target_family = "wasm"))]
pub use reqwest::ReqwestTransport;

/// The types of other crates that an implementation of [`Transport`] needs.
pub use {
    bytes::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    url::Url,
};

/// Sends HTTP requests.
///
/// An implementation must not follow redirects, must not retry, and must not read more than
/// [`Request::max_body`] bytes of a response. The caller drops the future after
/// [`Request::timeout`].
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, and reads the complete response.
    ///
    /// # Errors
    ///
    /// Returns an error if no complete response arrives.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>>;
}
