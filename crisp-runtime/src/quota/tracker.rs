//! Lets requests through, and watches what becomes of them.

use std::fmt;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until, timeout};

use super::ledger::{
    Ledger, QuotaBlock, Reservation, ReservationOutcome, ReservationRequest, day_of, left_of_day,
};
use super::settings::{Quota, QuotaUsage};
use super::store::{LocalQuotaStore, StoreResult};
use super::{Lane, events};
use crate::error::{Error, Kind, Result};
use crate::sync::{Mutex, MutexGuard};
use crate::token::{Identity, Tier};

/// A store that takes longer than this has failed.
const STORE_TIMEOUT: Duration = Duration::from_secs(1);

/// Knows how many requests a token made today.
///
/// What it knows is an estimate: other programs may use the token, and Crisp does not say when a
/// day begins. Clones are the same tracker.
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
    /// When the next bulk request has its turn.
    turn: tokio::sync::Mutex<Option<Instant>>,
    view: Mutex<View>,
    clock: fn() -> SystemTime,
}

/// How things stand, as far as this client knows.
#[derive(Debug, Default)]
struct View {
    /// What a store said last; not looked at where this process counts, which knows it exactly.
    seen: Ledger,
    warned_on: u64,
}

/// A request that may be sent. Its permit goes back when it is dropped.
#[derive(Debug)]
pub(crate) struct Admission<'t> {
    day: u64,
    probe: bool,
    counted: bool,
    _permit: Option<SemaphorePermit<'t>>,
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
            turn: tokio::sync::Mutex::default(),
            view: Mutex::default(),
            clock,
        };
        Self { inner: Arc::new(inner) }
    }

    /// How many requests were counted today; where a [store](Quota::store) counts them, as of this
    /// client's last request.
    pub fn usage(&self) -> QuotaUsage {
        let used = self.inner.ledger().used_on(day_of((self.inner.clock)()));
        QuotaUsage { used, per_day: self.inner.per_day }
    }

    /// How many requests are left for today; none where the token has no limit. An estimate.
    pub fn remaining(&self) -> Option<u64> {
        self.usage().remaining()
    }

    /// Until when calls are refused here, because Crisp refused one with 420. The end is an estimate
    /// where [`QuotaBlock::estimated`] says so.
    pub fn blocked_until(&self) -> Option<QuotaBlock> {
        let now = (self.inner.clock)();
        self.inner.ledger().block().filter(|block| block.holds(now))
    }

    /// Waits until a request may be sent.
    ///
    /// A future that is dropped leaves its place in the queue.
    pub(crate) async fn admit(&self, lane: Lane) -> Result<Admission<'_>> {
        let inner = &*self.inner;
        if lane == Lane::Bulk && inner.settings.pace_bulk {
            self.wait_for_turn().await;
        }
        let permit = match &inner.permits {
            Some(permits) => permits.acquire().await.ok(),
            None => None,
        };
        let now = (inner.clock)();
        let limit = match (lane, inner.per_day) {
            (Lane::Bulk, Some(per_day)) => Some(share(per_day, inner.settings.bulk_percent)),
            _ => None,
        };
        let ask = ReservationRequest::new(now, limit, inner.settings.probe_interval);
        let admission =
            |probe, counted| Admission { day: ask.day(), probe, counted, _permit: permit };
        let taken = match inner.reserve(ask).await {
            Ok(taken) => taken,
            Err(()) if inner.settings.fail_closed => return Err(store_failed()),
            Err(()) => return Ok(admission(false, false)),
        };
        self.saw(ask.day(), &taken);
        match taken.outcome {
            ReservationOutcome::Granted => Ok(admission(false, true)),
            ReservationOutcome::Probe => Ok(admission(true, true)),
            ReservationOutcome::Exhausted => Err(Error::quota(
                "the part of the day's requests that bulk work may use is used up",
                left_of_day(now),
            )),
            ReservationOutcome::Blocked => Err(Error::quota(
                "Crisp refused an earlier request of today: the day's requests are used up",
                taken
                    .block
                    .and_then(|block| block.until.duration_since(now).ok())
                    .unwrap_or_default(),
            )),
        }
    }

    /// Learns from what became of a request.
    pub(crate) async fn settle(&self, admission: &Admission<'_>, answer: Settlement<'_>) {
        let inner = &*self.inner;
        match answer {
            Settlement::Success { cached } => {
                if admission.probe {
                    inner.set_block(None).await;
                }
                if cached && admission.counted {
                    self.release(admission).await;
                }
            }
            Settlement::Failure(error) if error.is_daily_quota() => {
                let (now, probe) = ((inner.clock)(), inner.settings.probe_interval);
                let block = QuotaBlock::started(now, error.retry_after(), probe);
                inner.set_block(Some(block)).await;
            }
            Settlement::Failure(error) if error.kind() == Kind::Connect && admission.counted => {
                self.release(admission).await;
            }
            Settlement::Failure(_) => {}
        }
    }

    async fn release(&self, admission: &Admission<'_>) {
        self.inner.release(admission.day).await;
        self.inner.view().seen.release(admission.day);
    }

    /// Waits in a queue whose first member sleeps until its turn.
    async fn wait_for_turn(&self) {
        let mut turn = self.inner.turn.lock().await;
        if let Some(turn) = *turn {
            sleep_until(turn).await;
        }
        let now = (self.inner.clock)();
        let per_day = self.inner.per_day.map(|n| share(n, self.inner.settings.bulk_percent));
        if let Some(most) = per_day {
            let left = most.saturating_sub(self.usage().used).max(1);
            let pause = left_of_day(now) / u32::try_from(left).unwrap_or(u32::MAX);
            *turn = Some(Instant::now() + pause);
        }
    }

    /// Remembers how things stand, and warns when it is time.
    fn saw(&self, day: u64, taken: &Reservation) {
        let inner = &*self.inner;
        let usage = QuotaUsage { used: taken.used, per_day: inner.per_day };
        let warn = {
            let mut view = inner.view();
            view.seen = Ledger::seen(day, taken);
            let threshold = inner.per_day.map(|n| share(n, inner.settings.warn_percent));
            let warn = threshold.is_some_and(|n| taken.used >= n) && view.warned_on != day;
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

/// What became of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Settlement<'e> {
    /// It was answered, maybe out of Crisp's cache, which does not count.
    Success { cached: bool },
    /// It failed.
    Failure(&'e Error),
}

impl Inner {
    async fn reserve(&self, ask: ReservationRequest) -> Result<Reservation, ()> {
        match &self.settings.store {
            None => Ok(self.local.change(&self.key, |ledger| ledger.reserve(&ask))),
            Some(store) => self.ask(store.reserve(&self.key, ask)).await,
        }
    }

    async fn release(&self, day: u64) {
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.release(day)),
            Some(store) => self.ask(store.release(&self.key, day)).await.unwrap_or_default(),
        }
    }

    async fn set_block(&self, block: Option<QuotaBlock>) {
        self.view().seen.set_block(block);
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.set_block(block)),
            Some(store) => self.ask(store.set_block(&self.key, block)).await.unwrap_or_default(),
        }
    }

    /// What is written down. Of a store, the last that it said, since asking it takes time; answers
    /// to requests beside each other may come in another order than it gave them.
    fn ledger(&self) -> Ledger {
        match &self.settings.store {
            None => self.local.change(&self.key, |ledger| ledger.clone()),
            Some(_) => self.view().seen.clone(),
        }
    }

    /// Asks a store, but not for long, and tells whom it concerns when it fails.
    async fn ask<T>(&self, answer: impl Future<Output = StoreResult<T>>) -> Result<T, ()> {
        let error = match timeout(STORE_TIMEOUT, answer).await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(error)) => error,
            Err(_) => "the quota store did not answer in time".into(),
        };
        events::store_failure(&*error, self.settings.fail_closed);
        if let Some(hook) = &self.settings.on_store_failure {
            hook(&*error);
        }
        Err(())
    }

    /// The view is numbers, and a panic elsewhere makes them no less true.
    fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn share(per_day: u32, percent: u8) -> u64 {
    u64::from(per_day) * u64::from(percent) / 100
}

fn store_failed() -> Error {
    Error::new(Kind::QuotaStore, "the store that counts the day's requests failed")
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
