//! JSON objects with known keys.

use crisp_api_spec::{Builtin, Definition, Field, Record, Type, field_name};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::plan::ident;
use crate::rust_types::{Place, RustTypes};

/// A struct, how it is made, and how it is read, written and shown.
pub(super) fn generate(
    definition: &Definition,
    record: &Record,
    types: &RustTypes<'_>,
) -> TokenStream {
    let structure = structure(definition, record, types);
    let inherent = inherent(definition, record, types);
    let reading = reading(definition, record, types);
    let writing = writing(definition, record, types);
    let showing = showing(definition, record, types);
    quote! { #structure #inherent #reading #writing #showing }
}

fn structure(definition: &Definition, record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let fields = record.fields().iter().map(|field| {
        let (doc, name, ty) = (docs::field(field), rust_name(field), types.field(field));
        quote! { #doc pub #name: #ty, }
    });
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }

        impl ::core::convert::From<&#name> for #name {
            fn from(value: &#name) -> Self {
                ::core::clone::Clone::clone(value)
            }
        }
    }
}

fn rust_name(field: &Field) -> syn::Ident {
    ident(&field_name(field.name()))
}

fn inherent(definition: &Definition, record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let name = ident(definition.name());
    let new = new(record, types);
    let setters = record
        .fields()
        .iter()
        .filter(|field| !field.is_required())
        .map(|field| setter(field, types));
    let default = record.fields().iter().all(|field| !field.is_required()).then(|| {
        quote! {
            impl ::core::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #new
            #(#setters)*
        }

        #default
    }
}

/// `new`, with everything that must be there.
fn new(record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let required = || record.fields().iter().filter(|field| field.is_required());
    let doc = docs::sentence_of(if required().next().is_some() {
        "A value with what must be there, and nothing else."
    } else {
        "A value with nothing in it."
    });
    let inputs = required().map(|field| {
        let (name, ty) = (rust_name(field), types.inherent_argument(field.ty(), Place::Required));
        quote! { #name: #ty }
    });
    let names = record.fields().iter().map(rust_name);
    let values = record.fields().iter().map(|field| {
        let name = rust_name(field);
        match field.is_required() {
            true if crate::rust_types::is_plain(field.ty()) => quote! { #name },
            true => quote! { ::core::convert::Into::into(#name) },
            false => quote! { #private::Blank::blank() },
        }
    });
    quote! {
        #doc
        #[must_use]
        #[allow(clippy::too_many_arguments)]
        pub fn new(#(#inputs),*) -> Self {
            Self { #(#names: #values),* }
        }
    }
}

fn setter(field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (doc, name) = (docs::field_setter(field), rust_name(field));
    let ty = types.inherent_argument(field.ty(), Place::Optional);
    let value = quote! { #private::Setting::into_setting(#name) };
    let value = if field.is_empty_when_absent() {
        quote! { #value.unwrap_or_default() }
    } else {
        value
    };
    quote! {
        #doc
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// A key on the wire, and what reading it does.
struct Key<'r> {
    wire: &'r str,
    required: bool,
    read: TokenStream,
}

/// The keys of a record: one for each field, and one more for the tag of a union.
fn keys<'r>(record: &'r Record, types: &RustTypes<'_>) -> Vec<Key<'r>> {
    let private = types.paths.private();
    let mut keys = Vec::new();
    for field in record.fields() {
        let name = rust_name(field);
        let read = quote! { #private::Wire::wire(value)? };
        let (wire, required) = (field.name(), field.is_required());
        match field.tag() {
            None => keys.push(Key { wire, required, read: quote! { self.#name = #read } }),
            Some(tag) => {
                let union = quote! { #private::Union };
                let tag_read = quote! { #union::set_tag(&mut self.#name, #read) };
                let read = quote! { #union::set_content(&mut self.#name, #read) };
                // A union that is not there is one that nobody knows, which is no reason to lose the
                // record.
                keys.push(Key { wire: tag, required: false, read: tag_read });
                keys.push(Key { wire, required: false, read });
            }
        }
    }
    keys
}

fn reading(definition: &Definition, record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (name, text) = (ident(definition.name()), definition.name());
    let keys = keys(record, types);
    let wires = keys.iter().map(|key| key.wire);
    let required = required_mask(&keys);
    let indexes = 0..keys.len();
    let reads = keys.iter().map(|key| &key.read);
    let names = record.fields().iter().map(rust_name);
    let finish = finish(record, types);
    quote! {
        impl #private::Record for #name {
            const NAME: &'static ::core::primitive::str = #text;
            const FIELDS: &'static [&'static ::core::primitive::str] = &[#(#wires),*];
            const REQUIRED: ::core::primitive::u64 = #required;

            fn blank() -> Self {
                Self { #(#names: #private::Blank::blank()),* }
            }

            fn field<'de, D: #private::Deserializer<'de>>(
                &mut self,
                index: ::core::primitive::usize,
                value: D,
            ) -> ::core::result::Result<(), D::Error> {
                match index {
                    #(#indexes => #reads,)*
                    _ => {}
                }
                ::core::result::Result::Ok(())
            }

            #finish
        }

        impl #private::Blank for #name {
            fn blank() -> Self {
                <Self as #private::Record>::blank()
            }
        }

        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::record(deserializer)
            }
        }

        impl<'de> #private::Wire<'de> for #name {
            fn wire<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::record(deserializer)
            }
        }
    }
}

fn required_mask(keys: &[Key<'_>]) -> proc_macro2::Literal {
    let bits = keys.iter().enumerate().filter(|(_, key)| key.required);
    proc_macro2::Literal::u64_unsuffixed(bits.map(|(index, _)| 1_u64 << index).sum())
}

fn finish(record: &Record, types: &RustTypes<'_>) -> Option<TokenStream> {
    let private = types.paths.private();
    let unions: Vec<_> =
        record.fields().iter().filter(|field| field.tag().is_some()).map(rust_name).collect();
    (!unions.is_empty()).then(|| {
        quote! {
            fn finish(&mut self) {
                #(#private::Union::settle(&mut self.#unions);)*
            }
        }
    })
}

fn writing(definition: &Definition, record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let puts = record.fields().iter().map(|field| put(field, types));
    quote! {
        impl #private::Serialize for #name {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(::core::option::Option::None)?;
                #(#puts)*
                #private::SerializeMap::end(map)
            }
        }
    }
}

fn put(field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (wire, name) = (field.name(), rust_name(field));
    let tag = field.tag().map(|tag| {
        quote! { #private::put(&mut map, #tag, self.#name.tag())?; }
    });
    let date = matches!(field.ty(), Type::Builtin(Builtin::Date));
    let content = if field.is_required() && date {
        quote! { #private::put(&mut map, #wire, &#private::Date(&self.#name))?; }
    } else if field.is_required() {
        quote! { #private::put(&mut map, #wire, &self.#name)?; }
    } else if date {
        quote! {
            #private::put_some(&mut map, #wire, self.#name.as_ref().map(#private::Date).as_ref())?;
        }
    } else if field.is_empty_when_absent() {
        quote! { #private::put_filled(&mut map, #wire, &self.#name)?; }
    } else {
        quote! { #private::put_some(&mut map, #wire, self.#name.as_ref())?; }
    };
    quote! { #tag #content }
}

fn showing(definition: &Definition, record: &Record, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let (name, text) = (ident(definition.name()), definition.name());
    let fields = record.fields().iter().map(|field| {
        let (wire, shown) = (field_name(field.name()), shown(field, types));
        quote! { (#wire, #shown) }
    });
    quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::debug_record(f, #text, &[#(#fields),*])
            }
        }
    }
}

/// What is shown of a field: its value, or that there is one.
fn shown(field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = rust_name(field);
    let hidden = if field.is_secret() {
        Some(quote! { &#private::Redacted::SECRET })
    } else if field.is_personal() {
        Some(quote! { &#private::Redacted::PERSONAL })
    } else {
        None
    };
    let optional = !field.is_required() && !field.is_empty_when_absent();
    match (optional, hidden) {
        (true, Some(hidden)) => quote! { self.#name.as_ref().map(|_| #hidden as _) },
        (true, None) => quote! { self.#name.as_ref().map(|value| value as _) },
        (false, Some(hidden)) => quote! { ::core::option::Option::Some(#hidden) },
        (false, None) => quote! { ::core::option::Option::Some(&self.#name) },
    }
}
