//! Handles: the client bound to a workspace, a conversation, a contact or another resource.

mod bucket;
mod conversation;
mod media;
mod people;
mod plan;
mod plugin;
mod website;

pub use bucket::BucketHandle;
pub use conversation::ConversationHandle;
pub use media::MediaHandle;
pub use people::PeopleHandle;
pub use plan::PlanHandle;
pub use plugin::PluginHandle;
pub use website::WebsiteHandle;
