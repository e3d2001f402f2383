//! The builder of a client.

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

/// The default number of tokens in the retry budget.
const RETRY_BUDGET: u32 = 500;

/// Builds a client.
///
/// ```no_run
/// # use crisp_api_runtime as crisp_api;
/// # type Client = crisp_api::Handle;
/// use std::time::Duration;
///
/// use crisp_api::{ClientBuilder, Token};
///
/// # fn example() -> crisp_api::Result<()> {
/// let token = Token::website("identifier", "key")?;
/// let client: Client = ClientBuilder::new(token)
///     .user_agent("acme-support/1.4")
///     .timeout(Duration::from_secs(5))
///     .retries(3)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
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
    /// Creates a builder for a client that authenticates with `token`.
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

    /// Sets the base URL, for example that of a mock server (default: [`DEFAULT_BASE_URL`]).
    ///
    /// The scheme must be `https`, or `http` for a loopback address. Requests over `http` bypass
    /// the proxy that `HTTP_PROXY` names.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Allows a base URL with the scheme `http` for this host, for example for a mock server in a
    /// container network: `allow_insecure_host("crisp-mock")`.
    ///
    /// The token is sent over that network in clear text. The host must match the host of the base
    /// URL exactly, without the port; no name is resolved.
    pub fn allow_insecure_host(mut self, host: impl Into<String>) -> Self {
        self.insecure_host = Some(host.into());
        self
    }

    /// Rejects all calls except GET and HEAD with an error of kind
    /// [`ReadOnly`](crate::Kind::ReadOnly), without sending them.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Rejects responses that lenient decoding would accept, for tests that detect differences
    /// between Crisp and the spec.
    ///
    /// These are unknown fields and enum values, integers written as floats, empty lists in place
    /// of empty objects and the reverse, and strings with invalid UTF-8 or unpaired surrogates.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Adds your program to the `User-Agent` header, in the form `name/version`.
    pub fn user_agent(mut self, app: impl Into<String>) -> Self {
        self.app = Some(app.into());
        self
    }

    /// Sets the time limit of one attempt (default 10 seconds).
    ///
    /// Connecting may take half of this time; after that, the attempt fails with an error for which
    /// [`is_connect`](Error::is_connect) returns true. If a call has a shorter
    /// [timeout](crate::Call::timeout) than that, it cannot tell a stalled connection attempt from a
    /// stalled response, and reports a timeout after which the request may have been processed.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets the time limit of a call, including all attempts and waits (default 60 seconds).
    ///
    /// If the wait before a retry would exceed the deadline, the call fails immediately with the
    /// error of the last attempt.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = deadline;
        self
    }

    /// Sets the maximum number of retries after the first attempt (default 2).
    ///
    /// | failure | retried for |
    /// | --- | --- |
    /// | no connection; 429 and 423, unless the reason is permanent, such as the workspace's plan | every call |
    /// | timeout, lost connection, 408, 502, 503, 504 | GET, HEAD, PUT, DELETE, and calls that are [marked as idempotent](crate::Call::idempotent) |
    /// | 500 | GET, HEAD |
    /// | 420 (the daily quota), and every other status | no call |
    ///
    /// A DELETE whose first response was lost may fail with "not found" on the retry.
    pub fn retries(mut self, retries: u32) -> Self {
        self.policy.retries = retries;
        self
    }

    /// Sets the backoff between attempts (default: 250 milliseconds to 20 seconds).
    ///
    /// The wait before the second attempt is a random time up to `base`. The upper bound doubles
    /// with each further attempt and is limited to `max`. A longer `Retry-After` of the server
    /// takes precedence.
    pub fn backoff(mut self, base: Duration, max: Duration) -> Self {
        self.policy.backoff = Backoff { base, max };
        self
    }

    /// Treats `status` like 429: Crisp rejected the request without processing it, so every call
    /// may be retried.
    pub fn retry_status(mut self, status: u16) -> Self {
        self.policy.retry_statuses.push(status);
        self
    }

    /// Sets the number of tokens in the retry budget, which all calls of the client share (default
    /// 500; `None` for no limit).
    ///
    /// A retry takes 5 tokens, or 10 after a timeout, and returns them if it succeeds. A call that
    /// succeeds without a retry adds 1 token. While there are too few tokens, calls are not
    /// retried, so that an outage of Crisp does not multiply the load.
    pub fn retry_budget(mut self, tokens: impl Into<Option<u32>>) -> Self {
        self.retry_budget = tokens.into();
        self
    }

    /// Sets how the client tracks and enforces the token's daily quota.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = quota;
        self
    }

    /// Sets an observer, which is notified of attempts, retries and completed calls.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sets the maximum size of a response body, in bytes (default 16 MiB).
    ///
    /// A response takes at most 8 times as much memory, including its decoded form. One that could
    /// take more, by an estimate that assumes the largest types, fails with an error of kind
    /// [`TooLarge`](crate::Kind::TooLarge). Lists of ordinary objects reach this at about a third of
    /// the limit.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// Sends requests through `transport` in place of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// A client belongs to the Tokio runtime in which it is first used: the connections that it pools
    /// end with that runtime. A program with several runtimes, or one that forks, needs a client for
    /// each. The runtime needs timers and I/O (`enable_all`), without which calls panic.
    ///
    /// # Errors
    ///
    /// Returns an error if the base URL is invalid or would expose the credentials, if the user
    /// agent contains a character that is not printable ASCII, or if TLS cannot be set up.
    pub fn build(self) -> Result<C> {
        let base = base_url(&self.base_url, self.insecure_host.as_deref())?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&base, self.limits.timeout)?,
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
        // The base URL has not been validated yet and may contain credentials.
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

/// Returns the transport of a client that was not given one.
#[cfg(not(target_family = "wasm"))]
fn default_transport(base: &Url, timeout: Duration) -> Result<Arc<dyn Transport>> {
    const HAS_TLS: bool =
        cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"));
    if base.scheme() == "https" && !HAS_TLS {
        return Err(Error::configuration(
            "`https` needs TLS; enable the feature `rustls`, `rustls-ring` or `native-tls` of crisp-api",
        ));
    }
    // Shorter than the attempt, so that a stalled connect is reported as a connection failure,
    // after which it is certain that nothing was sent.
    let connect_timeout = timeout / 2;
    Ok(Arc::new(match base.scheme() {
        "https" => ReqwestTransport::new(connect_timeout)?,
        _ => ReqwestTransport::without_proxy(connect_timeout)?,
    }))
}

#[cfg(target_family = "wasm")]
fn default_transport(_: &Url, _: Duration) -> Result<Arc<dyn Transport>> {
    Err(Error::configuration("wasm has no default transport; set one with `transport`"))
}

/// Parses a base URL, and rejects one to which credentials must not be sent.
fn base_url(text: &str, insecure_host: Option<&str>) -> Result<Url> {
    let reject = |problem: &str| Err(Error::configuration(format!("the base URL {problem}")));
    // The parser would drop a tab or line feed and join what surrounds it.
    if text.contains(char::is_control) {
        return reject("must not contain control characters");
    }
    let Ok(url) = Url::parse(text) else {
        return reject("is not a valid URL; expected one like `https://api.crisp.chat/v1`");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return reject("must not contain credentials; pass them as a token");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return reject("must not have a query or a fragment");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) || is_host(&url, insecure_host) => Ok(url),
        "http" => reject("must use `https`, since credentials must not be sent in clear text"),
        _ => reject("must use `https`"),
    }
}

fn is_host(url: &Url, host: Option<&str>) -> bool {
    host.is_some_and(|host| url.host_str().is_some_and(|actual| actual.eq_ignore_ascii_case(host)))
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
    fn allows_only_https_and_loopback_base_urls() {
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
            "https://api.crisp.chat/v1\t/x",
            "https://api.crisp\n.chat/v1",
        ] {
            assert!(base_url(url, None).is_err(), "{url}");
        }
    }

    #[test]
    fn allows_http_for_exactly_the_insecure_host() {
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
