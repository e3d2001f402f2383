//! One workspace.

use crate::ConversationHandle;
use crate::types::SessionId;

/// One workspace: everything that its id is needed for.
///
/// ```no_run
/// # async fn example(client: crisp_api::Client<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let site = client.website("website_id");
/// let mut open = site.list_conversations().filter_not_resolved(true).per_page(50).items();
/// while let Some(conversation) = open.next().await {
///     println!("{}", conversation?.session_id);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg_attr(
    not(feature = "legacy-helpdesk"),
    crate::client(bind(website_id), include(website::*), crate = crate)
)]
#[cfg_attr(
    feature = "legacy-helpdesk",
    crate::client(bind(website_id), include(website::*, legacy::*), crate = crate)
)]
pub struct WebsiteHandle;

impl<K> WebsiteHandle<K> {
    /// One conversation of the workspace.
    pub fn conversation(&self, session_id: impl Into<SessionId>) -> ConversationHandle<K> {
        ConversationHandle::of(self, session_id)
    }
}
