//! The requests that a token may make in a day: counted, shared, and kept for what matters.
//!
//! Crisp gives a token a number of requests per day and does not say how many are left, or when the
//! day begins. So what is counted here is an estimate, and what Crisp answers goes before it: a call
//! of a program that somebody waits for is sent until Crisp refuses one with 420.

mod events;
mod ledger;
mod settings;
mod store;
mod tracker;

pub use ledger::{Ledger, QuotaBlock, Reservation, ReservationOutcome, ReservationRequest};
pub use settings::{Quota, QuotaUsage};
pub use store::{LocalQuotaStore, QuotaStore, StoreResult};
pub use tracker::QuotaTracker;
pub(crate) use tracker::Settlement;

/// How urgent a call is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lane {
    /// Somebody waits for it.
    #[default]
    Interactive,
    /// It can wait until tomorrow.
    Bulk,
}
