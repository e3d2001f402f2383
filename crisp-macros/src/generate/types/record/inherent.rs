//! The constructors, setters and conversions of records.

use crisp_api_spec::{Field, Record};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{RecordCode, rust_name};
use crate::generate::docs;
use crate::rust_types::Requirement;

pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let name = &code.name;
    let (new, from_json) = (new(code), from_json_and_example(code));
    // A value that is only read is built in tests, from `new` or `example` and its public fields.
    let optional = code.fields.iter().filter(|(_, field)| code.is_sent && !field.is_required());
    let setters = optional.map(|(index, field)| setter(code, *index, field));
    let default = code.fields().all(|field| !field.is_required()).then(|| {
        quote! {
            impl ::core::default::Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #new
            #from_json
            #(#setters)*
        }

        #default
    }
}

/// Generates `new`, which takes the required fields.
fn new(code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    let required = || code.fields().filter(|field| field.is_required());
    let doc = docs::sentence_of(if required().next().is_some() {
        "Creates a value with its required fields."
    } else {
        "Creates an empty value."
    });
    let inputs = required().map(|field| {
        let ty = code.types.inherent_argument(field.ty(), Requirement::Required);
        let name = rust_name(field);
        quote! { #name: #ty }
    });
    let values = required().map(|field| {
        let name = rust_name(field);
        if crate::rust_types::is_plain(field.ty()) {
            quote! { #name, }
        } else if field.ty().is_container() {
            quote! { #name: #private::IntoValue::into_value(#name), }
        } else {
            quote! { #name: ::core::convert::Into::into(#name), }
        }
    });
    quote! {
        #doc
        #[must_use]
        #[allow(clippy::too_many_arguments)]
        #[inline]
        pub fn new(#(#inputs),*) -> Self {
            Self { #(#values)* ..#private::Placeholder::placeholder() }
        }
    }
}

/// Generates `from_json` and `example`.
fn from_json_and_example(code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    quote! {
        /// Decodes a value from JSON, as leniently as a response.
        ///
        /// # Errors
        ///
        /// Returns an error with the JSON path if the JSON is malformed or does not match the type.
        #[inline]
        pub fn from_json(
            json: impl ::core::convert::AsRef<[::core::primitive::u8]>,
        ) -> #private::Result<Self> {
            #private::from_json(::core::convert::AsRef::as_ref(&json))
        }

        /// Returns an example value with every field set, for use in tests.
        #[inline]
        #[must_use]
        pub fn example() -> Self {
            #private::example()
        }
    }
}

fn setter(code: &RecordCode<'_>, index: usize, field: &Field) -> TokenStream {
    let (doc, name) = (docs::field_setter(field), rust_name(field));
    let ty = code.types.inherent_argument(field.ty(), Requirement::Optional);
    let set = if field.is_empty_when_absent() {
        quote! { fill }
    } else {
        quote! { set }
    };
    let clear = clear(index, field);
    let index = Literal::usize_unsuffixed(index);
    quote! {
        #doc
        #[must_use]
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.__explicit.#set(#index, &mut self.#name, #name);
            self
        }

        #clear
    }
}

/// Generates `clear_…` for a nullable field of a record that is sent.
///
/// Sending null clears the value; leaving the field out does not change it.
fn clear(index: usize, field: &Field) -> Option<TokenStream> {
    if !field.is_nullable() {
        return None;
    }
    let field_name = rust_name(field);
    let (doc, name) = (docs::clear(field), format_ident!("clear_{}", field_name));
    let index = Literal::usize_unsuffixed(index);
    Some(quote! {
        #doc
        #[must_use]
        #[inline]
        pub fn #name(mut self) -> Self {
            self.#field_name = ::core::option::Option::None;
            self.__explicit.insert(#index);
            self
        }
    })
}

/// Generates `From<&Record>`, so that a call takes the body by value or by reference.
pub(super) fn from_reference(code: &RecordCode<'_>) -> TokenStream {
    let name = &code.name;
    quote! {
        impl ::core::convert::From<&#name> for #name {
            #[inline]
            fn from(value: &#name) -> Self {
                ::core::clone::Clone::clone(value)
            }
        }
    }
}

/// Generates the conversion of a record that a GET returned to the record that the PUT sends.
pub(super) fn conversion(code: &RecordCode<'_>, read: &str) -> TokenStream {
    let (private, name) = (code.private(), &code.name);
    let dropped = dropped_keys(code, read);
    let read = code.types.paths.definition(code.types.spec, read);
    quote! {
        impl ::core::convert::TryFrom<&#read> for #name {
            type Error = #private::Error;

            /// Converts a value that a GET returned to the body of a PUT.
            ///
            /// Drops the fields that Crisp sets itself and keeps unknown fields.
            ///
            /// # Errors
            ///
            /// Returns an error if a required field is missing.
            #[inline]
            fn try_from(read: &#read) -> #private::Result<Self> {
                #private::convert(read, &[#(#dropped),*])
            }
        }
    }
}

/// Returns the keys that `read` has but this record has not, or has with another type.
fn dropped_keys<'s>(code: &RecordCode<'s>, read: &str) -> Vec<&'s str> {
    let fields = code.types.spec.record(read).map(Record::fields).unwrap_or_default();
    let is_sent = |read: &Field| {
        code.fields().any(|field| field.name() == read.name() && field.ty() == read.ty())
    };
    fields.iter().filter(|field| !is_sent(field)).map(Field::name).collect()
}
