//! Gives a failing store time to recover.

use std::time::Duration;

use tokio::time::Instant;

/// The time for which a store is not used after its first failure.
const MIN_PAUSE: Duration = Duration::from_secs(1);
/// The maximum of this time, which doubles with each failure.
const MAX_PAUSE: Duration = Duration::from_secs(30);

/// Decides whether a store is used. After a failure, one operation at a time tries whether the store
/// has recovered; the others fail immediately, since each would otherwise take the whole time limit.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    open: Option<Open>,
}

/// The state after a failure.
#[derive(Debug)]
struct Open {
    /// The time of the next try.
    next: Instant,
    pause: Duration,
    /// Whether an operation tries the store.
    is_trying: bool,
}

impl Breaker {
    /// Returns whether an operation may use the store.
    pub(super) fn admits(&mut self, now: Instant) -> bool {
        match &mut self.open {
            None => true,
            Some(open) if now < open.next => false,
            Some(open) => {
                open.next = now + open.pause;
                open.is_trying = true;
                true
            }
        }
    }

    pub(super) fn succeeded(&mut self) {
        self.open = None;
    }

    pub(super) fn failed(&mut self, now: Instant) {
        let pause = match &self.open {
            None => MIN_PAUSE,
            Some(open) if open.is_trying => (open.pause * 2).min(MAX_PAUSE),
            // The operation started before the first failure.
            Some(_) => return,
        };
        self.open = Some(Open { next: now + pause, pause, is_trying: false });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn tries_a_failing_store_once_after_each_growing_pause() {
        let (mut breaker, mut now) = (Breaker::default(), Instant::now());
        assert!(breaker.admits(now) && breaker.admits(now));
        breaker.failed(now);
        breaker.failed(now);
        for pause in [1, 2, 4, 8, 16, 30, 30] {
            let pause = Duration::from_secs(pause);
            assert!(!breaker.admits(now + pause - Duration::from_millis(1)), "{pause:?}");
            now += pause;
            assert!(breaker.admits(now), "{pause:?}");
            assert!(!breaker.admits(now), "only one operation tries the store: {pause:?}");
            breaker.failed(now);
        }
        now += MAX_PAUSE;
        assert!(breaker.admits(now));
        breaker.succeeded();
        assert!(breaker.admits(now) && breaker.admits(now));
    }
}
