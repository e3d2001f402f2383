//! The hidden constructor of a call.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Builtin, Endpoint, Field, Parameter, Segment, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{type_ident, values};
use crate::paths::{constructor, ident};
use crate::rust_types::{Requirement, RustTypes};

/// Generates the constructor, the only code that assembles the path of the endpoint.
///
/// Its parameters are the required values: the path parameters, the required query parameters, and the
/// required fields of the body or the whole body.
///
/// A function of the module, because all calls are one type: an associated function would be looked up
/// among those of all endpoints.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let (private, call) = (types.paths.private(), type_ident(endpoint));
    let name = constructor(endpoint);
    let (path_inputs, segments): (Vec<_>, Vec<_>) = path(endpoint, types).into_iter().unzip();
    let (inputs, setters): (Vec<_>, Vec<_>) =
        query(endpoint, types).into_iter().chain(body(endpoint, types)).unzip();
    let allow = (path_inputs.len() + inputs.len() > 6)
        .then(|| quote! { #[allow(clippy::too_many_arguments)] });
    quote! {
        #[doc(hidden)]
        #allow
        #[inline]
        pub fn #name<T>(
            __handle: &#private::Handle,
            #(#path_inputs,)*
            #(#inputs,)*
        ) -> EndpointCall<kind::#call, T> {
            EndpointCall::__new(__handle, &[#(#segments),*]) #(#setters)*
        }
    }
}

/// A parameter of the constructor, with the expression or setter that uses it.
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
            let ty = types.inherent_argument(parameter.ty(), Requirement::Path);
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
    let (wire, ty) =
        (parameter.name(), types.inherent_argument(parameter.ty(), Requirement::Required));
    let value = values::converted(parameter.ty(), &quote! { #name }, types);
    let (owned, format) = (types.owned(parameter.ty()), values::query_text(parameter.ty(), types));
    (quote! { #name: #ty }, quote! { .__query::<#owned>(#wire, #value, #format) })
}

/// Returns the required fields of the body, or the whole body as one parameter.
fn body(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<Input> {
    if let Some((body, fields)) = types.body_record(endpoint) {
        let fields = fields.iter().map(|field| (ident(&body.rust_name(field.name())), field));
        return fields
            .filter_map(|(name, field)| match Requirement::of(field) {
                Requirement::Nullable => Some(nullable_field(&name, field, types)),
                Requirement::Path | Requirement::Required => {
                    Some(required_field(&name, field, types))
                }
                Requirement::Optional => None,
            })
            .collect();
    }
    endpoint.body().map(|body| whole_body(body.ty(), types)).into_iter().collect()
}

fn required_field(name: &Ident, field: &Field, types: &RustTypes<'_>) -> Input {
    let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Requirement::Required));
    let value = values::converted(field.ty(), &quote! { #name }, types);
    let set = match field.ty() {
        Type::Builtin(Builtin::Date) => quote! { __date },
        ty => {
            let owned = types.owned(ty);
            quote! { __field::<#owned> }
        }
    };
    (quote! { #name: #ty }, quote! { .#set(#wire, #value) })
}

fn nullable_field(name: &Ident, field: &Field, types: &RustTypes<'_>) -> Input {
    let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Requirement::Nullable));
    let owned = types.owned(field.ty());
    (quote! { #name: #ty }, quote! { .__nullable::<#owned>(#wire, #name) })
}

fn whole_body(ty: &Type, types: &RustTypes<'_>) -> Input {
    let value = values::converted(ty, &quote! { body }, types);
    let ty = types.inherent_argument(ty, Requirement::Required);
    (quote! { body: #ty }, quote! { .__body(&#value) })
}
