//! The call of an endpoint: a struct with setters.

mod meta;
mod paging;
mod setters;
mod start;
mod traits;
mod values;

use crisp_api_spec::__private::type_name;
use crisp_api_spec::Endpoint;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates the call of an endpoint.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let start = start::generate(endpoint, types);
    with_start(endpoint, types, &start)
}

/// Generates the call of a declared endpoint, without `__start`: its method assembles the call.
pub(super) fn declared(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    with_start(endpoint, types, &TokenStream::new())
}

fn with_start(endpoint: &Endpoint, types: &RustTypes<'_>, start: &TokenStream) -> TokenStream {
    let call = ident(&type_name(endpoint.name()));
    let call = quote! { #call };
    let definition = definition(endpoint, &call, types);
    let inherent = inherent(endpoint, &call, types, start);
    let paging = paging::generate(endpoint, &call, types);
    let traits = traits::generate(endpoint, &call, types);
    quote! { #definition #inherent #paging #traits }
}

fn definition(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::endpoint(endpoint);
    let output = types.output(endpoint);
    quote! {
        #doc
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #call<T = #output> {
            call: #private::UntypedCall,
            output: ::core::marker::PhantomData<fn() -> T>,
        }
    }
}

fn inherent(
    endpoint: &Endpoint,
    call: &TokenStream,
    types: &RustTypes<'_>,
    start: &TokenStream,
) -> TokenStream {
    let private = types.paths.private();
    let page = endpoint.page().map(|_| setters::page(types));
    let optional = endpoint.query().iter().filter(|parameter| !parameter.is_required());
    let queries = optional.map(|parameter| setters::query(parameter, types));
    let fields =
        types.body_record(endpoint).map(|(body, fields)| setters::body(body, fields, types));
    quote! {
        impl<T: #private::Output> #call<T> {
            #start
            #page
            #(#queries)*
            #fields

            /// Sends the request and returns the output together with the status, headers and request id.
            #[inline]
            pub fn send(self) -> #private::SendFuture<T> {
                self.call.send()
            }
        }
    }
}
