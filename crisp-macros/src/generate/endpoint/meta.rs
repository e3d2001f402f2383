//! The constant that describes an endpoint at run time.

use crisp_api_spec::{Endpoint, Parameter, Record, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::generate::{scopes, tiers};
use crate::rust_types::RustTypes;

/// Generates the value of `Call::META`.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = endpoint.name();
    let label = option(endpoint.label());
    let (method, route) = (endpoint.route().method().as_str(), endpoint.route().path());
    let page = option(endpoint.page());
    let tiers = tiers::documented(endpoint, types.paths);
    let reference = option(endpoint.reference().as_deref());
    let min_items = min_items(endpoint, types);
    let scope = scopes::of(endpoint).map(|scope| quote! { .__scope(#scope) });
    let ranges = ranges(endpoint);
    quote! {
        #private::Meta::__new(
            #name, #label, (#method, #route), #page, #tiers, #reference, &[#(#min_items),*]
        )
        #scope
        #ranges
    }
}

/// Returns the ranges of the numeric query parameters, as a call that adds them.
fn ranges(endpoint: &Endpoint) -> Option<TokenStream> {
    let bounded = |parameter: &Parameter| {
        let (name, bounds) = (parameter.name(), parameter.bounds());
        let (min, max) = (bounds.min(), bounds.max());
        let has_range = (min.is_some() || max.is_some()) && !parameter.ty().is_container();
        let (min, max) = (min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX));
        has_range.then(|| quote! { (#name, #min, #max) })
    };
    let ranges: Vec<_> = endpoint.query().iter().filter_map(bounded).collect();
    (!ranges.is_empty()).then(|| quote! { .__ranges(&[#(#ranges),*]) })
}

/// Returns the lists and maps of the body that must not be empty, with their minimum length.
fn min_items(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<TokenStream> {
    let record = endpoint.body().and_then(|body| match body.ty() {
        Type::Defined(name) => types.spec.record(name),
        _ => None,
    });
    let fields = record.map(Record::fields).unwrap_or_default().iter();
    let lists = fields.filter(|field| field.ty().is_container());
    lists
        .filter_map(|field| {
            let (name, min) = (field.name(), field.bounds().min().filter(|min| *min > 0)?);
            let min_items = Literal::i64_unsuffixed(min);
            Some(quote! { (#name, #min_items) })
        })
        .collect()
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote! { ::core::option::Option::Some(#text) },
        None => quote! { ::core::option::Option::None },
    }
}
