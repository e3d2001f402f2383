//! Invariants that hold for every interleaving of threads; run by `.ci/loom`.

use loom::model;
use loom::sync::Arc;
use loom::thread;

use super::*;

fn tokens(budget: &Budget) -> u32 {
    budget.tokens.load(Ordering::Relaxed)
}

/// Runs two calls concurrently, and returns their results.
fn concurrently<T: 'static>(budget: &Arc<Budget>, calls: [fn(&Budget) -> T; 2]) -> [T; 2] {
    let [one, other] = calls;
    let shared = budget.clone();
    let one = thread::spawn(move || one(&shared));
    let other = other(budget);
    [one.join().expect("a call does not panic"), other]
}

#[test]
fn model_a_token_is_taken_once() {
    model(|| {
        let budget = Arc::new(Budget::new(2 * Budget::RETRY + 1));
        let retry_twice = |budget: &Budget| {
            let retry = || budget.try_spend(&mut SpentTokens::default(), false);
            [(); 2].map(|()| u32::from(retry())).iter().sum()
        };
        let retries: u32 = concurrently(&budget, [retry_twice, retry_twice]).iter().sum();
        assert_eq!((retries, tokens(&budget)), (2, 1));
    });
}

fn retry(budget: &Budget, after_timeout: bool) {
    let mut spent = SpentTokens::default();
    assert!(budget.try_spend(&mut spent, after_timeout), "the budget suffices for both calls");
    budget.record_success(spent);
}

#[test]
fn model_successful_retries_return_their_tokens() {
    model(|| {
        let budget = Arc::new(Budget::new(Budget::RETRY_AFTER_TIMEOUT + Budget::RETRY));
        concurrently(&budget, [|budget| retry(budget, true), |budget| retry(budget, false)]);
        assert_eq!(tokens(&budget), budget.capacity);
    });
}

#[test]
fn model_the_bucket_does_not_overflow_and_counts_every_success() {
    model(|| {
        let budget = Arc::new(Budget::new(Budget::RETRY));
        budget.try_spend(&mut SpentTokens::default(), false);
        let succeed = |budget: &Budget| {
            (0..2).for_each(|_| budget.record_success(SpentTokens::default()));
            assert!(tokens(budget) <= budget.capacity);
        };
        concurrently(&budget, [succeed, succeed]);
        assert_eq!(tokens(&budget), 4);
        concurrently(&budget, [|budget| budget.record_success(SpentTokens(5)), succeed]);
        assert_eq!(tokens(&budget), budget.capacity);
    });
}
