//! Open enums.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Definition, Enum};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates an enum with a variant for each listed value, and one for unknown values.
pub(super) fn generate(
    definition: &Definition,
    enumeration: &Enum,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let other = ident(&type_name(enumeration.other()));
    let values = enumeration.values();
    let variants: Vec<_> = values.iter().map(|value| ident(&type_name(value))).collect();
    let sentences = values.iter().map(|value| docs::sentence_of(&format!("`{value}`.")));
    let other_doc = docs::sentence_of("Any other value, kept as text.");
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#sentences #variants,)*
            #other_doc
            #other(#private::UnknownValue),
        }

        #private::__open_enum! { #name, #other { #(#variants = #values,)* } }
    }
}
