//! JSON objects with known keys.

mod comparing;
mod inherent;
mod reading;
mod writing;

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Definition, Field, Record};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Uses;
use crate::generate::docs;
use crate::plan::ident;
use crate::rust_types::RustTypes;

/// A struct, how it is made, and how it is read, written, shown and compared.
pub(super) fn generate(
    definition: &Definition,
    record: &Record,
    uses: &Uses<'_>,
    types: &RustTypes<'_>,
) -> TokenStream {
    let shape = Shape::new(definition, record, uses, types);
    let structure = shape.structure();
    let of_reference =
        uses.whole.contains(definition.name()).then(|| inherent::of_reference(&shape));
    let inherent = inherent::generate(&shape);
    let reading = reading::generate(&shape);
    let writing = writing::generate(&shape);
    let showing = writing::showing(&shape);
    let comparing = comparing::generate(&shape);
    let sources = uses.sent_back_as.iter().filter(|(_, sent)| *sent == definition.name());
    let conversions = sources.map(|(read, _)| inherent::conversion(&shape, read));
    quote! {
        #structure #of_reference #inherent #reading #writing #showing #comparing #(#conversions)*
    }
}

/// What all parts of the code of a record need to know.
struct Shape<'r> {
    definition: &'r Definition,
    types: &'r RustTypes<'r>,
    name: Ident,
    /// The fields, and the index of each one's key.
    fields: Vec<(usize, &'r Field)>,
    keys: Vec<Key<'r>>,
    /// Whether some of the keys may hold nothing and yet be there.
    remembers: bool,
    /// The field for keys that the spec does not know, where they are kept.
    extra: Option<Ident>,
    is_sent: bool,
}

/// A key on the wire.
struct Key<'r> {
    wire: &'r str,
    required: bool,
    role: Role<'r>,
}

/// What a key holds.
enum Role<'r> {
    /// The tag of the union in this field.
    Tag(&'r Field),
    /// The value of this field.
    Value(&'r Field),
}

impl<'r> Shape<'r> {
    fn new(
        definition: &'r Definition,
        record: &'r Record,
        uses: &Uses<'_>,
        types: &'r RustTypes<'r>,
    ) -> Self {
        let mut keys = Vec::new();
        let mut fields = Vec::new();
        for field in record.fields() {
            // A union that is not there is one that nobody knows, which is no reason to lose the
            // record.
            if let Some(tag) = field.tag() {
                keys.push(Key { wire: tag, required: false, role: Role::Tag(field) });
            }
            let required = field.is_required() && field.tag().is_none();
            fields.push((keys.len(), field));
            keys.push(Key { wire: field.name(), required, role: Role::Value(field) });
        }
        let taken =
            |name: &str| record.fields().iter().any(|field| field_name(field.name()) == name);
        let extra = if taken("extra") { "extra_fields" } else { "extra" };
        Self {
            name: ident(definition.name()),
            remembers: record.fields().iter().any(|field| !field.is_required()),
            extra: uses.kept.contains(definition.name()).then(|| ident(extra)),
            is_sent: uses.sent.contains(definition.name()),
            definition,
            types,
            fields,
            keys,
        }
    }

    fn fields(&self) -> impl Iterator<Item = &'r Field> {
        self.fields.iter().map(|(_, field)| *field)
    }

    fn private(&self) -> TokenStream {
        self.types.paths.private()
    }

    /// What the struct holds beside its fields: names, what stands before them, and types.
    fn others(&self) -> Vec<(Ident, TokenStream, TokenStream)> {
        let private = self.private();
        let mut others = Vec::new();
        if let Some(extra) = &self.extra {
            let doc = docs::sentence_of(
                "Keys that the spec does not know; they are sent back as they came.",
            );
            let ty = quote! { #private::BTreeMap<#private::String, #private::Value> };
            others.push((extra.clone(), quote! { #doc pub }, ty));
        }
        if self.remembers {
            others.push((
                ident("__explicit"),
                TokenStream::new(),
                quote! { #private::ExplicitKeys },
            ));
        }
        others
    }

    fn structure(&self) -> TokenStream {
        let (doc, name) = (docs::definition(self.definition), &self.name);
        let fields = self.fields().map(|field| {
            let (doc, name) = (docs::field(field), rust_name(field));
            let ty = self.types.field(field);
            quote! { #doc pub #name: #ty, }
        });
        let others = self.others().into_iter().map(|(name, before, ty)| {
            quote! { #before #name: #ty, }
        });
        quote! {
            #doc
            #[derive(::core::clone::Clone)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #(#others)*
            }
        }
    }

    /// Whether there is anything beside the fields that must be there.
    fn has_more_than_required(&self) -> bool {
        self.remembers || self.extra.is_some()
    }

    /// The initial values of what the struct holds beside its fields.
    fn other_values(&self) -> TokenStream {
        let names = self.others().into_iter().map(|(name, _, _)| name);
        quote! { #(#names: ::core::default::Default::default(),)* }
    }
}

fn rust_name(field: &Field) -> Ident {
    ident(&field_name(field.name()))
}
