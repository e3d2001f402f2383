//! The compile-time check that a token's tier may call an endpoint.

use super::Endpoint;
use super::tiers::Admits;
use crate::token::{AnyTier, PluginTier, UserTier, WebsiteTier};

/// A tier whose tokens may call the endpoint `E`.
///
/// The trait is not implemented if Crisp is certain to reject the call: the reference documents the
/// endpoint for other tiers only, or the route is outside the workspace that a website token
/// belongs to. If the reference documents no tier, every tier is allowed.
///
/// `T` is the set of tiers that may call `E`. It has a default and is never written; the compiler
/// names it in its messages.
#[diagnostic::on_unimplemented(
    message = "`{E}` cannot be called with a token of tier `{Self}`",
    label = "`{E}` may be called by `{T}`",
    note = "if `{Self}` is a tier, Crisp would reject the call; if Crisp does accept it, use `.assume::<crisp_api::AnyTier>()`",
    note = "if `{Self}` is a type parameter, add the bound `{Self}: MayCall<{E}>`, or accept `impl Into<WebsiteHandle>`, which every tier converts to"
)]
pub trait MayCall<E: Endpoint, T = <E as Endpoint>::Tiers>: sealed::TierType {}

// The set of tiers is a property of the endpoint, and not the set of endpoints a property of the
// tier: the compiler would otherwise compare every implementation for a tier with all others.
macro_rules! may_call {
    ($($tier:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<E: Endpoint> MayCall<E, E::Tiers> for $tier where E::Tiers: Admits<$tier> {}
        )*
    };
}

may_call!(AnyTier, PluginTier, UserTier, WebsiteTier);

mod sealed {
    use super::{AnyTier, PluginTier, UserTier, WebsiteTier};

    /// A tier type. Private, so that no other type can claim permissions.
    pub trait TierType {}

    impl TierType for AnyTier {}
    impl TierType for PluginTier {}
    impl TierType for UserTier {}
    impl TierType for WebsiteTier {}
}
