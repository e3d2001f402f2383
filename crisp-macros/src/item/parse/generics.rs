//! Generics and lifetimes, which a client trait cannot have.

use syn::visit::Visit;
use syn::{GenericParam, Generics, Ident, ItemStruct, ItemTrait, Lifetime, Path, Signature};

use crate::errors::ErrorSink;
use crate::item::Method;

/// The generic parameters and members that an error removes from the trait.
///
/// A type that mentions one of them counts as not written, because another error about it would only
/// follow from the first.
#[derive(Clone, Default)]
pub(super) struct Removed {
    lifetimes: Vec<Ident>,
    types: Vec<Ident>,
    /// Associated types and constants.
    pub(super) members: Vec<Ident>,
}

impl Removed {
    fn add(&mut self, generics: &Generics) {
        for param in &generics.params {
            match param {
                GenericParam::Lifetime(param) => self.lifetimes.push(param.lifetime.ident.clone()),
                GenericParam::Type(param) => self.types.push(param.ident.clone()),
                GenericParam::Const(param) => self.types.push(param.ident.clone()),
            }
        }
    }

    pub(super) fn with_method(&self, sig: &Signature) -> Self {
        let mut all = self.clone();
        all.add(&sig.generics);
        all
    }

    pub(super) fn is_in_type(&self, ty: &syn::Type) -> bool {
        let mut mentions = Mentions { removed: self, found: false };
        mentions.visit_type(ty);
        mentions.found
    }

    pub(super) fn is_in_signature(&self, sig: &Signature) -> bool {
        let mut mentions = Mentions { removed: self, found: false };
        mentions.visit_signature(sig);
        mentions.found
    }

    pub(super) fn is_in_block(&self, block: &syn::Block) -> bool {
        let mut mentions = Mentions { removed: self, found: false };
        mentions.visit_block(block);
        mentions.found
    }
}

struct Mentions<'r> {
    removed: &'r Removed,
    found: bool,
}

impl<'t> Visit<'t> for Mentions<'_> {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        self.found |= self.removed.lifetimes.contains(&lifetime.ident);
    }

    fn visit_path(&mut self, path: &'t Path) {
        let names: Vec<_> = path.segments.iter().map(|segment| &segment.ident).collect();
        self.found |= match names.as_slice() {
            [first, member, ..] if *first == "Self" => self.removed.members.contains(member),
            [first, ..] => self.removed.types.contains(first),
            [] => false,
        };
        syn::visit::visit_path(self, path);
    }
}

/// Reports the generics of a trait, and returns what they define.
pub(super) fn check_trait(item: &ItemTrait, errors: &ErrorSink<'_>) -> Removed {
    let mut removed = Removed::default();
    if !item.generics.params.is_empty() {
        errors.at(
            &item.generics,
            "a client trait cannot have generics, because it must be object-safe; \
             give the output of a method a type of your own instead",
        );
        removed.add(&item.generics);
    }
    if let Some(clause) = &item.generics.where_clause {
        errors.at(clause, "a client trait cannot have a `where` clause; use supertraits");
    }
    removed
}

/// Reports the generics of a struct without fields.
pub(super) fn check_struct(item: &ItemStruct, errors: &ErrorSink<'_>) {
    if item.generics.params.is_empty() && item.generics.where_clause.is_none() {
        return;
    }
    let message = format!(
        "a struct without fields cannot have generics: the macro adds its fields and the tier; \
         write `struct {};`",
        item.ident
    );
    match item.generics.params.is_empty() {
        true => errors.at(&item.generics.where_clause, message),
        false => errors.at(&item.generics, message),
    }
}

/// Reports the generics of a method.
pub(super) fn check_method(generics: &Generics, async_trait: bool, errors: &ErrorSink<'_>) {
    if async_trait {
        return;
    }
    if !generics.params.is_empty() {
        errors.at(
            generics,
            "a method cannot have generics or lifetimes: the trait must be object-safe, and a call \
             owns what it is given",
        );
    }
    if let Some(clause) = &generics.where_clause {
        errors.at(clause, "a method cannot have a `where` clause; remove it");
    }
}

/// Returns whether `#[async_trait]` has rewritten a method.
pub(super) fn is_of_async_trait(generics: &Generics) -> bool {
    generics.lifetimes().any(|param| param.lifetime.ident == "async_trait")
}

/// Reports `#[async_trait]` above `#[client]`, once for the trait.
pub(super) fn report_async_trait(methods: &[Method], errors: &ErrorSink<'_>) {
    if let Some(method) = methods.iter().find(|method| method.async_trait) {
        errors.at(
            &method.ident,
            "remove `#[async_trait]` and `async`; a method returns a call, which is awaited, and \
             the trait is object-safe without it",
        );
    }
}
