//! How a record is made and changed.

use crisp_api_spec::__private::example;
use crisp_api_spec::{Field, Record, Type};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Shape, rust_name};
use crate::generate::docs;
use crate::rust_types::Place;

pub(super) fn generate(shape: &Shape<'_>) -> TokenStream {
    let name = &shape.name;
    let (new, readers) = (new(shape), readers(shape));
    let optional = shape.fields.iter().filter(|(_, field)| !field.is_required());
    let setters = optional.map(|(index, field)| setter(shape, *index, field));
    let default = shape.fields().all(|field| !field.is_required()).then(|| {
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
            #readers
            #(#setters)*
        }

        #default
    }
}

/// `new`, with everything that must be there.
fn new(shape: &Shape<'_>) -> TokenStream {
    let private = shape.private();
    let required = || shape.fields().filter(|field| field.is_required());
    let doc = docs::sentence_of(if required().next().is_some() {
        "A value with what must be there, and nothing else."
    } else {
        "A value with nothing in it."
    });
    let inputs = required().map(|field| {
        let ty = shape.types.inherent_argument(field.ty(), Place::Required);
        let name = rust_name(field);
        quote! { #name: #ty }
    });
    let values = required().map(|field| {
        let name = rust_name(field);
        if crate::rust_types::is_plain(field.ty()) {
            quote! { #name, }
        } else {
            quote! { #name: ::core::convert::Into::into(#name), }
        }
    });
    let rest =
        shape.has_more_than_required().then(|| quote! { ..#private::Placeholder::placeholder() });
    quote! {
        #doc
        #[must_use]
        #[allow(clippy::too_many_arguments)]
        #[inline]
        pub fn new(#(#inputs),*) -> Self {
            Self { #(#values)* #rest }
        }
    }
}

/// `from_json` and `example`.
fn readers(shape: &Shape<'_>) -> TokenStream {
    let private = shape.private();
    let ty = Type::Defined(shape.definition.name().to_owned());
    let json = Literal::string(&example(shape.types.spec, &ty));
    quote! {
        /// Reads a value from JSON, as leniently as an answer is read.
        ///
        /// # Errors
        ///
        /// It is no JSON, or not of this type; the error names the place.
        #[inline]
        pub fn from_json(
            json: impl ::core::convert::AsRef<[::core::primitive::u8]>,
        ) -> #private::Result<Self> {
            #private::from_json(::core::convert::AsRef::as_ref(&json))
        }

        /// A made-up value with something in every field, for tests.
        #[inline]
        #[must_use]
        pub fn example() -> Self {
            #private::example(#json)
        }
    }
}

fn setter(shape: &Shape<'_>, index: usize, field: &Field) -> TokenStream {
    let (doc, name) = (docs::field_setter(field), rust_name(field));
    let ty = shape.types.inherent_argument(field.ty(), Place::Optional);
    let set = if field.is_empty_when_absent() {
        quote! { fill }
    } else {
        quote! { set }
    };
    let clear = clear(shape, index, field);
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

/// `clear_…`, for what may be sent as null where that is not the same as saying nothing.
fn clear(shape: &Shape<'_>, index: usize, field: &Field) -> Option<TokenStream> {
    if !shape.is_sent || !field.is_nullable() {
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

/// For an argument that may be borrowed, or not.
pub(super) fn of_reference(shape: &Shape<'_>) -> TokenStream {
    let name = &shape.name;
    quote! {
        impl ::core::convert::From<&#name> for #name {
            #[inline]
            fn from(value: &#name) -> Self {
                ::core::clone::Clone::clone(value)
            }
        }
    }
}

/// What is sent back of a value that was read.
pub(super) fn conversion(shape: &Shape<'_>, read: &str) -> TokenStream {
    let (private, name) = (shape.private(), &shape.name);
    let dropped = dropped(shape, read);
    let read = shape.types.paths.definition(shape.types.spec, read);
    quote! {
        impl ::core::convert::TryFrom<&#read> for #name {
            type Error = #private::Error;

            /// What a PUT sends back of a value that a GET gave: everything but what Crisp sets itself,
            /// with the keys that the spec does not know. Fails if something is not there that must be
            /// sent.
            #[inline]
            fn try_from(read: &#read) -> #private::Result<Self> {
                #private::convert(read, &[#(#dropped),*])
            }
        }
    }
}

/// The keys of what was read that are not sent, or not in this form.
fn dropped<'s>(shape: &Shape<'s>, read: &str) -> Vec<&'s str> {
    let fields = shape.types.spec.record(read).map(Record::fields).unwrap_or_default();
    let sent = |read: &Field| {
        shape.fields().any(|field| field.name() == read.name() && field.ty() == read.ty())
    };
    fields.iter().filter(|field| !sent(field)).map(Field::name).collect()
}
