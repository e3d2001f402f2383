//! The daily quota of a token: counted, shared between machines, and partly reserved for
//! interactive calls.
//!
//! Crisp limits the number of requests that a token may send in a day, but reports neither how many
//! remain nor when the day begins. The count is therefore an estimate, and Crisp's responses take
//! precedence: interactive calls are sent until Crisp rejects one with 420.

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

/// The priority of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Priority {
    /// A user is waiting for the result.
    #[default]
    Interactive,
    /// The call may be postponed until the next day.
    Bulk,
}
