//! Id types.

use crisp_api_spec::{Definition, Id, Kind};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates the module of the markers that tell the types of ids apart. Returns `None` without ids.
pub(super) fn module<'d>(
    definitions: impl Iterator<Item = &'d Definition>,
    finish: &impl Fn(&str, TokenStream) -> TokenStream,
) -> Option<TokenStream> {
    let ids = definitions.filter(|definition| match definition.kind() {
        Kind::Id(id) => !id.may_be_email(),
        _ => false,
    });
    let markers: Vec<_> = ids
        .map(|definition| {
            let name = ident(definition.name());
            let doc = docs::sentence_of(&format!("The kind of a [`{name}`](super::{name})."));
            finish(definition.name(), quote! { #doc pub enum #name {} })
        })
        .collect();
    (!markers.is_empty()).then(|| {
        quote! {
            /// The kinds of ids as types without values, which tell the types of ids apart.
            #[allow(missing_debug_implementations)]
            pub mod id {
                #(#markers)*
            }
        }
    })
}

/// Generates the type of an id.
pub(super) fn generate(definition: &Definition, id: &Id, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    if id.may_be_email() {
        return quote! { #private::__id_or_email! { #doc #name } };
    }
    let text = definition.name();
    quote! {
        #doc
        pub type #name = #private::Id<id::#name>;

        impl #private::IdKind for id::#name {
            const NAME: &'static ::core::primitive::str = #text;
        }
    }
}
