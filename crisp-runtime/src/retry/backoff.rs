//! How long to wait where the server does not say.

use std::time::Duration;

/// Exponential backoff with full jitter: a random part of a time that doubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    /// The longest wait before the second attempt.
    pub(crate) base: Duration,
    /// The longest wait before any attempt.
    pub(crate) most: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(250), most: Duration::from_secs(20) }
    }
}

impl Backoff {
    /// The wait after this many attempts, with a random number from 0 to 1.
    ///
    /// Full jitter spreads the clients that failed together over the whole time.
    pub(crate) fn wait(self, attempts: u32, random: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let longest = self.base.saturating_mul(1 << doublings).min(self.most);
        let nanos = longest.as_nanos() as f64 * random.clamp(0.0, 1.0);
        // A float is cut off at the ends of an integer; NaN is 0.
        Duration::from_nanos(nanos as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_wait_doubles_up_to_its_end() {
        for (attempts, expected) in
            [(0, 250), (1, 250), (2, 500), (3, 1000), (7, 16_000), (8, 20_000), (u32::MAX, 20_000)]
        {
            let wait = Backoff::default().wait(attempts, 1.0);
            assert_eq!(wait, Duration::from_millis(expected), "{attempts}");
        }
    }

    #[test]
    fn the_wait_is_a_random_part_of_it() {
        for (random, expected) in [(0.0, 0), (0.5, 125), (-1.0, 0), (2.0, 250), (f64::NAN, 0)] {
            let wait = Backoff::default().wait(1, random);
            assert_eq!(wait, Duration::from_millis(expected), "{random}");
        }
    }

    #[test]
    fn no_setting_overflows() {
        let backoff = Backoff { base: Duration::MAX, most: Duration::MAX };
        assert!(backoff.wait(u32::MAX, 1.0) > Duration::from_secs(60 * 60 * 24 * 365));
        assert_eq!(
            Backoff { base: Duration::ZERO, most: Duration::ZERO }.wait(9, 1.0),
            Duration::ZERO
        );
    }
}
