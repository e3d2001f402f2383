//! Tests with a clock that jumps, and of the order of waiting requests.

use std::cell::Cell;

use super::*;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(0) };
}

/// A clock that the test sets, in seconds since a midnight.
fn set_clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + NOW.get())
}

fn set_time(seconds: u64) {
    NOW.set(seconds);
}

fn tracker_with_set_clock(settings: Quota) -> QuotaTracker {
    QuotaTracker::with_clock(settings, Identity::new(Tier::Website, "id"), set_clock)
}

/// The day starts at midnight UTC. A clock that briefly goes back over midnight starts no further
/// day.
#[tokio::test(start_paused = true)]
async fn a_day_starts_once_at_midnight_utc() {
    let tracker = tracker_with_set_clock(Quota::new().per_day(100));
    for (seconds, used) in [(86_398, 1), (86_399, 2), (86_400, 1), (86_399, 2), (86_401, 3)] {
        set_time(seconds);
        succeed(&tracker, Priority::Interactive).await.unwrap();
        assert_eq!(tracker.usage().used, used, "{seconds}");
    }
    // The hour that is skipped or repeated by daylight saving time.
    for (seconds, used) in [(90_000, 4), (93_600, 5), (90_000, 6)] {
        set_time(seconds);
        succeed(&tracker, Priority::Interactive).await.unwrap();
        assert_eq!(tracker.usage().used, used, "{seconds}");
    }
}

#[tokio::test(start_paused = true)]
async fn recovers_after_a_clock_was_years_ahead() {
    const YEARS: u64 = 86_400 * 3_650;
    let tracker = tracker_with_set_clock(Quota::new().per_day(2).bulk_share(100));
    set_time(YEARS);
    succeed(&tracker, Priority::Bulk).await.unwrap();
    fail(&tracker, Error::from_response(420, "")).await;
    assert!(tracker.blocked_until().is_some());
    set_time(10);
    assert_eq!((tracker.blocked_until(), tracker.usage().used), (None, 0));
    for _ in 0..2 {
        succeed(&tracker, Priority::Bulk).await.unwrap();
    }
    assert!(succeed(&tracker, Priority::Bulk).await.unwrap_err().is_daily_quota());
}

/// Waits use a monotonic clock.
#[tokio::test(start_paused = true)]
async fn a_jump_of_the_clock_does_not_affect_the_pace_of_bulk_calls() {
    let tracker = tracker_with_set_clock(Quota::new().per_day(1_000).pace_bulk());
    set_time(0);
    succeed(&tracker, Priority::Bulk).await.unwrap();
    set_time(86_400 * 3_650);
    let start = Instant::now();
    succeed(&tracker, Priority::Bulk).await.unwrap();
    assert!(start.elapsed().abs_diff(Duration::from_secs(108)) < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn requests_are_admitted_in_the_order_of_arrival() {
    let tracker = tracker_with_set_clock(Quota::new().concurrency(1));
    let order = Arc::new(Mutex::new(Vec::new()));
    let holder = tracker.admit(Priority::Interactive).await.unwrap();
    let mut waiters = Vec::new();
    for number in 0..10 {
        let (tracker, order) = (tracker.clone(), order.clone());
        waiters.push(tokio::spawn(async move {
            let admission = tracker.admit(Priority::Interactive).await.unwrap();
            order.lock().unwrap().push(number);
            tokio::time::sleep(Duration::from_secs(1)).await;
            tracker.settle(admission, Settlement::Failure(&Error::from_response(429, ""))).await;
        }));
        tokio::task::yield_now().await;
    }
    // A cancelled request does not hold up the others.
    waiters[3].abort();
    drop(holder);
    for waiter in waiters {
        let _ = waiter.await;
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 4, 5, 6, 7, 8, 9]);
}
