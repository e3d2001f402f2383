//! What all handles and clients share: the address, the headers, and the transport.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use http::HeaderMap;
use url::{Host, Url};

use crate::error::{Error, Result};
use crate::headers;
use crate::request::{Operation, Request};
use crate::token::{Credentials, Token};
use crate::transport::{Detached, ReqwestTransport, Transport};

/// The address of Crisp's REST API.
pub const DEFAULT_BASE_URL: &str = "https://api.crisp.chat/v1";

const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
const MAX_BODY: usize = 16 * 1024 * 1024;

/// A connection to Crisp without types; every handle and client is made from one.
///
/// Clones share their connections.
#[derive(Clone)]
pub struct Handle {
    core: Arc<Core>,
}

struct Core {
    base: Url,
    headers: HeaderMap,
    transport: Arc<dyn Transport>,
    timeout: Duration,
    max_body: usize,
}

impl Handle {
    /// A handle that sends nothing, for calls that are answered by a test.
    #[doc(hidden)]
    pub fn detached() -> Self {
        static DETACHED: LazyLock<Handle> = LazyLock::new(|| Handle {
            core: Arc::new(Core {
                base: Url::parse(DEFAULT_BASE_URL).expect("the default address is one"),
                headers: HeaderMap::new(),
                transport: Arc::new(Detached),
                timeout: ATTEMPT_TIMEOUT,
                max_body: MAX_BODY,
            }),
        });
        DETACHED.clone()
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.core.transport
    }

    /// Adds the client's part: the address, the headers, and the limits.
    pub(crate) fn request(&self, operation: Operation) -> Result<Request> {
        let core = &*self.core;
        let base = core.base.as_str().trim_end_matches('/');
        let url = Url::parse(&format!("{base}{}", operation.target))
            .ok()
            .filter(|url| leads_to(url, &core.base, &operation.target))
            .ok_or_else(|| Error::argument("the path would lead to another route"))?;
        Ok(Request {
            method: operation.method,
            url,
            headers: headers::of_request(&core.headers, operation.body.is_some()),
            body: operation.body,
            timeout: operation.timeout.unwrap_or(core.timeout),
            max_body: core.max_body,
        })
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("base_url", &self.core.base.as_str()).finish_non_exhaustive()
    }
}

/// Whether parsing left the path as it was built; it removes `..` and the like.
fn leads_to(url: &Url, base: &Url, target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    url.origin() == base.origin()
        && url.path().strip_prefix(base.path().trim_end_matches('/')) == Some(path)
}

/// Makes a client.
#[must_use = "a builder makes nothing until `build` is called"]
pub struct Builder<C> {
    credentials: Credentials,
    base_url: String,
    app: Option<String>,
    timeout: Duration,
    max_body: usize,
    transport: Option<Arc<dyn Transport>>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Handle>> Builder<C> {
    /// A builder of a client that signs its requests with `token`.
    pub fn new<K>(token: Token<K>) -> Self {
        Self {
            credentials: token.into_credentials(),
            base_url: DEFAULT_BASE_URL.to_owned(),
            app: None,
            timeout: ATTEMPT_TIMEOUT,
            max_body: MAX_BODY,
            transport: None,
            client: PhantomData,
        }
    }

    /// Asks another server, such as the mock: `https`, or `http` to this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Names your program in the header `User-Agent`, in the form `name/version`.
    pub fn user_agent(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }

    /// Gives up on one attempt after `timeout`; 10 seconds unless it is set.
    ///
    /// Half of it may pass until there is a connection; longer is an error that
    /// [`is_connect`](Error::is_connect).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Refuses answers with more than `bytes` bytes; 16 MiB unless it is set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sends requests through `transport` instead of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// The address is no address, or one to which credentials must not go; the user agent holds
    /// a character that no header can; or TLS could not be set up.
    pub fn build(self) -> Result<C> {
        let base = base_url(&self.base_url)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::new(&base, self.timeout)?),
        };
        let headers = headers::shared(&self.credentials, self.app.as_deref())?;
        let (timeout, max_body) = (self.timeout, self.max_body);
        let core = Arc::new(Core { base, headers, transport, timeout, max_body });
        Ok(C::from(Handle { core }))
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address was not checked yet, and may hold credentials.
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}

/// An address to which credentials may go.
fn base_url(text: &str) -> Result<Url> {
    let refuse = |problem: &str| Err(Error::configuration(format!("the base URL {problem}")));
    let Ok(url) = Url::parse(text) else {
        return refuse("is no URL; it must look like `https://api.crisp.chat/v1`");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold credentials; they come from the token");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end with a path");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        "http" => refuse("must use `https`, since credentials must not be sent in clear text"),
        _ => refuse("must use `https`"),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_go_to_https_or_to_this_machine() {
        for url in [
            "https://api.crisp.chat/v1",
            "http://127.0.0.1:8080/v1/",
            "http://[::1]:1/v1",
            "http://localhost:3000",
            "https://proxy.acme.com/crisp",
        ] {
            assert!(base_url(url).is_ok(), "{url}");
        }
        for url in [
            "http://api.crisp.chat/v1",
            "http://localhost.evil.com",
            "nonsense",
            "",
            "http://127.0.0.1@evil.com",
            "https://a:b@c.com",
            "https://c.com/?x=1",
            "ftp://c.com",
            "file:///etc/passwd",
            "http://10.0.0.1",
        ] {
            assert!(base_url(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_path_that_parsing_changes_is_refused() {
        let handle = Handle::detached();
        let request = |target: &str| {
            let target = target.to_owned();
            handle.request(Operation {
                method: http::Method::GET,
                target,
                body: None,
                timeout: None,
            })
        };
        assert_eq!(
            request("/website/x?a=%2E").unwrap().url().as_str(),
            "https://api.crisp.chat/v1/website/x?a=%2E"
        );
        for target in ["/website/../x", "/website/%2e%2e/x", "/a\\b", "/a\n", "/a b", "/a#b"] {
            assert!(request(target).is_err(), "{target:?}");
        }
    }
}
