//! The plan of the generated code. The generator makes no decisions of its own.

use std::sync::Arc;

use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::TokenStream;
use syn::{Attribute, Fields, Generics, Ident, TraitItem, TypeParamBound, Visibility};

use crate::paths::Paths;
use crate::rust_types::RustTypes;

/// A client: the trait or the struct, with everything that is generated for it.
pub(crate) struct Client {
    pub(crate) paths: Paths,
    pub(crate) shape: Shape,
    /// The path parameters that the client stores.
    pub(crate) bound: Vec<Bound>,
    pub(crate) methods: Vec<Method>,
    /// The markers of the endpoints that the client's token must be allowed to call.
    pub(crate) permissions: Vec<TokenStream>,
    /// The names written for endpoints, for completion in editors.
    pub(crate) names: Vec<Ident>,
    /// The module for the items that spec files define.
    pub(crate) module: Option<Module>,
    /// The spec files, in the order of the attribute.
    pub(crate) files: Vec<String>,
    /// The spec.
    pub(crate) spec: Arc<Spec>,
}

impl Client {
    /// Returns the Rust types as seen from the item.
    pub(crate) fn types(&self) -> RustTypes<'_> {
        RustTypes { spec: &self.spec, paths: &self.paths }
    }
}

pub(crate) enum Shape {
    Trait(TraitShape),
    Struct(StructShape),
    /// A struct without a field that its methods need. It is emitted unchanged.
    Unusable(StructShape),
    /// A struct that cannot be generated.
    Failed(FailedStruct),
}

/// A struct that cannot be generated. Its name stands for the error.
pub(crate) struct FailedStruct {
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) error: syn::Error,
}

/// A method with an error, which neither the client nor the fake implements.
pub(crate) struct FailedMethod {
    pub(crate) ident: Ident,
    /// The type that stands for the error.
    pub(crate) error: TokenStream,
    /// The method of the trait.
    pub(crate) item: TraitItem,
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
    pub(crate) failed: Vec<FailedMethod>,
}

pub(crate) struct StructShape {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) fields: Fields,
}

/// A path parameter that the client stores.
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
    /// The output, if it is not the spec's.
    pub(crate) output: Option<TokenStream>,
    /// The parameters of the method, in order.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) start: Start,
}

impl Method {
    /// Returns the `#[cfg(…)]` attributes, which are copied to everything generated for the method.
    pub(crate) fn cfgs(&self) -> impl Iterator<Item = &Attribute> {
        self.attrs.iter().filter(|attr| attr.path().is_ident("cfg"))
    }
}

/// The way a method creates its call.
pub(crate) enum Start {
    /// Through the endpoint's constructor, with its arguments in order.
    Endpoint(Vec<ValueSource>),
    /// In the method itself, because the types of a declared endpoint are only known in the user's scope.
    Declared(DeclaredStart),
}

/// The request of a declared endpoint.
pub(crate) struct DeclaredStart {
    pub(crate) segments: Vec<DeclaredSegment>,
    /// The names in the query, and the arguments with the values.
    pub(crate) query: Vec<(String, Ident)>,
    pub(crate) body: Option<Ident>,
    pub(crate) page: Option<Ident>,
}

/// A path parameter of a declared endpoint.
pub(crate) struct DeclaredSegment {
    pub(crate) value: ValueSource,
    /// The type that determines the allowed values.
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
    /// The setter that receives it, or `None` if the constructor does.
    pub(crate) setter: Option<Ident>,
}

/// The source of a value that the endpoint needs.
pub(crate) enum ValueSource {
    /// The argument of this name.
    Argument(Ident),
    /// The field of the client with this name.
    Bound(Ident),
}

/// The module for the items that spec files define and methods declare.
pub(crate) struct Module {
    pub(crate) ident: Ident,
    /// The first error of the spec files, if they have errors.
    pub(crate) error: Option<syn::Error>,
}
