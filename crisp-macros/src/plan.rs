//! What is to be generated: one answer for each question that the generator has.

use std::sync::Arc;

use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::TokenStream;
use syn::{Attribute, Fields, Generics, Ident, TraitItem, TypeParamBound, Visibility};

use crate::paths::Paths;
use crate::rust_types::RustTypes;

/// A client: the trait or the struct, and everything that comes with it.
pub(crate) struct Client {
    pub(crate) paths: Paths,
    pub(crate) shape: Shape,
    /// The path parameters that the client holds.
    pub(crate) bound: Vec<Bound>,
    pub(crate) methods: Vec<Method>,
    /// The types of the calls that a token must be allowed to make to drive the client.
    pub(crate) permissions: Vec<TokenStream>,
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
    /// A struct that lacks a field that its methods would use. It is emitted as written.
    Unusable(StructShape),
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
}

impl Method {
    /// The `#[cfg(…)]` of the method, which everything that is generated for it gets too.
    pub(crate) fn cfgs(&self) -> impl Iterator<Item = &Attribute> {
        self.attrs.iter().filter(|attr| attr.path().is_ident("cfg"))
    }
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
