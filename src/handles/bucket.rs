//! The handle to uploaded files.

use crate::__private as private;

super::handle! {
/// A handle to the bucket that stores uploaded files.
///
/// The upload URL is delivered as a realtime event, not in the response.
pub struct BucketHandle {}
}

include!("official/bucket.rs");
