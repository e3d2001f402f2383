//! The handle to media.

/// A handle to the animations that messages can contain.
///
/// The list is delivered as a realtime event, not in the response.
#[crate::client(include(media::*), crate = crate)]
pub struct MediaHandle;

super::any_tier_of_client!(MediaHandle);
