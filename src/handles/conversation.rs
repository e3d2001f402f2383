//! One conversation, with short names for what is done most.

use crisp_api_runtime::MayCall;

use crate::WebsiteHandle;
use crate::endpoint::{
    AssignConversationRouting, ChangeConversationState, GetConversation, GetConversationMetas,
    GetMessagesInConversation, MarkMessagesReadInConversation, SendMessageInConversation,
    UpdateConversationMetas,
};
use crate::paging::WalkBack;
use crate::types::{
    ConversationAssigned, ConversationState, MessageFrom, MessageOrigin, NewMessage, SessionId,
    UserId,
};

/// One conversation of a workspace, with short names for what is done most.
///
/// Every method is one of [`WebsiteHandle`] with the id of the conversation filled in.
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
pub struct ConversationHandle<K> {
    site: WebsiteHandle<K>,
    session_id: SessionId,
}

impl<K> ConversationHandle<K> {
    #[inline]
    pub(crate) fn of(site: &WebsiteHandle<K>, session_id: impl Into<SessionId>) -> Self {
        Self { site: site.clone(), session_id: session_id.into() }
    }

    /// The id of the conversation.
    #[inline]
    pub fn session_id(&self) -> &SessionId {
        &self.session_id
    }

    /// Gets the conversation; [`WebsiteHandle::get_conversation`].
    #[inline]
    pub fn get(&self) -> GetConversation
    where
        K: MayCall<GetConversation>,
    {
        self.site.get_conversation(&self.session_id)
    }

    /// Sends a message: text, or anything that [`NewMessage`] can be;
    /// [`WebsiteHandle::send_message_in_conversation`].
    #[inline]
    pub fn send(&self, message: impl Into<NewMessage>) -> SendMessageInConversation
    where
        K: MayCall<SendMessageInConversation>,
    {
        self.site.send_message_in_conversation(&self.session_id, message)
    }

    /// Leaves a note that only operators see; [`WebsiteHandle::send_message_in_conversation`].
    #[inline]
    pub fn note(&self, text: impl Into<String>) -> SendMessageInConversation
    where
        K: MayCall<SendMessageInConversation>,
    {
        self.send(NewMessage::note(text))
    }

    /// Gets the newest messages; [`WebsiteHandle::get_messages_in_conversation`].
    #[inline]
    pub fn messages(&self) -> GetMessagesInConversation
    where
        K: MayCall<GetMessagesInConversation>,
    {
        self.site.get_messages_in_conversation(&self.session_id)
    }

    /// Gets all messages, the newest first; [`GetMessagesInConversation::walk_back`].
    #[inline]
    pub fn walk_back(&self) -> WalkBack
    where
        K: MayCall<GetMessagesInConversation>,
    {
        self.messages().walk_back()
    }

    /// Marks what the visitor wrote as read, in the chat;
    /// [`WebsiteHandle::mark_messages_read_in_conversation`].
    ///
    /// It marks all messages of the visitor unless
    /// [`fingerprints`](MarkMessagesReadInConversation::fingerprints) are set.
    #[inline]
    pub fn mark_read(&self) -> MarkMessagesReadInConversation
    where
        K: MayCall<MarkMessagesReadInConversation>,
    {
        let (from, origin) = (MessageFrom::User, MessageOrigin::Chat);
        self.site.mark_messages_read_in_conversation(&self.session_id, from, origin)
    }

    /// Gets what is known about the visitor; [`WebsiteHandle::get_conversation_metas`].
    #[inline]
    pub fn metas(&self) -> GetConversationMetas
    where
        K: MayCall<GetConversationMetas>,
    {
        self.site.get_conversation_metas(&self.session_id)
    }

    /// Changes what is known about the visitor; [`WebsiteHandle::update_conversation_metas`].
    #[inline]
    pub fn update_metas(&self) -> UpdateConversationMetas
    where
        K: MayCall<UpdateConversationMetas>,
    {
        self.site.update_conversation_metas(&self.session_id)
    }

    /// Changes the state; [`WebsiteHandle::change_conversation_state`].
    #[inline]
    pub fn set_state(&self, state: impl Into<ConversationState>) -> ChangeConversationState
    where
        K: MayCall<ChangeConversationState>,
    {
        self.site.change_conversation_state(&self.session_id, state)
    }

    /// Marks the conversation as resolved; [`WebsiteHandle::change_conversation_state`].
    #[inline]
    pub fn resolve(&self) -> ChangeConversationState
    where
        K: MayCall<ChangeConversationState>,
    {
        self.set_state(ConversationState::Resolved)
    }

    /// Assigns the conversation to this operator; [`WebsiteHandle::assign_conversation_routing`].
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
        K: MayCall<AssignConversationRouting>,
    {
        let assigned = ConversationAssigned::new(user_id);
        self.site.assign_conversation_routing(&self.session_id, assigned)
    }

    /// Assigns the conversation to nobody; [`WebsiteHandle::assign_conversation_routing`].
    #[inline]
    pub fn unassign(&self) -> AssignConversationRouting
    where
        K: MayCall<AssignConversationRouting>,
    {
        let nobody = None::<ConversationAssigned>;
        self.site.assign_conversation_routing(&self.session_id, nobody)
    }
}

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
