//! Uploads to a URL that Crisp signed.

use std::time::Duration;

use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method};
use tokio::time::timeout;
use url::{Host, Url};

use super::transport_failure;
use crate::client::Handle;
use crate::error::{Error, Kind, Result, TransportError, TransportErrorKind};
use crate::request::Request;
use crate::transport::Bytes;

impl Handle {
    /// Sends a file to a URL that Crisp signed, without the credentials of the client, once.
    ///
    /// The request is not one to the REST API: it does not count against the quota.
    #[doc(hidden)]
    pub async fn __upload(
        &self,
        url: &str,
        mime: &str,
        file: Bytes,
        limit: Duration,
    ) -> Result<()> {
        let core = self.core();
        if core.read_only {
            let message = "the client is read-only and does not upload files";
            return Err(Error::new(Kind::ReadOnly, message));
        }
        let url = validate(url, &core.base)
            .map_err(|problem| Error::new(Kind::Redirect, format!("the upload URL {problem}")))?;
        let mime = HeaderValue::from_str(mime)
            .map_err(|_| Error::argument("the MIME type contains an invalid character"))?;
        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(CONTENT_TYPE, mime);
        headers.extend(core.headers.get(USER_AGENT).map(|agent| (USER_AGENT, agent.clone())));
        let request = Request {
            method: Method::PUT,
            url,
            headers,
            body: Some(file),
            timeout: limit,
            max_body: core.limits.max_body,
        };
        match timeout(limit, core.transport.send(request)).await {
            Ok(Ok(response)) if response.status.is_success() => Ok(()),
            Ok(Ok(response)) => {
                let status = response.status.as_u16();
                Err(Error::new(Kind::Api, format!("the storage rejected the upload with {status}")))
            }
            Ok(Err(error)) => Err(transport_failure(error)),
            Err(_) => {
                let message = format!("the upload did not complete within {limit:?}");
                let error = TransportError::new(TransportErrorKind::Timeout, message);
                Err(transport_failure(error))
            }
        }
    }
}

/// Accepts `https`, and in clear text only a mock: the host of a REST API that is called in clear text,
/// or this machine.
fn validate(text: &str, base: &Url) -> std::result::Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is malformed")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("contains credentials");
    }
    let is_loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let is_mock = base.scheme() == "http" && (is_loopback || url.host() == base.host());
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_mock => Ok(url),
        _ => Err("does not use `https`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uploads_go_to_https_or_to_a_mock() {
        let is_valid = |text: &str, base: &str| validate(text, &Url::parse(base).unwrap()).is_ok();
        let crisp = "https://api.crisp.chat/v1";
        assert!(is_valid("https://storage.googleapis.com/a?Signature=b", crisp));
        for url in ["", "http://storage.googleapis.com/a", "http://127.0.0.1/", "https://a:b@c/"] {
            assert!(!is_valid(url, crisp), "{url}");
        }
        assert!(is_valid("http://127.0.0.1:9/a", "http://127.0.0.1:8/v1"));
        assert!(is_valid("http://crisp-mock/a", "http://crisp-mock/v1"));
        assert!(!is_valid("http://storage.googleapis.com/a", "http://127.0.0.1:8/v1"));
    }
}
