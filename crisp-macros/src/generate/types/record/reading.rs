//! How a record is read.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Key, Role, Shape, rust_name};

pub(super) fn generate(shape: &Shape<'_>) -> TokenStream {
    let private = shape.private();
    let (name, text) = (&shape.name, shape.definition.name());
    let wires = shape.keys.iter().map(|key| key.wire);
    let required = required_mask(&shape.keys);
    let indexes = 0..shape.keys.len();
    let reads = shape.keys.iter().map(|key| read(key, shape));
    let names = shape.fields().map(rust_name);
    let others = shape.other_values();
    let (keep, finish) = (keep(shape), finish(shape));
    quote! {
        impl #private::Record for #name {
            const NAME: &'static ::core::primitive::str = #text;
            const FIELDS: &'static [&'static ::core::primitive::str] = &[#(#wires),*];
            const REQUIRED: ::core::primitive::u64 = #required;

            #[inline]
            fn placeholder() -> Self {
                Self { #(#names: #private::Placeholder::placeholder(),)* #others }
            }

            fn field<'de, D: #private::Deserializer<'de>>(
                &mut self,
                index: ::core::primitive::usize,
                value: D,
            ) -> ::core::result::Result<(), D::Error> {
                match index {
                    #(#indexes => #reads,)*
                    _ => ::core::result::Result::Ok(()),
                }
            }

            #keep
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

fn required_mask(keys: &[Key<'_>]) -> Literal {
    let bits = keys.iter().enumerate().filter(|(_, key)| key.required);
    Literal::u64_unsuffixed(bits.map(|(index, _)| 1_u64 << index).sum())
}

fn read(key: &Key<'_>, shape: &Shape<'_>) -> TokenStream {
    let private = shape.private();
    match key.role {
        Role::Tag(field) => {
            let name = rust_name(field);
            quote! { #private::Union::read_tag(&mut self.#name, value) }
        }
        Role::Value(field) => {
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

/// What becomes of keys that are not in the table.
fn keep(shape: &Shape<'_>) -> Option<TokenStream> {
    let (private, extra) = (shape.private(), shape.extra.as_ref()?);
    Some(quote! {
        const KEEPS_UNKNOWN: ::core::primitive::bool = true;

        #[inline]
        fn keep_unknown(&mut self, key: #private::String, value: #private::Value) {
            self.#extra.insert(key, value);
        }
    })
}

/// What depends on all keys: unions, and which keys were there with nothing in them.
fn finish(shape: &Shape<'_>) -> Option<TokenStream> {
    let private = shape.private();
    let unions: Vec<_> =
        shape.fields().filter(|field| field.tag().is_some()).map(rust_name).collect();
    if unions.is_empty() && !shape.remembers {
        return None;
    }
    let empty = shape.fields.iter().filter(|(_, field)| field.is_empty_when_absent());
    let empty = empty.map(|(index, field)| {
        let (name, index) = (rust_name(field), Literal::usize_unsuffixed(*index));
        quote! { | values & #private::bit(self.#name.is_empty(), #index) }
    });
    let kept = shape.remembers.then(|| {
        quote! { self.__explicit = #private::ExplicitKeys::new(nulls #(#empty)*); }
    });
    Some(quote! {
        #[allow(unused_variables)]
        #[inline]
        fn finish(&mut self, nulls: ::core::primitive::u64, values: ::core::primitive::u64) {
            #(#private::Union::resolve(&mut self.#unions);)*
            #kept
        }
    })
}
