//! How a record is compared.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Shape, rust_name};

/// `PartialEq`, by a call for each field: what the compiler derives compares the insides of every field
/// on the spot, which made up an eighth of the compiled crate.
pub(super) fn generate(shape: &Shape<'_>) -> TokenStream {
    let (private, name) = (shape.private(), &shape.name);
    let names: Vec<_> = shape.fields().map(rust_name).chain(shape.extra.clone()).collect();
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
