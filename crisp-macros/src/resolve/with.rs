//! `with(Type = path)`: the user's own types in place of the spec's types in outputs.

use std::collections::BTreeSet;

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Endpoint, Type};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::MethodRequest;
use crate::arguments::Arguments;
use crate::errors::ErrorSink;
use crate::rust_types::RustTypes;
use crate::specs::Loaded;

/// The names of spec types, and the types that replace them.
pub(super) struct Replacements(Vec<(String, TokenStream)>);

impl Replacements {
    /// Resolves the argument, and reports replacements without effect if all methods are known.
    pub(super) fn new(
        arguments: &Arguments,
        requested: &[MethodRequest<'_>],
        loaded: &Loaded<'_>,
        complete: bool,
        errors: &ErrorSink<'_>,
    ) -> Self {
        let given: BTreeSet<_> = requested
            .iter()
            .filter_map(|requested| requested.endpoint.returns()?.ty().definition())
            .collect();
        let mut list: Vec<(String, TokenStream)> = Vec::new();
        for with in &arguments.with {
            let name = with.name.to_string();
            if list.iter().any(|(other, _)| *other == name) {
                errors.at(&with.name, format_args!("duplicate replacement of `{name}`"));
                list.push((name, with.ty.to_token_stream()));
                continue;
            }
            let best = suggest(&name, given.iter().copied());
            // A type that the spec has may be the output of a method with an error.
            let is_known = loaded.spec.definition(&name).is_some();
            let misspelled = !loaded.is_incomplete() && best.is_some() && !is_known;
            if !given.contains(name.as_str()) && (complete || misspelled) {
                let hint = match best {
                    Some(best) => format!("did you mean `{best}`?"),
                    None if given.is_empty() => "its methods return nothing".to_owned(),
                    None => {
                        let names: Vec<_> = given.iter().map(|name| format!("`{name}`")).collect();
                        format!("they return {}", names.join(", "))
                    }
                };
                let message = format!("no method of this client returns `{name}`; {hint}");
                errors.at(&with.name, message);
            }
            list.push((name, with.ty.to_token_stream()));
        }
        Self(list)
    }

    /// Returns the output of the endpoint, if it contains a replaced type.
    pub(super) fn output(&self, endpoint: &Endpoint, types: &RustTypes<'_>) -> Option<TokenStream> {
        let returns = endpoint.returns()?;
        let ty = self.replaced(returns.ty(), types)?;
        Some(if returns.is_nullable() {
            quote! { ::core::option::Option<#ty> }
        } else {
            ty
        })
    }

    fn replaced(&self, ty: &Type, types: &RustTypes<'_>) -> Option<TokenStream> {
        let private = types.paths.private();
        match ty {
            Type::Builtin(_) => None,
            Type::Defined(name) => {
                let (_, ty) = self.0.iter().find(|(other, _)| other == name)?;
                Some(ty.clone())
            }
            Type::List(item) => {
                let item = self.replaced(item, types)?;
                Some(quote! { #private::Vec<#item> })
            }
            Type::Map(value) => {
                let value = self.replaced(value, types)?;
                Some(quote! { #private::BTreeMap<#private::String, #value> })
            }
        }
    }
}
