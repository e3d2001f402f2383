//! The tiers whose tokens may call an endpoint.

use crisp_api_spec::{Endpoint, Tier};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths::{Paths, ident};
use crate::plan::Client;

/// Returns the type-level set of tiers that Crisp is not known to reject.
///
/// Undocumented tiers are included: the compiler must reject only calls that are certain to fail.
pub(super) fn set(endpoint: &Endpoint, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let tiers = [Tier::User, Tier::Website, Tier::Plugin];
    let set = ident(match tiers.map(|tier| endpoint.rejects(tier).is_none()) {
        [true, true, true] => "AllTokens",
        [true, true, false] => "UserAndWebsiteTokens",
        [true, false, true] => "UserAndPluginTokens",
        [false, true, true] => "WebsiteAndPluginTokens",
        [true, false, false] => "UserTokens",
        [false, true, false] => "WebsiteTokens",
        [false, false, true] => "PluginTokens",
        [false, false, false] => "NoTokens",
    });
    quote! { #private::#set }
}

/// Returns the bounds of the client's constructor: the token must be able to make every call.
pub(super) fn bounds(client: &Client) -> Vec<TokenStream> {
    let private = client.paths.private();
    client.permissions.iter().map(|kind| quote! { #private::MayCall<#kind> }).collect()
}

/// Generates the documented tiers as a constant expression of type `Option<&[Tier]>`.
pub(super) fn documented(endpoint: &Endpoint, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let Some(tiers) = endpoint.tiers() else { return quote! { ::core::option::Option::None } };
    let tiers = tiers.iter().map(|tier| {
        let variant = ident(match tier {
            Tier::User => "User",
            Tier::Website => "Website",
            Tier::Plugin => "Plugin",
        });
        quote! { #private::Tier::#variant }
    });
    quote! { ::core::option::Option::Some(&[#(#tiers),*]) }
}
