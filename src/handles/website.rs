//! The handle to one workspace.

use crisp_api_runtime::{AnyTier, MayCall, Timestamp};

use crate::__private as private;
use crate::endpoint::kind;
use crate::paging::ConversationsBetween;
use crate::types::{NewMessage, PeopleKey, SessionId, WebsiteId};
use crate::workflows::{Export, StartConversation};
use crate::{Client, ConversationHandle, PeopleHandle};

super::handle! {
/// A handle to one workspace. Provides every endpoint under `/website/{website_id}`.
///
/// A function that takes `impl Into<WebsiteHandle>` accepts a handle of any tier, or a reference to one:
///
/// ```no_run
/// use crisp_api::WebsiteHandle;
///
/// async fn domain(site: impl Into<WebsiteHandle>) -> crisp_api::Result<Option<String>> {
///     Ok(site.into().get_website().await?.domain)
/// }
///
/// # async fn example(client: crisp_api::Client<crisp_api::PluginTier>) -> crisp_api::Result<()> {
/// let site = client.website("website_id");
/// println!("{:?}", domain(&site).await?);
/// # Ok(())
/// # }
/// ```
///
/// Other functions read and write the workspace's conversations:
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
pub struct WebsiteHandle { website_id: WebsiteId }
}

include!("official/website.rs");

impl<K> WebsiteHandle<K> {
    /// Returns a handle to one conversation of the workspace.
    #[inline]
    pub fn conversation(&self, session_id: impl Into<SessionId>) -> ConversationHandle<K> {
        ConversationHandle::of(self, session_id)
    }

    /// Returns a handle to one contact of the workspace, by id or email address.
    #[inline]
    pub fn people(&self, key: impl Into<PeopleKey>) -> PeopleHandle<K> {
        PeopleHandle::of(self, key)
    }

    /// Starts a conversation with a first message from its visitor. The setters of
    /// [`StartConversation`] describe the visitor. Returns a
    /// [`StartedConversation`](crate::workflows::StartedConversation).
    ///
    /// ```no_run
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// let start = site.start_conversation("Where is my order?");
    /// let started = start.email("ada@example.com").nickname("Ada Example").await?;
    /// println!("{}", started.session_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_conversation(&self, message: impl Into<NewMessage>) -> StartConversation
    where
        K: MayCall<kind::CreateNewConversation>
            + MayCall<kind::UpdateConversationMetas>
            + MayCall<kind::SendMessageInConversation>
            + MayCall<kind::GetMessageInConversation>,
    {
        StartConversation::of(self, message.into())
    }

    /// Streams the conversations created at or after `from` and before `to`, oldest first. Short for
    /// [`created_between`](crate::endpoint::ListConversations::created_between), which also supports filters.
    ///
    /// ```no_run
    /// # use std::time::SystemTime;
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// let start = crisp_api::Timestamp::from_millis(1_767_225_600_000);
    /// let mut conversations = site.conversations_between(start, SystemTime::now());
    /// while let Some(conversation) = conversations.next().await {
    ///     println!("{}", conversation?.session_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn conversations_between(
        &self,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> ConversationsBetween
    where
        K: MayCall<kind::ListConversations>,
    {
        self.list_conversations().created_between(from, to)
    }

    /// Streams all conversations with their messages, oldest conversation first, resumable. See
    /// [`Export`].
    ///
    /// ```no_run
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// let mut export = site.export();
    /// while let Some(exported) = export.next().await {
    ///     let exported = exported?;
    ///     println!("{}: {}", exported.conversation.session_id, exported.messages.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export(&self) -> Export
    where
        K: MayCall<kind::ListConversations> + MayCall<kind::GetMessagesInConversation>,
    {
        Export::of(self)
    }

    /// Returns the same handle, typed as if its token were of tier `L`.
    ///
    /// Only the compile-time check changes. Requests keep the tier of the token.
    #[inline]
    pub fn assume<L>(&self) -> WebsiteHandle<L> {
        Client::from(self.handle.clone()).website(&self.website_id)
    }

    /// Returns the id of the workspace.
    #[cfg(feature = "rtm")]
    #[inline]
    pub(crate) fn id(&self) -> &crate::WebsiteId {
        &self.website_id
    }

    /// Returns the untyped client.
    #[cfg(feature = "rtm")]
    #[inline]
    pub(crate) fn untyped(&self) -> &crisp_api_runtime::Handle {
        &self.handle
    }

    /// Returns the same workspace without its tier, for workflows whose bounds were checked when they
    /// were created.
    #[inline]
    pub(crate) fn any_tier(&self) -> WebsiteHandle<AnyTier> {
        self.assume()
    }
}

super::any_tier!(WebsiteHandle);
