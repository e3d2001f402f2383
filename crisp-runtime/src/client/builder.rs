//! Makes a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use url::{Host, Url};

use super::headers;
use super::{Core, DEFAULT_BASE_URL, Handle, Limits};
use crate::error::{Error, Result};
use crate::observe::Observer;
use crate::quota::{Quota, QuotaTracker};
use crate::retry::{Backoff, Budget, Policy};
use crate::token::{Credentials, Token};
#[cfg(not(target_family = "wasm"))]
use crate::transport::ReqwestTransport;
use crate::transport::Transport;

/// How many tokens the bucket has that retries are paid from.
const RETRY_BUDGET: u32 = 500;

/// Makes a client.
#[must_use = "a builder makes nothing until `build` is called"]
pub struct ClientBuilder<C> {
    credentials: Credentials,
    base_url: String,
    app: Option<String>,
    limits: Limits,
    policy: Policy,
    retry_budget: Option<u32>,
    quota: Quota,
    read_only: bool,
    strict: bool,
    insecure_host: Option<String>,
    observer: Option<Arc<dyn Observer>>,
    transport: Option<Arc<dyn Transport>>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Handle>> ClientBuilder<C> {
    /// A builder of a client that signs its requests with `token`.
    pub fn new<K>(token: Token<K>) -> Self {
        Self {
            credentials: token.into_credentials(),
            base_url: DEFAULT_BASE_URL.to_owned(),
            app: None,
            limits: Limits::default(),
            policy: Policy::default(),
            retry_budget: Some(RETRY_BUDGET),
            quota: Quota::new(),
            read_only: false,
            strict: false,
            insecure_host: None,
            observer: None,
            transport: None,
            client: PhantomData,
        }
    }

    /// Asks another server, such as the mock: `https`, or `http` to this machine. What is asked in
    /// clear text is asked directly, whatever `HTTP_PROXY` says.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Lets the address be `http` to this host, as for a mock in a network of containers:
    /// `allow_insecure_host("crisp-mock")`.
    ///
    /// The token then goes over that network in clear text. The name must be exactly that of the
    /// address, without a port; nothing is looked up.
    pub fn allow_insecure_host(mut self, host: impl Into<String>) -> Self {
        self.insecure_host = Some(host.into());
        self
    }

    /// Refuses every call but GET and HEAD, with an error of the kind
    /// [`ReadOnly`](crate::Kind::ReadOnly), before anything is sent.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Takes for an error what reading an answer forgives otherwise: keys and words that the spec
    /// does not have, integers written as floats, empty lists for empty objects, and text with half
    /// a surrogate pair or bytes that are no UTF-8. For tests that are to find out when Crisp and the
    /// spec drift apart.
    pub fn strict(mut self) -> Self {
        self.strict = true;
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
        self.limits.timeout = timeout;
        self
    }

    /// Gives up on a call after `deadline`, all of its attempts and waits included; 60 seconds
    /// unless it is set.
    ///
    /// A wait that would end after it is not begun: the failure before it is the result.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = deadline;
        self
    }

    /// Makes no more than `retries` further attempts where one fails; 2 unless it is set.
    ///
    /// What is repeated depends on what is certain. A request that was not sent, or was refused
    /// with 429, is repeated. One that may have been processed is repeated where the method makes
    /// twice as good as once (GET, HEAD, PUT, DELETE), or where the call is
    /// [marked as idempotent](crate::Call::idempotent): after a timeout, an interrupted answer,
    /// and the statuses 408, 502, 503 and 504; after 500 for GET and HEAD alone. The daily quota
    /// (420) and the plan's limits (423) are not waited for. A DELETE whose first answer was lost
    /// can come back as "not found".
    pub fn retries(mut self, retries: u32) -> Self {
        self.policy.retries = retries;
        self
    }

    /// Waits a random time before a further attempt: up to `base` before the second one, twice as
    /// long before each one after it, and never more than `most`. 250 milliseconds and 20 seconds
    /// unless they are set.
    ///
    /// A longer `Retry-After` of the server goes before it.
    pub fn backoff(mut self, base: Duration, most: Duration) -> Self {
        self.policy.backoff = Backoff { base, most };
        self
    }

    /// Takes `status` for a refusal of the moment, as 429 is: nothing was done, and every call may
    /// be repeated.
    pub fn retry_status(mut self, status: u16) -> Self {
        self.policy.refused_for_now.push(status);
        self
    }

    /// How many tokens all calls of the client share for retries; 500 unless it is set, and `None`
    /// for as many as there are calls.
    ///
    /// A retry takes 5 of them, and 10 after a timeout. It gives them back when it succeeds, and a
    /// call that needed no retry gives 1. When there are none left, calls fail after one attempt.
    pub fn retry_budget(mut self, tokens: impl Into<Option<u32>>) -> Self {
        self.retry_budget = tokens.into();
        self
    }

    /// What to do about the token's requests per day.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = quota;
        self
    }

    /// Tells `observer` what becomes of calls.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Refuses answers with more than `bytes` bytes; 16 MiB unless it is set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
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
    /// a character that is not printable ASCII; or TLS could not be set up.
    pub fn build(self) -> Result<C> {
        let base = base_url(&self.base_url, self.insecure_host.as_deref())?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => network(&base, self.limits.timeout)?,
        };
        let headers = headers::shared(&self.credentials, self.app.as_deref())?;
        let core = Core {
            base,
            headers,
            transport,
            limits: self.limits,
            policy: self.policy,
            budget: self.retry_budget.map(Budget::new),
            quota: QuotaTracker::new(self.quota, self.credentials.identity().clone()),
            read_only: self.read_only,
            strict: self.strict,
            observer: self.observer,
        };
        Ok(C::from(Handle::new(core)))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address was not checked yet, and may hold credentials.
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

/// The network, for a client that was given no other transport.
#[cfg(not(target_family = "wasm"))]
fn network(base: &Url, timeout: Duration) -> Result<Arc<dyn Transport>> {
    const HAS_TLS: bool =
        cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"));
    if base.scheme() == "https" && !HAS_TLS {
        return Err(Error::configuration(
            "`https` needs TLS: enable the feature `rustls`, `rustls-ring` or `native-tls` of \
             crisp-api",
        ));
    }
    // Ends before the whole attempt does, so that a stalled connect is known to be one.
    let connect = timeout / 2;
    Ok(Arc::new(match base.scheme() {
        "https" => ReqwestTransport::new(connect)?,
        _ => ReqwestTransport::without_proxy(connect)?,
    }))
}

#[cfg(target_family = "wasm")]
fn network(_: &Url, _: Duration) -> Result<Arc<dyn Transport>> {
    Err(Error::configuration("there is no network on wasm: give the builder a `transport`"))
}

/// An address to which credentials may go.
fn base_url(text: &str, insecure_host: Option<&str>) -> Result<Url> {
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
        "http" if is_loopback(&url) || is_host(&url, insecure_host) => Ok(url),
        "http" => refuse("must use `https`, since credentials must not be sent in clear text"),
        _ => refuse("must use `https`"),
    }
}

fn is_host(url: &Url, host: Option<&str>) -> bool {
    host.is_some_and(|host| url.host_str().is_some_and(|of_url| of_url.eq_ignore_ascii_case(host)))
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
            assert!(base_url(url, None).is_ok(), "{url}");
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
            assert!(base_url(url, None).is_err(), "{url}");
        }
    }

    #[test]
    fn one_host_more_may_be_asked_in_clear_text() {
        let allowed = |url| base_url(url, Some("crisp-mock")).is_ok();
        assert!(allowed("http://crisp-mock:8080/v1") && allowed("http://CRISP-MOCK"));
        for url in [
            "http://crisp-mock.evil.com",
            "http://evil.com/crisp-mock",
            "http://crisp-mock@evil.com",
            "http://a:b@crisp-mock",
            "http://crisp",
            "ftp://crisp-mock",
        ] {
            assert!(!allowed(url), "{url}");
        }
        assert!(base_url("http://evil.com", Some("")).is_err());
    }
}
