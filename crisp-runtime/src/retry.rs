//! The decision whether and when to retry a failed attempt, without waiting or sending.

mod after;
mod backoff;
mod budget;
mod decision;

pub(crate) use after::retry_after;
pub(crate) use backoff::Backoff;
pub(crate) use budget::{Budget, SpentTokens};
pub(crate) use decision::{Attempt, Decision, Effect, Failure, decide};

use std::time::Duration;

/// The retry policy of a client, parts of which a call may override.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    /// The maximum number of retries after the first attempt.
    pub(crate) retries: u32,
    pub(crate) backoff: Backoff,
    /// Statuses that are treated like 429: the request was rejected without being processed.
    pub(crate) retry_statuses: Vec<u16>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { retries: 2, backoff: Backoff::default(), retry_statuses: Vec::new() }
    }
}

/// The maximum wait that a server can demand; longer ones are reduced to it.
pub(crate) const MAX_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
