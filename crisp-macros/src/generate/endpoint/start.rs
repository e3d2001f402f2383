//! `__start`, the hidden constructor of a call.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Endpoint, Field, Parameter, Segment, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::values;
use crate::paths::ident;
use crate::rust_types::{Place, RustTypes};

/// Generates `__start`, the only code that assembles the path of the endpoint.
///
/// Its parameters are the required values: the path parameters, the required query parameters, and the
/// required fields of the body or the whole body.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (path_inputs, segments): (Vec<_>, Vec<_>) = path(endpoint, types).into_iter().unzip();
    let (inputs, statements): (Vec<_>, Vec<_>) =
        query(endpoint, types).into_iter().chain(body(endpoint, types)).unzip();
    let mutable = (!statements.is_empty()).then(|| quote! { mut });
    quote! {
        #[doc(hidden)]
        #[allow(clippy::too_many_arguments)]
        #[inline]
        pub fn __start(__handle: &#private::Handle, #(#path_inputs,)* #(#inputs),*) -> Self {
            let #mutable __call = #private::UntypedCall::new(
                __handle,
                <Self as #private::Call>::META,
                &[#(#segments),*],
            );
            #(#statements)*
            Self { call: __call, output: ::core::marker::PhantomData }
        }
    }
}

/// A parameter of `__start`, with the expression or statement that uses it.
type Input = (TokenStream, TokenStream);

/// Returns the path parameters and their segments, except for the page number, which has a setter.
fn path(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<Input> {
    let private = types.paths.private();
    let segments =
        endpoint.route().segments().iter().filter(|segment| segment.parameter().is_some());
    let parameters = endpoint.path().iter().zip(segments);
    parameters
        .filter(|(parameter, _)| endpoint.page() != Some(parameter.name()))
        .map(|(parameter, segment)| {
            let name = ident(&field_name(parameter.name()));
            let owned = types.owned(parameter.ty());
            let ty = types.inherent_argument(parameter.ty(), Place::Path);
            let segment = match segment {
                Segment::Tree(_) => quote! { #private::tree(&#name) },
                _ => quote! { #private::segment::<#owned>(&#name) },
            };
            (quote! { #name: #ty }, segment)
        })
        .collect()
}

fn query(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<Input> {
    let required = endpoint.query().iter().filter(|parameter| parameter.is_required());
    required.map(|parameter| query_parameter(parameter, types)).collect()
}

fn query_parameter(parameter: &Parameter, types: &RustTypes<'_>) -> Input {
    let name = ident(&field_name(parameter.name()));
    let (wire, ty) = (parameter.name(), types.inherent_argument(parameter.ty(), Place::Required));
    let value = values::converted(parameter.ty(), &quote! { #name }, types);
    let text = values::query_text(parameter.ty(), types);
    let statement = quote! {
        __call.set_query(#wire, ::core::option::Option::Some(#text(&#value)));
    };
    (quote! { #name: #ty }, statement)
}

/// Returns the required fields of the body, or the whole body as one parameter.
fn body(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<Input> {
    if let Some((body, fields)) = types.body_record(endpoint) {
        let fields = fields.iter().map(|field| (ident(&body.rust_name(field.name())), field));
        return fields
            .filter_map(|(name, field)| match Place::of(field) {
                Place::Nullable => Some(nullable_field(&name, field, types)),
                Place::Path | Place::Required => Some(required_field(&name, field, types)),
                Place::Optional => None,
            })
            .collect();
    }
    endpoint.body().map(|body| whole_body(body.ty(), types)).into_iter().collect()
}

fn required_field(name: &Ident, field: &Field, types: &RustTypes<'_>) -> Input {
    let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Place::Required));
    let value = values::converted(field.ty(), &quote! { #name }, types);
    let value = values::body_value(field.ty(), &value, types);
    let statement = quote! {
        __call.set_field(#wire, ::core::option::Option::Some(#value));
    };
    (quote! { #name: #ty }, statement)
}

fn nullable_field(name: &Ident, field: &Field, types: &RustTypes<'_>) -> Input {
    let private = types.paths.private();
    let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Place::Nullable));
    let value = values::optional_body_value(field.ty(), types);
    let statement = quote! {
        let value = #private::IntoOption::into_option(#name);
        __call.set_nullable(#wire, #value);
    };
    (quote! { #name: #ty }, statement)
}

fn whole_body(ty: &Type, types: &RustTypes<'_>) -> Input {
    let value = values::converted(ty, &quote! { body }, types);
    let ty = types.inherent_argument(ty, Place::Required);
    (quote! { body: #ty }, quote! { __call.set_body(&#value); })
}
