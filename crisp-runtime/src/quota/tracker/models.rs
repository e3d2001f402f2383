//! Invariants that hold for every interleaving of threads; run by `.ci/loom`.
//!
//! Loom explores the interleavings of this crate's own locks, with the store in memory. It does not
//! see the internals of Tokio: its semaphore counts as one step, and the parts that use a timer
//! (the pacing of bulk requests, and external stores) have no model.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::UNIX_EPOCH;

use loom::future::block_on;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::{model, thread};

use super::*;

/// Noon of an arbitrary day.
fn noon() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + 43_200)
}

fn tracker(settings: Quota) -> QuotaTracker {
    QuotaTracker::with_clock(settings, Identity { tier: Tier::Website, key: "key".into() }, noon)
}

/// Makes a call. Returns false if it is rejected.
fn call(tracker: &QuotaTracker, priority: Priority, settlement: Settlement<'_>) -> bool {
    block_on(async {
        let Ok(admission) = tracker.admit(priority).await else { return false };
        tracker.settle(admission, settlement).await;
        true
    })
}

fn succeed(tracker: &QuotaTracker) -> bool {
    call(tracker, Priority::Interactive, Settlement::Success { cached: false })
}

fn succeed_from_cache(tracker: &QuotaTracker) -> bool {
    call(tracker, Priority::Interactive, Settlement::Success { cached: true })
}

fn succeed_in_bulk(tracker: &QuotaTracker) -> bool {
    call(tracker, Priority::Bulk, Settlement::Success { cached: false })
}

fn exceed_the_quota(tracker: &QuotaTracker) -> bool {
    call(tracker, Priority::Interactive, Settlement::Failure(&Error::from_response(420, "")))
}

/// Runs two calls concurrently, and returns their results.
fn concurrently<T: 'static>(tracker: &QuotaTracker, calls: [fn(&QuotaTracker) -> T; 2]) -> [T; 2] {
    let [one, other] = calls;
    let shared = tracker.clone();
    let one = thread::spawn(move || one(&shared));
    let other = other(tracker);
    [one.join().expect("a call does not panic"), other]
}

fn ledger(tracker: &QuotaTracker) -> Reservation {
    // With a limit of 0, the reservation is rejected and not counted.
    let request = ReservationRequest { now: noon(), limit: Some(0), probe_interval: Duration::MAX };
    tracker.inner.local.change("key", |ledger| ledger.reserve(&request))
}

#[test]
fn model_every_request_is_counted_once() {
    model(|| {
        let tracker = tracker(Quota::new());
        assert_eq!(concurrently(&tracker, [succeed, succeed]), [true, true]);
        assert_eq!(ledger(&tracker).used, 2);
        assert_eq!(tracker.usage().used, 2);
    });
}

#[test]
fn model_a_cached_response_is_released_once() {
    model(|| {
        let tracker = tracker(Quota::new());
        assert_eq!(concurrently(&tracker, [succeed_from_cache, succeed]), [true, true]);
        assert_eq!(ledger(&tracker).used, 1);
        assert_eq!(tracker.usage().used, 1);
    });
}

#[test]
fn model_bulk_calls_do_not_exceed_their_share() {
    model(|| {
        let tracker = tracker(Quota::new().per_day(2).bulk_share(50));
        let granted = concurrently(&tracker, [succeed_in_bulk, succeed_in_bulk]);
        assert_eq!(granted.iter().filter(|granted| **granted).count(), 1);
        assert_eq!(tracker.usage().used, 1);
    });
}

#[test]
fn model_the_warning_is_emitted_once() {
    model(|| {
        let warnings = Arc::new(AtomicUsize::new(0));
        let hook = warnings.clone();
        let quota = Quota::new().per_day(2).on_warning(50, move |_| {
            hook.fetch_add(1, Ordering::Relaxed);
        });
        let tracker = tracker(quota);
        concurrently(&tracker, [succeed, succeed]);
        assert_eq!(warnings.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn model_a_concurrent_success_does_not_end_a_block() {
    model(|| {
        let tracker = tracker(Quota::new());
        concurrently(&tracker, [exceed_the_quota, succeed]);
        assert!(ledger(&tracker).block.is_some());
        assert!(tracker.blocked_until().is_some());
    });
}

#[test]
fn model_one_permit_admits_one_request_at_a_time() {
    model(|| {
        let sent = Arc::new(AtomicUsize::new(0));
        let tracker = tracker(Quota::new().concurrency(1));
        let threads: Vec<_> = [Priority::Interactive, Priority::Bulk]
            .map(|priority| {
                let (tracker, sent) = (tracker.clone(), sent.clone());
                thread::spawn(move || {
                    block_on(async {
                        let admission =
                            tracker.admit(priority).await.expect("the quota is not exceeded");
                        assert_eq!(
                            sent.fetch_add(1, Ordering::SeqCst),
                            0,
                            "only one permit exists"
                        );
                        sent.fetch_sub(1, Ordering::SeqCst);
                        tracker.settle(admission, Settlement::Success { cached: false }).await;
                    });
                })
            })
            .into();
        for thread in threads {
            thread.join().expect("a call does not panic");
        }
        assert_eq!(tracker.inner.permits.as_ref().map(Semaphore::available_permits), Some(1));
        assert_eq!(tracker.usage().used, 2);
    });
}

#[test]
fn model_a_cancelled_wait_leaves_the_permit_to_the_next_request() {
    model(|| {
        let tracker = tracker(Quota::new().concurrency(1));
        let first =
            block_on(tracker.admit(Priority::Interactive)).expect("the permit is available");
        let waiting = tracker.clone();
        let waiting = thread::spawn(move || succeed(&waiting));
        {
            let mut cancelled = pin!(tracker.admit(Priority::Interactive));
            let _ = cancelled.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            drop(first);
        }
        assert!(waiting.join().expect("a call does not panic"));
        assert_eq!(tracker.inner.permits.as_ref().map(Semaphore::available_permits), Some(1));
    });
}
