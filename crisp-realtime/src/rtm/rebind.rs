//! The rate of rebinds.

use std::time::Duration;

/// The time between two binds that the official Node client keeps to.
const INTERVAL: Duration = Duration::from_millis(2500);

/// Coalesces requests to rebind, and keeps an interval between two of them.
#[derive(Debug, Default)]
pub(super) struct Rebinds {
    last: Option<Duration>,
    requested: bool,
}

impl Rebinds {
    /// Notes that a rebind was requested.
    pub(super) fn request(&mut self) {
        self.requested = true;
    }

    /// Notes that the authentication binds everything anew.
    pub(super) fn authenticated(&mut self, now: Duration) {
        self.last = Some(now);
        self.requested = false;
    }

    /// The time from which the requested rebind may be sent.
    pub(super) fn due(&self) -> Option<Duration> {
        self.requested.then(|| self.last.map_or(Duration::ZERO, |last| last + INTERVAL))
    }

    /// Returns whether to send a rebind now, and if so, takes the request.
    pub(super) fn take(&mut self, now: Duration) -> bool {
        let due = self.due().is_some_and(|due| now >= due);
        if due {
            self.authenticated(now);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_coalesced_and_kept_apart() {
        let at = Duration::from_millis;
        let mut rebinds = Rebinds::default();
        assert!(!rebinds.take(at(0)));
        rebinds.authenticated(at(1000));
        (0..9).for_each(|_| rebinds.request());
        assert_eq!(rebinds.due(), Some(at(3500)));
        assert!(!rebinds.take(at(3499)));
        assert!(rebinds.take(at(3500)));
        assert!(!rebinds.take(at(9000)));
        rebinds.request();
        assert!(rebinds.take(at(9000)));
    }
}
