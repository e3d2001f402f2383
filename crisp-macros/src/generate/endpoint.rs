//! The endpoints of a module: their markers, and their calls with setters.

mod meta;
mod setters;
mod start;
mod values;

use crisp_api_spec::__private::type_name;
use crisp_api_spec::Endpoint;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, tiers};
use crate::paths::{Paths, ident};
use crate::rust_types::RustTypes;

/// Generates an endpoint: its call, the constructor of the call, and the setters.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let declared = declared(endpoint, types);
    let start = start::generate(endpoint, types);
    quote! { #declared #start }
}

/// Generates a declared endpoint, without a constructor: its method assembles the call.
pub(super) fn declared(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let alias = alias(endpoint, types);
    let implementation = implementation(endpoint, types);
    let setters = setters(endpoint, types);
    let pages = endpoint.page().map(|_| {
        let (private, name) = (types.paths.private(), type_ident(endpoint));
        quote! { #private::__pages! { kind::#name } }
    });
    quote! { #alias #implementation #setters #pages }
}

/// Generates the type of all calls of a module, and the module of its markers.
///
/// A marker is a type of its own, so that the setters of one endpoint do not exist on the calls of
/// another. An endpoint's `cfg` attributes apply to its marker, too.
pub(super) fn module<'e>(
    endpoints: impl Iterator<Item = (TokenStream, &'e Endpoint)>,
    paths: &Paths,
) -> TokenStream {
    let private = paths.private();
    let markers = endpoints.map(|(cfgs, endpoint)| {
        let name = type_ident(endpoint);
        let doc = docs::sentence_of(&format!("The endpoint `{}`.", endpoint.name()));
        quote! { #cfgs #doc pub enum #name {} }
    });
    quote! {
        #private::__endpoint_call! {}

        /// The endpoints as types without values, which tell the calls of endpoints apart.
        #[allow(missing_debug_implementations)]
        pub mod kind {
            #(#markers)*
        }
    }
}

fn alias(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let (doc, name) = (docs::endpoint(endpoint), type_ident(endpoint));
    let output = types.output(endpoint);
    quote! {
        #doc
        pub type #name<T = #output> = EndpointCall<kind::#name, T>;
    }
}

fn implementation(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let (private, name) = (types.paths.private(), type_ident(endpoint));
    let (meta, tiers) = (meta::generate(endpoint, types), tiers::set(endpoint, types.paths));
    quote! {
        impl #private::Endpoint for kind::#name {
            type Tiers = #tiers;
            const META: &'static #private::Meta = &#meta;
        }
    }
}

/// Generates the setters of the optional parameters. Returns `None` if there are none.
fn setters(endpoint: &Endpoint, types: &RustTypes<'_>) -> Option<TokenStream> {
    let name = type_ident(endpoint);
    let page = endpoint.page().map(|_| setters::page(types));
    let optional = endpoint.query().iter().filter(|parameter| !parameter.is_required());
    let queries: Vec<_> = optional.map(|parameter| setters::query(parameter, types)).collect();
    let fields =
        types.body_record(endpoint).map(|(body, fields)| setters::body(body, fields, types));
    (page.is_some() || !queries.is_empty() || fields.is_some()).then(|| {
        quote! {
            impl<T> EndpointCall<kind::#name, T> {
                #page
                #(#queries)*
                #fields
            }
        }
    })
}

/// Returns the name of the endpoint's call and of its marker.
fn type_ident(endpoint: &Endpoint) -> Ident {
    ident(&type_name(endpoint.name()))
}
