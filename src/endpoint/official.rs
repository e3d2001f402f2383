// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

private::__endpoint_call! {}

/// The endpoints as types without values, which tell the calls of endpoints apart.
#[allow(missing_debug_implementations)]
pub mod kind {
    /// The endpoint `check_website_exists`.
    pub enum CheckWebsiteExists {}
    /// The endpoint `create_website`.
    pub enum CreateWebsite {}
    /// The endpoint `generate_bucket_url`.
    pub enum GenerateBucketUrl {}
    /// The endpoint `list_animation_medias`.
    pub enum ListAnimationMedias {}
    /// The endpoint `get_plan_subscription_for_website`.
    pub enum GetPlanSubscriptionForWebsite {}
    /// The endpoint `plan_list_all_active_subscriptions`.
    pub enum PlanListAllActiveSubscriptions {}
    /// The endpoint `subscribe_website_to_plan`.
    pub enum SubscribeWebsiteToPlan {}
    /// The endpoint `unsubscribe_plan_from_website`.
    pub enum UnsubscribePlanFromWebsite {}
    /// The endpoint `change_bill_period_for_website_plan_subscription`.
    pub enum ChangeBillPeriodForWebsitePlanSubscription {}
    /// The endpoint `check_coupon_availability_for_website_plan_subscription`.
    pub enum CheckCouponAvailabilityForWebsitePlanSubscription {}
    /// The endpoint `redeem_coupon_for_website_plan_subscription`.
    pub enum RedeemCouponForWebsitePlanSubscription {}
    /// The endpoint `list_all_connect_websites`.
    pub enum ListAllConnectWebsites {}
    /// The endpoint `list_connect_websites_since`.
    pub enum ListConnectWebsitesSince {}
    /// The endpoint `get_connect_account`.
    pub enum GetConnectAccount {}
    /// The endpoint `check_connect_session_validity`.
    pub enum CheckConnectSessionValidity {}
    /// The endpoint `plugin_get_connect_endpoints`.
    pub enum PluginGetConnectEndpoints {}
    /// The endpoint `get_subscription_settings`.
    pub enum GetSubscriptionSettings {}
    /// The endpoint `save_subscription_settings`.
    pub enum SaveSubscriptionSettings {}
    /// The endpoint `update_subscription_settings`.
    pub enum UpdateSubscriptionSettings {}
    /// The endpoint `get_subscription_details`.
    pub enum GetSubscriptionDetails {}
    /// The endpoint `list_subscriptions_for_website`.
    pub enum ListSubscriptionsForWebsite {}
    /// The endpoint `plugin_list_all_active_subscriptions`.
    pub enum PluginListAllActiveSubscriptions {}
    /// The endpoint `subscribe_website_to_plugin`.
    pub enum SubscribeWebsiteToPlugin {}
    /// The endpoint `unsubscribe_plugin_from_website`.
    pub enum UnsubscribePluginFromWebsite {}
    /// The endpoint `forward_plugin_payload_to_channel`.
    pub enum ForwardPluginPayloadToChannel {}
    /// The endpoint `dispatch_plugin_event`.
    pub enum DispatchPluginEvent {}
    /// The endpoint `report_plugin_usage_to_bill`.
    pub enum ReportPluginUsageToBill {}
    /// The endpoint `get_plugin_usage_bills`.
    pub enum GetPluginUsageBills {}
    /// The endpoint `get_plugin_attest_provenance`.
    pub enum GetPluginAttestProvenance {}
    /// The endpoint `generate_analytics`.
    pub enum GenerateAnalytics {}
    /// The endpoint `get_website_availability_status`.
    pub enum GetWebsiteAvailabilityStatus {}
    /// The endpoint `list_website_operator_availabilities`.
    pub enum ListWebsiteOperatorAvailabilities {}
    /// The endpoint `get_website`.
    pub enum GetWebsite {}
    /// The endpoint `delete_website`.
    pub enum DeleteWebsite {}
    /// The endpoint `abort_website_deletion`.
    pub enum AbortWebsiteDeletion {}
    /// The endpoint `batch_resolve_conversations`.
    pub enum BatchResolveConversations {}
    /// The endpoint `batch_resolve_all_conversations`.
    pub enum BatchResolveAllConversations {}
    /// The endpoint `batch_unresolve_conversations`.
    pub enum BatchUnresolveConversations {}
    /// The endpoint `batch_read_conversations`.
    pub enum BatchReadConversations {}
    /// The endpoint `batch_read_all_conversations`.
    pub enum BatchReadAllConversations {}
    /// The endpoint `batch_unread_conversations`.
    pub enum BatchUnreadConversations {}
    /// The endpoint `batch_routing_conversations`.
    pub enum BatchRoutingConversations {}
    /// The endpoint `batch_inbox_conversations`.
    pub enum BatchInboxConversations {}
    /// The endpoint `batch_block_conversations`.
    pub enum BatchBlockConversations {}
    /// The endpoint `batch_report_conversations`.
    pub enum BatchReportConversations {}
    /// The endpoint `batch_update_conversations_data`.
    pub enum BatchUpdateConversationsData {}
    /// The endpoint `batch_update_people_data`.
    pub enum BatchUpdatePeopleData {}
    /// The endpoint `batch_update_conversations_segments`.
    pub enum BatchUpdateConversationsSegments {}
    /// The endpoint `batch_update_people_segments`.
    pub enum BatchUpdatePeopleSegments {}
    /// The endpoint `batch_remove_conversations`.
    pub enum BatchRemoveConversations {}
    /// The endpoint `batch_remove_people`.
    pub enum BatchRemovePeople {}
    /// The endpoint `create_new_campaign`.
    pub enum CreateNewCampaign {}
    /// The endpoint `get_campaign`.
    pub enum GetCampaign {}
    /// The endpoint `save_campaign`.
    pub enum SaveCampaign {}
    /// The endpoint `update_campaign`.
    pub enum UpdateCampaign {}
    /// The endpoint `dispatch_campaign`.
    pub enum DispatchCampaign {}
    /// The endpoint `pause_campaign`.
    pub enum PauseCampaign {}
    /// The endpoint `resume_campaign`.
    pub enum ResumeCampaign {}
    /// The endpoint `test_campaign`.
    pub enum TestCampaign {}
    /// The endpoint `remove_campaign`.
    pub enum RemoveCampaign {}
    /// The endpoint `check_campaign_exists`.
    pub enum CheckCampaignExists {}
    /// The endpoint `list_campaign_recipients`.
    pub enum ListCampaignRecipients {}
    /// The endpoint `list_campaign_statistics`.
    pub enum ListCampaignStatistics {}
    /// The endpoint `list_campaigns`.
    pub enum ListCampaigns {}
    /// The endpoint `list_campaign_tags`.
    pub enum ListCampaignTags {}
    /// The endpoint `list_campaign_templates`.
    pub enum ListCampaignTemplates {}
    /// The endpoint `get_campaign_template`.
    pub enum GetCampaignTemplate {}
    /// The endpoint `create_new_campaign_template`.
    pub enum CreateNewCampaignTemplate {}
    /// The endpoint `save_campaign_template`.
    pub enum SaveCampaignTemplate {}
    /// The endpoint `update_campaign_template`.
    pub enum UpdateCampaignTemplate {}
    /// The endpoint `remove_campaign_template`.
    pub enum RemoveCampaignTemplate {}
    /// The endpoint `check_campaign_template_exists`.
    pub enum CheckCampaignTemplateExists {}
    /// The endpoint `website_get_connect_endpoints`.
    pub enum WebsiteGetConnectEndpoints {}
    /// The endpoint `create_new_conversation`.
    pub enum CreateNewConversation {}
    /// The endpoint `get_conversation`.
    pub enum GetConversation {}
    /// The endpoint `check_conversation_exists`.
    pub enum CheckConversationExists {}
    /// The endpoint `initiate_conversation_with_existing_session`.
    pub enum InitiateConversationWithExistingSession {}
    /// The endpoint `remove_conversation`.
    pub enum RemoveConversation {}
    /// The endpoint `send_message_in_conversation`.
    pub enum SendMessageInConversation {}
    /// The endpoint `get_messages_in_conversation`.
    pub enum GetMessagesInConversation {}
    /// The endpoint `get_message_in_conversation`.
    pub enum GetMessageInConversation {}
    /// The endpoint `update_message_in_conversation`.
    pub enum UpdateMessageInConversation {}
    /// The endpoint `remove_message_in_conversation`.
    pub enum RemoveMessageInConversation {}
    /// The endpoint `get_original_message_in_conversation`.
    pub enum GetOriginalMessageInConversation {}
    /// The endpoint `mark_messages_read_in_conversation`.
    pub enum MarkMessagesReadInConversation {}
    /// The endpoint `mark_messages_delivered_in_conversation`.
    pub enum MarkMessagesDeliveredInConversation {}
    /// The endpoint `mark_conversation_as_unread`.
    pub enum MarkConversationAsUnread {}
    /// The endpoint `compose_message_in_conversation`.
    pub enum ComposeMessageInConversation {}
    /// The endpoint `get_conversation_metas`.
    pub enum GetConversationMetas {}
    /// The endpoint `update_conversation_metas`.
    pub enum UpdateConversationMetas {}
    /// The endpoint `list_conversation_pages`.
    pub enum ListConversationPages {}
    /// The endpoint `list_conversation_events`.
    pub enum ListConversationEvents {}
    /// The endpoint `list_conversation_files`.
    pub enum ListConversationFiles {}
    /// The endpoint `get_conversation_state`.
    pub enum GetConversationState {}
    /// The endpoint `change_conversation_state`.
    pub enum ChangeConversationState {}
    /// The endpoint `get_conversation_routing_assign`.
    pub enum GetConversationRoutingAssign {}
    /// The endpoint `assign_conversation_routing`.
    pub enum AssignConversationRouting {}
    /// The endpoint `update_conversation_inbox`.
    pub enum UpdateConversationInbox {}
    /// The endpoint `update_conversation_open_state`.
    pub enum UpdateConversationOpenState {}
    /// The endpoint `get_conversation_relations`.
    pub enum GetConversationRelations {}
    /// The endpoint `get_conversation_participants`.
    pub enum GetConversationParticipants {}
    /// The endpoint `save_conversation_participants`.
    pub enum SaveConversationParticipants {}
    /// The endpoint `get_block_status_for_conversation`.
    pub enum GetBlockStatusForConversation {}
    /// The endpoint `block_incoming_messages_for_conversation`.
    pub enum BlockIncomingMessagesForConversation {}
    /// The endpoint `get_verify_status_for_conversation`.
    pub enum GetVerifyStatusForConversation {}
    /// The endpoint `update_verify_status_for_conversation`.
    pub enum UpdateVerifyStatusForConversation {}
    /// The endpoint `request_identity_verification_for_conversation`.
    pub enum RequestIdentityVerificationForConversation {}
    /// The endpoint `redeem_identity_verification_link_for_conversation`.
    pub enum RedeemIdentityVerificationLinkForConversation {}
    /// The endpoint `request_email_transcript_for_conversation`.
    pub enum RequestEmailTranscriptForConversation {}
    /// The endpoint `request_user_feedback_for_conversation`.
    pub enum RequestUserFeedbackForConversation {}
    /// The endpoint `request_chatbox_binding_purge_for_conversation`.
    pub enum RequestChatboxBindingPurgeForConversation {}
    /// The endpoint `schedule_reminder_for_conversation`.
    pub enum ScheduleReminderForConversation {}
    /// The endpoint `report_conversation`.
    pub enum ReportConversation {}
    /// The endpoint `request_tool_call_for_conversation`.
    pub enum RequestToolCallForConversation {}
    /// The endpoint `list_browsing_sessions_for_conversation`.
    pub enum ListBrowsingSessionsForConversation {}
    /// The endpoint `initiate_browsing_session_for_conversation`.
    pub enum InitiateBrowsingSessionForConversation {}
    /// The endpoint `send_action_to_existing_browsing_session`.
    pub enum SendActionToExistingBrowsingSession {}
    /// The endpoint `assist_existing_browsing_session`.
    pub enum AssistExistingBrowsingSession {}
    /// The endpoint `initiate_new_call_session_for_conversation`.
    pub enum InitiateNewCallSessionForConversation {}
    /// The endpoint `get_ongoing_call_session_for_conversation`.
    pub enum GetOngoingCallSessionForConversation {}
    /// The endpoint `abort_ongoing_call_session_for_conversation`.
    pub enum AbortOngoingCallSessionForConversation {}
    /// The endpoint `transmit_signaling_on_ongoing_call_session`.
    pub enum TransmitSignalingOnOngoingCallSession {}
    /// The endpoint `deliver_widget_button_action_for_conversation`.
    pub enum DeliverWidgetButtonActionForConversation {}
    /// The endpoint `deliver_widget_data_fetch_action_for_conversation`.
    pub enum DeliverWidgetDataFetchActionForConversation {}
    /// The endpoint `deliver_widget_data_edit_action_for_conversation`.
    pub enum DeliverWidgetDataEditActionForConversation {}
    /// The endpoint `list_conversations`.
    pub enum ListConversations {}
    /// The endpoint `list_suggested_conversation_segments`.
    pub enum ListSuggestedConversationSegments {}
    /// The endpoint `delete_suggested_conversation_segment`.
    pub enum DeleteSuggestedConversationSegment {}
    /// The endpoint `list_suggested_conversation_data_keys`.
    pub enum ListSuggestedConversationDataKeys {}
    /// The endpoint `delete_suggested_conversation_data_key`.
    pub enum DeleteSuggestedConversationDataKey {}
    /// The endpoint `list_spam_conversations`.
    pub enum ListSpamConversations {}
    /// The endpoint `resolve_spam_conversation_content`.
    pub enum ResolveSpamConversationContent {}
    /// The endpoint `submit_spam_conversation_decision`.
    pub enum SubmitSpamConversationDecision {}
    /// The endpoint `list_helpdesk_tree`.
    pub enum ListHelpdeskTree {}
    /// The endpoint `create_helpdesk_tree_path`.
    pub enum CreateHelpdeskTreePath {}
    /// The endpoint `resolve_helpdesk_tree_path`.
    pub enum ResolveHelpdeskTreePath {}
    /// The endpoint `resolve_helpdesk_tree_content`.
    pub enum ResolveHelpdeskTreeContent {}
    /// The endpoint `save_helpdesk_tree_content`.
    pub enum SaveHelpdeskTreeContent {}
    /// The endpoint `resolve_helpdesk_tree_metadata`.
    pub enum ResolveHelpdeskTreeMetadata {}
    /// The endpoint `update_helpdesk_tree_metadata`.
    pub enum UpdateHelpdeskTreeMetadata {}
    /// The endpoint `resolve_helpdesk_tree_page`.
    pub enum ResolveHelpdeskTreePage {}
    /// The endpoint `update_helpdesk_tree_path`.
    pub enum UpdateHelpdeskTreePath {}
    /// The endpoint `delete_helpdesk_tree_path`.
    pub enum DeleteHelpdeskTreePath {}
    /// The endpoint `request_helpdesk_content_refresh`.
    pub enum RequestHelpdeskContentRefresh {}
    /// The endpoint `list_helpdesk_pages`.
    pub enum ListHelpdeskPages {}
    /// The endpoint `resolve_helpdesk_page_entity`.
    pub enum ResolveHelpdeskPageEntity {}
    /// The endpoint `list_helpdesk_history_changes`.
    pub enum ListHelpdeskHistoryChanges {}
    /// The endpoint `resolve_helpdesk_history_change`.
    pub enum ResolveHelpdeskHistoryChange {}
    /// The endpoint `cancel_helpdesk_history_change`.
    pub enum CancelHelpdeskHistoryChange {}
    /// The endpoint `list_helpdesk_locales`.
    pub enum ListHelpdeskLocales {}
    /// The endpoint `resolve_helpdesk_locale`.
    pub enum ResolveHelpdeskLocale {}
    /// The endpoint `check_helpdesk_locale_exists`.
    pub enum CheckHelpdeskLocaleExists {}
    /// The endpoint `add_helpdesk_locale`.
    pub enum AddHelpdeskLocale {}
    /// The endpoint `delete_helpdesk_locale`.
    pub enum DeleteHelpdeskLocale {}
    /// The endpoint `map_helpdesk_locale_feedback_ratings`.
    pub enum MapHelpdeskLocaleFeedbackRatings {}
    /// The endpoint `list_helpdesk_locale_feedbacks`.
    pub enum ListHelpdeskLocaleFeedbacks {}
    /// The endpoint `import_external_helpdesk_to_locale`.
    pub enum ImportExternalHelpdeskToLocale {}
    /// The endpoint `export_helpdesk_locale_articles`.
    pub enum ExportHelpdeskLocaleArticles {}
    /// The endpoint `list_helpdesk_redirections`.
    pub enum ListHelpdeskRedirections {}
    /// The endpoint `resolve_helpdesk_redirection`.
    pub enum ResolveHelpdeskRedirection {}
    /// The endpoint `check_helpdesk_redirection_exists`.
    pub enum CheckHelpdeskRedirectionExists {}
    /// The endpoint `add_helpdesk_redirection`.
    pub enum AddHelpdeskRedirection {}
    /// The endpoint `delete_helpdesk_redirection`.
    pub enum DeleteHelpdeskRedirection {}
    /// The endpoint `resolve_helpdesk`.
    pub enum ResolveHelpdesk {}
    /// The endpoint `check_helpdesk_exists`.
    pub enum CheckHelpdeskExists {}
    /// The endpoint `initialize_helpdesk`.
    pub enum InitializeHelpdesk {}
    /// The endpoint `delete_helpdesk`.
    pub enum DeleteHelpdesk {}
    /// The endpoint `resolve_helpdesk_settings`.
    pub enum ResolveHelpdeskSettings {}
    /// The endpoint `save_helpdesk_settings`.
    pub enum SaveHelpdeskSettings {}
    /// The endpoint `resolve_helpdesk_domain`.
    pub enum ResolveHelpdeskDomain {}
    /// The endpoint `generate_helpdesk_domain_setup_flow`.
    pub enum GenerateHelpdeskDomainSetupFlow {}
    /// The endpoint `request_helpdesk_domain_change`.
    pub enum RequestHelpdeskDomainChange {}
    /// The endpoint `list_inboxes`.
    pub enum ListInboxes {}
    /// The endpoint `get_inbox`.
    pub enum GetInbox {}
    /// The endpoint `create_new_inbox`.
    pub enum CreateNewInbox {}
    /// The endpoint `save_inbox`.
    pub enum SaveInbox {}
    /// The endpoint `batch_order_inboxes`.
    pub enum BatchOrderInboxes {}
    /// The endpoint `delete_inbox`.
    pub enum DeleteInbox {}
    /// The endpoint `check_inbox_exists`.
    pub enum CheckInboxExists {}
    /// The endpoint `list_website_operators`.
    pub enum ListWebsiteOperators {}
    /// The endpoint `get_website_operator`.
    pub enum GetWebsiteOperator {}
    /// The endpoint `invite_website_operator`.
    pub enum InviteWebsiteOperator {}
    /// The endpoint `change_operator_membership`.
    pub enum ChangeOperatorMembership {}
    /// The endpoint `unlink_operator_from_website`.
    pub enum UnlinkOperatorFromWebsite {}
    /// The endpoint `list_last_active_website_operators`.
    pub enum ListLastActiveWebsiteOperators {}
    /// The endpoint `flush_last_active_website_operators`.
    pub enum FlushLastActiveWebsiteOperators {}
    /// The endpoint `send_email_to_website_operators`.
    pub enum SendEmailToWebsiteOperators {}
    /// The endpoint `get_people_profile`.
    pub enum GetPeopleProfile {}
    /// The endpoint `check_people_profile_exists`.
    pub enum CheckPeopleProfileExists {}
    /// The endpoint `list_people_profiles`.
    pub enum ListPeopleProfiles {}
    /// The endpoint `search_people_profiles`.
    pub enum SearchPeopleProfiles {}
    /// The endpoint `add_new_people_profile`.
    pub enum AddNewPeopleProfile {}
    /// The endpoint `save_people_profile`.
    pub enum SavePeopleProfile {}
    /// The endpoint `update_people_profile`.
    pub enum UpdatePeopleProfile {}
    /// The endpoint `remove_people_profile`.
    pub enum RemovePeopleProfile {}
    /// The endpoint `get_people_data`.
    pub enum GetPeopleData {}
    /// The endpoint `save_people_data`.
    pub enum SavePeopleData {}
    /// The endpoint `update_people_data`.
    pub enum UpdatePeopleData {}
    /// The endpoint `list_people_events`.
    pub enum ListPeopleEvents {}
    /// The endpoint `add_people_event`.
    pub enum AddPeopleEvent {}
    /// The endpoint `list_people_conversations`.
    pub enum ListPeopleConversations {}
    /// The endpoint `list_people_campaigns`.
    pub enum ListPeopleCampaigns {}
    /// The endpoint `get_people_subscription_status`.
    pub enum GetPeopleSubscriptionStatus {}
    /// The endpoint `update_people_subscription_status`.
    pub enum UpdatePeopleSubscriptionStatus {}
    /// The endpoint `list_suggested_people_segments`.
    pub enum ListSuggestedPeopleSegments {}
    /// The endpoint `delete_suggested_people_segment`.
    pub enum DeleteSuggestedPeopleSegment {}
    /// The endpoint `list_suggested_people_data_keys`.
    pub enum ListSuggestedPeopleDataKeys {}
    /// The endpoint `delete_suggested_people_data_key`.
    pub enum DeleteSuggestedPeopleDataKey {}
    /// The endpoint `list_suggested_people_events`.
    pub enum ListSuggestedPeopleEvents {}
    /// The endpoint `delete_suggested_people_event`.
    pub enum DeleteSuggestedPeopleEvent {}
    /// The endpoint `get_people_statistics`.
    pub enum GetPeopleStatistics {}
    /// The endpoint `export_people_profiles`.
    pub enum ExportPeopleProfiles {}
    /// The endpoint `import_people_profiles`.
    pub enum ImportPeopleProfiles {}
    /// The endpoint `get_website_settings`.
    pub enum GetWebsiteSettings {}
    /// The endpoint `update_website_settings`.
    pub enum UpdateWebsiteSettings {}
    /// The endpoint `list_teams`.
    pub enum ListTeams {}
    /// The endpoint `get_team`.
    pub enum GetTeam {}
    /// The endpoint `create_new_team`.
    pub enum CreateNewTeam {}
    /// The endpoint `save_team`.
    pub enum SaveTeam {}
    /// The endpoint `delete_team`.
    pub enum DeleteTeam {}
    /// The endpoint `check_team_exists`.
    pub enum CheckTeamExists {}
    /// The endpoint `get_verify_settings`.
    pub enum GetVerifySettings {}
    /// The endpoint `update_verify_settings`.
    pub enum UpdateVerifySettings {}
    /// The endpoint `get_verify_key`.
    pub enum GetVerifyKey {}
    /// The endpoint `roll_verify_key`.
    pub enum RollVerifyKey {}
    /// The endpoint `count_visitors`.
    pub enum CountVisitors {}
    /// The endpoint `list_visitors`.
    pub enum ListVisitors {}
    /// The endpoint `pinpoint_visitors_on_map`.
    pub enum PinpointVisitorsOnMap {}
    /// The endpoint `get_session_identifier_from_token`.
    pub enum GetSessionIdentifierFromToken {}
    /// The endpoint `count_blocked_visitors`.
    pub enum CountBlockedVisitors {}
    /// The endpoint `count_blocked_visitors_in_rule`.
    pub enum CountBlockedVisitorsInRule {}
    /// The endpoint `clear_blocked_visitors_in_rule`.
    pub enum ClearBlockedVisitorsInRule {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_list_helpdesk_locale_articles`.
    pub enum LegacyListHelpdeskLocaleArticles {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_article`.
    pub enum LegacyResolveHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_add_new_helpdesk_locale_article`.
    pub enum LegacyAddNewHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_save_helpdesk_locale_article`.
    pub enum LegacySaveHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_update_helpdesk_locale_article`.
    pub enum LegacyUpdateHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_publish_helpdesk_locale_article`.
    pub enum LegacyPublishHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_unpublish_helpdesk_locale_article`.
    pub enum LegacyUnpublishHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_delete_helpdesk_locale_article`.
    pub enum LegacyDeleteHelpdeskLocaleArticle {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_check_helpdesk_locale_article_exists`.
    pub enum LegacyCheckHelpdeskLocaleArticleExists {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_article_page`.
    pub enum LegacyResolveHelpdeskLocaleArticlePage {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_article_category`.
    pub enum LegacyResolveHelpdeskLocaleArticleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_update_helpdesk_locale_article_category`.
    pub enum LegacyUpdateHelpdeskLocaleArticleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_list_helpdesk_locale_article_alternates`.
    pub enum LegacyListHelpdeskLocaleArticleAlternates {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_check_helpdesk_locale_article_alternate_exists`.
    pub enum LegacyCheckHelpdeskLocaleArticleAlternateExists {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_article_alternate`.
    pub enum LegacyResolveHelpdeskLocaleArticleAlternate {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_save_helpdesk_locale_article_alternate`.
    pub enum LegacySaveHelpdeskLocaleArticleAlternate {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_delete_helpdesk_locale_article_alternate`.
    pub enum LegacyDeleteHelpdeskLocaleArticleAlternate {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_list_helpdesk_locale_categories`.
    pub enum LegacyListHelpdeskLocaleCategories {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_category`.
    pub enum LegacyResolveHelpdeskLocaleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_add_helpdesk_locale_category`.
    pub enum LegacyAddHelpdeskLocaleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_save_helpdesk_locale_category`.
    pub enum LegacySaveHelpdeskLocaleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_update_helpdesk_locale_category`.
    pub enum LegacyUpdateHelpdeskLocaleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_delete_helpdesk_locale_category`.
    pub enum LegacyDeleteHelpdeskLocaleCategory {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_check_helpdesk_locale_category_exists`.
    pub enum LegacyCheckHelpdeskLocaleCategoryExists {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_list_helpdesk_locale_sections`.
    pub enum LegacyListHelpdeskLocaleSections {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_resolve_helpdesk_locale_section`.
    pub enum LegacyResolveHelpdeskLocaleSection {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_add_helpdesk_locale_section`.
    pub enum LegacyAddHelpdeskLocaleSection {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_save_helpdesk_locale_section`.
    pub enum LegacySaveHelpdeskLocaleSection {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_update_helpdesk_locale_section`.
    pub enum LegacyUpdateHelpdeskLocaleSection {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_delete_helpdesk_locale_section`.
    pub enum LegacyDeleteHelpdeskLocaleSection {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_check_helpdesk_locale_section_exists`.
    pub enum LegacyCheckHelpdeskLocaleSectionExists {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_map_helpdesk_locale_feedback_ratings`.
    pub enum LegacyMapHelpdeskLocaleFeedbackRatings {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_list_helpdesk_locale_feedbacks`.
    pub enum LegacyListHelpdeskLocaleFeedbacks {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_import_external_helpdesk_to_locale`.
    pub enum LegacyImportExternalHelpdeskToLocale {}
    #[cfg(feature = "legacy-helpdesk")]
    /// The endpoint `legacy_export_helpdesk_locale_articles`.
    pub enum LegacyExportHelpdeskLocaleArticles {}
}

/// Checks whether a workspace with this domain exists.
///
/// `HEAD /website`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Check If Website Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-website-exists).
pub type CheckWebsiteExists<T = bool> = EndpointCall<kind::CheckWebsiteExists, T>;

impl private::Endpoint for kind::CheckWebsiteExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_website_exists",
        Some("Check If Website Exists"),
        ("HEAD", "/website"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#check-if-website-exists"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_website_exists<T>(
    __handle: &private::Handle,
    domain: impl Into<String>,
) -> EndpointCall<kind::CheckWebsiteExists, T> {
    EndpointCall::__new(__handle, &[])
        .__query::<
            String,
        >("domain", Into::<String>::into(domain), private::QueryValue::to_query)
}

/// Creates a workspace.
///
/// `POST /website`
///
/// Tiers: `user` (documented).
/// Reference: [Create Website](https://docs.crisp.chat/references/rest-api/v1/#create-website).
///
/// The reference's example response contains only the id; use `get_website` to retrieve the other fields. The request fails if the account has reached its maximum number of workspaces.
pub type CreateWebsite<T = crate::types::Website> = EndpointCall<kind::CreateWebsite, T>;

impl private::Endpoint for kind::CreateWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_website",
        Some("Create Website"),
        ("POST", "/website"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#create-website"),
        &[],
    );
}

impl<T> EndpointCall<kind::CreateWebsite, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCreate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __create_website<T>(
    __handle: &private::Handle,
    name: impl Into<String>,
    domain: impl Into<String>,
) -> EndpointCall<kind::CreateWebsite, T> {
    EndpointCall::__new(__handle, &[])
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<String>("domain", Into::<String>::into(domain))
}

/// Requests a signed URL to which a file can be uploaded.
///
/// `POST /bucket/url/generate`
///
/// Tiers: `user`, `plugin` (documented).
/// Plugin tokens in production need the scope `bucket:url`.
/// Reference: [Generate Bucket URL](https://docs.crisp.chat/references/rest-api/v1/#generate-bucket-url).
///
/// The result is delivered as the realtime event `bucket:url:upload:generated`, not in the response.
///
/// The response is empty; the URL arrives in an event. The event name contains the namespace, such as `bucket:url:avatar:generated` for `avatar`.
pub type GenerateBucketUrl<T = ()> = EndpointCall<kind::GenerateBucketUrl, T>;

impl private::Endpoint for kind::GenerateBucketUrl {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "generate_bucket_url",
            Some("Generate Bucket URL"),
            ("POST", "/bucket/url/generate"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#generate-bucket-url"),
            &[],
        )
        .__scope("bucket:url write");
}

impl<T> EndpointCall<kind::GenerateBucketUrl, T> {
    /// Sets the owner of the file.
    #[inline]
    pub fn resource(
        self,
        resource: impl private::IntoOption<crate::types::BucketURLRequestResource>,
    ) -> Self {
        self.__field("resource", resource)
    }
    /// Sets the kind of client that makes the request, such as `plugin`.
    ///
    /// Not verified: one of Crisp's own plugins and an old Go client send it; the reference and the current clients do not.
    #[inline]
    pub fn from(self, from: impl private::IntoOption<String>) -> Self {
        self.__field("from", from)
    }
    /// Sets the identifier of the requester.
    ///
    /// Not verified: one of Crisp's own plugins and an old Go client send it; the reference and the current clients do not.
    #[inline]
    pub fn identifier(self, identifier: impl private::IntoOption<String>) -> Self {
        self.__field("identifier", identifier)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::BucketURLRequest) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __generate_bucket_url<T>(
    __handle: &private::Handle,
    namespace: impl Into<crate::types::BucketURLRequestNamespace>,
    id: impl Into<String>,
    file: impl Into<crate::types::BucketURLRequestFile>,
) -> EndpointCall<kind::GenerateBucketUrl, T> {
    EndpointCall::__new(__handle, &[])
        .__field::<
            crate::types::BucketURLRequestNamespace,
        >("namespace", Into::<crate::types::BucketURLRequestNamespace>::into(namespace))
        .__field::<String>("id", Into::<String>::into(id))
        .__field::<
            crate::types::BucketURLRequestFile,
        >("file", Into::<crate::types::BucketURLRequestFile>::into(file))
}

/// Searches for animated images.
///
/// `GET /media/animation/list/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List Animation Medias](https://docs.crisp.chat/references/rest-api/v1/#list-animation-medias).
///
/// The result is delivered as the realtime event `media:animation:listed`, not in the response.
///
/// The response is empty; the requested page of images arrives in the event.
pub type ListAnimationMedias<T = ()> = EndpointCall<kind::ListAnimationMedias, T>;

impl private::Endpoint for kind::ListAnimationMedias {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_animation_medias",
        Some("List Animation Medias"),
        ("GET", "/media/animation/list/{page_number}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-animation-medias"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListAnimationMedias, T> {
    /// Sets the page size.
    ///
    /// Not verified: only the reference documents it.
    #[inline]
    pub fn per_page(self, per_page: impl private::IntoOption<u32>) -> Self {
        self.__query("per_page", per_page, private::QueryValue::to_query)
    }
    /// Sets the search terms.
    ///
    /// Not verified: the Node client declares an object, but the Go client and the reference declare a string.
    #[inline]
    pub fn search_query(self, search_query: impl private::IntoOption<String>) -> Self {
        self.__query("search_query", search_query, private::QueryValue::to_query)
    }
    /// Sets a value of your choice that identifies the request in the resulting event.
    ///
    /// Not verified: the Node client sends a string, the Go client a number.
    #[inline]
    pub fn list_id(self, list_id: impl private::IntoOption<String>) -> Self {
        self.__query("list_id", list_id, private::QueryValue::to_query)
    }
}

#[doc(hidden)]
#[inline]
pub fn __list_animation_medias<T>(
    __handle: &private::Handle,
    page_number: impl private::PathParam<u32>,
) -> EndpointCall<kind::ListAnimationMedias, T> {
    EndpointCall::__new(__handle, &[private::segment::<u32>(&page_number)])
}

/// Returns a workspace's Crisp plan subscription.
///
/// `GET /plans/subscription/{website_id}`
///
/// Tiers: `user`, `plugin` (documented).
/// Plugin tokens in production need the scope `plan:subscription`.
/// Reference: [Get Plan Subscription For A Website](https://docs.crisp.chat/references/rest-api/v1/#get-plan-subscription-for-a-website).
///
/// The output is known only from clients for other languages.
pub type GetPlanSubscriptionForWebsite<T = crate::types::PlanSubscription> = EndpointCall<
    kind::GetPlanSubscriptionForWebsite,
    T,
>;

impl private::Endpoint for kind::GetPlanSubscriptionForWebsite {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_plan_subscription_for_website",
            Some("Get Plan Subscription For A Website"),
            ("GET", "/plans/subscription/{website_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-plan-subscription-for-a-website",
            ),
            &[],
        )
        .__scope("plan:subscription read");
}

#[doc(hidden)]
#[inline]
pub fn __get_plan_subscription_for_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetPlanSubscriptionForWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the plan subscriptions of all workspaces that the user belongs to or pays for.
///
/// `GET /plans/subscription`
///
/// Tiers: `user` (documented).
/// Reference: [List All Active Plan Subscriptions](https://docs.crisp.chat/references/rest-api/v1/#list-all-active-plan-subscriptions).
///
/// The output is known only from clients for other languages.
pub type PlanListAllActiveSubscriptions<T = Vec<crate::types::PlanSubscription>> = EndpointCall<
    kind::PlanListAllActiveSubscriptions,
    T,
>;

impl private::Endpoint for kind::PlanListAllActiveSubscriptions {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "plan_list_all_active_subscriptions",
        Some("List All Active Plan Subscriptions"),
        ("GET", "/plans/subscription"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-all-active-plan-subscriptions",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __plan_list_all_active_subscriptions<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::PlanListAllActiveSubscriptions, T> {
    EndpointCall::__new(__handle, &[])
}

/// Subscribes a workspace to a Crisp plan and charges the workspace for it.
///
/// `POST /plans/subscription/{website_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Subscribe Website To Plan](https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plan).
pub type SubscribeWebsiteToPlan<T = ()> = EndpointCall<kind::SubscribeWebsiteToPlan, T>;

impl private::Endpoint for kind::SubscribeWebsiteToPlan {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "subscribe_website_to_plan",
        Some("Subscribe Website To Plan"),
        ("POST", "/plans/subscription/{website_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plan",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::SubscribeWebsiteToPlan, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PlanSubscriptionCreate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __subscribe_website_to_plan<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plan_id: impl Into<String>,
) -> EndpointCall<kind::SubscribeWebsiteToPlan, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("plan_id", Into::<String>::into(plan_id))
}

/// Ends a workspace's Crisp plan subscription.
///
/// `DELETE /plans/subscription/{website_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Unsubscribe Plan From Website](https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plan-from-website).
///
/// Not verified: no source documents whether the subscription ends immediately or at the end of the paid period.
pub type UnsubscribePlanFromWebsite<T = ()> = EndpointCall<
    kind::UnsubscribePlanFromWebsite,
    T,
>;

impl private::Endpoint for kind::UnsubscribePlanFromWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "unsubscribe_plan_from_website",
        Some("Unsubscribe Plan From Website"),
        ("DELETE", "/plans/subscription/{website_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plan-from-website",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __unsubscribe_plan_from_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::UnsubscribePlanFromWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Changes the billing period of a workspace's plan.
///
/// `PATCH /plans/subscription/{website_id}/bill/period`
///
/// Tiers: `user` (documented).
/// Reference: [Change Bill Period For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#change-bill-period-for-website-plan-subscription).
pub type ChangeBillPeriodForWebsitePlanSubscription<T = ()> = EndpointCall<
    kind::ChangeBillPeriodForWebsitePlanSubscription,
    T,
>;

impl private::Endpoint for kind::ChangeBillPeriodForWebsitePlanSubscription {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "change_bill_period_for_website_plan_subscription",
        Some("Change Bill Period For Website Plan Subscription"),
        ("PATCH", "/plans/subscription/{website_id}/bill/period"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#change-bill-period-for-website-plan-subscription",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ChangeBillPeriodForWebsitePlanSubscription, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PlanSubscriptionBillPeriodUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __change_bill_period_for_website_plan_subscription<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    period: impl Into<crate::types::PlanSubscriptionBillPeriod>,
) -> EndpointCall<kind::ChangeBillPeriodForWebsitePlanSubscription, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::PlanSubscriptionBillPeriod,
        >("period", Into::<crate::types::PlanSubscriptionBillPeriod>::into(period))
}

/// Returns the benefits of a coupon if the workspace can redeem it.
///
/// `GET /plans/subscription/{website_id}/coupon`
///
/// Tiers: `user` (documented).
/// Reference: [Check Coupon Availability For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#check-coupon-availability-for-website-plan-subscription).
///
/// The output is known only from clients for other languages.
pub type CheckCouponAvailabilityForWebsitePlanSubscription<
    T = crate::types::PlanSubscriptionCoupon,
> = EndpointCall<kind::CheckCouponAvailabilityForWebsitePlanSubscription, T>;

impl private::Endpoint for kind::CheckCouponAvailabilityForWebsitePlanSubscription {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_coupon_availability_for_website_plan_subscription",
        Some("Check Coupon Availability For Website Plan Subscription"),
        ("GET", "/plans/subscription/{website_id}/coupon"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-coupon-availability-for-website-plan-subscription",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_coupon_availability_for_website_plan_subscription<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    code: impl Into<String>,
) -> EndpointCall<kind::CheckCouponAvailabilityForWebsitePlanSubscription, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__query::<
            String,
        >("code", Into::<String>::into(code), private::QueryValue::to_query)
}

/// Redeems a coupon for a workspace's plan, with immediate effect.
///
/// `PATCH /plans/subscription/{website_id}/coupon`
///
/// Tiers: `user` (documented).
/// Reference: [Redeem Coupon For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#redeem-coupon-for-website-plan-subscription).
pub type RedeemCouponForWebsitePlanSubscription<T = ()> = EndpointCall<
    kind::RedeemCouponForWebsitePlanSubscription,
    T,
>;

impl private::Endpoint for kind::RedeemCouponForWebsitePlanSubscription {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "redeem_coupon_for_website_plan_subscription",
        Some("Redeem Coupon For Website Plan Subscription"),
        ("PATCH", "/plans/subscription/{website_id}/coupon"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#redeem-coupon-for-website-plan-subscription",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::RedeemCouponForWebsitePlanSubscription, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PlanSubscriptionCouponRedeem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __redeem_coupon_for_website_plan_subscription<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    code: impl Into<String>,
) -> EndpointCall<kind::RedeemCouponForWebsitePlanSubscription, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("code", Into::<String>::into(code))
}

/// Lists the workspaces in which the plugin is installed.
///
/// `GET /plugin/connect/websites/all/{page_number}`
///
/// Tiers: `plugin` (documented).
/// Reference: [List All Connect Websites](https://docs.crisp.chat/references/rest-api/v1/#list-all-connect-websites).
///
/// The output is known only from clients for other languages.
pub type ListAllConnectWebsites<T = Vec<crate::types::PluginConnectWebsite>> = EndpointCall<
    kind::ListAllConnectWebsites,
    T,
>;

impl private::Endpoint for kind::ListAllConnectWebsites {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_all_connect_websites",
        Some("List All Connect Websites"),
        ("GET", "/plugin/connect/websites/all/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-all-connect-websites",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListAllConnectWebsites, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only workspaces whose settings for the plugin are complete.
    #[inline]
    pub fn filter_configured(
        self,
        filter_configured: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_configured", filter_configured, private::flag)
    }
    /// Includes the plan of each workspace.
    #[inline]
    pub fn include_plan(self, include_plan: impl private::IntoOption<bool>) -> Self {
        self.__query("include_plan", include_plan, private::flag)
    }
}

private::__pages! {
    kind::ListAllConnectWebsites
}

#[doc(hidden)]
#[inline]
pub fn __list_all_connect_websites<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::ListAllConnectWebsites, T> {
    EndpointCall::__new(__handle, &[])
}

/// Lists the workspaces that installed, removed, or configured the plugin since a date.
///
/// `GET /plugin/connect/websites/since`
///
/// Tiers: `plugin` (documented).
/// Reference: [List Connect Websites Since](https://docs.crisp.chat/references/rest-api/v1/#list-connect-websites-since).
///
/// The `difference` field indicates the kind of change.
///
/// The output is known only from clients for other languages.
pub type ListConnectWebsitesSince<T = Vec<crate::types::PluginConnectWebsite>> = EndpointCall<
    kind::ListConnectWebsitesSince,
    T,
>;

impl private::Endpoint for kind::ListConnectWebsitesSince {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_connect_websites_since",
        Some("List Connect Websites Since"),
        ("GET", "/plugin/connect/websites/since"),
        None,
        Some(&[private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-connect-websites-since",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListConnectWebsitesSince, T> {
    /// Returns only changes since this time.
    #[inline]
    pub fn date_since(
        self,
        date_since: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("date_since", date_since, private::date)
    }
    /// Returns only workspaces whose settings for the plugin are complete.
    #[inline]
    pub fn filter_configured(
        self,
        filter_configured: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_configured", filter_configured, private::flag)
    }
    /// Includes the plan of each workspace.
    #[inline]
    pub fn include_plan(self, include_plan: impl private::IntoOption<bool>) -> Self {
        self.__query("include_plan", include_plan, private::flag)
    }
}

#[doc(hidden)]
#[inline]
pub fn __list_connect_websites_since<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::ListConnectWebsitesSince, T> {
    EndpointCall::__new(__handle, &[])
}

/// Returns the plugin to which the token belongs.
///
/// `GET /plugin/connect/account`
///
/// Tiers: `plugin` (documented).
/// Reference: [Get Connect Account](https://docs.crisp.chat/references/rest-api/v1/#get-connect-account).
///
/// The output is known only from clients for other languages.
pub type GetConnectAccount<T = crate::types::PluginConnectAccount> = EndpointCall<
    kind::GetConnectAccount,
    T,
>;

impl private::Endpoint for kind::GetConnectAccount {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_connect_account",
        Some("Get Connect Account"),
        ("GET", "/plugin/connect/account"),
        None,
        Some(&[private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-connect-account"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_connect_account<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::GetConnectAccount, T> {
    EndpointCall::__new(__handle, &[])
}

/// Checks whether the plugin's token is valid.
///
/// `HEAD /plugin/connect/session`
///
/// Tiers: `plugin` (documented).
/// Reference: [Check Connect Session Validity](https://docs.crisp.chat/references/rest-api/v1/#check-connect-session-validity).
///
/// Not verified: no source documents whether an invalid token results in `false` or in an error.
pub type CheckConnectSessionValidity<T = bool> = EndpointCall<
    kind::CheckConnectSessionValidity,
    T,
>;

impl private::Endpoint for kind::CheckConnectSessionValidity {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_connect_session_validity",
        Some("Check Connect Session Validity"),
        ("HEAD", "/plugin/connect/session"),
        None,
        Some(&[private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-connect-session-validity",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_connect_session_validity<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::CheckConnectSessionValidity, T> {
    EndpointCall::__new(__handle, &[])
}

/// Returns the URLs for receiving realtime events of the plugin's workspaces.
///
/// `GET /plugin/connect/endpoints`
///
/// Tiers: `plugin` (documented).
/// Reference: [Get Connect Endpoints](https://docs.crisp.chat/references/rest-api/v1/#get-connect-endpoints).
///
/// The output is known only from clients for other languages.
pub type PluginGetConnectEndpoints<T = crate::types::PluginConnectEndpoints> = EndpointCall<
    kind::PluginGetConnectEndpoints,
    T,
>;

impl private::Endpoint for kind::PluginGetConnectEndpoints {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "plugin_get_connect_endpoints",
        Some("Get Connect Endpoints"),
        ("GET", "/plugin/connect/endpoints"),
        None,
        Some(&[private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-connect-endpoints"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __plugin_get_connect_endpoints<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::PluginGetConnectEndpoints, T> {
    EndpointCall::__new(__handle, &[])
}

/// Returns a workspace's settings for a plugin.
///
/// `GET /plugins/subscription/{website_id}/{plugin_id}/settings`
///
/// Tiers: `user`, `plugin` (documented).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Get Subscription Settings](https://docs.crisp.chat/references/rest-api/v1/#get-subscription-settings).
///
/// The output is known only from clients for other languages.
pub type GetSubscriptionSettings<T = crate::types::PluginSubscriptionSettings> = EndpointCall<
    kind::GetSubscriptionSettings,
    T,
>;

impl private::Endpoint for kind::GetSubscriptionSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_subscription_settings",
            Some("Get Subscription Settings"),
            ("GET", "/plugins/subscription/{website_id}/{plugin_id}/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-subscription-settings",
            ),
            &[],
        )
        .__scope("website:settings read");
}

#[doc(hidden)]
#[inline]
pub fn __get_subscription_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
) -> EndpointCall<kind::GetSubscriptionSettings, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PluginId>(&plugin_id),
        ],
    )
}

/// Replaces a workspace's settings for a plugin.
///
/// `PUT /plugins/subscription/{website_id}/{plugin_id}/settings`
///
/// Tiers: `user`, `plugin` (documented).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Save Subscription Settings](https://docs.crisp.chat/references/rest-api/v1/#save-subscription-settings).
///
/// The result is delivered as the realtime event `plugin:settings:saved`, not in the response.
///
/// The request body is the settings object itself, which must conform to the plugin's schema. Settings that are not sent are cleared.
pub type SaveSubscriptionSettings<T = ()> = EndpointCall<
    kind::SaveSubscriptionSettings,
    T,
>;

impl private::Endpoint for kind::SaveSubscriptionSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "save_subscription_settings",
            Some("Save Subscription Settings"),
            ("PUT", "/plugins/subscription/{website_id}/{plugin_id}/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#save-subscription-settings",
            ),
            &[],
        )
        .__scope("website:settings write");
}

#[doc(hidden)]
#[inline]
pub fn __save_subscription_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    body: impl Into<private::Value>,
) -> EndpointCall<kind::SaveSubscriptionSettings, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__body(&Into::<private::Value>::into(body))
}

/// Updates a workspace's settings for a plugin; settings that are not sent stay unchanged.
///
/// `PATCH /plugins/subscription/{website_id}/{plugin_id}/settings`
///
/// Tiers: `user`, `plugin` (documented).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Update Subscription Settings](https://docs.crisp.chat/references/rest-api/v1/#update-subscription-settings).
///
/// The result is delivered as the realtime event `plugin:settings:saved`, not in the response.
///
/// The request body is the settings object itself. The resulting settings must conform to the plugin's schema.
///
/// Not verified: no source documents whether a nested object in the settings is merged or replaced.
pub type UpdateSubscriptionSettings<T = ()> = EndpointCall<
    kind::UpdateSubscriptionSettings,
    T,
>;

impl private::Endpoint for kind::UpdateSubscriptionSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_subscription_settings",
            Some("Update Subscription Settings"),
            ("PATCH", "/plugins/subscription/{website_id}/{plugin_id}/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-subscription-settings",
            ),
            &[],
        )
        .__scope("website:settings write");
}

#[doc(hidden)]
#[inline]
pub fn __update_subscription_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    body: impl Into<private::Value>,
) -> EndpointCall<kind::UpdateSubscriptionSettings, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__body(&Into::<private::Value>::into(body))
}

/// Returns a plugin that is installed in a workspace.
///
/// `GET /plugins/subscription/{website_id}/{plugin_id}`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Get Subscription Details](https://docs.crisp.chat/references/rest-api/v1/#get-subscription-details).
///
/// The output is known only from clients for other languages.
pub type GetSubscriptionDetails<T = crate::types::PluginSubscription> = EndpointCall<
    kind::GetSubscriptionDetails,
    T,
>;

impl private::Endpoint for kind::GetSubscriptionDetails {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_subscription_details",
        Some("Get Subscription Details"),
        ("GET", "/plugins/subscription/{website_id}/{plugin_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-subscription-details"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_subscription_details<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
) -> EndpointCall<kind::GetSubscriptionDetails, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PluginId>(&plugin_id),
        ],
    )
}

/// Lists the plugins that are installed in a workspace.
///
/// `GET /plugins/subscription/{website_id}`
///
/// Tiers: `user` (documented).
/// Reference: [List Subscriptions For A Website](https://docs.crisp.chat/references/rest-api/v1/#list-subscriptions-for-a-website).
///
/// The output is known only from clients for other languages.
pub type ListSubscriptionsForWebsite<T = Vec<crate::types::PluginSubscription>> = EndpointCall<
    kind::ListSubscriptionsForWebsite,
    T,
>;

impl private::Endpoint for kind::ListSubscriptionsForWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_subscriptions_for_website",
        Some("List Subscriptions For A Website"),
        ("GET", "/plugins/subscription/{website_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-subscriptions-for-a-website",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __list_subscriptions_for_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSubscriptionsForWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the plugins that are installed in any workspace that the user belongs to or pays for.
///
/// `GET /plugins/subscription`
///
/// Tiers: `user` (documented).
/// Reference: [List All Active Subscriptions](https://docs.crisp.chat/references/rest-api/v1/#list-all-active-subscriptions).
///
/// The output is known only from clients for other languages.
pub type PluginListAllActiveSubscriptions<T = Vec<crate::types::PluginSubscription>> = EndpointCall<
    kind::PluginListAllActiveSubscriptions,
    T,
>;

impl private::Endpoint for kind::PluginListAllActiveSubscriptions {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "plugin_list_all_active_subscriptions",
        Some("List All Active Subscriptions"),
        ("GET", "/plugins/subscription"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-all-active-subscriptions",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __plugin_list_all_active_subscriptions<T>(
    __handle: &private::Handle,
) -> EndpointCall<kind::PluginListAllActiveSubscriptions, T> {
    EndpointCall::__new(__handle, &[])
}

/// Installs a plugin in a workspace.
///
/// `POST /plugins/subscription/{website_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Subscribe Website To Plugin](https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plugin).
///
/// If the plugin has a price, the workspace is charged for it.
pub type SubscribeWebsiteToPlugin<T = ()> = EndpointCall<
    kind::SubscribeWebsiteToPlugin,
    T,
>;

impl private::Endpoint for kind::SubscribeWebsiteToPlugin {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "subscribe_website_to_plugin",
        Some("Subscribe Website To Plugin"),
        ("POST", "/plugins/subscription/{website_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plugin",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::SubscribeWebsiteToPlugin, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PluginSubscriptionCreate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __subscribe_website_to_plugin<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl Into<crate::types::PluginId>,
) -> EndpointCall<kind::SubscribeWebsiteToPlugin, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::PluginId,
        >("plugin_id", Into::<crate::types::PluginId>::into(plugin_id))
}

/// Removes a plugin from a workspace.
///
/// `DELETE /plugins/subscription/{website_id}/{plugin_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Unsubscribe Plugin From Website](https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plugin-from-website).
///
/// Not verified: no source documents whether Crisp retains the plugin's settings.
pub type UnsubscribePluginFromWebsite<T = ()> = EndpointCall<
    kind::UnsubscribePluginFromWebsite,
    T,
>;

impl private::Endpoint for kind::UnsubscribePluginFromWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "unsubscribe_plugin_from_website",
        Some("Unsubscribe Plugin From Website"),
        ("DELETE", "/plugins/subscription/{website_id}/{plugin_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plugin-from-website",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __unsubscribe_plugin_from_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
) -> EndpointCall<kind::UnsubscribePluginFromWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PluginId>(&plugin_id),
        ],
    )
}

/// Sends data in any format to all listeners on a plugin's channel.
///
/// `POST /plugins/subscription/{website_id}/{plugin_id}/channel`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Forward Plugin Payload To Channel](https://docs.crisp.chat/references/rest-api/v1/#forward-plugin-payload-to-channel).
///
/// The result is delivered as the realtime event `plugin:channel`, not in the response.
pub type ForwardPluginPayloadToChannel<T = ()> = EndpointCall<
    kind::ForwardPluginPayloadToChannel,
    T,
>;

impl private::Endpoint for kind::ForwardPluginPayloadToChannel {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "forward_plugin_payload_to_channel",
        Some("Forward Plugin Payload To Channel"),
        ("POST", "/plugins/subscription/{website_id}/{plugin_id}/channel"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#forward-plugin-payload-to-channel",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ForwardPluginPayloadToChannel, T> {
    /// Sets a string of your choice that identifies the data in the resulting event.
    #[inline]
    pub fn identifier(self, identifier: impl private::IntoOption<String>) -> Self {
        self.__field("identifier", identifier)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PluginSubscriptionChannelForward) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __forward_plugin_payload_to_channel<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    namespace: impl Into<String>,
    payload: impl Into<private::Value>,
) -> EndpointCall<kind::ForwardPluginPayloadToChannel, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<String>("namespace", Into::<String>::into(namespace))
        .__field::<private::Value>("payload", Into::<private::Value>::into(payload))
}

/// Dispatches a plugin event, which is also delivered to webhooks.
///
/// `POST /plugins/subscription/{website_id}/{plugin_id}/event`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Dispatch Plugin Event](https://docs.crisp.chat/references/rest-api/v1/#dispatch-plugin-event).
///
/// The result is delivered as the realtime event `plugin:event`, not in the response.
pub type DispatchPluginEvent<T = ()> = EndpointCall<kind::DispatchPluginEvent, T>;

impl private::Endpoint for kind::DispatchPluginEvent {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "dispatch_plugin_event",
        Some("Dispatch Plugin Event"),
        ("POST", "/plugins/subscription/{website_id}/{plugin_id}/event"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#dispatch-plugin-event"),
        &[],
    );
}

impl<T> EndpointCall<kind::DispatchPluginEvent, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PluginSubscriptionEventDispatch) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __dispatch_plugin_event<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    name: impl Into<String>,
    data: impl Into<private::Value>,
) -> EndpointCall<kind::DispatchPluginEvent, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<private::Value>("data", Into::<private::Value>::into(data))
}

/// Adds usage units to a workspace's open bill for a plugin.
///
/// `POST /plugins/subscription/{website_id}/{plugin_id}/bill/usage`
///
/// Tiers: `plugin` (documented).
/// Reference: [Report Plugin Usage To Bill](https://docs.crisp.chat/references/rest-api/v1/#report-plugin-usage-to-bill).
///
/// The workspace pays the bill together with its other Crisp subscriptions. The report that opens a bill sets the unit price until the bill is paid.
pub type ReportPluginUsageToBill<T = ()> = EndpointCall<
    kind::ReportPluginUsageToBill,
    T,
>;

impl private::Endpoint for kind::ReportPluginUsageToBill {
    type Tiers = private::PluginTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "report_plugin_usage_to_bill",
        Some("Report Plugin Usage To Bill"),
        ("POST", "/plugins/subscription/{website_id}/{plugin_id}/bill/usage"),
        None,
        Some(&[private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#report-plugin-usage-to-bill",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ReportPluginUsageToBill, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PluginSubscriptionBillUsageReport) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __report_plugin_usage_to_bill<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    name: impl Into<String>,
    units: u32,
    price: f64,
) -> EndpointCall<kind::ReportPluginUsageToBill, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<u32>("units", units)
        .__field::<f64>("price", price)
}

/// Lists a workspace's unpaid bills for the usage of a plugin.
///
/// `GET /plugins/subscription/{website_id}/{plugin_id}/bill/usage`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Get Plugin Usage Bills](https://docs.crisp.chat/references/rest-api/v1/#get-plugin-usage-bills).
///
/// Not verified: only the Go client documents the format of the response.
///
/// The output is known only from clients for other languages.
pub type GetPluginUsageBills<T = Vec<crate::types::PluginBillUsage>> = EndpointCall<
    kind::GetPluginUsageBills,
    T,
>;

impl private::Endpoint for kind::GetPluginUsageBills {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_plugin_usage_bills",
        Some("Get Plugin Usage Bills"),
        ("GET", "/plugins/subscription/{website_id}/{plugin_id}/bill/usage"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-plugin-usage-bills"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_plugin_usage_bills<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
) -> EndpointCall<kind::GetPluginUsageBills, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PluginId>(&plugin_id),
        ],
    )
}

/// Returns a signed statement of the user's identity for the plugin to verify.
///
/// `GET /plugins/subscription/{website_id}/{plugin_id}/attest/provenance`
///
/// Tiers: `user`, `plugin` (documented).
/// Reference: [Get Plugin Attest Provenance](https://docs.crisp.chat/references/rest-api/v1/#get-plugin-attest-provenance).
///
/// A settings form can pass the statement to its plugin, which knows the secret used for the signature.
///
/// Not verified: only the Go client documents the format of the response, and no source documents how the signature is created.
///
/// The output is known only from clients for other languages.
pub type GetPluginAttestProvenance<T = crate::types::PluginAttestProvenance> = EndpointCall<
    kind::GetPluginAttestProvenance,
    T,
>;

impl private::Endpoint for kind::GetPluginAttestProvenance {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_plugin_attest_provenance",
        Some("Get Plugin Attest Provenance"),
        ("GET", "/plugins/subscription/{website_id}/{plugin_id}/attest/provenance"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#get-plugin-attest-provenance",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_plugin_attest_provenance<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
) -> EndpointCall<kind::GetPluginAttestProvenance, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PluginId>(&plugin_id),
        ],
    )
}

/// Computes a statistic over a time range.
///
/// `POST /website/{website_id}/analytics/generate`
///
/// Tiers: `user` (documented); `website`, `plugin` (observed).
/// Plugin tokens in production need the scope `website:analytics`.
/// Reference: [Generate Analytics](https://docs.crisp.chat/references/rest-api/v1/#generate-analytics).
///
/// This endpoint is not available on every plan. If a higher plan is required, the request fails with 402 `subscription_upgrade_required`.
///
/// Not verified: the Node client declares no types for the body and the response; these types come from the reference and the Go client.
///
/// The output is known only from clients for other languages.
pub type GenerateAnalytics<T = Vec<crate::types::WebsiteAnalyticsGeneratePoint>> = EndpointCall<
    kind::GenerateAnalytics,
    T,
>;

impl private::Endpoint for kind::GenerateAnalytics {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "generate_analytics",
            Some("Generate Analytics"),
            ("POST", "/website/{website_id}/analytics/generate"),
            None,
            Some(&[private::Tier::User]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#generate-analytics"),
            &[],
        )
        .__scope("website:analytics write");
}

impl<T> EndpointCall<kind::GenerateAnalytics, T> {
    /// Sets the function that combines the values of a period.
    #[inline]
    pub fn aggregator(
        self,
        aggregator: impl private::IntoOption<crate::types::AnalyticsAggregator>,
    ) -> Self {
        self.__field("aggregator", aggregator)
    }
    /// Sets the property by which the values are split.
    ///
    /// Not verified: no source lists the values.
    #[inline]
    pub fn split_by(self, split_by: impl private::IntoOption<String>) -> Self {
        self.__field("split_by", split_by)
    }
    /// Sets the filter that selects the entries to include.
    ///
    /// Not verified: the reference documents an object, but no source lists its keys.
    #[inline]
    pub fn filter(self, filter: impl private::IntoOption<private::Value>) -> Self {
        self.__field("filter", filter)
    }
    /// Sets the statistic on which this statistic depends.
    ///
    /// Not verified: no source documents the dependency.
    #[inline]
    pub fn if_(
        self,
        if_: impl private::IntoOption<crate::types::AnalyticsGenerateQueryIf>,
    ) -> Self {
        self.__field("if", if_)
    }
    /// Sets the computation to perform if `if` is satisfied.
    ///
    /// Not verified: no source documents the condition.
    #[inline]
    pub fn then(
        self,
        then: impl private::IntoOption<crate::types::AnalyticsGenerateQueryThen>,
    ) -> Self {
        self.__field("then", then)
    }
    /// Sets whether to return the values as recorded.
    ///
    /// Not verified: no source documents the response when this is enabled.
    #[inline]
    pub fn raw_export(self, raw_export: impl private::IntoOption<bool>) -> Self {
        self.__field("raw_export", raw_export)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::AnalyticsGenerateQuery) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __generate_analytics<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    metric: impl Into<crate::types::AnalyticsMetric>,
    type_: impl Into<crate::types::AnalyticsType>,
    date: impl Into<crate::types::AnalyticsGenerateQueryDate>,
) -> EndpointCall<kind::GenerateAnalytics, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::AnalyticsMetric,
        >("metric", Into::<crate::types::AnalyticsMetric>::into(metric))
        .__field::<
            crate::types::AnalyticsType,
        >("type", Into::<crate::types::AnalyticsType>::into(type_))
        .__field::<
            crate::types::AnalyticsGenerateQueryDate,
        >("date", Into::<crate::types::AnalyticsGenerateQueryDate>::into(date))
}

/// Returns the availability of the workspace, as shown to visitors in the chatbox.
///
/// `GET /website/{website_id}/availability/status`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:availability`.
/// Reference: [Get Website Availability Status](https://docs.crisp.chat/references/rest-api/v1/#get-website-availability-status).
///
/// The output is known only from clients for other languages.
pub type GetWebsiteAvailabilityStatus<T = crate::types::WebsiteAvailabilityStatus> = EndpointCall<
    kind::GetWebsiteAvailabilityStatus,
    T,
>;

impl private::Endpoint for kind::GetWebsiteAvailabilityStatus {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_website_availability_status",
            Some("Get Website Availability Status"),
            ("GET", "/website/{website_id}/availability/status"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-website-availability-status",
            ),
            &[],
        )
        .__scope("website:availability read");
}

#[doc(hidden)]
#[inline]
pub fn __get_website_availability_status<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetWebsiteAvailabilityStatus, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the availability of each operator.
///
/// `GET /website/{website_id}/availability/operators`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:operators`.
/// Reference: [List Website Operator Availabilities](https://docs.crisp.chat/references/rest-api/v1/#list-website-operator-availabilities).
///
/// The output is known only from clients for other languages.
pub type ListWebsiteOperatorAvailabilities<
    T = Vec<crate::types::WebsiteAvailabilityOperator>,
> = EndpointCall<kind::ListWebsiteOperatorAvailabilities, T>;

impl private::Endpoint for kind::ListWebsiteOperatorAvailabilities {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_website_operator_availabilities",
            Some("List Website Operator Availabilities"),
            ("GET", "/website/{website_id}/availability/operators"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-website-operator-availabilities",
            ),
            &[],
        )
        .__scope("website:operators read");
}

#[doc(hidden)]
#[inline]
pub fn __list_website_operator_availabilities<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListWebsiteOperatorAvailabilities, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the details of the workspace.
///
/// `GET /website/{website_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Get A Website](https://docs.crisp.chat/references/rest-api/v1/#get-a-website).
pub type GetWebsite<T = crate::types::Website> = EndpointCall<kind::GetWebsite, T>;

impl private::Endpoint for kind::GetWebsite {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_website",
        Some("Get A Website"),
        ("GET", "/website/{website_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-a-website"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Schedules the workspace and all its data for deletion after several days.
///
/// `DELETE /website/{website_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Delete A Website](https://docs.crisp.chat/references/rest-api/v1/#delete-a-website).
///
/// Only an owner can delete a workspace. All owners receive an email and can cancel the deletion until it takes effect; `abort_website_deletion` also cancels it.
pub type DeleteWebsite<T = ()> = EndpointCall<kind::DeleteWebsite, T>;

impl private::Endpoint for kind::DeleteWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_website",
        Some("Delete A Website"),
        ("DELETE", "/website/{website_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#delete-a-website"),
        &[],
    );
}

impl<T> EndpointCall<kind::DeleteWebsite, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteRemove) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    verify: impl Into<crate::types::VerifyChallenge>,
) -> EndpointCall<kind::DeleteWebsite, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::VerifyChallenge,
        >("verify", Into::<crate::types::VerifyChallenge>::into(verify))
}

/// Cancels the scheduled deletion of the workspace.
///
/// `DELETE /website/{website_id}/expunge`
///
/// Tiers: `user` (documented).
/// Reference: [Abort Website Deletion](https://docs.crisp.chat/references/rest-api/v1/#abort-website-deletion).
pub type AbortWebsiteDeletion<T = ()> = EndpointCall<kind::AbortWebsiteDeletion, T>;

impl private::Endpoint for kind::AbortWebsiteDeletion {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "abort_website_deletion",
        Some("Abort Website Deletion"),
        ("DELETE", "/website/{website_id}/expunge"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#abort-website-deletion"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __abort_website_deletion<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::AbortWebsiteDeletion, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Marks the given conversations as resolved.
///
/// `PATCH /website/{website_id}/batch/resolve`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Resolve Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items).
pub type BatchResolveConversations<T = ()> = EndpointCall<
    kind::BatchResolveConversations,
    T,
>;

impl private::Endpoint for kind::BatchResolveConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_resolve_conversations",
        Some("Batch Resolve Conversations"),
        ("PATCH", "/website/{website_id}/batch/resolve"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchResolveConversations, T> {
    /// Sets the sub-inbox that contains the conversations. Null for the main inbox.
    ///
    /// Not verified: null appears in an example of the Node client; its meaning is inferred from the other endpoints.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchConversationsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_resolve_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
) -> EndpointCall<kind::BatchResolveConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
}

/// Marks all conversations of the workspace, or of one sub-inbox, as resolved.
///
/// `PATCH /website/{website_id}/batch/resolve`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Resolve All Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items).
///
/// All conversations are updated at once, with no record of which were open.
pub type BatchResolveAllConversations<T = ()> = EndpointCall<
    kind::BatchResolveAllConversations,
    T,
>;

impl private::Endpoint for kind::BatchResolveAllConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_resolve_all_conversations",
        Some("Batch Resolve All Conversations"),
        ("PATCH", "/website/{website_id}/batch/resolve"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items"),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchResolveAllConversations, T> {
    /// Sets the sub-inbox to which the operation is limited.
    ///
    /// Not verified: no source documents whether an absent value means all inboxes or only the main inbox.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::WebsiteBatchAllConversationsOperation,
    ) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_resolve_all_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::BatchResolveAllConversations, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Marks the given conversations as unresolved.
///
/// `PATCH /website/{website_id}/batch/unresolve`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Unresolve Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-unresolve-items).
///
/// Not verified: the clients treat `sessions` as optional, but the reference requires it; the Go client documents acting on all conversations only for resolve and read.
pub type BatchUnresolveConversations<T = ()> = EndpointCall<
    kind::BatchUnresolveConversations,
    T,
>;

impl private::Endpoint for kind::BatchUnresolveConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_unresolve_conversations",
        Some("Batch Unresolve Conversations"),
        ("PATCH", "/website/{website_id}/batch/unresolve"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-unresolve-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchUnresolveConversations, T> {
    /// Sets the sub-inbox that contains the conversations. Null for the main inbox.
    ///
    /// Not verified: null appears in an example of the Node client; its meaning is inferred from the other endpoints.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchConversationsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_unresolve_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
) -> EndpointCall<kind::BatchUnresolveConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
}

/// Marks the given conversations as read.
///
/// `PATCH /website/{website_id}/batch/read`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Read Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-read-items).
pub type BatchReadConversations<T = ()> = EndpointCall<kind::BatchReadConversations, T>;

impl private::Endpoint for kind::BatchReadConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_read_conversations",
        Some("Batch Read Conversations"),
        ("PATCH", "/website/{website_id}/batch/read"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-read-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchReadConversations, T> {
    /// Sets the sub-inbox that contains the conversations. Null for the main inbox.
    ///
    /// Not verified: null appears in an example of the Node client; its meaning is inferred from the other endpoints.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchConversationsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_read_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
) -> EndpointCall<kind::BatchReadConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
}

/// Marks all conversations of the workspace, or of one sub-inbox, as read.
///
/// `PATCH /website/{website_id}/batch/read`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Read All Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-read-items).
///
/// All conversations are updated at once, with no record of which were unread.
pub type BatchReadAllConversations<T = ()> = EndpointCall<
    kind::BatchReadAllConversations,
    T,
>;

impl private::Endpoint for kind::BatchReadAllConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_read_all_conversations",
        Some("Batch Read All Conversations"),
        ("PATCH", "/website/{website_id}/batch/read"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-read-items"),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchReadAllConversations, T> {
    /// Sets the sub-inbox to which the operation is limited.
    ///
    /// Not verified: no source documents whether an absent value means all inboxes or only the main inbox.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::WebsiteBatchAllConversationsOperation,
    ) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_read_all_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::BatchReadAllConversations, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Marks the given conversations as unread.
///
/// `PATCH /website/{website_id}/batch/unread`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Unread Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-unread-items).
///
/// Not verified: the clients treat `sessions` as optional, but the reference requires it; the Go client documents acting on all conversations only for resolve and read.
pub type BatchUnreadConversations<T = ()> = EndpointCall<
    kind::BatchUnreadConversations,
    T,
>;

impl private::Endpoint for kind::BatchUnreadConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_unread_conversations",
        Some("Batch Unread Conversations"),
        ("PATCH", "/website/{website_id}/batch/unread"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-unread-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchUnreadConversations, T> {
    /// Sets the sub-inbox that contains the conversations. Null for the main inbox.
    ///
    /// Not verified: null appears in an example of the Node client; its meaning is inferred from the other endpoints.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchConversationsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_unread_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
) -> EndpointCall<kind::BatchUnreadConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
}

/// Assigns the given conversations to an operator, or removes their assignment.
///
/// `PATCH /website/{website_id}/batch/routing`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Routing Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-routing-items).
pub type BatchRoutingConversations<T = ()> = EndpointCall<
    kind::BatchRoutingConversations,
    T,
>;

impl private::Endpoint for kind::BatchRoutingConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_routing_conversations",
        Some("Batch Routing Conversations"),
        ("PATCH", "/website/{website_id}/batch/routing"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-routing-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchRoutingConversations, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchRoutingOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_routing_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    assigned: impl private::IntoOption<crate::types::ConversationAssigned>,
) -> EndpointCall<kind::BatchRoutingConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__nullable::<crate::types::ConversationAssigned>("assigned", assigned)
}

/// Moves the given conversations to a sub-inbox or to the main inbox.
///
/// `PATCH /website/{website_id}/batch/inbox`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Inbox Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-inbox-items).
pub type BatchInboxConversations<T = ()> = EndpointCall<
    kind::BatchInboxConversations,
    T,
>;

impl private::Endpoint for kind::BatchInboxConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_inbox_conversations",
        Some("Batch Inbox Conversations"),
        ("PATCH", "/website/{website_id}/batch/inbox"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-inbox-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchInboxConversations, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchInboxOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_inbox_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    inbox_id: impl private::IntoOption<crate::types::InboxId>,
) -> EndpointCall<kind::BatchInboxConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__nullable::<crate::types::InboxId>("inbox_id", inbox_id)
}

/// Blocks or unblocks the visitors of the given conversations.
///
/// `PATCH /website/{website_id}/batch/block`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Block Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-block-items).
pub type BatchBlockConversations<T = ()> = EndpointCall<
    kind::BatchBlockConversations,
    T,
>;

impl private::Endpoint for kind::BatchBlockConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_block_conversations",
        Some("Batch Block Conversations"),
        ("PATCH", "/website/{website_id}/batch/block"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-block-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchBlockConversations, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchBlockOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_block_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    blocked: bool,
) -> EndpointCall<kind::BatchBlockConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__field::<bool>("blocked", blocked)
}

/// Reports the given conversations to Crisp, for example as spam.
///
/// `POST /website/{website_id}/batch/report`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Report Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-report-items).
pub type BatchReportConversations<T = ()> = EndpointCall<
    kind::BatchReportConversations,
    T,
>;

impl private::Endpoint for kind::BatchReportConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_report_conversations",
        Some("Batch Report Conversations"),
        ("POST", "/website/{website_id}/batch/report"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-report-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchReportConversations, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchReportOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_report_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    flag: impl Into<crate::types::ReportFlag>,
) -> EndpointCall<kind::BatchReportConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__field::<
            crate::types::ReportFlag,
        >("flag", Into::<crate::types::ReportFlag>::into(flag))
}

/// Sets custom data for the given conversations.
///
/// `PATCH /website/{website_id}/batch/data`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Update Conversations Data](https://docs.crisp.chat/references/rest-api/v1/#batch-data-items).
///
/// Not verified: no source documents whether keys that are not sent stay unchanged.
pub type BatchUpdateConversationsData<T = ()> = EndpointCall<
    kind::BatchUpdateConversationsData,
    T,
>;

impl private::Endpoint for kind::BatchUpdateConversationsData {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_update_conversations_data",
        Some("Batch Update Conversations Data"),
        ("PATCH", "/website/{website_id}/batch/data"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-data-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchUpdateConversationsData, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::WebsiteBatchConversationsDataOperation,
    ) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_update_conversations_data<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
) -> EndpointCall<kind::BatchUpdateConversationsData, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__field::<
            private::BTreeMap<String, private::Scalar>,
        >(
            "data",
            private::IntoValue::<
                private::BTreeMap<String, private::Scalar>,
            >::into_value(data),
        )
}

/// Sets custom data for the selected contacts.
///
/// `PATCH /website/{website_id}/batch/data`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Update People Data](https://docs.crisp.chat/references/rest-api/v1/#batch-data-items).
///
/// If contacts are selected by a search, every matching contact is updated, however many there are.
///
/// Not verified: no source documents whether keys that are not sent stay unchanged.
pub type BatchUpdatePeopleData<T = ()> = EndpointCall<kind::BatchUpdatePeopleData, T>;

impl private::Endpoint for kind::BatchUpdatePeopleData {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_update_people_data",
        Some("Batch Update People Data"),
        ("PATCH", "/website/{website_id}/batch/data"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-data-items"),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchUpdatePeopleData, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchPeopleDataOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_update_people_data<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
    data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
) -> EndpointCall<kind::BatchUpdatePeopleData, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::WebsiteBatchPeopleOperationInner,
        >("people", Into::<crate::types::WebsiteBatchPeopleOperationInner>::into(people))
        .__field::<
            private::BTreeMap<String, private::Scalar>,
        >(
            "data",
            private::IntoValue::<
                private::BTreeMap<String, private::Scalar>,
            >::into_value(data),
        )
}

/// Assigns segments to the given conversations.
///
/// `PATCH /website/{website_id}/batch/segments`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Update Conversations Segments](https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items).
///
/// Not verified: no source documents whether the existing segments are preserved.
pub type BatchUpdateConversationsSegments<T = ()> = EndpointCall<
    kind::BatchUpdateConversationsSegments,
    T,
>;

impl private::Endpoint for kind::BatchUpdateConversationsSegments {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_update_conversations_segments",
        Some("Batch Update Conversations Segments"),
        ("PATCH", "/website/{website_id}/batch/segments"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchUpdateConversationsSegments, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::WebsiteBatchConversationsSegmentsOperation,
    ) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_update_conversations_segments<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    segments: impl private::IntoValue<Vec<String>>,
) -> EndpointCall<kind::BatchUpdateConversationsSegments, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
        .__field::<
            Vec<String>,
        >("segments", private::IntoValue::<Vec<String>>::into_value(segments))
}

/// Assigns segments to the selected contacts.
///
/// `PATCH /website/{website_id}/batch/segments`
///
/// Tiers: `user` (observed).
/// Reference: [Batch Update People Segments](https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items).
///
/// If contacts are selected by a search, every matching contact is updated, however many there are.
///
/// Not verified: no source documents whether the existing segments are preserved.
pub type BatchUpdatePeopleSegments<T = ()> = EndpointCall<
    kind::BatchUpdatePeopleSegments,
    T,
>;

impl private::Endpoint for kind::BatchUpdatePeopleSegments {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_update_people_segments",
        Some("Batch Update People Segments"),
        ("PATCH", "/website/{website_id}/batch/segments"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items"),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchUpdatePeopleSegments, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchPeopleSegmentsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_update_people_segments<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
    segments: impl private::IntoValue<Vec<String>>,
) -> EndpointCall<kind::BatchUpdatePeopleSegments, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::WebsiteBatchPeopleOperationInner,
        >("people", Into::<crate::types::WebsiteBatchPeopleOperationInner>::into(people))
        .__field::<
            Vec<String>,
        >("segments", private::IntoValue::<Vec<String>>::into_value(segments))
}

/// Removes the given conversations and all their messages.
///
/// `PATCH /website/{website_id}/batch/remove`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Remove Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items).
///
/// Removed conversations cannot be restored.
///
/// Not verified: the reference and the clients treat `sessions` as optional; the Go client documents acting on all conversations only for resolve and read.
pub type BatchRemoveConversations<T = ()> = EndpointCall<
    kind::BatchRemoveConversations,
    T,
>;

impl private::Endpoint for kind::BatchRemoveConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_remove_conversations",
        Some("Batch Remove Conversations"),
        ("PATCH", "/website/{website_id}/batch/remove"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items"),
        &[("sessions", 1)],
    );
}

impl<T> EndpointCall<kind::BatchRemoveConversations, T> {
    /// Sets the sub-inbox that contains the conversations. Null for the main inbox.
    ///
    /// Not verified: null appears in an example of the Node client; its meaning is inferred from the other endpoints.
    #[inline]
    pub fn inbox_id(
        self,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__field("inbox_id", inbox_id)
    }
    /// Sets `inbox_id` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_inbox_id(self) -> Self {
        self.__clear("inbox_id")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchConversationsOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_remove_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
) -> EndpointCall<kind::BatchRemoveConversations, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::SessionId>,
        >(
            "sessions",
            private::IntoValue::<Vec<crate::types::SessionId>>::into_value(sessions),
        )
}

/// Removes the selected contacts.
///
/// `PATCH /website/{website_id}/batch/remove`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Remove People](https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items).
///
/// Removed contacts cannot be restored. If contacts are selected by a search, every matching contact is removed, however many there are.
pub type BatchRemovePeople<T = ()> = EndpointCall<kind::BatchRemovePeople, T>;

impl private::Endpoint for kind::BatchRemovePeople {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_remove_people",
        Some("Batch Remove People"),
        ("PATCH", "/website/{website_id}/batch/remove"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items"),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchRemovePeople, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteBatchPeopleOperation) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_remove_people<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
) -> EndpointCall<kind::BatchRemovePeople, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::WebsiteBatchPeopleOperationInner,
        >("people", Into::<crate::types::WebsiteBatchPeopleOperationInner>::into(people))
}

/// Creates a campaign without a message.
///
/// `POST /website/{website_id}/campaign`
///
/// Tiers: `user` (documented).
/// Reference: [Create A New Campaign](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign).
///
/// Use `save_campaign` to set its message and recipients, and `dispatch_campaign` to send it.
///
/// The output is known only from clients for other languages.
pub type CreateNewCampaign<T = crate::types::WebsiteCampaignNew> = EndpointCall<
    kind::CreateNewCampaign,
    T,
>;

impl private::Endpoint for kind::CreateNewCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_new_campaign",
        Some("Create A New Campaign"),
        ("POST", "/website/{website_id}/campaign"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign"),
        &[],
    );
}

impl<T> EndpointCall<kind::CreateNewCampaign, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCampaignNewItem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __create_new_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    type_: impl Into<crate::types::WebsiteCampaignType>,
    name: impl Into<String>,
) -> EndpointCall<kind::CreateNewCampaign, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::WebsiteCampaignType,
        >("type", Into::<crate::types::WebsiteCampaignType>::into(type_))
        .__field::<String>("name", Into::<String>::into(name))
}

/// Returns a campaign.
///
/// `GET /website/{website_id}/campaign/{campaign_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Get A Campaign](https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign).
///
/// The output is known only from clients for other languages.
pub type GetCampaign<T = crate::types::WebsiteCampaignItem> = EndpointCall<
    kind::GetCampaign,
    T,
>;

impl private::Endpoint for kind::GetCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_campaign",
        Some("Get A Campaign"),
        ("GET", "/website/{website_id}/campaign/{campaign_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::GetCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Replaces all editable fields of a campaign.
///
/// `PUT /website/{website_id}/campaign/{campaign_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Save A Campaign](https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign).
///
/// Fields that are not sent are cleared.
pub type SaveCampaign<T = ()> = EndpointCall<kind::SaveCampaign, T>;

impl private::Endpoint for kind::SaveCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_campaign",
        Some("Save A Campaign"),
        ("PUT", "/website/{website_id}/campaign/{campaign_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __save_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
    body: impl Into<crate::types::WebsiteCampaignSave>,
) -> EndpointCall<kind::SaveCampaign, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::CampaignId>(&campaign_id),
            ],
        )
        .__body(&Into::<crate::types::WebsiteCampaignSave>::into(body))
}

/// Updates a campaign; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/campaign/{campaign_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Update A Campaign](https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign).
pub type UpdateCampaign<T = ()> = EndpointCall<kind::UpdateCampaign, T>;

impl private::Endpoint for kind::UpdateCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "update_campaign",
        Some("Update A Campaign"),
        ("PATCH", "/website/{website_id}/campaign/{campaign_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign"),
        &[],
    );
}

impl<T> EndpointCall<kind::UpdateCampaign, T> {
    /// Sets the type of the campaign.
    #[inline]
    pub fn type_(
        self,
        type_: impl private::IntoOption<crate::types::WebsiteCampaignType>,
    ) -> Self {
        self.__field("type", type_)
    }
    /// Sets the format of the message.
    #[inline]
    pub fn format(
        self,
        format: impl private::IntoOption<crate::types::WebsiteCampaignFormat>,
    ) -> Self {
        self.__field("format", format)
    }
    /// Sets the name of the campaign, as shown to operators.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets the subject of the campaign's emails.
    #[inline]
    pub fn subject(self, subject: impl private::IntoOption<String>) -> Self {
        self.__field("subject", subject)
    }
    /// Sets the tag of the campaign.
    #[inline]
    pub fn tag(self, tag: impl private::IntoOption<String>) -> Self {
        self.__field("tag", tag)
    }
    /// Sets the sender of the campaign.
    #[inline]
    pub fn sender(
        self,
        sender: impl private::IntoOption<crate::types::WebsiteCampaignItemSender>,
    ) -> Self {
        self.__field("sender", sender)
    }
    /// Sets the recipients of the campaign.
    #[inline]
    pub fn recipients(
        self,
        recipients: impl private::IntoOption<crate::types::WebsiteCampaignItemRecipients>,
    ) -> Self {
        self.__field("recipients", recipients)
    }
    /// Sets the rules that determine when an automated campaign is sent.
    #[inline]
    pub fn flow(
        self,
        flow: impl private::IntoOption<crate::types::WebsiteCampaignItemFlow>,
    ) -> Self {
        self.__field("flow", flow)
    }
    /// Sets the content of the message, in the format given by `format`.
    #[inline]
    pub fn message(self, message: impl private::IntoOption<String>) -> Self {
        self.__field("message", message)
    }
    /// Sets the delivery options of the campaign.
    #[inline]
    pub fn options(
        self,
        options: impl private::IntoOption<crate::types::WebsiteCampaignItemOptions>,
    ) -> Self {
        self.__field("options", options)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCampaignUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::UpdateCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Starts sending a campaign that is ready.
///
/// `POST /website/{website_id}/campaign/{campaign_id}/dispatch`
///
/// Tiers: `user` (documented).
/// Reference: [Dispatch A Campaign](https://docs.crisp.chat/references/rest-api/v1/#dispatch-a-campaign).
///
/// The result is delivered as the realtime event `campaign:dispatched`, not in the response.
///
/// The campaign is sent to its recipients, which cannot be undone. The event `campaign:progress` reports the progress.
pub type DispatchCampaign<T = ()> = EndpointCall<kind::DispatchCampaign, T>;

impl private::Endpoint for kind::DispatchCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "dispatch_campaign",
        Some("Dispatch A Campaign"),
        ("POST", "/website/{website_id}/campaign/{campaign_id}/dispatch"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#dispatch-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __dispatch_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::DispatchCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Pauses a dispatched campaign.
///
/// `POST /website/{website_id}/campaign/{campaign_id}/pause`
///
/// Tiers: `user` (documented).
/// Reference: [Pause A Campaign](https://docs.crisp.chat/references/rest-api/v1/#pause-a-campaign).
///
/// The result is delivered as the realtime event `campaign:running`, not in the response.
pub type PauseCampaign<T = ()> = EndpointCall<kind::PauseCampaign, T>;

impl private::Endpoint for kind::PauseCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "pause_campaign",
        Some("Pause A Campaign"),
        ("POST", "/website/{website_id}/campaign/{campaign_id}/pause"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#pause-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __pause_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::PauseCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Resumes a paused campaign.
///
/// `POST /website/{website_id}/campaign/{campaign_id}/resume`
///
/// Tiers: `user` (documented).
/// Reference: [Resume A Campaign](https://docs.crisp.chat/references/rest-api/v1/#resume-a-campaign).
///
/// The result is delivered as the realtime event `campaign:running`, not in the response.
pub type ResumeCampaign<T = ()> = EndpointCall<kind::ResumeCampaign, T>;

impl private::Endpoint for kind::ResumeCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resume_campaign",
        Some("Resume A Campaign"),
        ("POST", "/website/{website_id}/campaign/{campaign_id}/resume"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#resume-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resume_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::ResumeCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Sends a test of a campaign that is ready, without sending it to its recipients.
///
/// `POST /website/{website_id}/campaign/{campaign_id}/test`
///
/// Tiers: `user` (documented).
/// Reference: [Test A Campaign](https://docs.crisp.chat/references/rest-api/v1/#test-a-campaign).
///
/// Not verified: no source documents the recipient of the test.
pub type TestCampaign<T = ()> = EndpointCall<kind::TestCampaign, T>;

impl private::Endpoint for kind::TestCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "test_campaign",
        Some("Test A Campaign"),
        ("POST", "/website/{website_id}/campaign/{campaign_id}/test"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#test-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __test_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::TestCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Removes a campaign.
///
/// `DELETE /website/{website_id}/campaign/{campaign_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Remove A Campaign](https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign).
pub type RemoveCampaign<T = ()> = EndpointCall<kind::RemoveCampaign, T>;

impl private::Endpoint for kind::RemoveCampaign {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "remove_campaign",
        Some("Remove A Campaign"),
        ("DELETE", "/website/{website_id}/campaign/{campaign_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __remove_campaign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::RemoveCampaign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Checks whether a campaign exists.
///
/// `HEAD /website/{website_id}/campaign/{campaign_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Check If Campaign Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-exists).
pub type CheckCampaignExists<T = bool> = EndpointCall<kind::CheckCampaignExists, T>;

impl private::Endpoint for kind::CheckCampaignExists {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_campaign_exists",
        Some("Check If Campaign Exists"),
        ("HEAD", "/website/{website_id}/campaign/{campaign_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-exists"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_campaign_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::CheckCampaignExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Lists the contacts to whom a campaign would be sent.
///
/// `GET /website/{website_id}/campaign/{campaign_id}/recipients/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List Campaign Recipients](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-recipients).
///
/// Available only for one-shot campaigns that have not been dispatched yet.
///
/// The output is known only from clients for other languages.
pub type ListCampaignRecipients<T = Vec<crate::types::WebsiteCampaignRecipient>> = EndpointCall<
    kind::ListCampaignRecipients,
    T,
>;

impl private::Endpoint for kind::ListCampaignRecipients {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_campaign_recipients",
        Some("List Campaign Recipients"),
        ("GET", "/website/{website_id}/campaign/{campaign_id}/recipients/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-campaign-recipients"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListCampaignRecipients, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListCampaignRecipients
}

#[doc(hidden)]
#[inline]
pub fn __list_campaign_recipients<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
) -> EndpointCall<kind::ListCampaignRecipients, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
        ],
    )
}

/// Lists the contacts who opened a campaign, followed a link in it, or unsubscribed.
///
/// `GET /website/{website_id}/campaign/{campaign_id}/statistics/{type}/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List Campaign Statistics](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-statistics).
///
/// The output is known only from clients for other languages.
pub type ListCampaignStatistics<T = Vec<crate::types::WebsiteCampaignStatistic>> = EndpointCall<
    kind::ListCampaignStatistics,
    T,
>;

impl private::Endpoint for kind::ListCampaignStatistics {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_campaign_statistics",
        Some("List Campaign Statistics"),
        (
            "GET",
            "/website/{website_id}/campaign/{campaign_id}/statistics/{type}/{page_number}",
        ),
        Some("page_number"),
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-campaign-statistics"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListCampaignStatistics, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Sets the page size.
    #[inline]
    pub fn per_page(self, per_page: impl private::IntoOption<u32>) -> Self {
        self.__query("per_page", per_page, private::QueryValue::to_query)
    }
}

private::__pages! {
    kind::ListCampaignStatistics
}

#[doc(hidden)]
#[inline]
pub fn __list_campaign_statistics<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    campaign_id: impl private::PathParam<crate::types::CampaignId>,
    type_: impl private::PathParam<crate::types::WebsiteCampaignStatisticType>,
) -> EndpointCall<kind::ListCampaignStatistics, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::CampaignId>(&campaign_id),
            private::segment::<crate::types::WebsiteCampaignStatisticType>(&type_),
        ],
    )
}

/// Lists the workspace's campaigns.
///
/// `GET /website/{website_id}/campaigns/list/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List Campaigns](https://docs.crisp.chat/references/rest-api/v1/#list-campaigns).
///
/// The output is known only from clients for other languages.
pub type ListCampaigns<T = Vec<crate::types::WebsiteCampaignExcerpt>> = EndpointCall<
    kind::ListCampaigns,
    T,
>;

impl private::Endpoint for kind::ListCampaigns {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_campaigns",
        Some("List Campaigns"),
        ("GET", "/website/{website_id}/campaigns/list/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-campaigns"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListCampaigns, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only campaigns whose names contain this text.
    #[inline]
    pub fn search_name(self, search_name: impl private::IntoOption<String>) -> Self {
        self.__query("search_name", search_name, private::QueryValue::to_query)
    }
    /// Returns only campaigns with this tag.
    #[inline]
    pub fn filter_tag(self, filter_tag: impl private::IntoOption<String>) -> Self {
        self.__query("filter_tag", filter_tag, private::QueryValue::to_query)
    }
    /// Returns only campaigns that are sent once.
    #[inline]
    pub fn filter_type_one_shot(
        self,
        filter_type_one_shot: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_type_one_shot", filter_type_one_shot, private::flag)
    }
    /// Returns only campaigns that are triggered by events.
    #[inline]
    pub fn filter_type_automated(
        self,
        filter_type_automated: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_type_automated", filter_type_automated, private::flag)
    }
    /// Returns only campaigns that are not fully configured.
    #[inline]
    pub fn filter_status_not_configured(
        self,
        filter_status_not_configured: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query(
            "filter_status_not_configured",
            filter_status_not_configured,
            private::flag,
        )
    }
    /// Returns only campaigns that are ready to be dispatched.
    #[inline]
    pub fn filter_status_ready(
        self,
        filter_status_ready: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_ready", filter_status_ready, private::flag)
    }
    /// Returns only paused campaigns.
    #[inline]
    pub fn filter_status_paused(
        self,
        filter_status_paused: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_paused", filter_status_paused, private::flag)
    }
    /// Returns only campaigns that are being sent.
    #[inline]
    pub fn filter_status_sending(
        self,
        filter_status_sending: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_sending", filter_status_sending, private::flag)
    }
    /// Returns only campaigns that have been sent.
    #[inline]
    pub fn filter_status_done(
        self,
        filter_status_done: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_done", filter_status_done, private::flag)
    }
}

private::__pages! {
    kind::ListCampaigns
}

#[doc(hidden)]
#[inline]
pub fn __list_campaigns<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListCampaigns, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the tags of the workspace's campaigns.
///
/// `GET /website/{website_id}/campaigns/tags`
///
/// Tiers: `user` (documented).
/// Reference: [List Campaign Tags](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-tags).
///
/// The output is known only from clients for other languages.
pub type ListCampaignTags<T = Vec<String>> = EndpointCall<kind::ListCampaignTags, T>;

impl private::Endpoint for kind::ListCampaignTags {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_campaign_tags",
        Some("List Campaign Tags"),
        ("GET", "/website/{website_id}/campaigns/tags"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-campaign-tags"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __list_campaign_tags<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListCampaignTags, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the campaign templates available to the workspace.
///
/// `GET /website/{website_id}/campaigns/templates/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Campaign Templates](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-templates).
///
/// The output is known only from clients for other languages.
pub type ListCampaignTemplates<T = Vec<crate::types::WebsiteCampaignTemplateExcerpt>> = EndpointCall<
    kind::ListCampaignTemplates,
    T,
>;

impl private::Endpoint for kind::ListCampaignTemplates {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_campaign_templates",
        Some("List Campaign Templates"),
        ("GET", "/website/{website_id}/campaigns/templates/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-campaign-templates"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListCampaignTemplates, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only templates whose names contain this text.
    #[inline]
    pub fn search_name(self, search_name: impl private::IntoOption<String>) -> Self {
        self.__query("search_name", search_name, private::QueryValue::to_query)
    }
    /// Returns only templates provided by Crisp.
    #[inline]
    pub fn filter_type_static(
        self,
        filter_type_static: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_type_static", filter_type_static, private::flag)
    }
    /// Returns only templates created by the workspace.
    #[inline]
    pub fn filter_type_custom(
        self,
        filter_type_custom: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_type_custom", filter_type_custom, private::flag)
    }
}

private::__pages! {
    kind::ListCampaignTemplates
}

#[doc(hidden)]
#[inline]
pub fn __list_campaign_templates<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListCampaignTemplates, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a campaign template, including its content.
///
/// `GET /website/{website_id}/campaigns/template/{template_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Get A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign-template).
///
/// The output is known only from clients for other languages.
pub type GetCampaignTemplate<T = crate::types::WebsiteCampaignTemplateItem> = EndpointCall<
    kind::GetCampaignTemplate,
    T,
>;

impl private::Endpoint for kind::GetCampaignTemplate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_campaign_template",
        Some("Get A Campaign Template"),
        ("GET", "/website/{website_id}/campaigns/template/{template_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign-template"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_campaign_template<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    template_id: impl private::PathParam<crate::types::TemplateId>,
) -> EndpointCall<kind::GetCampaignTemplate, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TemplateId>(&template_id),
        ],
    )
}

/// Creates a campaign template without content.
///
/// `POST /website/{website_id}/campaigns/template`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Create A New Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign-template).
///
/// Use `save_campaign_template` to set its content.
///
/// The output is known only from clients for other languages.
pub type CreateNewCampaignTemplate<T = crate::types::WebsiteCampaignTemplateNew> = EndpointCall<
    kind::CreateNewCampaignTemplate,
    T,
>;

impl private::Endpoint for kind::CreateNewCampaignTemplate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_new_campaign_template",
        Some("Create A New Campaign Template"),
        ("POST", "/website/{website_id}/campaigns/template"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign-template",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::CreateNewCampaignTemplate, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCampaignTemplateNewItem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __create_new_campaign_template<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    name: impl Into<String>,
    format: impl Into<crate::types::WebsiteCampaignFormat>,
) -> EndpointCall<kind::CreateNewCampaignTemplate, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<
            crate::types::WebsiteCampaignFormat,
        >("format", Into::<crate::types::WebsiteCampaignFormat>::into(format))
}

/// Replaces the name, format, and content of a campaign template.
///
/// `PUT /website/{website_id}/campaigns/template/{template_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign-template).
pub type SaveCampaignTemplate<T = ()> = EndpointCall<kind::SaveCampaignTemplate, T>;

impl private::Endpoint for kind::SaveCampaignTemplate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_campaign_template",
        Some("Save A Campaign Template"),
        ("PUT", "/website/{website_id}/campaigns/template/{template_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign-template"),
        &[],
    );
}

impl<T> EndpointCall<kind::SaveCampaignTemplate, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCampaignTemplateSave) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_campaign_template<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    template_id: impl private::PathParam<crate::types::TemplateId>,
    name: impl Into<String>,
    format: impl Into<crate::types::WebsiteCampaignFormat>,
    content: impl Into<String>,
) -> EndpointCall<kind::SaveCampaignTemplate, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::TemplateId>(&template_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<
            crate::types::WebsiteCampaignFormat,
        >("format", Into::<crate::types::WebsiteCampaignFormat>::into(format))
        .__field::<String>("content", Into::<String>::into(content))
}

/// Updates a campaign template; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/campaigns/template/{template_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign-template).
pub type UpdateCampaignTemplate<T = ()> = EndpointCall<kind::UpdateCampaignTemplate, T>;

impl private::Endpoint for kind::UpdateCampaignTemplate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "update_campaign_template",
        Some("Update A Campaign Template"),
        ("PATCH", "/website/{website_id}/campaigns/template/{template_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign-template",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::UpdateCampaignTemplate, T> {
    /// Sets the name of the template.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets the format of the content.
    #[inline]
    pub fn format(
        self,
        format: impl private::IntoOption<crate::types::WebsiteCampaignFormat>,
    ) -> Self {
        self.__field("format", format)
    }
    /// Sets the content of the template, in the format given by `format`.
    #[inline]
    pub fn content(self, content: impl private::IntoOption<String>) -> Self {
        self.__field("content", content)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteCampaignTemplateUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_campaign_template<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    template_id: impl private::PathParam<crate::types::TemplateId>,
) -> EndpointCall<kind::UpdateCampaignTemplate, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TemplateId>(&template_id),
        ],
    )
}

/// Removes a campaign template.
///
/// `DELETE /website/{website_id}/campaigns/template/{template_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Remove A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign-template).
pub type RemoveCampaignTemplate<T = ()> = EndpointCall<kind::RemoveCampaignTemplate, T>;

impl private::Endpoint for kind::RemoveCampaignTemplate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "remove_campaign_template",
        Some("Remove A Campaign Template"),
        ("DELETE", "/website/{website_id}/campaigns/template/{template_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign-template",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __remove_campaign_template<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    template_id: impl private::PathParam<crate::types::TemplateId>,
) -> EndpointCall<kind::RemoveCampaignTemplate, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TemplateId>(&template_id),
        ],
    )
}

/// Checks whether a campaign template exists.
///
/// `HEAD /website/{website_id}/campaigns/template/{template_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Campaign Template Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-template-exists).
pub type CheckCampaignTemplateExists<T = bool> = EndpointCall<
    kind::CheckCampaignTemplateExists,
    T,
>;

impl private::Endpoint for kind::CheckCampaignTemplateExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_campaign_template_exists",
        Some("Check If Campaign Template Exists"),
        ("HEAD", "/website/{website_id}/campaigns/template/{template_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-template-exists",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_campaign_template_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    template_id: impl private::PathParam<crate::types::TemplateId>,
) -> EndpointCall<kind::CheckCampaignTemplateExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TemplateId>(&template_id),
        ],
    )
}

/// Returns the URLs for receiving realtime events of the workspace.
///
/// `GET /website/{website_id}/connect/endpoints`
///
/// Tiers: `website` (observed).
/// Reference: [Get Connect Endpoints](https://docs.crisp.chat/references/rest-api/v1/#get-website-connect-endpoints).
///
/// Not verified: the reference documents this path, but the Node and Go clients omit the id when they connect with a website token.
///
/// The output is known only from clients for other languages.
pub type WebsiteGetConnectEndpoints<T = crate::types::WebsiteConnectEndpoints> = EndpointCall<
    kind::WebsiteGetConnectEndpoints,
    T,
>;

impl private::Endpoint for kind::WebsiteGetConnectEndpoints {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "website_get_connect_endpoints",
        Some("Get Connect Endpoints"),
        ("GET", "/website/{website_id}/connect/endpoints"),
        None,
        None,
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#get-website-connect-endpoints",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __website_get_connect_endpoints<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::WebsiteGetConnectEndpoints, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Creates a conversation, which does not appear in the inbox until its visitor sends a message.
///
/// `POST /website/{website_id}/conversation`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:initiate`.
/// Reference: [Create A New Conversation](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-conversation).
///
/// If the plan currently allows no more conversations, the request fails with 423 `quota_limit_exceeded`.
///
/// The output is known only from clients for other languages.
pub type CreateNewConversation<T = crate::types::ConversationNew> = EndpointCall<
    kind::CreateNewConversation,
    T,
>;

impl private::Endpoint for kind::CreateNewConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "create_new_conversation",
            Some("Create A New Conversation"),
            ("POST", "/website/{website_id}/conversation"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#create-a-new-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:initiate write");
}

#[doc(hidden)]
#[inline]
pub fn __create_new_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::CreateNewConversation, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Get A Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-a-conversation).
pub type GetConversation<T = crate::types::Conversation> = EndpointCall<
    kind::GetConversation,
    T,
>;

impl private::Endpoint for kind::GetConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation",
            Some("Get A Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#get-a-conversation"),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Checks whether a conversation exists.
///
/// `HEAD /website/{website_id}/conversation/{session_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Check If Conversation Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-conversation-exists).
pub type CheckConversationExists<T = bool> = EndpointCall<
    kind::CheckConversationExists,
    T,
>;

impl private::Endpoint for kind::CheckConversationExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "check_conversation_exists",
            Some("Check If Conversation Exists"),
            ("HEAD", "/website/{website_id}/conversation/{session_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#check-if-conversation-exists",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

#[doc(hidden)]
#[inline]
pub fn __check_conversation_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::CheckConversationExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Opens the conversation with a visitor whose session already exists.
///
/// `POST /website/{website_id}/conversation/{session_id}/initiate`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:initiate`.
/// Reference: [Initiate A Conversation With Existing Session](https://docs.crisp.chat/references/rest-api/v1/#initiate-a-conversation-with-existing-session).
///
/// The result is delivered as the realtime event `session:request:initiated`, not in the response.
///
/// Does not create a conversation; use `create_new_conversation` for that.
pub type InitiateConversationWithExistingSession<T = ()> = EndpointCall<
    kind::InitiateConversationWithExistingSession,
    T,
>;

impl private::Endpoint for kind::InitiateConversationWithExistingSession {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "initiate_conversation_with_existing_session",
            Some("Initiate A Conversation With Existing Session"),
            ("POST", "/website/{website_id}/conversation/{session_id}/initiate"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#initiate-a-conversation-with-existing-session",
            ),
            &[],
        )
        .__scope("website:conversation:initiate write");
}

#[doc(hidden)]
#[inline]
pub fn __initiate_conversation_with_existing_session<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::InitiateConversationWithExistingSession, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Removes a conversation and all its messages.
///
/// `DELETE /website/{website_id}/conversation/{session_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Remove A Conversation](https://docs.crisp.chat/references/rest-api/v1/#remove-a-conversation).
///
/// This operation destroys data.
pub type RemoveConversation<T = ()> = EndpointCall<kind::RemoveConversation, T>;

impl private::Endpoint for kind::RemoveConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "remove_conversation",
            Some("Remove A Conversation"),
            ("DELETE", "/website/{website_id}/conversation/{session_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#remove-a-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

#[doc(hidden)]
#[inline]
pub fn __remove_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::RemoveConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Sends a message as an operator or on behalf of the visitor.
///
/// `POST /website/{website_id}/conversation/{session_id}/message`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Send A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#send-a-message-in-conversation).
///
/// The message is not yet delivered when the response arrives. A conversation holds about 10,000 messages; beyond this limit, the request fails with 409 `too_many_messages`.
pub type SendMessageInConversation<T = crate::types::ConversationMessageDispatched> = EndpointCall<
    kind::SendMessageInConversation,
    T,
>;

impl private::Endpoint for kind::SendMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "send_message_in_conversation",
            Some("Send A Message In Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/message"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#send-a-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

#[doc(hidden)]
#[inline]
pub fn __send_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    body: impl Into<crate::types::NewMessage>,
) -> EndpointCall<kind::SendMessageInConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__body(&Into::<crate::types::NewMessage>::into(body))
}

/// Returns the newest messages of a conversation, or those before, after, or around a point in time.
///
/// `GET /website/{website_id}/conversation/{session_id}/messages`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Get Messages In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-messages-in-conversation).
///
/// Crisp determines the number of messages. To load older messages, set `timestamp_before` to the time of the oldest message received so far.
pub type GetMessagesInConversation<T = Vec<crate::types::ConversationMessage>> = EndpointCall<
    kind::GetMessagesInConversation,
    T,
>;

impl private::Endpoint for kind::GetMessagesInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_messages_in_conversation",
            Some("Get Messages In Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}/messages"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-messages-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages read");
}

impl<T> EndpointCall<kind::GetMessagesInConversation, T> {
    /// Returns only messages sent before this time.
    #[inline]
    pub fn timestamp_before(
        self,
        timestamp_before: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("timestamp_before", timestamp_before, private::QueryValue::to_query)
    }
    /// Returns only messages sent after this time.
    #[inline]
    pub fn timestamp_after(
        self,
        timestamp_after: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("timestamp_after", timestamp_after, private::QueryValue::to_query)
    }
    /// Returns only messages sent around this time.
    #[inline]
    pub fn timestamp_around(
        self,
        timestamp_around: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("timestamp_around", timestamp_around, private::QueryValue::to_query)
    }
}

#[doc(hidden)]
#[inline]
pub fn __get_messages_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetMessagesInConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Returns a message.
///
/// `GET /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Get A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-a-message-in-conversation).
///
/// The output is known only from clients for other languages.
pub type GetMessageInConversation<T = crate::types::ConversationMessage> = EndpointCall<
    kind::GetMessageInConversation,
    T,
>;

impl private::Endpoint for kind::GetMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_message_in_conversation",
            Some("Get A Message In Conversation"),
            (
                "GET",
                "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-a-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages read");
}

#[doc(hidden)]
#[inline]
pub fn __get_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    fingerprint: impl private::PathParam<private::Fingerprint>,
) -> EndpointCall<kind::GetMessageInConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
            private::segment::<private::Fingerprint>(&fingerprint),
        ],
    )
}

/// Replaces the content of a message.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Update A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#update-a-message-in-conversation).
///
/// The content must match the type of the message. According to the reference, only messages from the chat can be updated.
pub type UpdateMessageInConversation<T = ()> = EndpointCall<
    kind::UpdateMessageInConversation,
    T,
>;

impl private::Endpoint for kind::UpdateMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_message_in_conversation",
            Some("Update A Message In Conversation"),
            (
                "PATCH",
                "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-a-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

impl<T> EndpointCall<kind::UpdateMessageInConversation, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationMessageUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    fingerprint: impl private::PathParam<private::Fingerprint>,
    content: impl Into<crate::types::UpdatedMessageContent>,
) -> EndpointCall<kind::UpdateMessageInConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<private::Fingerprint>(&fingerprint),
            ],
        )
        .__field::<
            crate::types::UpdatedMessageContent,
        >("content", Into::<crate::types::UpdatedMessageContent>::into(content))
}

/// Removes a message.
///
/// `DELETE /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Remove A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#remove-a-message-in-conversation).
///
/// This operation destroys data.
pub type RemoveMessageInConversation<T = ()> = EndpointCall<
    kind::RemoveMessageInConversation,
    T,
>;

impl private::Endpoint for kind::RemoveMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "remove_message_in_conversation",
            Some("Remove A Message In Conversation"),
            (
                "DELETE",
                "/website/{website_id}/conversation/{session_id}/message/{fingerprint}",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#remove-a-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

#[doc(hidden)]
#[inline]
pub fn __remove_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    fingerprint: impl private::PathParam<private::Fingerprint>,
) -> EndpointCall<kind::RemoveMessageInConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
            private::segment::<private::Fingerprint>(&fingerprint),
        ],
    )
}

/// Returns the original from which a message was created, such as an incoming email.
///
/// `GET /website/{website_id}/conversation/{session_id}/original/{original_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Get An Original Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-an-original-message-in-conversation).
///
/// The output is known only from clients for other languages.
pub type GetOriginalMessageInConversation<T = crate::types::ConversationOriginal> = EndpointCall<
    kind::GetOriginalMessageInConversation,
    T,
>;

impl private::Endpoint for kind::GetOriginalMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_original_message_in_conversation",
            Some("Get An Original Message In Conversation"),
            (
                "GET",
                "/website/{website_id}/conversation/{session_id}/original/{original_id}",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-an-original-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages read");
}

#[doc(hidden)]
#[inline]
pub fn __get_original_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    original_id: impl private::PathParam<crate::types::OriginalId>,
) -> EndpointCall<kind::GetOriginalMessageInConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
            private::segment::<crate::types::OriginalId>(&original_id),
        ],
    )
}

/// Marks messages of a conversation as read.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/read`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Mark Messages As Read In Conversation](https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-read-in-conversation).
///
/// If no fingerprints are sent, all messages are marked.
pub type MarkMessagesReadInConversation<T = ()> = EndpointCall<
    kind::MarkMessagesReadInConversation,
    T,
>;

impl private::Endpoint for kind::MarkMessagesReadInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "mark_messages_read_in_conversation",
            Some("Mark Messages As Read In Conversation"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/read"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-read-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

impl<T> EndpointCall<kind::MarkMessagesReadInConversation, T> {
    /// Sets the fingerprints of the messages. If absent, all messages are marked.
    ///
    /// Not verified: whether an empty list also marks all messages.
    #[inline]
    pub fn fingerprints(
        self,
        fingerprints: impl private::IntoOption<Vec<private::Fingerprint>>,
    ) -> Self {
        self.__field("fingerprints", fingerprints)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationReadMessageMark) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __mark_messages_read_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    from: impl Into<crate::types::MessageFrom>,
    origin: impl Into<crate::types::MessageOrigin>,
) -> EndpointCall<kind::MarkMessagesReadInConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::MessageFrom,
        >("from", Into::<crate::types::MessageFrom>::into(from))
        .__field::<
            crate::types::MessageOrigin,
        >("origin", Into::<crate::types::MessageOrigin>::into(origin))
}

/// Marks messages of a conversation as delivered.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/delivered`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Mark Messages As Delivered In Conversation](https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-delivered-in-conversation).
///
/// Not verified: the reference requires `fingerprints` here, but the clients treat it as optional, as in `mark_messages_read_in_conversation`.
pub type MarkMessagesDeliveredInConversation<T = ()> = EndpointCall<
    kind::MarkMessagesDeliveredInConversation,
    T,
>;

impl private::Endpoint for kind::MarkMessagesDeliveredInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "mark_messages_delivered_in_conversation",
            Some("Mark Messages As Delivered In Conversation"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/delivered"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-delivered-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

impl<T> EndpointCall<kind::MarkMessagesDeliveredInConversation, T> {
    /// Sets the fingerprints of the messages. If absent, all messages are marked.
    ///
    /// Not verified: whether an empty list also marks all messages.
    #[inline]
    pub fn fingerprints(
        self,
        fingerprints: impl private::IntoOption<Vec<private::Fingerprint>>,
    ) -> Self {
        self.__field("fingerprints", fingerprints)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationReadMessageMark) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __mark_messages_delivered_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    from: impl Into<crate::types::MessageFrom>,
    origin: impl Into<crate::types::MessageOrigin>,
) -> EndpointCall<kind::MarkMessagesDeliveredInConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::MessageFrom,
        >("from", Into::<crate::types::MessageFrom>::into(from))
        .__field::<
            crate::types::MessageOrigin,
        >("origin", Into::<crate::types::MessageOrigin>::into(origin))
}

/// Marks a conversation as unread.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/unread`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Mark Conversation As Unread](https://docs.crisp.chat/references/rest-api/v1/#mark-conversation-as-unread).
pub type MarkConversationAsUnread<T = ()> = EndpointCall<
    kind::MarkConversationAsUnread,
    T,
>;

impl private::Endpoint for kind::MarkConversationAsUnread {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "mark_conversation_as_unread",
            Some("Mark Conversation As Unread"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/unread"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#mark-conversation-as-unread",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

impl<T> EndpointCall<kind::MarkConversationAsUnread, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationUnreadMessageMark) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __mark_conversation_as_unread<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    from: impl Into<crate::types::MessageFrom>,
) -> EndpointCall<kind::MarkConversationAsUnread, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::MessageFrom,
        >("from", Into::<crate::types::MessageFrom>::into(from))
}

/// Signals that the visitor or an operator started or stopped typing a message.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/compose`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:messages`.
/// Reference: [Compose A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#compose-a-message-in-conversation).
pub type ComposeMessageInConversation<T = ()> = EndpointCall<
    kind::ComposeMessageInConversation,
    T,
>;

impl private::Endpoint for kind::ComposeMessageInConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "compose_message_in_conversation",
            Some("Compose A Message In Conversation"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/compose"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#compose-a-message-in-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:messages write");
}

impl<T> EndpointCall<kind::ComposeMessageInConversation, T> {
    /// Sets the text typed so far.
    #[inline]
    pub fn excerpt(self, excerpt: impl private::IntoOption<String>) -> Self {
        self.__field("excerpt", excerpt)
    }
    /// Sets whether to hide the typing from the other side.
    #[inline]
    pub fn stealth(self, stealth: impl private::IntoOption<bool>) -> Self {
        self.__field("stealth", stealth)
    }
    /// Sets whether an automated system is typing.
    #[inline]
    pub fn automated(self, automated: impl private::IntoOption<bool>) -> Self {
        self.__field("automated", automated)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationComposeMessageNew) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __compose_message_in_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    type_: impl Into<crate::types::ComposeType>,
    from: impl Into<crate::types::MessageFrom>,
) -> EndpointCall<kind::ComposeMessageInConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::ComposeType,
        >("type", Into::<crate::types::ComposeType>::into(type_))
        .__field::<
            crate::types::MessageFrom,
        >("from", Into::<crate::types::MessageFrom>::into(from))
}

/// Returns the metadata of a conversation, which describes its visitor.
///
/// `GET /website/{website_id}/conversation/{session_id}/meta`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Get Conversation Metas](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-metas).
///
/// The output is known only from clients for other languages.
pub type GetConversationMetas<T = crate::types::ConversationMeta> = EndpointCall<
    kind::GetConversationMetas,
    T,
>;

impl private::Endpoint for kind::GetConversationMetas {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation_metas",
            Some("Get Conversation Metas"),
            ("GET", "/website/{website_id}/conversation/{session_id}/meta"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-conversation-metas",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation_metas<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversationMetas, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Updates the metadata of a conversation, which describes its visitor; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/meta`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Update Conversation Metas](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-metas).
pub type UpdateConversationMetas<T = ()> = EndpointCall<
    kind::UpdateConversationMetas,
    T,
>;

impl private::Endpoint for kind::UpdateConversationMetas {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_conversation_metas",
            Some("Update Conversation Metas"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/meta"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-conversation-metas",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::UpdateConversationMetas, T> {
    /// Sets the nickname of the visitor.
    #[inline]
    pub fn nickname(self, nickname: impl private::IntoOption<String>) -> Self {
        self.__field("nickname", nickname)
    }
    /// Sets the email address of the visitor.
    #[inline]
    pub fn email(self, email: impl private::IntoOption<String>) -> Self {
        self.__field("email", email)
    }
    /// Sets the phone number of the visitor.
    #[inline]
    pub fn phone(self, phone: impl private::IntoOption<String>) -> Self {
        self.__field("phone", phone)
    }
    /// Sets the postal address of the visitor.
    #[inline]
    pub fn address(self, address: impl private::IntoOption<String>) -> Self {
        self.__field("address", address)
    }
    /// Sets the subject of the conversation.
    #[inline]
    pub fn subject(self, subject: impl private::IntoOption<String>) -> Self {
        self.__field("subject", subject)
    }
    /// Sets the channel from which the conversation originates.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the IP address of the visitor.
    #[inline]
    pub fn ip(self, ip: impl private::IntoOption<String>) -> Self {
        self.__field("ip", ip)
    }
    /// Sets the URL of the visitor's avatar.
    #[inline]
    pub fn avatar(self, avatar: impl private::IntoOption<String>) -> Self {
        self.__field("avatar", avatar)
    }
    /// Sets the segments of the conversation. Replaces the existing segments.
    #[inline]
    pub fn segments(self, segments: impl private::IntoOption<Vec<String>>) -> Self {
        self.__field("segments", segments)
    }
    /// Sets the custom data, by key.
    #[inline]
    pub fn data(
        self,
        data: impl private::IntoOption<private::BTreeMap<String, private::Scalar>>,
    ) -> Self {
        self.__field("data", data)
    }
    /// Sets the device of the visitor.
    #[inline]
    pub fn device(
        self,
        device: impl private::IntoOption<crate::types::DeviceInfo>,
    ) -> Self {
        self.__field("device", device)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationMetaUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_conversation_metas<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::UpdateConversationMetas, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Lists the web pages that the visitor viewed.
///
/// `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:pages`.
/// Reference: [List Conversation Pages](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-pages).
///
/// The output is known only from clients for other languages.
pub type ListConversationPages<T = Vec<crate::types::ConversationPage>> = EndpointCall<
    kind::ListConversationPages,
    T,
>;

impl private::Endpoint for kind::ListConversationPages {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_conversation_pages",
            Some("List Conversation Pages"),
            (
                "GET",
                "/website/{website_id}/conversation/{session_id}/pages/{page_number}",
            ),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-conversation-pages",
            ),
            &[],
        )
        .__scope("website:conversation:pages read");
}

impl<T> EndpointCall<kind::ListConversationPages, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListConversationPages
}

#[doc(hidden)]
#[inline]
pub fn __list_conversation_pages<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::ListConversationPages, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Lists the custom events of a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}/events/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:events`.
/// Reference: [List Conversation Events](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-events).
///
/// The output is known only from clients for other languages.
pub type ListConversationEvents<T = Vec<crate::types::ConversationEvent>> = EndpointCall<
    kind::ListConversationEvents,
    T,
>;

impl private::Endpoint for kind::ListConversationEvents {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_conversation_events",
            Some("List Conversation Events"),
            (
                "GET",
                "/website/{website_id}/conversation/{session_id}/events/{page_number}",
            ),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-conversation-events",
            ),
            &[],
        )
        .__scope("website:conversation:events read");
}

impl<T> EndpointCall<kind::ListConversationEvents, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListConversationEvents
}

#[doc(hidden)]
#[inline]
pub fn __list_conversation_events<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::ListConversationEvents, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Lists the files that were sent in a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}/files/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [List Conversation Files](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-files).
///
/// The output is known only from clients for other languages.
pub type ListConversationFiles<T = Vec<crate::types::ConversationFile>> = EndpointCall<
    kind::ListConversationFiles,
    T,
>;

impl private::Endpoint for kind::ListConversationFiles {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_conversation_files",
            Some("List Conversation Files"),
            (
                "GET",
                "/website/{website_id}/conversation/{session_id}/files/{page_number}",
            ),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-conversation-files",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

impl<T> EndpointCall<kind::ListConversationFiles, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListConversationFiles
}

#[doc(hidden)]
#[inline]
pub fn __list_conversation_files<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::ListConversationFiles, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Returns the state of a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}/state`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:states`.
/// Reference: [Get Conversation State](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-state).
///
/// The output is known only from clients for other languages.
pub type GetConversationState<T = crate::types::ConversationStateData> = EndpointCall<
    kind::GetConversationState,
    T,
>;

impl private::Endpoint for kind::GetConversationState {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation_state",
            Some("Get Conversation State"),
            ("GET", "/website/{website_id}/conversation/{session_id}/state"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-conversation-state",
            ),
            &[],
        )
        .__scope("website:conversation:states read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation_state<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversationState, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Marks a conversation as pending, unresolved, or resolved.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/state`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:states`.
/// Reference: [Change Conversation State](https://docs.crisp.chat/references/rest-api/v1/#change-conversation-state).
pub type ChangeConversationState<T = ()> = EndpointCall<
    kind::ChangeConversationState,
    T,
>;

impl private::Endpoint for kind::ChangeConversationState {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "change_conversation_state",
            Some("Change Conversation State"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/state"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#change-conversation-state",
            ),
            &[],
        )
        .__scope("website:conversation:states write");
}

impl<T> EndpointCall<kind::ChangeConversationState, T> {
    /// Sets the author of the change.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the change is made.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationStateUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __change_conversation_state<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    state: impl Into<crate::types::ConversationState>,
) -> EndpointCall<kind::ChangeConversationState, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::ConversationState,
        >("state", Into::<crate::types::ConversationState>::into(state))
}

/// Returns the operator to whom a conversation is assigned.
///
/// `GET /website/{website_id}/conversation/{session_id}/routing`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:routing`.
/// Reference: [Get Conversation Routing Assign](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-routing-assign).
///
/// The output is known only from clients for other languages.
pub type GetConversationRoutingAssign<T = crate::types::ConversationRoutingAssign> = EndpointCall<
    kind::GetConversationRoutingAssign,
    T,
>;

impl private::Endpoint for kind::GetConversationRoutingAssign {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation_routing_assign",
            Some("Get Conversation Routing Assign"),
            ("GET", "/website/{website_id}/conversation/{session_id}/routing"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-conversation-routing-assign",
            ),
            &[],
        )
        .__scope("website:conversation:routing read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation_routing_assign<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversationRoutingAssign, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Assigns a conversation to an operator, or removes its assignment.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/routing`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:routing`.
/// Reference: [Assign Conversation Routing](https://docs.crisp.chat/references/rest-api/v1/#assign-conversation-routing).
pub type AssignConversationRouting<T = ()> = EndpointCall<
    kind::AssignConversationRouting,
    T,
>;

impl private::Endpoint for kind::AssignConversationRouting {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "assign_conversation_routing",
            Some("Assign Conversation Routing"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/routing"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#assign-conversation-routing",
            ),
            &[],
        )
        .__scope("website:conversation:routing write");
}

impl<T> EndpointCall<kind::AssignConversationRouting, T> {
    /// Sets whether to suppress notifications.
    #[inline]
    pub fn silent(self, silent: impl private::IntoOption<bool>) -> Self {
        self.__field("silent", silent)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationRoutingAssignUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __assign_conversation_routing<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    assigned: impl private::IntoOption<crate::types::ConversationAssigned>,
) -> EndpointCall<kind::AssignConversationRouting, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__nullable::<crate::types::ConversationAssigned>("assigned", assigned)
}

/// Moves a conversation to a sub-inbox or back to the main inbox.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/inbox`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Update Conversation Inbox](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-inbox).
pub type UpdateConversationInbox<T = ()> = EndpointCall<
    kind::UpdateConversationInbox,
    T,
>;

impl private::Endpoint for kind::UpdateConversationInbox {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_conversation_inbox",
            Some("Update Conversation Inbox"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/inbox"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-conversation-inbox",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::UpdateConversationInbox, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationInboxUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_conversation_inbox<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    inbox_id: impl private::IntoOption<crate::types::InboxId>,
) -> EndpointCall<kind::UpdateConversationInbox, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__nullable::<crate::types::InboxId>("inbox_id", inbox_id)
}

/// Notifies the other operators that an operator opened or closed a conversation on screen.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/open`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Update Conversation Open State](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-open-state).
pub type UpdateConversationOpenState<T = ()> = EndpointCall<
    kind::UpdateConversationOpenState,
    T,
>;

impl private::Endpoint for kind::UpdateConversationOpenState {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_conversation_open_state",
            Some("Update Conversation Open State"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/open"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-conversation-open-state",
            ),
            &[],
        )
        .__scope("website:conversation:actions write");
}

impl<T> EndpointCall<kind::UpdateConversationOpenState, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationOpenUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_conversation_open_state<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    opened: bool,
) -> EndpointCall<kind::UpdateConversationOpenState, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<bool>("opened", opened)
}

/// Returns the parent and child conversations of a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}/relations`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Get Conversation Relations](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-relations).
///
/// The output is known only from clients for other languages.
pub type GetConversationRelations<T = crate::types::ConversationRelations> = EndpointCall<
    kind::GetConversationRelations,
    T,
>;

impl private::Endpoint for kind::GetConversationRelations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation_relations",
            Some("Get Conversation Relations"),
            ("GET", "/website/{website_id}/conversation/{session_id}/relations"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-conversation-relations",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation_relations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversationRelations, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Returns the participants of a conversation other than the visitor and the operators.
///
/// `GET /website/{website_id}/conversation/{session_id}/participants`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:participants`.
/// Reference: [Get Conversation Participants](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-participants).
///
/// The output is known only from clients for other languages.
pub type GetConversationParticipants<T = crate::types::ConversationParticipants> = EndpointCall<
    kind::GetConversationParticipants,
    T,
>;

impl private::Endpoint for kind::GetConversationParticipants {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_conversation_participants",
            Some("Get Conversation Participants"),
            ("GET", "/website/{website_id}/conversation/{session_id}/participants"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-conversation-participants",
            ),
            &[],
        )
        .__scope("website:conversation:participants read");
}

#[doc(hidden)]
#[inline]
pub fn __get_conversation_participants<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetConversationParticipants, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Replaces all participants of a conversation.
///
/// `PUT /website/{website_id}/conversation/{session_id}/participants`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:participants`.
/// Reference: [Save Conversation Participants](https://docs.crisp.chat/references/rest-api/v1/#save-conversation-participants).
///
/// An empty list removes all participants. The maximum number of participants depends on the plan.
pub type SaveConversationParticipants<T = ()> = EndpointCall<
    kind::SaveConversationParticipants,
    T,
>;

impl private::Endpoint for kind::SaveConversationParticipants {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "save_conversation_participants",
            Some("Save Conversation Participants"),
            ("PUT", "/website/{website_id}/conversation/{session_id}/participants"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#save-conversation-participants",
            ),
            &[],
        )
        .__scope("website:conversation:participants write");
}

impl<T> EndpointCall<kind::SaveConversationParticipants, T> {
    /// Sets the author of the change.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the change is made.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationParticipantsSave) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_conversation_participants<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    participants: impl private::IntoValue<Vec<crate::types::ConversationParticipant>>,
) -> EndpointCall<kind::SaveConversationParticipants, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            Vec<crate::types::ConversationParticipant>,
        >(
            "participants",
            private::IntoValue::<
                Vec<crate::types::ConversationParticipant>,
            >::into_value(participants),
        )
}

/// Returns whether the visitor of a conversation is blocked.
///
/// `GET /website/{website_id}/conversation/{session_id}/block`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Get Block Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-block-status-for-conversation).
///
/// The output is known only from clients for other languages.
pub type GetBlockStatusForConversation<T = crate::types::ConversationBlock> = EndpointCall<
    kind::GetBlockStatusForConversation,
    T,
>;

impl private::Endpoint for kind::GetBlockStatusForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_block_status_for_conversation",
            Some("Get Block Status For Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}/block"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-block-status-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:actions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_block_status_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetBlockStatusForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Blocks or unblocks the visitor of a conversation.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/block`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Block Incoming Messages For Conversation](https://docs.crisp.chat/references/rest-api/v1/#block-incoming-messages-for-conversation).
pub type BlockIncomingMessagesForConversation<T = ()> = EndpointCall<
    kind::BlockIncomingMessagesForConversation,
    T,
>;

impl private::Endpoint for kind::BlockIncomingMessagesForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "block_incoming_messages_for_conversation",
            Some("Block Incoming Messages For Conversation"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/block"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#block-incoming-messages-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:actions write");
}

impl<T> EndpointCall<kind::BlockIncomingMessagesForConversation, T> {
    /// Sets the author of the change.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the change is made.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationBlockUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __block_incoming_messages_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    blocked: bool,
) -> EndpointCall<kind::BlockIncomingMessagesForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<bool>("blocked", blocked)
}

/// Returns whether the visitor's identity is verified, and by which methods.
///
/// `GET /website/{website_id}/conversation/{session_id}/verify`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Get Verify Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-verify-status-for-conversation).
///
/// The output is known only from clients for other languages.
pub type GetVerifyStatusForConversation<T = crate::types::ConversationVerify> = EndpointCall<
    kind::GetVerifyStatusForConversation,
    T,
>;

impl private::Endpoint for kind::GetVerifyStatusForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_verify_status_for_conversation",
            Some("Get Verify Status For Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}/verify"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-verify-status-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_verify_status_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetVerifyStatusForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Sets whether the visitor's identity is considered verified.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/verify`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Update Verify Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#update-verify-status-for-conversation).
pub type UpdateVerifyStatusForConversation<T = ()> = EndpointCall<
    kind::UpdateVerifyStatusForConversation,
    T,
>;

impl private::Endpoint for kind::UpdateVerifyStatusForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_verify_status_for_conversation",
            Some("Update Verify Status For Conversation"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/verify"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-verify-status-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::UpdateVerifyStatusForConversation, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationVerifyUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_verify_status_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    verified: bool,
) -> EndpointCall<kind::UpdateVerifyStatusForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<bool>("verified", verified)
}

/// Asks the visitor to verify their identity through a link that is sent to them.
///
/// `POST /website/{website_id}/conversation/{session_id}/verify/identity`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Request Identity Verification For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-identity-verification-for-conversation).
///
/// The result is delivered as the realtime event `session:update_verify`, not in the response.
///
/// If a plugin verifies the identity, the plugin receives the event `identity:verify:request`, which contains the code to deliver.
pub type RequestIdentityVerificationForConversation<T = ()> = EndpointCall<
    kind::RequestIdentityVerificationForConversation,
    T,
>;

impl private::Endpoint for kind::RequestIdentityVerificationForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "request_identity_verification_for_conversation",
            Some("Request Identity Verification For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/verify/identity"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#request-identity-verification-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::RequestIdentityVerificationForConversation, T> {
    /// Sets the verification method.
    #[inline]
    pub fn method(
        self,
        method: impl private::IntoOption<crate::types::VerificationRequestMethod>,
    ) -> Self {
        self.__field("method", method)
    }
    /// Sets the address or phone number to which the link is sent.
    #[inline]
    pub fn recipient(self, recipient: impl private::IntoOption<String>) -> Self {
        self.__field("recipient", recipient)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationVerifyIdentityRequest) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __request_identity_verification_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    identity: impl Into<crate::types::VerificationIdentity>,
) -> EndpointCall<kind::RequestIdentityVerificationForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::VerificationIdentity,
        >("identity", Into::<crate::types::VerificationIdentity>::into(identity))
}

/// Verifies the visitor's identity by redeeming the token contained in the link that was sent to the visitor.
///
/// `PUT /website/{website_id}/conversation/{session_id}/verify/identity/link`
///
/// Tiers: not documented.
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Redeem Identity Verification Link For Conversation](https://docs.crisp.chat/references/rest-api/v1/#redeem-identity-verification-link-for-conversation).
///
/// Not verified: no source documents the tiers of this endpoint.
pub type RedeemIdentityVerificationLinkForConversation<T = ()> = EndpointCall<
    kind::RedeemIdentityVerificationLinkForConversation,
    T,
>;

impl private::Endpoint for kind::RedeemIdentityVerificationLinkForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "redeem_identity_verification_link_for_conversation",
            Some("Redeem Identity Verification Link For Conversation"),
            (
                "PUT",
                "/website/{website_id}/conversation/{session_id}/verify/identity/link",
            ),
            None,
            None,
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#redeem-identity-verification-link-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::RedeemIdentityVerificationLinkForConversation, T> {
    /// Sets the address or phone number to which the link was sent.
    ///
    /// Not verified: the reference requires it, but an example of the Node client omits it.
    #[inline]
    pub fn recipient(self, recipient: impl private::IntoOption<String>) -> Self {
        self.__field("recipient", recipient)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationVerifyIdentityRedeem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __redeem_identity_verification_link_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    identity: impl Into<crate::types::VerificationIdentity>,
    token: impl Into<String>,
) -> EndpointCall<kind::RedeemIdentityVerificationLinkForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::VerificationIdentity,
        >("identity", Into::<crate::types::VerificationIdentity>::into(identity))
        .__field::<String>("token", Into::<String>::into(token))
}

/// Sends the transcript of a conversation by email.
///
/// `POST /website/{website_id}/conversation/{session_id}/transcript`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Request Email Transcript For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-email-transcript-for-conversation).
pub type RequestEmailTranscriptForConversation<T = ()> = EndpointCall<
    kind::RequestEmailTranscriptForConversation,
    T,
>;

impl private::Endpoint for kind::RequestEmailTranscriptForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "request_email_transcript_for_conversation",
            Some("Request Email Transcript For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/transcript"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#request-email-transcript-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:actions write");
}

impl<T> EndpointCall<kind::RequestEmailTranscriptForConversation, T> {
    /// Sets the email address to which the transcript is sent.
    #[inline]
    pub fn email(self, email: impl private::IntoOption<String>) -> Self {
        self.__field("email", email)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationTranscriptRequest) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __request_email_transcript_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    to: impl Into<crate::types::MessageFrom>,
) -> EndpointCall<kind::RequestEmailTranscriptForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::MessageFrom,
        >("to", Into::<crate::types::MessageFrom>::into(to))
}

/// Asks the visitor to rate the conversation.
///
/// `POST /website/{website_id}/conversation/{session_id}/feedback`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Request User Feedback For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-user-feedback-for-conversation).
///
/// The result is delivered as the realtime event `session:sync:rating`, not in the response.
pub type RequestUserFeedbackForConversation<T = ()> = EndpointCall<
    kind::RequestUserFeedbackForConversation,
    T,
>;

impl private::Endpoint for kind::RequestUserFeedbackForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "request_user_feedback_for_conversation",
            Some("Request User Feedback For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/feedback"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#request-user-feedback-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:actions write");
}

#[doc(hidden)]
#[inline]
pub fn __request_user_feedback_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::RequestUserFeedbackForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Asks the visitor's chatbox to unbind from the conversation.
///
/// `POST /website/{website_id}/conversation/{session_id}/purge`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Request Chatbox Binding Purge For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-chatbox-binding-purge-for-conversation).
pub type RequestChatboxBindingPurgeForConversation<T = ()> = EndpointCall<
    kind::RequestChatboxBindingPurgeForConversation,
    T,
>;

impl private::Endpoint for kind::RequestChatboxBindingPurgeForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "request_chatbox_binding_purge_for_conversation",
            Some("Request Chatbox Binding Purge For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/purge"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#request-chatbox-binding-purge-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:actions write");
}

#[doc(hidden)]
#[inline]
pub fn __request_chatbox_binding_purge_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::RequestChatboxBindingPurgeForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Schedules a reminder about a conversation for the operators.
///
/// `POST /website/{website_id}/conversation/{session_id}/reminder`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:reminders`.
/// Reference: [Schedule A Reminder For Conversation](https://docs.crisp.chat/references/rest-api/v1/#schedule-a-reminder-for-conversation).
pub type ScheduleReminderForConversation<T = ()> = EndpointCall<
    kind::ScheduleReminderForConversation,
    T,
>;

impl private::Endpoint for kind::ScheduleReminderForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "schedule_reminder_for_conversation",
            Some("Schedule A Reminder For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/reminder"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#schedule-a-reminder-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:reminders write");
}

impl<T> EndpointCall<kind::ScheduleReminderForConversation, T> {
    /// Sets the author of the reminder.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the reminder is scheduled.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationReminderPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __schedule_reminder_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    date: impl Into<private::Timestamp>,
    note: impl Into<String>,
) -> EndpointCall<kind::ScheduleReminderForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__date("date", Into::<private::Timestamp>::into(date))
        .__field::<String>("note", Into::<String>::into(note))
}

/// Reports a conversation to Crisp, for example as spam.
///
/// `POST /website/{website_id}/conversation/{session_id}/report`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:actions`.
/// Reference: [Report Conversation](https://docs.crisp.chat/references/rest-api/v1/#report-conversation).
pub type ReportConversation<T = ()> = EndpointCall<kind::ReportConversation, T>;

impl private::Endpoint for kind::ReportConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "report_conversation",
            Some("Report Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/report"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#report-conversation"),
            &[],
        )
        .__scope("website:conversation:actions write");
}

impl<T> EndpointCall<kind::ReportConversation, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationReportPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __report_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    flag: impl Into<crate::types::ReportFlag>,
) -> EndpointCall<kind::ReportConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::ReportFlag,
        >("flag", Into::<crate::types::ReportFlag>::into(flag))
}

/// Requests a call to a tool that the visited site provides (WebMCP).
///
/// `POST /website/{website_id}/conversation/{session_id}/tool`
///
/// Tiers: `plugin` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [Request Tool Call For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-tool-call-for-conversation).
///
/// Not verified: no source documents where the result is delivered.
pub type RequestToolCallForConversation<T = ()> = EndpointCall<
    kind::RequestToolCallForConversation,
    T,
>;

impl private::Endpoint for kind::RequestToolCallForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "request_tool_call_for_conversation",
            Some("Request Tool Call For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/tool"),
            None,
            None,
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#request-tool-call-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:sessions write");
}

impl<T> EndpointCall<kind::RequestToolCallForConversation, T> {
    /// Sets the input of the command.
    #[inline]
    pub fn payload(
        self,
        payload: impl private::IntoOption<private::BTreeMap<String, private::Value>>,
    ) -> Self {
        self.__field("payload", payload)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationToolCallRequest) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __request_tool_call_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    command: impl Into<String>,
) -> EndpointCall<kind::RequestToolCallForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<String>("command", Into::<String>::into(command))
}

/// Lists a conversation's assisted browsing sessions, in which an operator can see the visitor's activity on the site.
///
/// `GET /website/{website_id}/conversation/{session_id}/browsing`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:browsing`.
/// Reference: [List Browsing Sessions For Conversation](https://docs.crisp.chat/references/rest-api/v1/#list-browsing-sessions-for-conversation).
///
/// The output is known only from clients for other languages.
pub type ListBrowsingSessionsForConversation<
    T = Vec<crate::types::ConversationBrowsing>,
> = EndpointCall<kind::ListBrowsingSessionsForConversation, T>;

impl private::Endpoint for kind::ListBrowsingSessionsForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_browsing_sessions_for_conversation",
            Some("List Browsing Sessions For Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}/browsing"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-browsing-sessions-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:browsing read");
}

#[doc(hidden)]
#[inline]
pub fn __list_browsing_sessions_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::ListBrowsingSessionsForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Requests an assisted browsing session from the visitor's chatbox.
///
/// `POST /website/{website_id}/conversation/{session_id}/browsing`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:browsing`.
/// Reference: [Initiate Browsing Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#initiate-browsing-session-for-conversation).
///
/// The result is delivered as the realtime event `browsing:request:initiated`, not in the response.
///
/// The event contains the id and token of the session. The event `browsing:request:rejected` indicates that no session will start.
pub type InitiateBrowsingSessionForConversation<T = ()> = EndpointCall<
    kind::InitiateBrowsingSessionForConversation,
    T,
>;

impl private::Endpoint for kind::InitiateBrowsingSessionForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "initiate_browsing_session_for_conversation",
            Some("Initiate Browsing Session For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/browsing"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#initiate-browsing-session-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:browsing write");
}

#[doc(hidden)]
#[inline]
pub fn __initiate_browsing_session_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::InitiateBrowsingSessionForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Controls an assisted browsing session: starts it, keeps it alive, or stops it.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:browsing`.
/// Reference: [Send Action To An Existing Browsing Session](https://docs.crisp.chat/references/rest-api/v1/#send-action-to-an-existing-browsing-session).
pub type SendActionToExistingBrowsingSession<T = ()> = EndpointCall<
    kind::SendActionToExistingBrowsingSession,
    T,
>;

impl private::Endpoint for kind::SendActionToExistingBrowsingSession {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "send_action_to_existing_browsing_session",
            Some("Send Action To An Existing Browsing Session"),
            (
                "PATCH",
                "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#send-action-to-an-existing-browsing-session",
            ),
            &[],
        )
        .__scope("website:conversation:browsing write");
}

impl<T> EndpointCall<kind::SendActionToExistingBrowsingSession, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationBrowsingAction) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __send_action_to_existing_browsing_session<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    browsing_id: impl private::PathParam<crate::types::BrowsingId>,
    action: impl Into<crate::types::BrowsingAction>,
) -> EndpointCall<kind::SendActionToExistingBrowsingSession, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::BrowsingId>(&browsing_id),
            ],
        )
        .__field::<
            crate::types::BrowsingAction,
        >("action", Into::<crate::types::BrowsingAction>::into(action))
}

/// Shows the visitor where the operator points, scrolls, or clicks.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:browsing`.
/// Reference: [Assist Existing Browsing Session](https://docs.crisp.chat/references/rest-api/v1/#assist-an-existing-browsing-session).
pub type AssistExistingBrowsingSession<T = ()> = EndpointCall<
    kind::AssistExistingBrowsingSession,
    T,
>;

impl private::Endpoint for kind::AssistExistingBrowsingSession {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "assist_existing_browsing_session",
            Some("Assist Existing Browsing Session"),
            (
                "PATCH",
                "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist",
            ),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#assist-an-existing-browsing-session",
            ),
            &[],
        )
        .__scope("website:conversation:browsing write");
}

impl<T> EndpointCall<kind::AssistExistingBrowsingSession, T> {
    /// Sets the position of the mouse pointer, for the action `mouse`.
    #[inline]
    pub fn mouse(
        self,
        mouse: impl private::IntoOption<crate::types::ConversationBrowsingAssistPoint>,
    ) -> Self {
        self.__field("mouse", mouse)
    }
    /// Sets the position of the click, for the action `click`.
    #[inline]
    pub fn click(
        self,
        click: impl private::IntoOption<crate::types::ConversationBrowsingAssistPoint>,
    ) -> Self {
        self.__field("click", click)
    }
    /// Sets the scroll position of the page, for the action `scroll`.
    #[inline]
    pub fn scroll(
        self,
        scroll: impl private::IntoOption<crate::types::ConversationBrowsingAssistPoint>,
    ) -> Self {
        self.__field("scroll", scroll)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationBrowsingAssist) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __assist_existing_browsing_session<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    browsing_id: impl private::PathParam<crate::types::BrowsingId>,
    action: impl Into<crate::types::BrowsingAssistAction>,
) -> EndpointCall<kind::AssistExistingBrowsingSession, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::BrowsingId>(&browsing_id),
            ],
        )
        .__field::<
            crate::types::BrowsingAssistAction,
        >("action", Into::<crate::types::BrowsingAssistAction>::into(action))
}

/// Starts a call with the visitor.
///
/// `POST /website/{website_id}/conversation/{session_id}/call`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:calls`.
/// Reference: [Initiate New Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#initiate-new-call-session-for-conversation).
///
/// The result is delivered as the realtime event `call:request:initiated`, not in the response.
///
/// The event `call:request:rejected` indicates that the visitor did not accept the call.
///
/// Not verified: the Go client decodes a call from the response, but the Node client decodes nothing.
///
/// The output is known only from clients for other languages.
pub type InitiateNewCallSessionForConversation<T = crate::types::ConversationCall> = EndpointCall<
    kind::InitiateNewCallSessionForConversation,
    T,
>;

impl private::Endpoint for kind::InitiateNewCallSessionForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "initiate_new_call_session_for_conversation",
            Some("Initiate New Call Session For Conversation"),
            ("POST", "/website/{website_id}/conversation/{session_id}/call"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#initiate-new-call-session-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:calls write");
}

impl<T> EndpointCall<kind::InitiateNewCallSessionForConversation, T> {
    /// Sets the caller.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the call is made.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationCallPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __initiate_new_call_session_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    mode: impl Into<crate::types::CallMode>,
) -> EndpointCall<kind::InitiateNewCallSessionForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
            ],
        )
        .__field::<
            crate::types::CallMode,
        >("mode", Into::<crate::types::CallMode>::into(mode))
}

/// Returns the ongoing call in a conversation.
///
/// `GET /website/{website_id}/conversation/{session_id}/call`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:calls`.
/// Reference: [Get Ongoing Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-ongoing-call-session-for-conversation).
///
/// The output is known only from clients for other languages.
pub type GetOngoingCallSessionForConversation<T = crate::types::ConversationCall> = EndpointCall<
    kind::GetOngoingCallSessionForConversation,
    T,
>;

impl private::Endpoint for kind::GetOngoingCallSessionForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_ongoing_call_session_for_conversation",
            Some("Get Ongoing Call Session For Conversation"),
            ("GET", "/website/{website_id}/conversation/{session_id}/call"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-ongoing-call-session-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:calls read");
}

#[doc(hidden)]
#[inline]
pub fn __get_ongoing_call_session_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
) -> EndpointCall<kind::GetOngoingCallSessionForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
        ],
    )
}

/// Ends a call.
///
/// `DELETE /website/{website_id}/conversation/{session_id}/call/{call_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:calls`.
/// Reference: [Abort Ongoing Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#abort-ongoing-call-session-for-conversation).
pub type AbortOngoingCallSessionForConversation<T = ()> = EndpointCall<
    kind::AbortOngoingCallSessionForConversation,
    T,
>;

impl private::Endpoint for kind::AbortOngoingCallSessionForConversation {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "abort_ongoing_call_session_for_conversation",
            Some("Abort Ongoing Call Session For Conversation"),
            ("DELETE", "/website/{website_id}/conversation/{session_id}/call/{call_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#abort-ongoing-call-session-for-conversation",
            ),
            &[],
        )
        .__scope("website:conversation:calls write");
}

impl<T> EndpointCall<kind::AbortOngoingCallSessionForConversation, T> {
    /// Sets the user who ends the call.
    #[inline]
    pub fn user(
        self,
        user: impl private::IntoOption<crate::types::MessageUser>,
    ) -> Self {
        self.__field("user", user)
    }
    /// Sets the channel through which the call is ended.
    #[inline]
    pub fn origin(
        self,
        origin: impl private::IntoOption<crate::types::MessageOrigin>,
    ) -> Self {
        self.__field("origin", origin)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationCallAbortPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __abort_ongoing_call_session_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    call_id: impl private::PathParam<crate::types::CallId>,
) -> EndpointCall<kind::AbortOngoingCallSessionForConversation, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SessionId>(&session_id),
            private::segment::<crate::types::CallId>(&call_id),
        ],
    )
}

/// Sends WebRTC signaling data, which is needed to set up a call, to the other side of the call.
///
/// `PATCH /website/{website_id}/conversation/{session_id}/call/{call_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:calls`.
/// Reference: [Transmit Signaling On Ongoing Call Session](https://docs.crisp.chat/references/rest-api/v1/#transmit-signaling-on-ongoing-call-session).
///
/// Not verified: the reference documents `…/call/{call_id}/signaling`, but the Node and Go clients call `…/call/{call_id}`.
pub type TransmitSignalingOnOngoingCallSession<T = ()> = EndpointCall<
    kind::TransmitSignalingOnOngoingCallSession,
    T,
>;

impl private::Endpoint for kind::TransmitSignalingOnOngoingCallSession {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "transmit_signaling_on_ongoing_call_session",
            Some("Transmit Signaling On Ongoing Call Session"),
            ("PATCH", "/website/{website_id}/conversation/{session_id}/call/{call_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#transmit-signaling-on-ongoing-call-session",
            ),
            &[],
        )
        .__scope("website:conversation:calls write");
}

impl<T> EndpointCall<kind::TransmitSignalingOnOngoingCallSession, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationCallSignalingPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __transmit_signaling_on_ongoing_call_session<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    call_id: impl private::PathParam<crate::types::CallId>,
    type_: impl Into<crate::types::CallSignalingType>,
    payload: impl private::IntoValue<private::BTreeMap<String, private::Value>>,
) -> EndpointCall<kind::TransmitSignalingOnOngoingCallSession, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::CallId>(&call_id),
            ],
        )
        .__field::<
            crate::types::CallSignalingType,
        >("type", Into::<crate::types::CallSignalingType>::into(type_))
        .__field::<
            private::BTreeMap<String, private::Value>,
        >(
            "payload",
            private::IntoValue::<
                private::BTreeMap<String, private::Value>,
            >::into_value(payload),
        )
}

/// Notifies a plugin that an operator pressed a button in its widget.
///
/// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button`
///
/// Tiers: `user` (documented).
/// Reference: [Deliver Widget Button Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-button-action-for-conversation).
///
/// The result is delivered as the realtime event `widget:action:processed`, not in the response.
///
/// Not verified: the Go client decodes response data, but the Node client decodes none.
///
/// The output is known only from clients for other languages.
pub type DeliverWidgetButtonActionForConversation<
    T = crate::types::ConversationWidgetAction,
> = EndpointCall<kind::DeliverWidgetButtonActionForConversation, T>;

impl private::Endpoint for kind::DeliverWidgetButtonActionForConversation {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "deliver_widget_button_action_for_conversation",
        Some("Deliver Widget Button Action For Conversation"),
        (
            "POST",
            "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button",
        ),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-button-action-for-conversation",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeliverWidgetButtonActionForConversation, T> {
    /// Sets the value assigned to the button.
    #[inline]
    pub fn value(self, value: impl private::IntoOption<private::Value>) -> Self {
        self.__field("value", value)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationWidgetButtonPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __deliver_widget_button_action_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    section_id: impl Into<String>,
    item_id: impl Into<String>,
    data: impl private::IntoValue<private::BTreeMap<String, private::Value>>,
) -> EndpointCall<kind::DeliverWidgetButtonActionForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<String>("section_id", Into::<String>::into(section_id))
        .__field::<String>("item_id", Into::<String>::into(item_id))
        .__field::<
            private::BTreeMap<String, private::Value>,
        >(
            "data",
            private::IntoValue::<
                private::BTreeMap<String, private::Value>,
            >::into_value(data),
        )
}

/// Requests the value of a widget item from a plugin.
///
/// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data`
///
/// Tiers: `user` (documented).
/// Reference: [Deliver Widget Data Fetch Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation).
///
/// The result is delivered as the realtime event `widget:action:processed`, not in the response.
///
/// Not verified: the Go client decodes response data, but the Node client decodes none.
///
/// The output is known only from clients for other languages.
pub type DeliverWidgetDataFetchActionForConversation<
    T = crate::types::ConversationWidgetAction,
> = EndpointCall<kind::DeliverWidgetDataFetchActionForConversation, T>;

impl private::Endpoint for kind::DeliverWidgetDataFetchActionForConversation {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "deliver_widget_data_fetch_action_for_conversation",
        Some("Deliver Widget Data Fetch Action For Conversation"),
        (
            "POST",
            "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data",
        ),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeliverWidgetDataFetchActionForConversation, T> {
    /// Sets the data to pass to the plugin, by key.
    #[inline]
    pub fn data(
        self,
        data: impl private::IntoOption<private::BTreeMap<String, private::Value>>,
    ) -> Self {
        self.__field("data", data)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationWidgetDataFetchPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __deliver_widget_data_fetch_action_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    action: impl Into<crate::types::WidgetDataAction>,
    section_id: impl Into<String>,
    item_id: impl Into<String>,
) -> EndpointCall<kind::DeliverWidgetDataFetchActionForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<
            crate::types::WidgetDataAction,
        >("action", Into::<crate::types::WidgetDataAction>::into(action))
        .__field::<String>("section_id", Into::<String>::into(section_id))
        .__field::<String>("item_id", Into::<String>::into(item_id))
}

/// Notifies a plugin that an operator edited an item in its widget.
///
/// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data`
///
/// Tiers: `user` (documented).
/// Reference: [Deliver Widget Data Edit Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation).
///
/// The result is delivered as the realtime event `widget:action:processed`, not in the response.
///
/// Not verified: the Go client decodes response data, but the Node client decodes none.
///
/// The output is known only from clients for other languages.
pub type DeliverWidgetDataEditActionForConversation<
    T = crate::types::ConversationWidgetAction,
> = EndpointCall<kind::DeliverWidgetDataEditActionForConversation, T>;

impl private::Endpoint for kind::DeliverWidgetDataEditActionForConversation {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "deliver_widget_data_edit_action_for_conversation",
        Some("Deliver Widget Data Edit Action For Conversation"),
        (
            "POST",
            "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data",
        ),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeliverWidgetDataEditActionForConversation, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationWidgetDataEditPayload) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[allow(clippy::too_many_arguments)]
#[inline]
pub fn __deliver_widget_data_edit_action_for_conversation<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    session_id: impl private::PathParam<crate::types::SessionId>,
    plugin_id: impl private::PathParam<crate::types::PluginId>,
    action: impl Into<crate::types::WidgetDataAction>,
    section_id: impl Into<String>,
    item_id: impl Into<String>,
    value: impl Into<String>,
) -> EndpointCall<kind::DeliverWidgetDataEditActionForConversation, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SessionId>(&session_id),
                private::segment::<crate::types::PluginId>(&plugin_id),
            ],
        )
        .__field::<
            crate::types::WidgetDataAction,
        >("action", Into::<crate::types::WidgetDataAction>::into(action))
        .__field::<String>("section_id", Into::<String>::into(section_id))
        .__field::<String>("item_id", Into::<String>::into(item_id))
        .__field::<String>("value", Into::<String>::into(value))
}

/// Lists the workspace's conversations, most recently updated first.
///
/// `GET /website/{website_id}/conversations/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [List Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-conversations).
pub type ListConversations<T = Vec<crate::types::Conversation>> = EndpointCall<
    kind::ListConversations,
    T,
>;

impl private::Endpoint for kind::ListConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_conversations",
            Some("List Conversations"),
            ("GET", "/website/{website_id}/conversations/{page_number}"),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#list-conversations"),
            &[],
        )
        .__scope("website:conversation:sessions read")
        .__ranges(&[("per_page", 20i64, 50i64)]);
}

impl<T> EndpointCall<kind::ListConversations, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Sets the page size (20 to 50; default 20).
    #[inline]
    pub fn per_page(self, per_page: impl private::IntoOption<u32>) -> Self {
        self.__query("per_page", per_page, private::QueryValue::to_query)
    }
    /// Sets the search query: text, a segment, or a JSON list of `WebsiteFilter`, depending on `search_type`.
    #[inline]
    pub fn search_query(self, search_query: impl private::IntoOption<String>) -> Self {
        self.__query("search_query", search_query, private::QueryValue::to_query)
    }
    /// Sets the kind of query in `search_query`.
    #[inline]
    pub fn search_type(
        self,
        search_type: impl private::IntoOption<crate::types::ConversationSearchType>,
    ) -> Self {
        self.__query("search_type", search_type, private::QueryValue::to_query)
    }
    /// Sets whether a conversation must match all conditions of the filter or only one (default `and`).
    #[inline]
    pub fn search_operator(
        self,
        search_operator: impl private::IntoOption<crate::types::SearchOperator>,
    ) -> Self {
        self.__query("search_operator", search_operator, private::QueryValue::to_query)
    }
    /// Includes conversations that have no messages.
    #[inline]
    pub fn include_empty(self, include_empty: impl private::IntoOption<bool>) -> Self {
        self.__query("include_empty", include_empty, private::flag)
    }
    /// Returns only conversations in this sub-inbox.
    #[inline]
    pub fn filter_inbox_id(
        self,
        filter_inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> Self {
        self.__query("filter_inbox_id", filter_inbox_id, private::QueryValue::to_query)
    }
    /// Returns only conversations with unread messages.
    #[inline]
    pub fn filter_unread(self, filter_unread: impl private::IntoOption<bool>) -> Self {
        self.__query("filter_unread", filter_unread, private::flag)
    }
    /// Returns only resolved conversations.
    #[inline]
    pub fn filter_resolved(
        self,
        filter_resolved: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_resolved", filter_resolved, private::flag)
    }
    /// Returns only conversations that are not resolved.
    #[inline]
    pub fn filter_not_resolved(
        self,
        filter_not_resolved: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_not_resolved", filter_not_resolved, private::flag)
    }
    /// Returns only conversations that mention the user to whom the token belongs.
    #[inline]
    pub fn filter_mention(self, filter_mention: impl private::IntoOption<bool>) -> Self {
        self.__query("filter_mention", filter_mention, private::flag)
    }
    /// Returns only conversations assigned to this operator.
    ///
    /// Not verified: the Go client sends `1` or `0` instead of an operator id.
    #[inline]
    pub fn filter_assigned(
        self,
        filter_assigned: impl private::IntoOption<crate::types::UserId>,
    ) -> Self {
        self.__query("filter_assigned", filter_assigned, private::QueryValue::to_query)
    }
    /// Returns only unassigned conversations.
    #[inline]
    pub fn filter_unassigned(
        self,
        filter_unassigned: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_unassigned", filter_unassigned, private::flag)
    }
    /// Returns only conversations created at or after this time.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only conversations created at or before this time.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
    /// Sorts by creation time, newest first.
    #[inline]
    pub fn order_date_created(
        self,
        order_date_created: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("order_date_created", order_date_created, private::flag)
    }
    /// Sorts by the time of the last update, most recent first.
    #[inline]
    pub fn order_date_updated(
        self,
        order_date_updated: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("order_date_updated", order_date_updated, private::flag)
    }
    /// Sorts by waiting time, longest first, and omits conversations that are not waiting.
    #[inline]
    pub fn order_date_waiting(
        self,
        order_date_waiting: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("order_date_waiting", order_date_waiting, private::flag)
    }
}

private::__pages! {
    kind::ListConversations
}

#[doc(hidden)]
#[inline]
pub fn __list_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListConversations, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the segments suggested for conversations.
///
/// `GET /website/{website_id}/conversations/suggest/segments/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:suggest`.
/// Reference: [List Suggested Conversation Segments](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-segments).
///
/// The output is known only from clients for other languages.
pub type ListSuggestedConversationSegments<
    T = Vec<crate::types::ConversationSuggestedSegment>,
> = EndpointCall<kind::ListSuggestedConversationSegments, T>;

impl private::Endpoint for kind::ListSuggestedConversationSegments {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_suggested_conversation_segments",
            Some("List Suggested Conversation Segments"),
            (
                "GET",
                "/website/{website_id}/conversations/suggest/segments/{page_number}",
            ),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-segments",
            ),
            &[],
        )
        .__scope("website:conversation:suggest read");
}

impl<T> EndpointCall<kind::ListSuggestedConversationSegments, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListSuggestedConversationSegments
}

#[doc(hidden)]
#[inline]
pub fn __list_suggested_conversation_segments<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSuggestedConversationSegments, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Removes a segment from those suggested for conversations.
///
/// `DELETE /website/{website_id}/conversations/suggest/segment`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:suggest`.
/// Reference: [Delete Suggested Conversation Segment](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-segment).
pub type DeleteSuggestedConversationSegment<T = ()> = EndpointCall<
    kind::DeleteSuggestedConversationSegment,
    T,
>;

impl private::Endpoint for kind::DeleteSuggestedConversationSegment {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "delete_suggested_conversation_segment",
            Some("Delete Suggested Conversation Segment"),
            ("DELETE", "/website/{website_id}/conversations/suggest/segment"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-segment",
            ),
            &[],
        )
        .__scope("website:conversation:suggest write");
}

impl<T> EndpointCall<kind::DeleteSuggestedConversationSegment, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationSuggestedSegmentDelete) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_suggested_conversation_segment<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    segment: impl Into<String>,
) -> EndpointCall<kind::DeleteSuggestedConversationSegment, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("segment", Into::<String>::into(segment))
}

/// Lists the keys suggested for the custom data of conversations.
///
/// `GET /website/{website_id}/conversations/suggest/data/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:suggest`.
/// Reference: [List Suggested Conversation Data Keys](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-data-keys).
///
/// The output is known only from clients for other languages.
pub type ListSuggestedConversationDataKeys<
    T = Vec<crate::types::ConversationSuggestedData>,
> = EndpointCall<kind::ListSuggestedConversationDataKeys, T>;

impl private::Endpoint for kind::ListSuggestedConversationDataKeys {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_suggested_conversation_data_keys",
            Some("List Suggested Conversation Data Keys"),
            ("GET", "/website/{website_id}/conversations/suggest/data/{page_number}"),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-data-keys",
            ),
            &[],
        )
        .__scope("website:conversation:suggest read");
}

impl<T> EndpointCall<kind::ListSuggestedConversationDataKeys, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListSuggestedConversationDataKeys
}

#[doc(hidden)]
#[inline]
pub fn __list_suggested_conversation_data_keys<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSuggestedConversationDataKeys, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Removes a key from those suggested for the custom data of conversations.
///
/// `DELETE /website/{website_id}/conversations/suggest/data`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:suggest`.
/// Reference: [Delete Suggested Conversation Data Key](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-data-key).
pub type DeleteSuggestedConversationDataKey<T = ()> = EndpointCall<
    kind::DeleteSuggestedConversationDataKey,
    T,
>;

impl private::Endpoint for kind::DeleteSuggestedConversationDataKey {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "delete_suggested_conversation_data_key",
            Some("Delete Suggested Conversation Data Key"),
            ("DELETE", "/website/{website_id}/conversations/suggest/data"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-data-key",
            ),
            &[],
        )
        .__scope("website:conversation:suggest write");
}

impl<T> EndpointCall<kind::DeleteSuggestedConversationDataKey, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationSuggestedDataDelete) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_suggested_conversation_data_key<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    key: impl Into<String>,
) -> EndpointCall<kind::DeleteSuggestedConversationDataKey, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("key", Into::<String>::into(key))
}

/// Lists the messages held as spam.
///
/// `GET /website/{website_id}/conversations/spams/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List Spam Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-spam-conversations).
///
/// The output is known only from clients for other languages.
pub type ListSpamConversations<T = Vec<crate::types::ConversationSpam>> = EndpointCall<
    kind::ListSpamConversations,
    T,
>;

impl private::Endpoint for kind::ListSpamConversations {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_spam_conversations",
        Some("List Spam Conversations"),
        ("GET", "/website/{website_id}/conversations/spams/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-spam-conversations"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListSpamConversations, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only messages of this type.
    ///
    /// Not verified: the reference documents this parameter, but no official client sends it.
    #[inline]
    pub fn filter_type(self, filter_type: impl private::IntoOption<String>) -> Self {
        self.__query("filter_type", filter_type, private::QueryValue::to_query)
    }
}

private::__pages! {
    kind::ListSpamConversations
}

#[doc(hidden)]
#[inline]
pub fn __list_spam_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSpamConversations, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a message held as spam, including its content.
///
/// `GET /website/{website_id}/conversations/spam/{spam_id}/content`
///
/// Tiers: `user` (documented).
/// Reference: [Resolve Spam Conversation Content](https://docs.crisp.chat/references/rest-api/v1/#resolve-spam-conversation-content).
///
/// The output is known only from clients for other languages.
pub type ResolveSpamConversationContent<T = crate::types::ConversationSpamContent> = EndpointCall<
    kind::ResolveSpamConversationContent,
    T,
>;

impl private::Endpoint for kind::ResolveSpamConversationContent {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_spam_conversation_content",
        Some("Resolve Spam Conversation Content"),
        ("GET", "/website/{website_id}/conversations/spam/{spam_id}/content"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-spam-conversation-content",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_spam_conversation_content<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    spam_id: impl private::PathParam<crate::types::SpamId>,
) -> EndpointCall<kind::ResolveSpamConversationContent, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::SpamId>(&spam_id),
        ],
    )
}

/// Accepts a message held as spam into the inbox, or rejects it permanently.
///
/// `POST /website/{website_id}/conversations/spam/{spam_id}/decision`
///
/// Tiers: `user` (documented).
/// Reference: [Submit Spam Conversation Decision](https://docs.crisp.chat/references/rest-api/v1/#submit-spam-conversation-decision).
pub type SubmitSpamConversationDecision<T = ()> = EndpointCall<
    kind::SubmitSpamConversationDecision,
    T,
>;

impl private::Endpoint for kind::SubmitSpamConversationDecision {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "submit_spam_conversation_decision",
        Some("Submit Spam Conversation Decision"),
        ("POST", "/website/{website_id}/conversations/spam/{spam_id}/decision"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#submit-spam-conversation-decision",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::SubmitSpamConversationDecision, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::ConversationSpamDecision) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __submit_spam_conversation_decision<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    spam_id: impl private::PathParam<crate::types::SpamId>,
    action: impl Into<crate::types::SpamDecision>,
) -> EndpointCall<kind::SubmitSpamConversationDecision, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::SpamId>(&spam_id),
            ],
        )
        .__field::<
            crate::types::SpamDecision,
        >("action", Into::<crate::types::SpamDecision>::into(action))
}

/// Lists the files and folders of the helpdesk, including the contents of each folder.
///
/// `GET /website/{website_id}/helpdesk/tree/list/{locale}/{content_type}/{page_number}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// An entry does not include its path. The path consists of the slugs of the folders that contain the entry, followed by its own slug.
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskTree<T = Vec<crate::types::HelpdeskTreeEntry>> = EndpointCall<
    kind::ListHelpdeskTree,
    T,
>;

impl private::Endpoint for kind::ListHelpdeskTree {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_tree",
        Some("List Helpdesk Tree"),
        (
            "GET",
            "/website/{website_id}/helpdesk/tree/list/{locale}/{content_type}/{page_number}",
        ),
        Some("page_number"),
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskTree, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only the contents of the folder with this path, such as `orders`.
    #[inline]
    pub fn sub_path(self, sub_path: impl private::IntoOption<String>) -> Self {
        self.__query("sub_path", sub_path, private::QueryValue::to_query)
    }
    /// Returns only entries whose title contains this text.
    #[inline]
    pub fn search_title(self, search_title: impl private::IntoOption<String>) -> Self {
        self.__query("search_title", search_title, private::QueryValue::to_query)
    }
    /// Returns only entries dated at or after this time.
    ///
    /// Not verified: no source documents which of an entry's times the filter applies to.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only entries dated at or before this time.
    ///
    /// Not verified: no source documents which of an entry's times the filter applies to.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

private::__pages! {
    kind::ListHelpdeskTree
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_tree<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::ListHelpdeskTree, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Creates an empty file in the helpdesk.
///
/// `POST /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// Use `save_helpdesk_tree_content` to set the content, and `update_helpdesk_tree_metadata` to set the title and publish the file.
///
/// Not verified: no source documents whether the endpoint also creates folders, either on their own or as missing parents of the path.
pub type CreateHelpdeskTreePath<T = ()> = EndpointCall<kind::CreateHelpdeskTreePath, T>;

impl private::Endpoint for kind::CreateHelpdeskTreePath {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_helpdesk_tree_path",
        Some("Create Helpdesk Tree Path"),
        (
            "POST",
            "/website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __create_helpdesk_tree_path<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::CreateHelpdeskTreePath, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Returns a file or folder in the helpdesk, without its content.
///
/// `GET /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskTreePath<T = crate::types::HelpdeskTreeEntry> = EndpointCall<
    kind::ResolveHelpdeskTreePath,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskTreePath {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_tree_path",
        Some("Resolve Helpdesk Tree Path"),
        (
            "GET",
            "/website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_tree_path<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::ResolveHelpdeskTreePath, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Returns the content of a file in the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskTreeContent<T = crate::types::HelpdeskTreeContent> = EndpointCall<
    kind::ResolveHelpdeskTreeContent,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskTreeContent {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_tree_content",
        Some("Resolve Helpdesk Tree Content"),
        (
            "GET",
            "/website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_tree_content<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::ResolveHelpdeskTreeContent, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Replaces the content of a file in the helpdesk.
///
/// `PUT /website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The title and the publication state do not change. The public page may show the previous content for a few seconds.
pub type SaveHelpdeskTreeContent<T = ()> = EndpointCall<
    kind::SaveHelpdeskTreeContent,
    T,
>;

impl private::Endpoint for kind::SaveHelpdeskTreeContent {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_helpdesk_tree_content",
        Some("Save Helpdesk Tree Content"),
        (
            "PUT",
            "/website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::SaveHelpdeskTreeContent, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskTreeContentSave) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_helpdesk_tree_content<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
    content: impl Into<String>,
) -> EndpointCall<kind::SaveHelpdeskTreeContent, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::HelpdeskContentType>(&content_type),
                private::tree(&path),
            ],
        )
        .__field::<String>("content", Into::<String>::into(content))
}

/// Returns the metadata of a file or folder in the helpdesk, such as its title.
///
/// `GET /website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskTreeMetadata<T = crate::types::HelpdeskTreeMetadata> = EndpointCall<
    kind::ResolveHelpdeskTreeMetadata,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskTreeMetadata {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_tree_metadata",
        Some("Resolve Helpdesk Tree Metadata"),
        (
            "GET",
            "/website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_tree_metadata<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::ResolveHelpdeskTreeMetadata, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Updates the metadata of a file or folder in the helpdesk; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The `published` field of `state` publishes the entry or turns it into a draft.
///
/// Not verified: no source documents whether omitted fields within `state` also stay unchanged.
pub type UpdateHelpdeskTreeMetadata<T = ()> = EndpointCall<
    kind::UpdateHelpdeskTreeMetadata,
    T,
>;

impl private::Endpoint for kind::UpdateHelpdeskTreeMetadata {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "update_helpdesk_tree_metadata",
        Some("Update Helpdesk Tree Metadata"),
        (
            "PATCH",
            "/website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::UpdateHelpdeskTreeMetadata, T> {
    /// Sets the format of the entry.
    ///
    /// Not verified: no source documents the possible values; a public program sends `articles`.
    #[inline]
    pub fn format(self, format: impl private::IntoOption<String>) -> Self {
        self.__field("format", format)
    }
    /// Sets `format` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_format(self) -> Self {
        self.__clear("format")
    }
    /// Sets the title shown to readers.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn title(self, title: impl private::IntoOption<String>) -> Self {
        self.__field("title", title)
    }
    /// Sets `title` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_title(self) -> Self {
        self.__clear("title")
    }
    /// Sets a short description of the entry.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn description(self, description: impl private::IntoOption<String>) -> Self {
        self.__field("description", description)
    }
    /// Sets `description` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_description(self) -> Self {
        self.__clear("description")
    }
    /// Sets the publication state of the entry.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn state(
        self,
        state: impl private::IntoOption<crate::types::HelpdeskTreeState>,
    ) -> Self {
        self.__field("state", state)
    }
    /// Sets `state` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_state(self) -> Self {
        self.__clear("state")
    }
    /// Sets the author of the entry.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn author(
        self,
        author: impl private::IntoOption<crate::types::HelpdeskTreeMetadataAuthor>,
    ) -> Self {
        self.__field("author", author)
    }
    /// Sets `author` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_author(self) -> Self {
        self.__clear("author")
    }
    /// Sets the color in which the entry is displayed.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn color(self, color: impl private::IntoOption<String>) -> Self {
        self.__field("color", color)
    }
    /// Sets `color` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_color(self) -> Self {
        self.__clear("color")
    }
    /// Sets the URL of the entry's image.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn image(self, image: impl private::IntoOption<String>) -> Self {
        self.__field("image", image)
    }
    /// Sets `image` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_image(self) -> Self {
        self.__clear("image")
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskTreeMetadata) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_helpdesk_tree_metadata<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::UpdateHelpdeskTreeMetadata, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Returns the title and URL of the public page that shows a file in the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/tree/page/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskTreePage<T = crate::types::HelpdeskTreePage> = EndpointCall<
    kind::ResolveHelpdeskTreePage,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskTreePage {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_tree_page",
        Some("Resolve Helpdesk Tree Page"),
        (
            "GET",
            "/website/{website_id}/helpdesk/tree/page/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_tree_page<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::ResolveHelpdeskTreePage, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Moves a file or folder in the helpdesk to another path, or to another position among its siblings.
///
/// `PATCH /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
pub type UpdateHelpdeskTreePath<T = ()> = EndpointCall<kind::UpdateHelpdeskTreePath, T>;

impl private::Endpoint for kind::UpdateHelpdeskTreePath {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "update_helpdesk_tree_path",
        Some("Update Helpdesk Tree Path"),
        (
            "PATCH",
            "/website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::UpdateHelpdeskTreePath, T> {
    /// Sets the new path.
    #[inline]
    pub fn new_path(
        self,
        new_path: impl private::IntoOption<crate::types::HelpdeskTreePathUpdatePath>,
    ) -> Self {
        self.__field("path", new_path)
    }
    /// Sets the new position.
    ///
    /// Not verified: no source documents how positions are counted.
    #[inline]
    pub fn position(self, position: impl private::IntoOption<i32>) -> Self {
        self.__field("position", position)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskTreePathUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_helpdesk_tree_path<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
    action: impl Into<String>,
) -> EndpointCall<kind::UpdateHelpdeskTreePath, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::HelpdeskContentType>(&content_type),
                private::tree(&path),
            ],
        )
        .__field::<String>("action", Into::<String>::into(action))
}

/// Deletes a file in the helpdesk, or a folder and everything in it.
///
/// `DELETE /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// This operation destroys data.
pub type DeleteHelpdeskTreePath<T = ()> = EndpointCall<kind::DeleteHelpdeskTreePath, T>;

impl private::Endpoint for kind::DeleteHelpdeskTreePath {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_helpdesk_tree_path",
        Some("Delete Helpdesk Tree Path"),
        (
            "DELETE",
            "/website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __delete_helpdesk_tree_path<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    path: impl private::PathParam<String>,
) -> EndpointCall<kind::DeleteHelpdeskTreePath, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::tree(&path),
        ],
    )
}

/// Starts a refresh of all content of one type in one language.
///
/// `POST /website/{website_id}/helpdesk/refresh/{locale}/{content_type}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The response does not wait for the refresh to finish.
///
/// Not verified: no source documents which data is refreshed, or from which source.
pub type RequestHelpdeskContentRefresh<T = ()> = EndpointCall<
    kind::RequestHelpdeskContentRefresh,
    T,
>;

impl private::Endpoint for kind::RequestHelpdeskContentRefresh {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "request_helpdesk_content_refresh",
        Some("Request Helpdesk Content Refresh"),
        ("POST", "/website/{website_id}/helpdesk/refresh/{locale}/{content_type}"),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __request_helpdesk_content_refresh<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::RequestHelpdeskContentRefresh, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Lists the public pages of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/page/list/{locale}/{content_type}/{page_number}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskPages<T = Vec<crate::types::HelpdeskPage>> = EndpointCall<
    kind::ListHelpdeskPages,
    T,
>;

impl private::Endpoint for kind::ListHelpdeskPages {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_pages",
        Some("List Helpdesk Pages"),
        (
            "GET",
            "/website/{website_id}/helpdesk/page/list/{locale}/{content_type}/{page_number}",
        ),
        Some("page_number"),
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskPages, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListHelpdeskPages
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_pages<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::ListHelpdeskPages, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Returns a public page by its id, including the path of its file.
///
/// `GET /website/{website_id}/helpdesk/page/entity/{locale}/{content_type}/{entity_id}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The id of an article in the legacy helpdesk identifies the page that replaced the article.
///
/// Not verified: whether the endpoint accepts ids of the legacy helpdesk; a public program relies on it, but no other source confirms it.
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskPageEntity<T = crate::types::HelpdeskPage> = EndpointCall<
    kind::ResolveHelpdeskPageEntity,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskPageEntity {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_page_entity",
        Some("Resolve Helpdesk Page Entity"),
        (
            "GET",
            "/website/{website_id}/helpdesk/page/entity/{locale}/{content_type}/{entity_id}",
        ),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_page_entity<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    entity_id: impl private::PathParam<crate::types::EntityId>,
) -> EndpointCall<kind::ResolveHelpdeskPageEntity, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
            private::segment::<crate::types::EntityId>(&entity_id),
        ],
    )
}

/// Lists the changes made to the content of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/history/changes/{page_number}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskHistoryChanges<T = Vec<crate::types::HelpdeskHistoryChange>> = EndpointCall<
    kind::ListHelpdeskHistoryChanges,
    T,
>;

impl private::Endpoint for kind::ListHelpdeskHistoryChanges {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_history_changes",
        Some("List Helpdesk History Changes"),
        ("GET", "/website/{website_id}/helpdesk/history/changes/{page_number}"),
        Some("page_number"),
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskHistoryChanges, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only changes in this language, such as `en`.
    #[inline]
    pub fn filter_locale(self, filter_locale: impl private::IntoOption<String>) -> Self {
        self.__query("filter_locale", filter_locale, private::QueryValue::to_query)
    }
    /// Returns only changes to this type of content.
    ///
    /// Not verified: the possible values are inferred.
    #[inline]
    pub fn filter_type(
        self,
        filter_type: impl private::IntoOption<crate::types::HelpdeskContentType>,
    ) -> Self {
        self.__query("filter_type", filter_type, private::QueryValue::to_query)
    }
    /// Returns only changes to the file or folder with this path.
    #[inline]
    pub fn filter_tree_path(
        self,
        filter_tree_path: impl private::IntoOption<String>,
    ) -> Self {
        self.__query("filter_tree_path", filter_tree_path, private::QueryValue::to_query)
    }
}

private::__pages! {
    kind::ListHelpdeskHistoryChanges
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_history_changes<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListHelpdeskHistoryChanges, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a change made to the content of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/history/change/{change_id}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskHistoryChange<T = crate::types::HelpdeskHistoryChange> = EndpointCall<
    kind::ResolveHelpdeskHistoryChange,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskHistoryChange {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_history_change",
        Some("Resolve Helpdesk History Change"),
        ("GET", "/website/{website_id}/helpdesk/history/change/{change_id}"),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_history_change<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    change_id: impl private::PathParam<crate::types::ChangeId>,
) -> EndpointCall<kind::ResolveHelpdeskHistoryChange, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::ChangeId>(&change_id),
        ],
    )
}

/// Reverts a change made to the content of the helpdesk.
///
/// `DELETE /website/{website_id}/helpdesk/history/change/{change_id}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
///
/// Not verified: no source documents what happens to later changes.
pub type CancelHelpdeskHistoryChange<T = ()> = EndpointCall<
    kind::CancelHelpdeskHistoryChange,
    T,
>;

impl private::Endpoint for kind::CancelHelpdeskHistoryChange {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "cancel_helpdesk_history_change",
        Some("Cancel Helpdesk History Change"),
        ("DELETE", "/website/{website_id}/helpdesk/history/change/{change_id}"),
        None,
        None,
        None,
        &[],
    );
}

impl<T> EndpointCall<kind::CancelHelpdeskHistoryChange, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskHistoryChangeCancel) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __cancel_helpdesk_history_change<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    change_id: impl private::PathParam<crate::types::ChangeId>,
    action: impl Into<String>,
) -> EndpointCall<kind::CancelHelpdeskHistoryChange, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::ChangeId>(&change_id),
            ],
        )
        .__field::<String>("action", Into::<String>::into(action))
}

/// Lists the languages of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/locales/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locales](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locales).
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskLocales<T = Vec<crate::types::HelpdeskLocale>> = EndpointCall<
    kind::ListHelpdeskLocales,
    T,
>;

impl private::Endpoint for kind::ListHelpdeskLocales {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_locales",
        Some("List Helpdesk Locales"),
        ("GET", "/website/{website_id}/helpdesk/locales/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locales"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskLocales, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListHelpdeskLocales
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_locales<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListHelpdeskLocales, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a language of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskLocale<T = crate::types::HelpdeskLocale> = EndpointCall<
    kind::ResolveHelpdeskLocale,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskLocale {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_locale",
        Some("Resolve Helpdesk Locale"),
        ("GET", "/website/{website_id}/helpdesk/locale/{locale}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_locale<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::ResolveHelpdeskLocale, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

/// Checks whether the helpdesk has a given language.
///
/// `HEAD /website/{website_id}/helpdesk/locale/{locale}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Locale Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-exists).
pub type CheckHelpdeskLocaleExists<T = bool> = EndpointCall<
    kind::CheckHelpdeskLocaleExists,
    T,
>;

impl private::Endpoint for kind::CheckHelpdeskLocaleExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_helpdesk_locale_exists",
        Some("Check If Helpdesk Locale Exists"),
        ("HEAD", "/website/{website_id}/helpdesk/locale/{locale}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-exists",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_helpdesk_locale_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::CheckHelpdeskLocaleExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

/// Adds a language to the helpdesk.
///
/// `POST /website/{website_id}/helpdesk/locale`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale).
pub type AddHelpdeskLocale<T = ()> = EndpointCall<kind::AddHelpdeskLocale, T>;

impl private::Endpoint for kind::AddHelpdeskLocale {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "add_helpdesk_locale",
        Some("Add Helpdesk Locale"),
        ("POST", "/website/{website_id}/helpdesk/locale"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale"),
        &[],
    );
}

impl<T> EndpointCall<kind::AddHelpdeskLocale, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskLocaleAdd) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __add_helpdesk_locale<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl Into<String>,
) -> EndpointCall<kind::AddHelpdeskLocale, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("locale", Into::<String>::into(locale))
}

/// Deletes a language of the helpdesk and all content in that language.
///
/// `DELETE /website/{website_id}/helpdesk/locale/{locale}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale).
///
/// This operation destroys data.
pub type DeleteHelpdeskLocale<T = ()> = EndpointCall<kind::DeleteHelpdeskLocale, T>;

impl private::Endpoint for kind::DeleteHelpdeskLocale {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_helpdesk_locale",
        Some("Delete Helpdesk Locale"),
        ("DELETE", "/website/{website_id}/helpdesk/locale/{locale}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __delete_helpdesk_locale<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::DeleteHelpdeskLocale, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

/// Counts the reader ratings for one type of content in one language.
///
/// `GET /website/{website_id}/helpdesk/feedback/ratings/{locale}/{content_type}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Map Helpdesk Locale Feedback Ratings](https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings).
///
/// The output is known only from clients for other languages.
pub type MapHelpdeskLocaleFeedbackRatings<
    T = crate::types::HelpdeskLocaleFeedbackRatings,
> = EndpointCall<kind::MapHelpdeskLocaleFeedbackRatings, T>;

impl private::Endpoint for kind::MapHelpdeskLocaleFeedbackRatings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "map_helpdesk_locale_feedback_ratings",
        Some("Map Helpdesk Locale Feedback Ratings"),
        (
            "GET",
            "/website/{website_id}/helpdesk/feedback/ratings/{locale}/{content_type}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::MapHelpdeskLocaleFeedbackRatings, T> {
    /// Counts only ratings submitted at or after this time.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Counts only ratings submitted at or before this time.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

#[doc(hidden)]
#[inline]
pub fn __map_helpdesk_locale_feedback_ratings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::MapHelpdeskLocaleFeedbackRatings, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Lists the reader feedback on one type of content in one language.
///
/// `GET /website/{website_id}/helpdesk/feedback/list/{locale}/{content_type}/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Feedbacks](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks).
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskLocaleFeedbacks<
    T = Vec<crate::types::HelpdeskLocaleFeedbackItem>,
> = EndpointCall<kind::ListHelpdeskLocaleFeedbacks, T>;

impl private::Endpoint for kind::ListHelpdeskLocaleFeedbacks {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_locale_feedbacks",
        Some("List Helpdesk Locale Feedbacks"),
        (
            "GET",
            "/website/{website_id}/helpdesk/feedback/list/{locale}/{content_type}/{page_number}",
        ),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskLocaleFeedbacks, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only feedback submitted at or after this time.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only feedback submitted at or before this time.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

private::__pages! {
    kind::ListHelpdeskLocaleFeedbacks
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_locale_feedbacks<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::ListHelpdeskLocaleFeedbacks, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Starts an import of an external helpdesk.
///
/// `POST /website/{website_id}/helpdesk/import/{locale}/{content_type}`
///
/// Tiers: `user` (documented).
/// Reference: [Import External Helpdesk To Locale](https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale).
///
/// The response does not wait for the import to finish.
pub type ImportExternalHelpdeskToLocale<T = ()> = EndpointCall<
    kind::ImportExternalHelpdeskToLocale,
    T,
>;

impl private::Endpoint for kind::ImportExternalHelpdeskToLocale {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "import_external_helpdesk_to_locale",
        Some("Import External Helpdesk To Locale"),
        ("POST", "/website/{website_id}/helpdesk/import/{locale}/{content_type}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ImportExternalHelpdeskToLocale, T> {
    /// Sets whether to detect other languages and import them as well.
    ///
    /// Not verified: the meaning is inferred from the name of the field.
    #[inline]
    pub fn detect_locales(self, detect_locales: impl private::IntoOption<bool>) -> Self {
        self.__field("detect_locales", detect_locales)
    }
    /// Sets the other languages to import as well, such as `fr`.
    ///
    /// Not verified: the meaning is inferred from the name of the field.
    #[inline]
    pub fn other_locales(
        self,
        other_locales: impl private::IntoOption<Vec<String>>,
    ) -> Self {
        self.__field("other_locales", other_locales)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskLocaleExternalImport) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __import_external_helpdesk_to_locale<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    helpdesk_url: impl Into<String>,
) -> EndpointCall<kind::ImportExternalHelpdeskToLocale, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::HelpdeskContentType>(&content_type),
            ],
        )
        .__field::<String>("helpdesk_url", Into::<String>::into(helpdesk_url))
}

/// Starts an export of one type of content in one language.
///
/// `POST /website/{website_id}/helpdesk/export/{locale}/{content_type}`
///
/// Tiers: `user` (documented).
/// Reference: [Export Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles).
///
/// The response does not contain the export.
///
/// Not verified: no source documents how the export is delivered.
pub type ExportHelpdeskLocaleArticles<T = ()> = EndpointCall<
    kind::ExportHelpdeskLocaleArticles,
    T,
>;

impl private::Endpoint for kind::ExportHelpdeskLocaleArticles {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "export_helpdesk_locale_articles",
        Some("Export Helpdesk Locale Articles"),
        ("POST", "/website/{website_id}/helpdesk/export/{locale}/{content_type}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __export_helpdesk_locale_articles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
) -> EndpointCall<kind::ExportHelpdeskLocaleArticles, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::HelpdeskContentType>(&content_type),
        ],
    )
}

/// Lists the redirections of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/redirections/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Redirections](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-redirections).
///
/// The output is known only from clients for other languages.
pub type ListHelpdeskRedirections<T = Vec<crate::types::HelpdeskRedirection>> = EndpointCall<
    kind::ListHelpdeskRedirections,
    T,
>;

impl private::Endpoint for kind::ListHelpdeskRedirections {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_helpdesk_redirections",
        Some("List Helpdesk Redirections"),
        ("GET", "/website/{website_id}/helpdesk/redirections/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-redirections",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListHelpdeskRedirections, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListHelpdeskRedirections
}

#[doc(hidden)]
#[inline]
pub fn __list_helpdesk_redirections<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListHelpdeskRedirections, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a redirection of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/redirection/{redirection_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-redirection).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskRedirection<T = crate::types::HelpdeskRedirection> = EndpointCall<
    kind::ResolveHelpdeskRedirection,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskRedirection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_redirection",
        Some("Resolve Helpdesk Redirection"),
        ("GET", "/website/{website_id}/helpdesk/redirection/{redirection_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-redirection",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_redirection<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    redirection_id: impl private::PathParam<crate::types::RedirectionId>,
) -> EndpointCall<kind::ResolveHelpdeskRedirection, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::RedirectionId>(&redirection_id),
        ],
    )
}

/// Checks whether a redirection of the helpdesk exists.
///
/// `HEAD /website/{website_id}/helpdesk/redirection/{redirection_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Redirection Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-redirection-exists).
pub type CheckHelpdeskRedirectionExists<T = bool> = EndpointCall<
    kind::CheckHelpdeskRedirectionExists,
    T,
>;

impl private::Endpoint for kind::CheckHelpdeskRedirectionExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_helpdesk_redirection_exists",
        Some("Check If Helpdesk Redirection Exists"),
        ("HEAD", "/website/{website_id}/helpdesk/redirection/{redirection_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-redirection-exists",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_helpdesk_redirection_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    redirection_id: impl private::PathParam<crate::types::RedirectionId>,
) -> EndpointCall<kind::CheckHelpdeskRedirectionExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::RedirectionId>(&redirection_id),
        ],
    )
}

/// Adds a redirection to the helpdesk.
///
/// `POST /website/{website_id}/helpdesk/redirection`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-redirection).
///
/// The output is known only from clients for other languages.
pub type AddHelpdeskRedirection<T = crate::types::HelpdeskRedirectionNew> = EndpointCall<
    kind::AddHelpdeskRedirection,
    T,
>;

impl private::Endpoint for kind::AddHelpdeskRedirection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "add_helpdesk_redirection",
        Some("Add Helpdesk Redirection"),
        ("POST", "/website/{website_id}/helpdesk/redirection"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-redirection"),
        &[],
    );
}

impl<T> EndpointCall<kind::AddHelpdeskRedirection, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskRedirectionAdd) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __add_helpdesk_redirection<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    path: impl Into<String>,
    target: impl Into<String>,
) -> EndpointCall<kind::AddHelpdeskRedirection, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("path", Into::<String>::into(path))
        .__field::<String>("target", Into::<String>::into(target))
}

/// Deletes a redirection of the helpdesk.
///
/// `DELETE /website/{website_id}/helpdesk/redirection/{redirection_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-redirection).
pub type DeleteHelpdeskRedirection<T = ()> = EndpointCall<
    kind::DeleteHelpdeskRedirection,
    T,
>;

impl private::Endpoint for kind::DeleteHelpdeskRedirection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_helpdesk_redirection",
        Some("Delete Helpdesk Redirection"),
        ("DELETE", "/website/{website_id}/helpdesk/redirection/{redirection_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-redirection",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __delete_helpdesk_redirection<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    redirection_id: impl private::PathParam<crate::types::RedirectionId>,
) -> EndpointCall<kind::DeleteHelpdeskRedirection, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::RedirectionId>(&redirection_id),
        ],
    )
}

/// Returns the name and URL of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdesk<T = crate::types::Helpdesk> = EndpointCall<
    kind::ResolveHelpdesk,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdesk {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk",
        Some("Resolve Helpdesk"),
        ("GET", "/website/{website_id}/helpdesk"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ResolveHelpdesk, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Checks whether the workspace has a helpdesk.
///
/// `HEAD /website/{website_id}/helpdesk`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-exists).
pub type CheckHelpdeskExists<T = bool> = EndpointCall<kind::CheckHelpdeskExists, T>;

impl private::Endpoint for kind::CheckHelpdeskExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_helpdesk_exists",
        Some("Check If Helpdesk Exists"),
        ("HEAD", "/website/{website_id}/helpdesk"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-exists"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_helpdesk_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::CheckHelpdeskExists, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Creates the workspace's helpdesk.
///
/// `POST /website/{website_id}/helpdesk`
///
/// Tiers: `user` (documented).
/// Reference: [Initialize Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#initialize-helpdesk).
pub type InitializeHelpdesk<T = ()> = EndpointCall<kind::InitializeHelpdesk, T>;

impl private::Endpoint for kind::InitializeHelpdesk {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "initialize_helpdesk",
        Some("Initialize Helpdesk"),
        ("POST", "/website/{website_id}/helpdesk"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#initialize-helpdesk"),
        &[],
    );
}

impl<T> EndpointCall<kind::InitializeHelpdesk, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskCreate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __initialize_helpdesk<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    name: impl Into<String>,
    domain_basic: impl Into<String>,
) -> EndpointCall<kind::InitializeHelpdesk, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<String>("domain_basic", Into::<String>::into(domain_basic))
}

/// Deletes the workspace's helpdesk and everything in it.
///
/// `DELETE /website/{website_id}/helpdesk`
///
/// Tiers: `user` (documented).
/// Reference: [Delete Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk).
///
/// This operation destroys data.
pub type DeleteHelpdesk<T = ()> = EndpointCall<kind::DeleteHelpdesk, T>;

impl private::Endpoint for kind::DeleteHelpdesk {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_helpdesk",
        Some("Delete Helpdesk"),
        ("DELETE", "/website/{website_id}/helpdesk"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk"),
        &[],
    );
}

impl<T> EndpointCall<kind::DeleteHelpdesk, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskRemove) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_helpdesk<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    verify: impl Into<crate::types::VerifyChallenge>,
) -> EndpointCall<kind::DeleteHelpdesk, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::VerifyChallenge,
        >("verify", Into::<crate::types::VerifyChallenge>::into(verify))
}

/// Returns the settings of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Resolve Helpdesk Settings](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-settings).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskSettings<T = crate::types::HelpdeskSettings> = EndpointCall<
    kind::ResolveHelpdeskSettings,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "resolve_helpdesk_settings",
            Some("Resolve Helpdesk Settings"),
            ("GET", "/website/{website_id}/helpdesk/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-settings",
            ),
            &[],
        )
        .__scope("website:settings read");
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ResolveHelpdeskSettings, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Updates the settings of the helpdesk; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Save Helpdesk Settings](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-settings).
///
/// Not verified: no source documents whether omitted fields within a group, such as `behavior`, also stay unchanged; the examples of the clients send whole groups.
pub type SaveHelpdeskSettings<T = ()> = EndpointCall<kind::SaveHelpdeskSettings, T>;

impl private::Endpoint for kind::SaveHelpdeskSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "save_helpdesk_settings",
            Some("Save Helpdesk Settings"),
            ("PATCH", "/website/{website_id}/helpdesk/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-settings",
            ),
            &[],
        )
        .__scope("website:settings write");
}

impl<T> EndpointCall<kind::SaveHelpdeskSettings, T> {
    /// Sets the name of the helpdesk.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets the appearance settings.
    #[inline]
    pub fn appearance(
        self,
        appearance: impl private::IntoOption<crate::types::HelpdeskSettingsAppearance>,
    ) -> Self {
        self.__field("appearance", appearance)
    }
    /// Sets the translation settings.
    #[inline]
    pub fn localization(
        self,
        localization: impl private::IntoOption<
            crate::types::HelpdeskSettingsLocalization,
        >,
    ) -> Self {
        self.__field("localization", localization)
    }
    /// Sets the sections, one for each type of content.
    #[inline]
    pub fn section(
        self,
        section: impl private::IntoOption<crate::types::HelpdeskSettingsSection>,
    ) -> Self {
        self.__field("section", section)
    }
    /// Sets the settings for page elements and page behavior.
    #[inline]
    pub fn behavior(
        self,
        behavior: impl private::IntoOption<crate::types::HelpdeskSettingsBehavior>,
    ) -> Self {
        self.__field("behavior", behavior)
    }
    /// Sets the services offered in addition to the pages.
    #[inline]
    pub fn service(
        self,
        service: impl private::IntoOption<crate::types::HelpdeskSettingsService>,
    ) -> Self {
        self.__field("service", service)
    }
    /// Sets the code inserted into the pages.
    #[inline]
    pub fn include(
        self,
        include: impl private::IntoOption<crate::types::HelpdeskSettingsInclude>,
    ) -> Self {
        self.__field("include", include)
    }
    /// Sets the access restrictions.
    #[inline]
    pub fn access(
        self,
        access: impl private::IntoOption<crate::types::HelpdeskSettingsAccess>,
    ) -> Self {
        self.__field("access", access)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskSettings) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_helpdesk_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::SaveHelpdeskSettings, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the domain of the helpdesk.
///
/// `GET /website/{website_id}/helpdesk/domain`
///
/// Tiers: `user` (documented).
/// Reference: [Resolve Helpdesk Domain](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-domain).
///
/// The output is known only from clients for other languages.
pub type ResolveHelpdeskDomain<T = crate::types::HelpdeskDomain> = EndpointCall<
    kind::ResolveHelpdeskDomain,
    T,
>;

impl private::Endpoint for kind::ResolveHelpdeskDomain {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "resolve_helpdesk_domain",
        Some("Resolve Helpdesk Domain"),
        ("GET", "/website/{website_id}/helpdesk/domain"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-domain"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __resolve_helpdesk_domain<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ResolveHelpdeskDomain, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the DNS records required before the helpdesk can use a custom domain.
///
/// `GET /website/{website_id}/helpdesk/domain/setup`
///
/// Tiers: `user` (documented).
/// Reference: [Generate Helpdesk Domain Setup Flow](https://docs.crisp.chat/references/rest-api/v1/#generate-helpdesk-domain-setup-flow).
///
/// The output is known only from clients for other languages.
pub type GenerateHelpdeskDomainSetupFlow<T = crate::types::HelpdeskDomainSetupFlow> = EndpointCall<
    kind::GenerateHelpdeskDomainSetupFlow,
    T,
>;

impl private::Endpoint for kind::GenerateHelpdeskDomainSetupFlow {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "generate_helpdesk_domain_setup_flow",
        Some("Generate Helpdesk Domain Setup Flow"),
        ("GET", "/website/{website_id}/helpdesk/domain/setup"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#generate-helpdesk-domain-setup-flow",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::GenerateHelpdeskDomainSetupFlow, T> {
    /// Sets the custom domain, such as `help.acme.com`. Defaults to the helpdesk's domain.
    ///
    /// Not verified: the default is inferred.
    #[inline]
    pub fn custom(self, custom: impl private::IntoOption<String>) -> Self {
        self.__query("custom", custom, private::QueryValue::to_query)
    }
}

#[doc(hidden)]
#[inline]
pub fn __generate_helpdesk_domain_setup_flow<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GenerateHelpdeskDomainSetupFlow, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Requests a change to the domain of the helpdesk; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/domain`
///
/// Tiers: `user` (documented).
/// Reference: [Request Helpdesk Domain Change](https://docs.crisp.chat/references/rest-api/v1/#request-helpdesk-domain-change).
///
/// Before requesting a custom domain, create the DNS records that `generate_helpdesk_domain_setup_flow` returns.
pub type RequestHelpdeskDomainChange<T = ()> = EndpointCall<
    kind::RequestHelpdeskDomainChange,
    T,
>;

impl private::Endpoint for kind::RequestHelpdeskDomainChange {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "request_helpdesk_domain_change",
        Some("Request Helpdesk Domain Change"),
        ("PATCH", "/website/{website_id}/helpdesk/domain"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#request-helpdesk-domain-change",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::RequestHelpdeskDomainChange, T> {
    /// Sets the helpdesk's subdomain under the Crisp domain, such as `acme`.
    #[inline]
    pub fn basic(self, basic: impl private::IntoOption<String>) -> Self {
        self.__field("basic", basic)
    }
    /// Sets the custom domain, such as `help.acme.com`.
    ///
    /// Not verified: no source documents how to remove a custom domain.
    #[inline]
    pub fn custom(self, custom: impl private::IntoOption<String>) -> Self {
        self.__field("custom", custom)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::HelpdeskDomainChangeRequest) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __request_helpdesk_domain_change<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::RequestHelpdeskDomainChange, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the workspace's sub-inboxes.
///
/// `GET /website/{website_id}/inboxes/list/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Inboxes](https://docs.crisp.chat/references/rest-api/v1/#list-website-inboxes).
///
/// The output is known only from clients for other languages.
pub type ListInboxes<T = Vec<crate::types::WebsiteInbox>> = EndpointCall<
    kind::ListInboxes,
    T,
>;

impl private::Endpoint for kind::ListInboxes {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_inboxes",
        Some("List Inboxes"),
        ("GET", "/website/{website_id}/inboxes/list/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-website-inboxes"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListInboxes, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListInboxes
}

#[doc(hidden)]
#[inline]
pub fn __list_inboxes<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListInboxes, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a sub-inbox.
///
/// `GET /website/{website_id}/inbox/{inbox_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Get Inbox](https://docs.crisp.chat/references/rest-api/v1/#get-website-inbox).
///
/// The output is known only from clients for other languages.
pub type GetInbox<T = crate::types::WebsiteInbox> = EndpointCall<kind::GetInbox, T>;

impl private::Endpoint for kind::GetInbox {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_inbox",
        Some("Get Inbox"),
        ("GET", "/website/{website_id}/inbox/{inbox_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-website-inbox"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_inbox<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    inbox_id: impl private::PathParam<crate::types::InboxId>,
) -> EndpointCall<kind::GetInbox, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::InboxId>(&inbox_id),
        ],
    )
}

/// Creates a sub-inbox.
///
/// `POST /website/{website_id}/inbox`
///
/// Tiers: `user` (documented).
/// Reference: [Create A New Inbox](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-website-inbox).
///
/// The output is known only from clients for other languages.
pub type CreateNewInbox<T = crate::types::WebsiteInboxNew> = EndpointCall<
    kind::CreateNewInbox,
    T,
>;

impl private::Endpoint for kind::CreateNewInbox {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_new_inbox",
        Some("Create A New Inbox"),
        ("POST", "/website/{website_id}/inbox"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#create-a-new-website-inbox",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __create_new_inbox<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    body: impl Into<crate::types::WebsiteInboxItem>,
) -> EndpointCall<kind::CreateNewInbox, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__body(&Into::<crate::types::WebsiteInboxItem>::into(body))
}

/// Replaces all editable fields of a sub-inbox.
///
/// `PUT /website/{website_id}/inbox/{inbox_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Save Inbox](https://docs.crisp.chat/references/rest-api/v1/#save-website-inbox).
///
/// Fields that are not sent are cleared.
pub type SaveInbox<T = ()> = EndpointCall<kind::SaveInbox, T>;

impl private::Endpoint for kind::SaveInbox {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_inbox",
        Some("Save Inbox"),
        ("PUT", "/website/{website_id}/inbox/{inbox_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#save-website-inbox"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __save_inbox<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    inbox_id: impl private::PathParam<crate::types::InboxId>,
    body: impl Into<crate::types::WebsiteInboxItem>,
) -> EndpointCall<kind::SaveInbox, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::InboxId>(&inbox_id),
            ],
        )
        .__body(&Into::<crate::types::WebsiteInboxItem>::into(body))
}

/// Reorders the workspace's sub-inboxes.
///
/// `PATCH /website/{website_id}/inboxes/batch/order`
///
/// Tiers: `user` (documented).
/// Reference: [Batch Order Inboxes](https://docs.crisp.chat/references/rest-api/v1/#batch-order-website-inboxes).
pub type BatchOrderInboxes<T = ()> = EndpointCall<kind::BatchOrderInboxes, T>;

impl private::Endpoint for kind::BatchOrderInboxes {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "batch_order_inboxes",
        Some("Batch Order Inboxes"),
        ("PATCH", "/website/{website_id}/inboxes/batch/order"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#batch-order-website-inboxes",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::BatchOrderInboxes, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteInboxOrders) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __batch_order_inboxes<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    orders: impl private::IntoValue<Vec<crate::types::WebsiteInboxOrder>>,
) -> EndpointCall<kind::BatchOrderInboxes, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            Vec<crate::types::WebsiteInboxOrder>,
        >(
            "orders",
            private::IntoValue::<
                Vec<crate::types::WebsiteInboxOrder>,
            >::into_value(orders),
        )
}

/// Deletes a sub-inbox.
///
/// `DELETE /website/{website_id}/inbox/{inbox_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Delete Inbox](https://docs.crisp.chat/references/rest-api/v1/#delete-website-inbox).
///
/// Not verified: no source documents the inbox to which its conversations are moved.
pub type DeleteInbox<T = ()> = EndpointCall<kind::DeleteInbox, T>;

impl private::Endpoint for kind::DeleteInbox {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_inbox",
        Some("Delete Inbox"),
        ("DELETE", "/website/{website_id}/inbox/{inbox_id}"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#delete-website-inbox"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __delete_inbox<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    inbox_id: impl private::PathParam<crate::types::InboxId>,
) -> EndpointCall<kind::DeleteInbox, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::InboxId>(&inbox_id),
        ],
    )
}

/// Checks whether a sub-inbox exists.
///
/// `HEAD /website/{website_id}/inbox/{inbox_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Inbox Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-website-inbox-exists).
pub type CheckInboxExists<T = bool> = EndpointCall<kind::CheckInboxExists, T>;

impl private::Endpoint for kind::CheckInboxExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_inbox_exists",
        Some("Check If Inbox Exists"),
        ("HEAD", "/website/{website_id}/inbox/{inbox_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-website-inbox-exists",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_inbox_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    inbox_id: impl private::PathParam<crate::types::InboxId>,
) -> EndpointCall<kind::CheckInboxExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::InboxId>(&inbox_id),
        ],
    )
}

/// Lists the workspace's operators.
///
/// `GET /website/{website_id}/operators/list`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:operators`.
/// Reference: [List Website Operators](https://docs.crisp.chat/references/rest-api/v1/#list-website-operators).
///
/// The output is known only from clients for other languages.
pub type ListWebsiteOperators<T = Vec<crate::types::WebsiteOperatorListOne>> = EndpointCall<
    kind::ListWebsiteOperators,
    T,
>;

impl private::Endpoint for kind::ListWebsiteOperators {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_website_operators",
            Some("List Website Operators"),
            ("GET", "/website/{website_id}/operators/list"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-website-operators",
            ),
            &[],
        )
        .__scope("website:operators read");
}

#[doc(hidden)]
#[inline]
pub fn __list_website_operators<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListWebsiteOperators, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns an operator.
///
/// `GET /website/{website_id}/operator/{user_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:operators`.
/// Reference: [Get A Website Operator](https://docs.crisp.chat/references/rest-api/v1/#get-a-website-operator).
///
/// The output is known only from clients for other languages.
pub type GetWebsiteOperator<T = crate::types::WebsiteOperator> = EndpointCall<
    kind::GetWebsiteOperator,
    T,
>;

impl private::Endpoint for kind::GetWebsiteOperator {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_website_operator",
            Some("Get A Website Operator"),
            ("GET", "/website/{website_id}/operator/{user_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-a-website-operator",
            ),
            &[],
        )
        .__scope("website:operators read");
}

#[doc(hidden)]
#[inline]
pub fn __get_website_operator<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    user_id: impl private::PathParam<crate::types::UserId>,
) -> EndpointCall<kind::GetWebsiteOperator, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::UserId>(&user_id),
        ],
    )
}

/// Invites a person to join the workspace as an operator.
///
/// `POST /website/{website_id}/operator`
///
/// Tiers: `user` (documented).
/// Reference: [Invite A Website Operator](https://docs.crisp.chat/references/rest-api/v1/#invite-a-website-operator).
///
/// Crisp sends an email with a link. If the person has no account yet, the link leads to account creation.
pub type InviteWebsiteOperator<T = ()> = EndpointCall<kind::InviteWebsiteOperator, T>;

impl private::Endpoint for kind::InviteWebsiteOperator {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "invite_website_operator",
        Some("Invite A Website Operator"),
        ("POST", "/website/{website_id}/operator"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#invite-a-website-operator",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::InviteWebsiteOperator, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteOperatorInvite) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __invite_website_operator<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    email: impl Into<String>,
    role: impl Into<crate::types::WebsiteOperatorRole>,
    verify: impl Into<crate::types::VerifyChallenge>,
) -> EndpointCall<kind::InviteWebsiteOperator, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("email", Into::<String>::into(email))
        .__field::<
            crate::types::WebsiteOperatorRole,
        >("role", Into::<crate::types::WebsiteOperatorRole>::into(role))
        .__field::<
            crate::types::VerifyChallenge,
        >("verify", Into::<crate::types::VerifyChallenge>::into(verify))
}

/// Updates the role or job title of an operator; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/operator/{user_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Change Operator Membership](https://docs.crisp.chat/references/rest-api/v1/#change-operator-membership).
pub type ChangeOperatorMembership<T = ()> = EndpointCall<
    kind::ChangeOperatorMembership,
    T,
>;

impl private::Endpoint for kind::ChangeOperatorMembership {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "change_operator_membership",
        Some("Change Operator Membership"),
        ("PATCH", "/website/{website_id}/operator/{user_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#change-operator-membership",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ChangeOperatorMembership, T> {
    /// Sets the role of the operator.
    #[inline]
    pub fn role(
        self,
        role: impl private::IntoOption<crate::types::WebsiteOperatorRole>,
    ) -> Self {
        self.__field("role", role)
    }
    /// Sets the job title of the operator, such as `CTO`.
    #[inline]
    pub fn title(self, title: impl private::IntoOption<String>) -> Self {
        self.__field("title", title)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteOperatorEdit) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __change_operator_membership<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    user_id: impl private::PathParam<crate::types::UserId>,
) -> EndpointCall<kind::ChangeOperatorMembership, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::UserId>(&user_id),
        ],
    )
}

/// Removes an operator from the workspace without deleting the operator's account.
///
/// `DELETE /website/{website_id}/operator/{user_id}`
///
/// Tiers: `user` (documented).
/// Reference: [Unlink Operator From Website](https://docs.crisp.chat/references/rest-api/v1/#unlink-operator-from-website).
///
/// The last operator of a workspace cannot be removed.
pub type UnlinkOperatorFromWebsite<T = ()> = EndpointCall<
    kind::UnlinkOperatorFromWebsite,
    T,
>;

impl private::Endpoint for kind::UnlinkOperatorFromWebsite {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "unlink_operator_from_website",
        Some("Unlink Operator From Website"),
        ("DELETE", "/website/{website_id}/operator/{user_id}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#unlink-operator-from-website",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __unlink_operator_from_website<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    user_id: impl private::PathParam<crate::types::UserId>,
) -> EndpointCall<kind::UnlinkOperatorFromWebsite, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::UserId>(&user_id),
        ],
    )
}

/// Lists the operators who most recently replied to visitors.
///
/// `GET /website/{website_id}/operators/active`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:operators`.
/// Reference: [List Last Active Website Operators](https://docs.crisp.chat/references/rest-api/v1/#list-last-active-website-operators).
///
/// The output is known only from clients for other languages.
pub type ListLastActiveWebsiteOperators<
    T = Vec<crate::types::WebsiteOperatorsLastActiveListOne>,
> = EndpointCall<kind::ListLastActiveWebsiteOperators, T>;

impl private::Endpoint for kind::ListLastActiveWebsiteOperators {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_last_active_website_operators",
            Some("List Last Active Website Operators"),
            ("GET", "/website/{website_id}/operators/active"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-last-active-website-operators",
            ),
            &[],
        )
        .__scope("website:operators read");
}

#[doc(hidden)]
#[inline]
pub fn __list_last_active_website_operators<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListLastActiveWebsiteOperators, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Clears the list of operators who most recently replied to visitors.
///
/// `DELETE /website/{website_id}/operators/active`
///
/// Tiers: `user` (documented).
/// Reference: [Flush Last Active Website Operators](https://docs.crisp.chat/references/rest-api/v1/#flush-last-active-website-operators).
///
/// The operators themselves are not removed.
pub type FlushLastActiveWebsiteOperators<T = ()> = EndpointCall<
    kind::FlushLastActiveWebsiteOperators,
    T,
>;

impl private::Endpoint for kind::FlushLastActiveWebsiteOperators {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "flush_last_active_website_operators",
        Some("Flush Last Active Website Operators"),
        ("DELETE", "/website/{website_id}/operators/active"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#flush-last-active-website-operators",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __flush_last_active_website_operators<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::FlushLastActiveWebsiteOperators, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Sends an email to operators, at the email addresses of their accounts.
///
/// `POST /website/{website_id}/operators/email`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:operators`.
/// Reference: [Send Email To Website Operators](https://docs.crisp.chat/references/rest-api/v1/#send-email-to-website-operators).
///
/// Not verified: the reference documents PATCH, but the Node and Go clients send POST.
pub type SendEmailToWebsiteOperators<T = ()> = EndpointCall<
    kind::SendEmailToWebsiteOperators,
    T,
>;

impl private::Endpoint for kind::SendEmailToWebsiteOperators {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "send_email_to_website_operators",
            Some("Send Email To Website Operators"),
            ("POST", "/website/{website_id}/operators/email"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#send-email-to-website-operators",
            ),
            &[],
        )
        .__scope("website:operators write");
}

impl<T> EndpointCall<kind::SendEmailToWebsiteOperators, T> {
    /// Sets the id of the operator who receives the email, if `recipient` is `user`.
    #[inline]
    pub fn user_id(
        self,
        user_id: impl private::IntoOption<crate::types::UserId>,
    ) -> Self {
        self.__field("user_id", user_id)
    }
    /// Sets a button in the email.
    #[inline]
    pub fn target(
        self,
        target: impl private::IntoOption<crate::types::WebsiteOperatorEmailTarget>,
    ) -> Self {
        self.__field("target", target)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteOperatorEmail) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __send_email_to_website_operators<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    recipient: impl Into<crate::types::WebsiteOperatorEmailRecipient>,
    subject: impl Into<String>,
    message: impl Into<String>,
) -> EndpointCall<kind::SendEmailToWebsiteOperators, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<
            crate::types::WebsiteOperatorEmailRecipient,
        >(
            "recipient",
            Into::<crate::types::WebsiteOperatorEmailRecipient>::into(recipient),
        )
        .__field::<String>("subject", Into::<String>::into(subject))
        .__field::<String>("message", Into::<String>::into(message))
}

/// Returns the contact with this id or email address.
///
/// `GET /website/{website_id}/people/profile/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Get People Profile](https://docs.crisp.chat/references/rest-api/v1/#get-people-profile).
pub type GetPeopleProfile<T = crate::types::PeopleProfile> = EndpointCall<
    kind::GetPeopleProfile,
    T,
>;

impl private::Endpoint for kind::GetPeopleProfile {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_people_profile",
        Some("Get People Profile"),
        ("GET", "/website/{website_id}/people/profile/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-people-profile"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_people_profile<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::GetPeopleProfile, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Checks whether a contact exists.
///
/// `HEAD /website/{website_id}/people/profile/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If People Profile Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-people-profile-exists).
pub type CheckPeopleProfileExists<T = bool> = EndpointCall<
    kind::CheckPeopleProfileExists,
    T,
>;

impl private::Endpoint for kind::CheckPeopleProfileExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_people_profile_exists",
        Some("Check If People Profile Exists"),
        ("HEAD", "/website/{website_id}/people/profile/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-people-profile-exists",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_people_profile_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::CheckPeopleProfileExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Lists the workspace's contacts, or those that match a search.
///
/// `GET /website/{website_id}/people/profiles/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List People Profiles](https://docs.crisp.chat/references/rest-api/v1/#list-people-profiles).
///
/// The output is known only from clients for other languages.
pub type ListPeopleProfiles<T = Vec<crate::types::PeopleProfile>> = EndpointCall<
    kind::ListPeopleProfiles,
    T,
>;

impl private::Endpoint for kind::ListPeopleProfiles {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_people_profiles",
        Some("List People Profiles"),
        ("GET", "/website/{website_id}/people/profiles/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-people-profiles"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListPeopleProfiles, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Sets the page size.
    #[inline]
    pub fn per_page(self, per_page: impl private::IntoOption<u32>) -> Self {
        self.__query("per_page", per_page, private::QueryValue::to_query)
    }
    /// Sorts by this field, such as `active`.
    ///
    /// Not verified: no source lists the fields.
    #[inline]
    pub fn sort_field(self, sort_field: impl private::IntoOption<String>) -> Self {
        self.__query("sort_field", sort_field, private::QueryValue::to_query)
    }
    /// Sets the sort order.
    #[inline]
    pub fn sort_order(
        self,
        sort_order: impl private::IntoOption<crate::types::PeopleSortOrder>,
    ) -> Self {
        self.__query("sort_order", sort_order, private::QueryValue::to_query)
    }
    /// Sets whether a contact must match all conditions of the filter or only one (default `and`).
    #[inline]
    pub fn search_operator(
        self,
        search_operator: impl private::IntoOption<crate::types::SearchOperator>,
    ) -> Self {
        self.__query("search_operator", search_operator, private::QueryValue::to_query)
    }
    /// Returns only contacts that match these conditions. The model of each condition is `people`.
    #[inline]
    pub fn search_filter(
        self,
        search_filter: impl private::IntoOption<Vec<crate::types::WebsiteFilter>>,
    ) -> Self {
        self.__query("search_filter", search_filter, private::json)
    }
    /// Returns only contacts whose profiles contain this text.
    #[inline]
    pub fn search_text(self, search_text: impl private::IntoOption<String>) -> Self {
        self.__query("search_text", search_text, private::QueryValue::to_query)
    }
    /// Returns only contacts from this time or later.
    ///
    /// Not verified: no source documents which time of a contact is compared.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only contacts from this time or earlier.
    ///
    /// Not verified: no source documents which time of a contact is compared.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

private::__pages! {
    kind::ListPeopleProfiles
}

#[doc(hidden)]
#[inline]
pub fn __list_people_profiles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListPeopleProfiles, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the contacts that match a search, without pages.
///
/// `GET /website/{website_id}/people/profiles`
///
/// Tiers: `user`, `plugin` (observed).
///
/// The reference documents only `list_people_profiles`, which has pages.
pub type SearchPeopleProfiles<T = Vec<crate::types::PeopleProfile>> = EndpointCall<
    kind::SearchPeopleProfiles,
    T,
>;

impl private::Endpoint for kind::SearchPeopleProfiles {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "search_people_profiles",
        None,
        ("GET", "/website/{website_id}/people/profiles"),
        None,
        None,
        None,
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __search_people_profiles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    search_filter: impl private::IntoValue<Vec<crate::types::WebsiteFilter>>,
) -> EndpointCall<kind::SearchPeopleProfiles, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__query::<
            Vec<crate::types::WebsiteFilter>,
        >(
            "search_filter",
            private::IntoValue::<
                Vec<crate::types::WebsiteFilter>,
            >::into_value(search_filter),
            private::json,
        )
}

/// Creates a contact.
///
/// `POST /website/{website_id}/people/profile`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add New People Profile](https://docs.crisp.chat/references/rest-api/v1/#add-new-people-profile).
///
/// If a contact with this email address already exists, the request fails with 409 `people_exists`.
pub type AddNewPeopleProfile<T = crate::types::PeopleProfileNew> = EndpointCall<
    kind::AddNewPeopleProfile,
    T,
>;

impl private::Endpoint for kind::AddNewPeopleProfile {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "add_new_people_profile",
        Some("Add New People Profile"),
        ("POST", "/website/{website_id}/people/profile"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#add-new-people-profile"),
        &[],
    );
}

impl<T> EndpointCall<kind::AddNewPeopleProfile, T> {
    /// Sets the company for which the contact works.
    #[inline]
    pub fn company(
        self,
        company: impl private::IntoOption<crate::types::PeopleProfileCompany>,
    ) -> Self {
        self.__field("company", company)
    }
    /// Sets the segments of the contact.
    #[inline]
    pub fn segments(self, segments: impl private::IntoOption<Vec<String>>) -> Self {
        self.__field("segments", segments)
    }
    /// Sets the text that operators wrote about the contact.
    #[inline]
    pub fn notepad(self, notepad: impl private::IntoOption<String>) -> Self {
        self.__field("notepad", notepad)
    }
    /// Sets the time at which the contact was last present.
    #[inline]
    pub fn active(self, active: impl private::IntoOption<private::Timestamp>) -> Self {
        self.__field("active", active)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleProfileSaveCard) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __add_new_people_profile<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    email: impl Into<String>,
    person: impl Into<crate::types::PeopleProfilePerson>,
) -> EndpointCall<kind::AddNewPeopleProfile, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("email", Into::<String>::into(email))
        .__field::<
            crate::types::PeopleProfilePerson,
        >("person", Into::<crate::types::PeopleProfilePerson>::into(person))
}

/// Replaces the profile of a contact.
///
/// `PUT /website/{website_id}/people/profile/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save People Profile](https://docs.crisp.chat/references/rest-api/v1/#save-people-profile).
///
/// Fields that are not sent are cleared. Use `update_people_profile` to leave them unchanged.
pub type SavePeopleProfile<T = ()> = EndpointCall<kind::SavePeopleProfile, T>;

impl private::Endpoint for kind::SavePeopleProfile {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_people_profile",
        Some("Save People Profile"),
        ("PUT", "/website/{website_id}/people/profile/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#save-people-profile"),
        &[],
    );
}

impl<T> EndpointCall<kind::SavePeopleProfile, T> {
    /// Sets the company for which the contact works.
    #[inline]
    pub fn company(
        self,
        company: impl private::IntoOption<crate::types::PeopleProfileCompany>,
    ) -> Self {
        self.__field("company", company)
    }
    /// Sets the segments of the contact.
    #[inline]
    pub fn segments(self, segments: impl private::IntoOption<Vec<String>>) -> Self {
        self.__field("segments", segments)
    }
    /// Sets the text that operators wrote about the contact.
    #[inline]
    pub fn notepad(self, notepad: impl private::IntoOption<String>) -> Self {
        self.__field("notepad", notepad)
    }
    /// Sets the time at which the contact was last present.
    #[inline]
    pub fn active(self, active: impl private::IntoOption<private::Timestamp>) -> Self {
        self.__field("active", active)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleProfileSaveCard) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_people_profile<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
    email: impl Into<String>,
    person: impl Into<crate::types::PeopleProfilePerson>,
) -> EndpointCall<kind::SavePeopleProfile, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PeopleKey>(&people_id),
            ],
        )
        .__field::<String>("email", Into::<String>::into(email))
        .__field::<
            crate::types::PeopleProfilePerson,
        >("person", Into::<crate::types::PeopleProfilePerson>::into(person))
}

/// Updates the profile of a contact; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/people/profile/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update People Profile](https://docs.crisp.chat/references/rest-api/v1/#update-people-profile).
///
/// Not verified: no source documents whether omitted fields within `person` or `company` also stay unchanged.
pub type UpdatePeopleProfile<T = ()> = EndpointCall<kind::UpdatePeopleProfile, T>;

impl private::Endpoint for kind::UpdatePeopleProfile {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "update_people_profile",
        Some("Update People Profile"),
        ("PATCH", "/website/{website_id}/people/profile/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#update-people-profile"),
        &[],
    );
}

impl<T> EndpointCall<kind::UpdatePeopleProfile, T> {
    /// Sets the email address of the contact.
    #[inline]
    pub fn email(self, email: impl private::IntoOption<String>) -> Self {
        self.__field("email", email)
    }
    /// Sets the personal details of the contact.
    #[inline]
    pub fn person(
        self,
        person: impl private::IntoOption<crate::types::PeopleProfilePerson>,
    ) -> Self {
        self.__field("person", person)
    }
    /// Sets the company for which the contact works.
    #[inline]
    pub fn company(
        self,
        company: impl private::IntoOption<crate::types::PeopleProfileCompany>,
    ) -> Self {
        self.__field("company", company)
    }
    /// Sets the segments of the contact. Replaces the existing segments.
    #[inline]
    pub fn segments(self, segments: impl private::IntoOption<Vec<String>>) -> Self {
        self.__field("segments", segments)
    }
    /// Sets the text that operators wrote about the contact.
    #[inline]
    pub fn notepad(self, notepad: impl private::IntoOption<String>) -> Self {
        self.__field("notepad", notepad)
    }
    /// Sets the time at which the contact was last present.
    #[inline]
    pub fn active(self, active: impl private::IntoOption<private::Timestamp>) -> Self {
        self.__field("active", active)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleProfileUpdateCard) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_people_profile<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::UpdatePeopleProfile, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Removes a contact.
///
/// `DELETE /website/{website_id}/people/profile/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Remove People Profile](https://docs.crisp.chat/references/rest-api/v1/#remove-people-profile).
///
/// This operation destroys data.
pub type RemovePeopleProfile<T = ()> = EndpointCall<kind::RemovePeopleProfile, T>;

impl private::Endpoint for kind::RemovePeopleProfile {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "remove_people_profile",
        Some("Remove People Profile"),
        ("DELETE", "/website/{website_id}/people/profile/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#remove-people-profile"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __remove_people_profile<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::RemovePeopleProfile, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Returns the custom data of a contact.
///
/// `GET /website/{website_id}/people/data/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:data`.
/// Reference: [Get People Data](https://docs.crisp.chat/references/rest-api/v1/#get-people-data).
pub type GetPeopleData<T = crate::types::PeopleData> = EndpointCall<
    kind::GetPeopleData,
    T,
>;

impl private::Endpoint for kind::GetPeopleData {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_people_data",
            Some("Get People Data"),
            ("GET", "/website/{website_id}/people/data/{people_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#get-people-data"),
            &[],
        )
        .__scope("website:people:data read");
}

#[doc(hidden)]
#[inline]
pub fn __get_people_data<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::GetPeopleData, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Replaces all custom data of a contact.
///
/// `PUT /website/{website_id}/people/data/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:data`.
/// Reference: [Save People Data](https://docs.crisp.chat/references/rest-api/v1/#save-people-data).
///
/// Keys that are not sent are removed. Use `update_people_data` to leave them unchanged.
pub type SavePeopleData<T = ()> = EndpointCall<kind::SavePeopleData, T>;

impl private::Endpoint for kind::SavePeopleData {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "save_people_data",
            Some("Save People Data"),
            ("PUT", "/website/{website_id}/people/data/{people_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#save-people-data"),
            &[],
        )
        .__scope("website:people:data write");
}

impl<T> EndpointCall<kind::SavePeopleData, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleData) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_people_data<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
    data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
) -> EndpointCall<kind::SavePeopleData, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PeopleKey>(&people_id),
            ],
        )
        .__field::<
            private::BTreeMap<String, private::Scalar>,
        >(
            "data",
            private::IntoValue::<
                private::BTreeMap<String, private::Scalar>,
            >::into_value(data),
        )
}

/// Updates the custom data of a contact; keys that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/people/data/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:data`.
/// Reference: [Update People Data](https://docs.crisp.chat/references/rest-api/v1/#update-people-data).
pub type UpdatePeopleData<T = ()> = EndpointCall<kind::UpdatePeopleData, T>;

impl private::Endpoint for kind::UpdatePeopleData {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_people_data",
            Some("Update People Data"),
            ("PATCH", "/website/{website_id}/people/data/{people_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#update-people-data"),
            &[],
        )
        .__scope("website:people:data write");
}

impl<T> EndpointCall<kind::UpdatePeopleData, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleData) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_people_data<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
    data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
) -> EndpointCall<kind::UpdatePeopleData, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PeopleKey>(&people_id),
            ],
        )
        .__field::<
            private::BTreeMap<String, private::Scalar>,
        >(
            "data",
            private::IntoValue::<
                private::BTreeMap<String, private::Scalar>,
            >::into_value(data),
        )
}

/// Lists the custom events of a contact.
///
/// `GET /website/{website_id}/people/events/{people_id}/list/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List People Events](https://docs.crisp.chat/references/rest-api/v1/#list-people-events).
///
/// The output is known only from clients for other languages.
pub type ListPeopleEvents<T = Vec<crate::types::PeopleEvent>> = EndpointCall<
    kind::ListPeopleEvents,
    T,
>;

impl private::Endpoint for kind::ListPeopleEvents {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_people_events",
        Some("List People Events"),
        ("GET", "/website/{website_id}/people/events/{people_id}/list/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-people-events"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListPeopleEvents, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListPeopleEvents
}

#[doc(hidden)]
#[inline]
pub fn __list_people_events<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::ListPeopleEvents, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Records a custom event that a contact just triggered.
///
/// `POST /website/{website_id}/people/events/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add A People Event](https://docs.crisp.chat/references/rest-api/v1/#add-a-people-event).
pub type AddPeopleEvent<T = ()> = EndpointCall<kind::AddPeopleEvent, T>;

impl private::Endpoint for kind::AddPeopleEvent {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "add_people_event",
        Some("Add A People Event"),
        ("POST", "/website/{website_id}/people/events/{people_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#add-a-people-event"),
        &[],
    );
}

impl<T> EndpointCall<kind::AddPeopleEvent, T> {
    /// Sets the custom data of the event, by key.
    #[inline]
    pub fn data(
        self,
        data: impl private::IntoOption<private::BTreeMap<String, private::Value>>,
    ) -> Self {
        self.__field("data", data)
    }
    /// Sets the color in which the event is displayed.
    #[inline]
    pub fn color(
        self,
        color: impl private::IntoOption<crate::types::PeopleEventColor>,
    ) -> Self {
        self.__field("color", color)
    }
    /// Sets the time of the event.
    ///
    /// Not verified: only the Node client declares it; the reference and the Go client do not.
    #[inline]
    pub fn timestamp(
        self,
        timestamp: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__field("timestamp", timestamp)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleEventAdd) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __add_people_event<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
    text: impl Into<String>,
) -> EndpointCall<kind::AddPeopleEvent, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PeopleKey>(&people_id),
            ],
        )
        .__field::<String>("text", Into::<String>::into(text))
}

/// Lists the ids of a contact's conversations.
///
/// `GET /website/{website_id}/people/conversations/{people_id}/list/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:conversation:sessions`.
/// Reference: [List People Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-people-conversations).
///
/// The output is known only from clients for other languages.
pub type ListPeopleConversations<T = Vec<crate::types::SessionId>> = EndpointCall<
    kind::ListPeopleConversations,
    T,
>;

impl private::Endpoint for kind::ListPeopleConversations {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_people_conversations",
            Some("List People Conversations"),
            (
                "GET",
                "/website/{website_id}/people/conversations/{people_id}/list/{page_number}",
            ),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#list-people-conversations",
            ),
            &[],
        )
        .__scope("website:conversation:sessions read");
}

impl<T> EndpointCall<kind::ListPeopleConversations, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only conversations with unread messages.
    #[inline]
    pub fn filter_unread(self, filter_unread: impl private::IntoOption<bool>) -> Self {
        self.__query("filter_unread", filter_unread, private::flag)
    }
    /// Returns only resolved conversations.
    #[inline]
    pub fn filter_resolved(
        self,
        filter_resolved: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_resolved", filter_resolved, private::flag)
    }
    /// Returns only conversations that are not resolved.
    #[inline]
    pub fn filter_not_resolved(
        self,
        filter_not_resolved: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_not_resolved", filter_not_resolved, private::flag)
    }
}

private::__pages! {
    kind::ListPeopleConversations
}

#[doc(hidden)]
#[inline]
pub fn __list_people_conversations<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::ListPeopleConversations, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Lists the campaigns that were sent to a contact.
///
/// `GET /website/{website_id}/people/campaigns/{people_id}/list/{page_number}`
///
/// Tiers: `user` (documented).
/// Reference: [List People Campaigns](https://docs.crisp.chat/references/rest-api/v1/#list-people-campaigns).
///
/// The output is known only from clients for other languages.
pub type ListPeopleCampaigns<T = Vec<crate::types::PeopleCampaign>> = EndpointCall<
    kind::ListPeopleCampaigns,
    T,
>;

impl private::Endpoint for kind::ListPeopleCampaigns {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_people_campaigns",
        Some("List People Campaigns"),
        ("GET", "/website/{website_id}/people/campaigns/{people_id}/list/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-people-campaigns"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListPeopleCampaigns, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListPeopleCampaigns
}

#[doc(hidden)]
#[inline]
pub fn __list_people_campaigns<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::ListPeopleCampaigns, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Returns whether a contact is subscribed to campaigns.
///
/// `GET /website/{website_id}/people/subscription/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:subscriptions`.
/// Reference: [Get People Subscription Status](https://docs.crisp.chat/references/rest-api/v1/#get-people-subscription-status).
///
/// The output is known only from clients for other languages.
pub type GetPeopleSubscriptionStatus<T = crate::types::PeopleSubscription> = EndpointCall<
    kind::GetPeopleSubscriptionStatus,
    T,
>;

impl private::Endpoint for kind::GetPeopleSubscriptionStatus {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_people_subscription_status",
            Some("Get People Subscription Status"),
            ("GET", "/website/{website_id}/people/subscription/{people_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-people-subscription-status",
            ),
            &[],
        )
        .__scope("website:people:subscriptions read");
}

#[doc(hidden)]
#[inline]
pub fn __get_people_subscription_status<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
) -> EndpointCall<kind::GetPeopleSubscriptionStatus, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::PeopleKey>(&people_id),
        ],
    )
}

/// Updates whether a contact is subscribed to campaigns.
///
/// `PATCH /website/{website_id}/people/subscription/{people_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:subscriptions`.
/// Reference: [Update People Subscription Status](https://docs.crisp.chat/references/rest-api/v1/#update-people-subscription-status).
pub type UpdatePeopleSubscriptionStatus<T = ()> = EndpointCall<
    kind::UpdatePeopleSubscriptionStatus,
    T,
>;

impl private::Endpoint for kind::UpdatePeopleSubscriptionStatus {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_people_subscription_status",
            Some("Update People Subscription Status"),
            ("PATCH", "/website/{website_id}/people/subscription/{people_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-people-subscription-status",
            ),
            &[],
        )
        .__scope("website:people:subscriptions write");
}

impl<T> EndpointCall<kind::UpdatePeopleSubscriptionStatus, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleSubscription) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_people_subscription_status<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    people_id: impl private::PathParam<crate::types::PeopleKey>,
    email: bool,
) -> EndpointCall<kind::UpdatePeopleSubscriptionStatus, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::PeopleKey>(&people_id),
            ],
        )
        .__field::<bool>("email", email)
}

/// Lists the segments suggested for contacts.
///
/// `GET /website/{website_id}/people/suggest/segments/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Suggested People Segments](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-segments).
///
/// The output is known only from clients for other languages.
pub type ListSuggestedPeopleSegments<T = Vec<crate::types::PeopleSuggestedSegment>> = EndpointCall<
    kind::ListSuggestedPeopleSegments,
    T,
>;

impl private::Endpoint for kind::ListSuggestedPeopleSegments {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_suggested_people_segments",
        Some("List Suggested People Segments"),
        ("GET", "/website/{website_id}/people/suggest/segments/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-segments",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListSuggestedPeopleSegments, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListSuggestedPeopleSegments
}

#[doc(hidden)]
#[inline]
pub fn __list_suggested_people_segments<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSuggestedPeopleSegments, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Removes a segment from those suggested for contacts.
///
/// `DELETE /website/{website_id}/people/suggest/segment`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Suggested People Segment](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-segment).
pub type DeleteSuggestedPeopleSegment<T = ()> = EndpointCall<
    kind::DeleteSuggestedPeopleSegment,
    T,
>;

impl private::Endpoint for kind::DeleteSuggestedPeopleSegment {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_suggested_people_segment",
        Some("Delete Suggested People Segment"),
        ("DELETE", "/website/{website_id}/people/suggest/segment"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-segment",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeleteSuggestedPeopleSegment, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleSuggestedSegmentDelete) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_suggested_people_segment<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    segment: impl Into<String>,
) -> EndpointCall<kind::DeleteSuggestedPeopleSegment, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("segment", Into::<String>::into(segment))
}

/// Lists the keys suggested for the custom data of contacts.
///
/// `GET /website/{website_id}/people/suggest/data/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Suggested People Data Keys](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-data-keys).
///
/// The output is known only from clients for other languages.
pub type ListSuggestedPeopleDataKeys<T = Vec<crate::types::PeopleSuggestedDataKey>> = EndpointCall<
    kind::ListSuggestedPeopleDataKeys,
    T,
>;

impl private::Endpoint for kind::ListSuggestedPeopleDataKeys {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_suggested_people_data_keys",
        Some("List Suggested People Data Keys"),
        ("GET", "/website/{website_id}/people/suggest/data/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-data-keys",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListSuggestedPeopleDataKeys, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListSuggestedPeopleDataKeys
}

#[doc(hidden)]
#[inline]
pub fn __list_suggested_people_data_keys<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSuggestedPeopleDataKeys, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Removes a key from those suggested for the custom data of contacts.
///
/// `DELETE /website/{website_id}/people/suggest/data`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Suggested People Data Key](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-data-key).
pub type DeleteSuggestedPeopleDataKey<T = ()> = EndpointCall<
    kind::DeleteSuggestedPeopleDataKey,
    T,
>;

impl private::Endpoint for kind::DeleteSuggestedPeopleDataKey {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_suggested_people_data_key",
        Some("Delete Suggested People Data Key"),
        ("DELETE", "/website/{website_id}/people/suggest/data"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-data-key",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeleteSuggestedPeopleDataKey, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleSuggestedDataDelete) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_suggested_people_data_key<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    key: impl Into<String>,
) -> EndpointCall<kind::DeleteSuggestedPeopleDataKey, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("key", Into::<String>::into(key))
}

/// Lists the custom events suggested for contacts.
///
/// `GET /website/{website_id}/people/suggest/events/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Suggested People Events](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-events).
///
/// The output is known only from clients for other languages.
pub type ListSuggestedPeopleEvents<T = Vec<crate::types::PeopleSuggestedEvent>> = EndpointCall<
    kind::ListSuggestedPeopleEvents,
    T,
>;

impl private::Endpoint for kind::ListSuggestedPeopleEvents {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_suggested_people_events",
        Some("List Suggested People Events"),
        ("GET", "/website/{website_id}/people/suggest/events/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-events",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::ListSuggestedPeopleEvents, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListSuggestedPeopleEvents
}

#[doc(hidden)]
#[inline]
pub fn __list_suggested_people_events<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListSuggestedPeopleEvents, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Removes a custom event from those suggested for contacts.
///
/// `DELETE /website/{website_id}/people/suggest/event`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Suggested People Event](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-event).
pub type DeleteSuggestedPeopleEvent<T = ()> = EndpointCall<
    kind::DeleteSuggestedPeopleEvent,
    T,
>;

impl private::Endpoint for kind::DeleteSuggestedPeopleEvent {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_suggested_people_event",
        Some("Delete Suggested People Event"),
        ("DELETE", "/website/{website_id}/people/suggest/event"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-event",
        ),
        &[],
    );
}

impl<T> EndpointCall<kind::DeleteSuggestedPeopleEvent, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleSuggestedEventDelete) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __delete_suggested_people_event<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    text: impl Into<String>,
) -> EndpointCall<kind::DeleteSuggestedPeopleEvent, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("text", Into::<String>::into(text))
}

/// Returns the number of contacts in the workspace.
///
/// `GET /website/{website_id}/people/stats`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:people:statistics`.
/// Reference: [Get People Statistics](https://docs.crisp.chat/references/rest-api/v1/#get-people-statistics).
pub type GetPeopleStatistics<T = crate::types::PeopleStatistics> = EndpointCall<
    kind::GetPeopleStatistics,
    T,
>;

impl private::Endpoint for kind::GetPeopleStatistics {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_people_statistics",
            Some("Get People Statistics"),
            ("GET", "/website/{website_id}/people/stats"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-people-statistics",
            ),
            &[],
        )
        .__scope("website:people:statistics read");
}

#[doc(hidden)]
#[inline]
pub fn __get_people_statistics<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetPeopleStatistics, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Exports contacts to a file, which Crisp sends by email.
///
/// `POST /website/{website_id}/people/export/profiles`
///
/// Tiers: `user` (documented).
/// Reference: [Export People Profiles](https://docs.crisp.chat/references/rest-api/v1/#export-people-profiles).
///
/// The response arrives before the file and contains no information about it.
///
/// Not verified: only the reference documents a body; the Node and Go clients send none, which presumably exports all contacts.
pub type ExportPeopleProfiles<T = ()> = EndpointCall<kind::ExportPeopleProfiles, T>;

impl private::Endpoint for kind::ExportPeopleProfiles {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "export_people_profiles",
        Some("Export People Profiles"),
        ("POST", "/website/{website_id}/people/export/profiles"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#export-people-profiles"),
        &[("profiles", 1)],
    );
}

impl<T> EndpointCall<kind::ExportPeopleProfiles, T> {
    /// Sets the ids of the contacts (1 to 100 items).
    #[inline]
    pub fn profiles(
        self,
        profiles: impl private::IntoOption<Vec<crate::types::PeopleId>>,
    ) -> Self {
        self.__field("profiles", profiles)
    }
    /// Sets the search that selects the contacts.
    ///
    /// Not verified: the reference documents an object; using the search type of the batch endpoints is a guess.
    #[inline]
    pub fn search(
        self,
        search: impl private::IntoOption<
            crate::types::WebsiteBatchPeopleOperationInnerSearch,
        >,
    ) -> Self {
        self.__field("search", search)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleProfileExportSetup) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __export_people_profiles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ExportPeopleProfiles, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Starts an import of contacts from a CSV file.
///
/// `POST /website/{website_id}/people/import/profiles`
///
/// Tiers: `user` (documented).
/// Reference: [Import People Profiles](https://docs.crisp.chat/references/rest-api/v1/#import-people-profiles).
///
/// The result is delivered as the realtime event `people:import:done`, not in the response.
///
/// The response arrives before the contacts are imported. The event `people:import:progress` reports the progress.
///
/// The output is known only from clients for other languages.
pub type ImportPeopleProfiles<T = crate::types::PeopleProfileImport> = EndpointCall<
    kind::ImportPeopleProfiles,
    T,
>;

impl private::Endpoint for kind::ImportPeopleProfiles {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "import_people_profiles",
        Some("Import People Profiles"),
        ("POST", "/website/{website_id}/people/import/profiles"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#import-people-profiles"),
        &[],
    );
}

impl<T> EndpointCall<kind::ImportPeopleProfiles, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::PeopleProfileImportSetup) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __import_people_profiles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    url: impl Into<String>,
    mapping: impl private::IntoValue<Vec<crate::types::PeopleProfileImportSetupMapping>>,
    options: impl Into<crate::types::PeopleProfileImportSetupOptions>,
) -> EndpointCall<kind::ImportPeopleProfiles, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("url", Into::<String>::into(url))
        .__field::<
            Vec<crate::types::PeopleProfileImportSetupMapping>,
        >(
            "mapping",
            private::IntoValue::<
                Vec<crate::types::PeopleProfileImportSetupMapping>,
            >::into_value(mapping),
        )
        .__field::<
            crate::types::PeopleProfileImportSetupOptions,
        >(
            "options",
            Into::<crate::types::PeopleProfileImportSetupOptions>::into(options),
        )
}

/// Returns the settings of the workspace.
///
/// `GET /website/{website_id}/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Get Website Settings](https://docs.crisp.chat/references/rest-api/v1/#get-website-settings).
///
/// The output is known only from clients for other languages.
pub type GetWebsiteSettings<T = crate::types::WebsiteSettings> = EndpointCall<
    kind::GetWebsiteSettings,
    T,
>;

impl private::Endpoint for kind::GetWebsiteSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_website_settings",
            Some("Get Website Settings"),
            ("GET", "/website/{website_id}/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#get-website-settings"),
            &[],
        )
        .__scope("website:settings read");
}

#[doc(hidden)]
#[inline]
pub fn __get_website_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetWebsiteSettings, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Updates the settings of the workspace; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Update Website Settings](https://docs.crisp.chat/references/rest-api/v1/#update-website-settings).
///
/// Not verified: no source documents whether omitted fields within a section, such as `chatbox`, also stay unchanged; the examples of the clients send whole sections.
pub type UpdateWebsiteSettings<T = ()> = EndpointCall<kind::UpdateWebsiteSettings, T>;

impl private::Endpoint for kind::UpdateWebsiteSettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_website_settings",
            Some("Update Website Settings"),
            ("PATCH", "/website/{website_id}/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-website-settings",
            ),
            &[],
        )
        .__scope("website:settings write");
}

impl<T> EndpointCall<kind::UpdateWebsiteSettings, T> {
    /// Sets the name of the workspace.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets the domain of the workspace, such as `acme.com`.
    #[inline]
    pub fn domain(self, domain: impl private::IntoOption<String>) -> Self {
        self.__field("domain", domain)
    }
    /// Sets the alternative domains of the workspace. Replaces the existing alternative domains.
    #[inline]
    pub fn domain_alternates(
        self,
        domain_alternates: impl private::IntoOption<Vec<String>>,
    ) -> Self {
        self.__field("domain_alternates", domain_alternates)
    }
    /// Sets the URL of the logo.
    #[inline]
    pub fn logo(self, logo: impl private::IntoOption<String>) -> Self {
        self.__field("logo", logo)
    }
    /// Sets the audit settings.
    #[inline]
    pub fn audit(
        self,
        audit: impl private::IntoOption<crate::types::WebsiteSettingsAudit>,
    ) -> Self {
        self.__field("audit", audit)
    }
    /// Sets the contact channels of the workspace other than the chatbox.
    #[inline]
    pub fn contact(
        self,
        contact: impl private::IntoOption<crate::types::WebsiteSettingsContact>,
    ) -> Self {
        self.__field("contact", contact)
    }
    /// Sets the inbox settings.
    #[inline]
    pub fn inbox(
        self,
        inbox: impl private::IntoOption<crate::types::WebsiteSettingsInbox>,
    ) -> Self {
        self.__field("inbox", inbox)
    }
    /// Sets the email settings.
    #[inline]
    pub fn emails(
        self,
        emails: impl private::IntoOption<crate::types::WebsiteSettingsEmails>,
    ) -> Self {
        self.__field("emails", emails)
    }
    /// Sets the chatbox settings.
    #[inline]
    pub fn chatbox(
        self,
        chatbox: impl private::IntoOption<crate::types::WebsiteSettingsChatbox>,
    ) -> Self {
        self.__field("chatbox", chatbox)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteSettingsUpdate) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_website_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::UpdateWebsiteSettings, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the workspace's teams.
///
/// `GET /website/{website_id}/teams/list/{page_number}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
/// Reference: [List Teams](https://docs.crisp.chat/references/rest-api/v1/#list-teams).
///
/// The output is known only from clients for other languages.
pub type ListTeams<T = Vec<crate::types::WebsiteTeam>> = EndpointCall<
    kind::ListTeams,
    T,
>;

impl private::Endpoint for kind::ListTeams {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "list_teams",
        Some("List Teams"),
        ("GET", "/website/{website_id}/teams/list/{page_number}"),
        Some("page_number"),
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#list-teams"),
        &[],
    );
}

impl<T> EndpointCall<kind::ListTeams, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListTeams
}

#[doc(hidden)]
#[inline]
pub fn __list_teams<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListTeams, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns a team.
///
/// `GET /website/{website_id}/team/{team_id}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
/// Reference: [Get Team](https://docs.crisp.chat/references/rest-api/v1/#get-a-team).
///
/// The output is known only from clients for other languages.
pub type GetTeam<T = crate::types::WebsiteTeam> = EndpointCall<kind::GetTeam, T>;

impl private::Endpoint for kind::GetTeam {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "get_team",
        Some("Get Team"),
        ("GET", "/website/{website_id}/team/{team_id}"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#get-a-team"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __get_team<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    team_id: impl private::PathParam<crate::types::TeamId>,
) -> EndpointCall<kind::GetTeam, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TeamId>(&team_id),
        ],
    )
}

/// Creates a team.
///
/// `POST /website/{website_id}/team`
///
/// Tiers: `user` (observed).
/// Reference: [Create A New Team](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-team).
///
/// The output is known only from clients for other languages.
pub type CreateNewTeam<T = crate::types::WebsiteTeamNew> = EndpointCall<
    kind::CreateNewTeam,
    T,
>;

impl private::Endpoint for kind::CreateNewTeam {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "create_new_team",
        Some("Create A New Team"),
        ("POST", "/website/{website_id}/team"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#create-a-new-team"),
        &[],
    );
}

impl<T> EndpointCall<kind::CreateNewTeam, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteTeamItem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __create_new_team<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    name: impl Into<String>,
    emoji: impl Into<String>,
    operators: impl private::IntoValue<Vec<crate::types::UserId>>,
) -> EndpointCall<kind::CreateNewTeam, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<String>("emoji", Into::<String>::into(emoji))
        .__field::<
            Vec<crate::types::UserId>,
        >(
            "operators",
            private::IntoValue::<Vec<crate::types::UserId>>::into_value(operators),
        )
}

/// Replaces the name, emoji, and operators of a team.
///
/// `PUT /website/{website_id}/team/{team_id}`
///
/// Tiers: `user` (observed).
/// Reference: [Save Team](https://docs.crisp.chat/references/rest-api/v1/#save-a-team).
///
/// Operators who are not listed are removed from the team.
pub type SaveTeam<T = ()> = EndpointCall<kind::SaveTeam, T>;

impl private::Endpoint for kind::SaveTeam {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "save_team",
        Some("Save Team"),
        ("PUT", "/website/{website_id}/team/{team_id}"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#save-a-team"),
        &[],
    );
}

impl<T> EndpointCall<kind::SaveTeam, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteTeamItem) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __save_team<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    team_id: impl private::PathParam<crate::types::TeamId>,
    name: impl Into<String>,
    emoji: impl Into<String>,
    operators: impl private::IntoValue<Vec<crate::types::UserId>>,
) -> EndpointCall<kind::SaveTeam, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<crate::types::TeamId>(&team_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<String>("emoji", Into::<String>::into(emoji))
        .__field::<
            Vec<crate::types::UserId>,
        >(
            "operators",
            private::IntoValue::<Vec<crate::types::UserId>>::into_value(operators),
        )
}

/// Deletes a team permanently, without removing its operators from the workspace.
///
/// `DELETE /website/{website_id}/team/{team_id}`
///
/// Tiers: `user` (observed).
/// Reference: [Delete Team](https://docs.crisp.chat/references/rest-api/v1/#remove-a-team).
pub type DeleteTeam<T = ()> = EndpointCall<kind::DeleteTeam, T>;

impl private::Endpoint for kind::DeleteTeam {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "delete_team",
        Some("Delete Team"),
        ("DELETE", "/website/{website_id}/team/{team_id}"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#remove-a-team"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __delete_team<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    team_id: impl private::PathParam<crate::types::TeamId>,
) -> EndpointCall<kind::DeleteTeam, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TeamId>(&team_id),
        ],
    )
}

/// Checks whether a team exists.
///
/// `HEAD /website/{website_id}/team/{team_id}`
///
/// Tiers: `user`, `website`, `plugin` (observed).
/// Reference: [Check If Team Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-team-exists).
pub type CheckTeamExists<T = bool> = EndpointCall<kind::CheckTeamExists, T>;

impl private::Endpoint for kind::CheckTeamExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "check_team_exists",
        Some("Check If Team Exists"),
        ("HEAD", "/website/{website_id}/team/{team_id}"),
        None,
        None,
        Some("https://docs.crisp.chat/references/rest-api/v1/#check-if-team-exists"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __check_team_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    team_id: impl private::PathParam<crate::types::TeamId>,
) -> EndpointCall<kind::CheckTeamExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TeamId>(&team_id),
        ],
    )
}

/// Returns whether visitor verification is enabled.
///
/// `GET /website/{website_id}/verify/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Get Verify Settings](https://docs.crisp.chat/references/rest-api/v1/#get-verify-settings).
///
/// The output is known only from clients for other languages.
pub type GetVerifySettings<T = crate::types::WebsiteVerifySettings> = EndpointCall<
    kind::GetVerifySettings,
    T,
>;

impl private::Endpoint for kind::GetVerifySettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_verify_settings",
            Some("Get Verify Settings"),
            ("GET", "/website/{website_id}/verify/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#get-verify-settings"),
            &[],
        )
        .__scope("website:settings read");
}

#[doc(hidden)]
#[inline]
pub fn __get_verify_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetVerifySettings, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Enables or disables visitor verification.
///
/// `PATCH /website/{website_id}/verify/settings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:settings`.
/// Reference: [Update Verify Settings](https://docs.crisp.chat/references/rest-api/v1/#update-verify-settings).
pub type UpdateVerifySettings<T = ()> = EndpointCall<kind::UpdateVerifySettings, T>;

impl private::Endpoint for kind::UpdateVerifySettings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "update_verify_settings",
            Some("Update Verify Settings"),
            ("PATCH", "/website/{website_id}/verify/settings"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#update-verify-settings",
            ),
            &[],
        )
        .__scope("website:settings write");
}

impl<T> EndpointCall<kind::UpdateVerifySettings, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::WebsiteVerifySettings) -> Self {
        self.__body(body)
    }
}

#[doc(hidden)]
#[inline]
pub fn __update_verify_settings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    enabled: bool,
) -> EndpointCall<kind::UpdateVerifySettings, T> {
    EndpointCall::__new(
            __handle,
            &[private::segment::<crate::types::WebsiteId>(&website_id)],
        )
        .__field::<bool>("enabled", enabled)
}

/// Returns the key with which the workspace's site signs its visitors' email addresses.
///
/// `GET /website/{website_id}/verify/key`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:verify`.
/// Reference: [Get Verify Key](https://docs.crisp.chat/references/rest-api/v1/#get-verify-key).
///
/// Anyone with this key can impersonate any visitor.
///
/// The output is known only from clients for other languages.
pub type GetVerifyKey<T = crate::types::WebsiteVerifyKey> = EndpointCall<
    kind::GetVerifyKey,
    T,
>;

impl private::Endpoint for kind::GetVerifyKey {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_verify_key",
            Some("Get Verify Key"),
            ("GET", "/website/{website_id}/verify/key"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#get-verify-key"),
            &[],
        )
        .__scope("website:verify read");
}

#[doc(hidden)]
#[inline]
pub fn __get_verify_key<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::GetVerifyKey, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Replaces the key with which visitors' email addresses are signed.
///
/// `POST /website/{website_id}/verify/key`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:verify`.
/// Reference: [Roll Verify Key](https://docs.crisp.chat/references/rest-api/v1/#roll-verify-key).
///
/// Signatures created with the old key become invalid. Use `get_verify_key` to obtain the new key.
pub type RollVerifyKey<T = ()> = EndpointCall<kind::RollVerifyKey, T>;

impl private::Endpoint for kind::RollVerifyKey {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "roll_verify_key",
            Some("Roll Verify Key"),
            ("POST", "/website/{website_id}/verify/key"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#roll-verify-key"),
            &[],
        )
        .__scope("website:verify write");
}

#[doc(hidden)]
#[inline]
pub fn __roll_verify_key<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::RollVerifyKey, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the number of visitors currently on the workspace's site.
///
/// `GET /website/{website_id}/visitors/count`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:visitors`.
/// Reference: [Count Visitors](https://docs.crisp.chat/references/rest-api/v1/#count-visitors).
///
/// The output is known only from clients for other languages.
pub type CountVisitors<T = crate::types::WebsiteVisitorCount> = EndpointCall<
    kind::CountVisitors,
    T,
>;

impl private::Endpoint for kind::CountVisitors {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "count_visitors",
            Some("Count Visitors"),
            ("GET", "/website/{website_id}/visitors/count"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#count-visitors"),
            &[],
        )
        .__scope("website:visitors read");
}

#[doc(hidden)]
#[inline]
pub fn __count_visitors<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::CountVisitors, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the visitors currently on the workspace's site.
///
/// `GET /website/{website_id}/visitors/list/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:visitors`.
/// Reference: [List Visitors](https://docs.crisp.chat/references/rest-api/v1/#list-visitors).
///
/// The output is known only from clients for other languages.
pub type ListVisitors<T = Vec<crate::types::WebsiteVisitor>> = EndpointCall<
    kind::ListVisitors,
    T,
>;

impl private::Endpoint for kind::ListVisitors {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "list_visitors",
            Some("List Visitors"),
            ("GET", "/website/{website_id}/visitors/list/{page_number}"),
            Some("page_number"),
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some("https://docs.crisp.chat/references/rest-api/v1/#list-visitors"),
            &[],
        )
        .__scope("website:visitors read");
}

impl<T> EndpointCall<kind::ListVisitors, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
}

private::__pages! {
    kind::ListVisitors
}

#[doc(hidden)]
#[inline]
pub fn __list_visitors<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::ListVisitors, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Lists the locations of current visitors, worldwide or around a point.
///
/// `GET /website/{website_id}/visitors/map`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:visitors`.
/// Reference: [Pinpoint Visitors On A Map](https://docs.crisp.chat/references/rest-api/v1/#pinpoint-visitors-on-a-map).
///
/// Set all three parameters or none.
///
/// Not verified: the Go client sends all three parameters or none; the Node client can send any combination.
///
/// The output is known only from clients for other languages.
pub type PinpointVisitorsOnMap<T = Vec<crate::types::WebsiteVisitorsMapPoint>> = EndpointCall<
    kind::PinpointVisitorsOnMap,
    T,
>;

impl private::Endpoint for kind::PinpointVisitorsOnMap {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "pinpoint_visitors_on_map",
            Some("Pinpoint Visitors On A Map"),
            ("GET", "/website/{website_id}/visitors/map"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#pinpoint-visitors-on-a-map",
            ),
            &[],
        )
        .__scope("website:visitors read");
}

impl<T> EndpointCall<kind::PinpointVisitorsOnMap, T> {
    /// Sets the latitude of the point, in degrees north.
    #[inline]
    pub fn center_latitude(
        self,
        center_latitude: impl private::IntoOption<f64>,
    ) -> Self {
        self.__query("center_latitude", center_latitude, private::QueryValue::to_query)
    }
    /// Sets the longitude of the point, in degrees east.
    #[inline]
    pub fn center_longitude(
        self,
        center_longitude: impl private::IntoOption<f64>,
    ) -> Self {
        self.__query("center_longitude", center_longitude, private::QueryValue::to_query)
    }
    /// Sets the radius around the point.
    ///
    /// Not verified: no source documents the unit; the Go client sends whole numbers.
    #[inline]
    pub fn center_radius(self, center_radius: impl private::IntoOption<f64>) -> Self {
        self.__query("center_radius", center_radius, private::QueryValue::to_query)
    }
}

#[doc(hidden)]
#[inline]
pub fn __pinpoint_visitors_on_map<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::PinpointVisitorsOnMap, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the id of the conversation with the visitor to whom a token belongs.
///
/// `GET /website/{website_id}/visitors/token/{token_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Plugin tokens in production need the scope `website:visitors`.
/// Reference: [Get Session Identifier From Token](https://docs.crisp.chat/references/rest-api/v1/#get-session-identifier-from-token).
///
/// The output is known only from clients for other languages.
pub type GetSessionIdentifierFromToken<T = crate::types::WebsiteVisitorsToken> = EndpointCall<
    kind::GetSessionIdentifierFromToken,
    T,
>;

impl private::Endpoint for kind::GetSessionIdentifierFromToken {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
            "get_session_identifier_from_token",
            Some("Get Session Identifier From Token"),
            ("GET", "/website/{website_id}/visitors/token/{token_id}"),
            None,
            Some(&[private::Tier::User, private::Tier::Plugin]),
            Some(
                "https://docs.crisp.chat/references/rest-api/v1/#get-session-identifier-from-token",
            ),
            &[],
        )
        .__scope("website:visitors read");
}

#[doc(hidden)]
#[inline]
pub fn __get_session_identifier_from_token<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    token_id: impl private::PathParam<crate::types::TokenId>,
) -> EndpointCall<kind::GetSessionIdentifierFromToken, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<crate::types::TokenId>(&token_id),
        ],
    )
}

/// Returns the number of blocked visitors, by rule.
///
/// `GET /website/{website_id}/visitors/blocked`
///
/// Tiers: `user` (documented).
/// Reference: [Count Blocked Visitors](https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors).
///
/// Not verified: the Go client decodes a list, but the Node client decodes a single object.
///
/// The output is known only from clients for other languages.
pub type CountBlockedVisitors<T = crate::types::WebsiteVisitorsBlockedCounts> = EndpointCall<
    kind::CountBlockedVisitors,
    T,
>;

impl private::Endpoint for kind::CountBlockedVisitors {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "count_blocked_visitors",
        Some("Count Blocked Visitors"),
        ("GET", "/website/{website_id}/visitors/blocked"),
        None,
        Some(&[private::Tier::User]),
        Some("https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors"),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __count_blocked_visitors<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
) -> EndpointCall<kind::CountBlockedVisitors, T> {
    EndpointCall::__new(
        __handle,
        &[private::segment::<crate::types::WebsiteId>(&website_id)],
    )
}

/// Returns the number of visitors blocked by a rule.
///
/// `GET /website/{website_id}/visitors/blocked/{block_rule}`
///
/// Tiers: `user` (documented).
/// Reference: [Count Blocked Visitors In Rule](https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors-in-rule).
///
/// Not verified: the Go client decodes an object, but the Node client decodes a number.
///
/// The output is known only from clients for other languages.
pub type CountBlockedVisitorsInRule<T = crate::types::WebsiteVisitorsBlockedCount> = EndpointCall<
    kind::CountBlockedVisitorsInRule,
    T,
>;

impl private::Endpoint for kind::CountBlockedVisitorsInRule {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "count_blocked_visitors_in_rule",
        Some("Count Blocked Visitors In Rule"),
        ("GET", "/website/{website_id}/visitors/blocked/{block_rule}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors-in-rule",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __count_blocked_visitors_in_rule<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    block_rule: impl private::PathParam<String>,
) -> EndpointCall<kind::CountBlockedVisitorsInRule, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&block_rule),
        ],
    )
}

/// Clears the visitors blocked by a rule.
///
/// `DELETE /website/{website_id}/visitors/blocked/{block_rule}`
///
/// Tiers: `user` (documented).
/// Reference: [Clear Blocked Visitors In Rule](https://docs.crisp.chat/references/rest-api/v1/#clear-blocked-visitors-in-rule).
///
/// Not verified: no source documents whether this unblocks the visitors or only stops counting them.
pub type ClearBlockedVisitorsInRule<T = ()> = EndpointCall<
    kind::ClearBlockedVisitorsInRule,
    T,
>;

impl private::Endpoint for kind::ClearBlockedVisitorsInRule {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "clear_blocked_visitors_in_rule",
        Some("Clear Blocked Visitors In Rule"),
        ("DELETE", "/website/{website_id}/visitors/blocked/{block_rule}"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#clear-blocked-visitors-in-rule",
        ),
        &[],
    );
}

#[doc(hidden)]
#[inline]
pub fn __clear_blocked_visitors_in_rule<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    block_rule: impl private::PathParam<String>,
) -> EndpointCall<kind::ClearBlockedVisitorsInRule, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&block_rule),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Lists the articles in one language.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-articles).
///
/// The list omits the content of the articles. For the current helpdesk, use `list_helpdesk_tree`.
///
/// The output is known only from clients for other languages.
pub type LegacyListHelpdeskLocaleArticles<
    T = Vec<crate::types::LegacyHelpdeskLocaleArticle>,
> = EndpointCall<kind::LegacyListHelpdeskLocaleArticles, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyListHelpdeskLocaleArticles {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_list_helpdesk_locale_articles",
        Some("List Helpdesk Locale Articles"),
        ("GET", "/website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}"),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-articles",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyListHelpdeskLocaleArticles, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Sorts by the number of visits, most visited first.
    #[inline]
    pub fn order_visits(self, order_visits: impl private::IntoOption<bool>) -> Self {
        self.__query("order_visits", order_visits, private::flag)
    }
    /// Returns only articles whose title contains this text.
    #[inline]
    pub fn search_title(self, search_title: impl private::IntoOption<String>) -> Self {
        self.__query("search_title", search_title, private::QueryValue::to_query)
    }
    /// Returns only articles in this category.
    #[inline]
    pub fn filter_category_id(
        self,
        filter_category_id: impl private::IntoOption<
            crate::types::LegacyHelpdeskCategoryId,
        >,
    ) -> Self {
        self.__query(
            "filter_category_id",
            filter_category_id,
            private::QueryValue::to_query,
        )
    }
    /// Returns only articles in this section.
    #[inline]
    pub fn filter_section_id(
        self,
        filter_section_id: impl private::IntoOption<
            crate::types::LegacyHelpdeskSectionId,
        >,
    ) -> Self {
        self.__query(
            "filter_section_id",
            filter_section_id,
            private::QueryValue::to_query,
        )
    }
    /// Includes published articles.
    #[inline]
    pub fn filter_status_published(
        self,
        filter_status_published: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_published", filter_status_published, private::flag)
    }
    /// Includes drafts.
    #[inline]
    pub fn filter_status_draft(
        self,
        filter_status_draft: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_status_draft", filter_status_draft, private::flag)
    }
    /// Includes articles that visitors can find.
    #[inline]
    pub fn filter_visibility_visible(
        self,
        filter_visibility_visible: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query(
            "filter_visibility_visible",
            filter_visibility_visible,
            private::flag,
        )
    }
    /// Includes articles that are hidden from visitors.
    #[inline]
    pub fn filter_visibility_hidden(
        self,
        filter_visibility_hidden: impl private::IntoOption<bool>,
    ) -> Self {
        self.__query("filter_visibility_hidden", filter_visibility_hidden, private::flag)
    }
    /// Returns only articles dated at or after this time.
    ///
    /// Not verified: no source documents which of an article's times the filter applies to.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only articles dated at or before this time.
    ///
    /// Not verified: no source documents which of an article's times the filter applies to.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

#[cfg(feature = "legacy-helpdesk")]
private::__pages! {
    kind::LegacyListHelpdeskLocaleArticles
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_list_helpdesk_locale_articles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyListHelpdeskLocaleArticles, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns an article, including its content.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_content` and `resolve_helpdesk_tree_metadata`.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleArticle<
    T = crate::types::LegacyHelpdeskLocaleArticle,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleArticle, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_article",
        Some("Resolve Helpdesk Locale Article"),
        ("GET", "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Creates an article that has only a title.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/article`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add A New Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#add-a-new-helpdesk-locale-article).
///
/// Use `legacy_save_helpdesk_locale_article` to add the content, then publish the article. For the current helpdesk, use `create_helpdesk_tree_path`.
///
/// The output is known only from clients for other languages.
pub type LegacyAddNewHelpdeskLocaleArticle<
    T = crate::types::LegacyHelpdeskLocaleArticleNew,
> = EndpointCall<kind::LegacyAddNewHelpdeskLocaleArticle, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyAddNewHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_add_new_helpdesk_locale_article",
        Some("Add A New Helpdesk Locale Article"),
        ("POST", "/website/{website_id}/helpdesk/locale/{locale}/article"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#add-a-new-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyAddNewHelpdeskLocaleArticle, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleArticleAdd) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_add_new_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    title: impl Into<String>,
) -> EndpointCall<kind::LegacyAddNewHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
            ],
        )
        .__field::<String>("title", Into::<String>::into(title))
}

#[cfg(feature = "legacy-helpdesk")]
/// Replaces the title, content, and other fields of an article.
///
/// `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article).
///
/// Fields that are not sent are cleared. For the current helpdesk, use `save_helpdesk_tree_content` and `update_helpdesk_tree_metadata`.
pub type LegacySaveHelpdeskLocaleArticle<T = ()> = EndpointCall<
    kind::LegacySaveHelpdeskLocaleArticle,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacySaveHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_save_helpdesk_locale_article",
        Some("Save Helpdesk Locale Article"),
        ("PUT", "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacySaveHelpdeskLocaleArticle, T> {
    /// Sets whether visitors can find the article.
    ///
    /// Not verified: the clients declare it, but the reference does not document it.
    #[inline]
    pub fn visibility(
        self,
        visibility: impl private::IntoOption<
            crate::types::LegacyHelpdeskLocaleVisibility,
        >,
    ) -> Self {
        self.__field("visibility", visibility)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleArticleSave) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[allow(clippy::too_many_arguments)]
#[inline]
pub fn __legacy_save_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    title: impl Into<String>,
    description: impl private::IntoOption<String>,
    content: impl Into<String>,
    featured: bool,
    order: u32,
) -> EndpointCall<kind::LegacySaveHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
            ],
        )
        .__field::<String>("title", Into::<String>::into(title))
        .__nullable::<String>("description", description)
        .__field::<String>("content", Into::<String>::into(content))
        .__field::<bool>("featured", featured)
        .__field::<u32>("order", order)
}

#[cfg(feature = "legacy-helpdesk")]
/// Updates an article; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article).
///
/// For the current helpdesk, use `save_helpdesk_tree_content` and `update_helpdesk_tree_metadata`.
pub type LegacyUpdateHelpdeskLocaleArticle<T = ()> = EndpointCall<
    kind::LegacyUpdateHelpdeskLocaleArticle,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyUpdateHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_update_helpdesk_locale_article",
        Some("Update Helpdesk Locale Article"),
        ("PATCH", "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyUpdateHelpdeskLocaleArticle, T> {
    /// Sets the title of the article.
    #[inline]
    pub fn title(self, title: impl private::IntoOption<String>) -> Self {
        self.__field("title", title)
    }
    /// Sets a short description of the article.
    #[inline]
    pub fn description(self, description: impl private::IntoOption<String>) -> Self {
        self.__field("description", description)
    }
    /// Sets `description` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_description(self) -> Self {
        self.__clear("description")
    }
    /// Sets the content of the article, in Markdown.
    #[inline]
    pub fn content(self, content: impl private::IntoOption<String>) -> Self {
        self.__field("content", content)
    }
    /// Sets whether the article is featured.
    #[inline]
    pub fn featured(self, featured: impl private::IntoOption<bool>) -> Self {
        self.__field("featured", featured)
    }
    /// Sets the position of the article among its siblings. Lower values come first.
    #[inline]
    pub fn order(self, order: impl private::IntoOption<u32>) -> Self {
        self.__field("order", order)
    }
    /// Sets whether visitors can find the article.
    ///
    /// Not verified: the clients declare it, but the reference does not document it.
    #[inline]
    pub fn visibility(
        self,
        visibility: impl private::IntoOption<
            crate::types::LegacyHelpdeskLocaleVisibility,
        >,
    ) -> Self {
        self.__field("visibility", visibility)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleArticleUpdate) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_update_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyUpdateHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Publishes an article.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Publish Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#publish-helpdesk-locale-article).
///
/// For the current helpdesk, use `update_helpdesk_tree_metadata`.
///
/// The output is known only from clients for other languages.
pub type LegacyPublishHelpdeskLocaleArticle<
    T = crate::types::LegacyHelpdeskLocaleArticlePublish,
> = EndpointCall<kind::LegacyPublishHelpdeskLocaleArticle, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyPublishHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_publish_helpdesk_locale_article",
        Some("Publish Helpdesk Locale Article"),
        (
            "POST",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#publish-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_publish_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyPublishHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Reverts a published article to a draft.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Unpublish Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#unpublish-helpdesk-locale-article).
///
/// For the current helpdesk, use `update_helpdesk_tree_metadata`.
pub type LegacyUnpublishHelpdeskLocaleArticle<T = ()> = EndpointCall<
    kind::LegacyUnpublishHelpdeskLocaleArticle,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyUnpublishHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_unpublish_helpdesk_locale_article",
        Some("Unpublish Helpdesk Locale Article"),
        (
            "POST",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#unpublish-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_unpublish_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyUnpublishHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Deletes an article permanently.
///
/// `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article).
///
/// For the current helpdesk, use `delete_helpdesk_tree_path`.
pub type LegacyDeleteHelpdeskLocaleArticle<T = ()> = EndpointCall<
    kind::LegacyDeleteHelpdeskLocaleArticle,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyDeleteHelpdeskLocaleArticle {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_delete_helpdesk_locale_article",
        Some("Delete Helpdesk Locale Article"),
        (
            "DELETE",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_delete_helpdesk_locale_article<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyDeleteHelpdeskLocaleArticle, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Checks whether an article exists.
///
/// `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Locale Article Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-exists).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_path`.
pub type LegacyCheckHelpdeskLocaleArticleExists<T = bool> = EndpointCall<
    kind::LegacyCheckHelpdeskLocaleArticleExists,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyCheckHelpdeskLocaleArticleExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_check_helpdesk_locale_article_exists",
        Some("Check If Helpdesk Locale Article Exists"),
        ("HEAD", "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-exists",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_check_helpdesk_locale_article_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyCheckHelpdeskLocaleArticleExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns the title and URL of the page that shows an article.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Article Page](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-page).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_page`.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleArticlePage<
    T = crate::types::LegacyHelpdeskLocaleArticlePage,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleArticlePage, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleArticlePage {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_article_page",
        Some("Resolve Helpdesk Locale Article Page"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-page",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_article_page<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleArticlePage, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns the category and section that contain an article.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Article Category](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-category).
///
/// In the current helpdesk, the path of an article contains this information.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleArticleCategory<
    T = crate::types::LegacyHelpdeskLocaleArticleCategory,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleArticleCategory, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleArticleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_article_category",
        Some("Resolve Helpdesk Locale Article Category"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_article_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleArticleCategory, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Moves an article to a category and, optionally, to one of its sections.
///
/// `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update Helpdesk Locale Article Category](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article-category).
///
/// For the current helpdesk, use `update_helpdesk_tree_path`.
pub type LegacyUpdateHelpdeskLocaleArticleCategory<T = ()> = EndpointCall<
    kind::LegacyUpdateHelpdeskLocaleArticleCategory,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyUpdateHelpdeskLocaleArticleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_update_helpdesk_locale_article_category",
        Some("Update Helpdesk Locale Article Category"),
        (
            "PATCH",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyUpdateHelpdeskLocaleArticleCategory, T> {
    /// Sets the id of the destination section in the category.
    #[inline]
    pub fn section_id(
        self,
        section_id: impl private::IntoOption<crate::types::LegacyHelpdeskSectionId>,
    ) -> Self {
        self.__field("section_id", section_id)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::LegacyHelpdeskLocaleArticleCategoryUpdate,
    ) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_update_helpdesk_locale_article_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    category_id: impl Into<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyUpdateHelpdeskLocaleArticleCategory, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
            ],
        )
        .__field::<
            crate::types::LegacyHelpdeskCategoryId,
        >(
            "category_id",
            Into::<crate::types::LegacyHelpdeskCategoryId>::into(category_id),
        )
}

#[cfg(feature = "legacy-helpdesk")]
/// Lists an article's equivalents in other languages.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Article Alternates](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-article-alternates).
///
/// The current helpdesk has no equivalent endpoint.
///
/// The output is known only from clients for other languages.
pub type LegacyListHelpdeskLocaleArticleAlternates<
    T = Vec<crate::types::LegacyHelpdeskLocaleArticleAlternate>,
> = EndpointCall<kind::LegacyListHelpdeskLocaleArticleAlternates, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyListHelpdeskLocaleArticleAlternates {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_list_helpdesk_locale_article_alternates",
        Some("List Helpdesk Locale Article Alternates"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-article-alternates",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_list_helpdesk_locale_article_alternates<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacyListHelpdeskLocaleArticleAlternates, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Checks whether an article is linked to an article in another language.
///
/// `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Locale Article Alternate Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-alternate-exists).
///
/// The current helpdesk has no equivalent endpoint.
pub type LegacyCheckHelpdeskLocaleArticleAlternateExists<T = bool> = EndpointCall<
    kind::LegacyCheckHelpdeskLocaleArticleAlternateExists,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyCheckHelpdeskLocaleArticleAlternateExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_check_helpdesk_locale_article_alternate_exists",
        Some("Check If Helpdesk Locale Article Alternate Exists"),
        (
            "HEAD",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-alternate-exists",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_check_helpdesk_locale_article_alternate_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    locale_linked: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyCheckHelpdeskLocaleArticleAlternateExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
            private::segment::<String>(&locale_linked),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns an article's equivalent in another language.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-alternate).
///
/// The current helpdesk has no equivalent endpoint.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleArticleAlternate<
    T = crate::types::LegacyHelpdeskLocaleArticleAlternate,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleArticleAlternate, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleArticleAlternate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_article_alternate",
        Some("Resolve Helpdesk Locale Article Alternate"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-alternate",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_article_alternate<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    locale_linked: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleArticleAlternate, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
            private::segment::<String>(&locale_linked),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Links an article to its equivalent in another language.
///
/// `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article-alternate).
///
/// The current helpdesk has no equivalent endpoint.
pub type LegacySaveHelpdeskLocaleArticleAlternate<T = ()> = EndpointCall<
    kind::LegacySaveHelpdeskLocaleArticleAlternate,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacySaveHelpdeskLocaleArticleAlternate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_save_helpdesk_locale_article_alternate",
        Some("Save Helpdesk Locale Article Alternate"),
        (
            "PUT",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article-alternate",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacySaveHelpdeskLocaleArticleAlternate, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(
        self,
        body: &crate::types::LegacyHelpdeskLocaleArticleAlternateSave,
    ) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_save_helpdesk_locale_article_alternate<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    locale_linked: impl private::PathParam<String>,
    linked_article_id: impl Into<crate::types::LegacyHelpdeskArticleId>,
) -> EndpointCall<kind::LegacySaveHelpdeskLocaleArticleAlternate, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
                private::segment::<String>(&locale_linked),
            ],
        )
        .__field::<
            crate::types::LegacyHelpdeskArticleId,
        >(
            "article_id",
            Into::<crate::types::LegacyHelpdeskArticleId>::into(linked_article_id),
        )
}

#[cfg(feature = "legacy-helpdesk")]
/// Removes the link between an article and its equivalent in another language, without deleting either article.
///
/// `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article-alternate).
///
/// The current helpdesk has no equivalent endpoint.
///
/// Not verified: the effect on the articles is inferred from the endpoint that links them.
pub type LegacyDeleteHelpdeskLocaleArticleAlternate<T = ()> = EndpointCall<
    kind::LegacyDeleteHelpdeskLocaleArticleAlternate,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyDeleteHelpdeskLocaleArticleAlternate {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_delete_helpdesk_locale_article_alternate",
        Some("Delete Helpdesk Locale Article Alternate"),
        (
            "DELETE",
            "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article-alternate",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_delete_helpdesk_locale_article_alternate<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    locale_linked: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyDeleteHelpdeskLocaleArticleAlternate, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskArticleId>(&article_id),
            private::segment::<String>(&locale_linked),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Lists the categories in one language.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Categories](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-categories).
///
/// For the current helpdesk, use `list_helpdesk_tree`.
///
/// The output is known only from clients for other languages.
pub type LegacyListHelpdeskLocaleCategories<
    T = Vec<crate::types::LegacyHelpdeskLocaleCategory>,
> = EndpointCall<kind::LegacyListHelpdeskLocaleCategories, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyListHelpdeskLocaleCategories {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_list_helpdesk_locale_categories",
        Some("List Helpdesk Locale Categories"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}",
        ),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-categories",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyListHelpdeskLocaleCategories, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only categories whose name contains this text.
    #[inline]
    pub fn search_name(self, search_name: impl private::IntoOption<String>) -> Self {
        self.__query("search_name", search_name, private::QueryValue::to_query)
    }
}

#[cfg(feature = "legacy-helpdesk")]
private::__pages! {
    kind::LegacyListHelpdeskLocaleCategories
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_list_helpdesk_locale_categories<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyListHelpdeskLocaleCategories, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns a category.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-category).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_path`.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleCategory<
    T = crate::types::LegacyHelpdeskLocaleCategory,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleCategory, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_category",
        Some("Resolve Helpdesk Locale Category"),
        ("GET", "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleCategory, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Creates a category that has only a name.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/category`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-category).
///
/// For the current helpdesk, use `create_helpdesk_tree_path`.
///
/// The output is known only from clients for other languages.
pub type LegacyAddHelpdeskLocaleCategory<
    T = crate::types::LegacyHelpdeskLocaleCategoryNew,
> = EndpointCall<kind::LegacyAddHelpdeskLocaleCategory, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyAddHelpdeskLocaleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_add_helpdesk_locale_category",
        Some("Add Helpdesk Locale Category"),
        ("POST", "/website/{website_id}/helpdesk/locale/{locale}/category"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyAddHelpdeskLocaleCategory, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleCategoryAdd) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_add_helpdesk_locale_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    name: impl Into<String>,
) -> EndpointCall<kind::LegacyAddHelpdeskLocaleCategory, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
}

#[cfg(feature = "legacy-helpdesk")]
/// Replaces the name, appearance, and other fields of a category.
///
/// `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-category).
///
/// Fields that are not sent are cleared. For the current helpdesk, use `update_helpdesk_tree_metadata`.
///
/// Not verified: the clients declare only two ids in the body; the fields are from the Node client's example.
pub type LegacySaveHelpdeskLocaleCategory<T = ()> = EndpointCall<
    kind::LegacySaveHelpdeskLocaleCategory,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacySaveHelpdeskLocaleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_save_helpdesk_locale_category",
        Some("Save Helpdesk Locale Category"),
        ("PUT", "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacySaveHelpdeskLocaleCategory, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleCategorySave) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[allow(clippy::too_many_arguments)]
#[inline]
pub fn __legacy_save_helpdesk_locale_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    name: impl Into<String>,
    description: impl private::IntoOption<String>,
    color: impl private::IntoOption<String>,
    image: impl private::IntoOption<String>,
    order: u32,
) -> EndpointCall<kind::LegacySaveHelpdeskLocaleCategory, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__nullable::<String>("description", description)
        .__nullable::<String>("color", color)
        .__nullable::<String>("image", image)
        .__field::<u32>("order", order)
}

#[cfg(feature = "legacy-helpdesk")]
/// Updates a category; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-category).
///
/// For the current helpdesk, use `update_helpdesk_tree_metadata`.
///
/// Not verified: the clients declare only two ids in the body; the fields are from the Node client's example.
pub type LegacyUpdateHelpdeskLocaleCategory<T = ()> = EndpointCall<
    kind::LegacyUpdateHelpdeskLocaleCategory,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyUpdateHelpdeskLocaleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_update_helpdesk_locale_category",
        Some("Update Helpdesk Locale Category"),
        (
            "PATCH",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyUpdateHelpdeskLocaleCategory, T> {
    /// Sets the name of the category.
    ///
    /// Not verified: no source has it.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets a description of the articles in the category.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn description(self, description: impl private::IntoOption<String>) -> Self {
        self.__field("description", description)
    }
    /// Sets `description` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_description(self) -> Self {
        self.__clear("description")
    }
    /// Sets the color of the category, such as `#00aaff`.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn color(self, color: impl private::IntoOption<String>) -> Self {
        self.__field("color", color)
    }
    /// Sets `color` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_color(self) -> Self {
        self.__clear("color")
    }
    /// Sets the URL of the category's image.
    ///
    /// Not verified: no source shows null.
    #[inline]
    pub fn image(self, image: impl private::IntoOption<String>) -> Self {
        self.__field("image", image)
    }
    /// Sets `image` to null, as opposed to leaving it unchanged.
    #[inline]
    pub fn clear_image(self) -> Self {
        self.__clear("image")
    }
    /// Sets the position of the category among its siblings. Lower values come first.
    ///
    /// Not verified: no source has it.
    #[inline]
    pub fn order(self, order: impl private::IntoOption<u32>) -> Self {
        self.__field("order", order)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleCategoryUpdate) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_update_helpdesk_locale_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyUpdateHelpdeskLocaleCategory, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Deletes a category permanently.
///
/// `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-category).
///
/// For the current helpdesk, use `delete_helpdesk_tree_path`.
///
/// Not verified: no source documents what happens to its articles and sections.
pub type LegacyDeleteHelpdeskLocaleCategory<T = ()> = EndpointCall<
    kind::LegacyDeleteHelpdeskLocaleCategory,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyDeleteHelpdeskLocaleCategory {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_delete_helpdesk_locale_category",
        Some("Delete Helpdesk Locale Category"),
        (
            "DELETE",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-category",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_delete_helpdesk_locale_category<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyDeleteHelpdeskLocaleCategory, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Checks whether a category exists.
///
/// `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Locale Category Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-category-exists).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_path`.
pub type LegacyCheckHelpdeskLocaleCategoryExists<T = bool> = EndpointCall<
    kind::LegacyCheckHelpdeskLocaleCategoryExists,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyCheckHelpdeskLocaleCategoryExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_check_helpdesk_locale_category_exists",
        Some("Check If Helpdesk Locale Category Exists"),
        (
            "HEAD",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-category-exists",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_check_helpdesk_locale_category_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyCheckHelpdeskLocaleCategoryExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Lists the sections of a category.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Sections](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-sections).
///
/// For the current helpdesk, use `list_helpdesk_tree`.
///
/// The output is known only from clients for other languages.
pub type LegacyListHelpdeskLocaleSections<
    T = Vec<crate::types::LegacyHelpdeskLocaleSection>,
> = EndpointCall<kind::LegacyListHelpdeskLocaleSections, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyListHelpdeskLocaleSections {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_list_helpdesk_locale_sections",
        Some("List Helpdesk Locale Sections"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}",
        ),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-sections",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyListHelpdeskLocaleSections, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only sections whose name contains this text.
    #[inline]
    pub fn search_name(self, search_name: impl private::IntoOption<String>) -> Self {
        self.__query("search_name", search_name, private::QueryValue::to_query)
    }
}

#[cfg(feature = "legacy-helpdesk")]
private::__pages! {
    kind::LegacyListHelpdeskLocaleSections
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_list_helpdesk_locale_sections<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
) -> EndpointCall<kind::LegacyListHelpdeskLocaleSections, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Returns a section of a category.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Resolve Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-section).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_path`.
///
/// The output is known only from clients for other languages.
pub type LegacyResolveHelpdeskLocaleSection<
    T = crate::types::LegacyHelpdeskLocaleSection,
> = EndpointCall<kind::LegacyResolveHelpdeskLocaleSection, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyResolveHelpdeskLocaleSection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_resolve_helpdesk_locale_section",
        Some("Resolve Helpdesk Locale Section"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-section",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_resolve_helpdesk_locale_section<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
) -> EndpointCall<kind::LegacyResolveHelpdeskLocaleSection, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            private::segment::<crate::types::LegacyHelpdeskSectionId>(&section_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Creates a section in a category.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Add Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-section).
///
/// For the current helpdesk, use `create_helpdesk_tree_path`.
///
/// The output is known only from clients for other languages.
pub type LegacyAddHelpdeskLocaleSection<
    T = crate::types::LegacyHelpdeskLocaleSectionNew,
> = EndpointCall<kind::LegacyAddHelpdeskLocaleSection, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyAddHelpdeskLocaleSection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_add_helpdesk_locale_section",
        Some("Add Helpdesk Locale Section"),
        (
            "POST",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-section",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyAddHelpdeskLocaleSection, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleSectionAdd) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_add_helpdesk_locale_section<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    name: impl Into<String>,
) -> EndpointCall<kind::LegacyAddHelpdeskLocaleSection, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
}

#[cfg(feature = "legacy-helpdesk")]
/// Replaces the name and position of a section.
///
/// `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Save Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-section).
///
/// Fields that are not sent are cleared. For the current helpdesk, use `update_helpdesk_tree_metadata`.
pub type LegacySaveHelpdeskLocaleSection<T = ()> = EndpointCall<
    kind::LegacySaveHelpdeskLocaleSection,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacySaveHelpdeskLocaleSection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_save_helpdesk_locale_section",
        Some("Save Helpdesk Locale Section"),
        (
            "PUT",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-section",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacySaveHelpdeskLocaleSection, T> {
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleSectionSave) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_save_helpdesk_locale_section<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
    name: impl Into<String>,
    order: u32,
) -> EndpointCall<kind::LegacySaveHelpdeskLocaleSection, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
                private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
                private::segment::<crate::types::LegacyHelpdeskSectionId>(&section_id),
            ],
        )
        .__field::<String>("name", Into::<String>::into(name))
        .__field::<u32>("order", order)
}

#[cfg(feature = "legacy-helpdesk")]
/// Updates a section; fields that are not sent stay unchanged.
///
/// `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Update Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-section).
///
/// For the current helpdesk, use `update_helpdesk_tree_metadata`.
pub type LegacyUpdateHelpdeskLocaleSection<T = ()> = EndpointCall<
    kind::LegacyUpdateHelpdeskLocaleSection,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyUpdateHelpdeskLocaleSection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_update_helpdesk_locale_section",
        Some("Update Helpdesk Locale Section"),
        (
            "PATCH",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-section",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyUpdateHelpdeskLocaleSection, T> {
    /// Sets the name of the section.
    #[inline]
    pub fn name(self, name: impl private::IntoOption<String>) -> Self {
        self.__field("name", name)
    }
    /// Sets the position of the section among its siblings. Lower values come first.
    #[inline]
    pub fn order(self, order: impl private::IntoOption<u32>) -> Self {
        self.__field("order", order)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleSectionUpdate) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_update_helpdesk_locale_section<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
) -> EndpointCall<kind::LegacyUpdateHelpdeskLocaleSection, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            private::segment::<crate::types::LegacyHelpdeskSectionId>(&section_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Deletes a section permanently.
///
/// `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Delete Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-section).
///
/// For the current helpdesk, use `delete_helpdesk_tree_path`.
///
/// Not verified: no source documents what happens to its articles.
pub type LegacyDeleteHelpdeskLocaleSection<T = ()> = EndpointCall<
    kind::LegacyDeleteHelpdeskLocaleSection,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyDeleteHelpdeskLocaleSection {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_delete_helpdesk_locale_section",
        Some("Delete Helpdesk Locale Section"),
        (
            "DELETE",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-section",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_delete_helpdesk_locale_section<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
) -> EndpointCall<kind::LegacyDeleteHelpdeskLocaleSection, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            private::segment::<crate::types::LegacyHelpdeskSectionId>(&section_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Checks whether a section exists.
///
/// `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Check If Helpdesk Locale Section Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-section-exists).
///
/// For the current helpdesk, use `resolve_helpdesk_tree_path`.
pub type LegacyCheckHelpdeskLocaleSectionExists<T = bool> = EndpointCall<
    kind::LegacyCheckHelpdeskLocaleSectionExists,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyCheckHelpdeskLocaleSectionExists {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_check_helpdesk_locale_section_exists",
        Some("Check If Helpdesk Locale Section Exists"),
        (
            "HEAD",
            "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}",
        ),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-section-exists",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_check_helpdesk_locale_section_exists<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
) -> EndpointCall<kind::LegacyCheckHelpdeskLocaleSectionExists, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
            private::segment::<crate::types::LegacyHelpdeskCategoryId>(&category_id),
            private::segment::<crate::types::LegacyHelpdeskSectionId>(&section_id),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Counts the reader ratings for the articles in one language.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/ratings`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [Map Helpdesk Locale Feedback Ratings](https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings).
///
/// For the current helpdesk, use `map_helpdesk_locale_feedback_ratings`.
///
/// The output is known only from clients for other languages.
pub type LegacyMapHelpdeskLocaleFeedbackRatings<
    T = crate::types::LegacyHelpdeskLocaleFeedbackRatings,
> = EndpointCall<kind::LegacyMapHelpdeskLocaleFeedbackRatings, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyMapHelpdeskLocaleFeedbackRatings {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_map_helpdesk_locale_feedback_ratings",
        Some("Map Helpdesk Locale Feedback Ratings"),
        ("GET", "/website/{website_id}/helpdesk/locale/{locale}/feedback/ratings"),
        None,
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyMapHelpdeskLocaleFeedbackRatings, T> {
    /// Counts only ratings submitted at or after this time.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Counts only ratings submitted at or before this time.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_map_helpdesk_locale_feedback_ratings<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyMapHelpdeskLocaleFeedbackRatings, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Lists the reader feedback on the articles in one language.
///
/// `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}`
///
/// Tiers: `user`, `plugin` (documented); `website` (observed).
/// Reference: [List Helpdesk Locale Feedbacks](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks).
///
/// For the current helpdesk, use `list_helpdesk_locale_feedbacks`.
///
/// The output is known only from clients for other languages.
pub type LegacyListHelpdeskLocaleFeedbacks<
    T = Vec<crate::types::LegacyHelpdeskLocaleFeedbackItem>,
> = EndpointCall<kind::LegacyListHelpdeskLocaleFeedbacks, T>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyListHelpdeskLocaleFeedbacks {
    type Tiers = private::AllTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_list_helpdesk_locale_feedbacks",
        Some("List Helpdesk Locale Feedbacks"),
        (
            "GET",
            "/website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}",
        ),
        Some("page_number"),
        Some(&[private::Tier::User, private::Tier::Plugin]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyListHelpdeskLocaleFeedbacks, T> {
    /// Sets the page number, starting at 1 (the default).
    #[inline]
    pub fn page(self, page: impl private::IntoPage) -> Self {
        self.__page(page)
    }
    /// Returns only feedback submitted at or after this time.
    #[inline]
    pub fn filter_date_start(
        self,
        filter_date_start: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_start", filter_date_start, private::date)
    }
    /// Returns only feedback submitted at or before this time.
    #[inline]
    pub fn filter_date_end(
        self,
        filter_date_end: impl private::IntoOption<private::Timestamp>,
    ) -> Self {
        self.__query("filter_date_end", filter_date_end, private::date)
    }
}

#[cfg(feature = "legacy-helpdesk")]
private::__pages! {
    kind::LegacyListHelpdeskLocaleFeedbacks
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_list_helpdesk_locale_feedbacks<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyListHelpdeskLocaleFeedbacks, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

#[cfg(feature = "legacy-helpdesk")]
/// Starts an import of an external helpdesk.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/import`
///
/// Tiers: `user` (documented).
/// Reference: [Import External Helpdesk To Locale](https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale).
///
/// The response does not wait for the import to finish. For the current helpdesk, use `import_external_helpdesk_to_locale`.
pub type LegacyImportExternalHelpdeskToLocale<T = ()> = EndpointCall<
    kind::LegacyImportExternalHelpdeskToLocale,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyImportExternalHelpdeskToLocale {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_import_external_helpdesk_to_locale",
        Some("Import External Helpdesk To Locale"),
        ("POST", "/website/{website_id}/helpdesk/locale/{locale}/import"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
impl<T> EndpointCall<kind::LegacyImportExternalHelpdeskToLocale, T> {
    /// Sets whether to detect other languages.
    ///
    /// Not verified: only the Go client declares it; the meaning is inferred.
    #[inline]
    pub fn detect_locales(self, detect_locales: impl private::IntoOption<bool>) -> Self {
        self.__field("detect_locales", detect_locales)
    }
    /// Sets the other languages to import.
    ///
    /// Not verified: only the Go client declares it; the meaning is inferred.
    #[inline]
    pub fn other_locales(
        self,
        other_locales: impl private::IntoOption<Vec<String>>,
    ) -> Self {
        self.__field("other_locales", other_locales)
    }
    /// Sets the whole body, replacing all fields that were set before.
    #[inline]
    pub fn with(self, body: &crate::types::LegacyHelpdeskLocaleExternalImport) -> Self {
        self.__body(body)
    }
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_import_external_helpdesk_to_locale<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
    helpdesk_url: impl Into<String>,
) -> EndpointCall<kind::LegacyImportExternalHelpdeskToLocale, T> {
    EndpointCall::__new(
            __handle,
            &[
                private::segment::<crate::types::WebsiteId>(&website_id),
                private::segment::<String>(&locale),
            ],
        )
        .__field::<String>("helpdesk_url", Into::<String>::into(helpdesk_url))
}

#[cfg(feature = "legacy-helpdesk")]
/// Starts an export of the articles in one language.
///
/// `POST /website/{website_id}/helpdesk/locale/{locale}/export`
///
/// Tiers: `user` (documented).
/// Reference: [Export Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles).
///
/// The response does not contain the articles. For the current helpdesk, use `export_helpdesk_locale_articles`.
///
/// Not verified: no source documents how the export is delivered.
pub type LegacyExportHelpdeskLocaleArticles<T = ()> = EndpointCall<
    kind::LegacyExportHelpdeskLocaleArticles,
    T,
>;

#[cfg(feature = "legacy-helpdesk")]
impl private::Endpoint for kind::LegacyExportHelpdeskLocaleArticles {
    type Tiers = private::UserTokens;
    const META: &'static private::Meta = &private::Meta::__new(
        "legacy_export_helpdesk_locale_articles",
        Some("Export Helpdesk Locale Articles"),
        ("POST", "/website/{website_id}/helpdesk/locale/{locale}/export"),
        None,
        Some(&[private::Tier::User]),
        Some(
            "https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles",
        ),
        &[],
    );
}

#[cfg(feature = "legacy-helpdesk")]
#[doc(hidden)]
#[inline]
pub fn __legacy_export_helpdesk_locale_articles<T>(
    __handle: &private::Handle,
    website_id: impl private::PathParam<crate::types::WebsiteId>,
    locale: impl private::PathParam<String>,
) -> EndpointCall<kind::LegacyExportHelpdeskLocaleArticles, T> {
    EndpointCall::__new(
        __handle,
        &[
            private::segment::<crate::types::WebsiteId>(&website_id),
            private::segment::<String>(&locale),
        ],
    )
}

/// The endpoints by name, for completion in editors.
#[cfg(rust_analyzer)]
#[doc(hidden)]
pub mod __names {
    pub use super::CheckWebsiteExists as check_website_exists;
    pub use super::CreateWebsite as create_website;
    pub use super::GenerateBucketUrl as generate_bucket_url;
    pub use super::ListAnimationMedias as list_animation_medias;
    pub use super::GetPlanSubscriptionForWebsite as get_plan_subscription_for_website;
    pub use super::PlanListAllActiveSubscriptions as plan_list_all_active_subscriptions;
    pub use super::SubscribeWebsiteToPlan as subscribe_website_to_plan;
    pub use super::UnsubscribePlanFromWebsite as unsubscribe_plan_from_website;
    pub use super::ChangeBillPeriodForWebsitePlanSubscription as change_bill_period_for_website_plan_subscription;
    pub use super::CheckCouponAvailabilityForWebsitePlanSubscription as check_coupon_availability_for_website_plan_subscription;
    pub use super::RedeemCouponForWebsitePlanSubscription as redeem_coupon_for_website_plan_subscription;
    pub use super::ListAllConnectWebsites as list_all_connect_websites;
    pub use super::ListConnectWebsitesSince as list_connect_websites_since;
    pub use super::GetConnectAccount as get_connect_account;
    pub use super::CheckConnectSessionValidity as check_connect_session_validity;
    pub use super::PluginGetConnectEndpoints as plugin_get_connect_endpoints;
    pub use super::GetSubscriptionSettings as get_subscription_settings;
    pub use super::SaveSubscriptionSettings as save_subscription_settings;
    pub use super::UpdateSubscriptionSettings as update_subscription_settings;
    pub use super::GetSubscriptionDetails as get_subscription_details;
    pub use super::ListSubscriptionsForWebsite as list_subscriptions_for_website;
    pub use super::PluginListAllActiveSubscriptions as plugin_list_all_active_subscriptions;
    pub use super::SubscribeWebsiteToPlugin as subscribe_website_to_plugin;
    pub use super::UnsubscribePluginFromWebsite as unsubscribe_plugin_from_website;
    pub use super::ForwardPluginPayloadToChannel as forward_plugin_payload_to_channel;
    pub use super::DispatchPluginEvent as dispatch_plugin_event;
    pub use super::ReportPluginUsageToBill as report_plugin_usage_to_bill;
    pub use super::GetPluginUsageBills as get_plugin_usage_bills;
    pub use super::GetPluginAttestProvenance as get_plugin_attest_provenance;
    pub use super::GenerateAnalytics as generate_analytics;
    pub use super::GetWebsiteAvailabilityStatus as get_website_availability_status;
    pub use super::ListWebsiteOperatorAvailabilities as list_website_operator_availabilities;
    pub use super::GetWebsite as get_website;
    pub use super::DeleteWebsite as delete_website;
    pub use super::AbortWebsiteDeletion as abort_website_deletion;
    pub use super::BatchResolveConversations as batch_resolve_conversations;
    pub use super::BatchResolveAllConversations as batch_resolve_all_conversations;
    pub use super::BatchUnresolveConversations as batch_unresolve_conversations;
    pub use super::BatchReadConversations as batch_read_conversations;
    pub use super::BatchReadAllConversations as batch_read_all_conversations;
    pub use super::BatchUnreadConversations as batch_unread_conversations;
    pub use super::BatchRoutingConversations as batch_routing_conversations;
    pub use super::BatchInboxConversations as batch_inbox_conversations;
    pub use super::BatchBlockConversations as batch_block_conversations;
    pub use super::BatchReportConversations as batch_report_conversations;
    pub use super::BatchUpdateConversationsData as batch_update_conversations_data;
    pub use super::BatchUpdatePeopleData as batch_update_people_data;
    pub use super::BatchUpdateConversationsSegments as batch_update_conversations_segments;
    pub use super::BatchUpdatePeopleSegments as batch_update_people_segments;
    pub use super::BatchRemoveConversations as batch_remove_conversations;
    pub use super::BatchRemovePeople as batch_remove_people;
    pub use super::CreateNewCampaign as create_new_campaign;
    pub use super::GetCampaign as get_campaign;
    pub use super::SaveCampaign as save_campaign;
    pub use super::UpdateCampaign as update_campaign;
    pub use super::DispatchCampaign as dispatch_campaign;
    pub use super::PauseCampaign as pause_campaign;
    pub use super::ResumeCampaign as resume_campaign;
    pub use super::TestCampaign as test_campaign;
    pub use super::RemoveCampaign as remove_campaign;
    pub use super::CheckCampaignExists as check_campaign_exists;
    pub use super::ListCampaignRecipients as list_campaign_recipients;
    pub use super::ListCampaignStatistics as list_campaign_statistics;
    pub use super::ListCampaigns as list_campaigns;
    pub use super::ListCampaignTags as list_campaign_tags;
    pub use super::ListCampaignTemplates as list_campaign_templates;
    pub use super::GetCampaignTemplate as get_campaign_template;
    pub use super::CreateNewCampaignTemplate as create_new_campaign_template;
    pub use super::SaveCampaignTemplate as save_campaign_template;
    pub use super::UpdateCampaignTemplate as update_campaign_template;
    pub use super::RemoveCampaignTemplate as remove_campaign_template;
    pub use super::CheckCampaignTemplateExists as check_campaign_template_exists;
    pub use super::WebsiteGetConnectEndpoints as website_get_connect_endpoints;
    pub use super::CreateNewConversation as create_new_conversation;
    pub use super::GetConversation as get_conversation;
    pub use super::CheckConversationExists as check_conversation_exists;
    pub use super::InitiateConversationWithExistingSession as initiate_conversation_with_existing_session;
    pub use super::RemoveConversation as remove_conversation;
    pub use super::SendMessageInConversation as send_message_in_conversation;
    pub use super::GetMessagesInConversation as get_messages_in_conversation;
    pub use super::GetMessageInConversation as get_message_in_conversation;
    pub use super::UpdateMessageInConversation as update_message_in_conversation;
    pub use super::RemoveMessageInConversation as remove_message_in_conversation;
    pub use super::GetOriginalMessageInConversation as get_original_message_in_conversation;
    pub use super::MarkMessagesReadInConversation as mark_messages_read_in_conversation;
    pub use super::MarkMessagesDeliveredInConversation as mark_messages_delivered_in_conversation;
    pub use super::MarkConversationAsUnread as mark_conversation_as_unread;
    pub use super::ComposeMessageInConversation as compose_message_in_conversation;
    pub use super::GetConversationMetas as get_conversation_metas;
    pub use super::UpdateConversationMetas as update_conversation_metas;
    pub use super::ListConversationPages as list_conversation_pages;
    pub use super::ListConversationEvents as list_conversation_events;
    pub use super::ListConversationFiles as list_conversation_files;
    pub use super::GetConversationState as get_conversation_state;
    pub use super::ChangeConversationState as change_conversation_state;
    pub use super::GetConversationRoutingAssign as get_conversation_routing_assign;
    pub use super::AssignConversationRouting as assign_conversation_routing;
    pub use super::UpdateConversationInbox as update_conversation_inbox;
    pub use super::UpdateConversationOpenState as update_conversation_open_state;
    pub use super::GetConversationRelations as get_conversation_relations;
    pub use super::GetConversationParticipants as get_conversation_participants;
    pub use super::SaveConversationParticipants as save_conversation_participants;
    pub use super::GetBlockStatusForConversation as get_block_status_for_conversation;
    pub use super::BlockIncomingMessagesForConversation as block_incoming_messages_for_conversation;
    pub use super::GetVerifyStatusForConversation as get_verify_status_for_conversation;
    pub use super::UpdateVerifyStatusForConversation as update_verify_status_for_conversation;
    pub use super::RequestIdentityVerificationForConversation as request_identity_verification_for_conversation;
    pub use super::RedeemIdentityVerificationLinkForConversation as redeem_identity_verification_link_for_conversation;
    pub use super::RequestEmailTranscriptForConversation as request_email_transcript_for_conversation;
    pub use super::RequestUserFeedbackForConversation as request_user_feedback_for_conversation;
    pub use super::RequestChatboxBindingPurgeForConversation as request_chatbox_binding_purge_for_conversation;
    pub use super::ScheduleReminderForConversation as schedule_reminder_for_conversation;
    pub use super::ReportConversation as report_conversation;
    pub use super::RequestToolCallForConversation as request_tool_call_for_conversation;
    pub use super::ListBrowsingSessionsForConversation as list_browsing_sessions_for_conversation;
    pub use super::InitiateBrowsingSessionForConversation as initiate_browsing_session_for_conversation;
    pub use super::SendActionToExistingBrowsingSession as send_action_to_existing_browsing_session;
    pub use super::AssistExistingBrowsingSession as assist_existing_browsing_session;
    pub use super::InitiateNewCallSessionForConversation as initiate_new_call_session_for_conversation;
    pub use super::GetOngoingCallSessionForConversation as get_ongoing_call_session_for_conversation;
    pub use super::AbortOngoingCallSessionForConversation as abort_ongoing_call_session_for_conversation;
    pub use super::TransmitSignalingOnOngoingCallSession as transmit_signaling_on_ongoing_call_session;
    pub use super::DeliverWidgetButtonActionForConversation as deliver_widget_button_action_for_conversation;
    pub use super::DeliverWidgetDataFetchActionForConversation as deliver_widget_data_fetch_action_for_conversation;
    pub use super::DeliverWidgetDataEditActionForConversation as deliver_widget_data_edit_action_for_conversation;
    pub use super::ListConversations as list_conversations;
    pub use super::ListSuggestedConversationSegments as list_suggested_conversation_segments;
    pub use super::DeleteSuggestedConversationSegment as delete_suggested_conversation_segment;
    pub use super::ListSuggestedConversationDataKeys as list_suggested_conversation_data_keys;
    pub use super::DeleteSuggestedConversationDataKey as delete_suggested_conversation_data_key;
    pub use super::ListSpamConversations as list_spam_conversations;
    pub use super::ResolveSpamConversationContent as resolve_spam_conversation_content;
    pub use super::SubmitSpamConversationDecision as submit_spam_conversation_decision;
    pub use super::ListHelpdeskTree as list_helpdesk_tree;
    pub use super::CreateHelpdeskTreePath as create_helpdesk_tree_path;
    pub use super::ResolveHelpdeskTreePath as resolve_helpdesk_tree_path;
    pub use super::ResolveHelpdeskTreeContent as resolve_helpdesk_tree_content;
    pub use super::SaveHelpdeskTreeContent as save_helpdesk_tree_content;
    pub use super::ResolveHelpdeskTreeMetadata as resolve_helpdesk_tree_metadata;
    pub use super::UpdateHelpdeskTreeMetadata as update_helpdesk_tree_metadata;
    pub use super::ResolveHelpdeskTreePage as resolve_helpdesk_tree_page;
    pub use super::UpdateHelpdeskTreePath as update_helpdesk_tree_path;
    pub use super::DeleteHelpdeskTreePath as delete_helpdesk_tree_path;
    pub use super::RequestHelpdeskContentRefresh as request_helpdesk_content_refresh;
    pub use super::ListHelpdeskPages as list_helpdesk_pages;
    pub use super::ResolveHelpdeskPageEntity as resolve_helpdesk_page_entity;
    pub use super::ListHelpdeskHistoryChanges as list_helpdesk_history_changes;
    pub use super::ResolveHelpdeskHistoryChange as resolve_helpdesk_history_change;
    pub use super::CancelHelpdeskHistoryChange as cancel_helpdesk_history_change;
    pub use super::ListHelpdeskLocales as list_helpdesk_locales;
    pub use super::ResolveHelpdeskLocale as resolve_helpdesk_locale;
    pub use super::CheckHelpdeskLocaleExists as check_helpdesk_locale_exists;
    pub use super::AddHelpdeskLocale as add_helpdesk_locale;
    pub use super::DeleteHelpdeskLocale as delete_helpdesk_locale;
    pub use super::MapHelpdeskLocaleFeedbackRatings as map_helpdesk_locale_feedback_ratings;
    pub use super::ListHelpdeskLocaleFeedbacks as list_helpdesk_locale_feedbacks;
    pub use super::ImportExternalHelpdeskToLocale as import_external_helpdesk_to_locale;
    pub use super::ExportHelpdeskLocaleArticles as export_helpdesk_locale_articles;
    pub use super::ListHelpdeskRedirections as list_helpdesk_redirections;
    pub use super::ResolveHelpdeskRedirection as resolve_helpdesk_redirection;
    pub use super::CheckHelpdeskRedirectionExists as check_helpdesk_redirection_exists;
    pub use super::AddHelpdeskRedirection as add_helpdesk_redirection;
    pub use super::DeleteHelpdeskRedirection as delete_helpdesk_redirection;
    pub use super::ResolveHelpdesk as resolve_helpdesk;
    pub use super::CheckHelpdeskExists as check_helpdesk_exists;
    pub use super::InitializeHelpdesk as initialize_helpdesk;
    pub use super::DeleteHelpdesk as delete_helpdesk;
    pub use super::ResolveHelpdeskSettings as resolve_helpdesk_settings;
    pub use super::SaveHelpdeskSettings as save_helpdesk_settings;
    pub use super::ResolveHelpdeskDomain as resolve_helpdesk_domain;
    pub use super::GenerateHelpdeskDomainSetupFlow as generate_helpdesk_domain_setup_flow;
    pub use super::RequestHelpdeskDomainChange as request_helpdesk_domain_change;
    pub use super::ListInboxes as list_inboxes;
    pub use super::GetInbox as get_inbox;
    pub use super::CreateNewInbox as create_new_inbox;
    pub use super::SaveInbox as save_inbox;
    pub use super::BatchOrderInboxes as batch_order_inboxes;
    pub use super::DeleteInbox as delete_inbox;
    pub use super::CheckInboxExists as check_inbox_exists;
    pub use super::ListWebsiteOperators as list_website_operators;
    pub use super::GetWebsiteOperator as get_website_operator;
    pub use super::InviteWebsiteOperator as invite_website_operator;
    pub use super::ChangeOperatorMembership as change_operator_membership;
    pub use super::UnlinkOperatorFromWebsite as unlink_operator_from_website;
    pub use super::ListLastActiveWebsiteOperators as list_last_active_website_operators;
    pub use super::FlushLastActiveWebsiteOperators as flush_last_active_website_operators;
    pub use super::SendEmailToWebsiteOperators as send_email_to_website_operators;
    pub use super::GetPeopleProfile as get_people_profile;
    pub use super::CheckPeopleProfileExists as check_people_profile_exists;
    pub use super::ListPeopleProfiles as list_people_profiles;
    pub use super::SearchPeopleProfiles as search_people_profiles;
    pub use super::AddNewPeopleProfile as add_new_people_profile;
    pub use super::SavePeopleProfile as save_people_profile;
    pub use super::UpdatePeopleProfile as update_people_profile;
    pub use super::RemovePeopleProfile as remove_people_profile;
    pub use super::GetPeopleData as get_people_data;
    pub use super::SavePeopleData as save_people_data;
    pub use super::UpdatePeopleData as update_people_data;
    pub use super::ListPeopleEvents as list_people_events;
    pub use super::AddPeopleEvent as add_people_event;
    pub use super::ListPeopleConversations as list_people_conversations;
    pub use super::ListPeopleCampaigns as list_people_campaigns;
    pub use super::GetPeopleSubscriptionStatus as get_people_subscription_status;
    pub use super::UpdatePeopleSubscriptionStatus as update_people_subscription_status;
    pub use super::ListSuggestedPeopleSegments as list_suggested_people_segments;
    pub use super::DeleteSuggestedPeopleSegment as delete_suggested_people_segment;
    pub use super::ListSuggestedPeopleDataKeys as list_suggested_people_data_keys;
    pub use super::DeleteSuggestedPeopleDataKey as delete_suggested_people_data_key;
    pub use super::ListSuggestedPeopleEvents as list_suggested_people_events;
    pub use super::DeleteSuggestedPeopleEvent as delete_suggested_people_event;
    pub use super::GetPeopleStatistics as get_people_statistics;
    pub use super::ExportPeopleProfiles as export_people_profiles;
    pub use super::ImportPeopleProfiles as import_people_profiles;
    pub use super::GetWebsiteSettings as get_website_settings;
    pub use super::UpdateWebsiteSettings as update_website_settings;
    pub use super::ListTeams as list_teams;
    pub use super::GetTeam as get_team;
    pub use super::CreateNewTeam as create_new_team;
    pub use super::SaveTeam as save_team;
    pub use super::DeleteTeam as delete_team;
    pub use super::CheckTeamExists as check_team_exists;
    pub use super::GetVerifySettings as get_verify_settings;
    pub use super::UpdateVerifySettings as update_verify_settings;
    pub use super::GetVerifyKey as get_verify_key;
    pub use super::RollVerifyKey as roll_verify_key;
    pub use super::CountVisitors as count_visitors;
    pub use super::ListVisitors as list_visitors;
    pub use super::PinpointVisitorsOnMap as pinpoint_visitors_on_map;
    pub use super::GetSessionIdentifierFromToken as get_session_identifier_from_token;
    pub use super::CountBlockedVisitors as count_blocked_visitors;
    pub use super::CountBlockedVisitorsInRule as count_blocked_visitors_in_rule;
    pub use super::ClearBlockedVisitorsInRule as clear_blocked_visitors_in_rule;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyListHelpdeskLocaleArticles as legacy_list_helpdesk_locale_articles;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleArticle as legacy_resolve_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyAddNewHelpdeskLocaleArticle as legacy_add_new_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacySaveHelpdeskLocaleArticle as legacy_save_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyUpdateHelpdeskLocaleArticle as legacy_update_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyPublishHelpdeskLocaleArticle as legacy_publish_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyUnpublishHelpdeskLocaleArticle as legacy_unpublish_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyDeleteHelpdeskLocaleArticle as legacy_delete_helpdesk_locale_article;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyCheckHelpdeskLocaleArticleExists as legacy_check_helpdesk_locale_article_exists;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleArticlePage as legacy_resolve_helpdesk_locale_article_page;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleArticleCategory as legacy_resolve_helpdesk_locale_article_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyUpdateHelpdeskLocaleArticleCategory as legacy_update_helpdesk_locale_article_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyListHelpdeskLocaleArticleAlternates as legacy_list_helpdesk_locale_article_alternates;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyCheckHelpdeskLocaleArticleAlternateExists as legacy_check_helpdesk_locale_article_alternate_exists;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleArticleAlternate as legacy_resolve_helpdesk_locale_article_alternate;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacySaveHelpdeskLocaleArticleAlternate as legacy_save_helpdesk_locale_article_alternate;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyDeleteHelpdeskLocaleArticleAlternate as legacy_delete_helpdesk_locale_article_alternate;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyListHelpdeskLocaleCategories as legacy_list_helpdesk_locale_categories;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleCategory as legacy_resolve_helpdesk_locale_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyAddHelpdeskLocaleCategory as legacy_add_helpdesk_locale_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacySaveHelpdeskLocaleCategory as legacy_save_helpdesk_locale_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyUpdateHelpdeskLocaleCategory as legacy_update_helpdesk_locale_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyDeleteHelpdeskLocaleCategory as legacy_delete_helpdesk_locale_category;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyCheckHelpdeskLocaleCategoryExists as legacy_check_helpdesk_locale_category_exists;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyListHelpdeskLocaleSections as legacy_list_helpdesk_locale_sections;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyResolveHelpdeskLocaleSection as legacy_resolve_helpdesk_locale_section;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyAddHelpdeskLocaleSection as legacy_add_helpdesk_locale_section;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacySaveHelpdeskLocaleSection as legacy_save_helpdesk_locale_section;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyUpdateHelpdeskLocaleSection as legacy_update_helpdesk_locale_section;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyDeleteHelpdeskLocaleSection as legacy_delete_helpdesk_locale_section;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyCheckHelpdeskLocaleSectionExists as legacy_check_helpdesk_locale_section_exists;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyMapHelpdeskLocaleFeedbackRatings as legacy_map_helpdesk_locale_feedback_ratings;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyListHelpdeskLocaleFeedbacks as legacy_list_helpdesk_locale_feedbacks;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyImportExternalHelpdeskToLocale as legacy_import_external_helpdesk_to_locale;
    #[cfg(feature = "legacy-helpdesk")]
    pub use super::LegacyExportHelpdeskLocaleArticles as legacy_export_helpdesk_locale_articles;
}
