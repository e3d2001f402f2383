//! Return types of methods.
//!
//! A method returns a call, and its written type is the output of the call. Types that name the future
//! or the `Result` of the call too are reported and reduced to the output.

use quote::ToTokens;
use syn::visit::Visit;
use syn::{
    AssocType, GenericArgument, Lifetime, PathArguments, ReturnType, Type, TypeParamBound,
    parse_quote,
};

use super::generics::Removed;
use super::param::is_written_out;
use crate::errors::ErrorSink;
use crate::item::Output;
use crate::tokens::text;

/// Parses the return type of a method.
pub(super) fn output(
    output: ReturnType,
    removed: &Removed,
    async_trait: bool,
    errors: &ErrorSink<'_>,
) -> Output {
    let ReturnType::Type(_, ty) = output else { return Output::Spec };
    let mut ty = *ty;
    if async_trait {
        let Some(inner) = of_future(&ty) else { return Output::Spec };
        ty = inner;
    }
    if let Type::Infer(hole) = &ty {
        return Output::Hole(hole.underscore_token.span);
    }
    if removed.is_in_type(&ty) {
        return Output::Spec;
    }
    let written = ty.clone();
    if let Some(inner) = of_future(&ty) {
        ty = inner;
    } else if let Type::ImplTrait(_) = &ty {
        errors.at(ty, "write the output alone; the method returns a call, which is a future");
        return Output::Spec;
    }
    let future = written.to_token_stream().to_string() != ty.to_token_stream().to_string();
    let result = remove_results(&mut ty);
    if future || result {
        let reason = match result {
            true => "a call returns a `Result` of it already",
            false => "the method returns a call, which is a future",
        };
        let message = match &ty {
            Type::Infer(_) => format!("write the output alone: `_`; {reason}"),
            ty => format!("write the output alone: `{}`; {reason}", shown(ty)),
        };
        errors.at(written, message);
    }
    match ty {
        Type::Infer(hole) => Output::Hole(hole.underscore_token.span),
        ty => match is_owned(&ty, errors) {
            Some(ty) if is_written_out(&ty, errors) => Output::Own(Box::new(ty)),
            _ => Output::Spec,
        },
    }
}

/// Returns the type as text.
fn shown(ty: &Type) -> String {
    let tokens: Vec<_> = ty.to_token_stream().into_iter().collect();
    text(&tokens)
}

/// Returns the output of a future: of `impl Future<Output = T>`, of a box or a pin of it, or of
/// `BoxFuture<'_, T>`.
fn of_future(ty: &Type) -> Option<Type> {
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().find_map(of_bound),
        Type::TraitObject(ty) => ty.bounds.iter().find_map(of_bound),
        Type::Paren(ty) => of_future(&ty.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            let mut types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            match last.ident.to_string().as_str() {
                "Pin" | "Box" => of_future(types.next()?),
                "BoxFuture" | "LocalBoxFuture" | "JoinHandle" => types.next().cloned(),
                _ => None,
            }
        }
        _ => None,
    }
}

fn of_bound(bound: &TypeParamBound) -> Option<Type> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    let last = bound.path.segments.last().filter(|last| last.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == "Output" => {
            Some(ty.clone())
        }
        _ => None,
    })
}

/// Replaces each `Result<T, …>` in a type by `T`, and returns whether there was one.
fn remove_results(ty: &mut Type) -> bool {
    let mut found = false;
    while let Some(inner) = of_result(ty) {
        *ty = inner;
        found = true;
    }
    match ty {
        Type::Path(path) => {
            for segment in &mut path.path.segments {
                let PathArguments::AngleBracketed(arguments) = &mut segment.arguments else {
                    continue;
                };
                for argument in &mut arguments.args {
                    if let GenericArgument::Type(ty) = argument {
                        found |= remove_results(ty);
                    }
                }
            }
        }
        Type::Paren(ty) => found |= remove_results(&mut ty.elem),
        Type::Tuple(tuple) => {
            for ty in &mut tuple.elems {
                found |= remove_results(ty);
            }
        }
        _ => {}
    }
    found
}

fn of_result(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Result")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return Some(parse_quote!(_));
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

/// Reports a type that borrows, and returns the owned type where it is known.
fn is_owned(ty: &Type, errors: &ErrorSink<'_>) -> Option<Type> {
    if let Type::Reference(reference) = ty {
        let owned: Type = match &*reference.elem {
            Type::Path(path) if path.path.is_ident("str") => parse_quote!(String),
            Type::Slice(slice) => {
                let item = &slice.elem;
                parse_quote!(Vec<#item>)
            }
            elem => elem.clone(),
        };
        errors.at(ty, format_args!("an output owns its data: write `{}`", shown(&owned)));
        // `String` and `Vec` may be shadowed, so the spec's type is used instead.
        return matches!(&*reference.elem, Type::Path(path) if !path.path.is_ident("str"))
            .then_some(owned);
    }
    let mut borrowed = Borrowed(None);
    borrowed.visit_type(ty);
    match borrowed.0 {
        Some(lifetime) => {
            let message =
                format!("an output owns its data: write a type without the lifetime `{lifetime}`");
            errors.push(syn::Error::new(lifetime.span(), message));
            None
        }
        None => Some(ty.clone()),
    }
}

/// Finds the first lifetime other than `'static`.
struct Borrowed(Option<Lifetime>);

impl<'t> Visit<'t> for Borrowed {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        if lifetime.ident != "static" {
            self.0.get_or_insert_with(|| lifetime.clone());
        }
    }
}
