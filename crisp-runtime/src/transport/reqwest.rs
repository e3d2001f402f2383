//! The transport that uses reqwest.

use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect;

use super::{Transport, tls};
use crate::error::Result;
use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;

/// The default transport, which uses a connection pool of reqwest.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Creates a connection pool with this time limit for connecting.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self> {
        Self::build(settings(connect_timeout))
    }

    /// Creates a connection pool that ignores the proxy settings of the environment, for requests
    /// in clear text: a proxy on another machine must not see a token that is meant for a local
    /// server.
    pub(crate) fn without_proxy(connect_timeout: Duration) -> Result<Self> {
        Self::build(settings(connect_timeout).no_proxy())
    }

    /// Creates a connection pool with reqwest settings of your own, such as a proxy or a custom
    /// certificate authority, behind the feature `reqwest-client`.
    ///
    /// Redirects, retries and the `Referer` header are disabled, whatever the builder says. Set
    /// `connect_timeout` below the client's [`timeout`](crate::ClientBuilder::timeout), so that a
    /// stalled connection attempt is reported as a connection failure.
    ///
    /// A finished `reqwest::Client` is not accepted: it follows redirects by default, which sends a
    /// POST twice, and it does not tell whether it does. To send requests through one, implement
    /// [`Transport`].
    ///
    /// # Errors
    ///
    /// Returns an error if reqwest rejects the settings.
    ///
    /// ```no_run
    /// # mod crisp_api { pub use crisp_api_runtime::*; }
    /// use std::time::Duration;
    ///
    /// use crisp_api::transport::ReqwestTransport;
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = reqwest::Proxy::all("http://proxy.acme.example:3128")?;
    /// let builder = reqwest::Client::builder().proxy(proxy).connect_timeout(Duration::from_secs(5));
    /// let transport = ReqwestTransport::from_builder(builder)?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "reqwest-client")]
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self> {
        Ok(Self { client: tls::build_as_is(hardened(builder))? })
    }

    fn build(builder: reqwest::ClientBuilder) -> Result<Self> {
        Ok(Self { client: tls::build(builder)? })
    }
}

fn settings(connect_timeout: Duration) -> reqwest::ClientBuilder {
    // HTTP/1.1 is fixed because otherwise the version would depend on the features that other crates
    // enable.
    hardened(reqwest::Client::builder())
        .http1_only()
        .http1_title_case_headers()
        .connect_timeout(connect_timeout)
}

/// Disables what reqwest does on its own. A redirect exposes the credentials and can send a POST
/// twice, and retries are decided above the transport, which knows the effect of a request.
fn hardened(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.redirect(redirect::Policy::none()).retry(reqwest::retry::never()).referer(false)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(async move {
            let max_body = request.max_body;
            let mut response =
                self.client.execute(convert(request)).await.map_err(transport_error)?;
            let body = read_body(&mut response, max_body).await?;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            Ok(RawResponse { status, headers, body })
        })
    }
}

fn convert(request: Request) -> reqwest::Request {
    let mut converted = reqwest::Request::new(request.method, request.url);
    *converted.headers_mut() = request.headers;
    *converted.body_mut() = request.body.map(reqwest::Body::from);
    converted
}

/// The maximum capacity that is reserved because of a declared length, in bytes.
const MAX_RESERVATION: u64 = 1024 * 1024;

/// Reads the body, and fails as soon as it exceeds `max` bytes.
async fn read_body(response: &mut reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
    let too_large = || {
        let message = format!("the response body is larger than {max} bytes");
        TransportError::new(TransportErrorKind::TooLarge, message)
    };
    let length = response.content_length();
    if length.is_some_and(|length| length > max as u64) {
        return Err(too_large());
    }
    // A body that arrives in one chunk, as most do, is not copied.
    let Some(first) = next_chunk(response).await? else { return Ok(Bytes::new()) };
    let Some(second) = next_chunk(response).await? else {
        return if first.len() > max { Err(too_large()) } else { Ok(first) };
    };
    // A server can declare any length, and a failed reservation would abort the process.
    let mut body = Vec::with_capacity(length.unwrap_or_default().min(MAX_RESERVATION) as usize);
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if chunk.len() > max.saturating_sub(body.len()) {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = next_chunk(response).await?;
    }
    Ok(body.into())
}

async fn next_chunk(response: &mut reqwest::Response) -> Result<Option<Bytes>, TransportError> {
    response.chunk().await.map_err(transport_error)
}

/// Converts an error of reqwest. A function and not an implementation of `From`, which would make
/// reqwest's version part of the public API.
fn transport_error(error: reqwest::Error) -> TransportError {
    // A timeout while connecting is both; nothing was sent then, so it counts as a connect failure.
    let (kind, message) = if error.is_connect() {
        (TransportErrorKind::Connect, "could not connect to the server")
    } else if error.is_builder() {
        (TransportErrorKind::Connect, "the HTTP library rejected the request before sending it")
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, "no complete response arrived in time")
    } else {
        (
            TransportErrorKind::Interrupted,
            "the connection was lost before the response was complete",
        )
    };
    // The URL may contain personal data.
    TransportError::new(kind, message).caused_by(error.without_url())
}
