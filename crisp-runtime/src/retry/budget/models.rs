//! What holds in every order in which threads may come; run by `.ci/loom`.

use loom::model;
use loom::sync::Arc;
use loom::thread;

use super::*;

fn left(budget: &Budget) -> u32 {
    budget.tokens.load(Ordering::Relaxed)
}

/// Runs `calls` beside each other, and gives what became of each.
fn beside<T: 'static>(budget: &Arc<Budget>, calls: [fn(&Budget) -> T; 2]) -> [T; 2] {
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
        let take = |budget: &Budget| {
            [(); 2].map(|()| u32::from(budget.claim(&mut Claim::default(), false))).iter().sum()
        };
        let taken: u32 = beside(&budget, [take, take]).iter().sum();
        assert_eq!((taken, left(&budget)), (2, 1));
    });
}

fn retry(budget: &Budget, after_timeout: bool) {
    let mut claim = Claim::default();
    assert!(budget.claim(&mut claim, after_timeout), "there is enough for both");
    budget.succeeded(claim);
}

#[test]
fn model_what_was_taken_comes_back() {
    model(|| {
        let budget = Arc::new(Budget::new(Budget::RETRY_OF_TIMEOUT + Budget::RETRY));
        beside(&budget, [|budget| retry(budget, true), |budget| retry(budget, false)]);
        assert_eq!(left(&budget), budget.capacity);
    });
}

#[test]
fn model_the_bucket_never_overflows_and_no_success_is_lost() {
    model(|| {
        let budget = Arc::new(Budget::new(Budget::RETRY));
        budget.claim(&mut Claim::default(), false);
        let succeed = |budget: &Budget| {
            (0..2).for_each(|_| budget.succeeded(Claim::default()));
            assert!(left(budget) <= budget.capacity);
        };
        beside(&budget, [succeed, succeed]);
        assert_eq!(left(&budget), 4);
        beside(&budget, [|budget| budget.succeeded(Claim(5)), succeed]);
        assert_eq!(left(&budget), budget.capacity);
    });
}
