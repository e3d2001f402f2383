//! How many retries all calls of a client may make together.

use crate::sync::{AtomicU32, Ordering};

/// A bucket of tokens that retries take from and successes give back to.
///
/// When Crisp fails as a whole, every call would otherwise multiply the load by its attempts; the
/// bucket runs dry instead, and calls fail after one attempt until some succeed again.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

/// What a call took out of the bucket and not yet gave back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Claim(u32);

impl Budget {
    /// How many tokens a retry costs, and how many after a timeout, which held a connection for long.
    const RETRY: u32 = 5;
    const RETRY_OF_TIMEOUT: u32 = 10;

    /// A full bucket.
    pub(crate) fn new(capacity: u32) -> Self {
        Self { tokens: AtomicU32::new(capacity), capacity }
    }

    /// Takes the tokens for one retry; false where there are not enough.
    pub(crate) fn claim(&self, claim: &mut Claim, after_timeout: bool) -> bool {
        let cost = if after_timeout { Self::RETRY_OF_TIMEOUT } else { Self::RETRY };
        let taken = self.change(|tokens| tokens.checked_sub(cost));
        if taken {
            *claim = Claim(cost);
        }
        taken
    }

    /// Gives back what the retry that succeeded took; one token where no retry was needed.
    pub(crate) fn succeeded(&self, claim: Claim) {
        let back = claim.0.max(1);
        self.change(|tokens| {
            let more = tokens.saturating_add(back).min(self.capacity);
            (more != tokens).then_some(more)
        });
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        // The number stands alone: no other memory is read on account of it.
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(all(test, crisp_loom))]
mod models;

#[cfg(test)]
mod tests {
    use super::*;

    fn left(budget: &Budget) -> u32 {
        budget.tokens.load(Ordering::Relaxed)
    }

    #[test]
    fn retries_take_until_the_bucket_is_dry() {
        let budget = Budget::new(16);
        let mut claim = Claim::default();
        assert!(budget.claim(&mut claim, true));
        assert!(budget.claim(&mut claim, false));
        assert!(!budget.claim(&mut claim, false));
        assert_eq!(left(&budget), 1);
    }

    #[test]
    fn success_gives_back_what_its_retry_took() {
        let budget = Budget::new(20);
        let mut claim = Claim::default();
        assert!(budget.claim(&mut claim, true));
        budget.succeeded(claim);
        assert_eq!(left(&budget), 20);
        budget.claim(&mut claim, false);
        budget.succeeded(Claim::default());
        assert_eq!(left(&budget), 16);
    }

    #[test]
    fn the_bucket_never_overflows() {
        let budget = Budget::new(u32::MAX);
        budget.succeeded(Claim(10));
        assert_eq!(left(&budget), u32::MAX);
        assert!(!Budget::new(0).claim(&mut Claim::default(), false));
    }

    #[test]
    fn threads_take_no_token_twice() {
        let budget = Budget::new(500);
        let claimed: usize = std::thread::scope(|scope| {
            let take = || (0..100).filter(|_| budget.claim(&mut Claim::default(), false)).count();
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(take)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!((claimed, left(&budget)), (100, 0));
    }
}
