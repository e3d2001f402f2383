//! What all handles and clients share: the address, the headers, the limits, and the transport.

mod builder;
mod headers;

use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use http::HeaderMap;
use url::Url;

use crate::error::{Error, Result};
use crate::observe::Observer;
use crate::quota::{Quota, QuotaTracker};
use crate::request::{Operation, Request};
use crate::retry::{Budget, Policy};
use crate::token::{Identity, Tier};
use crate::transport::{Detached, Transport};

pub use builder::ClientBuilder;

/// The address of Crisp's REST API.
pub const DEFAULT_BASE_URL: &str = "https://api.crisp.chat/v1";

/// A connection to Crisp without types; every handle and client is made from one.
///
/// Clones share their connections.
#[derive(Clone)]
pub struct Handle {
    core: Arc<Core>,
}

/// Everything that clones share.
pub(crate) struct Core {
    pub(crate) base: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limits: Limits,
    pub(crate) policy: Policy,
    pub(crate) budget: Option<Budget>,
    pub(crate) quota: QuotaTracker,
    pub(crate) read_only: bool,
    pub(crate) strict: bool,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

/// How long a call may take, and how much may come back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// For one attempt.
    pub(crate) timeout: Duration,
    /// For the whole call, waits included.
    pub(crate) deadline: Duration,
    /// In bytes.
    pub(crate) max_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            deadline: Duration::from_secs(60),
            max_body: 16 * 1024 * 1024,
        }
    }
}

impl Handle {
    pub(crate) fn new(core: Core) -> Self {
        Self { core: Arc::new(core) }
    }

    /// A handle that sends nothing, for calls that are answered by a test.
    #[doc(hidden)]
    pub fn detached() -> Self {
        static DETACHED: LazyLock<Handle> = LazyLock::new(|| {
            Handle::new(Core {
                base: Url::parse(DEFAULT_BASE_URL).expect("the default address is one"),
                headers: HeaderMap::new(),
                transport: Arc::new(Detached),
                limits: Limits::default(),
                policy: Policy { retries: 0, ..Policy::default() },
                budget: None,
                quota: QuotaTracker::new(Quota::new(), Identity::new(Tier::User, "")),
                read_only: false,
                strict: false,
                observer: None,
            })
        });
        DETACHED.clone()
    }

    /// What is known about the token's requests of today.
    pub fn quota(&self) -> &QuotaTracker {
        &self.core.quota
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    /// Adds the client's part: the address, the headers, and the limits.
    pub(crate) fn request(&self, operation: &Operation, timeout: Duration) -> Result<Request> {
        let core = &*self.core;
        let url = address(&core.base, &operation.target)
            .ok_or_else(|| Error::argument("the path would lead to another route"))?;
        Ok(Request {
            method: operation.method.clone(),
            url,
            headers: headers::of_request(&core.headers, operation.body.is_some()),
            body: operation.body.clone(),
            timeout,
            max_body: core.limits.max_body,
        })
    }

    /// The request as the first attempt sends it.
    pub(crate) fn first_request(&self, operation: &Operation) -> Result<Request> {
        self.request(operation, self.timeout_of(operation))
    }

    /// How long one attempt may take.
    pub(crate) fn timeout_of(&self, operation: &Operation) -> Duration {
        operation.options.timeout.unwrap_or(self.core.limits.timeout)
    }

    /// Returns the tier, the identifier and the key of the token, for protocols that do not send them
    /// in a header. `None` for a detached handle.
    #[doc(hidden)]
    pub fn __credentials(&self) -> Option<(Tier, String, zeroize::Zeroizing<String>)> {
        use base64::engine::{Engine, general_purpose::STANDARD};

        let headers = &self.core.headers;
        let tier = headers.get("x-crisp-tier")?.to_str().ok()?.parse().ok()?;
        let encoded =
            headers.get(http::header::AUTHORIZATION)?.as_bytes().strip_prefix(b"Basic ")?;
        let pair = zeroize::Zeroizing::new(STANDARD.decode(encoded).ok()?);
        let (identifier, key) = std::str::from_utf8(&pair).ok()?.split_once(':')?;
        Some((tier, identifier.to_owned(), zeroize::Zeroizing::new(key.to_owned())))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("base_url", &self.core.base.as_str()).finish_non_exhaustive()
    }
}

/// The address of `target` below `base`; none where parsing changes the path, as it removes `..` and
/// the like.
fn address(base: &Url, target: &str) -> Option<Url> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let path = [base.path().trim_end_matches('/'), path].concat();
    // The host was read once, and stays.
    let mut url = base.clone();
    url.set_path(&path);
    url.set_query(query);
    (url.path() == path).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Options;

    #[test]
    fn a_path_that_parsing_changes_is_refused() {
        let handle = Handle::detached();
        let request = |target: &str| {
            let target = target.to_owned();
            let method = http::Method::GET;
            handle.request(
                &Operation {
                    endpoint: "raw",
                    route: "/x".into(),
                    method,
                    target,
                    body: None,
                    options: Options::default(),
                },
                Duration::from_secs(1),
            )
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
