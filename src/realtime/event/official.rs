// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

/// A realtime event with its typed payload.
///
/// Serializes as the object `{"event": …, "data": …}`. Decoding never fails: an event that this
/// version does not define is [`Unknown`](Self::Unknown), and one whose payload does not match
/// its type is [`Undecodable`](Self::Undecodable).
#[derive(Clone, Debug)]
#[allow(clippy::enum_variant_names)]
#[non_exhaustive]
pub enum Event {
    /// Sent when the URL for uploading a file to a conversation is ready.
    ///
    /// - Name: `bucket:url:upload:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`generate_bucket_url`](crate::endpoint::GenerateBucketUrl)
    BucketUrlUploadGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading the avatar of an operator or a workspace is ready.
    ///
    /// - Name: `bucket:url:avatar:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlAvatarGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading a file of the workspace is ready.
    ///
    /// - Name: `bucket:url:website:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlWebsiteGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading a file for a campaign is ready.
    ///
    /// - Name: `bucket:url:campaign:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlCampaignGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading a file for the helpdesk is ready.
    ///
    /// - Name: `bucket:url:helpdesk:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlHelpdeskGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading a file for the status page is ready.
    ///
    /// - Name: `bucket:url:status:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlStatusGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the URL for uploading a file to be processed by Crisp is ready.
    ///
    /// - Name: `bucket:url:processing:generated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `bucket:url` (write)
    /// - Webhooks: those of plugins and of workspaces
    BucketUrlProcessingGenerated(::std::boxed::Box<crate::types::BucketURLGenerated>),
    /// Sent when the dispatch of a campaign progresses.
    ///
    /// - Name: `campaign:progress`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    CampaignProgress(::std::boxed::Box<crate::types::CampaignProgress>),
    /// Sent when a campaign has been dispatched.
    ///
    /// - Name: `campaign:dispatched`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`dispatch_campaign`](crate::endpoint::DispatchCampaign)
    CampaignDispatched(::std::boxed::Box<crate::types::CampaignDispatched>),
    /// Sent when a campaign starts or stops running.
    ///
    /// - Name: `campaign:running`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`pause_campaign`](crate::endpoint::PauseCampaign), [`resume_campaign`](crate::endpoint::ResumeCampaign)
    CampaignRunning(::std::boxed::Box<crate::types::CampaignRunning>),
    /// Sent when a visitor sends a message.
    ///
    /// - Name: `message:send`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Messages from operators arrive as `message:received`.
    MessageSend(::std::boxed::Box<crate::types::ConversationMessage>),
    /// Sent when an operator or a program sends a message, when a note is added, or when an event occurs in a conversation.
    ///
    /// - Name: `message:received`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Messages from visitors arrive as `message:send`.
    MessageReceived(::std::boxed::Box<crate::types::ConversationMessage>),
    /// Sent when a message is updated.
    ///
    /// - Name: `message:updated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    MessageUpdated(::std::boxed::Box<crate::types::MessageUpdated>),
    /// Sent when a message is removed.
    ///
    /// - Name: `message:removed`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    MessageRemoved(::std::boxed::Box<crate::types::MessageRemoved>),
    /// Sent when a visitor starts or stops typing.
    ///
    /// - Name: `message:compose:send`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    MessageComposeSend(::std::boxed::Box<crate::types::MessageComposeSend>),
    /// Sent when an operator starts or stops typing.
    ///
    /// - Name: `message:compose:receive`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    MessageComposeReceive(::std::boxed::Box<crate::types::MessageComposeReceive>),
    /// Sent when messages from a visitor are read.
    ///
    /// - Name: `message:acknowledge:read:send`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Not verified: the sender of the messages is inferred from old official clients.
    MessageAcknowledgeReadSend(::std::boxed::Box<crate::types::MessageAcknowledge>),
    /// Sent when messages from operators are read.
    ///
    /// - Name: `message:acknowledge:read:received`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Not verified: the sender of the messages is inferred from old official clients.
    MessageAcknowledgeReadReceived(::std::boxed::Box<crate::types::MessageAcknowledge>),
    /// Sent when messages from a visitor are marked as unread.
    ///
    /// - Name: `message:acknowledge:unread:send`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Not verified: the sender of the messages is inferred from `message:acknowledge:read:send`.
    MessageAcknowledgeUnreadSend(::std::boxed::Box<crate::types::MessageAcknowledge>),
    /// Sent when messages are delivered.
    ///
    /// - Name: `message:acknowledge:delivered`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    MessageAcknowledgeDelivered(::std::boxed::Box<crate::types::MessageAcknowledge>),
    /// Sent when messages cannot be delivered through a channel.
    ///
    /// - Name: `message:acknowledge:ignored`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    MessageAcknowledgeIgnored(
        ::std::boxed::Box<crate::types::MessageAcknowledgeIgnored>,
    ),
    /// Sent when someone is notified of unread messages from a visitor.
    ///
    /// - Name: `message:notify:unread:send`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Not verified: no source documents the recipient of the notification; the meaning is inferred from the name of the event.
    MessageNotifyUnreadSend(::std::boxed::Box<crate::types::MessageNotifyUnread>),
    /// Sent when someone is notified of messages from operators that the visitor has not read.
    ///
    /// - Name: `message:notify:unread:received`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:messages` (read)
    /// - Webhooks: those of plugins and of workspaces
    ///
    /// Not verified: no source documents the recipient of the notification; the meaning is inferred from the name of the event.
    MessageNotifyUnreadReceived(::std::boxed::Box<crate::types::MessageNotifyUnread>),
    /// Sent when an assisted browsing session starts.
    ///
    /// - Name: `browsing:request:initiated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:browsing` (write)
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`initiate_browsing_session_for_conversation`](crate::endpoint::InitiateBrowsingSessionForConversation)
    BrowsingRequestInitiated(::std::boxed::Box<crate::types::BrowsingRequestInitiated>),
    /// Sent when an assisted browsing session is rejected.
    ///
    /// - Name: `browsing:request:rejected`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:browsing` (write)
    /// - Webhooks: those of plugins and of workspaces
    BrowsingRequestRejected(::std::boxed::Box<crate::types::BrowsingRequestRejected>),
    /// Sent when a call starts.
    ///
    /// - Name: `call:request:initiated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:calls` (write)
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`initiate_new_call_session_for_conversation`](crate::endpoint::InitiateNewCallSessionForConversation)
    CallRequestInitiated(::std::boxed::Box<crate::types::CallRequestInitiated>),
    /// Sent when a call is rejected.
    ///
    /// - Name: `call:request:rejected`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:calls` (write)
    /// - Webhooks: those of plugins and of workspaces
    CallRequestRejected(::std::boxed::Box<crate::types::CallRequestRejected>),
    /// Sent when a plugin must verify the identity of a visitor.
    ///
    /// - Name: `identity:verify:request`
    /// - Tiers: `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins only
    ///
    /// The plugin delivers the code or the URL to the visitor, who uses it to confirm the identity.
    ///
    /// Not verified: no source states explicitly that workspace webhooks omit this event; only plugins receive it.
    IdentityVerifyRequest(::std::boxed::Box<crate::types::IdentityVerifyRequest>),
    /// Sent when a plugin responds to an action in its widget.
    ///
    /// - Name: `widget:action:processed`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    /// - Delivers the result of: [`deliver_widget_button_action_for_conversation`](crate::endpoint::DeliverWidgetButtonActionForConversation), [`deliver_widget_data_fetch_action_for_conversation`](crate::endpoint::DeliverWidgetDataFetchActionForConversation), [`deliver_widget_data_edit_action_for_conversation`](crate::endpoint::DeliverWidgetDataEditActionForConversation)
    WidgetActionProcessed(::std::boxed::Box<crate::types::WidgetActionProcessed>),
    /// Sent when a message is held as spam.
    ///
    /// - Name: `spam:message`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    SpamMessage(::std::boxed::Box<crate::types::SpamMessage>),
    /// Sent when a decision is made about a message held as spam.
    ///
    /// - Name: `spam:decision`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    SpamDecision(::std::boxed::Box<crate::types::SpamDecisionEvent>),
    /// Sent when someone subscribes to or unsubscribes from a workspace's emails.
    ///
    /// - Name: `email:subscribe`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:subscriptions` (read)
    /// - Webhooks: those of plugins and of workspaces
    EmailSubscribe(::std::boxed::Box<crate::types::EmailSubscribe>),
    /// Sent when someone views an email.
    ///
    /// - Name: `email:track:view`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:subscriptions` (read)
    /// - Webhooks: those of plugins and of workspaces
    EmailTrackView(::std::boxed::Box<crate::types::EmailTrackView>),
    /// Sent when the requested animated images are available.
    ///
    /// - Name: `media:animation:listed`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    /// - Delivers the result of: [`list_animation_medias`](crate::endpoint::ListAnimationMedias)
    MediaAnimationListed(::std::boxed::Box<crate::types::MediaAnimationListed>),
    /// Sent when a contact is created.
    ///
    /// - Name: `people:profile:created`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:profiles` (read)
    /// - Webhooks: those of plugins and of workspaces
    PeopleProfileCreated(::std::boxed::Box<crate::types::PeopleProfileCreated>),
    /// Sent when the profile of a contact changes.
    ///
    /// - Name: `people:profile:updated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:profiles` (read)
    /// - Webhooks: those of plugins and of workspaces
    PeopleProfileUpdated(::std::boxed::Box<crate::types::PeopleProfileUpdated>),
    /// Sent when a contact is removed.
    ///
    /// - Name: `people:profile:removed`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:profiles` (read)
    /// - Webhooks: those of plugins and of workspaces
    PeopleProfileRemoved(::std::boxed::Box<crate::types::PeopleProfileRemoved>),
    /// Sent when a conversation is linked to a contact.
    ///
    /// - Name: `people:bind:session`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:profiles` (read)
    /// - Webhooks: those of plugins and of workspaces
    PeopleBindSession(::std::boxed::Box<crate::types::PeopleBindSession>),
    /// Sent when new information about a conversation's contact becomes available.
    ///
    /// - Name: `people:sync:profile`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:people:profiles` (read)
    /// - Webhooks: those of plugins and of workspaces
    PeopleSyncProfile(::std::boxed::Box<crate::types::PeopleSyncProfile>),
    /// Sent when an import of contacts progresses.
    ///
    /// - Name: `people:import:progress`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    PeopleImportProgress(::std::boxed::Box<crate::types::PeopleImportProgress>),
    /// Sent when an import of contacts ends.
    ///
    /// - Name: `people:import:done`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: none
    /// - Delivers the result of: [`import_people_profiles`](crate::endpoint::ImportPeopleProfiles)
    PeopleImportDone(::std::boxed::Box<crate::types::PeopleImportDone>),
    /// Sent when data passes through the channel between a plugin and its other components.
    ///
    /// - Name: `plugin:channel`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`forward_plugin_payload_to_channel`](crate::endpoint::ForwardPluginPayloadToChannel)
    PluginChannel(::std::boxed::Box<crate::types::PluginChannel>),
    /// Sent when a plugin dispatches an event.
    ///
    /// - Name: `plugin:event`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`dispatch_plugin_event`](crate::endpoint::DispatchPluginEvent)
    PluginEvent(::std::boxed::Box<crate::types::PluginEvent>),
    /// Sent when a plugin is added to or removed from a workspace.
    ///
    /// - Name: `plugin:subscription:updated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    PluginSubscriptionUpdated(
        ::std::boxed::Box<crate::types::PluginSubscriptionUpdated>,
    ),
    /// Sent when a workspace's settings for a plugin are saved.
    ///
    /// - Name: `plugin:settings:saved`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`save_subscription_settings`](crate::endpoint::SaveSubscriptionSettings), [`update_subscription_settings`](crate::endpoint::UpdateSubscriptionSettings)
    PluginSettingsSaved(::std::boxed::Box<crate::types::PluginSettingsSaved>),
    /// Sent when an operator or a program starts a conversation with a visitor.
    ///
    /// - Name: `session:request:initiated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:initiate` (write)
    /// - Webhooks: those of plugins only
    /// - Delivers the result of: [`initiate_conversation_with_existing_session`](crate::endpoint::InitiateConversationWithExistingSession)
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    SessionRequestInitiated(::std::boxed::Box<crate::types::SessionRequestInitiated>),
    /// Sent when a conversation becomes pending, unresolved, or resolved.
    ///
    /// - Name: `session:set_state`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:states` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetState(::std::boxed::Box<crate::types::SessionSetState>),
    /// Sent when a conversation is assigned to an operator or unassigned.
    ///
    /// - Name: `session:set_routing`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:routing` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    SessionSetRouting(::std::boxed::Box<crate::types::SessionSetRouting>),
    /// Sent when a conversation is moved to another inbox.
    ///
    /// - Name: `session:set_inbox`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetInbox(::std::boxed::Box<crate::types::SessionSetInbox>),
    /// Sent when the participants of a conversation change.
    ///
    /// - Name: `session:set_participants`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:participants` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetParticipants(::std::boxed::Box<crate::types::SessionSetParticipants>),
    /// Sent when the operators mentioned in a conversation change.
    ///
    /// - Name: `session:set_mentions`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetMentions(::std::boxed::Box<crate::types::SessionSetMentions>),
    /// Sent when the segments of a conversation change.
    ///
    /// - Name: `session:set_segments`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetSegments(::std::boxed::Box<crate::types::SessionSetSegments>),
    /// Sent when a conversation's visitor is blocked or unblocked.
    ///
    /// - Name: `session:set_block`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:actions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetBlock(::std::boxed::Box<crate::types::SessionSetBlock>),
    /// Sent when an operator opens a conversation on screen.
    ///
    /// - Name: `session:set_opened`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:actions` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    SessionSetOpened(::std::boxed::Box<crate::types::SessionSetOpened>),
    /// Sent when an operator closes a conversation on screen.
    ///
    /// - Name: `session:set_closed`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:actions` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    SessionSetClosed(::std::boxed::Box<crate::types::SessionSetClosed>),
    /// Sent when Crisp determines the topic of a conversation.
    ///
    /// - Name: `session:sync:topic`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncTopic(::std::boxed::Box<crate::types::SessionSyncTopic>),
    /// Sent when the visitor rates a conversation.
    ///
    /// - Name: `session:sync:rating`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`request_user_feedback_for_conversation`](crate::endpoint::RequestUserFeedbackForConversation)
    SessionSyncRating(::std::boxed::Box<crate::types::SessionSyncRating>),
    /// Sent when a conversation and all its messages are removed.
    ///
    /// - Name: `session:removed`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionRemoved(::std::boxed::Box<crate::types::SessionRemoved>),
    /// Sent when a value cannot be set in a conversation.
    ///
    /// - Name: `session:error`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionError(::std::boxed::Box<crate::types::SessionError>),
    /// Sent when a conversation's visitor comes online or goes offline.
    ///
    /// - Name: `session:update_availability`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins only
    ///
    /// Not verified: only a third party states that workspace webhooks omit this event.
    SessionUpdateAvailability(
        ::std::boxed::Box<crate::types::SessionUpdateAvailability>,
    ),
    /// Sent when a visitor's identity is verified, or is no longer considered verified.
    ///
    /// - Name: `session:update_verify`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    /// - Delivers the result of: [`request_identity_verification_for_conversation`](crate::endpoint::RequestIdentityVerificationForConversation)
    SessionUpdateVerify(::std::boxed::Box<crate::types::SessionUpdateVerify>),
    /// Sent when the visitor's email address is set.
    ///
    /// - Name: `session:set_email`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetEmail(::std::boxed::Box<crate::types::SessionSetEmail>),
    /// Sent when the visitor's phone number is set.
    ///
    /// - Name: `session:set_phone`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetPhone(::std::boxed::Box<crate::types::SessionSetPhone>),
    /// Sent when the visitor's postal address is set.
    ///
    /// - Name: `session:set_address`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetAddress(::std::boxed::Box<crate::types::SessionSetAddress>),
    /// Sent when the visitor's nickname is set.
    ///
    /// - Name: `session:set_nickname`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetNickname(::std::boxed::Box<crate::types::SessionSetNickname>),
    /// Sent when the visitor's avatar is set.
    ///
    /// - Name: `session:set_avatar`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetAvatar(::std::boxed::Box<crate::types::SessionSetAvatar>),
    /// Sent when the subject of a conversation is set.
    ///
    /// - Name: `session:set_subject`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetSubject(::std::boxed::Box<crate::types::SessionSetSubject>),
    /// Sent when the channel from which a conversation originates is set.
    ///
    /// - Name: `session:set_origin`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetOrigin(::std::boxed::Box<crate::types::SessionSetOrigin>),
    /// Sent when the custom data of a conversation is set.
    ///
    /// - Name: `session:set_data`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSetData(::std::boxed::Box<crate::types::SessionSetData>),
    /// Sent when the visitor views pages of the workspace's site.
    ///
    /// - Name: `session:sync:pages`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:pages` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncPages(::std::boxed::Box<crate::types::SessionSyncPages>),
    /// Sent when an action of the visitor is recorded as a custom event.
    ///
    /// - Name: `session:sync:events`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:events` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncEvents(::std::boxed::Box<crate::types::SessionSyncEvents>),
    /// Sent when the capabilities of the visitor's device become known.
    ///
    /// - Name: `session:sync:capabilities`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncCapabilities(::std::boxed::Box<crate::types::SessionSyncCapabilities>),
    /// Sent when the visitor's location becomes known.
    ///
    /// - Name: `session:sync:geolocation`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncGeolocation(::std::boxed::Box<crate::types::SessionSyncGeolocation>),
    /// Sent when the software on the visitor's device becomes known.
    ///
    /// - Name: `session:sync:system`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncSystem(::std::boxed::Box<crate::types::SessionSyncSystem>),
    /// Sent when the visitor's internet connection becomes known.
    ///
    /// - Name: `session:sync:network`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncNetwork(::std::boxed::Box<crate::types::SessionSyncNetwork>),
    /// Sent when the visitor's time zone becomes known.
    ///
    /// - Name: `session:sync:timezone`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncTimezone(::std::boxed::Box<crate::types::SessionSyncTimezone>),
    /// Sent when the visitor's languages become known.
    ///
    /// - Name: `session:sync:locales`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:conversation:sessions` (read)
    /// - Webhooks: those of plugins and of workspaces
    SessionSyncLocales(::std::boxed::Box<crate::types::SessionSyncLocales>),
    /// Sent when the number of visitors on the workspace's site changes.
    ///
    /// - Name: `website:update_visitors_count`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:visitors` (read)
    /// - Webhooks: those of plugins and of workspaces
    WebsiteUpdateVisitorsCount(
        ::std::boxed::Box<crate::types::WebsiteUpdateVisitorsCount>,
    ),
    /// Sent when an operator comes online or goes offline.
    ///
    /// - Name: `website:update_operators_availability`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:operators` (read)
    /// - Webhooks: those of plugins and of workspaces
    WebsiteUpdateOperatorsAvailability(
        ::std::boxed::Box<crate::types::WebsiteUpdateOperatorsAvailability>,
    ),
    /// Sent when the overall availability of a workspace's operators changes.
    ///
    /// - Name: `website:users:available`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `website:availability` (read)
    /// - Webhooks: those of plugins and of workspaces
    WebsiteUsersAvailable(::std::boxed::Box<crate::types::WebsiteUsersAvailable>),
    /// Sent when the health of the services monitored by the status page changes.
    ///
    /// - Name: `status:health:changed`
    /// - Tiers: `user`
    /// - Scope of plugin tokens: not documented
    /// - Webhooks: those of plugins and of workspaces
    StatusHealthChanged(::std::boxed::Box<crate::types::StatusHealthChanged>),
    /// Sent when the Crisp plan of a workspace changes.
    ///
    /// - Name: `plan:subscription:updated`
    /// - Tiers: `user`, `website`, `plugin`
    /// - Scope of plugin tokens: `plan:subscription` (read)
    /// - Webhooks: those of plugins and of workspaces
    PlanSubscriptionUpdated(::std::boxed::Box<crate::types::PlanSubscriptionUpdated>),
    /// An event that this version does not define.
    Unknown(UnknownEvent),
    /// An event whose payload does not match its type.
    Undecodable(UndecodableEvent),
}

/// The descriptions of the events, to subscribe to them.
impl Event {
    /// The event `bucket:url:upload:generated`; see [`Event::BucketUrlUploadGenerated`].
    pub const BUCKET_URL_UPLOAD_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:upload:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &["generate_bucket_url"],
    };
    /// The event `bucket:url:avatar:generated`; see [`Event::BucketUrlAvatarGenerated`].
    pub const BUCKET_URL_AVATAR_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:avatar:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `bucket:url:website:generated`; see [`Event::BucketUrlWebsiteGenerated`].
    pub const BUCKET_URL_WEBSITE_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:website:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `bucket:url:campaign:generated`; see [`Event::BucketUrlCampaignGenerated`].
    pub const BUCKET_URL_CAMPAIGN_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:campaign:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `bucket:url:helpdesk:generated`; see [`Event::BucketUrlHelpdeskGenerated`].
    pub const BUCKET_URL_HELPDESK_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:helpdesk:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `bucket:url:status:generated`; see [`Event::BucketUrlStatusGenerated`].
    pub const BUCKET_URL_STATUS_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:status:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `bucket:url:processing:generated`; see [`Event::BucketUrlProcessingGenerated`].
    pub const BUCKET_URL_PROCESSING_GENERATED: &'static EventMeta = &EventMeta {
        name: "bucket:url:processing:generated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("bucket:url write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `campaign:progress`; see [`Event::CampaignProgress`].
    pub const CAMPAIGN_PROGRESS: &'static EventMeta = &EventMeta {
        name: "campaign:progress",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `campaign:dispatched`; see [`Event::CampaignDispatched`].
    pub const CAMPAIGN_DISPATCHED: &'static EventMeta = &EventMeta {
        name: "campaign:dispatched",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::All,
        results_of: &["dispatch_campaign"],
    };
    /// The event `campaign:running`; see [`Event::CampaignRunning`].
    pub const CAMPAIGN_RUNNING: &'static EventMeta = &EventMeta {
        name: "campaign:running",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::All,
        results_of: &["pause_campaign", "resume_campaign"],
    };
    /// The event `message:send`; see [`Event::MessageSend`].
    pub const MESSAGE_SEND: &'static EventMeta = &EventMeta {
        name: "message:send",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:received`; see [`Event::MessageReceived`].
    pub const MESSAGE_RECEIVED: &'static EventMeta = &EventMeta {
        name: "message:received",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:updated`; see [`Event::MessageUpdated`].
    pub const MESSAGE_UPDATED: &'static EventMeta = &EventMeta {
        name: "message:updated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:removed`; see [`Event::MessageRemoved`].
    pub const MESSAGE_REMOVED: &'static EventMeta = &EventMeta {
        name: "message:removed",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:compose:send`; see [`Event::MessageComposeSend`].
    pub const MESSAGE_COMPOSE_SEND: &'static EventMeta = &EventMeta {
        name: "message:compose:send",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `message:compose:receive`; see [`Event::MessageComposeReceive`].
    pub const MESSAGE_COMPOSE_RECEIVE: &'static EventMeta = &EventMeta {
        name: "message:compose:receive",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `message:acknowledge:read:send`; see [`Event::MessageAcknowledgeReadSend`].
    pub const MESSAGE_ACKNOWLEDGE_READ_SEND: &'static EventMeta = &EventMeta {
        name: "message:acknowledge:read:send",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:acknowledge:read:received`; see [`Event::MessageAcknowledgeReadReceived`].
    pub const MESSAGE_ACKNOWLEDGE_READ_RECEIVED: &'static EventMeta = &EventMeta {
        name: "message:acknowledge:read:received",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:acknowledge:unread:send`; see [`Event::MessageAcknowledgeUnreadSend`].
    pub const MESSAGE_ACKNOWLEDGE_UNREAD_SEND: &'static EventMeta = &EventMeta {
        name: "message:acknowledge:unread:send",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:acknowledge:delivered`; see [`Event::MessageAcknowledgeDelivered`].
    pub const MESSAGE_ACKNOWLEDGE_DELIVERED: &'static EventMeta = &EventMeta {
        name: "message:acknowledge:delivered",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:acknowledge:ignored`; see [`Event::MessageAcknowledgeIgnored`].
    pub const MESSAGE_ACKNOWLEDGE_IGNORED: &'static EventMeta = &EventMeta {
        name: "message:acknowledge:ignored",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:notify:unread:send`; see [`Event::MessageNotifyUnreadSend`].
    pub const MESSAGE_NOTIFY_UNREAD_SEND: &'static EventMeta = &EventMeta {
        name: "message:notify:unread:send",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `message:notify:unread:received`; see [`Event::MessageNotifyUnreadReceived`].
    pub const MESSAGE_NOTIFY_UNREAD_RECEIVED: &'static EventMeta = &EventMeta {
        name: "message:notify:unread:received",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:messages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `browsing:request:initiated`; see [`Event::BrowsingRequestInitiated`].
    pub const BROWSING_REQUEST_INITIATED: &'static EventMeta = &EventMeta {
        name: "browsing:request:initiated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:browsing write"),
        hooks: HookSupport::All,
        results_of: &["initiate_browsing_session_for_conversation"],
    };
    /// The event `browsing:request:rejected`; see [`Event::BrowsingRequestRejected`].
    pub const BROWSING_REQUEST_REJECTED: &'static EventMeta = &EventMeta {
        name: "browsing:request:rejected",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:browsing write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `call:request:initiated`; see [`Event::CallRequestInitiated`].
    pub const CALL_REQUEST_INITIATED: &'static EventMeta = &EventMeta {
        name: "call:request:initiated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:calls write"),
        hooks: HookSupport::All,
        results_of: &["initiate_new_call_session_for_conversation"],
    };
    /// The event `call:request:rejected`; see [`Event::CallRequestRejected`].
    pub const CALL_REQUEST_REJECTED: &'static EventMeta = &EventMeta {
        name: "call:request:rejected",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:calls write"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `identity:verify:request`; see [`Event::IdentityVerifyRequest`].
    pub const IDENTITY_VERIFY_REQUEST: &'static EventMeta = &EventMeta {
        name: "identity:verify:request",
        tiers: &[Tier::Plugin],
        scope: None,
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `widget:action:processed`; see [`Event::WidgetActionProcessed`].
    pub const WIDGET_ACTION_PROCESSED: &'static EventMeta = &EventMeta {
        name: "widget:action:processed",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &[
            "deliver_widget_button_action_for_conversation",
            "deliver_widget_data_fetch_action_for_conversation",
            "deliver_widget_data_edit_action_for_conversation",
        ],
    };
    /// The event `spam:message`; see [`Event::SpamMessage`].
    pub const SPAM_MESSAGE: &'static EventMeta = &EventMeta {
        name: "spam:message",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &[],
    };
    /// The event `spam:decision`; see [`Event::SpamDecision`].
    pub const SPAM_DECISION: &'static EventMeta = &EventMeta {
        name: "spam:decision",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &[],
    };
    /// The event `email:subscribe`; see [`Event::EmailSubscribe`].
    pub const EMAIL_SUBSCRIBE: &'static EventMeta = &EventMeta {
        name: "email:subscribe",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:subscriptions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `email:track:view`; see [`Event::EmailTrackView`].
    pub const EMAIL_TRACK_VIEW: &'static EventMeta = &EventMeta {
        name: "email:track:view",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:subscriptions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `media:animation:listed`; see [`Event::MediaAnimationListed`].
    pub const MEDIA_ANIMATION_LISTED: &'static EventMeta = &EventMeta {
        name: "media:animation:listed",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &["list_animation_medias"],
    };
    /// The event `people:profile:created`; see [`Event::PeopleProfileCreated`].
    pub const PEOPLE_PROFILE_CREATED: &'static EventMeta = &EventMeta {
        name: "people:profile:created",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:profiles read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `people:profile:updated`; see [`Event::PeopleProfileUpdated`].
    pub const PEOPLE_PROFILE_UPDATED: &'static EventMeta = &EventMeta {
        name: "people:profile:updated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:profiles read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `people:profile:removed`; see [`Event::PeopleProfileRemoved`].
    pub const PEOPLE_PROFILE_REMOVED: &'static EventMeta = &EventMeta {
        name: "people:profile:removed",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:profiles read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `people:bind:session`; see [`Event::PeopleBindSession`].
    pub const PEOPLE_BIND_SESSION: &'static EventMeta = &EventMeta {
        name: "people:bind:session",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:profiles read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `people:sync:profile`; see [`Event::PeopleSyncProfile`].
    pub const PEOPLE_SYNC_PROFILE: &'static EventMeta = &EventMeta {
        name: "people:sync:profile",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:people:profiles read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `people:import:progress`; see [`Event::PeopleImportProgress`].
    pub const PEOPLE_IMPORT_PROGRESS: &'static EventMeta = &EventMeta {
        name: "people:import:progress",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &[],
    };
    /// The event `people:import:done`; see [`Event::PeopleImportDone`].
    pub const PEOPLE_IMPORT_DONE: &'static EventMeta = &EventMeta {
        name: "people:import:done",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::None,
        results_of: &["import_people_profiles"],
    };
    /// The event `plugin:channel`; see [`Event::PluginChannel`].
    pub const PLUGIN_CHANNEL: &'static EventMeta = &EventMeta {
        name: "plugin:channel",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: None,
        hooks: HookSupport::All,
        results_of: &["forward_plugin_payload_to_channel"],
    };
    /// The event `plugin:event`; see [`Event::PluginEvent`].
    pub const PLUGIN_EVENT: &'static EventMeta = &EventMeta {
        name: "plugin:event",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: None,
        hooks: HookSupport::All,
        results_of: &["dispatch_plugin_event"],
    };
    /// The event `plugin:subscription:updated`; see [`Event::PluginSubscriptionUpdated`].
    pub const PLUGIN_SUBSCRIPTION_UPDATED: &'static EventMeta = &EventMeta {
        name: "plugin:subscription:updated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: None,
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `plugin:settings:saved`; see [`Event::PluginSettingsSaved`].
    pub const PLUGIN_SETTINGS_SAVED: &'static EventMeta = &EventMeta {
        name: "plugin:settings:saved",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: None,
        hooks: HookSupport::All,
        results_of: &["save_subscription_settings", "update_subscription_settings"],
    };
    /// The event `session:request:initiated`; see [`Event::SessionRequestInitiated`].
    pub const SESSION_REQUEST_INITIATED: &'static EventMeta = &EventMeta {
        name: "session:request:initiated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:initiate write"),
        hooks: HookSupport::Plugins,
        results_of: &["initiate_conversation_with_existing_session"],
    };
    /// The event `session:set_state`; see [`Event::SessionSetState`].
    pub const SESSION_SET_STATE: &'static EventMeta = &EventMeta {
        name: "session:set_state",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:states read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_routing`; see [`Event::SessionSetRouting`].
    pub const SESSION_SET_ROUTING: &'static EventMeta = &EventMeta {
        name: "session:set_routing",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:routing read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `session:set_inbox`; see [`Event::SessionSetInbox`].
    pub const SESSION_SET_INBOX: &'static EventMeta = &EventMeta {
        name: "session:set_inbox",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_participants`; see [`Event::SessionSetParticipants`].
    pub const SESSION_SET_PARTICIPANTS: &'static EventMeta = &EventMeta {
        name: "session:set_participants",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:participants read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_mentions`; see [`Event::SessionSetMentions`].
    pub const SESSION_SET_MENTIONS: &'static EventMeta = &EventMeta {
        name: "session:set_mentions",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_segments`; see [`Event::SessionSetSegments`].
    pub const SESSION_SET_SEGMENTS: &'static EventMeta = &EventMeta {
        name: "session:set_segments",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_block`; see [`Event::SessionSetBlock`].
    pub const SESSION_SET_BLOCK: &'static EventMeta = &EventMeta {
        name: "session:set_block",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:actions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_opened`; see [`Event::SessionSetOpened`].
    pub const SESSION_SET_OPENED: &'static EventMeta = &EventMeta {
        name: "session:set_opened",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:actions read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `session:set_closed`; see [`Event::SessionSetClosed`].
    pub const SESSION_SET_CLOSED: &'static EventMeta = &EventMeta {
        name: "session:set_closed",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:actions read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `session:sync:topic`; see [`Event::SessionSyncTopic`].
    pub const SESSION_SYNC_TOPIC: &'static EventMeta = &EventMeta {
        name: "session:sync:topic",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:rating`; see [`Event::SessionSyncRating`].
    pub const SESSION_SYNC_RATING: &'static EventMeta = &EventMeta {
        name: "session:sync:rating",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &["request_user_feedback_for_conversation"],
    };
    /// The event `session:removed`; see [`Event::SessionRemoved`].
    pub const SESSION_REMOVED: &'static EventMeta = &EventMeta {
        name: "session:removed",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:error`; see [`Event::SessionError`].
    pub const SESSION_ERROR: &'static EventMeta = &EventMeta {
        name: "session:error",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:update_availability`; see [`Event::SessionUpdateAvailability`].
    pub const SESSION_UPDATE_AVAILABILITY: &'static EventMeta = &EventMeta {
        name: "session:update_availability",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::Plugins,
        results_of: &[],
    };
    /// The event `session:update_verify`; see [`Event::SessionUpdateVerify`].
    pub const SESSION_UPDATE_VERIFY: &'static EventMeta = &EventMeta {
        name: "session:update_verify",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &["request_identity_verification_for_conversation"],
    };
    /// The event `session:set_email`; see [`Event::SessionSetEmail`].
    pub const SESSION_SET_EMAIL: &'static EventMeta = &EventMeta {
        name: "session:set_email",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_phone`; see [`Event::SessionSetPhone`].
    pub const SESSION_SET_PHONE: &'static EventMeta = &EventMeta {
        name: "session:set_phone",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_address`; see [`Event::SessionSetAddress`].
    pub const SESSION_SET_ADDRESS: &'static EventMeta = &EventMeta {
        name: "session:set_address",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_nickname`; see [`Event::SessionSetNickname`].
    pub const SESSION_SET_NICKNAME: &'static EventMeta = &EventMeta {
        name: "session:set_nickname",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_avatar`; see [`Event::SessionSetAvatar`].
    pub const SESSION_SET_AVATAR: &'static EventMeta = &EventMeta {
        name: "session:set_avatar",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_subject`; see [`Event::SessionSetSubject`].
    pub const SESSION_SET_SUBJECT: &'static EventMeta = &EventMeta {
        name: "session:set_subject",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_origin`; see [`Event::SessionSetOrigin`].
    pub const SESSION_SET_ORIGIN: &'static EventMeta = &EventMeta {
        name: "session:set_origin",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:set_data`; see [`Event::SessionSetData`].
    pub const SESSION_SET_DATA: &'static EventMeta = &EventMeta {
        name: "session:set_data",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:pages`; see [`Event::SessionSyncPages`].
    pub const SESSION_SYNC_PAGES: &'static EventMeta = &EventMeta {
        name: "session:sync:pages",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:pages read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:events`; see [`Event::SessionSyncEvents`].
    pub const SESSION_SYNC_EVENTS: &'static EventMeta = &EventMeta {
        name: "session:sync:events",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:events read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:capabilities`; see [`Event::SessionSyncCapabilities`].
    pub const SESSION_SYNC_CAPABILITIES: &'static EventMeta = &EventMeta {
        name: "session:sync:capabilities",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: None,
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:geolocation`; see [`Event::SessionSyncGeolocation`].
    pub const SESSION_SYNC_GEOLOCATION: &'static EventMeta = &EventMeta {
        name: "session:sync:geolocation",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:system`; see [`Event::SessionSyncSystem`].
    pub const SESSION_SYNC_SYSTEM: &'static EventMeta = &EventMeta {
        name: "session:sync:system",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:network`; see [`Event::SessionSyncNetwork`].
    pub const SESSION_SYNC_NETWORK: &'static EventMeta = &EventMeta {
        name: "session:sync:network",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:timezone`; see [`Event::SessionSyncTimezone`].
    pub const SESSION_SYNC_TIMEZONE: &'static EventMeta = &EventMeta {
        name: "session:sync:timezone",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `session:sync:locales`; see [`Event::SessionSyncLocales`].
    pub const SESSION_SYNC_LOCALES: &'static EventMeta = &EventMeta {
        name: "session:sync:locales",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:conversation:sessions read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `website:update_visitors_count`; see [`Event::WebsiteUpdateVisitorsCount`].
    pub const WEBSITE_UPDATE_VISITORS_COUNT: &'static EventMeta = &EventMeta {
        name: "website:update_visitors_count",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:visitors read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `website:update_operators_availability`; see [`Event::WebsiteUpdateOperatorsAvailability`].
    pub const WEBSITE_UPDATE_OPERATORS_AVAILABILITY: &'static EventMeta = &EventMeta {
        name: "website:update_operators_availability",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:operators read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `website:users:available`; see [`Event::WebsiteUsersAvailable`].
    pub const WEBSITE_USERS_AVAILABLE: &'static EventMeta = &EventMeta {
        name: "website:users:available",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("website:availability read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `status:health:changed`; see [`Event::StatusHealthChanged`].
    pub const STATUS_HEALTH_CHANGED: &'static EventMeta = &EventMeta {
        name: "status:health:changed",
        tiers: &[Tier::User],
        scope: None,
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// The event `plan:subscription:updated`; see [`Event::PlanSubscriptionUpdated`].
    pub const PLAN_SUBSCRIPTION_UPDATED: &'static EventMeta = &EventMeta {
        name: "plan:subscription:updated",
        tiers: &[Tier::User, Tier::Website, Tier::Plugin],
        scope: Some("plan:subscription read"),
        hooks: HookSupport::All,
        results_of: &[],
    };
    /// All events that the spec defines, in its order.
    pub const ALL: &'static [&'static EventMeta] = &[
        Self::BUCKET_URL_UPLOAD_GENERATED,
        Self::BUCKET_URL_AVATAR_GENERATED,
        Self::BUCKET_URL_WEBSITE_GENERATED,
        Self::BUCKET_URL_CAMPAIGN_GENERATED,
        Self::BUCKET_URL_HELPDESK_GENERATED,
        Self::BUCKET_URL_STATUS_GENERATED,
        Self::BUCKET_URL_PROCESSING_GENERATED,
        Self::CAMPAIGN_PROGRESS,
        Self::CAMPAIGN_DISPATCHED,
        Self::CAMPAIGN_RUNNING,
        Self::MESSAGE_SEND,
        Self::MESSAGE_RECEIVED,
        Self::MESSAGE_UPDATED,
        Self::MESSAGE_REMOVED,
        Self::MESSAGE_COMPOSE_SEND,
        Self::MESSAGE_COMPOSE_RECEIVE,
        Self::MESSAGE_ACKNOWLEDGE_READ_SEND,
        Self::MESSAGE_ACKNOWLEDGE_READ_RECEIVED,
        Self::MESSAGE_ACKNOWLEDGE_UNREAD_SEND,
        Self::MESSAGE_ACKNOWLEDGE_DELIVERED,
        Self::MESSAGE_ACKNOWLEDGE_IGNORED,
        Self::MESSAGE_NOTIFY_UNREAD_SEND,
        Self::MESSAGE_NOTIFY_UNREAD_RECEIVED,
        Self::BROWSING_REQUEST_INITIATED,
        Self::BROWSING_REQUEST_REJECTED,
        Self::CALL_REQUEST_INITIATED,
        Self::CALL_REQUEST_REJECTED,
        Self::IDENTITY_VERIFY_REQUEST,
        Self::WIDGET_ACTION_PROCESSED,
        Self::SPAM_MESSAGE,
        Self::SPAM_DECISION,
        Self::EMAIL_SUBSCRIBE,
        Self::EMAIL_TRACK_VIEW,
        Self::MEDIA_ANIMATION_LISTED,
        Self::PEOPLE_PROFILE_CREATED,
        Self::PEOPLE_PROFILE_UPDATED,
        Self::PEOPLE_PROFILE_REMOVED,
        Self::PEOPLE_BIND_SESSION,
        Self::PEOPLE_SYNC_PROFILE,
        Self::PEOPLE_IMPORT_PROGRESS,
        Self::PEOPLE_IMPORT_DONE,
        Self::PLUGIN_CHANNEL,
        Self::PLUGIN_EVENT,
        Self::PLUGIN_SUBSCRIPTION_UPDATED,
        Self::PLUGIN_SETTINGS_SAVED,
        Self::SESSION_REQUEST_INITIATED,
        Self::SESSION_SET_STATE,
        Self::SESSION_SET_ROUTING,
        Self::SESSION_SET_INBOX,
        Self::SESSION_SET_PARTICIPANTS,
        Self::SESSION_SET_MENTIONS,
        Self::SESSION_SET_SEGMENTS,
        Self::SESSION_SET_BLOCK,
        Self::SESSION_SET_OPENED,
        Self::SESSION_SET_CLOSED,
        Self::SESSION_SYNC_TOPIC,
        Self::SESSION_SYNC_RATING,
        Self::SESSION_REMOVED,
        Self::SESSION_ERROR,
        Self::SESSION_UPDATE_AVAILABILITY,
        Self::SESSION_UPDATE_VERIFY,
        Self::SESSION_SET_EMAIL,
        Self::SESSION_SET_PHONE,
        Self::SESSION_SET_ADDRESS,
        Self::SESSION_SET_NICKNAME,
        Self::SESSION_SET_AVATAR,
        Self::SESSION_SET_SUBJECT,
        Self::SESSION_SET_ORIGIN,
        Self::SESSION_SET_DATA,
        Self::SESSION_SYNC_PAGES,
        Self::SESSION_SYNC_EVENTS,
        Self::SESSION_SYNC_CAPABILITIES,
        Self::SESSION_SYNC_GEOLOCATION,
        Self::SESSION_SYNC_SYSTEM,
        Self::SESSION_SYNC_NETWORK,
        Self::SESSION_SYNC_TIMEZONE,
        Self::SESSION_SYNC_LOCALES,
        Self::WEBSITE_UPDATE_VISITORS_COUNT,
        Self::WEBSITE_UPDATE_OPERATORS_AVAILABILITY,
        Self::WEBSITE_USERS_AVAILABLE,
        Self::STATUS_HEALTH_CHANGED,
        Self::PLAN_SUBSCRIPTION_UPDATED,
    ];
}

impl Event {
    /// Decodes the payload of the event with this name, if the spec defines it.
    fn decode_known(name: &str, json: &[u8]) -> Option<private::Result<Self>> {
        Some(
            match name {
                "bucket:url:upload:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlUploadGenerated(Box::new(data)))
                }
                "bucket:url:avatar:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlAvatarGenerated(Box::new(data)))
                }
                "bucket:url:website:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlWebsiteGenerated(Box::new(data)))
                }
                "bucket:url:campaign:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlCampaignGenerated(Box::new(data)))
                }
                "bucket:url:helpdesk:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlHelpdeskGenerated(Box::new(data)))
                }
                "bucket:url:status:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlStatusGenerated(Box::new(data)))
                }
                "bucket:url:processing:generated" => {
                    private::from_json(json)
                        .map(|data| Self::BucketUrlProcessingGenerated(Box::new(data)))
                }
                "campaign:progress" => {
                    private::from_json(json)
                        .map(|data| Self::CampaignProgress(Box::new(data)))
                }
                "campaign:dispatched" => {
                    private::from_json(json)
                        .map(|data| Self::CampaignDispatched(Box::new(data)))
                }
                "campaign:running" => {
                    private::from_json(json)
                        .map(|data| Self::CampaignRunning(Box::new(data)))
                }
                "message:send" => {
                    private::from_json(json)
                        .map(|data| Self::MessageSend(Box::new(data)))
                }
                "message:received" => {
                    private::from_json(json)
                        .map(|data| Self::MessageReceived(Box::new(data)))
                }
                "message:updated" => {
                    private::from_json(json)
                        .map(|data| Self::MessageUpdated(Box::new(data)))
                }
                "message:removed" => {
                    private::from_json(json)
                        .map(|data| Self::MessageRemoved(Box::new(data)))
                }
                "message:compose:send" => {
                    private::from_json(json)
                        .map(|data| Self::MessageComposeSend(Box::new(data)))
                }
                "message:compose:receive" => {
                    private::from_json(json)
                        .map(|data| Self::MessageComposeReceive(Box::new(data)))
                }
                "message:acknowledge:read:send" => {
                    private::from_json(json)
                        .map(|data| Self::MessageAcknowledgeReadSend(Box::new(data)))
                }
                "message:acknowledge:read:received" => {
                    private::from_json(json)
                        .map(|data| Self::MessageAcknowledgeReadReceived(Box::new(data)))
                }
                "message:acknowledge:unread:send" => {
                    private::from_json(json)
                        .map(|data| Self::MessageAcknowledgeUnreadSend(Box::new(data)))
                }
                "message:acknowledge:delivered" => {
                    private::from_json(json)
                        .map(|data| Self::MessageAcknowledgeDelivered(Box::new(data)))
                }
                "message:acknowledge:ignored" => {
                    private::from_json(json)
                        .map(|data| Self::MessageAcknowledgeIgnored(Box::new(data)))
                }
                "message:notify:unread:send" => {
                    private::from_json(json)
                        .map(|data| Self::MessageNotifyUnreadSend(Box::new(data)))
                }
                "message:notify:unread:received" => {
                    private::from_json(json)
                        .map(|data| Self::MessageNotifyUnreadReceived(Box::new(data)))
                }
                "browsing:request:initiated" => {
                    private::from_json(json)
                        .map(|data| Self::BrowsingRequestInitiated(Box::new(data)))
                }
                "browsing:request:rejected" => {
                    private::from_json(json)
                        .map(|data| Self::BrowsingRequestRejected(Box::new(data)))
                }
                "call:request:initiated" => {
                    private::from_json(json)
                        .map(|data| Self::CallRequestInitiated(Box::new(data)))
                }
                "call:request:rejected" => {
                    private::from_json(json)
                        .map(|data| Self::CallRequestRejected(Box::new(data)))
                }
                "identity:verify:request" => {
                    private::from_json(json)
                        .map(|data| Self::IdentityVerifyRequest(Box::new(data)))
                }
                "widget:action:processed" => {
                    private::from_json(json)
                        .map(|data| Self::WidgetActionProcessed(Box::new(data)))
                }
                "spam:message" => {
                    private::from_json(json)
                        .map(|data| Self::SpamMessage(Box::new(data)))
                }
                "spam:decision" => {
                    private::from_json(json)
                        .map(|data| Self::SpamDecision(Box::new(data)))
                }
                "email:subscribe" => {
                    private::from_json(json)
                        .map(|data| Self::EmailSubscribe(Box::new(data)))
                }
                "email:track:view" => {
                    private::from_json(json)
                        .map(|data| Self::EmailTrackView(Box::new(data)))
                }
                "media:animation:listed" => {
                    private::from_json(json)
                        .map(|data| Self::MediaAnimationListed(Box::new(data)))
                }
                "people:profile:created" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleProfileCreated(Box::new(data)))
                }
                "people:profile:updated" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleProfileUpdated(Box::new(data)))
                }
                "people:profile:removed" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleProfileRemoved(Box::new(data)))
                }
                "people:bind:session" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleBindSession(Box::new(data)))
                }
                "people:sync:profile" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleSyncProfile(Box::new(data)))
                }
                "people:import:progress" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleImportProgress(Box::new(data)))
                }
                "people:import:done" => {
                    private::from_json(json)
                        .map(|data| Self::PeopleImportDone(Box::new(data)))
                }
                "plugin:channel" => {
                    private::from_json(json)
                        .map(|data| Self::PluginChannel(Box::new(data)))
                }
                "plugin:event" => {
                    private::from_json(json)
                        .map(|data| Self::PluginEvent(Box::new(data)))
                }
                "plugin:subscription:updated" => {
                    private::from_json(json)
                        .map(|data| Self::PluginSubscriptionUpdated(Box::new(data)))
                }
                "plugin:settings:saved" => {
                    private::from_json(json)
                        .map(|data| Self::PluginSettingsSaved(Box::new(data)))
                }
                "session:request:initiated" => {
                    private::from_json(json)
                        .map(|data| Self::SessionRequestInitiated(Box::new(data)))
                }
                "session:set_state" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetState(Box::new(data)))
                }
                "session:set_routing" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetRouting(Box::new(data)))
                }
                "session:set_inbox" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetInbox(Box::new(data)))
                }
                "session:set_participants" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetParticipants(Box::new(data)))
                }
                "session:set_mentions" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetMentions(Box::new(data)))
                }
                "session:set_segments" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetSegments(Box::new(data)))
                }
                "session:set_block" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetBlock(Box::new(data)))
                }
                "session:set_opened" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetOpened(Box::new(data)))
                }
                "session:set_closed" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetClosed(Box::new(data)))
                }
                "session:sync:topic" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncTopic(Box::new(data)))
                }
                "session:sync:rating" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncRating(Box::new(data)))
                }
                "session:removed" => {
                    private::from_json(json)
                        .map(|data| Self::SessionRemoved(Box::new(data)))
                }
                "session:error" => {
                    private::from_json(json)
                        .map(|data| Self::SessionError(Box::new(data)))
                }
                "session:update_availability" => {
                    private::from_json(json)
                        .map(|data| Self::SessionUpdateAvailability(Box::new(data)))
                }
                "session:update_verify" => {
                    private::from_json(json)
                        .map(|data| Self::SessionUpdateVerify(Box::new(data)))
                }
                "session:set_email" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetEmail(Box::new(data)))
                }
                "session:set_phone" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetPhone(Box::new(data)))
                }
                "session:set_address" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetAddress(Box::new(data)))
                }
                "session:set_nickname" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetNickname(Box::new(data)))
                }
                "session:set_avatar" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetAvatar(Box::new(data)))
                }
                "session:set_subject" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetSubject(Box::new(data)))
                }
                "session:set_origin" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetOrigin(Box::new(data)))
                }
                "session:set_data" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSetData(Box::new(data)))
                }
                "session:sync:pages" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncPages(Box::new(data)))
                }
                "session:sync:events" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncEvents(Box::new(data)))
                }
                "session:sync:capabilities" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncCapabilities(Box::new(data)))
                }
                "session:sync:geolocation" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncGeolocation(Box::new(data)))
                }
                "session:sync:system" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncSystem(Box::new(data)))
                }
                "session:sync:network" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncNetwork(Box::new(data)))
                }
                "session:sync:timezone" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncTimezone(Box::new(data)))
                }
                "session:sync:locales" => {
                    private::from_json(json)
                        .map(|data| Self::SessionSyncLocales(Box::new(data)))
                }
                "website:update_visitors_count" => {
                    private::from_json(json)
                        .map(|data| Self::WebsiteUpdateVisitorsCount(Box::new(data)))
                }
                "website:update_operators_availability" => {
                    private::from_json(json)
                        .map(|data| Self::WebsiteUpdateOperatorsAvailability(
                            Box::new(data),
                        ))
                }
                "website:users:available" => {
                    private::from_json(json)
                        .map(|data| Self::WebsiteUsersAvailable(Box::new(data)))
                }
                "status:health:changed" => {
                    private::from_json(json)
                        .map(|data| Self::StatusHealthChanged(Box::new(data)))
                }
                "plan:subscription:updated" => {
                    private::from_json(json)
                        .map(|data| Self::PlanSubscriptionUpdated(Box::new(data)))
                }
                _ => return None,
            },
        )
    }
    /// Returns the description of the event, or `None` if this version does not define it or
    /// its payload could not be decoded.
    pub fn meta(&self) -> Option<&'static EventMeta> {
        match self {
            Self::BucketUrlUploadGenerated(_) => Some(Self::BUCKET_URL_UPLOAD_GENERATED),
            Self::BucketUrlAvatarGenerated(_) => Some(Self::BUCKET_URL_AVATAR_GENERATED),
            Self::BucketUrlWebsiteGenerated(_) => {
                Some(Self::BUCKET_URL_WEBSITE_GENERATED)
            }
            Self::BucketUrlCampaignGenerated(_) => {
                Some(Self::BUCKET_URL_CAMPAIGN_GENERATED)
            }
            Self::BucketUrlHelpdeskGenerated(_) => {
                Some(Self::BUCKET_URL_HELPDESK_GENERATED)
            }
            Self::BucketUrlStatusGenerated(_) => Some(Self::BUCKET_URL_STATUS_GENERATED),
            Self::BucketUrlProcessingGenerated(_) => {
                Some(Self::BUCKET_URL_PROCESSING_GENERATED)
            }
            Self::CampaignProgress(_) => Some(Self::CAMPAIGN_PROGRESS),
            Self::CampaignDispatched(_) => Some(Self::CAMPAIGN_DISPATCHED),
            Self::CampaignRunning(_) => Some(Self::CAMPAIGN_RUNNING),
            Self::MessageSend(_) => Some(Self::MESSAGE_SEND),
            Self::MessageReceived(_) => Some(Self::MESSAGE_RECEIVED),
            Self::MessageUpdated(_) => Some(Self::MESSAGE_UPDATED),
            Self::MessageRemoved(_) => Some(Self::MESSAGE_REMOVED),
            Self::MessageComposeSend(_) => Some(Self::MESSAGE_COMPOSE_SEND),
            Self::MessageComposeReceive(_) => Some(Self::MESSAGE_COMPOSE_RECEIVE),
            Self::MessageAcknowledgeReadSend(_) => {
                Some(Self::MESSAGE_ACKNOWLEDGE_READ_SEND)
            }
            Self::MessageAcknowledgeReadReceived(_) => {
                Some(Self::MESSAGE_ACKNOWLEDGE_READ_RECEIVED)
            }
            Self::MessageAcknowledgeUnreadSend(_) => {
                Some(Self::MESSAGE_ACKNOWLEDGE_UNREAD_SEND)
            }
            Self::MessageAcknowledgeDelivered(_) => {
                Some(Self::MESSAGE_ACKNOWLEDGE_DELIVERED)
            }
            Self::MessageAcknowledgeIgnored(_) => Some(Self::MESSAGE_ACKNOWLEDGE_IGNORED),
            Self::MessageNotifyUnreadSend(_) => Some(Self::MESSAGE_NOTIFY_UNREAD_SEND),
            Self::MessageNotifyUnreadReceived(_) => {
                Some(Self::MESSAGE_NOTIFY_UNREAD_RECEIVED)
            }
            Self::BrowsingRequestInitiated(_) => Some(Self::BROWSING_REQUEST_INITIATED),
            Self::BrowsingRequestRejected(_) => Some(Self::BROWSING_REQUEST_REJECTED),
            Self::CallRequestInitiated(_) => Some(Self::CALL_REQUEST_INITIATED),
            Self::CallRequestRejected(_) => Some(Self::CALL_REQUEST_REJECTED),
            Self::IdentityVerifyRequest(_) => Some(Self::IDENTITY_VERIFY_REQUEST),
            Self::WidgetActionProcessed(_) => Some(Self::WIDGET_ACTION_PROCESSED),
            Self::SpamMessage(_) => Some(Self::SPAM_MESSAGE),
            Self::SpamDecision(_) => Some(Self::SPAM_DECISION),
            Self::EmailSubscribe(_) => Some(Self::EMAIL_SUBSCRIBE),
            Self::EmailTrackView(_) => Some(Self::EMAIL_TRACK_VIEW),
            Self::MediaAnimationListed(_) => Some(Self::MEDIA_ANIMATION_LISTED),
            Self::PeopleProfileCreated(_) => Some(Self::PEOPLE_PROFILE_CREATED),
            Self::PeopleProfileUpdated(_) => Some(Self::PEOPLE_PROFILE_UPDATED),
            Self::PeopleProfileRemoved(_) => Some(Self::PEOPLE_PROFILE_REMOVED),
            Self::PeopleBindSession(_) => Some(Self::PEOPLE_BIND_SESSION),
            Self::PeopleSyncProfile(_) => Some(Self::PEOPLE_SYNC_PROFILE),
            Self::PeopleImportProgress(_) => Some(Self::PEOPLE_IMPORT_PROGRESS),
            Self::PeopleImportDone(_) => Some(Self::PEOPLE_IMPORT_DONE),
            Self::PluginChannel(_) => Some(Self::PLUGIN_CHANNEL),
            Self::PluginEvent(_) => Some(Self::PLUGIN_EVENT),
            Self::PluginSubscriptionUpdated(_) => Some(Self::PLUGIN_SUBSCRIPTION_UPDATED),
            Self::PluginSettingsSaved(_) => Some(Self::PLUGIN_SETTINGS_SAVED),
            Self::SessionRequestInitiated(_) => Some(Self::SESSION_REQUEST_INITIATED),
            Self::SessionSetState(_) => Some(Self::SESSION_SET_STATE),
            Self::SessionSetRouting(_) => Some(Self::SESSION_SET_ROUTING),
            Self::SessionSetInbox(_) => Some(Self::SESSION_SET_INBOX),
            Self::SessionSetParticipants(_) => Some(Self::SESSION_SET_PARTICIPANTS),
            Self::SessionSetMentions(_) => Some(Self::SESSION_SET_MENTIONS),
            Self::SessionSetSegments(_) => Some(Self::SESSION_SET_SEGMENTS),
            Self::SessionSetBlock(_) => Some(Self::SESSION_SET_BLOCK),
            Self::SessionSetOpened(_) => Some(Self::SESSION_SET_OPENED),
            Self::SessionSetClosed(_) => Some(Self::SESSION_SET_CLOSED),
            Self::SessionSyncTopic(_) => Some(Self::SESSION_SYNC_TOPIC),
            Self::SessionSyncRating(_) => Some(Self::SESSION_SYNC_RATING),
            Self::SessionRemoved(_) => Some(Self::SESSION_REMOVED),
            Self::SessionError(_) => Some(Self::SESSION_ERROR),
            Self::SessionUpdateAvailability(_) => Some(Self::SESSION_UPDATE_AVAILABILITY),
            Self::SessionUpdateVerify(_) => Some(Self::SESSION_UPDATE_VERIFY),
            Self::SessionSetEmail(_) => Some(Self::SESSION_SET_EMAIL),
            Self::SessionSetPhone(_) => Some(Self::SESSION_SET_PHONE),
            Self::SessionSetAddress(_) => Some(Self::SESSION_SET_ADDRESS),
            Self::SessionSetNickname(_) => Some(Self::SESSION_SET_NICKNAME),
            Self::SessionSetAvatar(_) => Some(Self::SESSION_SET_AVATAR),
            Self::SessionSetSubject(_) => Some(Self::SESSION_SET_SUBJECT),
            Self::SessionSetOrigin(_) => Some(Self::SESSION_SET_ORIGIN),
            Self::SessionSetData(_) => Some(Self::SESSION_SET_DATA),
            Self::SessionSyncPages(_) => Some(Self::SESSION_SYNC_PAGES),
            Self::SessionSyncEvents(_) => Some(Self::SESSION_SYNC_EVENTS),
            Self::SessionSyncCapabilities(_) => Some(Self::SESSION_SYNC_CAPABILITIES),
            Self::SessionSyncGeolocation(_) => Some(Self::SESSION_SYNC_GEOLOCATION),
            Self::SessionSyncSystem(_) => Some(Self::SESSION_SYNC_SYSTEM),
            Self::SessionSyncNetwork(_) => Some(Self::SESSION_SYNC_NETWORK),
            Self::SessionSyncTimezone(_) => Some(Self::SESSION_SYNC_TIMEZONE),
            Self::SessionSyncLocales(_) => Some(Self::SESSION_SYNC_LOCALES),
            Self::WebsiteUpdateVisitorsCount(_) => {
                Some(Self::WEBSITE_UPDATE_VISITORS_COUNT)
            }
            Self::WebsiteUpdateOperatorsAvailability(_) => {
                Some(Self::WEBSITE_UPDATE_OPERATORS_AVAILABILITY)
            }
            Self::WebsiteUsersAvailable(_) => Some(Self::WEBSITE_USERS_AVAILABLE),
            Self::StatusHealthChanged(_) => Some(Self::STATUS_HEALTH_CHANGED),
            Self::PlanSubscriptionUpdated(_) => Some(Self::PLAN_SUBSCRIPTION_UPDATED),
            Self::Unknown(_) | Self::Undecodable(_) => None,
        }
    }
}

impl private::Serialize for Event {
    fn serialize<S: private::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BucketUrlUploadGenerated(data) => {
                event_json(serializer, "bucket:url:upload:generated", data)
            }
            Self::BucketUrlAvatarGenerated(data) => {
                event_json(serializer, "bucket:url:avatar:generated", data)
            }
            Self::BucketUrlWebsiteGenerated(data) => {
                event_json(serializer, "bucket:url:website:generated", data)
            }
            Self::BucketUrlCampaignGenerated(data) => {
                event_json(serializer, "bucket:url:campaign:generated", data)
            }
            Self::BucketUrlHelpdeskGenerated(data) => {
                event_json(serializer, "bucket:url:helpdesk:generated", data)
            }
            Self::BucketUrlStatusGenerated(data) => {
                event_json(serializer, "bucket:url:status:generated", data)
            }
            Self::BucketUrlProcessingGenerated(data) => {
                event_json(serializer, "bucket:url:processing:generated", data)
            }
            Self::CampaignProgress(data) => {
                event_json(serializer, "campaign:progress", data)
            }
            Self::CampaignDispatched(data) => {
                event_json(serializer, "campaign:dispatched", data)
            }
            Self::CampaignRunning(data) => {
                event_json(serializer, "campaign:running", data)
            }
            Self::MessageSend(data) => event_json(serializer, "message:send", data),
            Self::MessageReceived(data) => {
                event_json(serializer, "message:received", data)
            }
            Self::MessageUpdated(data) => event_json(serializer, "message:updated", data),
            Self::MessageRemoved(data) => event_json(serializer, "message:removed", data),
            Self::MessageComposeSend(data) => {
                event_json(serializer, "message:compose:send", data)
            }
            Self::MessageComposeReceive(data) => {
                event_json(serializer, "message:compose:receive", data)
            }
            Self::MessageAcknowledgeReadSend(data) => {
                event_json(serializer, "message:acknowledge:read:send", data)
            }
            Self::MessageAcknowledgeReadReceived(data) => {
                event_json(serializer, "message:acknowledge:read:received", data)
            }
            Self::MessageAcknowledgeUnreadSend(data) => {
                event_json(serializer, "message:acknowledge:unread:send", data)
            }
            Self::MessageAcknowledgeDelivered(data) => {
                event_json(serializer, "message:acknowledge:delivered", data)
            }
            Self::MessageAcknowledgeIgnored(data) => {
                event_json(serializer, "message:acknowledge:ignored", data)
            }
            Self::MessageNotifyUnreadSend(data) => {
                event_json(serializer, "message:notify:unread:send", data)
            }
            Self::MessageNotifyUnreadReceived(data) => {
                event_json(serializer, "message:notify:unread:received", data)
            }
            Self::BrowsingRequestInitiated(data) => {
                event_json(serializer, "browsing:request:initiated", data)
            }
            Self::BrowsingRequestRejected(data) => {
                event_json(serializer, "browsing:request:rejected", data)
            }
            Self::CallRequestInitiated(data) => {
                event_json(serializer, "call:request:initiated", data)
            }
            Self::CallRequestRejected(data) => {
                event_json(serializer, "call:request:rejected", data)
            }
            Self::IdentityVerifyRequest(data) => {
                event_json(serializer, "identity:verify:request", data)
            }
            Self::WidgetActionProcessed(data) => {
                event_json(serializer, "widget:action:processed", data)
            }
            Self::SpamMessage(data) => event_json(serializer, "spam:message", data),
            Self::SpamDecision(data) => event_json(serializer, "spam:decision", data),
            Self::EmailSubscribe(data) => event_json(serializer, "email:subscribe", data),
            Self::EmailTrackView(data) => {
                event_json(serializer, "email:track:view", data)
            }
            Self::MediaAnimationListed(data) => {
                event_json(serializer, "media:animation:listed", data)
            }
            Self::PeopleProfileCreated(data) => {
                event_json(serializer, "people:profile:created", data)
            }
            Self::PeopleProfileUpdated(data) => {
                event_json(serializer, "people:profile:updated", data)
            }
            Self::PeopleProfileRemoved(data) => {
                event_json(serializer, "people:profile:removed", data)
            }
            Self::PeopleBindSession(data) => {
                event_json(serializer, "people:bind:session", data)
            }
            Self::PeopleSyncProfile(data) => {
                event_json(serializer, "people:sync:profile", data)
            }
            Self::PeopleImportProgress(data) => {
                event_json(serializer, "people:import:progress", data)
            }
            Self::PeopleImportDone(data) => {
                event_json(serializer, "people:import:done", data)
            }
            Self::PluginChannel(data) => event_json(serializer, "plugin:channel", data),
            Self::PluginEvent(data) => event_json(serializer, "plugin:event", data),
            Self::PluginSubscriptionUpdated(data) => {
                event_json(serializer, "plugin:subscription:updated", data)
            }
            Self::PluginSettingsSaved(data) => {
                event_json(serializer, "plugin:settings:saved", data)
            }
            Self::SessionRequestInitiated(data) => {
                event_json(serializer, "session:request:initiated", data)
            }
            Self::SessionSetState(data) => {
                event_json(serializer, "session:set_state", data)
            }
            Self::SessionSetRouting(data) => {
                event_json(serializer, "session:set_routing", data)
            }
            Self::SessionSetInbox(data) => {
                event_json(serializer, "session:set_inbox", data)
            }
            Self::SessionSetParticipants(data) => {
                event_json(serializer, "session:set_participants", data)
            }
            Self::SessionSetMentions(data) => {
                event_json(serializer, "session:set_mentions", data)
            }
            Self::SessionSetSegments(data) => {
                event_json(serializer, "session:set_segments", data)
            }
            Self::SessionSetBlock(data) => {
                event_json(serializer, "session:set_block", data)
            }
            Self::SessionSetOpened(data) => {
                event_json(serializer, "session:set_opened", data)
            }
            Self::SessionSetClosed(data) => {
                event_json(serializer, "session:set_closed", data)
            }
            Self::SessionSyncTopic(data) => {
                event_json(serializer, "session:sync:topic", data)
            }
            Self::SessionSyncRating(data) => {
                event_json(serializer, "session:sync:rating", data)
            }
            Self::SessionRemoved(data) => event_json(serializer, "session:removed", data),
            Self::SessionError(data) => event_json(serializer, "session:error", data),
            Self::SessionUpdateAvailability(data) => {
                event_json(serializer, "session:update_availability", data)
            }
            Self::SessionUpdateVerify(data) => {
                event_json(serializer, "session:update_verify", data)
            }
            Self::SessionSetEmail(data) => {
                event_json(serializer, "session:set_email", data)
            }
            Self::SessionSetPhone(data) => {
                event_json(serializer, "session:set_phone", data)
            }
            Self::SessionSetAddress(data) => {
                event_json(serializer, "session:set_address", data)
            }
            Self::SessionSetNickname(data) => {
                event_json(serializer, "session:set_nickname", data)
            }
            Self::SessionSetAvatar(data) => {
                event_json(serializer, "session:set_avatar", data)
            }
            Self::SessionSetSubject(data) => {
                event_json(serializer, "session:set_subject", data)
            }
            Self::SessionSetOrigin(data) => {
                event_json(serializer, "session:set_origin", data)
            }
            Self::SessionSetData(data) => {
                event_json(serializer, "session:set_data", data)
            }
            Self::SessionSyncPages(data) => {
                event_json(serializer, "session:sync:pages", data)
            }
            Self::SessionSyncEvents(data) => {
                event_json(serializer, "session:sync:events", data)
            }
            Self::SessionSyncCapabilities(data) => {
                event_json(serializer, "session:sync:capabilities", data)
            }
            Self::SessionSyncGeolocation(data) => {
                event_json(serializer, "session:sync:geolocation", data)
            }
            Self::SessionSyncSystem(data) => {
                event_json(serializer, "session:sync:system", data)
            }
            Self::SessionSyncNetwork(data) => {
                event_json(serializer, "session:sync:network", data)
            }
            Self::SessionSyncTimezone(data) => {
                event_json(serializer, "session:sync:timezone", data)
            }
            Self::SessionSyncLocales(data) => {
                event_json(serializer, "session:sync:locales", data)
            }
            Self::WebsiteUpdateVisitorsCount(data) => {
                event_json(serializer, "website:update_visitors_count", data)
            }
            Self::WebsiteUpdateOperatorsAvailability(data) => {
                event_json(serializer, "website:update_operators_availability", data)
            }
            Self::WebsiteUsersAvailable(data) => {
                event_json(serializer, "website:users:available", data)
            }
            Self::StatusHealthChanged(data) => {
                event_json(serializer, "status:health:changed", data)
            }
            Self::PlanSubscriptionUpdated(data) => {
                event_json(serializer, "plan:subscription:updated", data)
            }
            Self::Unknown(event) => event_json(serializer, &event.name, &event.data),
            Self::Undecodable(event) => event_json(serializer, &event.name, &event.data),
        }
    }
}

impl ResultEvent for crate::endpoint::GenerateBucketUrl {
    type Payload = crate::types::BucketURLGenerated;
    const EVENT: &'static EventMeta = Event::BUCKET_URL_UPLOAD_GENERATED;
    fn payload(event: Event) -> Result<crate::types::BucketURLGenerated, Event> {
        match event {
            Event::BucketUrlUploadGenerated(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::ListAnimationMedias {
    type Payload = crate::types::MediaAnimationListed;
    const EVENT: &'static EventMeta = Event::MEDIA_ANIMATION_LISTED;
    fn payload(event: Event) -> Result<crate::types::MediaAnimationListed, Event> {
        match event {
            Event::MediaAnimationListed(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::SaveSubscriptionSettings {
    type Payload = crate::types::PluginSettingsSaved;
    const EVENT: &'static EventMeta = Event::PLUGIN_SETTINGS_SAVED;
    fn payload(event: Event) -> Result<crate::types::PluginSettingsSaved, Event> {
        match event {
            Event::PluginSettingsSaved(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::UpdateSubscriptionSettings {
    type Payload = crate::types::PluginSettingsSaved;
    const EVENT: &'static EventMeta = Event::PLUGIN_SETTINGS_SAVED;
    fn payload(event: Event) -> Result<crate::types::PluginSettingsSaved, Event> {
        match event {
            Event::PluginSettingsSaved(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::ForwardPluginPayloadToChannel {
    type Payload = crate::types::PluginChannel;
    const EVENT: &'static EventMeta = Event::PLUGIN_CHANNEL;
    fn payload(event: Event) -> Result<crate::types::PluginChannel, Event> {
        match event {
            Event::PluginChannel(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::DispatchPluginEvent {
    type Payload = crate::types::PluginEvent;
    const EVENT: &'static EventMeta = Event::PLUGIN_EVENT;
    fn payload(event: Event) -> Result<crate::types::PluginEvent, Event> {
        match event {
            Event::PluginEvent(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::DispatchCampaign {
    type Payload = crate::types::CampaignDispatched;
    const EVENT: &'static EventMeta = Event::CAMPAIGN_DISPATCHED;
    fn payload(event: Event) -> Result<crate::types::CampaignDispatched, Event> {
        match event {
            Event::CampaignDispatched(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::PauseCampaign {
    type Payload = crate::types::CampaignRunning;
    const EVENT: &'static EventMeta = Event::CAMPAIGN_RUNNING;
    fn payload(event: Event) -> Result<crate::types::CampaignRunning, Event> {
        match event {
            Event::CampaignRunning(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::ResumeCampaign {
    type Payload = crate::types::CampaignRunning;
    const EVENT: &'static EventMeta = Event::CAMPAIGN_RUNNING;
    fn payload(event: Event) -> Result<crate::types::CampaignRunning, Event> {
        match event {
            Event::CampaignRunning(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::InitiateConversationWithExistingSession {
    type Payload = crate::types::SessionRequestInitiated;
    const EVENT: &'static EventMeta = Event::SESSION_REQUEST_INITIATED;
    fn payload(event: Event) -> Result<crate::types::SessionRequestInitiated, Event> {
        match event {
            Event::SessionRequestInitiated(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::RequestIdentityVerificationForConversation {
    type Payload = crate::types::SessionUpdateVerify;
    const EVENT: &'static EventMeta = Event::SESSION_UPDATE_VERIFY;
    fn payload(event: Event) -> Result<crate::types::SessionUpdateVerify, Event> {
        match event {
            Event::SessionUpdateVerify(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::RequestUserFeedbackForConversation {
    type Payload = crate::types::SessionSyncRating;
    const EVENT: &'static EventMeta = Event::SESSION_SYNC_RATING;
    fn payload(event: Event) -> Result<crate::types::SessionSyncRating, Event> {
        match event {
            Event::SessionSyncRating(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::InitiateBrowsingSessionForConversation {
    type Payload = crate::types::BrowsingRequestInitiated;
    const EVENT: &'static EventMeta = Event::BROWSING_REQUEST_INITIATED;
    fn payload(event: Event) -> Result<crate::types::BrowsingRequestInitiated, Event> {
        match event {
            Event::BrowsingRequestInitiated(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::InitiateNewCallSessionForConversation {
    type Payload = crate::types::CallRequestInitiated;
    const EVENT: &'static EventMeta = Event::CALL_REQUEST_INITIATED;
    fn payload(event: Event) -> Result<crate::types::CallRequestInitiated, Event> {
        match event {
            Event::CallRequestInitiated(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::DeliverWidgetButtonActionForConversation {
    type Payload = crate::types::WidgetActionProcessed;
    const EVENT: &'static EventMeta = Event::WIDGET_ACTION_PROCESSED;
    fn payload(event: Event) -> Result<crate::types::WidgetActionProcessed, Event> {
        match event {
            Event::WidgetActionProcessed(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::DeliverWidgetDataFetchActionForConversation {
    type Payload = crate::types::WidgetActionProcessed;
    const EVENT: &'static EventMeta = Event::WIDGET_ACTION_PROCESSED;
    fn payload(event: Event) -> Result<crate::types::WidgetActionProcessed, Event> {
        match event {
            Event::WidgetActionProcessed(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::DeliverWidgetDataEditActionForConversation {
    type Payload = crate::types::WidgetActionProcessed;
    const EVENT: &'static EventMeta = Event::WIDGET_ACTION_PROCESSED;
    fn payload(event: Event) -> Result<crate::types::WidgetActionProcessed, Event> {
        match event {
            Event::WidgetActionProcessed(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}

impl ResultEvent for crate::endpoint::ImportPeopleProfiles {
    type Payload = crate::types::PeopleImportDone;
    const EVENT: &'static EventMeta = Event::PEOPLE_IMPORT_DONE;
    fn payload(event: Event) -> Result<crate::types::PeopleImportDone, Event> {
        match event {
            Event::PeopleImportDone(payload) => Result::Ok(*payload),
            other => Result::Err(other),
        }
    }
}
