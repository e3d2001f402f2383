//! The paths by which generated code names items, and the identifiers in them.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Definition, Endpoint, Spec};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Path};

use crate::resolve::Signatures;

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

    /// Returns the paths of a client that has a module for user-defined items.
    pub(crate) fn with_local(&self, local: TokenStream) -> Self {
        Self { krate: self.krate.clone(), local: Some(local) }
    }

    /// Returns the alias through which the module for user-defined items finds the crate, if the path of the
    /// crate is only valid in the user's scope.
    pub(crate) fn alias(&self, module: &Ident) -> Option<(&Path, Ident)> {
        let first = self.krate.segments.first()?;
        let known = self.krate.leading_colon.is_some() || first.ident == "crate";
        (!known).then(|| (&self.krate, format_ident!("__crisp_api_{module}")))
    }

    /// Returns the paths as seen from the module for user-defined items.
    pub(crate) fn inside_module(&self, module: &Ident) -> Self {
        let krate = match self.alias(module) {
            Some((_, alias)) => syn::parse_quote! { super::#alias },
            None => self.krate.clone(),
        };
        Self { krate, local: Some(quote! { self }) }
    }

    /// Returns the paths as text, for signatures in messages.
    pub(crate) fn signatures(&self) -> Signatures {
        let segments: Vec<_> =
            self.krate.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let krate = segments.join("::");
        Signatures { types: format!("{krate}::types"), krate }
    }

    /// Returns the path of the hidden runtime API.
    pub(crate) fn private(&self) -> TokenStream {
        let krate = &self.krate;
        quote! { #krate::__private }
    }

    /// Returns the type of a call, with the span of the name that the user wrote.
    pub(crate) fn endpoint_at(&self, endpoint: &Endpoint, span: Span) -> TokenStream {
        let name = type_name(endpoint.name());
        let ident = Ident::new(&name, Span::call_site().located_at(span));
        let module = self.module_of(endpoint);
        quote! { #module::#ident }
    }

    /// Returns the marker of an endpoint.
    pub(crate) fn kind(&self, endpoint: &Endpoint) -> TokenStream {
        let (module, name) = (self.module_of(endpoint), ident(&type_name(endpoint.name())));
        quote! { #module::kind::#name }
    }

    /// Returns the constructor of a call.
    pub(crate) fn constructor(&self, endpoint: &Endpoint) -> TokenStream {
        let (module, name) = (self.module_of(endpoint), constructor(endpoint));
        quote! { #module::#name }
    }

    /// Returns the module that contains the call of an endpoint.
    fn module_of(&self, endpoint: &Endpoint) -> TokenStream {
        match &self.local {
            Some(local) if !endpoint.is_official() => local.clone(),
            _ => {
                let krate = &self.krate;
                quote! { #krate::endpoint }
            }
        }
    }

    /// Returns the hidden name of an endpoint, for completion in editors.
    pub(crate) fn name(&self, name: &Ident) -> TokenStream {
        let names = match &self.local {
            Some(local) => quote! { #local::__names },
            None => self.official_names(),
        };
        quote! { #names::#name }
    }

    /// Returns the module of hidden endpoint names, for completion in editors.
    pub(crate) fn official_names(&self) -> TokenStream {
        let krate = &self.krate;
        quote! { #krate::endpoint::__names }
    }

    /// Returns a type that a spec defines.
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

/// Returns the name of the function that creates the call of an endpoint.
pub(crate) fn constructor(endpoint: &Endpoint) -> Ident {
    format_ident!("__{}", endpoint.name())
}

/// Creates an identifier of generated code.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
