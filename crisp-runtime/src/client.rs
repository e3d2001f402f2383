//! The client: the state that all handles share, and how it completes a request.

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

/// The base URL of Crisp's REST API.
pub const DEFAULT_BASE_URL: &str = "https://api.crisp.chat/v1";

/// An untyped client, from which all typed clients and handles are created.
///
/// Clones share the connection pool, the quota tracker and the retry budget.
#[derive(Clone)]
pub struct Handle {
    core: Arc<Core>,
}

/// The state that clones share.
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

/// The limits of calls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The time limit of one attempt.
    pub(crate) timeout: Duration,
    /// The time limit of the whole call, including all attempts and waits.
    pub(crate) deadline: Duration,
    /// The maximum size of a response body, in bytes.
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

/// The maximum length of a URL that the crate `http` can represent, in bytes.
const MAX_URL: usize = 65_534;

impl Handle {
    pub(crate) fn new(core: Core) -> Self {
        Self { core: Arc::new(core) }
    }

    /// Returns a handle that sends no requests, for calls with a fake response.
    #[doc(hidden)]
    pub fn detached() -> Self {
        static DETACHED: LazyLock<Handle> = LazyLock::new(|| {
            Handle::new(Core {
                base: Url::parse(DEFAULT_BASE_URL).expect("the default base URL is valid"),
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

    /// Returns the tracker of the token's daily quota.
    pub fn quota(&self) -> &QuotaTracker {
        &self.core.quota
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    /// Completes an operation with the base URL, the headers and the limits of the client.
    pub(crate) fn request(&self, operation: &Operation) -> Result<Request> {
        let core = &*self.core;
        let url = resolve_url(&core.base, &operation.target)
            .ok_or_else(|| Error::argument("the path would change the route"))?;
        if url.as_str().len() > MAX_URL {
            let message = format!("the URL is longer than {MAX_URL} bytes; pass shorter arguments");
            return Err(Error::argument(message));
        }
        Ok(Request {
            method: operation.method.clone(),
            url,
            headers: headers::for_request(&core.headers, operation.body.is_some()),
            body: operation.body.clone(),
            timeout: self.timeout_of(operation),
            max_body: core.limits.max_body,
        })
    }

    /// Returns the request that the first attempt sends.
    pub(crate) fn first_request(&self, operation: &Operation) -> Result<Request> {
        self.request(operation)
    }

    /// Returns the time limit of one attempt.
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

/// Returns the URL of `target` below `base`, or `None` if URL normalization would change the path,
/// as it does for `..`. This check is independent of the validation of path parameters.
fn resolve_url(base: &Url, target: &str) -> Option<Url> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let path = [base.path().trim_end_matches('/'), path].concat();
    // A clone and two setters, and not `Url::parse`, which would parse the host again for each
    // request.
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
    fn rejects_a_path_that_url_normalization_would_change() {
        let handle = Handle::detached();
        let request = |target: &str| {
            let target = target.to_owned();
            let method = http::Method::GET;
            handle.request(&Operation {
                endpoint: "raw",
                route: "/x".into(),
                method,
                target,
                body: None,
                options: Options::default(),
            })
        };
        assert!(request(&format!("/x?a={}", "b".repeat(65_000))).is_ok());
        assert!(request(&format!("/x?a={}", "b".repeat(66_000))).is_err());
        assert_eq!(
            request("/website/x?a=%2E").unwrap().url().as_str(),
            "https://api.crisp.chat/v1/website/x?a=%2E"
        );
        for target in ["/website/../x", "/website/%2e%2e/x", "/a\\b", "/a\n", "/a b", "/a#b"] {
            assert!(request(target).is_err(), "{target:?}");
        }
    }
}
