mod order;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::UNIX_EPOCH;

use super::*;
use crate::future::BoxFuture;
use crate::quota::QuotaStore;

/// A clock that follows Tokio's, starting at noon of an arbitrary day.
fn clock() -> SystemTime {
    thread_local!(static START: Instant = Instant::now());
    static NOON: LazyLock<SystemTime> =
        LazyLock::new(|| UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + 43_200));
    *NOON + START.with(Instant::elapsed)
}

fn tracker(settings: Quota) -> QuotaTracker {
    clock();
    QuotaTracker::with_clock(settings, Identity::new(Tier::Website, "id"), clock)
}

async fn succeed(tracker: &QuotaTracker, priority: Priority) -> Result<()> {
    let admission = tracker.admit(priority).await?;
    tracker.settle(admission, Settlement::Success { cached: false }).await;
    Ok(())
}

async fn fail(tracker: &QuotaTracker, error: Error) {
    let admission = tracker.admit(Priority::Interactive).await.unwrap();
    tracker.settle(admission, Settlement::Failure(&error)).await;
}

#[test]
fn the_key_of_a_token_is_a_hash_of_its_identifier() {
    let key = Identity::new(Tier::Website, "identifier").key;
    assert_eq!(key.len(), 32);
    assert!(key.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(key, Identity::new(Tier::Website, "identifier").key);
    assert_ne!(key, Identity::new(Tier::Plugin, "identifier").key);
}

#[tokio::test(start_paused = true)]
async fn each_tier_has_its_default_quota() {
    for (tier, remaining) in
        [(Tier::Website, Some(10_000)), (Tier::Plugin, Some(5_000)), (Tier::User, None)]
    {
        let tracker = QuotaTracker::new(Quota::new(), Identity::new(tier, "id"));
        assert_eq!(tracker.remaining(), remaining);
    }
    assert_eq!(tracker(Quota::new().per_day(7)).remaining(), Some(7));
}

#[tokio::test(start_paused = true)]
async fn bulk_calls_stop_at_their_share_and_interactive_calls_continue() {
    let tracker = tracker(Quota::new().per_day(10));
    for _ in 0..8 {
        succeed(&tracker, Priority::Bulk).await.unwrap();
    }
    let error = succeed(&tracker, Priority::Bulk).await.unwrap_err();
    assert!(error.is_daily_quota() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(43_200)));
    for _ in 0..9 {
        succeed(&tracker, Priority::Interactive).await.unwrap();
    }
    assert_eq!((tracker.usage().used, tracker.remaining()), (17, Some(0)));
}

#[tokio::test(start_paused = true)]
async fn warns_once_a_day() {
    let warnings = Arc::new(AtomicUsize::new(0));
    let hook = warnings.clone();
    let settings = Quota::new().per_day(10).on_warning(50, move |quota| {
        assert_eq!(quota.remaining(), Some(5));
        hook.fetch_add(1, Ordering::Relaxed);
    });
    let tracker = tracker(settings);
    for _ in 0..2 {
        for _ in 0..10 {
            succeed(&tracker, Priority::Interactive).await.unwrap();
        }
        tokio::time::sleep(Duration::from_secs(86_400)).await;
        assert_eq!(tracker.remaining(), Some(10));
    }
    assert_eq!(warnings.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn probes_a_block_with_one_request_at_each_interval() {
    let tracker = tracker(Quota::new().probe_every(Duration::from_secs(60)));
    fail(&tracker, Error::from_response(420, "")).await;
    let block = tracker.blocked_until().unwrap();
    assert!(block.estimated);
    assert!(succeed(&tracker, Priority::Interactive).await.unwrap_err().is_daily_quota());
    tokio::time::sleep(Duration::from_secs(60)).await;
    fail(&tracker, Error::from_response(420, "")).await;
    assert!(succeed(&tracker, Priority::Interactive).await.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    succeed(&tracker, Priority::Interactive).await.unwrap();
    succeed(&tracker, Priority::Interactive).await.unwrap();
    assert_eq!(tracker.blocked_until(), None);
}

#[tokio::test(start_paused = true)]
async fn releases_requests_that_crisp_does_not_count() {
    let tracker = tracker(Quota::new());
    fail(&tracker, Error::from_kind(Kind::Connect)).await;
    let admission = tracker.admit(Priority::Interactive).await.unwrap();
    tracker.settle(admission, Settlement::Success { cached: true }).await;
    assert_eq!(tracker.usage().used, 0);
    fail(&tracker, Error::from_kind(Kind::Timeout)).await;
    assert_eq!(tracker.usage().used, 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_a_request_returns_its_permit() {
    let tracker = tracker(Quota::new().concurrency(1));
    let first = tracker.admit(Priority::Interactive).await.unwrap();
    let second = tracker.admit(Priority::Interactive);
    let waited = timeout(Duration::from_secs(1), second).await;
    assert!(waited.is_err(), "only one permit exists");
    drop(first);
    succeed(&tracker, Priority::Interactive).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn paces_bulk_calls_over_the_rest_of_the_day() {
    let tracker = tracker(Quota::new().per_day(540).pace_bulk());
    let start = Instant::now();
    succeed(&tracker, Priority::Bulk).await.unwrap();
    assert_eq!(start.elapsed(), Duration::ZERO);
    // 432 requests in half a day are one every 100 seconds.
    let waiter = timeout(Duration::from_secs(1), succeed(&tracker, Priority::Bulk)).await;
    assert!(waiter.is_err());
    succeed(&tracker, Priority::Bulk).await.unwrap();
    assert!(start.elapsed().abs_diff(Duration::from_secs(100)) < Duration::from_secs(1));
    succeed(&tracker, Priority::Interactive).await.unwrap();
    assert!(start.elapsed() < Duration::from_secs(101));
}

/// A store that fails, or never responds.
struct BrokenStore {
    hangs: bool,
}

impl<'a> BrokenStore {
    fn fail<T: Send + 'a>(&self) -> BoxFuture<'a, StoreResult<T>> {
        match self.hangs {
            true => Box::pin(std::future::pending()),
            false => Box::pin(async { Err("down".into()) }),
        }
    }
}

impl QuotaStore for BrokenStore {
    fn reserve<'a>(
        &'a self,
        _: &'a str,
        _: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>> {
        self.fail()
    }

    fn release<'a>(&'a self, _: &'a str, _: u64) -> BoxFuture<'a, StoreResult<()>> {
        self.fail()
    }

    fn set_block<'a>(
        &'a self,
        _: &'a str,
        _: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>> {
        self.fail()
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_store_stops_no_calls_unless_fail_closed() {
    for hangs in [true, false] {
        let failures = Arc::new(AtomicUsize::new(0));
        let hook = failures.clone();
        let settings = Quota::new().store(BrokenStore { hangs }).on_store_failure(move |_| {
            hook.fetch_add(1, Ordering::Relaxed);
        });
        let open = tracker(settings.clone());
        succeed(&open, Priority::Interactive).await.unwrap();
        assert_eq!(failures.load(Ordering::Relaxed), 1);
        let closed = tracker(settings.fail_closed());
        let error = succeed(&closed, Priority::Interactive).await.unwrap_err();
        assert_eq!((error.kind(), error.is_daily_quota()), (Kind::QuotaStore, false));
    }
}

/// A store that takes a second for each operation, and that counts them.
#[derive(Clone, Default)]
struct SlowStore {
    used: Arc<AtomicUsize>,
    operations: Arc<AtomicUsize>,
}

impl SlowStore {
    async fn wait(&self) {
        self.operations.fetch_add(1, Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(900)).await;
    }
}

impl QuotaStore for SlowStore {
    fn reserve<'a>(
        &'a self,
        _: &'a str,
        _: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>> {
        Box::pin(async {
            self.wait().await;
            let used = self.used.fetch_add(1, Ordering::Relaxed) as u64 + 1;
            Ok(Reservation::new(ReservationOutcome::Granted, used, None))
        })
    }

    fn release<'a>(&'a self, _: &'a str, _: u64) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async {
            self.wait().await;
            self.used.fetch_sub(1, Ordering::Relaxed);
            Ok(())
        })
    }

    fn set_block<'a>(
        &'a self,
        _: &'a str,
        _: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async {
            self.wait().await;
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_hung_store_delays_calls_once_and_is_tried_by_one_call_at_a_time() {
    let failures = Arc::new(AtomicUsize::new(0));
    let hook = failures.clone();
    let settings = Quota::new().concurrency(4).store(BrokenStore { hangs: true });
    let tracker = tracker(settings.on_store_failure(move |_| {
        hook.fetch_add(1, Ordering::Relaxed);
    }));
    let start = Instant::now();
    succeed(&tracker, Priority::Interactive).await.unwrap();
    assert_eq!(start.elapsed(), STORE_TIMEOUT);
    for _ in 0..40 {
        succeed(&tracker, Priority::Interactive).await.unwrap();
    }
    assert_eq!((start.elapsed(), failures.load(Ordering::Relaxed)), (STORE_TIMEOUT, 1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let tracker = tracker.clone();
        calls.spawn(async move { succeed(&tracker, Priority::Interactive).await });
    }
    calls.join_all().await;
    assert_eq!(failures.load(Ordering::Relaxed), 2, "one of 40 calls tries the store");
}

#[tokio::test(start_paused = true)]
async fn no_permit_is_held_while_a_store_is_queried() {
    let store = SlowStore::default();
    let tracker = tracker(Quota::new().concurrency(1).store(store.clone()));
    let start = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let tracker = tracker.clone();
        calls.spawn(async move {
            let admission = tracker.admit(Priority::Interactive).await.unwrap();
            tokio::time::sleep(Duration::from_millis(1)).await;
            tracker.settle(admission, Settlement::Success { cached: true }).await;
        });
    }
    calls.join_all().await;
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(store.used.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_for_a_permit_is_not_counted() {
    let store = SlowStore::default();
    let tracker = tracker(Quota::new().concurrency(1).store(store.clone()));
    let first = tracker.admit(Priority::Interactive).await.unwrap();
    let second = timeout(Duration::from_secs(5), tracker.admit(Priority::Interactive)).await;
    assert!(second.is_err(), "only one permit exists");
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(store.used.load(Ordering::Relaxed), 1);
    drop(first);
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_permit_are_stopped_by_a_block() {
    let store: Arc<dyn QuotaStore> = Arc::new(LocalQuotaStore::new());
    let tracker = tracker(Quota::new().concurrency(1).shared_store(store));
    let first = tracker.admit(Priority::Interactive).await.unwrap();
    let waiting = tracker.clone();
    let waiting = tokio::spawn(async move { succeed(&waiting, Priority::Interactive).await });
    tokio::task::yield_now().await;
    tracker.settle(first, Settlement::Failure(&Error::from_response(420, ""))).await;
    assert!(waiting.await.unwrap().unwrap_err().is_daily_quota());
}

#[tokio::test(start_paused = true)]
async fn an_interactive_call_waits_for_at_most_one_bulk_call() {
    let tracker = tracker(Quota::new().per_day(100_000).concurrency(1));
    let first = tracker.admit(Priority::Bulk).await.unwrap();
    let sent = Arc::new(AtomicUsize::new(0));
    let mut bulk = tokio::task::JoinSet::new();
    for _ in 0..1_000 {
        let (tracker, sent) = (tracker.clone(), sent.clone());
        bulk.spawn(async move {
            let admission = tracker.admit(Priority::Bulk).await.unwrap();
            sent.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_secs(1)).await;
            tracker.settle(admission, Settlement::Success { cached: false }).await;
        });
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(first);
    succeed(&tracker, Priority::Interactive).await.unwrap();
    assert!(sent.load(Ordering::Relaxed) <= 1, "{sent:?}");
}

/// Two clients in one process; `tests/redis.rs` of `crisp-api-stores` has the same test for Redis.
#[tokio::test(start_paused = true)]
async fn clients_that_share_a_store_share_the_count() {
    let store: Arc<dyn QuotaStore> = Arc::new(LocalQuotaStore::new());
    let (one, two) = (Quota::new().shared_store(store.clone()), Quota::new().shared_store(store));
    let (one, two) = (tracker(one), tracker(two));
    succeed(&one, Priority::Interactive).await.unwrap();
    succeed(&two, Priority::Interactive).await.unwrap();
    assert_eq!(two.usage().used, 2);
    fail(&one, Error::from_response(420, "")).await;
    assert!(succeed(&two, Priority::Interactive).await.unwrap_err().is_daily_quota());
}
