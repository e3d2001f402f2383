//! The items of the stream.

use std::fmt;
use std::time::SystemTime;

use crate::event::RawEvent;

/// An item of the stream [`Rtm`](super::Rtm). `Debug` shows no id and no data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// Crisp confirmed the first authentication. Events follow.
    Connected,
    /// Crisp confirmed an authentication after the connection was lost.
    ///
    /// Connections that are lost and restored before the item is read are reported once.
    Reconnected {
        /// The time of the last packet before the connection was lost. Events that occurred since then
        /// can be missing.
        down_since: SystemTime,
    },
    /// Events were dropped, because they were not read in time. They were sent between the item before
    /// and the item after this one.
    Lagged {
        /// The number of dropped events.
        dropped: u64,
    },
    /// An event.
    Event(RawEvent),
    /// A frame that is not a packet of the protocol. The stream continues.
    Undecodable {
        /// The frame.
        raw: String,
        /// The reason. Does not quote the frame.
        error: String,
    },
}

impl Item {
    /// Returns the event, if the item is one.
    pub fn into_event(self) -> Option<RawEvent> {
        match self {
            Self::Event(event) => Some(event),
            _ => None,
        }
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected => f.write_str("Connected"),
            Self::Reconnected { down_since } => {
                f.debug_struct("Reconnected").field("down_since", down_since).finish()
            }
            Self::Lagged { dropped } => f.debug_struct("Lagged").field("dropped", dropped).finish(),
            Self::Event(event) => f.debug_tuple("Event").field(event).finish(),
            Self::Undecodable { error, .. } => {
                f.debug_struct("Undecodable").field("error", error).finish_non_exhaustive()
            }
        }
    }
}
