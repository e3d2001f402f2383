//! Records: structs for JSON objects.

mod fields;
mod inherent;
mod table;

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Definition, Field, Record};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Uses;
use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates a struct with its constructors and setters, a table of its keys, and its fields as a tuple.
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
    let implementation = implementation(&code);
    let sources = uses.get_put_pairs.iter().filter(|(_, sent)| *sent == definition.name());
    let conversions = sources.map(|(read, _)| inherent::conversion(&code, read));
    quote! { #structure #from_reference #inherent #implementation #(#conversions)* }
}

/// Generates the implementation of `Record`. The runtime implements all other traits through it.
fn implementation(code: &RecordCode<'_>) -> TokenStream {
    let (private, name) = (code.private(), &code.name);
    let (table, fields) = (table::generate(code), fields::generate(code));
    let extra = code.extra.as_ref().map(|extra| {
        let map = quote! { #private::BTreeMap<#private::String, #private::Value> };
        quote! {
            #[inline]
            fn extra(&self) -> ::core::option::Option<&#map> {
                ::core::option::Option::Some(&self.#extra)
            }

            #[inline]
            fn extra_mut(&mut self) -> ::core::option::Option<&mut #map> {
                ::core::option::Option::Some(&mut self.#extra)
            }
        }
    });
    quote! {
        impl #private::Record for #name {
            #table
            #fields
            #extra
        }

        #private::__record! { #name }
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
    /// The field that stores unknown fields, if the record keeps them.
    extra: Option<Ident>,
    is_sent: bool,
}

/// A key of the JSON object.
struct RecordKey<'r> {
    wire: &'r str,
    required: bool,
    /// Whether the key contains the tag of the union in `field`.
    is_tag: bool,
    field: &'r Field,
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
                keys.push(RecordKey { wire: tag, required: false, is_tag: true, field });
            }
            let required = field.is_required() && field.tag().is_none();
            fields.push((keys.len(), field));
            keys.push(RecordKey { wire: field.name(), required, is_tag: false, field });
        }
        let has_field =
            |name: &str| record.fields().iter().any(|field| field_name(field.name()) == name);
        let extra = if has_field("extra") { "extra_fields" } else { "extra" };
        Self {
            name: ident(definition.name()),
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

    fn structure(&self) -> TokenStream {
        let (doc, name, private) = (docs::definition(self.definition), &self.name, self.private());
        let fields = self.fields().map(|field| {
            let (doc, name) = (docs::field(field), rust_name(field));
            let ty = self.types.field(field);
            quote! { #doc pub #name: #ty, }
        });
        let extra = self.extra.as_ref().map(|extra| {
            let doc = docs::sentence_of("Unknown fields, which are sent back unchanged.");
            quote! { #doc pub #extra: #private::BTreeMap<#private::String, #private::Value>, }
        });
        quote! {
            #doc
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #extra
                __explicit: #private::ExplicitKeys,
            }
        }
    }
}

fn rust_name(field: &Field) -> Ident {
    ident(&field_name(field.name()))
}
