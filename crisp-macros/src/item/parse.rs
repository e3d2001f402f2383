//! Tokens to [`Item`].

use proc_macro2::TokenStream;
use syn::{
    FnArg, ItemStruct, ItemTrait, Pat, ReceiverKind, ReturnType, Signature, TraitItem, TraitItemFn,
    Type,
};

use super::{ClientStruct, ClientTrait, Item, Method, Output, Param};
use crate::errors::Errors;

pub(super) fn item(tokens: TokenStream, errors: &mut Errors) -> Option<Item> {
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

fn client_trait(item: ItemTrait, errors: &mut Errors) -> ClientTrait {
    if !item.generics.params.is_empty() {
        errors.at(
            &item.generics,
            "a client trait has no generics, since it would not be object-safe with them; \
             give the output of a method a type of your own instead",
        );
    }
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for part in item.items {
        match part {
            TraitItem::Fn(TraitItemFn { attrs, sig, default: None, .. }) => {
                methods.extend(method(attrs, sig, errors));
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

fn method(attrs: Vec<syn::Attribute>, sig: Signature, errors: &mut Errors) -> Option<Method> {
    if let Some(token) = &sig.asyncness {
        errors.at(token, "a method returns a call, which is awaited; write it without `async`");
    }
    if !sig.generics.params.is_empty() {
        errors.at(&sig.generics, "a method has no generics, or the trait would not be object-safe");
    }
    let mut inputs = sig.inputs.into_iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(other) => errors.at(other, "the first parameter of a method is `&self`"),
        None => errors.at(&sig.ident, "the first parameter of a method is `&self`"),
    }
    Some(Method {
        attrs,
        ident: sig.ident,
        params: inputs.filter_map(|input| param(input, errors)).collect(),
        output: output(sig.output),
    })
}

fn is_shared(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, ReceiverKind::Reference(_, _, None))
}

fn param(input: FnArg, errors: &mut Errors) -> Option<Param> {
    let FnArg::Typed(typed) = input else { return None };
    let Pat::Ident(name) = *typed.pat else {
        errors.at(typed.pat, "a parameter of a method is a plain name");
        return None;
    };
    let ty = match *typed.ty {
        Type::Infer(_) => None,
        ty => Some(ty),
    };
    Some(Param { ident: name.ident, ty })
}

fn output(output: ReturnType) -> Output {
    match output {
        ReturnType::Type(_, ty) if !matches!(*ty, Type::Infer(_)) => Output::Own(ty),
        _ => Output::Spec,
    }
}
