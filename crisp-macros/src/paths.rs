//! The paths by which generated code names items, and the identifiers in them.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Definition, Endpoint, Spec};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Path};

/// The paths of the facade, of its hidden runtime API, and of the module for user-defined items.
#[derive(Clone)]
pub(crate) struct Paths {
    krate: Path,
    /// The path of the module for the items that spec files define.
    local: Option<TokenStream>,
}

impl Paths {
    pub(crate) fn new(krate: Path) -> Self {
        Self { krate, local: None }
    }

    /// The same, for a client with a module for what user files define.
    pub(crate) fn with_local(&self, local: TokenStream) -> Self {
        Self { krate: self.krate.clone(), local: Some(local) }
    }

    /// The name by which the module for user files finds the crate, if its path is one that only
    /// the user's own scope knows.
    pub(crate) fn alias(&self, module: &Ident) -> Option<(&Path, Ident)> {
        let first = self.krate.segments.first()?;
        let known = self.krate.leading_colon.is_some() || first.ident == "crate";
        (!known).then(|| (&self.krate, format_ident!("__crisp_api_{module}")))
    }

    /// The same, as seen from the module for user files.
    pub(crate) fn inside_module(&self, module: &Ident) -> Self {
        let krate = match self.alias(module) {
            Some((_, alias)) => syn::parse_quote! { super::#alias },
            None => self.krate.clone(),
        };
        Self { krate, local: Some(quote! { self }) }
    }

    /// What generated code uses of the runtime.
    pub(crate) fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote! { #krate::__private }
    }

    /// The type of a call, with the span of the name that the user wrote for it.
    pub(crate) fn endpoint_at(&self, endpoint: &Endpoint, span: Span) -> TokenStream {
        let name = type_name(endpoint.name());
        let ident = Ident::new(&name, Span::call_site().located_at(span));
        match &self.local {
            Some(local) if !endpoint.is_official() => quote! { #local::#ident },
            _ => {
                let krate = &self.krate;
                quote! { #krate::endpoint::#ident }
            }
        }
    }

    /// The hidden name of an endpoint, for editors.
    pub(crate) fn name(&self, name: &Ident) -> TokenStream {
        let names = match &self.local {
            Some(local) => quote! { #local::__names },
            None => self.official_names(),
        };
        quote! { #names::#name }
    }

    /// The hidden names of the official endpoints, for editors.
    pub(crate) fn official_names(&self) -> TokenStream {
        let krate = &self.krate;
        quote! { #krate::endpoint::__names }
    }

    /// A type that a spec defines.
    pub(crate) fn definition(&self, spec: &Spec, name: &str) -> TokenStream {
        let ident = ident(name);
        let official = spec.definition(name).is_none_or(Definition::is_official);
        match &self.local {
            Some(local) if !official => quote! { #local::#ident },
            _ => {
                let krate = &self.krate;
                quote! { #krate::types::#ident }
            }
        }
    }
}

/// An identifier of generated code.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
