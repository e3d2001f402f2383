//! Tables that look up endpoints and events by name at run time.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Builtin, Endpoint, Event, Field, Segment, Spec, Type};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths::{Paths, ident};
use crate::rust_types::{Requirement, RustTypes};

/// Generates `ENDPOINTS` and `EVENTS`, in the order of the spec. `cfg` returns the attribute of an endpoint.
pub(super) fn generate(
    paths: &Paths,
    spec: &Spec,
    cfg: impl Fn(&str) -> TokenStream,
) -> TokenStream {
    let types = RustTypes { spec, paths };
    let private = paths.private();
    let endpoints = spec.endpoints().iter().map(|item| {
        let (cfg, entry) = (cfg(item.name()), endpoint(item, &types));
        quote! { #cfg #entry }
    });
    let events = spec.events().iter().map(|item| event(item, &types));
    quote! {
        static ENDPOINTS: &[#private::DynamicEndpoint] = &[#(#endpoints),*];
        static EVENTS: &[#private::DynamicEvent] = &[#(#events),*];
    }
}

fn event(event: &Event, types: &RustTypes<'_>) -> TokenStream {
    let (private, name, payload) =
        (types.paths.private(), event.name(), types.owned(event.payload()));
    quote! {
        #private::DynamicEvent { name: #name, decode: #private::recode::<#payload> }
    }
}

fn endpoint(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let call = types.paths.endpoint_at(endpoint, proc_macro2::Span::call_site());
    let decode = match endpoint.returns() {
        None => quote! { ::core::option::Option::None },
        Some(_) => {
            let output = types.output(endpoint);
            quote! { ::core::option::Option::Some(#private::recode::<#output>) }
        }
    };
    let decode_body = match endpoint.body() {
        None => quote! { ::core::option::Option::None },
        Some(body) => {
            let owned = types.owned(body.ty());
            quote! { ::core::option::Option::Some(#private::recode::<#owned>) }
        }
    };
    let kind = types.paths.kind(endpoint);
    let start = start(endpoint, &call, types);
    quote! {
        #private::DynamicEndpoint {
            meta: <#kind as #private::Endpoint>::META,
            decode: #decode,
            decode_body: #decode_body,
            start: |handle, arguments| {
                #start
            },
        }
    }
}

/// Generates the statements that create the call from JSON arguments.
fn start(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let mut inputs = Vec::new();
    let segments = endpoint.route().segments().iter();
    let segments = segments.filter(|segment| segment.parameter().is_some());
    for (parameter, segment) in endpoint.path().iter().zip(segments) {
        if endpoint.page() == Some(parameter.name()) {
            continue;
        }
        let name = parameter.name();
        let ty = match segment {
            Segment::Tree(_) => quote! { #private::String },
            _ => types.owned(parameter.ty()),
        };
        inputs.push(quote! { arguments.required::<#ty>(#name)? });
    }
    for parameter in endpoint.query().iter().filter(|parameter| parameter.is_required()) {
        inputs.push(argument(parameter.name(), parameter.ty(), true, types));
    }
    let mut body = None;
    let mut with = None;
    if let Some((record, fields)) = types.body_record(endpoint) {
        let ty = types.owned(record.ty());
        body = Some(quote! { let body = arguments.body::<#ty>()?; });
        inputs.extend(fields.iter().filter_map(body_input));
        with = Some(quote! { .with(&body) });
    } else if let Some(whole) = endpoint.body() {
        let ty = types.owned(whole.ty());
        inputs.push(quote! { arguments.body::<#ty>()? });
    }
    let page = endpoint.page().map(|name| {
        quote! { .page(arguments.optional::<::core::primitive::u32>(#name)?) }
    });
    let queries = endpoint.query().iter().filter(|parameter| !parameter.is_required());
    let queries = queries.map(|parameter| {
        let setter = ident(&field_name(parameter.name()));
        let value = argument(parameter.name(), parameter.ty(), false, types);
        quote! { .#setter(#value) }
    });
    let constructor = types.paths.constructor(endpoint);
    quote! {
        #body
        let call: #call = #constructor(handle, #(#inputs),*) #page #(#queries)* #with;
        ::core::result::Result::Ok(#private::Call::__into_call(call))
    }
}

/// Returns the argument of the constructor for a field of the body, if the constructor takes one.
///
/// `with` then sets the whole body, including its optional fields.
fn body_input(field: &Field) -> Option<TokenStream> {
    let name = ident(&field_name(field.name()));
    match Requirement::of(field) {
        Requirement::Required | Requirement::Nullable => {
            Some(quote! { ::core::clone::Clone::clone(&body.#name) })
        }
        Requirement::Path | Requirement::Optional => None,
    }
}

fn argument(name: &str, ty: &Type, required: bool, types: &RustTypes<'_>) -> TokenStream {
    match (ty, required) {
        (Type::Builtin(Builtin::Flag), true) => quote! { arguments.required_flag(#name)? },
        (Type::Builtin(Builtin::Flag), false) => quote! { arguments.flag(#name)? },
        (ty, required) => {
            let owned = types.owned(ty);
            let method = ident(if required { "required" } else { "optional" });
            quote! { arguments.#method::<#owned>(#name)? }
        }
    }
}
