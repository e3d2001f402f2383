// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> PlanHandle<K> {
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

/// # Endpoints of `plan::subscription`
impl<K> PlanHandle<K> {
    /// Returns a workspace's Crisp plan subscription.
    ///
    /// `GET /plans/subscription/{website_id}`
    ///
    /// Tiers: `user`, `plugin` (documented).
    /// Plugin tokens in production need the scope `plan:subscription`.
    /// Reference: [Get Plan Subscription For A Website](https://docs.crisp.chat/references/rest-api/v1/#get-plan-subscription-for-a-website).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PlanSubscription`](crate::types::PlanSubscription).
    /// The call is a [`GetPlanSubscriptionForWebsite`](crate::endpoint::GetPlanSubscriptionForWebsite).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    #[doc(alias = "Get Plan Subscription For A Website")]
    #[doc(alias = "GetPlanSubscriptionForWebsite")]
    #[doc(alias = "getPlanSubscriptionForWebsite")]
    #[inline]
    pub fn get_plan_subscription_for_website(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
    ) -> crate::endpoint::GetPlanSubscriptionForWebsite
    where
        K: private::MayCall<crate::endpoint::kind::GetPlanSubscriptionForWebsite>,
    {
        crate::endpoint::__get_plan_subscription_for_website(&self.handle, website_id)
    }
    /// Lists the plan subscriptions of all workspaces that the user belongs to or pays for.
    ///
    /// `GET /plans/subscription`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List All Active Plan Subscriptions](https://docs.crisp.chat/references/rest-api/v1/#list-all-active-plan-subscriptions).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PlanSubscription>`](crate::types::PlanSubscription).
    /// The call is a [`PlanListAllActiveSubscriptions`](crate::endpoint::PlanListAllActiveSubscriptions).
    #[doc(alias = "List All Active Plan Subscriptions")]
    #[doc(alias = "ListAllActiveSubscriptions")]
    #[doc(alias = "listAllActiveSubscriptions")]
    #[inline]
    pub fn plan_list_all_active_subscriptions(
        &self,
    ) -> crate::endpoint::PlanListAllActiveSubscriptions
    where
        K: private::MayCall<crate::endpoint::kind::PlanListAllActiveSubscriptions>,
    {
        crate::endpoint::__plan_list_all_active_subscriptions(&self.handle)
    }
    /// Subscribes a workspace to a Crisp plan and charges the workspace for it.
    ///
    /// `POST /plans/subscription/{website_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Subscribe Website To Plan](https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plan).
    ///
    /// Returns `()`.
    /// The call is a [`SubscribeWebsiteToPlan`](crate::endpoint::SubscribeWebsiteToPlan).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `plan_id`: `String`. The id of the plan.
    #[doc(alias = "Subscribe Website To Plan")]
    #[doc(alias = "SubscribeWebsiteToPlan")]
    #[doc(alias = "subscribeWebsiteToPlan")]
    #[inline]
    pub fn subscribe_website_to_plan(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        plan_id: impl Into<String>,
    ) -> crate::endpoint::SubscribeWebsiteToPlan
    where
        K: private::MayCall<crate::endpoint::kind::SubscribeWebsiteToPlan>,
    {
        crate::endpoint::__subscribe_website_to_plan(&self.handle, website_id, plan_id)
    }
    /// Ends a workspace's Crisp plan subscription.
    ///
    /// `DELETE /plans/subscription/{website_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Unsubscribe Plan From Website](https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plan-from-website).
    ///
    /// Not verified: no source documents whether the subscription ends immediately or at the end of the paid period.
    ///
    /// Returns `()`.
    /// The call is a [`UnsubscribePlanFromWebsite`](crate::endpoint::UnsubscribePlanFromWebsite).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    #[doc(alias = "Unsubscribe Plan From Website")]
    #[doc(alias = "UnsubscribePlanFromWebsite")]
    #[doc(alias = "unsubscribePlanFromWebsite")]
    #[inline]
    pub fn unsubscribe_plan_from_website(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
    ) -> crate::endpoint::UnsubscribePlanFromWebsite
    where
        K: private::MayCall<crate::endpoint::kind::UnsubscribePlanFromWebsite>,
    {
        crate::endpoint::__unsubscribe_plan_from_website(&self.handle, website_id)
    }
    /// Changes the billing period of a workspace's plan.
    ///
    /// `PATCH /plans/subscription/{website_id}/bill/period`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Change Bill Period For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#change-bill-period-for-website-plan-subscription).
    ///
    /// Returns `()`.
    /// The call is a [`ChangeBillPeriodForWebsitePlanSubscription`](crate::endpoint::ChangeBillPeriodForWebsitePlanSubscription).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `period`: [`PlanSubscriptionBillPeriod`](crate::types::PlanSubscriptionBillPeriod). The new billing period.
    #[doc(alias = "Change Bill Period For Website Plan Subscription")]
    #[doc(alias = "ChangeBillPeriodForWebsitePlanSubscription")]
    #[doc(alias = "changeBillPeriodForWebsitePlanSubscription")]
    #[inline]
    pub fn change_bill_period_for_website_plan_subscription(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        period: impl Into<crate::types::PlanSubscriptionBillPeriod>,
    ) -> crate::endpoint::ChangeBillPeriodForWebsitePlanSubscription
    where
        K: private::MayCall<
            crate::endpoint::kind::ChangeBillPeriodForWebsitePlanSubscription,
        >,
    {
        crate::endpoint::__change_bill_period_for_website_plan_subscription(
            &self.handle,
            website_id,
            period,
        )
    }
    /// Returns the benefits of a coupon if the workspace can redeem it.
    ///
    /// `GET /plans/subscription/{website_id}/coupon`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Check Coupon Availability For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#check-coupon-availability-for-website-plan-subscription).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PlanSubscriptionCoupon`](crate::types::PlanSubscriptionCoupon).
    /// The call is a [`CheckCouponAvailabilityForWebsitePlanSubscription`](crate::endpoint::CheckCouponAvailabilityForWebsitePlanSubscription).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `code`: `String`. The code of the coupon.
    #[doc(alias = "Check Coupon Availability For Website Plan Subscription")]
    #[doc(alias = "CheckCouponAvailabilityForWebsitePlanSubscription")]
    #[doc(alias = "checkCouponAvailabilityForWebsitePlanSubscription")]
    #[inline]
    pub fn check_coupon_availability_for_website_plan_subscription(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        code: impl Into<String>,
    ) -> crate::endpoint::CheckCouponAvailabilityForWebsitePlanSubscription
    where
        K: private::MayCall<
            crate::endpoint::kind::CheckCouponAvailabilityForWebsitePlanSubscription,
        >,
    {
        crate::endpoint::__check_coupon_availability_for_website_plan_subscription(
            &self.handle,
            website_id,
            code,
        )
    }
    /// Redeems a coupon for a workspace's plan, with immediate effect.
    ///
    /// `PATCH /plans/subscription/{website_id}/coupon`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Redeem Coupon For Website Plan Subscription](https://docs.crisp.chat/references/rest-api/v1/#redeem-coupon-for-website-plan-subscription).
    ///
    /// Returns `()`.
    /// The call is a [`RedeemCouponForWebsitePlanSubscription`](crate::endpoint::RedeemCouponForWebsitePlanSubscription).
    ///
    /// # Arguments
    ///
    /// * `website_id`: [`WebsiteId`](crate::types::WebsiteId)
    /// * `code`: `String`. The code of the coupon.
    #[doc(alias = "Redeem Coupon For Website Plan Subscription")]
    #[doc(alias = "RedeemCouponForWebsitePlanSubscription")]
    #[doc(alias = "redeemCouponForWebsitePlanSubscription")]
    #[inline]
    pub fn redeem_coupon_for_website_plan_subscription(
        &self,
        website_id: impl private::PathParam<crate::types::WebsiteId>,
        code: impl Into<String>,
    ) -> crate::endpoint::RedeemCouponForWebsitePlanSubscription
    where
        K: private::MayCall<
            crate::endpoint::kind::RedeemCouponForWebsitePlanSubscription,
        >,
    {
        crate::endpoint::__redeem_coupon_for_website_plan_subscription(
            &self.handle,
            website_id,
            code,
        )
    }
}
