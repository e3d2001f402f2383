//! Whether a failed attempt is followed by another one, and when. Nothing here waits or sends.

mod after;
mod backoff;
mod budget;
mod decision;

pub(crate) use after::retry_after;
pub(crate) use backoff::Backoff;
pub(crate) use budget::{Budget, Claim};
pub(crate) use decision::{Attempt, Decision, Effect, Failure, decide};

use std::time::Duration;

/// What a client does about failed attempts, unless a call says something else.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    /// How many attempts may follow the first one.
    pub(crate) retries: u32,
    pub(crate) backoff: Backoff,
    /// Statuses that count as "refused for now", beside 429.
    pub(crate) refused_for_now: Vec<u16>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { retries: 2, backoff: Backoff::default(), refused_for_now: Vec::new() }
    }
}

/// The longest wait that is taken from a server; what asks for more is read as this.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
