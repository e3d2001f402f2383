//! Pictures that move.

/// The animations that can be sent as messages.
///
/// The list arrives as a realtime event, and not as an answer.
#[crate::client(include(media::*), crate = crate)]
pub struct MediaHandle;
