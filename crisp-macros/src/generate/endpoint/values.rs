//! Conversions of arguments to the values that a request stores.

use crisp_api_spec::{Builtin, Type};
use proc_macro2::TokenStream;
use quote::quote;

use crate::rust_types::{RustTypes, is_plain};

/// Converts a required argument to its owned type.
pub(super) fn converted(ty: &Type, value: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    if is_plain(ty) {
        return value.clone();
    }
    let (private, owned) = (types.paths.private(), types.owned(ty));
    if ty.is_container() {
        return quote! { #private::IntoValue::<#owned>::into_value(#value) };
    }
    quote! { ::core::convert::Into::<#owned>::into(#value) }
}

/// Returns the function that formats a value for the query.
pub(super) fn query_text(ty: &Type, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    match ty {
        Type::Builtin(Builtin::Flag) => quote! { #private::flag },
        Type::Builtin(Builtin::Date) => quote! { #private::date },
        Type::Builtin(Builtin::Json) | Type::List(_) | Type::Map(_) => {
            quote! { #private::json }
        }
        Type::Defined(name) if !types.is_text(name) => quote! { #private::json },
        _ => quote! { #private::QueryValue::to_query },
    }
}
