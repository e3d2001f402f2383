//! Parameters of methods.

use quote::ToTokens;
use syn::visit::Visit;
use syn::{Attribute, Expr, ExprLit, FnArg, Ident, Lit, Meta, Pat, Type, TypeInfer, parse_quote};

use super::generics::Removed;
use super::placeholder;
use crate::errors::ErrorSink;
use crate::item::{Param, declaration};

/// Parses a parameter, and moves its documentation to the attributes of the method.
pub(super) fn param(
    input: FnArg,
    of_method: &mut Vec<Attribute>,
    removed: &Removed,
    errors: &ErrorSink<'_>,
) -> Option<Param> {
    let FnArg::Typed(typed) = input else { return None };
    let (docs, attrs): (Vec<_>, Vec<_>) =
        typed.attrs.into_iter().partition(|attr| attr.path().is_ident("doc"));
    let marker = declaration::take_marker(attrs, errors);
    let (ident, named) = match *typed.pat {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => (name.ident, true),
        Pat::Wild(hole) => (placeholder(hole.underscore_token.span), false),
        other => {
            errors.at(other, "a parameter must be a plain name");
            return None;
        }
    };
    move_docs(&ident, &docs, of_method);
    let ty = match *typed.ty {
        Type::Infer(_) => None,
        Type::ImplTrait(ty) => {
            errors.at(ty, "write a concrete type, because the trait must be object-safe");
            None
        }
        ty if removed.is_in_type(&ty) => None,
        ty => Some(ty).filter(|ty| is_written_out(ty, errors)),
    };
    Some(Param { ident, named, marker, ty })
}

/// Appends the documentation of a parameter to that of its method, because rustdoc has none for
/// parameters.
fn move_docs(name: &Ident, docs: &[Attribute], of_method: &mut Vec<Attribute>) {
    let lines = docs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    let text = lines.collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return;
    }
    let line = format!("- `{name}`: {text}");
    let is_item = |attr: &Attribute| {
        attr.path().is_ident("doc") && attr.to_token_stream().to_string().contains("\"- `")
    };
    if of_method.iter().any(|attr| attr.path().is_ident("doc"))
        && !of_method.last().is_some_and(is_item)
    {
        of_method.push(parse_quote! { #[doc = ""] });
    }
    of_method.push(parse_quote! { #[doc = #line] });
}

/// Reports `_` within a type. It stands for a whole type only.
pub(super) fn is_written_out(ty: &Type, errors: &ErrorSink<'_>) -> bool {
    let mut holes = Placeholders(Vec::new());
    holes.visit_type(ty);
    for hole in &holes.0 {
        errors.at(
            hole,
            "`_` stands for the whole type of the spec; write `_` alone, or a complete type",
        );
    }
    holes.0.is_empty()
}

struct Placeholders<'t>(Vec<&'t TypeInfer>);

impl<'t> Visit<'t> for Placeholders<'t> {
    fn visit_type_infer(&mut self, hole: &'t TypeInfer) {
        self.0.push(hole);
    }
}
