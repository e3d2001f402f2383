//! The network, through reqwest.

use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect;

use super::{Transport, tls};
use crate::error::Result;
use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;

/// The network, through a pool of connections; what a client uses unless it is given another
/// transport.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A pool that waits no longer than `connect_timeout` until there is a connection.
    ///
    /// # Errors
    ///
    /// TLS could not be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self> {
        Self::built_by(settings(connect_timeout))
    }

    /// The same for addresses in clear text, past every proxy of the environment: what is meant for
    /// this machine must not show the token to another one.
    pub(crate) fn without_proxy(connect_timeout: Duration) -> Result<Self> {
        Self::built_by(settings(connect_timeout).no_proxy())
    }

    fn built_by(builder: reqwest::ClientBuilder) -> Result<Self> {
        Ok(Self { client: tls::build(builder)? })
    }
}

fn settings(connect_timeout: Duration) -> reqwest::ClientBuilder {
    // Credentials must not follow a redirect, and retries are decided above the transport. The
    // version of HTTP must not depend on the features that other crates ask reqwest for.
    reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .http1_only()
        .http1_title_case_headers()
        .connect_timeout(connect_timeout)
}

/// Sends through a client of your own, behind the feature `reqwest-client`.
///
/// The client must follow no redirects (`redirect::Policy::none()`): the tier of the token, and with
/// some clients the token, would follow them. It should not retry, and should send no `Referer`.
#[cfg(feature = "reqwest-client")]
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(async move {
            let max_body = request.max_body;
            let mut response =
                self.client.execute(convert(request)).await.map_err(transport_error)?;
            let body = read(&mut response, max_body).await?;
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

async fn read(response: &mut reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
    let too_large = || {
        let message = format!("the answer has more than {max} bytes");
        TransportError::new(TransportErrorKind::TooLarge, message)
    };
    let length = response.content_length();
    if length.is_some_and(|length| length > max as u64) {
        return Err(too_large());
    }
    let Some(first) = next_chunk(response).await? else { return Ok(Bytes::new()) };
    let Some(second) = next_chunk(response).await? else {
        return if first.len() > max { Err(too_large()) } else { Ok(first) };
    };
    let mut body = Vec::with_capacity(length.unwrap_or_default() as usize);
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > max {
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
    // A stalled connect is a timeout too, but nothing was sent then.
    let (kind, message) = if error.is_connect() {
        (TransportErrorKind::Connect, "no connection to the server came about")
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, "no complete answer came in time")
    } else {
        (TransportErrorKind::Interrupted, "the connection broke before the answer was complete")
    };
    // The address may hold personal data.
    TransportError::new(kind, message).caused_by(error.without_url())
}
