// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> Client<K> {
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

/// # Endpoints of `base::website`
impl<K> Client<K> {
    /// Checks whether a workspace with this domain exists.
    ///
    /// `HEAD /website`
    ///
    /// Tiers: `user`, `plugin` (documented).
    /// Reference: [Check If Website Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-website-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckWebsiteExists`](crate::endpoint::CheckWebsiteExists).
    ///
    /// # Arguments
    ///
    /// * `domain`: `String`. The domain of the workspace, such as `acme.com`.
    #[doc(alias = "Check If Website Exists")]
    #[doc(alias = "CheckWebsiteExists")]
    #[doc(alias = "checkWebsiteExists")]
    #[inline]
    pub fn check_website_exists(
        &self,
        domain: impl Into<String>,
    ) -> crate::endpoint::CheckWebsiteExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckWebsiteExists>,
    {
        crate::endpoint::__check_website_exists(&self.handle, domain)
    }
    /// Creates a workspace.
    ///
    /// `POST /website`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Create Website](https://docs.crisp.chat/references/rest-api/v1/#create-website).
    ///
    /// The reference's example response contains only the id; use `get_website` to retrieve the other fields. The request fails if the account has reached its maximum number of workspaces.
    ///
    /// Returns [`Website`](crate::types::Website).
    /// The call is a [`CreateWebsite`](crate::endpoint::CreateWebsite).
    ///
    /// # Arguments
    ///
    /// * `name`: `String`. The name of the workspace.
    /// * `domain`: `String`. The domain of the workspace, such as `acme.com`.
    #[doc(alias = "Create Website")]
    #[doc(alias = "CreateWebsite")]
    #[doc(alias = "createWebsite")]
    #[inline]
    pub fn create_website(
        &self,
        name: impl Into<String>,
        domain: impl Into<String>,
    ) -> crate::endpoint::CreateWebsite
    where
        K: private::MayCall<crate::endpoint::kind::CreateWebsite>,
    {
        crate::endpoint::__create_website(&self.handle, name, domain)
    }
}
