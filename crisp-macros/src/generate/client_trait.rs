//! A trait, and the client that implements it by sending requests.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{quote, quote_spanned};

use super::{call_type, docs, scopes, start, tiers};
use crate::plan::{Client, Method, TraitShape};

/// Generates the trait: as the user wrote it, with inferred types filled in.
///
/// Each method has a default body that returns an error, so that adding an endpoint to the trait does
/// not break fakes that users wrote by hand.
pub(super) fn definition(client: &Client, shape: &TraitShape) -> TokenStream {
    let TraitShape { attrs, vis, ident, supertraits, others, failed, .. } = shape;
    let failed = failed.iter().map(|failed| &failed.item);
    let private = client.paths.private();
    let shared = (!shape.local).then(|| quote! { ::core::marker::Send + ::core::marker::Sync });
    let bounds = supertraits.iter().map(|bound| quote! { #bound }).chain(shared);
    let types = client.types();
    let methods = client.methods.iter().map(|method| {
        let (attrs, output) = (&method.attrs, call_type(method));
        let doc = docs::method_after(method, &types);
        let own = attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
        let deprecated = docs::deprecated(method.endpoint.facts()).filter(|_| !own);
        let (signature, allow) = (signature(method), super::allow_many_arguments(method));
        let name = format!("{ident}::{}", method.ident);
        let kind = client.paths.kind(&method.endpoint);
        // An attribute that allows unused parameters would be an error under `forbid`.
        let names = method.arguments.iter().map(|argument| &argument.ident);
        quote! {
            #(#attrs)*
            #doc
            #deprecated
            #allow
            #signature -> #output {
                let _ = (#(&#names,)*);
                <#output>::__wrap(#private::unimplemented::<#kind>(#name))
            }
        }
    });
    // The whole item gets the span of its name, so that lints about the trait point at the name and not
    // at the attribute.
    let span = ident.span();
    let keyword = quote_spanned! { span => trait };
    let mut body = Group::new(Delimiter::Brace, quote! { #(#others)* #(#methods)* #(#failed)* });
    body.set_span(span);
    // The empty generics have a span of the macro. Otherwise, rustc would suggest to add unknown types
    // of methods to them.
    quote! {
        #(#attrs)*
        #vis #keyword #ident<>: #(#bounds)+* #body
    }
}

/// Generates the client: a struct that stores the handle and the bound parameters.
pub(super) fn implementation(client: &Client, shape: &TraitShape) -> TokenStream {
    let TraitShape { vis, ident, client: name, .. } = shape;
    let doc = docs::client(ident);
    let private = client.paths.private();
    let names: Vec<_> = client.bound.iter().map(|bound| &bound.ident).collect();
    let types = client.bound.iter().map(|bound| &bound.ty);
    let debug = debug(name, &names);
    let new = new(client);
    let scopes = scopes::constant(client);
    let methods = client.methods.iter().map(|item| method(client, item));
    quote! {
        #doc
        #[derive(::core::clone::Clone)]
        #vis struct #name {
            __handle: #private::Handle,
            #(#names: #types,)*
        }

        impl #name {
            #scopes
            #new
        }

        #debug

        impl #ident for #name {
            #(#methods)*
        }
    }
}

fn new(client: &Client) -> TokenStream {
    let private = client.paths.private();
    let names: Vec<_> = client.bound.iter().map(|bound| &bound.ident).collect();
    let types = client.bound.iter().map(|bound| &bound.ty);
    let bounds = tiers::bounds(client);
    let bounds = (!bounds.is_empty()).then(|| quote! { where K: #(#bounds)+* });
    let doc = docs::sentence_of("Creates a client that uses the token of `client`.");
    quote! {
        #doc
        pub fn new<K>(
            client: &#private::Client<K>,
            #(#names: impl ::core::convert::Into<#types>,)*
        ) -> Self
        #bounds
        {
            Self {
                __handle: ::core::clone::Clone::clone(client.__handle()),
                #(#names: ::core::convert::Into::into(#names),)*
            }
        }
    }
}

fn debug(name: &syn::Ident, fields: &[&syn::Ident]) -> TokenStream {
    let text = name.to_string();
    let names = fields.iter().map(ToString::to_string);
    quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text)
                    .field("handle", &self.__handle)
                    #(.field(#names, &self.#fields))*
                    .finish()
            }
        }
    }
}

fn method(client: &Client, method: &Method) -> TokenStream {
    let cfgs = method.cfgs();
    let (signature, output) = (signature(method), call_type(method));
    let start =
        start(method, &client.paths, &quote! { &self.__handle }, |bound| quote! { &self.#bound });
    quote! {
        #(#cfgs)*
        #signature -> #output {
            #start
        }
    }
}

/// Returns the signature of the method in the trait, without its output.
pub(super) fn signature(method: &Method) -> TokenStream {
    let ident = &method.ident;
    let names = method.arguments.iter().map(|argument| &argument.ident);
    let types = method.arguments.iter().map(|argument| &argument.ty);
    quote! { fn #ident(&self, #(#names: #types),*) }
}
