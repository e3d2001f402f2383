//! The compile-time check that a token's tier may call an endpoint.

use super::Endpoint;
use crate::token::{AnyTier, PluginTier, UserTier, WebsiteTier};

/// A tier whose tokens may call the endpoint `E`.
///
/// The trait is not implemented if Crisp is certain to reject the call: the reference documents the
/// endpoint for other tiers only, or the route is outside the workspace that a website token
/// belongs to. If the reference documents no tier, every tier is allowed.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` token cannot call `{E}`",
    label = "Crisp would reject this call",
    note = "the reference documents `{E}` for other tiers only, or its route is outside the workspace of a website token; see the docs of `{E}`",
    note = "if Crisp does accept the call, use `client.assume::<crisp_api::AnyTier>()`"
)]
pub trait MayCall<E>: sealed::TierType {}

// The set of tiers is a property of the endpoint, and not the set of endpoints a property of the
// tier: the compiler would otherwise compare every implementation for a tier with all others.
macro_rules! may_call {
    ($($tier:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<E: Endpoint> MayCall<E> for $tier where E::Tiers: Admits<$tier> {}
        )*
    };
}

may_call!(AnyTier, PluginTier, UserTier, WebsiteTier);

/// The set of tiers that may call an endpoint.
#[derive(Debug)]
pub enum Tiers<const USER: bool, const WEBSITE: bool, const PLUGIN: bool> {}

/// A set of tiers that contains the tier `K`.
pub trait Admits<K> {}

impl<const W: bool, const P: bool> Admits<UserTier> for Tiers<true, W, P> {}
impl<const U: bool, const P: bool> Admits<WebsiteTier> for Tiers<U, true, P> {}
impl<const U: bool, const W: bool> Admits<PluginTier> for Tiers<U, W, true> {}
impl<const U: bool, const W: bool, const P: bool> Admits<AnyTier> for Tiers<U, W, P> {}

mod sealed {
    use super::{AnyTier, PluginTier, UserTier, WebsiteTier};

    /// A tier type. Private, so that no other type can claim permissions.
    pub trait TierType {}

    impl TierType for AnyTier {}
    impl TierType for PluginTier {}
    impl TierType for UserTier {}
    impl TierType for WebsiteTier {}
}
