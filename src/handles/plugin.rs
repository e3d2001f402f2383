//! The handle to a Marketplace plugin.

use crate::__private as private;

super::handle! {
/// A handle to the Marketplace plugin that the token belongs to.
pub struct PluginHandle {}
}

include!("official/plugin.rs");
