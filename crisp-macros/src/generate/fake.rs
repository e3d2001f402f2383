//! The fake implementation of a trait, for tests.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::{call_type, client_trait, docs, start};
use crate::plan::{Client, FailedMethod, Method, TraitShape};

/// Generates the fake: a struct that stores an optional response for each method.
pub(super) fn generate(client: &Client, shape: &TraitShape, ident: &Ident) -> TokenStream {
    let (vis, trait_name) = (&shape.vis, &shape.ident);
    let doc = docs::fake(trait_name);
    let private = client.paths.private();
    let text = ident.to_string();
    let fields = client.methods.iter().map(|method| {
        let (cfgs, name) = (method.cfgs(), &method.ident);
        quote! { #(#cfgs)* #name: ::core::option::Option<#private::FakeResponse> }
    });
    let setters = client.methods.iter().map(|method| setter(client, method));
    let failed = shape.failed.iter().map(failed_setter);
    let methods = client.methods.iter().map(|method| fake_method(client, trait_name, method));
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::default::Default)]
        #vis struct #ident {
            __calls: #private::FakeCalls,
            #(#fields,)*
        }

        impl #ident {
            /// Creates a fake without configured responses.
            #[must_use]
            pub fn new() -> Self {
                ::core::default::Default::default()
            }

            /// Returns the arguments of the calls that were sent so far, in their order, also of those
            /// without a configured response. A list has one entry for each page. Clones of the fake
            /// share the record.
            #[must_use]
            pub fn calls(&self) -> #private::Vec<#private::Args<'static>> {
                self.__calls.all()
            }

            #(#setters)*
            #(#failed)*
        }

        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#text)
            }
        }

        impl #trait_name for #ident {
            #(#methods)*
        }
    }
}

/// Generates the setter of a method with an error, so that its uses are no further errors.
fn failed_setter(failed: &FailedMethod) -> TokenStream {
    let (setter, error) = (format_ident!("on_{}", failed.ident.unraw()), &failed.error);
    quote! {
        #[doc(hidden)]
        pub fn #setter(self, _: #error) -> Self {
            self
        }
    }
}

fn setter(client: &Client, method: &Method) -> TokenStream {
    let private = client.paths.private();
    let (cfgs, name, call) = (method.cfgs(), &method.ident, call_type(method));
    let setter = format_ident!("on_{}", name);
    let mut sentence = format!("Sets the response to each call of `{name}`.");
    if method.endpoint.page().is_some() {
        sentence += " The closure runs once for each page, and an empty page ends the list. A closure that \
                     does not read the page number returns the only page.";
    }
    let doc = docs::sentence_of(&sentence);
    let data = match &method.output {
        Some(output) => quote! { #output },
        None => quote! { <#call as #private::Call>::Data },
    };
    // An output type that the user chose may not implement `Serialize`, which `encodable` requires.
    let constructor = match method.output {
        Some(_) => quote! { new },
        None => quote! { encodable },
    };
    quote! {
        #(#cfgs)*
        #doc
        #[must_use]
        pub fn #setter<F>(mut self, respond: F) -> Self
        where
            F: ::core::ops::Fn(
                    &#private::Args<'_>,
                ) -> #private::Result<#data>
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
        {
            self.#name = ::core::option::Option::Some(#private::FakeResponse::#constructor(respond));
            self
        }
    }
}

fn fake_method(client: &Client, trait_name: &Ident, method: &Method) -> TokenStream {
    let private = client.paths.private();
    let (cfgs, name, output) = (method.cfgs(), &method.ident, call_type(method));
    let signature = client_trait::signature(method);
    let start = start(method, &client.paths, &quote! { &#private::Handle::detached() }, |bound| {
        let text = bound.to_string();
        quote! { #text }
    });
    let path = format!("{trait_name}::{name}");
    quote! {
        #(#cfgs)*
        #signature -> #output {
            let __call = <#output>::__unwrap(#start);
            <#output>::__wrap(#private::faked(__call, self.#name.as_ref(), #path, &self.__calls))
        }
    }
}
