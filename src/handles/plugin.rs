//! One Marketplace plugin.

/// The plugin that the token belongs to.
#[crate::client(include(plugin::*), crate = crate)]
pub struct PluginHandle;
