//! The annotated item as the user wrote it, with its spans.

mod declaration;
mod parse;
mod strip;

use proc_macro2::TokenStream;
use syn::{Attribute, Fields, Generics, Ident, TraitItem, Type, TypeParamBound, Visibility};

pub(crate) use declaration::{Declaration, Marker, ParamLocation};
pub(crate) use strip::without_our_attributes;

use crate::errors::ErrorSink;

/// The annotated item.
pub(crate) enum Item {
    Trait(ClientTrait),
    Struct(ClientStruct),
}

/// A trait whose methods are endpoints.
pub(crate) struct ClientTrait {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) supertraits: Vec<TypeParamBound>,
    pub(crate) methods: Vec<Method>,
    /// Items that are not endpoints, such as methods with a body. They stay unchanged.
    pub(crate) others: Vec<TraitItem>,
}

/// A method without a body: an endpoint.
pub(crate) struct Method {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) params: Vec<Param>,
    pub(crate) output: Output,
    /// Whether an error about the output was reported.
    pub(crate) output_reported: bool,
    /// The declaration in `#[endpoint(…)]`, or `None` for an endpoint of the spec.
    pub(crate) declaration: Option<Declaration>,
    /// Whether the declaration cannot be used.
    pub(crate) malformed: bool,
    /// Whether `#[assume]` disables the check of the tiers.
    pub(crate) assume: bool,
    /// Whether `#[async_trait]` has rewritten the method.
    pub(crate) async_trait: bool,
}

/// A parameter of a method, other than `self`.
pub(crate) struct Param {
    /// Its name, or `_`.
    pub(crate) ident: Ident,
    /// Whether it has a name.
    pub(crate) named: bool,
    pub(crate) marker: Option<Marker>,
    /// `None` for `_`, which stands for the spec's type.
    pub(crate) ty: Option<Type>,
}

/// The return type of a method.
pub(crate) enum Output {
    /// No return type, which stands for the spec's type.
    Spec,
    /// `_`, which also stands for the spec's type.
    Hole(proc_macro2::Span),
    /// A type of the user's own.
    Own(Box<Type>),
}

/// A struct whose inherent methods are endpoints.
pub(crate) struct ClientStruct {
    /// An error because of which the struct cannot be generated.
    pub(crate) failed: Option<syn::Error>,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// A struct with fields stays unchanged and only gets methods.
    pub(crate) fields: Fields,
}

impl Item {
    /// Parses the item, or returns `None` if it is neither a trait nor a struct.
    pub(crate) fn parse(tokens: TokenStream, errors: &ErrorSink<'_>) -> Option<Self> {
        parse::item(tokens, errors)
    }

    pub(crate) fn ident(&self) -> &Ident {
        match self {
            Self::Trait(item) => &item.ident,
            Self::Struct(item) => &item.ident,
        }
    }
}
