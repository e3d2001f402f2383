//! Parsing of [`Item`].

use proc_macro2::TokenStream;
use syn::visit::Visit;
use syn::{
    FnArg, ItemStruct, ItemTrait, Pat, ReceiverKind, ReturnType, Signature, TraitItem, TraitItemFn,
    Type, TypeInfer,
};

use super::{ClientStruct, ClientTrait, Item, Method, Output, Param, declaration};
use crate::errors::ErrorSink;

pub(super) fn item(tokens: TokenStream, errors: &ErrorSink<'_>) -> Option<Item> {
    match syn::parse2::<syn::Item>(tokens) {
        Ok(syn::Item::Trait(item)) => Some(Item::Trait(client_trait(item, errors))),
        Ok(syn::Item::Struct(item)) => Some(Item::Struct(client_struct(item))),
        Ok(other) => {
            errors.at(other, "`#[client]` is only supported on a trait or a struct");
            None
        }
        Err(error) => {
            errors.push(error);
            None
        }
    }
}

fn client_struct(item: ItemStruct) -> ClientStruct {
    ClientStruct {
        attrs: item.attrs,
        vis: item.vis,
        ident: item.ident,
        generics: item.generics,
        fields: item.fields,
    }
}

fn client_trait(item: ItemTrait, errors: &ErrorSink<'_>) -> ClientTrait {
    if !item.generics.params.is_empty() {
        errors.at(
            &item.generics,
            "a client trait cannot have generics, because it must be object-safe; \
             give the output of a method a type of your own instead",
        );
    }
    if let Some(clause) = &item.generics.where_clause {
        errors.at(clause, "a client trait cannot have a `where` clause; use supertraits");
    }
    if let Some(token) = &item.unsafety {
        errors.at(token, "a client trait cannot be `unsafe`");
    }
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for part in item.items {
        match part {
            TraitItem::Fn(TraitItemFn { attrs, sig, default: None, .. }) => {
                methods.extend(method(attrs, sig, errors));
            }
            TraitItem::Fn(mut function) => {
                no_endpoint(&mut function, errors);
                others.push(TraitItem::Fn(function));
            }
            TraitItem::Const(constant) => {
                errors.at(
                    &constant.ident,
                    "a client trait cannot have constants, because it must be object-safe",
                );
            }
            TraitItem::Type(ty) => {
                errors.at(&ty.ident, "a client trait cannot have associated types");
            }
            other => others.push(other),
        }
    }
    ClientTrait {
        attrs: item.attrs,
        vis: item.vis,
        ident: item.ident,
        supertraits: item.supertraits.into_iter().collect(),
        methods,
        others,
    }
}

/// Checks that a method with a body, which stays unchanged, has no attribute for endpoints.
fn no_endpoint(function: &mut TraitItemFn, errors: &ErrorSink<'_>) {
    let name = function.sig.ident.clone();
    let endpoint = declaration::take(&mut function.attrs, errors).is_some();
    if endpoint | declaration::take_assume(&mut function.attrs, errors) {
        errors
            .at(name, "a method with a body is not an endpoint; remove the attribute or the body");
    }
}

/// Parses a method, or returns `None` if its `#[endpoint(…)]` is invalid.
fn method(
    mut attrs: Vec<syn::Attribute>,
    sig: Signature,
    errors: &ErrorSink<'_>,
) -> Option<Method> {
    let declaration = declaration::take(&mut attrs, errors);
    let assume = declaration::take_assume(&mut attrs, errors);
    if let Some(token) = &sig.asyncness {
        errors.at(token, "remove `async`; the method returns a call, which is awaited");
    }
    let generic = !sig.generics.params.is_empty();
    if generic {
        errors.at(
            &sig.generics,
            "a method cannot have generics or lifetimes: the trait must be object-safe, and a call \
             owns what it is given",
        );
    }
    let mut inputs = sig.inputs.into_iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(other) => errors.at(other, "the first parameter must be `&self`"),
        None => errors.at(&sig.ident, "the first parameter must be `&self`"),
    }
    let params = inputs.filter_map(|input| param(input, errors));
    // A type that refers to a missing generic parameter is replaced by the spec's type.
    let params = params.map(|param| if generic { Param { ty: None, ..param } } else { param });
    let params = params.collect();
    let output = output(sig.output, errors);
    let unread = matches!(declaration, Some(None));
    let declaration = declaration.flatten();
    let method = Method { attrs, ident: sig.ident, params, output, declaration, assume };
    (!unread).then_some(method)
}

fn is_shared(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, ReceiverKind::Reference(_, _, None))
}

fn param(input: FnArg, errors: &ErrorSink<'_>) -> Option<Param> {
    let FnArg::Typed(typed) = input else { return None };
    let marker = declaration::take_marker(typed.attrs, errors);
    let Pat::Ident(name) = *typed.pat else {
        errors.at(typed.pat, "a parameter must be a plain name");
        return None;
    };
    let ty = match *typed.ty {
        Type::Infer(_) => None,
        Type::ImplTrait(ty) => {
            errors.at(ty, "write a concrete type, because the trait must be object-safe");
            None
        }
        ty => Some(ty).filter(|ty| is_written_out(ty, errors)),
    };
    Some(Param { ident: name.ident, marker, ty })
}

/// Reports `_` within a type. It stands for a whole type only.
fn is_written_out(ty: &Type, errors: &ErrorSink<'_>) -> bool {
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

fn output(output: ReturnType, errors: &ErrorSink<'_>) -> Output {
    let ReturnType::Type(_, ty) = output else { return Output::Spec };
    match *ty {
        Type::Infer(hole) => Output::Hole(hole.underscore_token.span),
        Type::ImplTrait(ty) => {
            errors
                .at(ty, "write only the output type; the method returns a call, which is a future");
            Output::Spec
        }
        Type::Path(path)
            if path.path.segments.last().is_some_and(|last| last.ident == "Result") =>
        {
            errors.at(path, "write only the output type; a call returns a `Result` of it already");
            Output::Spec
        }
        ty if is_written_out(&ty, errors) => Output::Own(Box::new(ty)),
        _ => Output::Spec,
    }
}
