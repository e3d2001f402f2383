//! The handle to media.

use crate::__private as private;

super::handle! {
/// A handle to the animations that messages can contain.
///
/// The list is delivered as a realtime event, not in the response.
pub struct MediaHandle {}
}

include!("official/media.rs");
