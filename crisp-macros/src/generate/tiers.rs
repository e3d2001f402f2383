//! Which tokens may call what.

use crisp_api_spec::{Endpoint, Tier};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitBool;

use crate::plan::{Client, Method, Paths, ident};

/// The set of the tiers that are not certain to be refused.
pub(super) fn set(endpoint: &Endpoint, paths: &Paths) -> TokenStream {
    let private = paths.private();
    let admitted = [Tier::User, Tier::Website, Tier::Plugin]
        .map(|tier| LitBool::new(endpoint.rejects(tier).is_none(), Span::call_site()));
    quote! { #private::Tiers<#(#admitted),*> }
}

/// What a tier must be allowed to do to drive the client.
pub(super) fn bounds(client: &Client) -> Vec<TokenStream> {
    let private = client.paths.private();
    // A bound cannot be switched off by `#[cfg]`, and one that was reported needs no second error.
    let switched = |method: &Method| super::cfgs(method).next().is_some();
    let bound = client.methods.iter().filter(|method| method.checked && !switched(method));
    let calls = bound.map(|method| &method.call);
    calls.map(|call| quote! { #private::MayCall<#call> }).collect()
}

/// The tiers that the reference documents, as a constant.
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
