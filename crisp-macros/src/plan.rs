//! What is to be generated: one answer for each question that the generator has.

use crate::rust_types::RustTypes;
use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use std::sync::Arc;
use syn::{Attribute, Fields, Generics, Ident, Path, TraitItem, TypeParamBound, Visibility};

/// A client: the trait or the struct, and everything that comes with it.
pub(crate) struct Client {
    pub(crate) paths: Paths,
    pub(crate) shape: Shape,
    /// The path parameters that the client holds.
    pub(crate) bound: Vec<Bound>,
    pub(crate) methods: Vec<Method>,
    /// The names that were written for endpoints, for editors.
    pub(crate) names: Vec<Ident>,
    /// What user files define, and the module for it.
    pub(crate) module: Option<Module>,
    /// The spec files, in the order of the attribute.
    pub(crate) files: Vec<String>,
    /// Everything that the spec says.
    pub(crate) spec: Arc<Spec>,
}

impl Client {
    /// The Rust types, as seen from the item.
    pub(crate) fn types(&self) -> RustTypes<'_> {
        RustTypes { spec: &self.spec, paths: &self.paths }
    }
}

pub(crate) enum Shape {
    Trait(TraitShape),
    Struct(StructShape),
}

pub(crate) struct TraitShape {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) supertraits: Vec<TypeParamBound>,
    /// Whether implementors need not be `Send` and `Sync`.
    pub(crate) local: bool,
    pub(crate) others: Vec<TraitItem>,
    pub(crate) client: Ident,
    pub(crate) fake: Option<Ident>,
}

pub(crate) struct StructShape {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) fields: Fields,
    /// Whether it has what methods need.
    pub(crate) sound: bool,
}

/// A path parameter that the client holds.
pub(crate) struct Bound {
    /// Its name in routes.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    /// Its owned type.
    pub(crate) ty: TokenStream,
}

/// A method, and the endpoint that it calls.
pub(crate) struct Method {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) endpoint: Endpoint,
    /// The type of the call, without its output.
    pub(crate) call: TokenStream,
    /// The output, where it is not the spec's.
    pub(crate) output: Option<TokenStream>,
    /// What the method takes, in its order.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) start: Start,
    /// Whether the client must be allowed to make the call.
    pub(crate) checked: bool,
}

/// How a method makes its call.
pub(crate) enum Start {
    /// By the endpoint's `__start`, with what it needs in its order.
    Endpoint(Vec<Need>),
    /// By itself, since the types of a declared endpoint are known in the user's scope only.
    Declared(DeclaredStart),
}

/// What a declared endpoint sends.
pub(crate) struct DeclaredStart {
    pub(crate) segments: Vec<DeclaredSegment>,
    /// Names on the wire, and the arguments with their values.
    pub(crate) query: Vec<(String, Ident)>,
    pub(crate) body: Option<Ident>,
    pub(crate) page: Option<Ident>,
}

/// A path parameter of a declared endpoint.
pub(crate) struct DeclaredSegment {
    pub(crate) value: Need,
    /// The type that tells what it may hold.
    pub(crate) ty: TokenStream,
    pub(crate) tree: bool,
}

/// A parameter of a method.
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    /// Its type in an object-safe method.
    pub(crate) ty: TokenStream,
    /// Its type in an inherent method.
    pub(crate) inherent_ty: TokenStream,
    /// The setter that takes it; none where `__start` does.
    pub(crate) setter: Option<Ident>,
}

/// Where a value that the endpoint needs comes from.
pub(crate) enum Need {
    /// The argument of this name.
    Argument(Ident),
    /// The field of the client with this name.
    Bound(Ident),
}

/// The module for what user files define, and what methods declare.
pub(crate) struct Module {
    pub(crate) ident: Ident,
}

/// Where generated code finds what it names.
#[derive(Clone)]
pub(crate) struct Paths {
    krate: Path,
    /// The path of what user files define.
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
        let ident = Ident::new(
            &crisp_api_spec::__private::type_name(endpoint.name()),
            Span::call_site().located_at(span),
        );
        match &self.local {
            Some(local) if !endpoint.is_official() => quote! { #local::#ident },
            _ => {
                let krate = &self.krate;
                quote! { #krate::endpoint::#ident }
            }
        }
    }

    /// The type of errors.
    pub(crate) fn error(&self) -> TokenStream {
        let krate = &self.krate;
        quote! { #krate::Error }
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
        let official = spec.definition(name).is_none_or(crisp_api_spec::Definition::is_official);
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
