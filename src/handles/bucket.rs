//! The handle to uploaded files.

/// A handle to the bucket that stores uploaded files.
///
/// The upload URL is delivered as a realtime event, not in the response.
#[crate::client(include(bucket::*), crate = crate)]
pub struct BucketHandle;

super::any_tier_of_client!(BucketHandle);
