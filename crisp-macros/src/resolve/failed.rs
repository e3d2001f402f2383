//! Methods with errors.
//!
//! Such a method stays in the trait, with a type that silences errors about its uses. Its client and
//! its fake have none, because the trait has a default body.

use proc_macro2::TokenStream;
use quote::quote;
use syn::TraitItem;

use crate::errors::error_type;
use crate::item::{self, ClientStruct};
use crate::plan::{FailedMethod, FailedStruct};

/// Returns the method of the trait, with the error as its return type.
pub(super) fn method(method: &item::Method, error: &syn::Error) -> FailedMethod {
    let (attrs, ident, output) = (&method.attrs, &method.ident, error_type(error));
    let params = method.params.iter().filter(|param| param.named).map(|param| {
        let name = &param.ident;
        let ty = match &param.ty {
            Some(ty) => quote! { #ty },
            None => output.clone(),
        };
        quote! { #name: #ty }
    });
    let tokens: TokenStream = quote! {
        #(#attrs)*
        #[allow(unused_variables, missing_docs)]
        fn #ident(&self, #(#params),*) -> #output {
            ::core::unreachable!()
        }
    };
    FailedMethod { ident: ident.clone(), error: output, item: TraitItem::Verbatim(tokens) }
}

/// Returns a struct whose name stands for the error.
pub(super) fn structure(item: &ClientStruct, error: &syn::Error) -> FailedStruct {
    FailedStruct {
        vis: item.vis.clone(),
        ident: item.ident.clone(),
        generics: item.generics.clone(),
        error: error.clone(),
    }
}
