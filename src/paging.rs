//! Lists that are read page by page, and the positions at which they can be resumed.

mod by_date;
mod walk_back;

pub use by_date::{ConversationCursor, ConversationsBetween};
#[cfg(feature = "blocking")]
pub use crisp_api_runtime::paging::BlockingIter;
pub use crisp_api_runtime::paging::{Drain, Items, Pages};
pub use walk_back::{MessageCursor, WalkBack};
