//! Files.

/// The bucket that files are uploaded to.
///
/// The address to upload to arrives as a realtime event, and not as an answer.
#[crate::client(include(bucket::*), crate = crate)]
pub struct BucketHandle;
