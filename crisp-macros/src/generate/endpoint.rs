//! The call of one endpoint: a struct with its setters.

use crisp_api_spec::__private::{field_name, type_name};
use crisp_api_spec::{Body, Builtin, Endpoint, Field, Parameter, Segment, Type};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, tiers};
use crate::plan::ident;
use crate::rust_types::{Place, RustTypes, is_plain};

/// The struct, and everything that it can do.
pub(super) fn generate(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let start = start(endpoint, types);
    with_start(endpoint, types, &start)
}

/// The same for an endpoint that a method declares, which puts the call together by itself.
pub(super) fn declared(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    with_start(endpoint, types, &TokenStream::new())
}

fn with_start(endpoint: &Endpoint, types: &RustTypes<'_>, start: &TokenStream) -> TokenStream {
    let call = ident(&type_name(endpoint.name()));
    let call = quote! { #call };
    let definition = definition(endpoint, &call, types);
    let inherent = inherent(endpoint, &call, types, start);
    let paging = paging(endpoint, &call, types);
    let traits = traits(endpoint, &call, types);
    quote! { #definition #inherent #paging #traits }
}

fn definition(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::endpoint(endpoint);
    let output = output(endpoint, types);
    quote! {
        #doc
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #call<T = #output> {
            call: #private::UntypedCall,
            output: ::core::marker::PhantomData<fn() -> T>,
        }
    }
}

fn output(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let Some(returns) = endpoint.returns() else { return quote! { () } };
    let ty = types.owned(returns.ty());
    if returns.is_nullable() {
        quote! { ::core::option::Option<#ty> }
    } else {
        ty
    }
}

fn inherent(
    endpoint: &Endpoint,
    call: &TokenStream,
    types: &RustTypes<'_>,
    start: &TokenStream,
) -> TokenStream {
    let private = types.paths.private();
    let optional = endpoint.query().iter().filter(|parameter| !parameter.is_required());
    let queries = optional.map(|parameter| query_setter(parameter, types));
    let fields =
        types.body_record(endpoint).map(|(body, fields)| body_setters(body, fields, types));
    let page = endpoint.page().map(|_| page_setter(types));
    quote! {
        impl<T: #private::Output> #call<T> {
            #start
            #page
            #(#queries)*
            #fields

            /// Makes the call, and keeps what the answer says beside its output.
            #[inline]
            pub fn send(self) -> #private::SendFuture<T> {
                self.call.send()
            }
        }
    }
}

/// The only place where the path of the endpoint is put together.
fn start(endpoint: &Endpoint, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let mut inputs = Vec::new();
    let mut segments = Vec::new();
    let path = endpoint.path().iter().zip(parameters(endpoint));
    for (parameter, segment) in path.filter(|(p, _)| endpoint.page() != Some(p.name())) {
        let name = ident(&field_name(parameter.name()));
        let owned = types.owned(parameter.ty());
        let ty = types.inherent_argument(parameter.ty(), Place::Path);
        inputs.push(quote! { #name: #ty });
        segments.push(match segment {
            Segment::Tree(_) => quote! { #private::tree(&#name) },
            _ => quote! { #private::segment::<#owned>(&#name) },
        });
    }
    let mut statements = Vec::new();
    for parameter in endpoint.query().iter().filter(|parameter| parameter.is_required()) {
        let name = ident(&field_name(parameter.name()));
        let (wire, ty) =
            (parameter.name(), types.inherent_argument(parameter.ty(), Place::Required));
        let value = converted(parameter.ty(), &quote! { #name }, types);
        let text = query_text(parameter.ty(), types);
        inputs.push(quote! { #name: #ty });
        statements.push(quote! {
            __call.set_query(#wire, ::core::option::Option::Some(#text(&#value)));
        });
    }
    body(endpoint, types, &mut inputs, &mut statements);
    let mutable = (!statements.is_empty()).then(|| quote! { mut });
    quote! {
        #[doc(hidden)]
        #[allow(clippy::too_many_arguments)]
        #[inline]
        pub fn __start(__handle: &#private::Handle, #(#inputs),*) -> Self {
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

/// The segments of the route that are parameters.
fn parameters(endpoint: &Endpoint) -> impl Iterator<Item = &Segment> {
    endpoint.route().segments().iter().filter(|segment| segment.parameter().is_some())
}

/// What of the body must be there.
fn body(
    endpoint: &Endpoint,
    types: &RustTypes<'_>,
    inputs: &mut Vec<TokenStream>,
    statements: &mut Vec<TokenStream>,
) {
    if let Some((body, fields)) = types.body_record(endpoint) {
        for field in fields.iter().filter(|field| Place::of(field) != Place::Optional) {
            let name = ident(&body.rust_name(field.name()));
            let (wire, ty) = (field.name(), types.inherent_argument(field.ty(), Place::of(field)));
            if Place::of(field) == Place::Nullable {
                let private = types.paths.private();
                let value = setting_value(field.ty(), types);
                inputs.push(quote! { #name: #ty });
                statements.push(quote! {
                    let value = #private::IntoOption::into_option(#name);
                    __call.set_nullable(#wire, #value);
                });
                continue;
            }
            let value = converted(field.ty(), &quote! { #name }, types);
            let value = written(field.ty(), &value, types);
            inputs.push(quote! { #name: #ty });
            statements.push(quote! {
                __call.set_field(#wire, ::core::option::Option::Some(#value));
            });
        }
    } else if let Some(body) = endpoint.body() {
        let ty = types.inherent_argument(body.ty(), Place::Required);
        let value = converted(body.ty(), &quote! { body }, types);
        inputs.push(quote! { body: #ty });
        statements.push(quote! { __call.set_body(&#value); });
    }
}

/// A value as a body holds it.
fn written(ty: &Type, value: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    match ty {
        Type::Builtin(Builtin::Date) => quote! { #private::Date(&#value) },
        _ => value.clone(),
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
        Type::Builtin(Builtin::Json) | Type::List(_) | Type::Map(_) => {
            quote! { #private::json }
        }
        Type::Defined(name) if !types.is_text(name) => quote! { #private::json },
        _ => quote! { #private::QueryValue::to_query },
    }
}

fn page_setter(types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    quote! {
        /// Asks for this page; pages are counted from 1, which is asked for where none is set.
        #[inline]
        pub fn page(mut self, page: impl #private::IntoOption<::core::primitive::u32>) -> Self {
            self.call.set_page(#private::IntoOption::into_option(page).unwrap_or(1));
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
            let value = #private::IntoOption::into_option(#name);
            self.call.set_query(#wire, value.as_ref().map(#text));
            self
        }
    }
}

fn body_setters(body: &Body, fields: &[Field], types: &RustTypes<'_>) -> TokenStream {
    let setters = fields
        .iter()
        .filter(|field| Place::of(field) == Place::Optional)
        .map(|field| body_setter(body, field, types));
    let body = types.owned(body.ty());
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

fn body_setter(body: &Body, field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::field_setter(field);
    let name = ident(&body.rust_name(field.name()));
    let (wire, private) = (field.name(), types.paths.private());
    let ty = types.inherent_argument(field.ty(), Place::Optional);
    let value = setting_value(field.ty(), types);
    let clear = field.is_nullable().then(|| {
        let (doc, clear) = (docs::clear(field), format_ident!("clear_{}", name));
        quote! {
            #doc
            #[inline]
            pub fn #clear(mut self) -> Self {
                self.call.clear_field(#wire);
                self
            }
        }
    });
    quote! {
        #doc
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            let value = #private::IntoOption::into_option(#name);
            self.call.set_field(#wire, #value);
            self
        }

        #clear
    }
}

/// The `Option` in `value` as a body holds it.
fn setting_value(ty: &Type, types: &RustTypes<'_>) -> TokenStream {
    let (private, owned) = (types.paths.private(), types.owned(ty));
    match ty {
        Type::Builtin(Builtin::Date) => {
            quote! { value.as_ref().map(|value: &#owned| #private::Date(value)) }
        }
        _ => quote! { value },
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

            /// The items of the page that is set, again and again, for work that removes them from
            /// it; `key` tells them apart.
            #[inline]
            pub fn drain<K>(
                self,
                key: impl ::core::ops::FnMut(&I) -> K + ::core::marker::Send + 'static,
            ) -> #private::Drain<I, K>
            where
                K: ::core::cmp::Ord + ::core::marker::Send,
            {
                #private::Drain::__new(self.call, key)
            }
        }
    })
}

fn traits(endpoint: &Endpoint, call: &TokenStream, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (meta, tiers) = (meta(endpoint, types), tiers::set(endpoint, types.paths));
    let name = format_ident!("{}", type_name(endpoint.name())).to_string();
    quote! {
        impl<T> ::core::clone::Clone for #call<T> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    call: ::core::clone::Clone::clone(&self.call),
                    output: ::core::marker::PhantomData,
                }
            }
        }

        impl<T> ::core::fmt::Debug for #call<T> {
            #[inline]
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

        impl<T: #private::Output> #private::Call for #call<T> {
            type Data = T;
            type Returning<U: #private::Output> = #call<U>;
            type Tiers = #tiers;
            const META: &'static #private::Meta = &#meta;

            #[inline]
            fn __from_call(call: #private::UntypedCall) -> Self {
                Self { call, output: ::core::marker::PhantomData }
            }

            #[inline]
            fn __into_call(self) -> #private::UntypedCall {
                self.call
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
    let min_items = min_items(endpoint, types);
    quote! {
        #private::Meta::__new(
            #name, #label, (#method, #route), #page, #tiers, #reference, &[#(#min_items),*]
        )
    }
}

/// The lists of the body that must have items, and how many.
fn min_items(endpoint: &Endpoint, types: &RustTypes<'_>) -> Vec<TokenStream> {
    let record = endpoint.body().and_then(|body| match body.ty() {
        Type::Defined(name) => types.spec.record(name),
        _ => None,
    });
    let fields = record.map(crisp_api_spec::Record::fields).unwrap_or_default().iter();
    let lists = fields.filter(|field| field.ty().is_container());
    lists
        .filter_map(|field| {
            let (name, least) = (field.name(), field.bounds().min().filter(|least| *least > 0)?);
            let min_items = proc_macro2::Literal::i64_unsuffixed(least);
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
