//! The wait before a retry, unless the server demands a longer one.

use std::time::Duration;

/// Exponential backoff with full jitter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    /// The maximum wait before the second attempt.
    pub(crate) base: Duration,
    /// The maximum wait before any attempt.
    pub(crate) max: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(250), max: Duration::from_secs(20) }
    }
}

impl Backoff {
    /// Returns the wait after this many attempts, for a random number between 0 and 1.
    ///
    /// Full jitter distributes the retries of clients that failed at the same time over the whole
    /// interval.
    pub(crate) fn wait(self, attempts: u32, random: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let longest = self.base.saturating_mul(1 << doublings).min(self.max);
        let nanos = longest.as_nanos() as f64 * random.clamp(0.0, 1.0);
        // The conversion saturates, and maps NaN to 0.
        Duration::from_nanos(nanos as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_maximum_wait_doubles_up_to_its_limit() {
        for (attempts, expected) in
            [(0, 250), (1, 250), (2, 500), (3, 1000), (7, 16_000), (8, 20_000), (u32::MAX, 20_000)]
        {
            let wait = Backoff::default().wait(attempts, 1.0);
            assert_eq!(wait, Duration::from_millis(expected), "{attempts}");
        }
    }

    #[test]
    fn the_wait_is_a_random_fraction_of_its_maximum() {
        for (random, expected) in [(0.0, 0), (0.5, 125), (-1.0, 0), (2.0, 250), (f64::NAN, 0)] {
            let wait = Backoff::default().wait(1, random);
            assert_eq!(wait, Duration::from_millis(expected), "{random}");
        }
    }

    #[test]
    fn extreme_settings_do_not_overflow() {
        let backoff = Backoff { base: Duration::MAX, max: Duration::MAX };
        assert!(backoff.wait(u32::MAX, 1.0) > Duration::from_secs(60 * 60 * 24 * 365));
        assert_eq!(
            Backoff { base: Duration::ZERO, max: Duration::ZERO }.wait(9, 1.0),
            Duration::ZERO
        );
    }
}
