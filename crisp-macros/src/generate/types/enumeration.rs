//! Enums that may grow.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Definition, Enum};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::plan::ident;
use crate::rust_types::RustTypes;

/// A variant for each word that is known, and one for all others.
pub(super) fn generate(
    definition: &Definition,
    enumeration: &Enum,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let other = ident(&type_name(enumeration.other()));
    let words = enumeration.values();
    let variants: Vec<_> = words.iter().map(|word| ident(&type_name(word))).collect();
    let sentences = words.iter().map(|word| docs::sentence_of(&format!("`{word}`.")));
    let rest = docs::sentence_of("Any other word, which keeps its text.");
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#sentences #variants,)*
            #rest
            #other(#private::UnknownValue),
        }

        #private::__open_enum! { #name, #other { #(#variants = #words,)* } }
    }
}
