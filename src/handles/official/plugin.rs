// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> PluginHandle<K> {
    /// Creates a call of a route that the spec does not define.
    #[inline]
    pub fn raw(
        &self,
        method: private::Method,
        route: impl Into<String>,
    ) -> private::RawCall {
        private::RawCall::__new(&self.handle, method, route)
    }
}

/// # Endpoints of `plugin::connect`
impl<K> PluginHandle<K> {
    /// Lists the workspaces in which the plugin is installed.
    ///
    /// `GET /plugin/connect/websites/all/{page_number}`
    ///
    /// Tiers: `plugin` (documented).
    /// Reference: [List All Connect Websites](https://docs.crisp.chat/references/rest-api/v1/#list-all-connect-websites).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PluginConnectWebsite>`](crate::types::PluginConnectWebsite).
    /// The call, a [`ListAllConnectWebsites`](crate::endpoint::ListAllConnectWebsites), has optional parameters: `page`, `filter_configured`, `include_plan`.
    #[doc(alias = "List All Connect Websites")]
    #[doc(alias = "ListAllConnectWebsites")]
    #[doc(alias = "listAllConnectWebsites")]
    #[inline]
    pub fn list_all_connect_websites(&self) -> crate::endpoint::ListAllConnectWebsites
    where
        K: private::MayCall<crate::endpoint::kind::ListAllConnectWebsites>,
    {
        crate::endpoint::__list_all_connect_websites(&self.handle)
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
    ///
    /// Returns [`Vec<PluginConnectWebsite>`](crate::types::PluginConnectWebsite).
    /// The call, a [`ListConnectWebsitesSince`](crate::endpoint::ListConnectWebsitesSince), has optional parameters: `date_since`, `filter_configured`, `include_plan`.
    #[doc(alias = "List Connect Websites Since")]
    #[doc(alias = "ListConnectWebsitesSince")]
    #[doc(alias = "listConnectWebsitesSince")]
    #[inline]
    pub fn list_connect_websites_since(
        &self,
    ) -> crate::endpoint::ListConnectWebsitesSince
    where
        K: private::MayCall<crate::endpoint::kind::ListConnectWebsitesSince>,
    {
        crate::endpoint::__list_connect_websites_since(&self.handle)
    }
    /// Returns the plugin to which the token belongs.
    ///
    /// `GET /plugin/connect/account`
    ///
    /// Tiers: `plugin` (documented).
    /// Reference: [Get Connect Account](https://docs.crisp.chat/references/rest-api/v1/#get-connect-account).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PluginConnectAccount`](crate::types::PluginConnectAccount).
    /// The call is a [`GetConnectAccount`](crate::endpoint::GetConnectAccount).
    #[doc(alias = "Get Connect Account")]
    #[doc(alias = "GetConnectAccount")]
    #[doc(alias = "getConnectAccount")]
    #[inline]
    pub fn get_connect_account(&self) -> crate::endpoint::GetConnectAccount
    where
        K: private::MayCall<crate::endpoint::kind::GetConnectAccount>,
    {
        crate::endpoint::__get_connect_account(&self.handle)
    }
    /// Checks whether the plugin's token is valid.
    ///
    /// `HEAD /plugin/connect/session`
    ///
    /// Tiers: `plugin` (documented).
    /// Reference: [Check Connect Session Validity](https://docs.crisp.chat/references/rest-api/v1/#check-connect-session-validity).
    ///
    /// Not verified: no source documents whether an invalid token results in `false` or in an error.
    ///
    /// Returns `bool`.
    /// The call is a [`CheckConnectSessionValidity`](crate::endpoint::CheckConnectSessionValidity).
    #[doc(alias = "Check Connect Session Validity")]
    #[doc(alias = "CheckConnectSessionValidity")]
    #[doc(alias = "checkConnectSessionValidity")]
    #[inline]
    pub fn check_connect_session_validity(
        &self,
    ) -> crate::endpoint::CheckConnectSessionValidity
    where
        K: private::MayCall<crate::endpoint::kind::CheckConnectSessionValidity>,
    {
        crate::endpoint::__check_connect_session_validity(&self.handle)
    }
    /// Returns the URLs for receiving realtime events of the plugin's workspaces.
    ///
    /// `GET /plugin/connect/endpoints`
    ///
    /// Tiers: `plugin` (documented).
    /// Reference: [Get Connect Endpoints](https://docs.crisp.chat/references/rest-api/v1/#get-connect-endpoints).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PluginConnectEndpoints`](crate::types::PluginConnectEndpoints).
    /// The call is a [`PluginGetConnectEndpoints`](crate::endpoint::PluginGetConnectEndpoints).
    #[doc(alias = "Get Connect Endpoints")]
    #[doc(alias = "GetConnectEndpoints")]
    #[doc(alias = "getConnectEndpoints")]
    #[inline]
    pub fn plugin_get_connect_endpoints(
        &self,
    ) -> crate::endpoint::PluginGetConnectEndpoints
    where
        K: private::MayCall<crate::endpoint::kind::PluginGetConnectEndpoints>,
    {
        crate::endpoint::__plugin_get_connect_endpoints(&self.handle)
    }
}

/// # Endpoints of `plugin::subscription`
impl<K> PluginHandle<K> {
    /// Returns a workspace's settings for a plugin.
    ///
    /// `GET /plugins/subscription/{website_id}/{plugin_id}/settings`
    ///
    /// Tiers: `user`, `plugin` (documented).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Get Subscription Settings](https://docs.crisp.chat/references/rest-api/v1/#get-subscription-settings).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PluginSubscriptionSettings`](crate::types::PluginSubscriptionSettings).
    /// The call is a [`GetSubscriptionSettings`](crate::endpoint::GetSubscriptionSettings).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    #[doc(alias = "Get Subscription Settings")]
    #[doc(alias = "GetSubscriptionSettings")]
    #[doc(alias = "getSubscriptionSettings")]
    #[inline]
    pub fn get_subscription_settings(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
    ) -> crate::endpoint::GetSubscriptionSettings
    where
        K: private::MayCall<crate::endpoint::kind::GetSubscriptionSettings>,
    {
        crate::endpoint::__get_subscription_settings(&self.handle, website_id, plugin_id)
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
    ///
    /// Returns `()`.
    /// The call is a [`SaveSubscriptionSettings`](crate::endpoint::SaveSubscriptionSettings).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `body`: `Value`. The body of the request
    #[doc(alias = "Save Subscription Settings")]
    #[doc(alias = "SaveSubscriptionSettings")]
    #[doc(alias = "saveSubscriptionSettings")]
    #[inline]
    pub fn save_subscription_settings(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        body: impl Into<private::Value>,
    ) -> crate::endpoint::SaveSubscriptionSettings
    where
        K: private::MayCall<crate::endpoint::kind::SaveSubscriptionSettings>,
    {
        crate::endpoint::__save_subscription_settings(
            &self.handle,
            website_id,
            plugin_id,
            body,
        )
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
    ///
    /// Returns `()`.
    /// The call is a [`UpdateSubscriptionSettings`](crate::endpoint::UpdateSubscriptionSettings).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `body`: `Value`. The body of the request
    #[doc(alias = "Update Subscription Settings")]
    #[doc(alias = "UpdateSubscriptionSettings")]
    #[doc(alias = "updateSubscriptionSettings")]
    #[inline]
    pub fn update_subscription_settings(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        body: impl Into<private::Value>,
    ) -> crate::endpoint::UpdateSubscriptionSettings
    where
        K: private::MayCall<crate::endpoint::kind::UpdateSubscriptionSettings>,
    {
        crate::endpoint::__update_subscription_settings(
            &self.handle,
            website_id,
            plugin_id,
            body,
        )
    }
    /// Returns a plugin that is installed in a workspace.
    ///
    /// `GET /plugins/subscription/{website_id}/{plugin_id}`
    ///
    /// Tiers: `user`, `plugin` (documented).
    /// Reference: [Get Subscription Details](https://docs.crisp.chat/references/rest-api/v1/#get-subscription-details).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PluginSubscription`](crate::types::PluginSubscription).
    /// The call is a [`GetSubscriptionDetails`](crate::endpoint::GetSubscriptionDetails).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    #[doc(alias = "Get Subscription Details")]
    #[doc(alias = "GetSubscriptionDetails")]
    #[doc(alias = "getSubscriptionDetails")]
    #[inline]
    pub fn get_subscription_details(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
    ) -> crate::endpoint::GetSubscriptionDetails
    where
        K: private::MayCall<crate::endpoint::kind::GetSubscriptionDetails>,
    {
        crate::endpoint::__get_subscription_details(&self.handle, website_id, plugin_id)
    }
    /// Lists the plugins that are installed in a workspace.
    ///
    /// `GET /plugins/subscription/{website_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Subscriptions For A Website](https://docs.crisp.chat/references/rest-api/v1/#list-subscriptions-for-a-website).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PluginSubscription>`](crate::types::PluginSubscription).
    /// The call is a [`ListSubscriptionsForWebsite`](crate::endpoint::ListSubscriptionsForWebsite).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    #[doc(alias = "List Subscriptions For A Website")]
    #[doc(alias = "ListSubscriptionsForWebsite")]
    #[doc(alias = "listSubscriptionsForWebsite")]
    #[inline]
    pub fn list_subscriptions_for_website(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
    ) -> crate::endpoint::ListSubscriptionsForWebsite
    where
        K: private::MayCall<crate::endpoint::kind::ListSubscriptionsForWebsite>,
    {
        crate::endpoint::__list_subscriptions_for_website(&self.handle, website_id)
    }
    /// Lists the plugins that are installed in any workspace that the user belongs to or pays for.
    ///
    /// `GET /plugins/subscription`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List All Active Subscriptions](https://docs.crisp.chat/references/rest-api/v1/#list-all-active-subscriptions).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PluginSubscription>`](crate::types::PluginSubscription).
    /// The call is a [`PluginListAllActiveSubscriptions`](crate::endpoint::PluginListAllActiveSubscriptions).
    #[doc(alias = "List All Active Subscriptions")]
    #[doc(alias = "ListAllActiveSubscriptions")]
    #[doc(alias = "listAllActiveSubscriptions")]
    #[inline]
    pub fn plugin_list_all_active_subscriptions(
        &self,
    ) -> crate::endpoint::PluginListAllActiveSubscriptions
    where
        K: private::MayCall<crate::endpoint::kind::PluginListAllActiveSubscriptions>,
    {
        crate::endpoint::__plugin_list_all_active_subscriptions(&self.handle)
    }
    /// Installs a plugin in a workspace.
    ///
    /// `POST /plugins/subscription/{website_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Subscribe Website To Plugin](https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plugin).
    ///
    /// If the plugin has a price, the workspace is charged for it.
    ///
    /// Returns `()`.
    /// The call is a [`SubscribeWebsiteToPlugin`](crate::endpoint::SubscribeWebsiteToPlugin).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId). The id of the plugin.
    #[doc(alias = "Subscribe Website To Plugin")]
    #[doc(alias = "SubscribeWebsiteToPlugin")]
    #[doc(alias = "subscribeWebsiteToPlugin")]
    #[inline]
    pub fn subscribe_website_to_plugin(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl Into<crate::types::PluginId>,
    ) -> crate::endpoint::SubscribeWebsiteToPlugin
    where
        K: private::MayCall<crate::endpoint::kind::SubscribeWebsiteToPlugin>,
    {
        crate::endpoint::__subscribe_website_to_plugin(
            &self.handle,
            website_id,
            plugin_id,
        )
    }
    /// Removes a plugin from a workspace.
    ///
    /// `DELETE /plugins/subscription/{website_id}/{plugin_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Unsubscribe Plugin From Website](https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plugin-from-website).
    ///
    /// Not verified: no source documents whether Crisp retains the plugin's settings.
    ///
    /// Returns `()`.
    /// The call is a [`UnsubscribePluginFromWebsite`](crate::endpoint::UnsubscribePluginFromWebsite).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    #[doc(alias = "Unsubscribe Plugin From Website")]
    #[doc(alias = "UnsubscribePluginFromWebsite")]
    #[doc(alias = "unsubscribePluginFromWebsite")]
    #[inline]
    pub fn unsubscribe_plugin_from_website(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
    ) -> crate::endpoint::UnsubscribePluginFromWebsite
    where
        K: private::MayCall<crate::endpoint::kind::UnsubscribePluginFromWebsite>,
    {
        crate::endpoint::__unsubscribe_plugin_from_website(
            &self.handle,
            website_id,
            plugin_id,
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
    ///
    /// Returns `()`.
    /// The call, a [`ForwardPluginPayloadToChannel`](crate::endpoint::ForwardPluginPayloadToChannel), has optional parameters: `identifier`.
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `namespace`: `String`. The kind of data, such as `bot:step`.
    /// * `payload`: `Value`. The data, in a format defined by the plugin.
    #[doc(alias = "Forward Plugin Payload To Channel")]
    #[doc(alias = "ForwardPluginPayloadToChannel")]
    #[doc(alias = "forwardPluginPayloadToChannel")]
    #[inline]
    pub fn forward_plugin_payload_to_channel(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        namespace: impl Into<String>,
        payload: impl Into<private::Value>,
    ) -> crate::endpoint::ForwardPluginPayloadToChannel
    where
        K: private::MayCall<crate::endpoint::kind::ForwardPluginPayloadToChannel>,
    {
        crate::endpoint::__forward_plugin_payload_to_channel(
            &self.handle,
            website_id,
            plugin_id,
            namespace,
            payload,
        )
    }
    /// Dispatches a plugin event, which is also delivered to webhooks.
    ///
    /// `POST /plugins/subscription/{website_id}/{plugin_id}/event`
    ///
    /// Tiers: `user`, `plugin` (documented).
    /// Reference: [Dispatch Plugin Event](https://docs.crisp.chat/references/rest-api/v1/#dispatch-plugin-event).
    ///
    /// The result is delivered as the realtime event `plugin:event`, not in the response.
    ///
    /// Returns `()`.
    /// The call is a [`DispatchPluginEvent`](crate::endpoint::DispatchPluginEvent).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `name`: `String`. The name of the event, such as `bot-is-running`.
    /// * `data`: `Value`. The details of the event: an object in a format defined by the plugin.
    #[doc(alias = "Dispatch Plugin Event")]
    #[doc(alias = "DispatchPluginEvent")]
    #[doc(alias = "dispatchPluginEvent")]
    #[inline]
    pub fn dispatch_plugin_event(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        name: impl Into<String>,
        data: impl Into<private::Value>,
    ) -> crate::endpoint::DispatchPluginEvent
    where
        K: private::MayCall<crate::endpoint::kind::DispatchPluginEvent>,
    {
        crate::endpoint::__dispatch_plugin_event(
            &self.handle,
            website_id,
            plugin_id,
            name,
            data,
        )
    }
    /// Adds usage units to a workspace's open bill for a plugin.
    ///
    /// `POST /plugins/subscription/{website_id}/{plugin_id}/bill/usage`
    ///
    /// Tiers: `plugin` (documented).
    /// Reference: [Report Plugin Usage To Bill](https://docs.crisp.chat/references/rest-api/v1/#report-plugin-usage-to-bill).
    ///
    /// The workspace pays the bill together with its other Crisp subscriptions. The report that opens a bill sets the unit price until the bill is paid.
    ///
    /// Returns `()`.
    /// The call is a [`ReportPluginUsageToBill`](crate::endpoint::ReportPluginUsageToBill).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `name`: `String`. The name of the billed item, as shown on the bill.
    /// * `units`: `u32`. The number of units to add.
    /// * `price`: `f64`. The price of one unit, such as 0.1.
    #[doc(alias = "Report Plugin Usage To Bill")]
    #[doc(alias = "ReportPluginUsageToBill")]
    #[doc(alias = "reportPluginUsageToBill")]
    #[inline]
    pub fn report_plugin_usage_to_bill(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        name: impl Into<String>,
        units: u32,
        price: f64,
    ) -> crate::endpoint::ReportPluginUsageToBill
    where
        K: private::MayCall<crate::endpoint::kind::ReportPluginUsageToBill>,
    {
        crate::endpoint::__report_plugin_usage_to_bill(
            &self.handle,
            website_id,
            plugin_id,
            name,
            units,
            price,
        )
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
    ///
    /// Returns [`Vec<PluginBillUsage>`](crate::types::PluginBillUsage).
    /// The call is a [`GetPluginUsageBills`](crate::endpoint::GetPluginUsageBills).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    #[doc(alias = "Get Plugin Usage Bills")]
    #[doc(alias = "GetPluginUsageBills")]
    #[doc(alias = "getPluginUsageBills")]
    #[inline]
    pub fn get_plugin_usage_bills(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
    ) -> crate::endpoint::GetPluginUsageBills
    where
        K: private::MayCall<crate::endpoint::kind::GetPluginUsageBills>,
    {
        crate::endpoint::__get_plugin_usage_bills(&self.handle, website_id, plugin_id)
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
    ///
    /// Returns [`PluginAttestProvenance`](crate::types::PluginAttestProvenance).
    /// The call is a [`GetPluginAttestProvenance`](crate::endpoint::GetPluginAttestProvenance).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    #[doc(alias = "Get Plugin Attest Provenance")]
    #[doc(alias = "GetPluginAttestProvenance")]
    #[doc(alias = "getPluginAttestProvenance")]
    #[inline]
    pub fn get_plugin_attest_provenance(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
    ) -> crate::endpoint::GetPluginAttestProvenance
    where
        K: private::MayCall<crate::endpoint::kind::GetPluginAttestProvenance>,
    {
        crate::endpoint::__get_plugin_attest_provenance(
            &self.handle,
            website_id,
            plugin_id,
        )
    }
}
