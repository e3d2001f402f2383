//! Workflows: operations that take several requests, such as starting a conversation.
//!
//! A workflow is a future like a call, and has the same options: `timeout`, `retries`, `bulk`, `wait`, and a
//! `deadline` for all requests together. A clone is a separate run.
//!
//! # In a trait
//!
//! A workflow can be built from the calls of a trait, in a method with a body. The fake of the trait then
//! answers its requests:
//!
//! ```
//! use crisp_api::types::{PeopleKey, PeopleProfilePerson};
//! use crisp_api::workflows::{UpsertPeople, Upserted};
//!
//! #[crisp_api::client(bind(website_id), fake)]
//! pub trait Contacts {
//!     fn get_people_profile(&self);
//!     fn update_people_profile(&self);
//!     fn add_new_people_profile(&self);
//!     fn update_people_data(&self);
//!
//!     fn upsert(&self, key: &PeopleKey) -> UpsertPeople {
//!         UpsertPeople::from_calls(
//!             key,
//!             self.get_people_profile(key),
//!             self.update_people_profile(key),
//!             self.add_new_people_profile("", PeopleProfilePerson::new()),
//!             self.update_people_data(key, [].into()),
//!         )
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> crisp_api::Result<()> {
//! let fake = ContactsFake::new().on_update_people_profile(|_| Ok(()));
//! let upserted = fake.upsert(&"ada@example.com".into()).segments(["customer"]).await?;
//! assert_eq!(upserted, Upserted::Updated);
//! assert_eq!(fake.calls()[0].body()["segments"][0], "customer");
//! # Ok(())
//! # }
//! ```

mod export;
mod options;
mod segments;
mod start_conversation;
#[cfg(feature = "rtm")]
mod upload;
mod upsert;
mod verified_email;

pub use export::{Export, ExportedConversation};
pub use segments::EditSegments;
pub use start_conversation::{
    StartConversation, StartError, StartProgress, StartStep, StartedConversation,
};
#[cfg(feature = "rtm")]
pub use upload::Upload;
pub use upsert::{UpsertPeople, Upserted};
pub use verified_email::VerifiedEmail;
