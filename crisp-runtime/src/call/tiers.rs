//! The sets of tiers that may call an endpoint.
//!
//! They are the second parameter of [`MayCall`](crate::MayCall), which is never written: they give the
//! compiler names for its messages.

use crate::token::{AnyTier, PluginTier, UserTier, WebsiteTier};

/// A set of tiers that contains the tier `K`.
pub trait Admits<K> {}

/// Defines the sets of tiers, whose names appear in the compiler's messages.
macro_rules! sets {
    ($($(#[$meta:meta])* $set:ident: [$($tier:ident),*];)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug)]
            pub enum $set {}

            impl Admits<AnyTier> for $set {}
            $(impl Admits<$tier> for $set {})*
        )*
    };
}

sets! {
    /// Every tier.
    AllTokens: [UserTier, WebsiteTier, PluginTier];
    /// User and website tokens.
    UserAndWebsiteTokens: [UserTier, WebsiteTier];
    /// User and plugin tokens.
    UserAndPluginTokens: [UserTier, PluginTier];
    /// Website and plugin tokens.
    WebsiteAndPluginTokens: [WebsiteTier, PluginTier];
    /// User tokens.
    UserTokens: [UserTier];
    /// Website tokens.
    WebsiteTokens: [WebsiteTier];
    /// Plugin tokens.
    PluginTokens: [PluginTier];
    /// No tier.
    NoTokens: [];
}
