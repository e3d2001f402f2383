//! The comparison of records.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RecordCode, rust_name};

/// Generates `PartialEq` with one function call for each field.
///
/// A derived `PartialEq` inlines the comparison of every field, which was an eighth of the size of the
/// compiled crate.
pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let (private, name) = (code.private(), &code.name);
    let names: Vec<_> = code.fields().map(rust_name).chain(code.extra.clone()).collect();
    let (other, equal) = if names.is_empty() {
        (quote! { _ }, quote! { true })
    } else {
        (quote! { other }, quote! { #(#private::equal(&self.#names, &other.#names))&&* })
    };
    quote! {
        impl ::core::cmp::PartialEq for #name {
            #[inline]
            fn eq(&self, #other: &Self) -> ::core::primitive::bool {
                #equal
            }
        }
    }
}
