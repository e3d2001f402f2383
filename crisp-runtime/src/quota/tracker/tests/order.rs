//! Clocks that jump, and the order of those who wait: L8 to L10.

use std::cell::Cell;

use super::*;

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(0) };
}

/// A clock that says what the test set it to, in seconds from midnight.
fn set_clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + NOW.get())
}

fn at(seconds: u64) {
    NOW.set(seconds);
}

fn tracker_of_set_clock(settings: Quota) -> QuotaTracker {
    QuotaTracker::with_clock(settings, Identity::new(Tier::Website, "id"), set_clock)
}

/// L8: midnight in UTC begins a day, whatever the machine takes for local time, and a clock that goes
/// back over it for a moment begins none.
#[tokio::test(start_paused = true)]
async fn l8_midnight_in_utc_begins_a_day_once() {
    let tracker = tracker_of_set_clock(Quota::new().per_day(100));
    for (seconds, used) in [(86_398, 1), (86_399, 2), (86_400, 1), (86_399, 2), (86_401, 3)] {
        at(seconds);
        count(&tracker, Lane::Interactive).await.unwrap();
        assert_eq!(tracker.usage().used, used, "{seconds}");
    }
    // The hour that is left out or comes twice where there is summer time.
    for (seconds, used) in [(90_000, 4), (93_600, 5), (90_000, 6)] {
        at(seconds);
        count(&tracker, Lane::Interactive).await.unwrap();
        assert_eq!(tracker.usage().used, used, "{seconds}");
    }
}

/// L8: a clock that was wrong by years counts nothing for ever, and blocks nothing for ever.
#[tokio::test(start_paused = true)]
async fn l8_a_clock_that_was_wrong_does_no_harm_when_it_is_right() {
    const YEARS: u64 = 86_400 * 3_650;
    let tracker = tracker_of_set_clock(Quota::new().per_day(2).bulk_share(100));
    at(YEARS);
    count(&tracker, Lane::Bulk).await.unwrap();
    refuse(&tracker, Error::from_response(420, "")).await;
    assert!(tracker.blocked_until().is_some());
    at(10);
    assert_eq!((tracker.blocked_until(), tracker.usage().used), (None, 0));
    for _ in 0..2 {
        count(&tracker, Lane::Bulk).await.unwrap();
    }
    assert!(count(&tracker, Lane::Bulk).await.unwrap_err().is_daily_quota());
}

/// L8: the time for a call is that of a clock that nobody sets, so that a jump ends no call.
#[tokio::test(start_paused = true)]
async fn l8_a_pause_between_bulk_requests_does_not_follow_a_jump() {
    let tracker = tracker_of_set_clock(Quota::new().per_day(1_000).pace_bulk());
    at(0);
    count(&tracker, Lane::Bulk).await.unwrap();
    at(86_400 * 3_650);
    let began = Instant::now();
    count(&tracker, Lane::Bulk).await.unwrap();
    assert!(began.elapsed().abs_diff(Duration::from_secs(108)) < Duration::from_secs(1));
}

/// L10: those who wait get their turn in the order in which they came, and one that gives up holds
/// up nobody.
#[tokio::test(start_paused = true)]
async fn l10_the_order_is_that_of_arrival() {
    let tracker = tracker_of_set_clock(Quota::new().concurrency(1));
    let order = Arc::new(Mutex::new(Vec::new()));
    let holder = tracker.admit(Lane::Interactive).await.unwrap();
    let mut waiters = Vec::new();
    for number in 0..10 {
        let (tracker, order) = (tracker.clone(), order.clone());
        waiters.push(tokio::spawn(async move {
            let admission = tracker.admit(Lane::Interactive).await.unwrap();
            order.lock().unwrap().push(number);
            tokio::time::sleep(Duration::from_secs(1)).await;
            tracker.settle(&admission, Settlement::Failure(&Error::from_response(429, ""))).await;
        }));
        tokio::task::yield_now().await;
    }
    waiters[3].abort();
    drop(holder);
    for waiter in waiters {
        let _ = waiter.await;
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 4, 5, 6, 7, 8, 9]);
}
