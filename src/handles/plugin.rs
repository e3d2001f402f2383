//! The handle to a Marketplace plugin.

/// A handle to the Marketplace plugin that the token belongs to.
#[crate::client(include(plugin::*), crate = crate)]
pub struct PluginHandle;

super::any_tier_of_client!(PluginHandle);
