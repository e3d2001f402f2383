//! The item under the attribute: what the user wrote, spans kept.

mod declaration;
mod parse;
mod strip;

use proc_macro2::TokenStream;
use syn::{Attribute, Fields, Generics, Ident, TraitItem, Type, TypeParamBound, Visibility};

pub(crate) use declaration::{Declaration, Marker, Place, tier};
pub(crate) use strip::without_our_attributes;

use crate::errors::ErrorSink;

/// What the attribute stands on.
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
    /// Items that are no endpoints: constants, types, and methods with a body.
    pub(crate) others: Vec<TraitItem>,
}

/// A method without a body: an endpoint.
pub(crate) struct Method {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) params: Vec<Param>,
    pub(crate) output: Output,
    /// What `#[endpoint(…)]` declares; none where the spec has the endpoint.
    pub(crate) declaration: Option<Declaration>,
    /// Whether `#[assume]` says that the tiers are right, whatever the spec says.
    pub(crate) assume: bool,
}

/// A parameter of a method, `self` left out.
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) marker: Option<Marker>,
    /// None for `_`: the spec's type.
    pub(crate) ty: Option<Type>,
}

/// What a method returns.
pub(crate) enum Output {
    /// Nothing was written: the spec's type.
    Spec,
    /// `_`: the spec's type too.
    Hole(proc_macro2::Span),
    /// A type of the user's.
    Own(Box<Type>),
}

/// A struct that gets endpoints as inherent methods.
pub(crate) struct ClientStruct {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// A struct with fields stays as it is, and gets methods only.
    pub(crate) fields: Fields,
}

impl Item {
    /// Reads the item; none where it is neither a trait nor a struct.
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
