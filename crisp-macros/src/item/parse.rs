//! Tokens to [`Item`].

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
            errors.at(other, "`#[client]` stands on a trait, or on a struct");
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
            "a client trait has no generics, since it would not be object-safe with them; \
             give the output of a method a type of your own instead",
        );
    }
    if let Some(clause) = &item.generics.where_clause {
        errors.at(clause, "a client trait has no `where`; supertraits are fine");
    }
    if let Some(token) = &item.unsafety {
        errors.at(token, "nothing about a client trait is unsafe");
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
                    "a client trait has no constants, since it would not be object-safe with them",
                );
            }
            TraitItem::Type(ty) => {
                errors.at(&ty.ident, "a client trait has no types of its own");
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

/// A method with a body stays as it is, and what stands on endpoints does not belong there.
fn no_endpoint(function: &mut TraitItemFn, errors: &ErrorSink<'_>) {
    let name = function.sig.ident.clone();
    let endpoint = declaration::take(&mut function.attrs, errors).is_some();
    if endpoint | declaration::take_assume(&mut function.attrs, errors) {
        errors.at(name, "a method with a body is no endpoint; leave out the attribute or the body");
    }
}

/// The method; none where its endpoint could not be read.
fn method(
    mut attrs: Vec<syn::Attribute>,
    sig: Signature,
    errors: &ErrorSink<'_>,
) -> Option<Method> {
    let declaration = declaration::take(&mut attrs, errors);
    let assume = declaration::take_assume(&mut attrs, errors);
    if let Some(token) = &sig.asyncness {
        errors.at(token, "a method returns a call, which is awaited; write it without `async`");
    }
    let generic = !sig.generics.params.is_empty();
    if generic {
        errors.at(
            &sig.generics,
            "a method has neither generics nor lifetimes: the trait must be object-safe, and a call \
             owns what it is given",
        );
    }
    let mut inputs = sig.inputs.into_iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(other) => errors.at(other, "the first parameter of a method is `&self`"),
        None => errors.at(&sig.ident, "the first parameter of a method is `&self`"),
    }
    let params = inputs.filter_map(|input| param(input, errors));
    // What is written in terms of a parameter that is not there is taken from the spec.
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
        errors.at(typed.pat, "a parameter of a method is a plain name");
        return None;
    };
    let ty = match *typed.ty {
        Type::Infer(_) => None,
        Type::ImplTrait(ty) => {
            errors.at(ty, "a parameter has a type, since the trait must be object-safe; write it");
            None
        }
        ty => Some(ty).filter(|ty| is_written_out(ty, errors)),
    };
    Some(Param { ident: name.ident, marker, ty })
}

/// `_` stands for a whole type, and not for a part of one.
fn is_written_out(ty: &Type, errors: &ErrorSink<'_>) -> bool {
    let mut holes = Holes(Vec::new());
    holes.visit_type(ty);
    for hole in &holes.0 {
        errors.at(hole, "`_` stands for the spec's type as a whole; write `_` alone, or the type");
    }
    holes.0.is_empty()
}

struct Holes<'t>(Vec<&'t TypeInfer>);

impl<'t> Visit<'t> for Holes<'t> {
    fn visit_type_infer(&mut self, hole: &'t TypeInfer) {
        self.0.push(hole);
    }
}

fn output(output: ReturnType, errors: &ErrorSink<'_>) -> Output {
    let ReturnType::Type(_, ty) = output else { return Output::Spec };
    match *ty {
        Type::Infer(hole) => Output::Hole(hole.underscore_token.span),
        Type::ImplTrait(ty) => {
            errors.at(ty, "write the output alone; the method returns a call, which is a future");
            Output::Spec
        }
        Type::Path(path)
            if path.path.segments.last().is_some_and(|last| last.ident == "Result") =>
        {
            errors.at(path, "write the output alone; a call gives a `Result` of it already");
            Output::Spec
        }
        ty if is_written_out(&ty, errors) => Output::Own(Box::new(ty)),
        _ => Output::Spec,
    }
}
