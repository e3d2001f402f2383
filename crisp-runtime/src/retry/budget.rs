//! The retry budget, which limits the retries of all calls of a client together.

use crate::sync::{AtomicU32, Ordering};

/// A token bucket that retries take tokens from and successful calls add tokens to.
///
/// During an outage of Crisp, retries would otherwise multiply the load. An empty bucket makes
/// calls fail after one attempt until some of them succeed again.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

/// The tokens that the last retry of a call took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SpentTokens(u32);

impl Budget {
    /// The cost of a retry.
    const RETRY: u32 = 5;
    /// The cost of a retry after a timeout, which occupied a connection for a long time.
    const RETRY_AFTER_TIMEOUT: u32 = 10;

    /// Creates a full bucket.
    pub(crate) fn new(capacity: u32) -> Self {
        Self { tokens: AtomicU32::new(capacity), capacity }
    }

    /// Takes the tokens for one retry. Returns false if there are too few.
    pub(crate) fn try_spend(&self, spent: &mut SpentTokens, after_timeout: bool) -> bool {
        let cost = if after_timeout { Self::RETRY_AFTER_TIMEOUT } else { Self::RETRY };
        let taken = self.change(|tokens| tokens.checked_sub(cost));
        if taken {
            *spent = SpentTokens(cost);
        }
        taken
    }

    /// Returns the tokens of the retry that succeeded, or adds one if no retry was needed.
    pub(crate) fn record_success(&self, spent: SpentTokens) {
        let returned = spent.0.max(1);
        self.change(|tokens| {
            let increased = tokens.saturating_add(returned).min(self.capacity);
            (increased != tokens).then_some(increased)
        });
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        // `Relaxed` suffices, because no other memory is synchronized through the counter.
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(all(test, crisp_loom))]
mod models;

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(budget: &Budget) -> u32 {
        budget.tokens.load(Ordering::Relaxed)
    }

    #[test]
    fn retries_take_tokens_until_there_are_too_few() {
        let budget = Budget::new(16);
        let mut spent = SpentTokens::default();
        assert!(budget.try_spend(&mut spent, true));
        assert!(budget.try_spend(&mut spent, false));
        assert!(!budget.try_spend(&mut spent, false));
        assert_eq!(tokens(&budget), 1);
    }

    #[test]
    fn success_returns_the_tokens_of_its_retry() {
        let budget = Budget::new(20);
        let mut spent = SpentTokens::default();
        assert!(budget.try_spend(&mut spent, true));
        budget.record_success(spent);
        assert_eq!(tokens(&budget), 20);
        budget.try_spend(&mut spent, false);
        budget.record_success(SpentTokens::default());
        assert_eq!(tokens(&budget), 16);
    }

    #[test]
    fn the_bucket_does_not_exceed_its_capacity() {
        let budget = Budget::new(u32::MAX);
        budget.record_success(SpentTokens(10));
        assert_eq!(tokens(&budget), u32::MAX);
        assert!(!Budget::new(0).try_spend(&mut SpentTokens::default(), false));
    }

    #[test]
    fn concurrent_retries_do_not_take_the_same_tokens() {
        let budget = Budget::new(500);
        let retry = || budget.try_spend(&mut SpentTokens::default(), false);
        let retries: usize = std::thread::scope(|scope| {
            let count = || (0..100).filter(|_| retry()).count();
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(count)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!((retries, tokens(&budget)), (100, 0));
    }
}
