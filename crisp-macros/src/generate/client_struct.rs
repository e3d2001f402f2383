//! A struct with endpoints as inherent methods.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Fields, GenericParam, Ident};

use super::{call_type, docs, start};
use crate::errors::error_type_of;
use crate::paths::ident;
use crate::plan::{Client, FailedStruct, Method, StructShape};

/// Generates the struct, its constructor, and one block of methods for each endpoint group.
pub(super) fn generate(client: &Client, shape: &StructShape) -> TokenStream {
    let definition =
        if is_empty(&shape.fields) { definition(client, shape) } else { as_written(shape) };
    let accessors = accessors(client, shape);
    let raw = raw(client, shape);
    let groups = groups(client);
    let blocks = groups.iter().map(|(group, methods)| block(client, shape, group, methods));
    quote! { #definition #accessors #raw #(#blocks)* }
}

/// Returns the struct unchanged.
pub(super) fn as_written(shape: &StructShape) -> TokenStream {
    let StructShape { attrs, vis, ident, generics, fields } = shape;
    let where_clause = &generics.where_clause;
    let end = matches!(fields, Fields::Unnamed(_)).then(|| quote! { ; });
    quote! { #(#attrs)* #vis struct #ident #generics #where_clause #fields #end }
}

/// Returns the name of a struct that cannot be generated, as a type that silences errors about its uses.
pub(super) fn failed(shape: &FailedStruct) -> TokenStream {
    let FailedStruct { vis, ident, generics, error } = shape;
    let (parameters, _, _) = generics.split_for_impl();
    let uses = generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => {
            let ident = &param.ident;
            Some(quote! { ::core::marker::PhantomData<#ident> })
        }
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            Some(quote! { &#lifetime () })
        }
        GenericParam::Const(_) => None,
    });
    let error = error_type_of(error, &quote! { (#(#uses,)*) });
    quote! { #[allow(missing_docs)] #vis type #ident #parameters = #error; }
}

/// Generates functions that return the fields of the user's struct.
///
/// A field of another type is then one error, at the field, and not one in each method.
fn accessors(client: &Client, shape: &StructShape) -> Option<TokenStream> {
    if is_empty(&shape.fields) {
        return None;
    }
    let private = client.paths.private();
    let (header, _) = header(shape);
    let accessor = |name: &Ident, ty: TokenStream| {
        let accessor = format_ident!("__field_{}", name.unraw());
        let span = field_type(shape, name).map_or_else(Span::call_site, Spanned::span);
        let value = quote_spanned! { span => &self.#name };
        quote! { #[inline] fn #accessor(&self) -> &#ty { #value } }
    };
    let fields = [(ident("handle"), quote! { #private::Handle })];
    let bound = client.bound.iter().map(|bound| (bound.ident.clone(), bound.ty.clone()));
    let fields = fields.into_iter().chain(bound);
    let accessors: Vec<_> = fields
        .filter(|(name, ty)| !has_expected_type(shape, name, ty))
        .map(|(name, ty)| accessor(&name, ty))
        .collect();
    (!accessors.is_empty()).then(|| quote! { #header { #(#accessors)* } })
}

fn field_type<'s>(shape: &'s StructShape, name: &Ident) -> Option<&'s syn::Type> {
    let field = shape.fields.iter().find(|field| field.ident.as_ref() == Some(name));
    field.map(|field| &field.ty)
}

/// Returns whether the type of a field has the name of the expected type, so that it needs no function
/// of its own.
fn has_expected_type(shape: &StructShape, name: &Ident, expected: &TokenStream) -> bool {
    let Some(syn::Type::Path(path)) = field_type(shape, name) else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    let expected = expected.clone().into_iter().last();
    expected.is_some_and(|token| last.ident == token.to_string())
}

/// Returns the expression for a field of the struct.
fn access(client: &Client, shape: &StructShape, name: &Ident) -> TokenStream {
    let bound = client.bound.iter().find(|bound| bound.ident == *name);
    let expected = bound.map_or_else(|| quote! { Handle }, |bound| bound.ty.clone());
    if is_empty(&shape.fields) || has_expected_type(shape, name, &expected) {
        return quote! { &self.#name };
    }
    let accessor = format_ident!("__field_{}", name.unraw());
    quote! { self.#accessor() }
}

fn definition(client: &Client, shape: &StructShape) -> TokenStream {
    let StructShape { attrs, vis, ident, .. } = shape;
    let private = client.paths.private();
    let names: Vec<_> = client.bound.iter().map(|bound| &bound.ident).collect();
    let types: Vec<_> = client.bound.iter().map(|bound| &bound.ty).collect();
    let (text, fields) = (ident.to_string(), names.iter().map(ToString::to_string));
    quote! {
        #(#attrs)*
        #vis struct #ident<K = #private::AnyTier> {
            __handle: #private::Handle,
            #(#names: #types,)*
            __tier: ::core::marker::PhantomData<fn() -> K>,
        }

        impl<K> #ident<K> {
            /// Creates a handle that uses the token of `client`.
            pub fn new(
                client: &#private::Client<K>,
                #(#names: impl ::core::convert::Into<#types>,)*
            ) -> Self {
                Self {
                    __handle: ::core::clone::Clone::clone(client.__handle()),
                    #(#names: ::core::convert::Into::into(#names),)*
                    __tier: ::core::marker::PhantomData,
                }
            }
        }

        impl<K> ::core::clone::Clone for #ident<K> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    __handle: ::core::clone::Clone::clone(&self.__handle),
                    #(#names: ::core::clone::Clone::clone(&self.#names),)*
                    __tier: ::core::marker::PhantomData,
                }
            }
        }

        impl<K> ::core::fmt::Debug for #ident<K> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text)
                    .field("handle", &self.__handle)
                    #(.field(#fields, &self.#names))*
                    .finish()
            }
        }
    }
}

/// Generates `raw`, which calls routes that the spec does not define.
fn raw(client: &Client, shape: &StructShape) -> TokenStream {
    let private = client.paths.private();
    let (header, _) = header(shape);
    let handle = access(client, shape, &handle(shape));
    let binds = client.bound.iter().map(|bound| {
        let (name, ident) = (&bound.name, &bound.ident);
        let value = access(client, shape, ident);
        quote! { .__bind(#name, #value) }
    });
    quote! {
        #header {
            /// Creates a call of a route that the spec does not define.
            #[inline]
            pub fn raw(
                &self,
                method: #private::Method,
                route: impl ::core::convert::Into<#private::String>,
            ) -> #private::RawCall {
                #private::RawCall::__new(#handle, method, route) #(#binds)*
            }
        }
    }
}

/// Returns the methods by group. Starred endpoints come first in their group.
///
/// rustdoc keeps this order, so a reader sees the most used methods first.
fn groups(client: &Client) -> BTreeMap<&[String], Vec<&Method>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for method in &client.methods {
        groups.entry(method.endpoint.group()).or_default().push(method);
    }
    for methods in groups.values_mut() {
        methods.sort_by_key(|method| !method.endpoint.is_starred());
    }
    groups
}

fn block(
    client: &Client,
    shape: &StructShape,
    group: &[String],
    methods: &[&Method],
) -> TokenStream {
    let doc = docs::group(group);
    let (header, tier) = header(shape);
    let methods = methods.iter().map(|method| inherent(client, shape, method, tier.as_ref()));
    quote! {
        #doc
        #header {
            #(#methods)*
        }
    }
}

/// Returns the field that stores the handle: `handle` if the user wrote the fields, or the generated
/// `__handle`.
fn handle(shape: &StructShape) -> Ident {
    ident(if is_empty(&shape.fields) { "__handle" } else { "handle" })
}

/// Returns whether the user wrote no fields, so that the macro generates them.
fn is_empty(fields: &Fields) -> bool {
    fields.is_empty()
}

/// Returns the header of the `impl` block, and the type parameter for the tier.
///
/// A struct with fields of the user's own uses its first type parameter.
fn header(shape: &StructShape) -> (TokenStream, Option<Ident>) {
    let name = &shape.ident;
    if is_empty(&shape.fields) {
        return (quote! { impl<K> #name<K> }, Some(ident("K")));
    }
    let (parameters, arguments, where_clause) = shape.generics.split_for_impl();
    let tier = shape.generics.params.iter().find_map(|param| match param {
        GenericParam::Type(param) => Some(param.ident.clone()),
        _ => None,
    });
    (quote! { impl #parameters #name #arguments #where_clause }, tier)
}

fn inherent(
    client: &Client,
    shape: &StructShape,
    method: &Method,
    tier: Option<&Ident>,
) -> TokenStream {
    let private = client.paths.private();
    let (cfgs, ident, output) = (method.cfgs(), &method.ident, call_type(method));
    let doc = docs::method(method, &client.types());
    let aliases = docs::aliases(&method.endpoint);
    let deprecated = docs::deprecated(method.endpoint.facts());
    let names = method.arguments.iter().map(|argument| &argument.ident);
    let types = method.arguments.iter().map(|argument| &argument.inherent_ty);
    let handle = handle(shape);
    let start = start(method, &client.paths, &access(client, shape, &handle), |bound| {
        access(client, shape, bound)
    });
    let kind = client.paths.kind(&method.endpoint);
    let allow = super::allow_many_arguments(method);
    let bound = tier.map(|tier| quote! { where #tier: #private::MayCall<#kind> });
    quote! {
        #(#cfgs)*
        #doc
        #aliases
        #deprecated
        #allow
        #[inline]
        pub fn #ident(&self, #(#names: #types),*) -> #output
        #bound
        {
            #start
        }
    }
}
