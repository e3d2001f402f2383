//! Workflows: operations that take several requests, such as starting a conversation.

mod segments;
mod start_conversation;
#[cfg(feature = "rtm")]
mod upload;
mod upsert;
mod verified_email;

pub use segments::EditSegments;
pub use start_conversation::{StartConversation, StartError, StartStep, StartedConversation};
#[cfg(feature = "rtm")]
pub use upload::Upload;
pub use upsert::{UpsertPeople, Upserted};
pub use verified_email::VerifiedEmail;
