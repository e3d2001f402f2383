//! The ledger of one token: the count and the block, as pure functions of the time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The state of one token's daily quota, and the rules that change it.
///
/// A [`QuotaStore`](crate::quota::QuotaStore) behaves like a ledger that is stored somewhere.
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
    /// Whether `until` is an estimate, because Crisp did not state it.
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

    /// Creates the block that starts when Crisp returns 420 at `now`, with its `Retry-After` if
    /// any. Without one, the block is estimated to end at the next midnight UTC.
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

    /// Returns whether the block has not ended. A block lasts at most a day, so one that would last
    /// for more than two was created by a clock that was wrong, and is ignored.
    pub(super) fn is_active(&self, now: SystemTime) -> bool {
        self.until > now && self.until.duration_since(now).is_ok_and(|left| left <= DAY * 2)
    }

    /// Returns whether the next probe is due, or so far away that a clock that was wrong must have
    /// set it.
    fn is_probe_due(&self, request: &ReservationRequest) -> bool {
        let wait = self.next_probe.duration_since(request.now).unwrap_or_default();
        wait.is_zero() || wait > request.probe_interval.saturating_mul(2)
    }
}

impl Ledger {
    /// Decides whether a request may be sent, and counts it if so.
    pub fn reserve(&mut self, request: &ReservationRequest) -> Reservation {
        if !self.is_current(request.day()) {
            self.day = request.day();
            self.used = 0;
        }
        self.block = self.block.filter(|block| block.is_active(request.now));
        let outcome = match &mut self.block {
            // Also if Crisp stated the end, which may be wrong: a block stops all calls of the token.
            Some(block) if block.is_probe_due(request) => {
                block.next_probe =
                    request.now.checked_add(request.probe_interval).unwrap_or(block.until);
                ReservationOutcome::Probe
            }
            Some(_) => ReservationOutcome::Blocked,
            None if request.limit.is_some_and(|limit| self.used >= limit) => {
                ReservationOutcome::Exhausted
            }
            None => ReservationOutcome::Granted,
        };
        if matches!(outcome, ReservationOutcome::Granted | ReservationOutcome::Probe) {
            self.used = self.used.saturating_add(1);
        }
        Reservation { outcome, used: self.used, block: self.block }
    }

    /// Creates the ledger that corresponds to a reservation of the day.
    pub(super) fn from_reservation(day: u64, reservation: &Reservation) -> Self {
        Self { day, used: reservation.used, block: reservation.block }
    }

    /// Returns the number of requests counted on this day.
    pub(super) fn used_on(&self, day: u64) -> u64 {
        if self.is_current(day) { self.used } else { 0 }
    }

    /// Returns whether the count applies to this day. If the clock goes back over midnight, the
    /// count of the later day continues. If it goes back further, it was wrong before: the later
    /// day would otherwise never end.
    fn is_current(&self, day: u64) -> bool {
        day == self.day || day + 1 == self.day
    }

    /// Returns the last block, which may have ended.
    pub(super) fn block(&self) -> Option<QuotaBlock> {
        self.block
    }

    /// Removes a request of this day from the count, because Crisp did not count it.
    pub fn release(&mut self, day: u64) {
        if day == self.day {
            self.used = self.used.saturating_sub(1);
        }
    }

    /// Starts a block, or ends it if `block` is `None`.
    pub fn set_block(&mut self, block: Option<QuotaBlock>) {
        self.block = block;
    }
}

/// Returns the number of the UTC day since 1970-01-01.
pub(super) fn day_of(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / DAY.as_secs()
}

/// Returns the time until the next midnight UTC.
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

    /// Returns the time this many seconds after the start of day 100.
    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + DAY * 100 + Duration::from_secs(seconds)
    }

    fn reserve(ledger: &mut Ledger, seconds: u64, limit: Option<u64>) -> (ReservationOutcome, u64) {
        let request = ReservationRequest { now: at(seconds), limit, probe_interval: PROBE };
        let reservation = ledger.reserve(&request);
        (reservation.outcome, reservation.used)
    }

    #[test]
    fn counts_requests_up_to_the_limit_of_each() {
        let mut ledger = Ledger::default();
        assert_eq!(reserve(&mut ledger, 0, Some(2)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 1, Some(2)), (ReservationOutcome::Granted, 2));
        assert_eq!(reserve(&mut ledger, 2, Some(2)), (ReservationOutcome::Exhausted, 2));
        assert_eq!(reserve(&mut ledger, 3, None), (ReservationOutcome::Granted, 3));
        assert_eq!(reserve(&mut ledger, 4, Some(0)), (ReservationOutcome::Exhausted, 3));
    }

    #[test]
    fn a_day_starts_once() {
        let mut ledger = Ledger::default();
        reserve(&mut ledger, 86_399, None);
        assert_eq!(reserve(&mut ledger, 86_400, None), (ReservationOutcome::Granted, 1));
        // The clock goes back over midnight, and forward again.
        assert_eq!(reserve(&mut ledger, 86_399, None), (ReservationOutcome::Granted, 2));
        assert_eq!(reserve(&mut ledger, 86_401, None), (ReservationOutcome::Granted, 3));
    }

    #[test]
    fn a_day_that_a_wrong_clock_started_ends() {
        let mut ledger = Ledger::default();
        assert_eq!(reserve(&mut ledger, 86_400 * 5_000, Some(1)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 10, Some(1)), (ReservationOutcome::Granted, 1));
        assert_eq!(reserve(&mut ledger, 11, Some(1)), (ReservationOutcome::Exhausted, 1));
    }

    #[test]
    fn a_block_that_a_wrong_clock_started_ends_or_is_probed() {
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

    /// The machine was suspended over several probes, and then over midnight.
    #[test]
    fn a_block_ends_while_the_machine_is_suspended() {
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::started(at(80_000), None, PROBE)));
        assert_eq!(reserve(&mut ledger, 86_399, None), (ReservationOutcome::Probe, 1));
        assert_eq!(reserve(&mut ledger, 86_400 * 3, None), (ReservationOutcome::Granted, 1));
    }

    #[test]
    fn releases_requests_of_the_current_day_only() {
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
    fn probes_an_estimated_block_at_each_interval() {
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
    fn probes_a_block_with_a_known_end_too() {
        let mut ledger = Ledger::default();
        let wait = Some(Duration::from_secs(7200));
        ledger.set_block(Some(QuotaBlock::started(at(0), wait, PROBE)));
        assert_eq!(reserve(&mut ledger, 899, None), (ReservationOutcome::Blocked, 0));
        assert_eq!(reserve(&mut ledger, 900, None), (ReservationOutcome::Probe, 1));
        assert_eq!(reserve(&mut ledger, 901, None), (ReservationOutcome::Blocked, 1));
        assert_eq!(reserve(&mut ledger, 7200, None), (ReservationOutcome::Granted, 2));
    }

    #[test]
    fn an_estimated_block_ends_at_midnight() {
        let block = QuotaBlock::started(at(80_000), None, PROBE);
        assert_eq!((block.until, block.estimated), (at(86_400), true));
        let far = UNIX_EPOCH + Duration::from_secs(1 << 55);
        QuotaBlock::started(far, Some(Duration::MAX), Duration::MAX);
        assert_eq!(left_of_day(at(86_399)), Duration::from_secs(1));
        assert_eq!(left_of_day(at(86_400)), DAY);
    }
}
