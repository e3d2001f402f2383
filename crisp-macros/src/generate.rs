//! Generation of code from a plan.
//!
//! Every decision is made and every error is reported before this stage, so generation cannot fail.

mod client_struct;
mod client_trait;
mod docs;
#[cfg(test)]
mod dynamic;
mod endpoint;
#[cfg(test)]
mod events;
mod fake;
mod scopes;
mod tiers;
mod tracking;
mod types;

use std::collections::BTreeSet;

use crisp_api_spec::__private::type_name;
use crisp_api_spec::Endpoint;
#[cfg(test)]
use crisp_api_spec::Spec;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::errors::{error_type, error_type_of};
use crate::paths::{Paths, ident};
use crate::plan::{Client, DeclaredStart, Method, Module, Shape, Start, TraitShape, ValueSource};
use crate::rust_types::RustTypes;

/// Generates all items of one `#[client]` attribute.
pub(crate) fn client(client: &Client) -> TokenStream {
    let item = match &client.shape {
        Shape::Trait(shape) => annotated_trait(client, shape),
        Shape::Struct(shape) => client_struct::generate(client, shape),
        Shape::Unusable(shape) => client_struct::as_written(shape),
        Shape::Failed(shape) => client_struct::failed(shape),
    };
    let module = client.module.as_ref().map(|module| match &module.error {
        Some(error) => malformed_module(client, module, error),
        None => user_module(client, module),
    });
    let outputs = outputs(client);
    let tracking = tracking::generate(&client.files);
    let imports = name_imports(client);
    quote! { #imports #item #module #tracking #outputs }
}

/// Imports each endpoint under the name that the user wrote, with the user's span.
///
/// rust-analyzer then completes these names and shows their docs. It resolves a token of the input by
/// the first occurrence in the output, so the imports must precede all other items. `rustc` never
/// compiles them.
fn name_imports(client: &Client) -> Option<TokenStream> {
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
    let definition = client_trait::definition(client, shape);
    let implementation = client_trait::implementation(client, shape);
    let fake = shape.fake.as_ref().map(|ident| fake::generate(client, shape, ident));
    quote! { #definition #implementation #fake }
}

/// The items of the facade that exist only with a feature.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct Gates {
    /// The endpoints and types of the helpdesk as it was before 2026.
    pub(crate) legacy: std::collections::BTreeSet<String>,
    /// The types that only events use.
    pub(crate) events: std::collections::BTreeSet<String>,
}

#[cfg(test)]
impl Gates {
    /// Returns the `cfg` attribute of an item, if it has one.
    fn attribute(&self, name: &str) -> TokenStream {
        if self.legacy.contains(name) {
            quote! { #[cfg(feature = "legacy-helpdesk")] }
        } else if self.events.contains(name) {
            quote! { #[cfg(any(feature = "dynamic", feature = "realtime"))] }
        } else {
            TokenStream::new()
        }
    }

    /// Adds the `cfg` attribute of an endpoint or type to all items that are generated for it.
    fn apply(&self, name: &str, tokens: TokenStream) -> TokenStream {
        let attribute = self.attribute(name);
        if attribute.is_empty() {
            return tokens;
        }
        let file: syn::File = syn::parse2(tokens).expect("the generated code is valid Rust");
        let items = file.items;
        quote! { #(#attribute #items)* }
    }
}

/// Generates the calls of all official endpoints.
#[cfg(test)]
pub(crate) fn official_endpoints(paths: &Paths, spec: &Spec, gates: &Gates) -> TokenStream {
    let types = RustTypes { spec, paths };
    let kinds = spec.endpoints().iter().map(|item| (gates.attribute(item.name()), item));
    let module = endpoint::module(kinds, paths);
    let calls = spec
        .endpoints()
        .iter()
        .map(|item| gates.apply(item.name(), endpoint::generate(item, &types)));
    let names = spec.endpoints().iter().zip(name_reexports(spec.endpoints()));
    let names = names.map(|(item, name)| gates.apply(item.name(), name));
    quote! {
        #module
        #(#calls)*

        /// The endpoints by name, for completion in editors.
        #[cfg(rust_analyzer)]
        #[doc(hidden)]
        pub mod __names {
            #(#names)*
        }
    }
}

/// Re-exports each call under the name of its endpoint, for a submodule of the calls' module.
fn name_reexports<'s>(
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
) -> impl Iterator<Item = TokenStream> {
    endpoints.into_iter().map(|endpoint| {
        let name = ident(endpoint.name());
        let call = ident(&crisp_api_spec::__private::type_name(endpoint.name()));
        quote! { pub use super::#call as #name; }
    })
}

/// Generates all official types.
#[cfg(test)]
pub(crate) fn official_types(paths: &Paths, spec: &Spec, gates: &Gates) -> TokenStream {
    let types = RustTypes { spec, paths };
    types::all(spec.definitions().iter(), &types, |name, tokens| gates.apply(name, tokens))
}

/// Generates the tables that look up official endpoints and events by name at run time.
#[cfg(test)]
pub(crate) fn official_dynamic(paths: &Paths, spec: &Spec, gates: &Gates) -> TokenStream {
    dynamic::generate(paths, spec, |name| gates.attribute(name))
}

/// Generates the enum of all official events.
#[cfg(test)]
pub(crate) fn official_events(paths: &Paths, spec: &Spec) -> TokenStream {
    events::generate(paths, spec)
}

/// Requires each output that the user wrote to be one, at the position of its type.
///
/// The methods do not require it: one mistake would be an error in the trait, the client and the fake.
fn outputs(client: &Client) -> Option<TokenStream> {
    let private = client.paths.private();
    let outputs = client.methods.iter().filter_map(|method| {
        let (cfgs, output) = (method.cfgs(), method.output.as_ref()?);
        let span = output.clone().into_iter().next()?.span();
        let check = quote_spanned! { span => #private::is_output::<#output>() };
        Some(quote! { #(#cfgs)* const _: () = #check; })
    });
    let outputs: Vec<_> = outputs.collect();
    (!outputs.is_empty()).then(|| quote! { #(#outputs)* })
}

/// Generates the module of spec files with errors: its names exist, so that code which uses them has no
/// further errors.
fn malformed_module(client: &Client, module: &Module, error: &syn::Error) -> TokenStream {
    let (vis, name) = (visibility(&client.shape), &module.ident);
    // Names that are not valid in Rust were reported.
    let valid = |name: &str| syn::parse_str::<syn::Ident>(name).ok();
    let endpoints = client.spec.endpoints().iter().filter(|endpoint| !endpoint.is_official());
    let calls: BTreeSet<_> =
        endpoints.filter_map(|endpoint| valid(&type_name(endpoint.name()))).collect();
    let types = client.spec.definitions().iter().filter(|definition| !definition.is_official());
    let types: BTreeSet<_> = types.filter_map(|definition| valid(definition.name())).collect();
    let types = types.difference(&calls);
    let calls = calls.iter();
    let of_call = error_type_of(error, &quote! { T });
    let of_type = error_type(error);
    quote! {
        #[allow(missing_docs)]
        #vis mod #name {
            #(pub type #calls<T = ()> = #of_call;)*
            #(pub type #types = #of_type;)*
        }
    }
}

fn visibility(shape: &Shape) -> &syn::Visibility {
    match shape {
        Shape::Trait(shape) => &shape.vis,
        Shape::Struct(shape) | Shape::Unusable(shape) => &shape.vis,
        Shape::Failed(shape) => &shape.vis,
    }
}

/// Generates the module next to the client, with the endpoints and types of the user's spec files.
fn user_module(client: &Client, module: &Module) -> TokenStream {
    let (ident, spec) = (&module.ident, &*client.spec);
    let paths = client.paths.inside_module(ident);
    let alias = client.paths.alias(ident).map(|(krate, alias)| {
        quote! { #[allow(unused_imports)] use #krate as #alias; }
    });
    let types = RustTypes { spec, paths: &paths };
    let endpoints = || spec.endpoints().iter().filter(|endpoint| !endpoint.is_official());
    let names = name_reexports(endpoints());
    let declared: Vec<_> =
        client.methods.iter().filter(|method| matches!(method.start, Start::Declared(_))).collect();
    let kinds = declared.iter().map(|method| {
        let cfgs = method.cfgs();
        (quote! { #(#cfgs)* }, &method.endpoint)
    });
    let kinds: Vec<_> = endpoints().map(uncfged).chain(kinds).collect();
    let calls = (!kinds.is_empty()).then(|| endpoint::module(kinds.into_iter(), &paths));
    let endpoints = endpoints().map(|endpoint| endpoint::generate(endpoint, &types));
    let definitions = spec.definitions().iter().filter(|definition| !definition.is_official());
    let declared = declared.iter().map(|method| {
        let call = endpoint::declared(&method.endpoint, &types);
        let mut cfgs = method.cfgs().peekable();
        // An attribute applies to one item, but a call is several: `__items!` wraps them in one.
        match cfgs.peek() {
            Some(_) => {
                let private = paths.private();
                quote! { #(#cfgs)* #private::__items! { #call } }
            }
            None => call,
        }
    });
    let definitions = types::all(definitions, &types, |_, tokens| tokens);
    let vis = visibility(&client.shape);
    let doc = docs::module(client.shape.ident());
    let official = paths.official_names();
    quote! {
        #alias
        #doc
        #[allow(unexpected_cfgs)]
        #vis mod #ident {
            #calls
            #(#endpoints)*
            #(#declared)*
            #definitions
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

/// Returns an endpoint without `cfg` attributes.
fn uncfged(endpoint: &Endpoint) -> (TokenStream, &Endpoint) {
    (TokenStream::new(), endpoint)
}

/// Returns the type of the method's call, including the output if the user chose one.
fn call_type(method: &Method) -> TokenStream {
    let call = &method.call;
    match &method.output {
        Some(output) => quote! { #call<#output> },
        None => quote! { #call },
    }
}

/// Generates the expression that creates the call of a method.
///
/// `bound` returns the expression for a parameter whose value the client stores.
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
    let constructor = paths.constructor(&method.endpoint);
    quote! { #constructor(#handle, #(#needs),*) #(#setters)* }
}

/// Allows more arguments than clippy's limit, because the endpoint determines their number.
fn allow_many_arguments(method: &Method) -> Option<TokenStream> {
    (method.arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] })
}

/// Returns the expression for the value of a parameter.
fn value(need: &ValueSource, bound: impl Fn(&syn::Ident) -> TokenStream) -> TokenStream {
    match need {
        ValueSource::Argument(ident) => quote! { #ident },
        ValueSource::Bound(ident) => bound(ident),
    }
}

/// Generates the expression that creates the call of a declared endpoint.
///
/// Such a call has no constructor, because the method's signature, and not a spec, has the types of its
/// parameters.
fn declared(
    method: &Method,
    start: &DeclaredStart,
    paths: &Paths,
    handle: &TokenStream,
    bound: impl Fn(&syn::Ident) -> TokenStream,
) -> TokenStream {
    let private = paths.private();
    let (call, kind) = (call_type(method), paths.kind(&method.endpoint));
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
                <#kind as #private::Endpoint>::META,
                &[#(#segments),*],
            );
            #(#statements)*
            <#call>::__wrap(__call)
        }
    }
}

impl Shape {
    fn ident(&self) -> &syn::Ident {
        match self {
            Self::Trait(shape) => &shape.ident,
            Self::Struct(shape) | Self::Unusable(shape) => &shape.ident,
            Self::Failed(shape) => &shape.ident,
        }
    }
}
