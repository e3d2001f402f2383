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

/// Traits that the fields of a generated struct do not implement.
const NOT_DERIVED: [&str; 9] =
    ["Copy", "Default", "Deserialize", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd", "Serialize"];

/// Reports and removes derived traits that a struct without fields has already or cannot have.
pub(super) fn check_derives(ident: &Ident, attrs: &mut [Attribute], errors: &ErrorSink<'_>) {
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let Ok(paths) = attr.parse_args_with(parse) else { continue };
        let name = |path: &Path| path.segments.last().map(|last| last.ident.to_string());
        let is = |path: &Path, names: &[&str]| {
            name(path).is_some_and(|name| names.contains(&name.as_str()))
        };
        let (ours, others): (Vec<_>, Vec<_>) =
            paths.into_iter().partition(|path| is(path, &["Clone", "Debug"]));
        let (never, kept): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|path| is(path, &NOT_DERIVED));
        if ours.is_empty() && never.is_empty() {
            continue;
        }
        let list = |paths: &[Path]| {
            let names = paths.iter().filter_map(name);
            names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ")
        };
        let mut reasons = Vec::new();
        if !ours.is_empty() {
            reasons.push(format!("already implements {}", list(&ours)));
        }
        if !never.is_empty() {
            reasons.push(format!("has fields that do not implement {}", list(&never)));
        }
        let message = format!("`{ident}` {}; remove the derive", reasons.join(", and it "));
        let at: TokenStream = quote! { #(#ours),* #(#never),* };
        errors.at(at, message);
        if let Meta::List(list) = &mut attr.meta {
            list.tokens = quote! { #(#kept),* };
        }
    }
}
