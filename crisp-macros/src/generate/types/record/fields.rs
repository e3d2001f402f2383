//! The fields of a record as a tuple.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{RecordCode, rust_name};
use crate::paths::ident;

/// The largest tuple for which the runtime implements `Parts`.
const MAX_TUPLE: usize = 8;

/// Generates `Record::Parts` and the conversions to and from it.
pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    let members = members(code);
    let names: Vec<&Ident> = members.iter().map(|(name, _)| name).collect();
    let types: Vec<_> = members.iter().map(|(_, ty)| ty.clone()).collect();
    let each = |item: &dyn Fn(&Ident) -> TokenStream| -> Vec<TokenStream> {
        names.iter().map(|name| item(name)).collect()
    };
    let chain = |parts: &[TokenStream]| quote! { #private::Chain<#(#parts),*> };
    let pair = |parts: &[TokenStream]| quote! { (#(#parts),*) };
    let pattern = |parts: &[TokenStream]| quote! { #private::Chain(#(#parts),*) };
    let parts = nested(&types, &chain);
    let shared = nested(&each(&|name| quote! { &self.#name }), &pair);
    let mutable = nested(&each(&|name| quote! { &mut self.#name }), &pair);
    let bindings = nested(&each(&|name| quote! { #name }), &pattern);
    quote! {
        type Parts = #parts;

        #[inline]
        fn parts(&self) -> #private::Refs<'_, Self> {
            #shared
        }

        #[inline]
        fn parts_mut(&mut self) -> #private::Muts<'_, Self> {
            #mutable
        }

        #[inline]
        fn from_parts(#bindings: Self::Parts) -> Self {
            Self { #(#names),* }
        }
    }
}

/// Returns all members of the struct with their types, the explicit keys first.
fn members(code: &RecordCode<'_>) -> Vec<(Ident, TokenStream)> {
    let private = code.private();
    let mut members = vec![(ident("__explicit"), quote! { #private::ExplicitKeys })];
    members.extend(code.fields().map(|field| (rust_name(field), code.types.field(field))));
    members.extend(
        code.extra
            .clone()
            .map(|extra| (extra, quote! { #private::BTreeMap<#private::String, #private::Value> })),
    );
    members
}

/// Returns the items as a tuple. Splits them into groups if they are too many for one tuple.
fn nested(items: &[TokenStream], group: &dyn Fn(&[TokenStream]) -> TokenStream) -> TokenStream {
    if items.len() <= MAX_TUPLE {
        return quote! { (#(#items,)*) };
    }
    // Full tuples come first, so that few groups are needed.
    let tuples = items.len().div_ceil(MAX_TUPLE);
    let split = (tuples / 2).max(1) * MAX_TUPLE;
    let (first, second) = items.split_at(split);
    group(&[nested(first, group), nested(second, group)])
}
