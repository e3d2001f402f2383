//! The Rust types of spec types.

use crisp_api_spec::{Body, Builtin, Endpoint, Field, Kind, Spec, Type};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths::Paths;

/// The Rust types of a spec, as seen from one module.
pub(crate) struct RustTypes<'s> {
    pub(crate) spec: &'s Spec,
    pub(crate) paths: &'s Paths,
}

impl<'s> RustTypes<'s> {
    /// Returns the owned type.
    pub(crate) fn owned(&self, ty: &Type) -> TokenStream {
        let private = self.paths.private();
        match ty {
            Type::Builtin(builtin) => self.builtin(*builtin),
            Type::Defined(name) => self.paths.definition(self.spec, name),
            Type::List(item) => {
                let item = self.owned(item);
                quote! { #private::Vec<#item> }
            }
            Type::Map(value) => {
                let value = self.owned(value);
                quote! { #private::BTreeMap<#private::String, #value> }
            }
        }
    }

    /// Returns the output of an endpoint.
    pub(crate) fn output(&self, endpoint: &Endpoint) -> TokenStream {
        let Some(returns) = endpoint.returns() else { return quote! { () } };
        let ty = self.owned(returns.ty());
        if returns.is_nullable() {
            quote! { ::core::option::Option<#ty> }
        } else {
            ty
        }
    }

    /// Returns the type of a field of a record.
    pub(crate) fn field(&self, field: &Field) -> TokenStream {
        let ty = self.owned(field.ty());
        if field.is_required() || field.is_empty_when_absent() {
            ty
        } else {
            quote! { ::core::option::Option<#ty> }
        }
    }

    /// Returns the type of a parameter of an object-safe method.
    pub(crate) fn argument(&self, ty: &Type, place: Requirement) -> TokenStream {
        let owned = self.owned(ty);
        match (place, ty) {
            (Requirement::Optional | Requirement::Nullable, _) => {
                quote! { ::core::option::Option<#owned> }
            }
            (_, Type::Builtin(Builtin::String)) => quote! { &::core::primitive::str },
            (Requirement::Path, Type::Defined(_)) => quote! { &#owned },
            _ => owned,
        }
    }

    /// Returns the type of a parameter of an inherent method.
    pub(crate) fn inherent_argument(&self, ty: &Type, place: Requirement) -> TokenStream {
        let owned = self.owned(ty);
        let private = self.paths.private();
        match place {
            Requirement::Path => quote! { impl #private::PathParam<#owned> },
            Requirement::Optional | Requirement::Nullable => {
                quote! { impl #private::IntoOption<#owned> }
            }
            Requirement::Required if is_plain(ty) => owned,
            Requirement::Required if ty.is_container() => {
                quote! { impl #private::IntoValue<#owned> }
            }
            Requirement::Required => quote! { impl ::core::convert::Into<#owned> },
        }
    }

    /// Returns the body whose fields become arguments and setters, or `None` if it is passed as a whole.
    pub(crate) fn body_record(&self, endpoint: &'s Endpoint) -> Option<(&'s Body, &'s [Field])> {
        let body = endpoint.body().filter(|body| !body.is_whole())?;
        let Type::Defined(name) = body.ty() else { return None };
        self.spec.record(name).map(|record| (body, record.fields()))
    }

    /// Returns whether values of a type are strings in JSON.
    pub(crate) fn is_text(&self, name: &str) -> bool {
        let kind = self.spec.definition(name).map(crisp_api_spec::Definition::kind);
        matches!(kind, Some(Kind::Enum(_) | Kind::Id(_)))
    }

    fn builtin(&self, builtin: Builtin) -> TokenStream {
        let private = self.paths.private();
        match builtin {
            Builtin::Bool | Builtin::Flag => quote! { ::core::primitive::bool },
            Builtin::Date | Builtin::Timestamp => quote! { #private::Timestamp },
            Builtin::F64 => quote! { ::core::primitive::f64 },
            Builtin::Fingerprint => quote! { #private::Fingerprint },
            Builtin::I32 => quote! { ::core::primitive::i32 },
            Builtin::I64 => quote! { ::core::primitive::i64 },
            Builtin::Json => quote! { #private::Value },
            Builtin::Scalar => quote! { #private::Scalar },
            Builtin::String => quote! { #private::String },
            Builtin::U16 => quote! { ::core::primitive::u16 },
            Builtin::U32 => quote! { ::core::primitive::u32 },
            Builtin::U64 => quote! { ::core::primitive::u64 },
            Builtin::U8 => quote! { ::core::primitive::u8 },
        }
    }
}

/// Returns whether a type is a number or a boolean, whose literals have no inferable type behind
/// `impl Into`.
pub(crate) fn is_plain(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Builtin(
            Builtin::Bool
                | Builtin::F64
                | Builtin::Flag
                | Builtin::I32
                | Builtin::I64
                | Builtin::U16
                | Builtin::U32
                | Builtin::U64
                | Builtin::U8
        )
    )
}

/// The part of the request that a parameter belongs to, and whether it is required.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Requirement {
    /// In the path.
    Path,
    /// Required, in the query or the body.
    Required,
    /// Required and nullable, in the body.
    Nullable,
    /// Optional, in the query or the body.
    Optional,
}

impl Requirement {
    /// Returns the requirement of a field of a body.
    pub(crate) fn of(field: &Field) -> Self {
        if field.is_required() {
            Self::Required
        } else if field.is_nullable() && !field.is_optional() {
            Self::Nullable
        } else {
            Self::Optional
        }
    }
}
