//! The call of one endpoint: a struct with its setters.

use crisp_api_spec::{Builtin, Endpoint, Field, Parameter, Type, field_name, type_name};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, tiers};
use crate::plan::ident;
use crate::rust_types::{Place, RustTypes, is_plain};

/// The struct, and everything that it can do.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let call = ident(&type_name(endpoint.name()));
    let call = quote! { #call };
    let definition = definition(endpoint, &call, types);
    let inherent = inherent(endpoint, &call, types);
    let paging = paging(endpoint, &call, types);
    let traits = traits(endpoint, &call, types);
    let may_call = tiers::impls(endpoint, &call, types.paths);
    quote! { #definition #inherent #paging #traits #may_call }
}

fn definition(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::endpoint(endpoint);
    let output = output(endpoint, types);
    quote! {
        #doc
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #call<T = #output> {
            call: #private::Call,
            output: ::core::marker::PhantomData<fn() -> T>,
        }
    }
}

fn output(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    endpoint.returns().map_or_else(|| quote! { () }, |ty| types.owned(ty))
}

fn inherent(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let start = start(endpoint, types);
    let optional = endpoint.query().iter().filter(|parameter| !parameter.is_required());
    let queries = optional.map(|parameter| query_setter(parameter, types));
    let fields = types.fields_of_body(endpoint).map(|fields| body_setters(fields, endpoint, types));
    let page = endpoint.page().map(|_| page_setter());
    quote! {
        impl<T: #private::Output> #call<T> {
            #start
            #page
            #(#queries)*
            #fields

            /// Makes the call, and keeps what the answer says beside its output.
            #[inline]
            pub fn send(self) -> #private::SendFuture<T> {
                self.call.reply()
            }
        }
    }
}

/// The only place where the path of the endpoint is put together.
fn start(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let path = endpoint.path().iter().filter(|parameter| endpoint.page() != Some(parameter.name()));
    let mut inputs = Vec::new();
    let mut segments = Vec::new();
    let mut statements = Vec::new();
    for parameter in path {
        let name = ident(&field_name(parameter.name()));
        let owned = types.owned(parameter.ty());
        let ty = types.inherent_argument(parameter.ty(), Place::Path);
        inputs.push(quote! { #name: #ty });
        segments.push(quote! { #private::segment::<#owned>(&#name) });
    }
    for parameter in endpoint.query().iter().filter(|parameter| parameter.is_required()) {
        let name = ident(&field_name(parameter.name()));
        let (wire, ty) =
            (parameter.name(), types.inherent_argument(parameter.ty(), Place::Required));
        let value = converted(parameter.ty(), &quote! { #name }, types);
        let text = query_text(parameter.ty(), types);
        inputs.push(quote! { #name: #ty });
        statements.push(quote! {
            call.set_query(#wire, ::core::option::Option::Some(#text(&#value)));
        });
    }
    if let Some(fields) = types.fields_of_body(endpoint) {
        for field in fields.iter().filter(|field| field.is_required()) {
            let name = ident(&field_name(field.name()));
            let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Place::Required));
            let value = converted(field.ty(), &quote! { #name }, types);
            inputs.push(quote! { #name: #ty });
            statements.push(quote! {
                call.set_field(#wire, ::core::option::Option::Some(#value));
            });
        }
    } else if let Some(body) = endpoint.body() {
        let ty = types.inherent_argument(body.ty(), Place::Required);
        let value = converted(body.ty(), &quote! { body }, types);
        inputs.push(quote! { body: #ty });
        statements.push(quote! { call.set_body(&#value); });
    }
    let mutable = (!statements.is_empty()).then(|| quote! { mut });
    quote! {
        #[doc(hidden)]
        #[allow(clippy::too_many_arguments)]
        pub fn __start(handle: &#private::Handle, #(#inputs),*) -> Self {
            let #mutable call = #private::Call::new(
                handle,
                <Self as #private::Endpoint>::META,
                &[#(#segments),*],
            );
            #(#statements)*
            Self { call, output: ::core::marker::PhantomData }
        }
    }
}

/// A required value, as the type that owns it.
fn converted(ty: &Type, value: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    if is_plain(ty) {
        return value.clone();
    }
    let owned = types.owned(ty);
    quote! { ::core::convert::Into::<#owned>::into(#value) }
}

/// The function that writes a value into a query.
fn query_text(ty: &Type, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    match ty {
        Type::Builtin(Builtin::Flag) => quote! { #private::flag },
        Type::Builtin(Builtin::Date) => quote! { #private::date },
        _ => quote! { #private::QueryValue::to_query },
    }
}

fn page_setter() -> TokenStream {
    quote! {
        /// Asks for this page; pages are counted from 1, which is asked for where none is set.
        #[inline]
        pub fn page(mut self, page: ::core::primitive::u32) -> Self {
            self.call.set_page(page);
            self
        }
    }
}

fn query_setter(parameter: &Parameter, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::query_setter(parameter);
    let name = ident(&field_name(parameter.name()));
    let (wire, private) = (parameter.name(), types.paths.private());
    let ty = types.inherent_argument(parameter.ty(), Place::Optional);
    let text = query_text(parameter.ty(), types);
    quote! {
        #doc
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            let value = #private::Setting::into_setting(#name);
            self.call.set_query(#wire, value.as_ref().map(#text));
            self
        }
    }
}

fn body_setters(fields: &[Field], endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let setters =
        fields.iter().filter(|field| !field.is_required()).map(|field| body_setter(field, types));
    let body = endpoint.body().map(|body| types.owned(body.ty()));
    quote! {
        #(#setters)*

        /// Sends this body, in place of everything that was set before.
        #[inline]
        pub fn with(mut self, body: &#body) -> Self {
            self.call.set_body(body);
            self
        }
    }
}

fn body_setter(field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::field_setter(field);
    let name = ident(&field_name(field.name()));
    let (wire, private) = (field.name(), types.paths.private());
    let ty = types.inherent_argument(field.ty(), Place::Optional);
    quote! {
        #doc
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.call.set_field(#wire, #private::Setting::into_setting(#name));
            self
        }
    }
}

fn paging(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> Option<TokenStream> {
    endpoint.page()?;
    let private = types.paths.private();
    Some(quote! {
        impl<I: #private::Output> #call<#private::Vec<I>> {
            /// The pages from the one that is set, one request each.
            #[inline]
            pub fn pages(self) -> #private::Pages<I> {
                #private::Pages::__new(self.call)
            }

            /// The items of all pages from the one that is set.
            #[inline]
            pub fn items(self) -> #private::Items<I> {
                #private::Items::__new(self.call)
            }
        }
    })
}

fn traits(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let meta = meta(endpoint, types);
    let name = format_ident!("{}", type_name(endpoint.name())).to_string();
    quote! {
        impl<T> ::core::clone::Clone for #call<T> {
            fn clone(&self) -> Self {
                Self {
                    call: ::core::clone::Clone::clone(&self.call),
                    output: ::core::marker::PhantomData,
                }
            }
        }

        impl<T> ::core::fmt::Debug for #call<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(#name).field(&self.call).finish()
            }
        }

        impl<T: #private::Output> ::core::future::IntoFuture for #call<T> {
            type Output = #private::Result<T>;
            type IntoFuture = #private::CallFuture<T>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.call.output()
            }
        }

        impl<T: #private::Output> #private::Endpoint for #call<T> {
            type Response = T;
            type Returning<U: #private::Output> = #call<U>;
            const META: &'static #private::Meta = &#meta;

            #[inline]
            fn __from_call(call: #private::Call) -> Self {
                Self { call, output: ::core::marker::PhantomData }
            }

            #[inline]
            fn __into_call(self) -> #private::Call {
                self.call
            }

            #[inline]
            fn __call(&self) -> &#private::Call {
                &self.call
            }

            #[inline]
            fn __call_mut(&mut self) -> &mut #private::Call {
                &mut self.call
            }
        }
    }
}

fn meta(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = endpoint.name();
    let label = option(endpoint.label());
    let (method, route) = (endpoint.route().method().as_str(), endpoint.route().path());
    let page = option(endpoint.page());
    let tiers = tiers::documented(endpoint, types.paths);
    let reference = option(endpoint.reference().as_deref());
    quote! {
        #private::Meta::__new(#name, #label, (#method, #route), #page, #tiers, #reference)
    }
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote! { ::core::option::Option::Some(#text) },
        None => quote! { ::core::option::Option::None },
    }
}
