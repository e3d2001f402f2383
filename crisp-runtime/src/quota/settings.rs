//! The settings of the daily quota.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::store::QuotaStore;

/// The settings of a client for its token's daily quota.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// use crisp_api::quota::Quota;
///
/// let quota = Quota::new()
///     .per_day(20_000)
///     .concurrency(8)
///     .on_warning(90, |usage| eprintln!("{} requests remain", usage.remaining().unwrap_or(0)));
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until they are passed to `ClientBuilder::quota`"]
pub struct Quota {
    pub(super) per_day: Option<u32>,
    pub(super) bulk_percent: u8,
    pub(super) warn_percent: u8,
    pub(super) on_warning: Option<Arc<WarningHook>>,
    pub(super) on_store_failure: Option<Arc<FailureHook>>,
    pub(super) pace_bulk: bool,
    pub(super) concurrency: Option<usize>,
    pub(super) probe_interval: Duration,
    pub(super) store: Option<Arc<dyn QuotaStore>>,
    pub(super) fail_closed: bool,
}

pub(super) type WarningHook = dyn Fn(&QuotaUsage) + Send + Sync;
pub(super) type FailureHook = dyn Fn(&(dyn StdError + 'static)) + Send + Sync;

/// The number of requests that a token has sent on a day, as far as they were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaUsage {
    /// The number of requests counted.
    pub used: u64,
    /// The daily quota, or `None` if there is no limit.
    pub per_day: Option<u32>,
}

impl QuotaUsage {
    /// Returns the number of requests that remain, or `None` if there is no limit.
    pub fn remaining(&self) -> Option<u64> {
        Some(u64::from(self.per_day?).saturating_sub(self.used))
    }
}

impl Quota {
    /// Creates the default settings.
    pub fn new() -> Self {
        Self {
            per_day: None,
            bulk_percent: 80,
            warn_percent: 80,
            on_warning: None,
            on_store_failure: None,
            pace_bulk: false,
            concurrency: None,
            probe_interval: Duration::from_secs(15 * 60),
            store: None,
            fail_closed: false,
        }
    }

    /// Sets the daily quota (default: 10,000 requests for a workspace's token and 5,000 for a
    /// plugin's; none for a user's). The Marketplace shows the actual quota of a plugin.
    pub fn per_day(mut self, requests: u32) -> Self {
        self.per_day = Some(requests);
        self
    }

    /// Sets the share of the daily quota, in percent, after which [bulk](crate::Call::bulk) calls
    /// fail (0 to 100; default 80).
    pub fn bulk_share(mut self, percent: u8) -> Self {
        self.bulk_percent = percent.min(100);
        self
    }

    /// Calls `hook` once a day, when this percentage of the daily quota is used up.
    ///
    /// The hook is called synchronously by the call that reaches the threshold, so it should return
    /// quickly.
    pub fn on_warning(
        mut self,
        percent: u8,
        hook: impl Fn(&QuotaUsage) + Send + Sync + 'static,
    ) -> Self {
        self.warn_percent = percent.min(100);
        self.on_warning = Some(Arc::new(hook));
        self
    }

    /// Distributes [bulk](crate::Call::bulk) calls evenly over the rest of the day.
    ///
    /// The wait counts against the deadline of the call.
    pub fn pace_bulk(mut self) -> Self {
        self.pace_bulk = true;
        self
    }

    /// Limits the number of concurrent requests. Further requests wait in the order of arrival, except
    /// that an interactive call waits for at most one waiting [bulk](crate::Call::bulk) call.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = Some(requests.max(1));
        self
    }

    /// Sets the interval at which a request is sent to probe whether the daily quota has been
    /// reset, after Crisp rejected one with 420 (default 15 minutes). Other calls fail without being
    /// sent, until a probe succeeds or the time has passed that Crisp stated. A 420 without Crisp's
    /// envelope, which an intermediary sent, stops no other call.
    pub fn probe_every(mut self, interval: Duration) -> Self {
        self.probe_interval = interval;
        self
    }

    /// Counts requests in `store`, for example to share the count between machines. By default,
    /// each client counts its own requests.
    ///
    /// A store that fails, or takes longer than a second, is not used again for a second. This time
    /// doubles with each further failure, up to 30 seconds.
    pub fn store(self, store: impl QuotaStore) -> Self {
        self.shared_store(Arc::new(store))
    }

    /// Counts requests in a store that is shared with other clients.
    pub fn shared_store(mut self, store: Arc<dyn QuotaStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// Fails calls while the store fails. By default, they are sent and not counted.
    pub fn fail_closed(mut self) -> Self {
        self.fail_closed = true;
        self
    }

    /// Calls `hook` each time the store fails or times out.
    pub fn on_store_failure(
        mut self,
        hook: impl Fn(&(dyn StdError + 'static)) + Send + Sync + 'static,
    ) -> Self {
        self.on_store_failure = Some(Arc::new(hook));
        self
    }
}

impl Default for Quota {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quota")
            .field("per_day", &self.per_day)
            .field("bulk_percent", &self.bulk_percent)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
