//! What a client does about its token's requests per day.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::store::QuotaStore;

/// What a client does about the requests that its token may make in a day.
///
/// ```
/// # use crisp_api_runtime::quota::Quota;
/// let quota = Quota::new()
///     .per_day(20_000)
///     .concurrency(8)
///     .on_warning(90, |quota| eprintln!("{} requests are left", quota.remaining().unwrap_or(0)));
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until they are given to a builder"]
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

/// How many requests a token made in a day, as far as it was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaUsage {
    /// How many were counted.
    pub used: u64,
    /// How many there may be; none where there is no limit.
    pub per_day: Option<u32>,
}

impl QuotaUsage {
    /// How many are left; none where there is no limit.
    pub fn remaining(&self) -> Option<u64> {
        Some(u64::from(self.per_day?).saturating_sub(self.used))
    }
}

impl Quota {
    /// The settings that a client has where none are given.
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

    /// The requests that the token may make in a day. Where it is not set, 10,000 for a token of a
    /// workspace and 5,000 for one of a plugin; the Marketplace tells the real number of a plugin.
    pub fn per_day(mut self, requests: u32) -> Self {
        self.per_day = Some(requests);
        self
    }

    /// The part of the day's requests after which calls that are marked as
    /// [bulk](crate::Call::bulk) are refused, in percent; 80 where it is not set.
    pub fn bulk_share(mut self, percent: u8) -> Self {
        self.bulk_percent = percent.min(100);
        self
    }

    /// Calls `hook` once a day, when this part of the day's requests is used up, in percent.
    ///
    /// It is called by the call that got there, and should be done soon.
    pub fn on_warning(
        mut self,
        percent: u8,
        hook: impl Fn(&QuotaUsage) + Send + Sync + 'static,
    ) -> Self {
        self.warn_percent = percent.min(100);
        self.on_warning = Some(Arc::new(hook));
        self
    }

    /// Spreads calls that are marked as [bulk](crate::Call::bulk) over the rest of the day.
    ///
    /// The wait for its turn counts for the deadline of a call.
    pub fn pace_bulk(mut self) -> Self {
        self.pace_bulk = true;
        self
    }

    /// Sends no more than `requests` at once; the others wait in the order in which they came.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = Some(requests.max(1));
        self
    }

    /// How long after a refusal by Crisp, which does not say when the day ends, one request is sent
    /// to find out; 15 minutes where it is not set. All others are refused here.
    pub fn probe_every(mut self, interval: Duration) -> Self {
        self.probe_interval = interval;
        self
    }

    /// Counts in `store`, such as one that several machines share. Where none is set, each client
    /// counts for itself.
    pub fn store(self, store: impl QuotaStore) -> Self {
        self.shared_store(Arc::new(store))
    }

    /// Counts in a `store` that other clients use too.
    pub fn shared_store(mut self, store: Arc<dyn QuotaStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// Refuses calls where the store fails. Where it is not set, they are sent and not counted.
    pub fn fail_closed(mut self) -> Self {
        self.fail_closed = true;
        self
    }

    /// Calls `hook` each time the store fails.
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
