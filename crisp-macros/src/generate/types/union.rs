//! Unions: enums over values whose type a tag next to them determines.

mod untagged;

use std::collections::BTreeMap;

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Builtin, Definition, Type, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates an enum with a variant for each listed tag, and one for unknown values.
pub(super) fn generate(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
) -> TokenStream {
    let conversions = conversions(definition, union, types);
    if union.is_untagged() {
        let untagged = untagged::generate(definition, union, types);
        return quote! { #untagged #conversions };
    }
    let tagged = tagged(definition, union, types);
    let coding = decoding_and_encoding(definition, union, types);
    quote! { #tagged #conversions #coding }
}

/// Generates the enum without implementations.
///
/// `label` precedes the tag in the docs of a variant. `unknown` is the last variant.
fn declaration(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
    label: &str,
    unknown: &TokenStream,
) -> TokenStream {
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let variants = variants(union);
    let contents = union.variants().iter().map(|variant| types.owned(variant.ty()));
    let sentences = union
        .variants()
        .iter()
        .map(|variant| docs::sentence_of(&format!("{label} `{}`.", variant.tag())));
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#sentences #variants(#contents),)*
            #unknown
        }
    }
}

/// Returns the Rust names of the listed variants.
fn variants(union: &Union) -> Vec<Ident> {
    union.variants().iter().map(|variant| ident(&type_name(variant.tag()))).collect()
}

fn tagged(definition: &Definition, union: &Union, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let tags = union.variants().iter().map(Variant::tag);
    let variants = variants(union);
    let unknown = quote! {
        /// An unknown tag, or a value that does not match its tag, kept as JSON.
        Unknown(#private::UnknownVariant),
    };
    let declaration = declaration(definition, union, types, "A value with the tag", &unknown);
    quote! {
        #declaration

        impl #name {
            /// Returns the tag of the value.
            #[inline]
            pub fn tag(&self) -> &::core::primitive::str {
                match self {
                    #(Self::#variants(_) => #tags,)*
                    Self::Unknown(unknown) => unknown.tag(),
                }
            }
        }
    }
}

/// Generates `From` for each record or string type that is the content of exactly one variant.
///
/// Two variants with the same content would need two implementations of the same `From`.
fn conversions(definition: &Definition, union: &Union, types: &RustTypes<'_>) -> TokenStream {
    let name = ident(definition.name());
    let mut count = BTreeMap::new();
    for variant in union.variants() {
        if let Type::Defined(name) = variant.ty() {
            *count.entry(name).or_insert(0) += 1;
        }
    }
    let unique = union.variants().iter().filter(|variant| match variant.ty() {
        Type::Defined(name) => count[name] == 1,
        _ => false,
    });
    unique
        .map(|variant| {
            let (content, variant) = (types.owned(variant.ty()), ident(&type_name(variant.tag())));
            quote! {
                impl ::core::convert::From<#content> for #name {
                    #[inline]
                    fn from(value: #content) -> Self {
                        Self::#variant(value)
                    }
                }
            }
        })
        .collect()
}

fn decoding_and_encoding(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let tags = union.variants().iter().map(Variant::tag);
    let variants = variants(union);
    let decoders = union.variants().iter().map(|variant| match variant.ty() {
        Type::Builtin(Builtin::String) => quote! { #private::text_content },
        _ => quote! { #private::content },
    });
    quote! {
        impl #private::Union for #name {
            #[inline]
            fn unknown(unknown: #private::UnknownVariant) -> Self {
                Self::Unknown(unknown)
            }

            #[inline]
            fn unknown_mut(&mut self) -> ::core::option::Option<&mut #private::UnknownVariant> {
                match self {
                    Self::Unknown(unknown) => ::core::option::Option::Some(unknown),
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn typed(
                tag: &::core::primitive::str,
                content: #private::Value,
            ) -> ::core::result::Result<Self, #private::Value> {
                match tag {
                    #(#tags => #decoders(content).map(Self::#variants),)*
                    _ => ::core::result::Result::Err(content),
                }
            }
        }

        #private::__union! { #name }

        impl #private::Serialize for #name {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => {
                        #private::Serialize::serialize(value, serializer)
                    })*
                    Self::Unknown(unknown) => {
                        #private::Serialize::serialize(unknown.content(), serializer)
                    }
                }
            }
        }
    }
}
