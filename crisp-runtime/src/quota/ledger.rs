//! What is written down about one token. Nothing here waits, sends, or looks at a clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What is written down about the requests of one token.
///
/// It is what a [`QuotaStore`](crate::QuotaStore) has to do, without the storing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    day: u64,
    used: u64,
    block: Option<QuotaBlock>,
}

/// A request that asks whether it may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaAsk {
    /// The time.
    pub now: SystemTime,
    /// How many requests of the day may have been sent before it; none for any number.
    pub most: Option<u64>,
    /// How long after one probe of a block the next one may follow.
    pub probe_every: Duration,
}

/// Until when Crisp refuses the token's requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaBlock {
    /// When it ends.
    pub until: SystemTime,
    /// Crisp did not say when it ends, so that `until` is a guess, and is probed before.
    pub estimated: bool,
    /// When the next request may be sent to find out.
    pub next_probe: SystemTime,
}

/// The answer to a request that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuotaGrant {
    /// It may be sent, and was counted.
    Granted,
    /// It may be sent to find out whether the block has ended, and was counted.
    Probe,
    /// As many requests as it allows before it were sent.
    Spent,
    /// Crisp refuses the token's requests.
    Blocked,
}

/// The answer to a request that asks, and how things stand after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaTaken {
    /// The answer.
    pub grant: QuotaGrant,
    /// How many requests were counted in the day.
    pub used: u64,
    /// The block, if there is one.
    pub block: Option<QuotaBlock>,
}

impl QuotaAsk {
    /// The number of the day in UTC, counted from 1970. When a day begins at Crisp is not known.
    pub fn day(&self) -> u64 {
        day_of(self.now)
    }
}

impl QuotaBlock {
    /// A block that Crisp answered at `now`, with the time to wait if it said one.
    pub fn answered(now: SystemTime, retry_after: Option<Duration>, probe_every: Duration) -> Self {
        let estimate = UNIX_EPOCH + DAY.saturating_mul(clamp(day_of(now)) + 1);
        Self {
            until: retry_after.and_then(|wait| now.checked_add(wait)).unwrap_or(estimate),
            estimated: retry_after.is_none(),
            next_probe: now.checked_add(probe_every).unwrap_or(estimate),
        }
    }

    /// Whether it has not ended. No block lasts longer than a day: one of which more than two are left
    /// was made by a clock that was wrong, and not by one that differs a little.
    pub(super) fn holds(&self, now: SystemTime) -> bool {
        self.until > now && self.until.duration_since(now).is_ok_and(|left| left <= DAY * 2)
    }

    /// Whether the next probe is due, or so far away that a wrong clock must have set it.
    fn is_to_be_probed(&self, ask: &QuotaAsk) -> bool {
        let wait = self.next_probe.duration_since(ask.now).unwrap_or_default();
        wait.is_zero() || wait > ask.probe_every.saturating_mul(2)
    }
}

impl Ledger {
    /// Counts a request, if it may be sent.
    pub fn take(&mut self, ask: &QuotaAsk) -> QuotaTaken {
        if !self.counts_for(ask.day()) {
            self.day = ask.day();
            self.used = 0;
        }
        self.block = self.block.filter(|block| block.holds(ask.now));
        let grant = match &mut self.block {
            Some(block) if block.estimated && block.is_to_be_probed(ask) => {
                block.next_probe = ask.now.checked_add(ask.probe_every).unwrap_or(block.until);
                QuotaGrant::Probe
            }
            Some(_) => QuotaGrant::Blocked,
            None if ask.most.is_some_and(|most| self.used >= most) => QuotaGrant::Spent,
            None => QuotaGrant::Granted,
        };
        if matches!(grant, QuotaGrant::Granted | QuotaGrant::Probe) {
            self.used = self.used.saturating_add(1);
        }
        QuotaTaken { grant, used: self.used, block: self.block }
    }

    /// What is written down after this answer to a request of the day.
    pub(super) fn seen(day: u64, taken: &QuotaTaken) -> Self {
        Self { day, used: taken.used, block: taken.block }
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
    pub fn give_back(&mut self, day: u64) {
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

    fn take(ledger: &mut Ledger, seconds: u64, most: Option<u64>) -> (QuotaGrant, u64) {
        let taken = ledger.take(&QuotaAsk { now: at(seconds), most, probe_every: PROBE });
        (taken.grant, taken.used)
    }

    #[test]
    fn requests_are_counted_up_to_the_limit_of_each() {
        let mut ledger = Ledger::default();
        assert_eq!(take(&mut ledger, 0, Some(2)), (QuotaGrant::Granted, 1));
        assert_eq!(take(&mut ledger, 1, Some(2)), (QuotaGrant::Granted, 2));
        assert_eq!(take(&mut ledger, 2, Some(2)), (QuotaGrant::Spent, 2));
        assert_eq!(take(&mut ledger, 3, None), (QuotaGrant::Granted, 3));
        assert_eq!(take(&mut ledger, 4, Some(0)), (QuotaGrant::Spent, 3));
    }

    #[test]
    fn a_day_begins_once() {
        let mut ledger = Ledger::default();
        take(&mut ledger, 86_399, None);
        assert_eq!(take(&mut ledger, 86_400, None), (QuotaGrant::Granted, 1));
        // The clock goes back over midnight, and forward again.
        assert_eq!(take(&mut ledger, 86_399, None), (QuotaGrant::Granted, 2));
        assert_eq!(take(&mut ledger, 86_401, None), (QuotaGrant::Granted, 3));
    }

    /// L8: the clock was days ahead, and was put right.
    #[test]
    fn l8_a_day_that_a_wrong_clock_made_up_ends() {
        let mut ledger = Ledger::default();
        assert_eq!(take(&mut ledger, 86_400 * 5_000, Some(1)), (QuotaGrant::Granted, 1));
        assert_eq!(take(&mut ledger, 10, Some(1)), (QuotaGrant::Granted, 1));
        assert_eq!(take(&mut ledger, 11, Some(1)), (QuotaGrant::Spent, 1));
    }

    /// L8: the clock was ahead when Crisp refused, by days or by hours.
    #[test]
    fn l8_a_block_of_a_clock_that_was_ahead_ends_or_is_probed() {
        for wait in [None, Some(DAY)] {
            let mut ledger = Ledger::default();
            ledger.set_block(Some(QuotaBlock::answered(at(86_400 * 5_000), wait, PROBE)));
            assert_eq!(take(&mut ledger, 10, None), (QuotaGrant::Granted, 1), "{wait:?}");
        }
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::answered(at(36_000), None, PROBE)));
        assert_eq!(take(&mut ledger, 7_200, None), (QuotaGrant::Probe, 1));
        assert_eq!(take(&mut ledger, 7_201, None), (QuotaGrant::Blocked, 1));
        assert_eq!(take(&mut ledger, 7_200 + 900, None), (QuotaGrant::Probe, 2));
    }

    /// L8: the machine slept through probes, and through midnight.
    #[test]
    fn l8_a_block_that_was_slept_through_is_over() {
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::answered(at(80_000), None, PROBE)));
        assert_eq!(take(&mut ledger, 86_399, None), (QuotaGrant::Probe, 1));
        assert_eq!(take(&mut ledger, 86_400 * 3, None), (QuotaGrant::Granted, 1));
    }

    #[test]
    fn what_did_not_count_is_given_back_to_its_own_day() {
        let mut ledger = Ledger::default();
        take(&mut ledger, 0, None);
        ledger.give_back(99);
        assert_eq!(take(&mut ledger, 0, None).1, 2);
        ledger.give_back(100);
        ledger.give_back(100);
        ledger.give_back(100);
        assert_eq!(take(&mut ledger, 0, None).1, 1);
    }

    #[test]
    fn a_block_without_an_end_is_probed_at_its_interval() {
        let mut ledger = Ledger::default();
        ledger.set_block(Some(QuotaBlock::answered(at(0), None, PROBE)));
        assert_eq!(take(&mut ledger, 0, None), (QuotaGrant::Blocked, 0));
        assert_eq!(take(&mut ledger, 899, None), (QuotaGrant::Blocked, 0));
        assert_eq!(take(&mut ledger, 900, None), (QuotaGrant::Probe, 1));
        assert_eq!(take(&mut ledger, 901, None), (QuotaGrant::Blocked, 1));
        assert_eq!(take(&mut ledger, 1800, None), (QuotaGrant::Probe, 2));
        ledger.set_block(None);
        assert_eq!(take(&mut ledger, 1801, None), (QuotaGrant::Granted, 3));
    }

    #[test]
    fn a_block_with_an_end_is_not_probed_and_ends() {
        let mut ledger = Ledger::default();
        let wait = Some(Duration::from_secs(7200));
        ledger.set_block(Some(QuotaBlock::answered(at(0), wait, PROBE)));
        assert_eq!(take(&mut ledger, 7199, None), (QuotaGrant::Blocked, 0));
        assert_eq!(take(&mut ledger, 7200, None), (QuotaGrant::Granted, 1));
    }

    #[test]
    fn a_guess_is_the_end_of_the_day_and_says_so() {
        let block = QuotaBlock::answered(at(80_000), None, PROBE);
        assert_eq!((block.until, block.estimated), (at(86_400), true));
        let far = UNIX_EPOCH + Duration::from_secs(1 << 55);
        QuotaBlock::answered(far, Some(Duration::MAX), Duration::MAX);
        assert_eq!(left_of_day(at(86_399)), Duration::from_secs(1));
        assert_eq!(left_of_day(at(86_400)), DAY);
    }
}
