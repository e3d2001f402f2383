//! Parsing of [`Item`].

mod generics;
mod helpers;
mod output;
mod param;

use proc_macro2::TokenStream;
use syn::{
    FnArg, Ident, ItemStruct, ItemTrait, ReceiverKind, Safety, Signature, TraitItem, TraitItemFn,
    Type, TypeParamBound,
};

use self::generics::Removed;
use super::{ClientStruct, ClientTrait, Item, Method, declaration};
use crate::errors::ErrorSink;

pub(super) fn item(tokens: TokenStream, errors: &ErrorSink<'_>) -> Option<Item> {
    match syn::parse2::<syn::Item>(tokens) {
        Ok(syn::Item::Trait(item)) => Some(Item::Trait(client_trait(item, errors))),
        Ok(syn::Item::Struct(item)) => Some(Item::Struct(client_struct(item, errors))),
        Ok(other) => {
            errors.at(other, "`#[client]` is only supported on a trait or a struct");
            None
        }
        // rustc parses the item again, and reports the same error at the same position.
        Err(_) => None,
    }
}

fn client_struct(mut item: ItemStruct, errors: &ErrorSink<'_>) -> ClientStruct {
    remove_repeated(&mut item.attrs, errors);
    let mut failed = None;
    if item.fields.is_empty() {
        let scope = errors.child();
        generics::check_struct(&item, &scope);
        failed = scope.first();
        if failed.is_none() {
            helpers::check_derives(&item.ident, &mut item.attrs, errors);
        }
    }
    ClientStruct {
        failed,
        attrs: item.attrs,
        vis: item.vis,
        ident: item.ident,
        generics: item.generics,
        fields: item.fields,
    }
}

fn client_trait(mut item: ItemTrait, errors: &ErrorSink<'_>) -> ClientTrait {
    remove_repeated(&mut item.attrs, errors);
    let mut removed = generics::check_trait(&item, errors);
    if let Some(token) = &item.unsafety {
        errors.at(token, "a client trait cannot be `unsafe`; remove it");
    }
    if let Some(token) = &item.modifiers.auto_token {
        errors.at(token, "a client trait cannot be `auto`; remove it");
    }
    let supertraits = item.supertraits.into_iter().filter(|bound| is_possible(bound, errors));
    let supertraits = supertraits.collect();
    let mut functions = Vec::new();
    let mut others = Vec::new();
    for part in item.items {
        match part {
            TraitItem::Fn(function) => functions.push(function),
            TraitItem::Const(constant) => {
                let message = "a client trait cannot have constants of its own, because it must be \
                     object-safe; write the constant beside it";
                errors.at(&constant.ident, message);
                removed.members.push(constant.ident);
            }
            TraitItem::Type(ty) => {
                let message = "a client trait cannot have types of its own, because it must be \
                               object-safe; write the type in the methods";
                errors.at(&ty.ident, message);
                removed.members.push(ty.ident);
            }
            other => others.push(other),
        }
    }
    let mut methods = Vec::new();
    for function in functions {
        match function.default {
            None => methods.push(method(function, &removed, errors)),
            Some(_) => others.push(TraitItem::Fn(helpers::helper(function, &removed, errors))),
        }
    }
    generics::report_async_trait(&methods, errors);
    ClientTrait {
        attrs: item.attrs,
        vis: item.vis,
        ident: item.ident,
        supertraits,
        methods,
        others,
    }
}

/// Reports and removes a second `#[client]`.
fn remove_repeated(attrs: &mut Vec<syn::Attribute>, errors: &ErrorSink<'_>) {
    attrs.retain(|attr| {
        let path = attr.path();
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let ours = matches!(
            names.iter().map(String::as_str).collect::<Vec<_>>().as_slice(),
            ["client"] | ["crisp_api", "client"]
        );
        if ours {
            errors.at(attr, "duplicate `#[client]`; write all arguments in one attribute");
        }
        !ours
    });
}

/// Reports a supertrait that an object-safe trait cannot have.
fn is_possible(bound: &TypeParamBound, errors: &ErrorSink<'_>) -> bool {
    let TypeParamBound::Trait(bound) = bound else { return true };
    let sized = bound.path.segments.last().is_some_and(|last| last.ident == "Sized");
    let relaxed = bound.maybe.is_some();
    if sized && !relaxed {
        let message = "a client trait cannot require `Sized`, because it must be object-safe";
        errors.at(bound, message);
        return false;
    }
    true
}

/// Parses a method.
fn method(function: TraitItemFn, removed: &Removed, errors: &ErrorSink<'_>) -> Method {
    let (mut attrs, sig) = (function.attrs, function.sig);
    let scope = errors.child();
    let declaration = declaration::take(&mut attrs, &scope);
    let assume = declaration::take_assume(&mut attrs, errors);
    check_qualifiers(&sig, errors);
    let removed = &removed.with_method(&sig);
    let async_trait = generics::is_of_async_trait(&sig.generics);
    generics::check_method(&sig.generics, async_trait, errors);
    let mut inputs = sig.inputs.into_iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(other) => errors.at(other, "the first parameter must be `&self`"),
        None => errors.at(&sig.ident, "the first parameter must be `&self`"),
    }
    let params = inputs.filter_map(|input| param::param(input, &mut attrs, removed, errors));
    let params = params.collect();
    let of_output = errors.child();
    let output = output::output(sig.output, removed, async_trait, &of_output);
    let (is_declared, declaration) = (declaration.is_some(), declaration.flatten());
    Method {
        attrs,
        ident: sig.ident,
        params,
        output,
        output_reported: of_output.has_errors(),
        malformed: is_declared && declaration.is_none(),
        declaration,
        assume,
        async_trait,
    }
}

/// Reports `const`, `async`, `unsafe` and `extern`.
fn check_qualifiers(sig: &Signature, errors: &ErrorSink<'_>) {
    if let Some(token) = &sig.constness {
        errors.at(token, "a method is neither `const` nor `unsafe`; remove `const`");
    }
    if let Some(token) = &sig.asyncness {
        errors.at(token, "remove `async`; the method returns a call, which is awaited");
    }
    match &sig.safety {
        Safety::Unsafe(token) => {
            errors.at(token, "a method is neither `const` nor `unsafe`; remove `unsafe`");
        }
        Safety::Safe(token) => errors.at(token, "a method cannot be `safe`; remove it"),
        Safety::Default => {}
    }
    if let Some(abi) = &sig.abi {
        errors.at(abi, "a method cannot be `extern`; remove it");
    }
    if let Some(variadic) = &sig.variadic {
        errors.at(variadic, "a method cannot have variable arguments");
    }
}

/// Returns whether a receiver is `&self` or the same, written out.
fn is_shared(receiver: &syn::Receiver) -> bool {
    match &receiver.kind {
        ReceiverKind::Reference(_, _, mutable) => mutable.is_none(),
        ReceiverKind::Typed(_, ty) => matches!(&**ty, Type::Reference(reference)
            if reference.mutability.is_none()
                && matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("Self"))),
        _ => false,
    }
}

/// Returns a name for a parameter or a type without one, which is used only after an error.
fn placeholder(span: proc_macro2::Span) -> Ident {
    Ident::new("_", span)
}

#[cfg(test)]
mod tests;
