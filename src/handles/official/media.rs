// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> MediaHandle<K> {
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

/// # Endpoints of `media::animation`
impl<K> MediaHandle<K> {
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
    ///
    /// Returns `()`.
    /// The call, a [`ListAnimationMedias`](crate::endpoint::ListAnimationMedias), has optional parameters: `per_page`, `search_query`, `list_id`.
    ///
    /// # Arguments
    ///
    /// * `page_number`: `u32`. The page number, starting at 1.
    #[doc(alias = "List Animation Medias")]
    #[doc(alias = "ListAnimationMedias")]
    #[doc(alias = "listAnimationMedias")]
    #[inline]
    pub fn list_animation_medias(
        &self,
        page_number: impl private::PathParam<u32>,
    ) -> crate::endpoint::ListAnimationMedias
    where
        K: private::MayCall<crate::endpoint::kind::ListAnimationMedias>,
    {
        crate::endpoint::__list_animation_medias(&self.handle, page_number)
    }
}
