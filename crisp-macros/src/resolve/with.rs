//! `with(Type = path)`: types of the user's in place of the spec's, where methods give them.

use std::collections::BTreeSet;

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Endpoint, Type};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Wanted;
use crate::arguments::Arguments;
use crate::errors::ErrorSink;
use crate::rust_types::RustTypes;
use crate::specs::Loaded;

/// Names of the spec, and the types that stand for them.
pub(super) struct Replacements(Vec<(String, TokenStream)>);

impl Replacements {
    /// Reads the argument, and reports what changes nothing.
    pub(super) fn new(
        arguments: &Arguments,
        wanted: &[Wanted<'_>],
        loaded: &Loaded<'_>,
        errors: &ErrorSink<'_>,
    ) -> Self {
        let given: BTreeSet<_> = wanted
            .iter()
            .filter_map(|wanted| wanted.endpoint.returns()?.ty().definition())
            .collect();
        let mut list: Vec<(String, TokenStream)> = Vec::new();
        for with in &arguments.with {
            let name = with.name.to_string();
            if list.iter().any(|(other, _)| *other == name) {
                errors.at(&with.name, format_args!("`{name}` is replaced twice"));
            } else if !given.contains(name.as_str())
                && !loaded.is_incomplete()
                && !wanted.is_empty()
            {
                let hint = match suggest(&name, given.iter().copied()) {
                    Some(best) => format!("did you mean `{best}`?"),
                    None if given.is_empty() => "its methods give nothing".to_owned(),
                    None => {
                        let names: Vec<_> = given.iter().map(|name| format!("`{name}`")).collect();
                        format!("they give {}", names.join(", "))
                    }
                };
                let message = format!("no method of this client gives a `{name}`; {hint}");
                errors.at(&with.name, message);
            }
            list.push((name, with.ty.to_token_stream()));
        }
        Self(list)
    }

    /// The output of the endpoint, where a type of the user's is in it.
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
