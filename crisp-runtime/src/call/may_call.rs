//! The compile-time check that a token's tier may call an endpoint.

use super::Call;
use crate::token::{AnyTier, PluginTier, UserTier, WebsiteTier};

/// Says that a token of this tier may call the endpoint `E`.
///
/// It is missing only where a call is certain to be refused: the reference documents the endpoint
/// for another kind of token alone, or the route lies outside the one workspace that a website
/// token reaches. Where the reference is silent, the compiler is too.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` token cannot call `{E}`",
    label = "Crisp is certain to refuse this call",
    note = "the reference documents `{E}` for another kind of token, or its route lies outside the one workspace of a website token; the docs of `{E}` tell which",
    note = "if Crisp does accept it, say so where the client is used: `client.assume::<crisp_api::AnyTier>()`"
)]
pub trait MayCall<E>: sealed::TierType {}

// The set is part of the endpoint, since the compiler would compare each implementation for a tier
// with all others for it.
macro_rules! may_call {
    ($($tier:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<E: Call> MayCall<E> for $tier where E::Tiers: Admits<$tier> {}
        )*
    };
}

may_call!(AnyTier, PluginTier, UserTier, WebsiteTier);

/// The tiers that are not certain to be refused.
#[derive(Debug)]
pub enum Tiers<const USER: bool, const WEBSITE: bool, const PLUGIN: bool> {}

/// A set of tiers with this one in it.
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
