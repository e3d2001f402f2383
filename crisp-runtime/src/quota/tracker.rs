//! Admits requests against the daily quota, and updates the count with their results.

mod breaker;

use std::fmt;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::runtime::Handle as Runtime;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until, timeout};

use self::breaker::Breaker;
use super::ledger::{
    Ledger, QuotaBlock, Reservation, ReservationOutcome, ReservationRequest, day_of, left_of_day,
};
use super::settings::{Quota, QuotaUsage};
use super::store::{LocalQuotaStore, StoreResult};
use super::{Priority, events};
use crate::error::{Error, Kind, Result};
use crate::sync::{Mutex, MutexGuard};
use crate::token::{Identity, Tier};

/// The time limit of a store operation. A store that exceeds it is treated as failed.
const STORE_TIMEOUT: Duration = Duration::from_secs(1);

/// Tracks the daily quota of a token.
///
/// The count is an estimate: other programs may use the token, and Crisp does not document when its
/// day begins. Clones share their state.
#[derive(Clone)]
pub struct QuotaTracker {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Quota,
    per_day: Option<u32>,
    key: String,
    local: LocalQuotaStore,
    permits: Option<Semaphore>,
    /// The turn of a bulk request to wait for a permit, so that at most one waits in front of an
    /// interactive request.
    bulk_turn: tokio::sync::Mutex<()>,
    breaker: Mutex<Breaker>,
    /// The time at which the next bulk request may be sent.
    next_bulk: tokio::sync::Mutex<Option<Instant>>,
    view: Mutex<View>,
    clock: fn() -> SystemTime,
}

/// The state of the quota, as far as this client knows it.
#[derive(Debug, Default)]
struct View {
    /// The last state that an external store reported. Unused if the client counts in memory.
    reported: Ledger,
    /// The day on which the warning was last emitted.
    warned_on: u64,
}

/// The permission to send one request. Dropping it returns its permit.
#[derive(Debug)]
pub(crate) struct Admission<'t> {
    reserved: Reserved,
    permit: Option<SemaphorePermit<'t>>,
}

/// A request that may be sent as far as the quota is concerned.
#[derive(Clone, Copy, Debug)]
struct Reserved {
    day: u64,
    probe: bool,
    counted: bool,
}

/// A counted request that waits for a permit. If it is dropped, it is removed from the count.
struct Waiting<'t> {
    tracker: &'t QuotaTracker,
    reserved: Option<Reserved>,
}

impl QuotaTracker {
    pub(crate) fn new(settings: Quota, identity: Identity) -> Self {
        Self::with_clock(settings, identity, SystemTime::now)
    }

    fn with_clock(settings: Quota, identity: Identity, clock: fn() -> SystemTime) -> Self {
        let per_day = settings.per_day.or(match identity.tier {
            Tier::Website => Some(10_000),
            Tier::Plugin => Some(5_000),
            Tier::User => None,
        });
        let permits = settings.concurrency.map(|n| Semaphore::new(n.min(Semaphore::MAX_PERMITS)));
        let inner = Inner {
            settings,
            per_day,
            key: identity.key,
            local: LocalQuotaStore::new(),
            permits,
            bulk_turn: tokio::sync::Mutex::default(),
            breaker: Mutex::default(),
            next_bulk: tokio::sync::Mutex::default(),
            view: Mutex::default(),
            clock,
        };
        Self { inner: Arc::new(inner) }
    }

    /// Returns the number of requests counted today. If they are counted in a
    /// [store](Quota::store), this is the number at this client's last request.
    pub fn usage(&self) -> QuotaUsage {
        let used = self.inner.ledger().used_on(day_of((self.inner.clock)()));
        QuotaUsage { used, per_day: self.inner.per_day }
    }

    /// Returns the estimated number of requests that remain today, or `None` if there is no limit.
    pub fn remaining(&self) -> Option<u64> {
        self.usage().remaining()
    }

    /// Returns the current block, if Crisp has rejected a request with 420. Calls other than probes
    /// fail without being sent until it ends. [`QuotaBlock::estimated`] tells whether the end is an estimate.
    pub fn blocked_until(&self) -> Option<QuotaBlock> {
        let now = (self.inner.clock)();
        self.inner.ledger().block().filter(|block| block.is_active(now))
    }

    /// Waits until a request may be sent. Dropping the future gives up its position in the queue.
    pub(crate) async fn admit(&self, priority: Priority) -> Result<Admission<'_>> {
        if priority == Priority::Bulk && self.inner.settings.pace_bulk {
            self.wait_for_bulk_slot().await;
        }
        if self.inner.settings.store.is_none() {
            let permit = self.permit(priority).await;
            return Ok(Admission { reserved: self.reserve(priority).await?, permit });
        }
        // A store is queried without a permit, so that a slow store does not occupy all of them.
        let reserved = self.reserve(priority).await?;
        let mut waiting = Waiting { tracker: self, reserved: Some(reserved) };
        let permit = self.permit(priority).await;
        if let Some(block) = self.blocked_until().filter(|_| !reserved.probe) {
            return Err(blocked(Some(block), (self.inner.clock)()));
        }
        waiting.reserved = None;
        Ok(Admission { reserved, permit })
    }

    /// Waits for a permit, if the number of concurrent requests is limited.
    async fn permit(&self, priority: Priority) -> Option<SemaphorePermit<'_>> {
        let permits = self.inner.permits.as_ref()?;
        let _turn = match priority {
            Priority::Bulk => Some(self.inner.bulk_turn.lock().await),
            Priority::Interactive => None,
        };
        permits.acquire().await.ok()
    }

    /// Counts a request, if the quota and the current block allow it.
    async fn reserve(&self, priority: Priority) -> Result<Reserved> {
        let inner = &*self.inner;
        let now = (inner.clock)();
        let limit = match (priority, inner.per_day) {
            (Priority::Bulk, Some(per_day)) => Some(share(per_day, inner.settings.bulk_percent)),
            _ => None,
        };
        let request = ReservationRequest::new(now, limit, inner.settings.probe_interval);
        let day = request.day();
        let reservation = match inner.reserve(request).await {
            Ok(reservation) => reservation,
            Err(()) if inner.settings.fail_closed => return Err(store_failed()),
            Err(()) => return Ok(Reserved { day, probe: false, counted: false }),
        };
        self.record(day, &reservation);
        match reservation.outcome {
            ReservationOutcome::Granted => Ok(Reserved { day, probe: false, counted: true }),
            ReservationOutcome::Probe => Ok(Reserved { day, probe: true, counted: true }),
            ReservationOutcome::Exhausted => Err(Error::quota(
                "bulk calls have used up their share of the daily quota",
                left_of_day(now),
            )),
            ReservationOutcome::Blocked => Err(blocked(reservation.block, now)),
        }
    }

    /// Updates the count with the result of a request, after it has returned its permit.
    pub(crate) async fn settle(&self, admission: Admission<'_>, settlement: Settlement<'_>) {
        let inner = &*self.inner;
        let Admission { reserved, permit } = admission;
        drop(permit);
        match settlement {
            Settlement::Success { cached } => {
                if reserved.probe {
                    inner.set_block(None).await;
                }
                if cached {
                    self.release(reserved).await;
                }
            }
            // Only Crisp itself can stop all calls of a token for a day.
            Settlement::Failure(error) if error.is_daily_quota() && error.has_envelope() => {
                let (now, probe) = ((inner.clock)(), inner.settings.probe_interval);
                let block = QuotaBlock::started(now, error.retry_after(), probe);
                inner.set_block(Some(block)).await;
            }
            Settlement::Failure(error) if error.kind() == Kind::Connect => {
                self.release(reserved).await;
            }
            Settlement::Failure(_) => {}
        }
    }

    /// Removes a request from the count, if it was counted.
    async fn release(&self, reserved: Reserved) {
        if reserved.counted {
            self.inner.release(reserved.day).await;
            self.inner.view().reported.release(reserved.day);
        }
    }

    /// Waits for the next time at which a bulk request may be sent. The first in the queue holds
    /// the lock while it sleeps, so the others keep their order.
    async fn wait_for_bulk_slot(&self) {
        let mut next_bulk = self.inner.next_bulk.lock().await;
        if let Some(time) = *next_bulk {
            sleep_until(time).await;
        }
        let now = (self.inner.clock)();
        let max = self.inner.per_day.map(|n| share(n, self.inner.settings.bulk_percent));
        if let Some(max) = max {
            let remaining = max.saturating_sub(self.usage().used).max(1);
            let pause = left_of_day(now) / u32::try_from(remaining).unwrap_or(u32::MAX);
            *next_bulk = Some(Instant::now() + pause);
        }
    }

    /// Records a reservation, and emits the warning if its threshold is reached.
    fn record(&self, day: u64, reservation: &Reservation) {
        let inner = &*self.inner;
        let usage = QuotaUsage { used: reservation.used, per_day: inner.per_day };
        let warn = {
            let mut view = inner.view();
            view.reported = Ledger::from_reservation(day, reservation);
            let threshold = inner.per_day.map(|n| share(n, inner.settings.warn_percent));
            let warn = threshold.is_some_and(|n| reservation.used >= n) && view.warned_on != day;
            if warn {
                view.warned_on = day;
            }
            warn
        };
        if warn {
            events::warning(&usage);
            if let Some(hook) = &inner.settings.on_warning {
                hook(&usage);
            }
        }
    }
}

/// The result of a request, as far as it affects the quota.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Settlement<'e> {
    /// The request succeeded. A response from Crisp's cache does not count.
    Success { cached: bool },
    /// The request failed.
    Failure(&'e Error),
}

impl Inner {
    async fn reserve(&self, request: ReservationRequest) -> Result<Reservation, ()> {
        match &self.settings.store {
            None => Ok(self.local.change(&self.key, |ledger| ledger.reserve(&request))),
            Some(store) => self.with_limit(store.reserve(&self.key, request)).await,
        }
    }

    async fn release(&self, day: u64) {
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.release(day)),
            Some(store) => self.with_limit(store.release(&self.key, day)).await.unwrap_or_default(),
        }
    }

    async fn set_block(&self, block: Option<QuotaBlock>) {
        self.view().reported.set_block(block);
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.set_block(block)),
            Some(store) => {
                self.with_limit(store.set_block(&self.key, block)).await.unwrap_or_default();
            }
        }
    }

    /// Returns the current ledger. For an external store, this is the last state that it reported,
    /// since a query would take time. Concurrent reports may arrive out of order.
    fn ledger(&self) -> Ledger {
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.clone()),
            Some(_) => self.view().reported.clone(),
        }
    }

    /// Limits the time of a store operation, and reports its failure to the log and the hook. Fails
    /// immediately while the store is given time to recover.
    async fn with_limit<T>(
        &self,
        operation: impl Future<Output = StoreResult<T>>,
    ) -> Result<T, ()> {
        if !self.breaker().admits(Instant::now()) {
            return Err(());
        }
        let error = match timeout(STORE_TIMEOUT, operation).await {
            Ok(Ok(value)) => {
                self.breaker().succeeded();
                return Ok(value);
            }
            Ok(Err(error)) => error,
            Err(_) => "the quota store timed out".into(),
        };
        self.breaker().failed(Instant::now());
        events::store_failure(&*error, self.settings.fail_closed);
        if let Some(hook) = &self.settings.on_store_failure {
            hook(&*error);
        }
        Err(())
    }

    /// Locks the breaker. Its fields are consistent after every statement, so poisoning is ignored.
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks the view. Its numbers are consistent after every statement, so poisoning is ignored.
    fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let (Some(reserved), Ok(runtime)) = (self.reserved.take(), Runtime::try_current()) {
            let tracker = self.tracker.clone();
            runtime.spawn(async move { tracker.release(reserved).await });
        }
    }
}

/// Returns the error of a call that is not sent because of a block.
fn blocked(block: Option<QuotaBlock>, now: SystemTime) -> Error {
    let wait = block.and_then(|block| block.until.duration_since(now).ok());
    Error::quota(
        "the daily quota is used up: Crisp rejected an earlier call with 420",
        wait.unwrap_or_default(),
    )
}

fn share(per_day: u32, percent: u8) -> u64 {
    u64::from(per_day) * u64::from(percent) / 100
}

fn store_failed() -> Error {
    Error::new(Kind::QuotaStore, "the quota store failed; check the store")
}

impl fmt::Debug for QuotaTracker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QuotaTracker").field("usage", &self.usage()).finish_non_exhaustive()
    }
}

#[cfg(all(test, crisp_loom))]
mod models;
#[cfg(test)]
mod tests;
