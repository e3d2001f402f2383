mod order;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::UNIX_EPOCH;

use super::*;
use crate::future::BoxFuture;
use crate::quota::QuotaStore;

/// A clock that goes as tokio's does, from noon of some day.
fn clock() -> SystemTime {
    thread_local!(static BEGAN: Instant = Instant::now());
    static NOON: LazyLock<SystemTime> =
        LazyLock::new(|| UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + 43_200));
    *NOON + BEGAN.with(Instant::elapsed)
}

fn tracker(settings: Quota) -> QuotaTracker {
    clock();
    QuotaTracker::with_clock(settings, Identity::new(Tier::Website, "id"), clock)
}

async fn count(tracker: &QuotaTracker, lane: Lane) -> Result<()> {
    let admission = tracker.admit(lane).await?;
    tracker.settle(&admission, Settlement::Success { cached: false }).await;
    Ok(())
}

async fn refuse(tracker: &QuotaTracker, error: Error) {
    let admission = tracker.admit(Lane::Interactive).await.unwrap();
    tracker.settle(&admission, Settlement::Failure(&error)).await;
}

#[test]
fn a_key_is_a_hash_and_no_secret() {
    let key = Identity::new(Tier::Website, "identifier").key;
    assert_eq!(key.len(), 32);
    assert!(key.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(key, Identity::new(Tier::Website, "identifier").key);
    assert_ne!(key, Identity::new(Tier::Plugin, "identifier").key);
}

#[tokio::test(start_paused = true)]
async fn each_tier_has_its_requests() {
    for (tier, remaining) in
        [(Tier::Website, Some(10_000)), (Tier::Plugin, Some(5_000)), (Tier::User, None)]
    {
        let tracker = QuotaTracker::new(Quota::new(), Identity::new(tier, "id"));
        assert_eq!(tracker.remaining(), remaining);
    }
    assert_eq!(tracker(Quota::new().per_day(7)).remaining(), Some(7));
}

#[tokio::test(start_paused = true)]
async fn bulk_work_stops_at_its_share_and_others_go_on() {
    let tracker = tracker(Quota::new().per_day(10));
    for _ in 0..8 {
        count(&tracker, Lane::Bulk).await.unwrap();
    }
    let error = count(&tracker, Lane::Bulk).await.unwrap_err();
    assert!(error.is_daily_quota() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(43_200)));
    for _ in 0..9 {
        count(&tracker, Lane::Interactive).await.unwrap();
    }
    assert_eq!((tracker.usage().used, tracker.remaining()), (17, Some(0)));
}

#[tokio::test(start_paused = true)]
async fn the_warning_comes_once_a_day() {
    let warnings = Arc::new(AtomicUsize::new(0));
    let hook = warnings.clone();
    let settings = Quota::new().per_day(10).on_warning(50, move |quota| {
        assert_eq!(quota.remaining(), Some(5));
        hook.fetch_add(1, Ordering::Relaxed);
    });
    let tracker = tracker(settings);
    for _ in 0..2 {
        for _ in 0..10 {
            count(&tracker, Lane::Interactive).await.unwrap();
        }
        tokio::time::sleep(Duration::from_secs(86_400)).await;
        assert_eq!(tracker.remaining(), Some(10));
    }
    assert_eq!(warnings.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_one_request_at_a_time_finds_out() {
    let tracker = tracker(Quota::new().probe_every(Duration::from_secs(60)));
    refuse(&tracker, Error::from_response(420, "")).await;
    let block = tracker.blocked_until().unwrap();
    assert!(block.estimated);
    assert!(count(&tracker, Lane::Interactive).await.unwrap_err().is_daily_quota());
    tokio::time::sleep(Duration::from_secs(60)).await;
    refuse(&tracker, Error::from_response(420, "")).await;
    assert!(count(&tracker, Lane::Interactive).await.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    count(&tracker, Lane::Interactive).await.unwrap();
    count(&tracker, Lane::Interactive).await.unwrap();
    assert_eq!(tracker.blocked_until(), None);
}

#[tokio::test(start_paused = true)]
async fn what_crisp_never_counted_is_not_counted() {
    let tracker = tracker(Quota::new());
    refuse(&tracker, Error::from_kind(Kind::Connect)).await;
    let admission = tracker.admit(Lane::Interactive).await.unwrap();
    tracker.settle(&admission, Settlement::Success { cached: true }).await;
    assert_eq!(tracker.usage().used, 0);
    refuse(&tracker, Error::from_kind(Kind::Timeout)).await;
    assert_eq!(tracker.usage().used, 1);
}

/// L9.
#[tokio::test(start_paused = true)]
async fn a_permit_goes_back_when_its_request_is_dropped() {
    let tracker = tracker(Quota::new().concurrency(1));
    let first = tracker.admit(Lane::Interactive).await.unwrap();
    let second = tracker.admit(Lane::Interactive);
    let waited = timeout(Duration::from_secs(1), second).await;
    assert!(waited.is_err(), "there is one permit");
    drop(first);
    count(&tracker, Lane::Interactive).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn bulk_work_is_spread_over_the_rest_of_the_day() {
    let tracker = tracker(Quota::new().per_day(540).pace_bulk());
    let began = Instant::now();
    count(&tracker, Lane::Bulk).await.unwrap();
    assert_eq!(began.elapsed(), Duration::ZERO);
    // Half a day for 432 requests is one every 100 seconds.
    let waiter = timeout(Duration::from_secs(1), count(&tracker, Lane::Bulk)).await;
    assert!(waiter.is_err());
    count(&tracker, Lane::Bulk).await.unwrap();
    assert!(began.elapsed().abs_diff(Duration::from_secs(100)) < Duration::from_secs(1));
    count(&tracker, Lane::Interactive).await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(101));
}

/// A store that fails, or does not answer.
struct Broken {
    silent: bool,
}

impl<'a> Broken {
    fn fail<T: Send + 'a>(&self) -> BoxFuture<'a, StoreResult<T>> {
        match self.silent {
            true => Box::pin(std::future::pending()),
            false => Box::pin(async { Err("down".into()) }),
        }
    }
}

impl QuotaStore for Broken {
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

/// L12: Redis is down: no request is lost.
#[tokio::test(start_paused = true)]
async fn a_store_that_fails_stops_nothing_unless_asked_to() {
    for silent in [true, false] {
        let failures = Arc::new(AtomicUsize::new(0));
        let hook = failures.clone();
        let settings = Quota::new().store(Broken { silent }).on_store_failure(move |_| {
            hook.fetch_add(1, Ordering::Relaxed);
        });
        let open = tracker(settings.clone());
        count(&open, Lane::Interactive).await.unwrap();
        assert_eq!(failures.load(Ordering::Relaxed), 1);
        let closed = tracker(settings.fail_closed());
        let error = count(&closed, Lane::Interactive).await.unwrap_err();
        assert_eq!((error.kind(), error.is_daily_quota()), (Kind::QuotaStore, false));
    }
}

/// L12: two clients, as two processes with one Redis; `tests/redis.rs` has the real one.
#[tokio::test(start_paused = true)]
async fn clients_that_share_a_store_share_its_counts() {
    let store: Arc<dyn QuotaStore> = Arc::new(LocalQuotaStore::new());
    let (one, two) = (Quota::new().shared_store(store.clone()), Quota::new().shared_store(store));
    let (one, two) = (tracker(one), tracker(two));
    count(&one, Lane::Interactive).await.unwrap();
    count(&two, Lane::Interactive).await.unwrap();
    assert_eq!(two.usage().used, 2);
    refuse(&one, Error::from_response(420, "")).await;
    assert!(count(&two, Lane::Interactive).await.unwrap_err().is_daily_quota());
}
