//! Plan to tokens. Every decision was made before; nothing here can fail.

mod client_struct;
mod client_trait;
mod docs;
mod dynamic;
mod endpoint;
mod fake;
mod tiers;
mod tracking;
mod types;

use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Client, DeclaredStart, Method, Module, Need, Paths, Shape, Start, TraitShape};
use crate::rust_types::RustTypes;

/// Everything that one `#[client]` gives.
pub(crate) fn client(client: &Client) -> TokenStream {
    let item = match &client.shape {
        Shape::Trait(shape) => annotated_trait(client, shape),
        Shape::Struct(shape) => client_struct::generate(client, shape),
    };
    let module = client.module.as_ref().map(|module| user_module(client, module));
    let tracking = tracking::generate(&client.files);
    let names = names(client);
    quote! { #names #item #module #tracking }
}

/// Mentions each endpoint by the word that the user wrote, so that editors know what it stands for,
/// and what else could stand there. For that, they take the first place that a word went to: this
/// stands before everything else.
fn names(client: &Client) -> Option<TokenStream> {
    let names = client.names.iter().map(|name| client.paths.name(name));
    (!client.names.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                #(#[cfg(rust_analyzer)] use #names as _;)*
            };
        }
    })
}

fn annotated_trait(client: &Client, shape: &TraitShape) -> TokenStream {
    let port = client_trait::port(client, shape);
    let implementation = client_trait::implementation(client, shape);
    let fake = shape.fake.as_ref().map(|ident| fake::generate(client, shape, ident));
    quote! { #port #implementation #fake }
}

/// Every official endpoint.
pub(crate) fn official_endpoints(paths: &Paths, spec: &Spec) -> TokenStream {
    let types = RustTypes { spec, paths };
    let calls = spec.endpoints().iter().map(|endpoint| endpoint::generate(endpoint, &types));
    let names = names_of(spec.endpoints());
    quote! {
        #(#calls)*

        /// The endpoints by their names, for editors.
        #[cfg(rust_analyzer)]
        #[doc(hidden)]
        pub mod __names {
            #(#names)*
        }
    }
}

/// The calls by the names of their endpoints, in a module beside them.
fn names_of<'s>(
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
) -> impl Iterator<Item = TokenStream> {
    endpoints.into_iter().map(|endpoint| {
        let name = crate::plan::ident(endpoint.name());
        let call = crate::plan::ident(&crisp_api_spec::__private::type_name(endpoint.name()));
        quote! { pub use super::#call as #name; }
    })
}

/// Every official type.
pub(crate) fn official_types(paths: &Paths, spec: &Spec) -> TokenStream {
    let types = RustTypes { spec, paths };
    let uses = types::Uses::of(spec);
    spec.definitions().iter().map(|definition| types::generate(definition, &uses, &types)).collect()
}

/// Tables by which the official endpoints and events are found at run time.
pub(crate) fn official_dynamic(paths: &Paths, spec: &Spec) -> TokenStream {
    dynamic::generate(paths, spec)
}

/// What user files define, in a module next to the client.
fn user_module(client: &Client, module: &Module) -> TokenStream {
    let (Module { ident }, spec) = (module, &*client.spec);
    let paths = client.paths.inside_module(ident);
    let alias = client.paths.alias(ident).map(|(krate, alias)| {
        quote! { #[allow(unused_imports)] use #krate as #alias; }
    });
    let types = RustTypes { spec, paths: &paths };
    let endpoints = || spec.endpoints().iter().filter(|endpoint| !endpoint.is_official());
    let names = names_of(endpoints());
    let endpoints = endpoints().map(|endpoint| endpoint::generate(endpoint, &types));
    let definitions = spec.definitions().iter().filter(|definition| !definition.is_official());
    let declared =
        client.methods.iter().filter(|method| matches!(method.start, Start::Declared(_)));
    let declared = declared.map(|method| {
        let call = endpoint::declared(&method.endpoint, &types);
        let mut cfgs = cfgs(method).peekable();
        // One `#[cfg]` for all items that belong together.
        match cfgs.peek() {
            Some(_) => {
                let private = paths.private();
                quote! { #(#cfgs)* #private::__items! { #call } }
            }
            None => call,
        }
    });
    let uses = types::Uses::of(spec);
    let definitions = definitions.map(|definition| types::generate(definition, &uses, &types));
    let vis = match &client.shape {
        Shape::Trait(shape) => &shape.vis,
        Shape::Struct(shape) => &shape.vis,
    };
    let doc = docs::module(client.shape.ident());
    let official = paths.official_names();
    quote! {
        #alias
        #doc
        #[allow(unexpected_cfgs)]
        #vis mod #ident {
            #(#endpoints)*
            #(#declared)*
            #(#definitions)*
            #[cfg(rust_analyzer)]
            use #official as __official;
            #[cfg(rust_analyzer)]
            #[doc(hidden)]
            pub mod __names {
                pub use super::__official::*;
                #(#names)*
            }
        }
    }
}

/// The type of the method's call, with its output.
fn call_type(method: &Method) -> TokenStream {
    let call = &method.call;
    match &method.output {
        Some(output) => quote! { #call<#output> },
        None => quote! { #call },
    }
}

/// `#[cfg(…)]` of a method, for everything that is made from it.
fn cfgs(method: &Method) -> impl Iterator<Item = &syn::Attribute> {
    method.attrs.iter().filter(|attr| attr.path().is_ident("cfg"))
}

/// The call of a method, from its arguments and from what `bound` gives for what the client holds.
fn start(
    method: &Method,
    paths: &Paths,
    handle: &TokenStream,
    bound: impl Fn(&syn::Ident) -> TokenStream,
) -> TokenStream {
    let setters = method.arguments.iter().filter_map(|argument| {
        let (setter, ident) = (argument.setter.as_ref()?, &argument.ident);
        Some(quote! { .#setter(#ident) })
    });
    let needs = match &method.start {
        Start::Endpoint(needs) => needs,
        Start::Declared(start) => return declared(method, start, paths, handle, bound),
    };
    let needs = needs.iter().map(|need| value(need, &bound));
    let call = &method.call;
    quote! { #call::__start(#handle, #(#needs),*) #(#setters)* }
}

/// What an endpoint takes is no matter of taste.
fn many(method: &Method) -> Option<TokenStream> {
    (method.arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] })
}

/// A parameter about which a mistake was reported goes nowhere, which is no second mistake.
fn unused(method: &Method) -> Option<TokenStream> {
    matches!(method.start, Start::Declared(_)).then(|| quote! { #[allow(unused_variables)] })
}

/// What fills a parameter.
fn value(need: &Need, bound: impl Fn(&syn::Ident) -> TokenStream) -> TokenStream {
    match need {
        Need::Argument(ident) => quote! { #ident },
        Need::Bound(ident) => bound(ident),
    }
}

/// The call of a declared endpoint, put together where the user's types are known.
fn declared(
    method: &Method,
    start: &DeclaredStart,
    paths: &Paths,
    handle: &TokenStream,
    bound: impl Fn(&syn::Ident) -> TokenStream,
) -> TokenStream {
    let private = paths.private();
    let call = call_type(method);
    let segments = start.segments.iter().map(|segment| {
        let (value, ty) = (value(&segment.value, &bound), &segment.ty);
        match segment.tree {
            true => quote! { #private::tree(&#value) },
            false => quote! { #private::segment::<#ty>(&#value) },
        }
    });
    let queries = start.query.iter().map(|(name, ident)| {
        quote! { __call.set_user_query(#name, &#ident); }
    });
    let body = start.body.iter().map(|ident| quote! { __call.set_user_body(&#ident); });
    let page = start.page.iter().map(|ident| {
        quote! { __call.set_page(#private::IntoOption::into_option(#ident).unwrap_or(1)); }
    });
    let statements: Vec<_> = queries.chain(body).chain(page).collect();
    let mutable = (!statements.is_empty()).then(|| quote! { mut });
    quote! {
        {
            let #mutable __call = #private::UntypedCall::new(
                #handle,
                <#call as #private::Call>::META,
                &[#(#segments),*],
            );
            #(#statements)*
            <#call as #private::Call>::__from_call(__call)
        }
    }
}

impl Shape {
    fn ident(&self) -> &syn::Ident {
        match self {
            Self::Trait(shape) => &shape.ident,
            Self::Struct(shape) => &shape.ident,
        }
    }
}
