//! Records: structs for JSON objects.

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
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates a struct with its constructors and setters, decoding, serialization, `Debug` and `PartialEq`.
pub(super) fn generate(
    definition: &Definition,
    record: &Record,
    uses: &Uses<'_>,
    types: &RustTypes<'_>,
) -> TokenStream {
    let code = RecordCode::new(definition, record, uses, types);
    let structure = code.structure();
    let from_reference =
        uses.whole_bodies.contains(definition.name()).then(|| inherent::from_reference(&code));
    let inherent = inherent::generate(&code);
    let reading = reading::generate(&code);
    let writing = writing::generate(&code);
    let debug = writing::debug(&code);
    let comparing = comparing::generate(&code);
    let sources = uses.get_put_pairs.iter().filter(|(_, sent)| *sent == definition.name());
    let conversions = sources.map(|(read, _)| inherent::conversion(&code, read));
    quote! {
        #structure #from_reference #inherent #reading #writing #debug #comparing #(#conversions)*
    }
}

/// The input from which every part of a record's code is generated.
struct RecordCode<'r> {
    definition: &'r Definition,
    types: &'r RustTypes<'r>,
    name: Ident,
    /// The fields, each with the index of its key in `keys`.
    fields: Vec<(usize, &'r Field)>,
    keys: Vec<RecordKey<'r>>,
    /// Whether the struct must remember which keys were present with null or an empty value.
    ///
    /// Otherwise, an absent key and a key with null would be the same after decoding, and a value could
    /// not be sent back as it was read.
    tracks_explicit_keys: bool,
    /// The field that stores unknown fields, if the record keeps them.
    extra: Option<Ident>,
    is_sent: bool,
}

/// A key of the JSON object.
struct RecordKey<'r> {
    wire: &'r str,
    required: bool,
    role: KeyRole<'r>,
}

/// The role of a key's value.
enum KeyRole<'r> {
    /// The tag of the union in this field.
    Tag(&'r Field),
    /// The value of this field.
    Value(&'r Field),
}

impl<'r> RecordCode<'r> {
    fn new(
        definition: &'r Definition,
        record: &'r Record,
        uses: &Uses<'_>,
        types: &'r RustTypes<'r>,
    ) -> Self {
        let mut keys = Vec::new();
        let mut fields = Vec::new();
        for field in record.fields() {
            // Neither key of a union is required: without them, the union is decoded as unknown, and
            // the other fields of the record are still usable.
            if let Some(tag) = field.tag() {
                keys.push(RecordKey { wire: tag, required: false, role: KeyRole::Tag(field) });
            }
            let required = field.is_required() && field.tag().is_none();
            fields.push((keys.len(), field));
            keys.push(RecordKey { wire: field.name(), required, role: KeyRole::Value(field) });
        }
        let has_field =
            |name: &str| record.fields().iter().any(|field| field_name(field.name()) == name);
        let extra = if has_field("extra") { "extra_fields" } else { "extra" };
        Self {
            name: ident(definition.name()),
            tracks_explicit_keys: record.fields().iter().any(|field| !field.is_required()),
            extra: uses.keeping_unknown_fields.contains(definition.name()).then(|| ident(extra)),
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

    /// Returns the members of the struct that are not fields of the spec: name, attributes with
    /// visibility, and type.
    fn additional_members(&self) -> Vec<(Ident, TokenStream, TokenStream)> {
        let private = self.private();
        let mut members = Vec::new();
        if let Some(extra) = &self.extra {
            let doc = docs::sentence_of("Unknown fields, which are sent back unchanged.");
            let ty = quote! { #private::BTreeMap<#private::String, #private::Value> };
            members.push((extra.clone(), quote! { #doc pub }, ty));
        }
        if self.tracks_explicit_keys {
            members.push((
                ident("__explicit"),
                TokenStream::new(),
                quote! { #private::ExplicitKeys },
            ));
        }
        members
    }

    fn structure(&self) -> TokenStream {
        let (doc, name) = (docs::definition(self.definition), &self.name);
        let fields = self.fields().map(|field| {
            let (doc, name) = (docs::field(field), rust_name(field));
            let ty = self.types.field(field);
            quote! { #doc pub #name: #ty, }
        });
        let additional = self.additional_members().into_iter().map(|(name, prefix, ty)| {
            quote! { #prefix #name: #ty, }
        });
        quote! {
            #doc
            #[derive(::core::clone::Clone)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #(#additional)*
            }
        }
    }

    /// Returns whether the struct has members that `new` does not take.
    fn has_members_with_defaults(&self) -> bool {
        self.tracks_explicit_keys || self.extra.is_some()
    }

    /// Generates the initial values of the additional members.
    fn additional_values(&self) -> TokenStream {
        let names = self.additional_members().into_iter().map(|(name, _, _)| name);
        quote! { #(#names: ::core::default::Default::default(),)* }
    }
}

fn rust_name(field: &Field) -> Ident {
    ident(&field_name(field.name()))
}
