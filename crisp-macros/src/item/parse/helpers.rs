//! Methods with a body, which are not endpoints, and derived traits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Meta, Path, Token, TraitItemFn, parse_quote};

use super::generics::Removed;
use crate::errors::ErrorSink;
use crate::item::declaration;

/// Checks a method with a body, which stays unchanged.
///
/// If it uses a constant or a type that an error removed, its body is removed too.
pub(super) fn helper(
    mut function: TraitItemFn,
    removed: &Removed,
    errors: &ErrorSink<'_>,
) -> TraitItemFn {
    let name = function.sig.ident.clone();
    let endpoint = declaration::take(&mut function.attrs, errors).is_some();
    if endpoint | declaration::take_assume(&mut function.attrs, errors) {
        errors
            .at(&name, "a method with a body is not an endpoint; remove the attribute or the body");
    }
    if removed.is_in_signature(&function.sig) {
        function.sig = parse_quote! { fn #name(&self) };
        function.default = Some(parse_quote!({}));
    } else if function.default.as_ref().is_some_and(|block| removed.is_in_block(block)) {
        function.default = Some(parse_quote!({ ::core::unreachable!() }));
    }
    function
}

/// Reports and removes derived traits that the macro implements for a struct without fields.
pub(super) fn check_derives(ident: &Ident, attrs: &mut Vec<Attribute>, errors: &ErrorSink<'_>) {
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(paths) = attr.parse_args_with(parse) else { continue };
        let is_ours = |path: &Path| {
            let last = path.segments.last();
            last.is_some_and(|last| last.ident == "Clone" || last.ident == "Debug")
        };
        let (ours, kept): (Vec<_>, Vec<_>) = paths.into_iter().partition(is_ours);
        if ours.is_empty() {
            continue;
        }
        let names: Vec<_> = ours
            .iter()
            .map(|path| {
                path.segments.last().map_or_else(String::new, |last| format!("`{}`", last.ident))
            })
            .collect();
        let message = format!(
            "`{ident}` already implements {}; remove {} from `derive`",
            names.join(" and "),
            if names.len() == 1 { "it" } else { "them" }
        );
        let at: TokenStream = quote! { #(#ours),* };
        errors.at(at, message);
        if let Meta::List(list) = &mut attr.meta {
            list.tokens = quote! { #(#kept),* };
        }
    }
}
