// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

static ENDPOINTS: &[private::DynamicEndpoint] = &[
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckWebsiteExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckWebsiteExists = crate::endpoint::__check_website_exists(
                handle,
                arguments.required::<String>("domain")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateWebsite as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::Website>),
        decode_body: Some(private::recode::<crate::types::WebsiteCreate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCreate>()?;
            let call: crate::endpoint::CreateWebsite = crate::endpoint::__create_website(
                    handle,
                    Clone::clone(&body.name),
                    Clone::clone(&body.domain),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GenerateBucketUrl as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::BucketURLRequest>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::BucketURLRequest>()?;
            let call: crate::endpoint::GenerateBucketUrl = crate::endpoint::__generate_bucket_url(
                    handle,
                    Clone::clone(&body.namespace),
                    Clone::clone(&body.id),
                    Clone::clone(&body.file),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListAnimationMedias as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListAnimationMedias = crate::endpoint::__list_animation_medias(
                    handle,
                    arguments.required::<u32>("page_number")?,
                )
                .per_page(arguments.optional::<u32>("per_page")?)
                .search_query(arguments.optional::<String>("search_query")?)
                .list_id(arguments.optional::<String>("list_id")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPlanSubscriptionForWebsite as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PlanSubscription>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPlanSubscriptionForWebsite = crate::endpoint::__get_plan_subscription_for_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::PlanListAllActiveSubscriptions as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PlanSubscription>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::PlanListAllActiveSubscriptions = crate::endpoint::__plan_list_all_active_subscriptions(
                handle,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SubscribeWebsiteToPlan as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PlanSubscriptionCreate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PlanSubscriptionCreate>()?;
            let call: crate::endpoint::SubscribeWebsiteToPlan = crate::endpoint::__subscribe_website_to_plan(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.plan_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UnsubscribePlanFromWebsite as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::UnsubscribePlanFromWebsite = crate::endpoint::__unsubscribe_plan_from_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ChangeBillPeriodForWebsitePlanSubscription as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::PlanSubscriptionBillPeriodUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::PlanSubscriptionBillPeriodUpdate>()?;
            let call: crate::endpoint::ChangeBillPeriodForWebsitePlanSubscription = crate::endpoint::__change_bill_period_for_website_plan_subscription(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.period),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckCouponAvailabilityForWebsitePlanSubscription as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PlanSubscriptionCoupon>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckCouponAvailabilityForWebsitePlanSubscription = crate::endpoint::__check_coupon_availability_for_website_plan_subscription(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("code")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RedeemCouponForWebsitePlanSubscription as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PlanSubscriptionCouponRedeem>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PlanSubscriptionCouponRedeem>()?;
            let call: crate::endpoint::RedeemCouponForWebsitePlanSubscription = crate::endpoint::__redeem_coupon_for_website_plan_subscription(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.code),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListAllConnectWebsites as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PluginConnectWebsite>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListAllConnectWebsites = crate::endpoint::__list_all_connect_websites(
                    handle,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_configured(arguments.flag("filter_configured")?)
                .include_plan(arguments.flag("include_plan")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListConnectWebsitesSince as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PluginConnectWebsite>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListConnectWebsitesSince = crate::endpoint::__list_connect_websites_since(
                    handle,
                )
                .date_since(arguments.optional::<private::Timestamp>("date_since")?)
                .filter_configured(arguments.flag("filter_configured")?)
                .include_plan(arguments.flag("include_plan")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConnectAccount as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PluginConnectAccount>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConnectAccount = crate::endpoint::__get_connect_account(
                handle,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckConnectSessionValidity as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckConnectSessionValidity = crate::endpoint::__check_connect_session_validity(
                handle,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::PluginGetConnectEndpoints as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PluginConnectEndpoints>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::PluginGetConnectEndpoints = crate::endpoint::__plugin_get_connect_endpoints(
                handle,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetSubscriptionSettings as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PluginSubscriptionSettings>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetSubscriptionSettings = crate::endpoint::__get_subscription_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveSubscriptionSettings as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<private::Value>),
        start: |handle, arguments| {
            let call: crate::endpoint::SaveSubscriptionSettings = crate::endpoint::__save_subscription_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
                arguments.body::<private::Value>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateSubscriptionSettings as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<private::Value>),
        start: |handle, arguments| {
            let call: crate::endpoint::UpdateSubscriptionSettings = crate::endpoint::__update_subscription_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
                arguments.body::<private::Value>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetSubscriptionDetails as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PluginSubscription>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetSubscriptionDetails = crate::endpoint::__get_subscription_details(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSubscriptionsForWebsite as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PluginSubscription>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSubscriptionsForWebsite = crate::endpoint::__list_subscriptions_for_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::PluginListAllActiveSubscriptions as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PluginSubscription>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::PluginListAllActiveSubscriptions = crate::endpoint::__plugin_list_all_active_subscriptions(
                handle,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SubscribeWebsiteToPlugin as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PluginSubscriptionCreate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PluginSubscriptionCreate>()?;
            let call: crate::endpoint::SubscribeWebsiteToPlugin = crate::endpoint::__subscribe_website_to_plugin(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.plugin_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UnsubscribePluginFromWebsite as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::UnsubscribePluginFromWebsite = crate::endpoint::__unsubscribe_plugin_from_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ForwardPluginPayloadToChannel as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::PluginSubscriptionChannelForward>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::PluginSubscriptionChannelForward>()?;
            let call: crate::endpoint::ForwardPluginPayloadToChannel = crate::endpoint::__forward_plugin_payload_to_channel(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.namespace),
                    Clone::clone(&body.payload),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DispatchPluginEvent as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::PluginSubscriptionEventDispatch>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::PluginSubscriptionEventDispatch>()?;
            let call: crate::endpoint::DispatchPluginEvent = crate::endpoint::__dispatch_plugin_event(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ReportPluginUsageToBill as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::PluginSubscriptionBillUsageReport>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::PluginSubscriptionBillUsageReport>()?;
            let call: crate::endpoint::ReportPluginUsageToBill = crate::endpoint::__report_plugin_usage_to_bill(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.units),
                    Clone::clone(&body.price),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPluginUsageBills as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PluginBillUsage>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPluginUsageBills = crate::endpoint::__get_plugin_usage_bills(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPluginAttestProvenance as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PluginAttestProvenance>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPluginAttestProvenance = crate::endpoint::__get_plugin_attest_provenance(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PluginId>("plugin_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GenerateAnalytics as private::Endpoint>::META,
        decode: Some(
            private::recode::<Vec<crate::types::WebsiteAnalyticsGeneratePoint>>,
        ),
        decode_body: Some(private::recode::<crate::types::AnalyticsGenerateQuery>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::AnalyticsGenerateQuery>()?;
            let call: crate::endpoint::GenerateAnalytics = crate::endpoint::__generate_analytics(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.metric),
                    Clone::clone(&body.type_),
                    Clone::clone(&body.date),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetWebsiteAvailabilityStatus as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteAvailabilityStatus>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetWebsiteAvailabilityStatus = crate::endpoint::__get_website_availability_status(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListWebsiteOperatorAvailabilities as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteAvailabilityOperator>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListWebsiteOperatorAvailabilities = crate::endpoint::__list_website_operator_availabilities(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetWebsite as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::Website>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetWebsite = crate::endpoint::__get_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteWebsite as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteRemove>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteRemove>()?;
            let call: crate::endpoint::DeleteWebsite = crate::endpoint::__delete_website(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.verify),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AbortWebsiteDeletion as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::AbortWebsiteDeletion = crate::endpoint::__abort_website_deletion(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchResolveConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsOperation>()?;
            let call: crate::endpoint::BatchResolveConversations = crate::endpoint::__batch_resolve_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchResolveAllConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchAllConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchAllConversationsOperation>()?;
            let call: crate::endpoint::BatchResolveAllConversations = crate::endpoint::__batch_resolve_all_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUnresolveConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsOperation>()?;
            let call: crate::endpoint::BatchUnresolveConversations = crate::endpoint::__batch_unresolve_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchReadConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsOperation>()?;
            let call: crate::endpoint::BatchReadConversations = crate::endpoint::__batch_read_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchReadAllConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchAllConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchAllConversationsOperation>()?;
            let call: crate::endpoint::BatchReadAllConversations = crate::endpoint::__batch_read_all_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUnreadConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsOperation>()?;
            let call: crate::endpoint::BatchUnreadConversations = crate::endpoint::__batch_unread_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchRoutingConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteBatchRoutingOperation>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteBatchRoutingOperation>()?;
            let call: crate::endpoint::BatchRoutingConversations = crate::endpoint::__batch_routing_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.assigned),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchInboxConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteBatchInboxOperation>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteBatchInboxOperation>()?;
            let call: crate::endpoint::BatchInboxConversations = crate::endpoint::__batch_inbox_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.inbox_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchBlockConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteBatchBlockOperation>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteBatchBlockOperation>()?;
            let call: crate::endpoint::BatchBlockConversations = crate::endpoint::__batch_block_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.blocked),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchReportConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteBatchReportOperation>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteBatchReportOperation>()?;
            let call: crate::endpoint::BatchReportConversations = crate::endpoint::__batch_report_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.flag),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUpdateConversationsData as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsDataOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsDataOperation>()?;
            let call: crate::endpoint::BatchUpdateConversationsData = crate::endpoint::__batch_update_conversations_data(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUpdatePeopleData as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchPeopleDataOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchPeopleDataOperation>()?;
            let call: crate::endpoint::BatchUpdatePeopleData = crate::endpoint::__batch_update_people_data(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.people),
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUpdateConversationsSegments as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsSegmentsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsSegmentsOperation>()?;
            let call: crate::endpoint::BatchUpdateConversationsSegments = crate::endpoint::__batch_update_conversations_segments(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                    Clone::clone(&body.segments),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchUpdatePeopleSegments as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchPeopleSegmentsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchPeopleSegmentsOperation>()?;
            let call: crate::endpoint::BatchUpdatePeopleSegments = crate::endpoint::__batch_update_people_segments(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.people),
                    Clone::clone(&body.segments),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchRemoveConversations as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteBatchConversationsOperation>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::WebsiteBatchConversationsOperation>()?;
            let call: crate::endpoint::BatchRemoveConversations = crate::endpoint::__batch_remove_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.sessions),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchRemovePeople as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteBatchPeopleOperation>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteBatchPeopleOperation>()?;
            let call: crate::endpoint::BatchRemovePeople = crate::endpoint::__batch_remove_people(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.people),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateNewCampaign as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteCampaignNew>),
        decode_body: Some(private::recode::<crate::types::WebsiteCampaignNewItem>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCampaignNewItem>()?;
            let call: crate::endpoint::CreateNewCampaign = crate::endpoint::__create_new_campaign(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.type_),
                    Clone::clone(&body.name),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetCampaign as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteCampaignItem>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetCampaign = crate::endpoint::__get_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteCampaignSave>),
        start: |handle, arguments| {
            let call: crate::endpoint::SaveCampaign = crate::endpoint::__save_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
                arguments.body::<crate::types::WebsiteCampaignSave>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteCampaignUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCampaignUpdate>()?;
            let call: crate::endpoint::UpdateCampaign = crate::endpoint::__update_campaign(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::CampaignId>("campaign_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DispatchCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DispatchCampaign = crate::endpoint::__dispatch_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::PauseCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::PauseCampaign = crate::endpoint::__pause_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResumeCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResumeCampaign = crate::endpoint::__resume_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::TestCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::TestCampaign = crate::endpoint::__test_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RemoveCampaign as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RemoveCampaign = crate::endpoint::__remove_campaign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckCampaignExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckCampaignExists = crate::endpoint::__check_campaign_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::CampaignId>("campaign_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListCampaignRecipients as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteCampaignRecipient>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListCampaignRecipients = crate::endpoint::__list_campaign_recipients(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::CampaignId>("campaign_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListCampaignStatistics as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteCampaignStatistic>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListCampaignStatistics = crate::endpoint::__list_campaign_statistics(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::CampaignId>("campaign_id")?,
                    arguments
                        .required::<crate::types::WebsiteCampaignStatisticType>("type")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .per_page(arguments.optional::<u32>("per_page")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListCampaigns as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteCampaignExcerpt>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListCampaigns = crate::endpoint::__list_campaigns(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .search_name(arguments.optional::<String>("search_name")?)
                .filter_tag(arguments.optional::<String>("filter_tag")?)
                .filter_type_one_shot(arguments.flag("filter_type_one_shot")?)
                .filter_type_automated(arguments.flag("filter_type_automated")?)
                .filter_status_not_configured(
                    arguments.flag("filter_status_not_configured")?,
                )
                .filter_status_ready(arguments.flag("filter_status_ready")?)
                .filter_status_paused(arguments.flag("filter_status_paused")?)
                .filter_status_sending(arguments.flag("filter_status_sending")?)
                .filter_status_done(arguments.flag("filter_status_done")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListCampaignTags as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<String>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListCampaignTags = crate::endpoint::__list_campaign_tags(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListCampaignTemplates as private::Endpoint>::META,
        decode: Some(
            private::recode::<Vec<crate::types::WebsiteCampaignTemplateExcerpt>>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListCampaignTemplates = crate::endpoint::__list_campaign_templates(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .search_name(arguments.optional::<String>("search_name")?)
                .filter_type_static(arguments.flag("filter_type_static")?)
                .filter_type_custom(arguments.flag("filter_type_custom")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetCampaignTemplate as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteCampaignTemplateItem>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetCampaignTemplate = crate::endpoint::__get_campaign_template(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TemplateId>("template_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateNewCampaignTemplate as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteCampaignTemplateNew>),
        decode_body: Some(
            private::recode::<crate::types::WebsiteCampaignTemplateNewItem>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCampaignTemplateNewItem>()?;
            let call: crate::endpoint::CreateNewCampaignTemplate = crate::endpoint::__create_new_campaign_template(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.format),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveCampaignTemplate as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteCampaignTemplateSave>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCampaignTemplateSave>()?;
            let call: crate::endpoint::SaveCampaignTemplate = crate::endpoint::__save_campaign_template(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::TemplateId>("template_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.format),
                    Clone::clone(&body.content),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateCampaignTemplate as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::WebsiteCampaignTemplateUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteCampaignTemplateUpdate>()?;
            let call: crate::endpoint::UpdateCampaignTemplate = crate::endpoint::__update_campaign_template(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::TemplateId>("template_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RemoveCampaignTemplate as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RemoveCampaignTemplate = crate::endpoint::__remove_campaign_template(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TemplateId>("template_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckCampaignTemplateExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckCampaignTemplateExists = crate::endpoint::__check_campaign_template_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TemplateId>("template_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::WebsiteGetConnectEndpoints as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteConnectEndpoints>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::WebsiteGetConnectEndpoints = crate::endpoint::__website_get_connect_endpoints(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateNewConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationNew>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CreateNewConversation = crate::endpoint::__create_new_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::Conversation>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversation = crate::endpoint::__get_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckConversationExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckConversationExists = crate::endpoint::__check_conversation_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::InitiateConversationWithExistingSession as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::InitiateConversationWithExistingSession = crate::endpoint::__initiate_conversation_with_existing_session(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RemoveConversation as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RemoveConversation = crate::endpoint::__remove_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SendMessageInConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationMessageDispatched>),
        decode_body: Some(private::recode::<crate::types::NewMessage>),
        start: |handle, arguments| {
            let call: crate::endpoint::SendMessageInConversation = crate::endpoint::__send_message_in_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
                arguments.body::<crate::types::NewMessage>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetMessagesInConversation as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationMessage>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetMessagesInConversation = crate::endpoint::__get_messages_in_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                )
                .timestamp_before(
                    arguments.optional::<private::Timestamp>("timestamp_before")?,
                )
                .timestamp_after(
                    arguments.optional::<private::Timestamp>("timestamp_after")?,
                )
                .timestamp_around(
                    arguments.optional::<private::Timestamp>("timestamp_around")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetMessageInConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationMessage>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetMessageInConversation = crate::endpoint::__get_message_in_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
                arguments.required::<private::Fingerprint>("fingerprint")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateMessageInConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationMessageUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationMessageUpdate>()?;
            let call: crate::endpoint::UpdateMessageInConversation = crate::endpoint::__update_message_in_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<private::Fingerprint>("fingerprint")?,
                    Clone::clone(&body.content),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RemoveMessageInConversation as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RemoveMessageInConversation = crate::endpoint::__remove_message_in_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
                arguments.required::<private::Fingerprint>("fingerprint")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetOriginalMessageInConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationOriginal>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetOriginalMessageInConversation = crate::endpoint::__get_original_message_in_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
                arguments.required::<crate::types::OriginalId>("original_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::MarkMessagesReadInConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationReadMessageMark>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationReadMessageMark>()?;
            let call: crate::endpoint::MarkMessagesReadInConversation = crate::endpoint::__mark_messages_read_in_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.from),
                    Clone::clone(&body.origin),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::MarkMessagesDeliveredInConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationReadMessageMark>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationReadMessageMark>()?;
            let call: crate::endpoint::MarkMessagesDeliveredInConversation = crate::endpoint::__mark_messages_delivered_in_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.from),
                    Clone::clone(&body.origin),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::MarkConversationAsUnread as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationUnreadMessageMark>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationUnreadMessageMark>()?;
            let call: crate::endpoint::MarkConversationAsUnread = crate::endpoint::__mark_conversation_as_unread(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.from),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ComposeMessageInConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationComposeMessageNew>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationComposeMessageNew>()?;
            let call: crate::endpoint::ComposeMessageInConversation = crate::endpoint::__compose_message_in_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.type_),
                    Clone::clone(&body.from),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversationMetas as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationMeta>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversationMetas = crate::endpoint::__get_conversation_metas(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateConversationMetas as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationMetaUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationMetaUpdate>()?;
            let call: crate::endpoint::UpdateConversationMetas = crate::endpoint::__update_conversation_metas(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListConversationPages as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationPage>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListConversationPages = crate::endpoint::__list_conversation_pages(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListConversationEvents as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationEvent>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListConversationEvents = crate::endpoint::__list_conversation_events(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListConversationFiles as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationFile>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListConversationFiles = crate::endpoint::__list_conversation_files(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversationState as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationStateData>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversationState = crate::endpoint::__get_conversation_state(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ChangeConversationState as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationStateUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationStateUpdate>()?;
            let call: crate::endpoint::ChangeConversationState = crate::endpoint::__change_conversation_state(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.state),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversationRoutingAssign as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationRoutingAssign>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversationRoutingAssign = crate::endpoint::__get_conversation_routing_assign(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AssignConversationRouting as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationRoutingAssignUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationRoutingAssignUpdate>()?;
            let call: crate::endpoint::AssignConversationRouting = crate::endpoint::__assign_conversation_routing(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.assigned),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateConversationInbox as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationInboxUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationInboxUpdate>()?;
            let call: crate::endpoint::UpdateConversationInbox = crate::endpoint::__update_conversation_inbox(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.inbox_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateConversationOpenState as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationOpenUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationOpenUpdate>()?;
            let call: crate::endpoint::UpdateConversationOpenState = crate::endpoint::__update_conversation_open_state(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.opened),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversationRelations as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationRelations>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversationRelations = crate::endpoint::__get_conversation_relations(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetConversationParticipants as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationParticipants>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetConversationParticipants = crate::endpoint::__get_conversation_participants(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveConversationParticipants as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationParticipantsSave>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationParticipantsSave>()?;
            let call: crate::endpoint::SaveConversationParticipants = crate::endpoint::__save_conversation_participants(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.participants),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetBlockStatusForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationBlock>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetBlockStatusForConversation = crate::endpoint::__get_block_status_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BlockIncomingMessagesForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationBlockUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationBlockUpdate>()?;
            let call: crate::endpoint::BlockIncomingMessagesForConversation = crate::endpoint::__block_incoming_messages_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.blocked),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetVerifyStatusForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationVerify>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetVerifyStatusForConversation = crate::endpoint::__get_verify_status_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateVerifyStatusForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationVerifyUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationVerifyUpdate>()?;
            let call: crate::endpoint::UpdateVerifyStatusForConversation = crate::endpoint::__update_verify_status_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.verified),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestIdentityVerificationForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationVerifyIdentityRequest>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationVerifyIdentityRequest>()?;
            let call: crate::endpoint::RequestIdentityVerificationForConversation = crate::endpoint::__request_identity_verification_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.identity),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RedeemIdentityVerificationLinkForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationVerifyIdentityRedeem>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationVerifyIdentityRedeem>()?;
            let call: crate::endpoint::RedeemIdentityVerificationLinkForConversation = crate::endpoint::__redeem_identity_verification_link_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.identity),
                    Clone::clone(&body.token),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestEmailTranscriptForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationTranscriptRequest>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationTranscriptRequest>()?;
            let call: crate::endpoint::RequestEmailTranscriptForConversation = crate::endpoint::__request_email_transcript_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.to),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestUserFeedbackForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RequestUserFeedbackForConversation = crate::endpoint::__request_user_feedback_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestChatboxBindingPurgeForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RequestChatboxBindingPurgeForConversation = crate::endpoint::__request_chatbox_binding_purge_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ScheduleReminderForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationReminderPayload>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationReminderPayload>()?;
            let call: crate::endpoint::ScheduleReminderForConversation = crate::endpoint::__schedule_reminder_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.date),
                    Clone::clone(&body.note),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ReportConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationReportPayload>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationReportPayload>()?;
            let call: crate::endpoint::ReportConversation = crate::endpoint::__report_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.flag),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestToolCallForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationToolCallRequest>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationToolCallRequest>()?;
            let call: crate::endpoint::RequestToolCallForConversation = crate::endpoint::__request_tool_call_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.command),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListBrowsingSessionsForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationBrowsing>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListBrowsingSessionsForConversation = crate::endpoint::__list_browsing_sessions_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::InitiateBrowsingSessionForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::InitiateBrowsingSessionForConversation = crate::endpoint::__initiate_browsing_session_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SendActionToExistingBrowsingSession as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationBrowsingAction>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationBrowsingAction>()?;
            let call: crate::endpoint::SendActionToExistingBrowsingSession = crate::endpoint::__send_action_to_existing_browsing_session(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::BrowsingId>("browsing_id")?,
                    Clone::clone(&body.action),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AssistExistingBrowsingSession as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationBrowsingAssist>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationBrowsingAssist>()?;
            let call: crate::endpoint::AssistExistingBrowsingSession = crate::endpoint::__assist_existing_browsing_session(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::BrowsingId>("browsing_id")?,
                    Clone::clone(&body.action),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::InitiateNewCallSessionForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationCall>),
        decode_body: Some(private::recode::<crate::types::ConversationCallPayload>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationCallPayload>()?;
            let call: crate::endpoint::InitiateNewCallSessionForConversation = crate::endpoint::__initiate_new_call_session_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    Clone::clone(&body.mode),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetOngoingCallSessionForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationCall>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetOngoingCallSessionForConversation = crate::endpoint::__get_ongoing_call_session_for_conversation(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SessionId>("session_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AbortOngoingCallSessionForConversation as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationCallAbortPayload>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationCallAbortPayload>()?;
            let call: crate::endpoint::AbortOngoingCallSessionForConversation = crate::endpoint::__abort_ongoing_call_session_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::CallId>("call_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::TransmitSignalingOnOngoingCallSession as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationCallSignalingPayload>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationCallSignalingPayload>()?;
            let call: crate::endpoint::TransmitSignalingOnOngoingCallSession = crate::endpoint::__transmit_signaling_on_ongoing_call_session(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::CallId>("call_id")?,
                    Clone::clone(&body.type_),
                    Clone::clone(&body.payload),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeliverWidgetButtonActionForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationWidgetAction>),
        decode_body: Some(
            private::recode::<crate::types::ConversationWidgetButtonPayload>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationWidgetButtonPayload>()?;
            let call: crate::endpoint::DeliverWidgetButtonActionForConversation = crate::endpoint::__deliver_widget_button_action_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.section_id),
                    Clone::clone(&body.item_id),
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeliverWidgetDataFetchActionForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationWidgetAction>),
        decode_body: Some(
            private::recode::<crate::types::ConversationWidgetDataFetchPayload>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationWidgetDataFetchPayload>()?;
            let call: crate::endpoint::DeliverWidgetDataFetchActionForConversation = crate::endpoint::__deliver_widget_data_fetch_action_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.action),
                    Clone::clone(&body.section_id),
                    Clone::clone(&body.item_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeliverWidgetDataEditActionForConversation as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationWidgetAction>),
        decode_body: Some(
            private::recode::<crate::types::ConversationWidgetDataEditPayload>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationWidgetDataEditPayload>()?;
            let call: crate::endpoint::DeliverWidgetDataEditActionForConversation = crate::endpoint::__deliver_widget_data_edit_action_for_conversation(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SessionId>("session_id")?,
                    arguments.required::<crate::types::PluginId>("plugin_id")?,
                    Clone::clone(&body.action),
                    Clone::clone(&body.section_id),
                    Clone::clone(&body.item_id),
                    Clone::clone(&body.value),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListConversations as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::Conversation>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListConversations = crate::endpoint::__list_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .per_page(arguments.optional::<u32>("per_page")?)
                .search_query(arguments.optional::<String>("search_query")?)
                .search_type(
                    arguments
                        .optional::<crate::types::ConversationSearchType>("search_type")?,
                )
                .search_operator(
                    arguments
                        .optional::<crate::types::SearchOperator>("search_operator")?,
                )
                .include_empty(arguments.flag("include_empty")?)
                .filter_inbox_id(
                    arguments.optional::<crate::types::InboxId>("filter_inbox_id")?,
                )
                .filter_unread(arguments.flag("filter_unread")?)
                .filter_resolved(arguments.flag("filter_resolved")?)
                .filter_not_resolved(arguments.flag("filter_not_resolved")?)
                .filter_mention(arguments.flag("filter_mention")?)
                .filter_assigned(
                    arguments.optional::<crate::types::UserId>("filter_assigned")?,
                )
                .filter_unassigned(arguments.flag("filter_unassigned")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                )
                .order_date_created(arguments.flag("order_date_created")?)
                .order_date_updated(arguments.flag("order_date_updated")?)
                .order_date_waiting(arguments.flag("order_date_waiting")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSuggestedConversationSegments as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationSuggestedSegment>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSuggestedConversationSegments = crate::endpoint::__list_suggested_conversation_segments(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteSuggestedConversationSegment as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationSuggestedSegmentDelete>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationSuggestedSegmentDelete>()?;
            let call: crate::endpoint::DeleteSuggestedConversationSegment = crate::endpoint::__delete_suggested_conversation_segment(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.segment),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSuggestedConversationDataKeys as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationSuggestedData>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSuggestedConversationDataKeys = crate::endpoint::__list_suggested_conversation_data_keys(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteSuggestedConversationDataKey as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::ConversationSuggestedDataDelete>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::ConversationSuggestedDataDelete>()?;
            let call: crate::endpoint::DeleteSuggestedConversationDataKey = crate::endpoint::__delete_suggested_conversation_data_key(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.key),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSpamConversations as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::ConversationSpam>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSpamConversations = crate::endpoint::__list_spam_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_type(arguments.optional::<String>("filter_type")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveSpamConversationContent as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::ConversationSpamContent>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveSpamConversationContent = crate::endpoint::__resolve_spam_conversation_content(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::SpamId>("spam_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SubmitSpamConversationDecision as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::ConversationSpamDecision>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::ConversationSpamDecision>()?;
            let call: crate::endpoint::SubmitSpamConversationDecision = crate::endpoint::__submit_spam_conversation_decision(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::SpamId>("spam_id")?,
                    Clone::clone(&body.action),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskTree as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskTreeEntry>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskTree = crate::endpoint::__list_helpdesk_tree(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .sub_path(arguments.optional::<String>("sub_path")?)
                .search_title(arguments.optional::<String>("search_title")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateHelpdeskTreePath as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CreateHelpdeskTreePath = crate::endpoint::__create_helpdesk_tree_path(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskTreePath as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskTreeEntry>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskTreePath = crate::endpoint::__resolve_helpdesk_tree_path(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskTreeContent as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskTreeContent>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskTreeContent = crate::endpoint::__resolve_helpdesk_tree_content(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveHelpdeskTreeContent as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskTreeContentSave>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskTreeContentSave>()?;
            let call: crate::endpoint::SaveHelpdeskTreeContent = crate::endpoint::__save_helpdesk_tree_content(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                    arguments.required::<String>("path")?,
                    Clone::clone(&body.content),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskTreeMetadata as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskTreeMetadata>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskTreeMetadata = crate::endpoint::__resolve_helpdesk_tree_metadata(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateHelpdeskTreeMetadata as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskTreeMetadata>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskTreeMetadata>()?;
            let call: crate::endpoint::UpdateHelpdeskTreeMetadata = crate::endpoint::__update_helpdesk_tree_metadata(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                    arguments.required::<String>("path")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskTreePage as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskTreePage>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskTreePage = crate::endpoint::__resolve_helpdesk_tree_page(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateHelpdeskTreePath as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskTreePathUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskTreePathUpdate>()?;
            let call: crate::endpoint::UpdateHelpdeskTreePath = crate::endpoint::__update_helpdesk_tree_path(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                    arguments.required::<String>("path")?,
                    Clone::clone(&body.action),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteHelpdeskTreePath as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DeleteHelpdeskTreePath = crate::endpoint::__delete_helpdesk_tree_path(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<String>("path")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestHelpdeskContentRefresh as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RequestHelpdeskContentRefresh = crate::endpoint::__request_helpdesk_content_refresh(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskPages as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskPage>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskPages = crate::endpoint::__list_helpdesk_pages(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskPageEntity as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskPage>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskPageEntity = crate::endpoint::__resolve_helpdesk_page_entity(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
                arguments.required::<crate::types::EntityId>("entity_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskHistoryChanges as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskHistoryChange>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskHistoryChanges = crate::endpoint::__list_helpdesk_history_changes(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_locale(arguments.optional::<String>("filter_locale")?)
                .filter_type(
                    arguments
                        .optional::<crate::types::HelpdeskContentType>("filter_type")?,
                )
                .filter_tree_path(arguments.optional::<String>("filter_tree_path")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskHistoryChange as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskHistoryChange>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskHistoryChange = crate::endpoint::__resolve_helpdesk_history_change(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::ChangeId>("change_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CancelHelpdeskHistoryChange as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskHistoryChangeCancel>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskHistoryChangeCancel>()?;
            let call: crate::endpoint::CancelHelpdeskHistoryChange = crate::endpoint::__cancel_helpdesk_history_change(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::ChangeId>("change_id")?,
                    Clone::clone(&body.action),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskLocales as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskLocale>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskLocales = crate::endpoint::__list_helpdesk_locales(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskLocale as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskLocale>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskLocale = crate::endpoint::__resolve_helpdesk_locale(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckHelpdeskLocaleExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckHelpdeskLocaleExists = crate::endpoint::__check_helpdesk_locale_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AddHelpdeskLocale as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskLocaleAdd>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskLocaleAdd>()?;
            let call: crate::endpoint::AddHelpdeskLocale = crate::endpoint::__add_helpdesk_locale(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.locale),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteHelpdeskLocale as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DeleteHelpdeskLocale = crate::endpoint::__delete_helpdesk_locale(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::MapHelpdeskLocaleFeedbackRatings as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskLocaleFeedbackRatings>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::MapHelpdeskLocaleFeedbackRatings = crate::endpoint::__map_helpdesk_locale_feedback_ratings(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                )
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskLocaleFeedbacks as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskLocaleFeedbackItem>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskLocaleFeedbacks = crate::endpoint::__list_helpdesk_locale_feedbacks(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ImportExternalHelpdeskToLocale as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskLocaleExternalImport>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskLocaleExternalImport>()?;
            let call: crate::endpoint::ImportExternalHelpdeskToLocale = crate::endpoint::__import_external_helpdesk_to_locale(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::HelpdeskContentType>("content_type")?,
                    Clone::clone(&body.helpdesk_url),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ExportHelpdeskLocaleArticles as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ExportHelpdeskLocaleArticles = crate::endpoint::__export_helpdesk_locale_articles(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments.required::<crate::types::HelpdeskContentType>("content_type")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListHelpdeskRedirections as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::HelpdeskRedirection>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListHelpdeskRedirections = crate::endpoint::__list_helpdesk_redirections(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskRedirection as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskRedirection>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskRedirection = crate::endpoint::__resolve_helpdesk_redirection(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::RedirectionId>("redirection_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckHelpdeskRedirectionExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckHelpdeskRedirectionExists = crate::endpoint::__check_helpdesk_redirection_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::RedirectionId>("redirection_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AddHelpdeskRedirection as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskRedirectionNew>),
        decode_body: Some(private::recode::<crate::types::HelpdeskRedirectionAdd>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskRedirectionAdd>()?;
            let call: crate::endpoint::AddHelpdeskRedirection = crate::endpoint::__add_helpdesk_redirection(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.path),
                    Clone::clone(&body.target),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteHelpdeskRedirection as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DeleteHelpdeskRedirection = crate::endpoint::__delete_helpdesk_redirection(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::RedirectionId>("redirection_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdesk as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::Helpdesk>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdesk = crate::endpoint::__resolve_helpdesk(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckHelpdeskExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckHelpdeskExists = crate::endpoint::__check_helpdesk_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::InitializeHelpdesk as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskCreate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskCreate>()?;
            let call: crate::endpoint::InitializeHelpdesk = crate::endpoint::__initialize_helpdesk(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.domain_basic),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteHelpdesk as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskRemove>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskRemove>()?;
            let call: crate::endpoint::DeleteHelpdesk = crate::endpoint::__delete_helpdesk(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.verify),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskSettings as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskSettings>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskSettings = crate::endpoint::__resolve_helpdesk_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveHelpdeskSettings as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskSettings>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskSettings>()?;
            let call: crate::endpoint::SaveHelpdeskSettings = crate::endpoint::__save_helpdesk_settings(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ResolveHelpdeskDomain as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskDomain>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ResolveHelpdeskDomain = crate::endpoint::__resolve_helpdesk_domain(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GenerateHelpdeskDomainSetupFlow as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::HelpdeskDomainSetupFlow>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GenerateHelpdeskDomainSetupFlow = crate::endpoint::__generate_helpdesk_domain_setup_flow(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .custom(arguments.optional::<String>("custom")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RequestHelpdeskDomainChange as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::HelpdeskDomainChangeRequest>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::HelpdeskDomainChangeRequest>()?;
            let call: crate::endpoint::RequestHelpdeskDomainChange = crate::endpoint::__request_helpdesk_domain_change(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListInboxes as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteInbox>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListInboxes = crate::endpoint::__list_inboxes(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetInbox as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteInbox>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetInbox = crate::endpoint::__get_inbox(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::InboxId>("inbox_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateNewInbox as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteInboxNew>),
        decode_body: Some(private::recode::<crate::types::WebsiteInboxItem>),
        start: |handle, arguments| {
            let call: crate::endpoint::CreateNewInbox = crate::endpoint::__create_new_inbox(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.body::<crate::types::WebsiteInboxItem>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveInbox as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteInboxItem>),
        start: |handle, arguments| {
            let call: crate::endpoint::SaveInbox = crate::endpoint::__save_inbox(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::InboxId>("inbox_id")?,
                arguments.body::<crate::types::WebsiteInboxItem>()?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::BatchOrderInboxes as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteInboxOrders>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteInboxOrders>()?;
            let call: crate::endpoint::BatchOrderInboxes = crate::endpoint::__batch_order_inboxes(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.orders),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteInbox as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DeleteInbox = crate::endpoint::__delete_inbox(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::InboxId>("inbox_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckInboxExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckInboxExists = crate::endpoint::__check_inbox_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::InboxId>("inbox_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListWebsiteOperators as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteOperatorListOne>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListWebsiteOperators = crate::endpoint::__list_website_operators(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetWebsiteOperator as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteOperator>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetWebsiteOperator = crate::endpoint::__get_website_operator(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::UserId>("user_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::InviteWebsiteOperator as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteOperatorInvite>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteOperatorInvite>()?;
            let call: crate::endpoint::InviteWebsiteOperator = crate::endpoint::__invite_website_operator(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.email),
                    Clone::clone(&body.role),
                    Clone::clone(&body.verify),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ChangeOperatorMembership as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteOperatorEdit>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteOperatorEdit>()?;
            let call: crate::endpoint::ChangeOperatorMembership = crate::endpoint::__change_operator_membership(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::UserId>("user_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UnlinkOperatorFromWebsite as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::UnlinkOperatorFromWebsite = crate::endpoint::__unlink_operator_from_website(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::UserId>("user_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListLastActiveWebsiteOperators as private::Endpoint>::META,
        decode: Some(
            private::recode::<Vec<crate::types::WebsiteOperatorsLastActiveListOne>>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListLastActiveWebsiteOperators = crate::endpoint::__list_last_active_website_operators(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::FlushLastActiveWebsiteOperators as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::FlushLastActiveWebsiteOperators = crate::endpoint::__flush_last_active_website_operators(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SendEmailToWebsiteOperators as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteOperatorEmail>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteOperatorEmail>()?;
            let call: crate::endpoint::SendEmailToWebsiteOperators = crate::endpoint::__send_email_to_website_operators(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.recipient),
                    Clone::clone(&body.subject),
                    Clone::clone(&body.message),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPeopleProfile as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleProfile>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPeopleProfile = crate::endpoint::__get_people_profile(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PeopleKey>("people_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckPeopleProfileExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckPeopleProfileExists = crate::endpoint::__check_people_profile_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PeopleKey>("people_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListPeopleProfiles as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleProfile>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListPeopleProfiles = crate::endpoint::__list_people_profiles(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .per_page(arguments.optional::<u32>("per_page")?)
                .sort_field(arguments.optional::<String>("sort_field")?)
                .sort_order(
                    arguments.optional::<crate::types::PeopleSortOrder>("sort_order")?,
                )
                .search_operator(
                    arguments
                        .optional::<crate::types::SearchOperator>("search_operator")?,
                )
                .search_filter(
                    arguments
                        .optional::<Vec<crate::types::WebsiteFilter>>("search_filter")?,
                )
                .search_text(arguments.optional::<String>("search_text")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SearchPeopleProfiles as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleProfile>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::SearchPeopleProfiles = crate::endpoint::__search_people_profiles(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<Vec<crate::types::WebsiteFilter>>("search_filter")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AddNewPeopleProfile as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleProfileNew>),
        decode_body: Some(private::recode::<crate::types::PeopleProfileSaveCard>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleProfileSaveCard>()?;
            let call: crate::endpoint::AddNewPeopleProfile = crate::endpoint::__add_new_people_profile(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.email),
                    Clone::clone(&body.person),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SavePeopleProfile as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleProfileSaveCard>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleProfileSaveCard>()?;
            let call: crate::endpoint::SavePeopleProfile = crate::endpoint::__save_people_profile(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                    Clone::clone(&body.email),
                    Clone::clone(&body.person),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdatePeopleProfile as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleProfileUpdateCard>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleProfileUpdateCard>()?;
            let call: crate::endpoint::UpdatePeopleProfile = crate::endpoint::__update_people_profile(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RemovePeopleProfile as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RemovePeopleProfile = crate::endpoint::__remove_people_profile(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PeopleKey>("people_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPeopleData as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleData>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPeopleData = crate::endpoint::__get_people_data(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PeopleKey>("people_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SavePeopleData as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleData>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleData>()?;
            let call: crate::endpoint::SavePeopleData = crate::endpoint::__save_people_data(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdatePeopleData as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleData>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleData>()?;
            let call: crate::endpoint::UpdatePeopleData = crate::endpoint::__update_people_data(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                    Clone::clone(&body.data),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListPeopleEvents as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleEvent>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListPeopleEvents = crate::endpoint::__list_people_events(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::AddPeopleEvent as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleEventAdd>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleEventAdd>()?;
            let call: crate::endpoint::AddPeopleEvent = crate::endpoint::__add_people_event(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                    Clone::clone(&body.text),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListPeopleConversations as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::SessionId>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListPeopleConversations = crate::endpoint::__list_people_conversations(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_unread(arguments.flag("filter_unread")?)
                .filter_resolved(arguments.flag("filter_resolved")?)
                .filter_not_resolved(arguments.flag("filter_not_resolved")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListPeopleCampaigns as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleCampaign>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListPeopleCampaigns = crate::endpoint::__list_people_campaigns(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPeopleSubscriptionStatus as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleSubscription>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPeopleSubscriptionStatus = crate::endpoint::__get_people_subscription_status(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::PeopleKey>("people_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdatePeopleSubscriptionStatus as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleSubscription>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleSubscription>()?;
            let call: crate::endpoint::UpdatePeopleSubscriptionStatus = crate::endpoint::__update_people_subscription_status(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::PeopleKey>("people_id")?,
                    Clone::clone(&body.email),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSuggestedPeopleSegments as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleSuggestedSegment>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSuggestedPeopleSegments = crate::endpoint::__list_suggested_people_segments(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteSuggestedPeopleSegment as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleSuggestedSegmentDelete>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleSuggestedSegmentDelete>()?;
            let call: crate::endpoint::DeleteSuggestedPeopleSegment = crate::endpoint::__delete_suggested_people_segment(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.segment),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSuggestedPeopleDataKeys as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleSuggestedDataKey>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSuggestedPeopleDataKeys = crate::endpoint::__list_suggested_people_data_keys(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteSuggestedPeopleDataKey as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleSuggestedDataDelete>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleSuggestedDataDelete>()?;
            let call: crate::endpoint::DeleteSuggestedPeopleDataKey = crate::endpoint::__delete_suggested_people_data_key(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.key),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListSuggestedPeopleEvents as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::PeopleSuggestedEvent>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListSuggestedPeopleEvents = crate::endpoint::__list_suggested_people_events(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteSuggestedPeopleEvent as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleSuggestedEventDelete>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleSuggestedEventDelete>()?;
            let call: crate::endpoint::DeleteSuggestedPeopleEvent = crate::endpoint::__delete_suggested_people_event(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.text),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetPeopleStatistics as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleStatistics>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetPeopleStatistics = crate::endpoint::__get_people_statistics(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ExportPeopleProfiles as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::PeopleProfileExportSetup>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleProfileExportSetup>()?;
            let call: crate::endpoint::ExportPeopleProfiles = crate::endpoint::__export_people_profiles(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ImportPeopleProfiles as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::PeopleProfileImport>),
        decode_body: Some(private::recode::<crate::types::PeopleProfileImportSetup>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::PeopleProfileImportSetup>()?;
            let call: crate::endpoint::ImportPeopleProfiles = crate::endpoint::__import_people_profiles(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.url),
                    Clone::clone(&body.mapping),
                    Clone::clone(&body.options),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetWebsiteSettings as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteSettings>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetWebsiteSettings = crate::endpoint::__get_website_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateWebsiteSettings as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteSettingsUpdate>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteSettingsUpdate>()?;
            let call: crate::endpoint::UpdateWebsiteSettings = crate::endpoint::__update_website_settings(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListTeams as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteTeam>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListTeams = crate::endpoint::__list_teams(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetTeam as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteTeam>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetTeam = crate::endpoint::__get_team(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TeamId>("team_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CreateNewTeam as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteTeamNew>),
        decode_body: Some(private::recode::<crate::types::WebsiteTeamItem>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteTeamItem>()?;
            let call: crate::endpoint::CreateNewTeam = crate::endpoint::__create_new_team(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.emoji),
                    Clone::clone(&body.operators),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::SaveTeam as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteTeamItem>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteTeamItem>()?;
            let call: crate::endpoint::SaveTeam = crate::endpoint::__save_team(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<crate::types::TeamId>("team_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.emoji),
                    Clone::clone(&body.operators),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::DeleteTeam as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::DeleteTeam = crate::endpoint::__delete_team(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TeamId>("team_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CheckTeamExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CheckTeamExists = crate::endpoint::__check_team_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TeamId>("team_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetVerifySettings as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVerifySettings>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetVerifySettings = crate::endpoint::__get_verify_settings(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::UpdateVerifySettings as private::Endpoint>::META,
        decode: None,
        decode_body: Some(private::recode::<crate::types::WebsiteVerifySettings>),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::WebsiteVerifySettings>()?;
            let call: crate::endpoint::UpdateVerifySettings = crate::endpoint::__update_verify_settings(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    Clone::clone(&body.enabled),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetVerifyKey as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVerifyKey>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetVerifyKey = crate::endpoint::__get_verify_key(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::RollVerifyKey as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::RollVerifyKey = crate::endpoint::__roll_verify_key(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CountVisitors as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVisitorCount>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CountVisitors = crate::endpoint::__count_visitors(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ListVisitors as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteVisitor>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ListVisitors = crate::endpoint::__list_visitors(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::PinpointVisitorsOnMap as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::WebsiteVisitorsMapPoint>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::PinpointVisitorsOnMap = crate::endpoint::__pinpoint_visitors_on_map(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                )
                .center_latitude(arguments.optional::<f64>("center_latitude")?)
                .center_longitude(arguments.optional::<f64>("center_longitude")?)
                .center_radius(arguments.optional::<f64>("center_radius")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::GetSessionIdentifierFromToken as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVisitorsToken>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::GetSessionIdentifierFromToken = crate::endpoint::__get_session_identifier_from_token(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<crate::types::TokenId>("token_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CountBlockedVisitors as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVisitorsBlockedCounts>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CountBlockedVisitors = crate::endpoint::__count_blocked_visitors(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::CountBlockedVisitorsInRule as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::WebsiteVisitorsBlockedCount>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::CountBlockedVisitorsInRule = crate::endpoint::__count_blocked_visitors_in_rule(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("block_rule")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::ClearBlockedVisitorsInRule as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::ClearBlockedVisitorsInRule = crate::endpoint::__clear_blocked_visitors_in_rule(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("block_rule")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyListHelpdeskLocaleArticles as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::LegacyHelpdeskLocaleArticle>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyListHelpdeskLocaleArticles = crate::endpoint::__legacy_list_helpdesk_locale_articles(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .order_visits(arguments.flag("order_visits")?)
                .search_title(arguments.optional::<String>("search_title")?)
                .filter_category_id(
                    arguments
                        .optional::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("filter_category_id")?,
                )
                .filter_section_id(
                    arguments
                        .optional::<
                            crate::types::LegacyHelpdeskSectionId,
                        >("filter_section_id")?,
                )
                .filter_status_published(arguments.flag("filter_status_published")?)
                .filter_status_draft(arguments.flag("filter_status_draft")?)
                .filter_visibility_visible(arguments.flag("filter_visibility_visible")?)
                .filter_visibility_hidden(arguments.flag("filter_visibility_hidden")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleArticle>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleArticle = crate::endpoint::__legacy_resolve_helpdesk_locale_article(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyAddNewHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleArticleNew>),
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleAdd>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::LegacyHelpdeskLocaleArticleAdd>()?;
            let call: crate::endpoint::LegacyAddNewHelpdeskLocaleArticle = crate::endpoint::__legacy_add_new_helpdesk_locale_article(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    Clone::clone(&body.title),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacySaveHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleSave>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleArticleSave>()?;
            let call: crate::endpoint::LegacySaveHelpdeskLocaleArticle = crate::endpoint::__legacy_save_helpdesk_locale_article(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskArticleId,
                        >("article_id")?,
                    Clone::clone(&body.title),
                    Clone::clone(&body.description),
                    Clone::clone(&body.content),
                    Clone::clone(&body.featured),
                    Clone::clone(&body.order),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyUpdateHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleArticleUpdate>()?;
            let call: crate::endpoint::LegacyUpdateHelpdeskLocaleArticle = crate::endpoint::__legacy_update_helpdesk_locale_article(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyPublishHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticlePublish>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyPublishHelpdeskLocaleArticle = crate::endpoint::__legacy_publish_helpdesk_locale_article(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyUnpublishHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyUnpublishHelpdeskLocaleArticle = crate::endpoint::__legacy_unpublish_helpdesk_locale_article(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyDeleteHelpdeskLocaleArticle as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyDeleteHelpdeskLocaleArticle = crate::endpoint::__legacy_delete_helpdesk_locale_article(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyCheckHelpdeskLocaleArticleExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyCheckHelpdeskLocaleArticleExists = crate::endpoint::__legacy_check_helpdesk_locale_article_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticlePage as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleArticlePage>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleArticlePage = crate::endpoint::__legacy_resolve_helpdesk_locale_article_page(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticleCategory as private::Endpoint>::META,
        decode: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleCategory>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleArticleCategory = crate::endpoint::__legacy_resolve_helpdesk_locale_article_category(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyUpdateHelpdeskLocaleArticleCategory as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleCategoryUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleArticleCategoryUpdate>()?;
            let call: crate::endpoint::LegacyUpdateHelpdeskLocaleArticleCategory = crate::endpoint::__legacy_update_helpdesk_locale_article_category(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskArticleId,
                        >("article_id")?,
                    Clone::clone(&body.category_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyListHelpdeskLocaleArticleAlternates as private::Endpoint>::META,
        decode: Some(
            private::recode::<Vec<crate::types::LegacyHelpdeskLocaleArticleAlternate>>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyListHelpdeskLocaleArticleAlternates = crate::endpoint::__legacy_list_helpdesk_locale_article_alternates(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyCheckHelpdeskLocaleArticleAlternateExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyCheckHelpdeskLocaleArticleAlternateExists = crate::endpoint::__legacy_check_helpdesk_locale_article_alternate_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
                arguments.required::<String>("locale_linked")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticleAlternate as private::Endpoint>::META,
        decode: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleAlternate>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleArticleAlternate = crate::endpoint::__legacy_resolve_helpdesk_locale_article_alternate(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
                arguments.required::<String>("locale_linked")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacySaveHelpdeskLocaleArticleAlternate as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleArticleAlternateSave>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleArticleAlternateSave>()?;
            let call: crate::endpoint::LegacySaveHelpdeskLocaleArticleAlternate = crate::endpoint::__legacy_save_helpdesk_locale_article_alternate(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskArticleId,
                        >("article_id")?,
                    arguments.required::<String>("locale_linked")?,
                    Clone::clone(&body.article_id),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyDeleteHelpdeskLocaleArticleAlternate as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyDeleteHelpdeskLocaleArticleAlternate = crate::endpoint::__legacy_delete_helpdesk_locale_article_alternate(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskArticleId>("article_id")?,
                arguments.required::<String>("locale_linked")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyListHelpdeskLocaleCategories as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::LegacyHelpdeskLocaleCategory>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyListHelpdeskLocaleCategories = crate::endpoint::__legacy_list_helpdesk_locale_categories(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .search_name(arguments.optional::<String>("search_name")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleCategory as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleCategory>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleCategory = crate::endpoint::__legacy_resolve_helpdesk_locale_category(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyAddHelpdeskLocaleCategory as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleCategoryNew>),
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleCategoryAdd>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleCategoryAdd>()?;
            let call: crate::endpoint::LegacyAddHelpdeskLocaleCategory = crate::endpoint::__legacy_add_helpdesk_locale_category(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    Clone::clone(&body.name),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacySaveHelpdeskLocaleCategory as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleCategorySave>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleCategorySave>()?;
            let call: crate::endpoint::LegacySaveHelpdeskLocaleCategory = crate::endpoint::__legacy_save_helpdesk_locale_category(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.description),
                    Clone::clone(&body.color),
                    Clone::clone(&body.image),
                    Clone::clone(&body.order),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyUpdateHelpdeskLocaleCategory as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleCategoryUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleCategoryUpdate>()?;
            let call: crate::endpoint::LegacyUpdateHelpdeskLocaleCategory = crate::endpoint::__legacy_update_helpdesk_locale_category(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyDeleteHelpdeskLocaleCategory as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyDeleteHelpdeskLocaleCategory = crate::endpoint::__legacy_delete_helpdesk_locale_category(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyCheckHelpdeskLocaleCategoryExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyCheckHelpdeskLocaleCategoryExists = crate::endpoint::__legacy_check_helpdesk_locale_category_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyListHelpdeskLocaleSections as private::Endpoint>::META,
        decode: Some(private::recode::<Vec<crate::types::LegacyHelpdeskLocaleSection>>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyListHelpdeskLocaleSections = crate::endpoint::__legacy_list_helpdesk_locale_sections(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .search_name(arguments.optional::<String>("search_name")?);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyResolveHelpdeskLocaleSection as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleSection>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyResolveHelpdeskLocaleSection = crate::endpoint::__legacy_resolve_helpdesk_locale_section(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskSectionId>("section_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyAddHelpdeskLocaleSection as private::Endpoint>::META,
        decode: Some(private::recode::<crate::types::LegacyHelpdeskLocaleSectionNew>),
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleSectionAdd>,
        ),
        start: |handle, arguments| {
            let body = arguments.body::<crate::types::LegacyHelpdeskLocaleSectionAdd>()?;
            let call: crate::endpoint::LegacyAddHelpdeskLocaleSection = crate::endpoint::__legacy_add_helpdesk_locale_section(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                    Clone::clone(&body.name),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacySaveHelpdeskLocaleSection as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleSectionSave>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleSectionSave>()?;
            let call: crate::endpoint::LegacySaveHelpdeskLocaleSection = crate::endpoint::__legacy_save_helpdesk_locale_section(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskSectionId,
                        >("section_id")?,
                    Clone::clone(&body.name),
                    Clone::clone(&body.order),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyUpdateHelpdeskLocaleSection as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleSectionUpdate>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleSectionUpdate>()?;
            let call: crate::endpoint::LegacyUpdateHelpdeskLocaleSection = crate::endpoint::__legacy_update_helpdesk_locale_section(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    arguments
                        .required::<
                            crate::types::LegacyHelpdeskCategoryId,
                        >("category_id")?,
                    arguments
                        .required::<crate::types::LegacyHelpdeskSectionId>("section_id")?,
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyDeleteHelpdeskLocaleSection as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyDeleteHelpdeskLocaleSection = crate::endpoint::__legacy_delete_helpdesk_locale_section(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskSectionId>("section_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyCheckHelpdeskLocaleSectionExists as private::Endpoint>::META,
        decode: Some(private::recode::<bool>),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyCheckHelpdeskLocaleSectionExists = crate::endpoint::__legacy_check_helpdesk_locale_section_exists(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskCategoryId>("category_id")?,
                arguments
                    .required::<crate::types::LegacyHelpdeskSectionId>("section_id")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyMapHelpdeskLocaleFeedbackRatings as private::Endpoint>::META,
        decode: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleFeedbackRatings>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyMapHelpdeskLocaleFeedbackRatings = crate::endpoint::__legacy_map_helpdesk_locale_feedback_ratings(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                )
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyListHelpdeskLocaleFeedbacks as private::Endpoint>::META,
        decode: Some(
            private::recode::<Vec<crate::types::LegacyHelpdeskLocaleFeedbackItem>>,
        ),
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyListHelpdeskLocaleFeedbacks = crate::endpoint::__legacy_list_helpdesk_locale_feedbacks(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                )
                .page(arguments.optional::<u32>("page_number")?)
                .filter_date_start(
                    arguments.optional::<private::Timestamp>("filter_date_start")?,
                )
                .filter_date_end(
                    arguments.optional::<private::Timestamp>("filter_date_end")?,
                );
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyImportExternalHelpdeskToLocale as private::Endpoint>::META,
        decode: None,
        decode_body: Some(
            private::recode::<crate::types::LegacyHelpdeskLocaleExternalImport>,
        ),
        start: |handle, arguments| {
            let body = arguments
                .body::<crate::types::LegacyHelpdeskLocaleExternalImport>()?;
            let call: crate::endpoint::LegacyImportExternalHelpdeskToLocale = crate::endpoint::__legacy_import_external_helpdesk_to_locale(
                    handle,
                    arguments.required::<crate::types::WebsiteId>("website_id")?,
                    arguments.required::<String>("locale")?,
                    Clone::clone(&body.helpdesk_url),
                )
                .with(&body);
            Result::Ok(private::Call::__into_call(call))
        },
    },
    #[cfg(feature = "legacy-helpdesk")]
    private::DynamicEndpoint {
        meta: <crate::endpoint::kind::LegacyExportHelpdeskLocaleArticles as private::Endpoint>::META,
        decode: None,
        decode_body: None,
        start: |handle, arguments| {
            let call: crate::endpoint::LegacyExportHelpdeskLocaleArticles = crate::endpoint::__legacy_export_helpdesk_locale_articles(
                handle,
                arguments.required::<crate::types::WebsiteId>("website_id")?,
                arguments.required::<String>("locale")?,
            );
            Result::Ok(private::Call::__into_call(call))
        },
    },
];
static EVENTS: &[private::DynamicEvent] = &[
    private::DynamicEvent {
        name: "bucket:url:upload:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:avatar:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:website:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:campaign:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:helpdesk:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:status:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "bucket:url:processing:generated",
        decode: private::recode::<crate::types::BucketURLGenerated>,
    },
    private::DynamicEvent {
        name: "campaign:progress",
        decode: private::recode::<crate::types::CampaignProgress>,
    },
    private::DynamicEvent {
        name: "campaign:dispatched",
        decode: private::recode::<crate::types::CampaignDispatched>,
    },
    private::DynamicEvent {
        name: "campaign:running",
        decode: private::recode::<crate::types::CampaignRunning>,
    },
    private::DynamicEvent {
        name: "message:send",
        decode: private::recode::<crate::types::ConversationMessage>,
    },
    private::DynamicEvent {
        name: "message:received",
        decode: private::recode::<crate::types::ConversationMessage>,
    },
    private::DynamicEvent {
        name: "message:updated",
        decode: private::recode::<crate::types::MessageUpdated>,
    },
    private::DynamicEvent {
        name: "message:removed",
        decode: private::recode::<crate::types::MessageRemoved>,
    },
    private::DynamicEvent {
        name: "message:compose:send",
        decode: private::recode::<crate::types::MessageComposeSend>,
    },
    private::DynamicEvent {
        name: "message:compose:receive",
        decode: private::recode::<crate::types::MessageComposeReceive>,
    },
    private::DynamicEvent {
        name: "message:acknowledge:read:send",
        decode: private::recode::<crate::types::MessageAcknowledge>,
    },
    private::DynamicEvent {
        name: "message:acknowledge:read:received",
        decode: private::recode::<crate::types::MessageAcknowledge>,
    },
    private::DynamicEvent {
        name: "message:acknowledge:unread:send",
        decode: private::recode::<crate::types::MessageAcknowledge>,
    },
    private::DynamicEvent {
        name: "message:acknowledge:delivered",
        decode: private::recode::<crate::types::MessageAcknowledge>,
    },
    private::DynamicEvent {
        name: "message:acknowledge:ignored",
        decode: private::recode::<crate::types::MessageAcknowledgeIgnored>,
    },
    private::DynamicEvent {
        name: "message:notify:unread:send",
        decode: private::recode::<crate::types::MessageNotifyUnread>,
    },
    private::DynamicEvent {
        name: "message:notify:unread:received",
        decode: private::recode::<crate::types::MessageNotifyUnread>,
    },
    private::DynamicEvent {
        name: "browsing:request:initiated",
        decode: private::recode::<crate::types::BrowsingRequestInitiated>,
    },
    private::DynamicEvent {
        name: "browsing:request:rejected",
        decode: private::recode::<crate::types::BrowsingRequestRejected>,
    },
    private::DynamicEvent {
        name: "call:request:initiated",
        decode: private::recode::<crate::types::CallRequestInitiated>,
    },
    private::DynamicEvent {
        name: "call:request:rejected",
        decode: private::recode::<crate::types::CallRequestRejected>,
    },
    private::DynamicEvent {
        name: "identity:verify:request",
        decode: private::recode::<crate::types::IdentityVerifyRequest>,
    },
    private::DynamicEvent {
        name: "widget:action:processed",
        decode: private::recode::<crate::types::WidgetActionProcessed>,
    },
    private::DynamicEvent {
        name: "spam:message",
        decode: private::recode::<crate::types::SpamMessage>,
    },
    private::DynamicEvent {
        name: "spam:decision",
        decode: private::recode::<crate::types::SpamDecisionEvent>,
    },
    private::DynamicEvent {
        name: "email:subscribe",
        decode: private::recode::<crate::types::EmailSubscribe>,
    },
    private::DynamicEvent {
        name: "email:track:view",
        decode: private::recode::<crate::types::EmailTrackView>,
    },
    private::DynamicEvent {
        name: "media:animation:listed",
        decode: private::recode::<crate::types::MediaAnimationListed>,
    },
    private::DynamicEvent {
        name: "people:profile:created",
        decode: private::recode::<crate::types::PeopleProfileCreated>,
    },
    private::DynamicEvent {
        name: "people:profile:updated",
        decode: private::recode::<crate::types::PeopleProfileUpdated>,
    },
    private::DynamicEvent {
        name: "people:profile:removed",
        decode: private::recode::<crate::types::PeopleProfileRemoved>,
    },
    private::DynamicEvent {
        name: "people:bind:session",
        decode: private::recode::<crate::types::PeopleBindSession>,
    },
    private::DynamicEvent {
        name: "people:sync:profile",
        decode: private::recode::<crate::types::PeopleSyncProfile>,
    },
    private::DynamicEvent {
        name: "people:import:progress",
        decode: private::recode::<crate::types::PeopleImportProgress>,
    },
    private::DynamicEvent {
        name: "people:import:done",
        decode: private::recode::<crate::types::PeopleImportDone>,
    },
    private::DynamicEvent {
        name: "plugin:channel",
        decode: private::recode::<crate::types::PluginChannel>,
    },
    private::DynamicEvent {
        name: "plugin:event",
        decode: private::recode::<crate::types::PluginEvent>,
    },
    private::DynamicEvent {
        name: "plugin:subscription:updated",
        decode: private::recode::<crate::types::PluginSubscriptionUpdated>,
    },
    private::DynamicEvent {
        name: "plugin:settings:saved",
        decode: private::recode::<crate::types::PluginSettingsSaved>,
    },
    private::DynamicEvent {
        name: "session:request:initiated",
        decode: private::recode::<crate::types::SessionRequestInitiated>,
    },
    private::DynamicEvent {
        name: "session:set_state",
        decode: private::recode::<crate::types::SessionSetState>,
    },
    private::DynamicEvent {
        name: "session:set_routing",
        decode: private::recode::<crate::types::SessionSetRouting>,
    },
    private::DynamicEvent {
        name: "session:set_inbox",
        decode: private::recode::<crate::types::SessionSetInbox>,
    },
    private::DynamicEvent {
        name: "session:set_participants",
        decode: private::recode::<crate::types::SessionSetParticipants>,
    },
    private::DynamicEvent {
        name: "session:set_mentions",
        decode: private::recode::<crate::types::SessionSetMentions>,
    },
    private::DynamicEvent {
        name: "session:set_segments",
        decode: private::recode::<crate::types::SessionSetSegments>,
    },
    private::DynamicEvent {
        name: "session:set_block",
        decode: private::recode::<crate::types::SessionSetBlock>,
    },
    private::DynamicEvent {
        name: "session:set_opened",
        decode: private::recode::<crate::types::SessionSetOpened>,
    },
    private::DynamicEvent {
        name: "session:set_closed",
        decode: private::recode::<crate::types::SessionSetClosed>,
    },
    private::DynamicEvent {
        name: "session:sync:topic",
        decode: private::recode::<crate::types::SessionSyncTopic>,
    },
    private::DynamicEvent {
        name: "session:sync:rating",
        decode: private::recode::<crate::types::SessionSyncRating>,
    },
    private::DynamicEvent {
        name: "session:removed",
        decode: private::recode::<crate::types::SessionRemoved>,
    },
    private::DynamicEvent {
        name: "session:error",
        decode: private::recode::<crate::types::SessionError>,
    },
    private::DynamicEvent {
        name: "session:update_availability",
        decode: private::recode::<crate::types::SessionUpdateAvailability>,
    },
    private::DynamicEvent {
        name: "session:update_verify",
        decode: private::recode::<crate::types::SessionUpdateVerify>,
    },
    private::DynamicEvent {
        name: "session:set_email",
        decode: private::recode::<crate::types::SessionSetEmail>,
    },
    private::DynamicEvent {
        name: "session:set_phone",
        decode: private::recode::<crate::types::SessionSetPhone>,
    },
    private::DynamicEvent {
        name: "session:set_address",
        decode: private::recode::<crate::types::SessionSetAddress>,
    },
    private::DynamicEvent {
        name: "session:set_nickname",
        decode: private::recode::<crate::types::SessionSetNickname>,
    },
    private::DynamicEvent {
        name: "session:set_avatar",
        decode: private::recode::<crate::types::SessionSetAvatar>,
    },
    private::DynamicEvent {
        name: "session:set_subject",
        decode: private::recode::<crate::types::SessionSetSubject>,
    },
    private::DynamicEvent {
        name: "session:set_origin",
        decode: private::recode::<crate::types::SessionSetOrigin>,
    },
    private::DynamicEvent {
        name: "session:set_data",
        decode: private::recode::<crate::types::SessionSetData>,
    },
    private::DynamicEvent {
        name: "session:sync:pages",
        decode: private::recode::<crate::types::SessionSyncPages>,
    },
    private::DynamicEvent {
        name: "session:sync:events",
        decode: private::recode::<crate::types::SessionSyncEvents>,
    },
    private::DynamicEvent {
        name: "session:sync:capabilities",
        decode: private::recode::<crate::types::SessionSyncCapabilities>,
    },
    private::DynamicEvent {
        name: "session:sync:geolocation",
        decode: private::recode::<crate::types::SessionSyncGeolocation>,
    },
    private::DynamicEvent {
        name: "session:sync:system",
        decode: private::recode::<crate::types::SessionSyncSystem>,
    },
    private::DynamicEvent {
        name: "session:sync:network",
        decode: private::recode::<crate::types::SessionSyncNetwork>,
    },
    private::DynamicEvent {
        name: "session:sync:timezone",
        decode: private::recode::<crate::types::SessionSyncTimezone>,
    },
    private::DynamicEvent {
        name: "session:sync:locales",
        decode: private::recode::<crate::types::SessionSyncLocales>,
    },
    private::DynamicEvent {
        name: "website:update_visitors_count",
        decode: private::recode::<crate::types::WebsiteUpdateVisitorsCount>,
    },
    private::DynamicEvent {
        name: "website:update_operators_availability",
        decode: private::recode::<crate::types::WebsiteUpdateOperatorsAvailability>,
    },
    private::DynamicEvent {
        name: "website:users:available",
        decode: private::recode::<crate::types::WebsiteUsersAvailable>,
    },
    private::DynamicEvent {
        name: "status:health:changed",
        decode: private::recode::<crate::types::StatusHealthChanged>,
    },
    private::DynamicEvent {
        name: "plan:subscription:updated",
        decode: private::recode::<crate::types::PlanSubscriptionUpdated>,
    },
];
