//! What holds in every order in which threads may come; run by `.ci/loom`.
//!
//! Loom tries the orders of our own locks, with the store of this process. What is tokio's is taken
//! as it is: its semaphore counts as one step, and where there is a timer (the pace of bulk work, a
//! store that somebody else wrote) there is no model.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::UNIX_EPOCH;

use loom::future::block_on;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::{model, thread};

use super::*;

/// Noon of some day.
fn noon() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + 43_200)
}

fn tracker(settings: Quota) -> QuotaTracker {
    QuotaTracker::with_clock(settings, Identity { tier: Tier::Website, key: "key".into() }, noon)
}

/// Makes a call; false where it is refused.
fn call(tracker: &QuotaTracker, lane: Lane, answer: Settlement<'_>) -> bool {
    block_on(async {
        let Ok(admission) = tracker.admit(lane).await else { return false };
        tracker.settle(&admission, answer).await;
        true
    })
}

fn succeed(tracker: &QuotaTracker) -> bool {
    call(tracker, Lane::Interactive, Settlement::Success { cached: false })
}

fn succeed_from_cache(tracker: &QuotaTracker) -> bool {
    call(tracker, Lane::Interactive, Settlement::Success { cached: true })
}

fn succeed_in_bulk(tracker: &QuotaTracker) -> bool {
    call(tracker, Lane::Bulk, Settlement::Success { cached: false })
}

fn use_up_the_day(tracker: &QuotaTracker) -> bool {
    call(tracker, Lane::Interactive, Settlement::Failure(&Error::from_response(420, "")))
}

/// Runs `calls` beside each other, and gives what became of each.
fn beside<T: 'static>(tracker: &QuotaTracker, calls: [fn(&QuotaTracker) -> T; 2]) -> [T; 2] {
    let [one, other] = calls;
    let shared = tracker.clone();
    let one = thread::spawn(move || one(&shared));
    let other = other(tracker);
    [one.join().expect("a call does not panic"), other]
}

fn ledger(tracker: &QuotaTracker) -> Reservation {
    // Nothing is granted, so nothing is counted.
    let ask = ReservationRequest { now: noon(), limit: Some(0), probe_interval: Duration::MAX };
    tracker.inner.local.change("key", |ledger| ledger.reserve(&ask))
}

#[test]
fn model_every_request_is_counted_once() {
    model(|| {
        let tracker = tracker(Quota::new());
        assert_eq!(beside(&tracker, [succeed, succeed]), [true, true]);
        assert_eq!(ledger(&tracker).used, 2);
        assert_eq!(tracker.usage().used, 2);
    });
}

#[test]
fn model_what_was_not_counted_by_crisp_comes_back_once() {
    model(|| {
        let tracker = tracker(Quota::new());
        assert_eq!(beside(&tracker, [succeed_from_cache, succeed]), [true, true]);
        assert_eq!(ledger(&tracker).used, 1);
        assert_eq!(tracker.usage().used, 1);
    });
}

#[test]
fn model_the_share_of_bulk_work_is_given_away_once() {
    model(|| {
        let tracker = tracker(Quota::new().per_day(2).bulk_share(50));
        let granted = beside(&tracker, [succeed_in_bulk, succeed_in_bulk]);
        assert_eq!(granted.iter().filter(|granted| **granted).count(), 1);
        assert_eq!(tracker.usage().used, 1);
    });
}

#[test]
fn model_the_warning_comes_once() {
    model(|| {
        let warnings = Arc::new(AtomicUsize::new(0));
        let hook = warnings.clone();
        let quota = Quota::new().per_day(2).on_warning(50, move |_| {
            hook.fetch_add(1, Ordering::Relaxed);
        });
        let tracker = tracker(quota);
        beside(&tracker, [succeed, succeed]);
        assert_eq!(warnings.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn model_a_block_holds_whoever_comes_beside_it() {
    model(|| {
        let tracker = tracker(Quota::new());
        beside(&tracker, [use_up_the_day, succeed]);
        assert!(ledger(&tracker).block.is_some());
        assert!(tracker.blocked_until().is_some());
    });
}

#[test]
fn model_a_permit_is_one_request_at_a_time() {
    model(|| {
        let sent = Arc::new(AtomicUsize::new(0));
        let tracker = tracker(Quota::new().concurrency(1));
        let threads: Vec<_> = [Lane::Interactive, Lane::Bulk]
            .map(|lane| {
                let (tracker, sent) = (tracker.clone(), sent.clone());
                thread::spawn(move || {
                    block_on(async {
                        let admission = tracker.admit(lane).await.expect("nothing refuses it");
                        assert_eq!(sent.fetch_add(1, Ordering::SeqCst), 0, "there is one permit");
                        sent.fetch_sub(1, Ordering::SeqCst);
                        tracker.settle(&admission, Settlement::Success { cached: false }).await;
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
fn model_a_wait_that_is_given_up_leaves_its_permit_to_the_next() {
    model(|| {
        let tracker = tracker(Quota::new().concurrency(1));
        let first = block_on(tracker.admit(Lane::Interactive)).expect("the permit is free");
        let waiting = tracker.clone();
        let waiting = thread::spawn(move || succeed(&waiting));
        {
            let mut given_up = pin!(tracker.admit(Lane::Interactive));
            let _ = given_up.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            drop(first);
        }
        assert!(waiting.join().expect("a call does not panic"));
        assert_eq!(tracker.inner.permits.as_ref().map(Semaphore::available_permits), Some(1));
    });
}
