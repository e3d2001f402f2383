//! Id types.

use crisp_api_spec::{Definition, Id};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates a string type for an id.
pub(super) fn generate(definition: &Definition, id: &Id, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let validation = ident(if id.may_be_email() { "Email" } else { "Id" });
    quote! { #private::__id! { #doc #name: #validation } }
}
