//! Ids.

use crisp_api_spec::{Definition, Id};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// A string of its own type.
pub(super) fn generate(definition: &Definition, id: &Id, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let rule = ident(if id.may_be_email() { "Email" } else { "Id" });
    quote! { #private::__id! { #doc #name: #rule } }
}
