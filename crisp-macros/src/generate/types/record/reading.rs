//! The decoding of records.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{KeyRole, RecordCode, RecordKey, rust_name};

pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    let (name, text) = (&code.name, code.definition.name());
    let wires = code.keys.iter().map(|key| key.wire);
    let required = required_mask(&code.keys);
    let indexes = 0..code.keys.len();
    let statements = code.keys.iter().map(|key| decode(key, code));
    let names = code.fields().map(rust_name);
    let additional = code.additional_values();
    let (keep_unknown, finish) = (keep_unknown(code), finish(code));
    quote! {
        impl #private::Record for #name {
            const NAME: &'static ::core::primitive::str = #text;
            const FIELDS: &'static [&'static ::core::primitive::str] = &[#(#wires),*];
            const REQUIRED: ::core::primitive::u64 = #required;

            #[inline]
            fn placeholder() -> Self {
                Self { #(#names: #private::Placeholder::placeholder(),)* #additional }
            }

            fn field<'de, D: #private::Deserializer<'de>>(
                &mut self,
                index: ::core::primitive::usize,
                value: D,
            ) -> ::core::result::Result<(), D::Error> {
                match index {
                    #(#indexes => #statements,)*
                    _ => ::core::result::Result::Ok(()),
                }
            }

            #keep_unknown
            #finish
        }

        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::record(deserializer)
            }
        }
    }
}

/// Returns the bit mask of the required keys. Bit 0 is the first key.
fn required_mask(keys: &[RecordKey<'_>]) -> Literal {
    let bits = keys.iter().enumerate().filter(|(_, key)| key.required);
    Literal::u64_unsuffixed(bits.map(|(index, _)| 1_u64 << index).sum())
}

/// Generates the expression that decodes the value of a key into its field.
fn decode(key: &RecordKey<'_>, code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    match key.role {
        KeyRole::Tag(field) => {
            let name = rust_name(field);
            quote! { #private::Union::read_tag(&mut self.#name, value) }
        }
        KeyRole::Value(field) => {
            let name = rust_name(field);
            match field.tag() {
                Some(_) => quote! { #private::Union::read_content(&mut self.#name, value) },
                None => {
                    quote! { #private::LenientDeserialize::lenient_into(&mut self.#name, value) }
                }
            }
        }
    }
}

/// Generates `keep_unknown` for a record that keeps its unknown fields.
fn keep_unknown(code: &RecordCode<'_>) -> Option<TokenStream> {
    let (private, extra) = (code.private(), code.extra.as_ref()?);
    Some(quote! {
        const KEEPS_UNKNOWN: ::core::primitive::bool = true;

        #[inline]
        fn keep_unknown(&mut self, key: #private::String, value: #private::Value) {
            self.#extra.insert(key, value);
        }
    })
}

/// Generates `finish`, which runs after the last key.
///
/// A union can be resolved only then, because its tag may follow its content. `finish` also records the
/// keys that were present with null or an empty value.
fn finish(code: &RecordCode<'_>) -> Option<TokenStream> {
    let private = code.private();
    let unions: Vec<_> =
        code.fields().filter(|field| field.tag().is_some()).map(rust_name).collect();
    if unions.is_empty() && !code.tracks_explicit_keys {
        return None;
    }
    let may_be_empty = code.fields.iter().filter(|(_, field)| field.is_empty_when_absent());
    let empty = may_be_empty.map(|(index, field)| {
        let (name, index) = (rust_name(field), Literal::usize_unsuffixed(*index));
        quote! { | values & #private::bit(self.#name.is_empty(), #index) }
    });
    let record_explicit = code.tracks_explicit_keys.then(|| {
        quote! { self.__explicit = #private::ExplicitKeys::new(nulls #(#empty)*); }
    });
    Some(quote! {
        #[allow(unused_variables)]
        #[inline]
        fn finish(&mut self, nulls: ::core::primitive::u64, values: ::core::primitive::u64) {
            #(#private::Union::resolve(&mut self.#unions);)*
            #record_explicit
        }
    })
}
