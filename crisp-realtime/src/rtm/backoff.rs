//! The wait before the next connection.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The longest wait that a server can ask for.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// Exponential backoff with jitter in the upper half: a connection that was just lost is restored
/// within a second, and clients that were disconnected together do not return together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Backoff {
    /// The longest wait after the first failure.
    pub(super) base: Duration,
    /// The longest wait after any failure.
    pub(super) most: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_secs(1), most: Duration::from_secs(30) }
    }
}

impl Backoff {
    /// The wait after this many failures in a row, with a random number from 0 to 1.
    pub(super) fn wait(
        self,
        failures: u32,
        random: f64,
        retry_after: Option<Duration>,
    ) -> Duration {
        let doublings = failures.saturating_sub(1).min(31);
        let longest = self.base.saturating_mul(1 << doublings).min(self.most);
        let half = longest / 2;
        let jitter = half.as_nanos() as f64 * random.clamp(0.0, 1.0);
        let wait = half.saturating_add(Duration::from_nanos(jitter as u64));
        wait.max(retry_after.unwrap_or_default().min(MAX_RETRY_AFTER))
    }

    /// The number of failures in a row after a connection that was authenticated for `ready_for`.
    ///
    /// A server that accepts the token and disconnects at once would otherwise cause a request every
    /// second, which uses up the daily quota.
    pub(super) fn failures_after(self, failures: u32, ready_for: Option<Duration>) -> u32 {
        match ready_for {
            Some(ready_for) if ready_for >= self.most => 1,
            _ => failures.saturating_add(1),
        }
    }
}

/// Reads the header `Retry-After` in both of its forms.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)).min(MAX_RETRY_AFTER));
    }
    let then = httpdate::parse_http_date(text).ok()?;
    Some(then.duration_since(now).unwrap_or_default().min(MAX_RETRY_AFTER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_keeps_to_the_upper_half() {
        for (failures, random, expected) in [
            (1, 0.0, 500),
            (1, 1.0, 1000),
            (2, 0.0, 1000),
            (2, 0.5, 1500),
            (5, 1.0, 16_000),
            (6, 1.0, 30_000),
            (u32::MAX, 0.0, 15_000),
            (1, f64::NAN, 500),
        ] {
            let wait = Backoff::default().wait(failures, random, None);
            assert_eq!(wait, Duration::from_millis(expected), "{failures} {random}");
        }
    }

    #[test]
    fn retry_after_is_the_minimum() {
        let wait =
            |seconds| Backoff::default().wait(1, 1.0, Some(Duration::from_secs(seconds))).as_secs();
        assert_eq!((wait(0), wait(7), wait(u64::MAX)), (1, 7, 86_400));
    }

    #[test]
    fn only_a_stable_connection_resets_the_failures() {
        let after = |ready_for: Option<u64>| {
            Backoff::default().failures_after(4, ready_for.map(Duration::from_secs))
        };
        assert_eq!((after(None), after(Some(29)), after(Some(30))), (5, 5, 1));
    }

    #[test]
    fn no_setting_overflows() {
        let backoff = Backoff { base: Duration::MAX, most: Duration::MAX };
        assert!(backoff.wait(u32::MAX, 1.0, None) > MAX_RETRY_AFTER);
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        let now = httpdate::parse_http_date("Tue, 24 Nov 2026 12:00:00 GMT").unwrap();
        for (text, expected) in [
            ("7", Some(7)),
            ("99999999999999999999", Some(86_400)),
            ("Tue, 24 Nov 2026 12:00:30 GMT", Some(30)),
            ("Tue, 24 Nov 2026 11:00:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().unwrap());
            assert_eq!(retry_after(&headers, now).map(|wait| wait.as_secs()), expected, "{text}");
        }
    }
}
