//! Workflows: operations that take several requests, such as starting a conversation.

mod export;
mod start_conversation;
mod upsert;

pub use export::{Export, ExportedConversation};
pub use start_conversation::{StartConversation, StartError, StartStep, StartedConversation};
pub use upsert::{UpsertPeople, Upserted};
