//! The time that the mock server uses.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock of a mock server: the system time, or a time that only the test advances.
///
/// ```
/// use std::time::Duration;
/// use crisp_api_mock::Clock;
///
/// let clock = Clock::manual(1_767_225_600_000);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), 1_767_225_660_000);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Clock {
    manual: Option<Arc<AtomicU64>>,
}

impl Clock {
    /// Returns the clock of the system.
    pub fn system() -> Self {
        Self::default()
    }

    /// Returns a clock that stands still at `now`, in milliseconds since the Unix epoch.
    pub fn manual(now: u64) -> Self {
        Self { manual: Some(Arc::new(AtomicU64::new(now))) }
    }

    /// Returns the time, in milliseconds since the Unix epoch.
    pub fn now(&self) -> u64 {
        match &self.manual {
            Some(time) => time.load(Ordering::SeqCst),
            None => millis(SystemTime::now()),
        }
    }

    /// Advances a manual clock. Has no effect on the clock of the system.
    pub fn advance(&self, by: Duration) {
        if let Some(time) = &self.manual {
            time.fetch_add(u64::try_from(by.as_millis()).unwrap_or(u64::MAX), Ordering::SeqCst);
        }
    }

    /// Sets a manual clock, in milliseconds since the Unix epoch. Has no effect on the clock of the
    /// system.
    pub fn set(&self, now: u64) {
        if let Some(time) = &self.manual {
            time.store(now, Ordering::SeqCst);
        }
    }
}

/// Returns the first midnight in UTC after `now`, in milliseconds since the Unix epoch.
pub(crate) fn next_midnight(now: u64) -> u64 {
    const DAY: u64 = 86_400_000;
    (now / DAY + 1) * DAY
}

/// Converts a time to milliseconds since the Unix epoch.
pub(crate) fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Formats a time as ISO 8601 in UTC.
pub(crate) fn iso(now: u64) -> String {
    humantime::format_rfc3339_millis(UNIX_EPOCH + Duration::from_millis(now)).to_string()
}
