//! The handle to one conversation.

use crisp_api_runtime::{AnyTier, MayCall};

use crate::WebsiteHandle;
use crate::endpoint::{
    AssignConversationRouting, ChangeConversationState, GetConversation, GetConversationMetas,
    GetMessagesInConversation, MarkMessagesReadInConversation, SendMessageInConversation,
    UpdateConversationMetas, kind,
};
use crate::paging::WalkBack;
use crate::types::{
    ConversationAssigned, ConversationState, MessageFrom, MessageOrigin, NewMessage, SessionId,
    UserId,
};

/// A handle to one conversation of a workspace.
///
/// Provides short names for the most common endpoints. Each method calls a method of
/// [`WebsiteHandle`] with the id of the conversation.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let conversation = site.conversation("session_1");
/// conversation.send("Hello from Rust").await?;
/// conversation.note("Asked for the invoice.").await?;
/// conversation.resolve().await?;
/// # Ok(())
/// # }
/// ```
pub struct ConversationHandle<K = AnyTier> {
    site: WebsiteHandle<K>,
    session_id: SessionId,
}

impl<K> ConversationHandle<K> {
    #[inline]
    pub(crate) fn of(site: &WebsiteHandle<K>, session_id: impl Into<SessionId>) -> Self {
        Self { site: site.clone(), session_id: session_id.into() }
    }

    /// Returns the same handle, typed as if its token were of tier `L`.
    ///
    /// Only the compile-time check changes. Requests keep the tier of the token.
    #[inline]
    pub fn assume<L>(&self) -> ConversationHandle<L> {
        ConversationHandle { site: self.site.assume(), session_id: self.session_id.clone() }
    }

    /// Returns the workspace of the conversation.
    #[cfg(feature = "rtm")]
    #[inline]
    pub(crate) fn site(&self) -> &WebsiteHandle<K> {
        &self.site
    }

    /// Returns the id of the conversation.
    #[inline]
    pub fn session_id(&self) -> &SessionId {
        &self.session_id
    }

    /// Returns the [`Conversation`](crate::types::Conversation). Short for
    /// [`WebsiteHandle::get_conversation`].
    #[inline]
    pub fn get(&self) -> GetConversation
    where
        K: MayCall<kind::GetConversation>,
    {
        self.site.get_conversation(&self.session_id)
    }

    /// Sends a message: text, or any other [`NewMessage`]. Returns the message's fingerprint in a
    /// [`ConversationMessageDispatched`](crate::types::ConversationMessageDispatched). Short for
    /// [`WebsiteHandle::send_message_in_conversation`].
    #[inline]
    pub fn send(&self, message: impl Into<NewMessage>) -> SendMessageInConversation
    where
        K: MayCall<kind::SendMessageInConversation>,
    {
        self.site.send_message_in_conversation(&self.session_id, message)
    }

    /// Adds a private note that only operators can read. Short for
    /// [`WebsiteHandle::send_message_in_conversation`] with [`NewMessage::note`].
    #[inline]
    pub fn note(&self, text: impl Into<String>) -> SendMessageInConversation
    where
        K: MayCall<kind::SendMessageInConversation>,
    {
        self.send(NewMessage::note(text))
    }

    /// Lists the newest messages, each a [`ConversationMessage`](crate::types::ConversationMessage). Short
    /// for [`WebsiteHandle::get_messages_in_conversation`].
    #[inline]
    pub fn messages(&self) -> GetMessagesInConversation
    where
        K: MayCall<kind::GetMessagesInConversation>,
    {
        self.site.get_messages_in_conversation(&self.session_id)
    }

    /// Streams all messages, newest first. Short for [`GetMessagesInConversation::walk_back`].
    #[inline]
    pub fn walk_back(&self) -> WalkBack
    where
        K: MayCall<kind::GetMessagesInConversation>,
    {
        self.messages().walk_back()
    }

    /// Marks the visitor's chat messages as read. Short for
    /// [`WebsiteHandle::mark_messages_read_in_conversation`].
    ///
    /// Marks all messages of the visitor, unless
    /// [`fingerprints`](MarkMessagesReadInConversation::fingerprints) selects some of them.
    #[inline]
    pub fn mark_read(&self) -> MarkMessagesReadInConversation
    where
        K: MayCall<kind::MarkMessagesReadInConversation>,
    {
        let (from, origin) = (MessageFrom::User, MessageOrigin::Chat);
        self.site.mark_messages_read_in_conversation(&self.session_id, from, origin)
    }

    /// Returns the visitor's details as a [`ConversationMeta`](crate::types::ConversationMeta). Short for
    /// [`WebsiteHandle::get_conversation_metas`].
    #[inline]
    pub fn metas(&self) -> GetConversationMetas
    where
        K: MayCall<kind::GetConversationMetas>,
    {
        self.site.get_conversation_metas(&self.session_id)
    }

    /// Updates the visitor's details. Short for [`WebsiteHandle::update_conversation_metas`].
    #[inline]
    pub fn update_metas(&self) -> UpdateConversationMetas
    where
        K: MayCall<kind::UpdateConversationMetas>,
    {
        self.site.update_conversation_metas(&self.session_id)
    }

    /// Sets the state of the conversation. Short for
    /// [`WebsiteHandle::change_conversation_state`].
    #[inline]
    pub fn set_state(&self, state: impl Into<ConversationState>) -> ChangeConversationState
    where
        K: MayCall<kind::ChangeConversationState>,
    {
        self.site.change_conversation_state(&self.session_id, state)
    }

    /// Marks the conversation as resolved. Short for
    /// [`WebsiteHandle::change_conversation_state`].
    #[inline]
    pub fn resolve(&self) -> ChangeConversationState
    where
        K: MayCall<kind::ChangeConversationState>,
    {
        self.set_state(ConversationState::Resolved)
    }

    /// Assigns the conversation to an operator. Short for
    /// [`WebsiteHandle::assign_conversation_routing`].
    ///
    /// ```no_run
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// let conversation = site.conversation("session_1");
    /// conversation.assign("2b3c4d5e-0000-4000-8000-000000000000").silent(true).await?;
    /// conversation.unassign().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assign(&self, user_id: impl Into<UserId>) -> AssignConversationRouting
    where
        K: MayCall<kind::AssignConversationRouting>,
    {
        let assigned = ConversationAssigned::new(user_id);
        self.site.assign_conversation_routing(&self.session_id, assigned)
    }

    /// Removes the operator from the conversation. Short for
    /// [`WebsiteHandle::assign_conversation_routing`] without an operator.
    #[inline]
    pub fn unassign(&self) -> AssignConversationRouting
    where
        K: MayCall<kind::AssignConversationRouting>,
    {
        let unassigned = None::<ConversationAssigned>;
        self.site.assign_conversation_routing(&self.session_id, unassigned)
    }
}

super::any_tier!(ConversationHandle);

impl<K> Clone for ConversationHandle<K> {
    #[inline]
    fn clone(&self) -> Self {
        Self { site: self.site.clone(), session_id: self.session_id.clone() }
    }
}

impl<K> std::fmt::Debug for ConversationHandle<K> {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConversationHandle")
            .field("site", &self.site)
            .field("session_id", &self.session_id)
            .finish()
    }
}
