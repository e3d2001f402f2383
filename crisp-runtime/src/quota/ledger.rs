//! What is written down about one token. Nothing here waits, sends, or looks at a clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What is written down about the requests of one token.
///
/// It is what a [`QuotaStore`](crate::quota::QuotaStore) has to do, without the storing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    day: u64,
    used: u64,
    block: Option<QuotaBlock>,
}

/// A request for permission to send one request to Crisp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReservationRequest {
    /// The current time.
    pub now: SystemTime,
    /// The number of requests that may have been sent that day before this one, or `None` for no
    /// limit.
    pub limit: Option<u64>,
    /// The minimum time between two probes of a block.
    pub probe_interval: Duration,
}

/// A period in which Crisp rejects the token's requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaBlock {
    /// The end of the block.
    pub until: SystemTime,
    /// Whether `until` is a guess, because Crisp did not state it. Such a block is probed.
    pub estimated: bool,
    /// The time at which the next probe may be sent.
    pub next_probe: SystemTime,
}

/// The decision about a [`ReservationRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReservationOutcome {
    /// The request may be sent and was counted.
    Granted,
    /// The request may be sent as a probe of the block, and was counted.
    Probe,
    /// The limit has been reached.
    Exhausted,
    /// Crisp rejects the token's requests.
    Blocked,
}

/// The decision about a request, and the state of the ledger after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reservation {
    /// The decision.
    pub outcome: ReservationOutcome,
    /// The number of requests counted on that day.
    pub used: u64,
    /// The current block, if there is one.
    pub block: Option<QuotaBlock>,
}

impl ReservationRequest {
    /// Creates a request for permission.
    pub fn new(now: SystemTime, limit: Option<u64>, probe_interval: Duration) -> Self {
        Self { now, limit, probe_interval }
    }

    /// Returns the number of the UTC day since 1970-01-01. Crisp does not document when its day
    /// begins.
    pub fn day(&self) -> u64 {
        day_of(self.now)
    }
}

impl Reservation {
    /// Creates a decision.
    pub fn new(outcome: ReservationOutcome, used: u64, block: Option<QuotaBlock>) -> Self {
        Self { outcome, used, block }
    }
}

impl QuotaBlock {
    /// Creates a block.
    pub fn new(until: SystemTime, estimated: bool, next_probe: SystemTime) -> Self {
        Self { until, estimated, next_probe }
    }

    /// A block that Crisp answered at `now`, with the time to wait if it said one.
    pub fn started(
        now: SystemTime,
        retry_after: Option<Duration>,
        probe_interval: Duration,
    ) -> Self {
        let estimate = UNIX_EPOCH + DAY.saturating_mul(clamp(day_of(now)) + 1);
        Self {
            until: retry_after.and_then(|wait| now.checked_add(wait)).unwrap_or(estimate),
            estimated: retry_after.is_none(),
            next_probe: now.checked_add(probe_interval).unwrap_or(estimate),
        }
    }

    /// Whether it has not ended. No block lasts longer than a day: one of which more than two are left
    /// was made by a clock that was wrong, and not by one that differs a little.
    pub(super) fn holds(&self, now: SystemTime) -> bool {
        self.until > now && self.until.duration_since(now).is_ok_and(|left| left <= DAY * 2)
    }

    /// Whether the next probe is due, or so far away that a wrong clock must have set it.
    fn is_to_be_probed(&self, ask: &ReservationRequest) -> bool {
        let wait = self.next_probe.duration_since(ask.now).unwrap_or_default();
        wait.is_zero() || wait > ask.probe_interval.saturating_mul(2)
    }
}

impl Ledger {
    /// Counts a request, if it may be sent.
    pub fn reserve(&mut self, ask: &ReservationRequest) -> Reservation {
        if !self.counts_for(ask.day()) {
            self.day = ask.day();
            self.used = 0;
        }
        self.block = self.block.filter(|block| block.holds(ask.now));
        let outcome = match &mut self.block {
            Some(block) if block.estimated && block.is_to_be_probed(ask) => {
                block.next_probe = ask.now.checked_add(ask.probe_interval).unwrap_or(block.until);
                ReservationOutcome::Probe
            }
            Some(_) => ReservationOutcome::Blocked,
            None if ask.limit.is_some_and(|limit| self.used >= limit) => {
                ReservationOutcome::Exhausted
            }
            None => ReservationOutcome::Granted,
        };
        if matches!(outcome, ReservationOutcome::Granted | ReservationOutcome::Probe) {
            self.used = self.used.saturating_add(1);
        }
        Reservation { outcome, used: self.used, block: self.block }
    }

    /// What is written down after this answer to a request of the day.
    pub(super) fn seen(day: u64, reservation: &Reservation) -> Self {
        Self { day, used: reservation.used, block: reservation.block }
    }

    /// How many requests count on this day.
    pub(super) fn used_on(&self, day: u64) -> u64 {
        if self.counts_for(day) { self.used } else { 0 }
    }

    /// A clock that goes back over midnight opens no new day, and closes none. One that goes back
    /// further was wrong before, and the day that it made up would never end.
    fn counts_for(&self, day: u64) -> bool {
        day == self.day || day + 1 == self.day
    }

    /// The block that was begun last, over or not.
    pub(super) fn block(&self) -> Option<QuotaBlock> {
        self.block
    }

    /// Takes back what was counted for a request of this day that did not count for Crisp.
    pub fn release(&mut self, day: u64) {
        if day == self.day {
            self.used = self.used.saturating_sub(1);
        }
    }

    /// Begins a block, or ends it.
    pub fn set_block(&mut self, block: Option<QuotaBlock>) {
        self.block = block;
    }
}

/// The number of the day in UTC, counted from 1970.
pub(super) fn day_of(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / DAY.as_secs()
}

/// How much of the day is left, in UTC.
pub(super) fn left_of_day(now: SystemTime) -> Duration {
    let passed = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() % DAY.as_secs();
    DAY - Duration::from_secs(passed)
}

fn clamp(day: u64) -> u32 {
    u32::try_from(day).unwrap_or(u32::MAX / 2).min(u32::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROBE: Duration = Duration::from_secs(900);

    /// So many seconds after the beginning of the 100th day.
    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + DAY * 100 + Duration::from_secs(seconds)
    }

    fn reserve(ledger: &mut Ledger, seconds: u64, limit: Option<u64>) -> (ReservationOutcome, u64) {
        let taken =
            ledger.reserve(&ReservationRequest { now: at(seconds), limit, probe_interval: PROBE });
        (taken.outcome, taken.used)
    }

    #[test]
    fn requests_are_counted_up_to_the_limit_of_each() {
        let mut ledger = Ledger::default();
        assert_eq!(reserve(&mut ledger, 0, Some(2)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 1, Some(2)), (ReservationOutcome::Granted, 2));
        assert_eq!(reserve(&mut ledger, 2, Some(2)), (ReservationOutcome::Exhausted, 2));
        assert_eq!(reserve(&mut ledger, 3, None), (ReservationOutcome::Granted, 3));
        assert_eq!(reserve(&mut ledger, 4, Some(0)), (ReservationOutcome::Exhausted, 3));
    }

    #[test]
    fn a_day_begins_once() {
        let mut ledger = Ledger::default();
        reserve(&mut ledger, 86_399, None);
        assert_eq!(reserve(&mut ledger, 86_400, None), (ReservationOutcome::Granted, 1));
        // The clock goes back over midnight, and forward again.
        assert_eq!(reserve(&mut ledger, 86_399, None), (ReservationOutcome::Granted, 2));
        assert_eq!(reserve(&mut ledger, 86_401, None), (ReservationOutcome::Granted, 3));
    }

    /// L8: the clock was days ahead, and was put right.
    #[test]
    fn l8_a_day_that_a_wrong_clock_made_up_ends() {
        let mut ledger = Ledger::default();
        assert_eq!(reserve(&mut ledger, 86_400 * 5_000, Some(1)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 10, Some(1)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 11, Some(1)), (ReservationOutcome::Exhausted, 1));
    }

    /// L8: the clock was ahead when Crisp refused, by days or by hours.
    #[test]
    fn l8_a_block_of_a_clock_that_was_ahead_ends_or_is_probed() {
        for wait in [None, Some(DAY)] {
            let mut ledger = Ledger::default();
            ledger.set_block(Some(QuotaBlock::started(at(86_400 * 5_000), wait, PROBE)));
            assert_eq!(
                reserve(&mut ledger, 10, None),
                (ReservationOutcome::Granted, 1),
                "{wait:?}"
            );
        }
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::started(at(36_000), None, PROBE)));
        assert_eq!(reserve(&mut ledger, 7_200, None), (ReservationOutcome::Probe, 1));
        assert_eq!(reserve(&mut ledger, 7_201, None), (ReservationOutcome::Blocked, 1));
        assert_eq!(reserve(&mut ledger, 7_200 + 900, None), (ReservationOutcome::Probe, 2));
    }

    /// L8: the machine slept through probes, and through midnight.
    #[test]
    fn l8_a_block_that_was_slept_through_is_over() {
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::started(at(80_000), None, PROBE)));
        assert_eq!(reserve(&mut ledger, 86_399, None), (ReservationOutcome::Probe, 1));
        assert_eq!(reserve(&mut ledger, 86_400 * 3, None), (ReservationOutcome::Granted, 1));
    }

    #[test]
    fn what_did_not_count_is_given_back_to_its_own_day() {
        let mut ledger = Ledger::default();
        reserve(&mut ledger, 0, None);
        ledger.release(99);
        assert_eq!(reserve(&mut ledger, 0, None).1, 2);
        ledger.release(100);
        ledger.release(100);
        ledger.release(100);
        assert_eq!(reserve(&mut ledger, 0, None).1, 1);
    }

    #[test]
    fn a_block_without_an_end_is_probed_at_its_interval() {
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::started(at(0), None, PROBE)));
        assert_eq!(reserve(&mut ledger, 0, None), (ReservationOutcome::Blocked, 0));
        assert_eq!(reserve(&mut ledger, 899, None), (ReservationOutcome::Blocked, 0));
        assert_eq!(reserve(&mut ledger, 900, None), (ReservationOutcome::Probe, 1));
        assert_eq!(reserve(&mut ledger, 901, None), (ReservationOutcome::Blocked, 1));
        assert_eq!(reserve(&mut ledger, 1800, None), (ReservationOutcome::Probe, 2));
        ledger.set_block(None);
        assert_eq!(reserve(&mut ledger, 1801, None), (ReservationOutcome::Granted, 3));
    }

    #[test]
    fn a_block_with_an_end_is_not_probed_and_ends() {
        let mut ledger = Ledger::default();
        let wait = Some(Duration::from_secs(7200));
        ledger.set_block(Some(QuotaBlock::started(at(0), wait, PROBE)));
        assert_eq!(reserve(&mut ledger, 7199, None), (ReservationOutcome::Blocked, 0));
        assert_eq!(reserve(&mut ledger, 7200, None), (ReservationOutcome::Granted, 1));
    }

    #[test]
    fn a_guess_is_the_end_of_the_day_and_says_so() {
        let block = QuotaBlock::started(at(80_000), None, PROBE);
        assert_eq!((block.until, block.estimated), (at(86_400), true));
        let far = UNIX_EPOCH + Duration::from_secs(1 << 55);
        QuotaBlock::started(far, Some(Duration::MAX), Duration::MAX);
        assert_eq!(left_of_day(at(86_399)), Duration::from_secs(1));
        assert_eq!(left_of_day(at(86_400)), DAY);
    }
}
