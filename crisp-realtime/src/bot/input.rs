//! The items that a bot accepts from a stream.

use std::time::SystemTime;

use super::BotError;
use crate::event::RawEvent;
use crate::merge::MergeError;

/// An item of a stream that a bot reads.
///
/// Created from a [`RawEvent`], from an item of a [`Merge`](crate::Merge), and, with the feature `rtm`,
/// from an item of an RTM stream.
#[derive(Debug)]
#[non_exhaustive]
pub enum Input {
    /// An event.
    Event(RawEvent),
    /// Events since this time can be missing.
    Gap {
        /// The start of the gap.
        since: SystemTime,
    },
    /// An item that is of no interest to a bot.
    Other,
    /// The error that ends the stream.
    Failed(BotError),
}

impl From<RawEvent> for Input {
    fn from(event: RawEvent) -> Self {
        Self::Event(event)
    }
}

/// An event of which it is unknown whether it was handed over before counts as an event: the bot has a
/// store of its own.
impl From<Result<RawEvent, MergeError>> for Input {
    fn from(merged: Result<RawEvent, MergeError>) -> Self {
        Self::Event(merged.unwrap_or_else(MergeError::into_event))
    }
}

#[cfg(feature = "rtm")]
mod rtm {
    use std::time::{Duration, SystemTime};

    use super::Input;
    use crate::rtm::Item;

    /// The time before the present in which events that a full queue dropped can have arrived.
    const LAG: Duration = Duration::from_secs(5 * 60);

    impl From<Item> for Input {
        fn from(item: Item) -> Self {
            match item {
                Item::Event(event) => Self::Event(event),
                Item::Reconnected { down_since } => Self::Gap { since: down_since },
                Item::Lagged { .. } => {
                    let since = SystemTime::now().checked_sub(LAG);
                    Self::Gap { since: since.unwrap_or(SystemTime::UNIX_EPOCH) }
                }
                Item::Connected | Item::Undecodable { .. } => Self::Other,
            }
        }
    }

    impl From<crisp_api_runtime::Result<Item>> for Input {
        fn from(item: crisp_api_runtime::Result<Item>) -> Self {
            match item {
                Ok(item) => item.into(),
                Err(error) => Self::Failed(Box::new(error)),
            }
        }
    }
}
