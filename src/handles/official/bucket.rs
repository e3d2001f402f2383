// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> BucketHandle<K> {
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

/// # Endpoints of `bucket::url`
impl<K> BucketHandle<K> {
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
    ///
    /// Returns `()`.
    /// The call, a [`GenerateBucketUrl`](crate::endpoint::GenerateBucketUrl), has optional parameters: `resource`, `from`, `identifier`.
    ///
    /// # Arguments
    ///
    /// * `namespace`: [`BucketURLRequestNamespace`](crate::types::BucketURLRequestNamespace). The purpose of the file.
    /// * `id`: `String`. A string of your choice that identifies the request in the resulting event.
    /// * `file`: [`BucketURLRequestFile`](crate::types::BucketURLRequestFile). The file to upload.
    #[doc(alias = "Generate Bucket URL")]
    #[doc(alias = "GenerateBucketURL")]
    #[doc(alias = "generateBucketURL")]
    #[inline]
    pub fn generate_bucket_url(
        &self,
        namespace: impl Into<crate::types::BucketURLRequestNamespace>,
        id: impl Into<String>,
        file: impl Into<crate::types::BucketURLRequestFile>,
    ) -> crate::endpoint::GenerateBucketUrl
    where
        K: private::MayCall<crate::endpoint::kind::GenerateBucketUrl>,
    {
        crate::endpoint::__generate_bucket_url(&self.handle, namespace, id, file)
    }
}
