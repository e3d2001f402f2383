//! Realtime events.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An event that a command caused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) name: String,
    /// The workspace, also for events whose data does not contain it.
    pub(crate) website_id: String,
    pub(crate) data: Value,
}
