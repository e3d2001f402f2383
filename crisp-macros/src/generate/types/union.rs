//! Values whose shape a tag beside them tells.

mod untagged;

use std::collections::BTreeMap;

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Builtin, Definition, Type, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::generate::docs;
use crate::plan::ident;
use crate::rust_types::RustTypes;

/// A variant for each tag that is known, and one for all others.
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
    let coding = coding(definition, union, types);
    quote! { #tagged #conversions #coding }
}

/// The enum alone; `what` tells a variant from the others, `unknown` is the last one.
fn declaration(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
    what: &str,
    unknown: &TokenStream,
) -> TokenStream {
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let variants = variants(union);
    let shapes = union.variants().iter().map(|variant| types.owned(variant.ty()));
    let sentences = union
        .variants()
        .iter()
        .map(|variant| docs::sentence_of(&format!("The {what} `{}`.", variant.tag())));
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#sentences #variants(#shapes),)*
            #unknown
        }
    }
}

/// The names of the variants in Rust.
fn variants(union: &Union) -> Vec<Ident> {
    union.variants().iter().map(|variant| ident(&type_name(variant.tag()))).collect()
}

fn tagged(definition: &Definition, union: &Union, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let tags = union.variants().iter().map(Variant::tag);
    let variants = variants(union);
    let unknown = quote! {
        /// Another tag, or a value that does not fit its tag; it is kept as it is.
        Unknown(#private::UnknownVariant),
    };
    let declaration = declaration(definition, union, types, "tag", &unknown);
    quote! {
        #declaration

        impl #name {
            /// The tag that stands for the value.
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

/// `From` for the shapes that only one variant has.
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
            let (shape, variant) = (types.owned(variant.ty()), ident(&type_name(variant.tag())));
            quote! {
                impl ::core::convert::From<#shape> for #name {
                    #[inline]
                    fn from(value: #shape) -> Self {
                        Self::#variant(value)
                    }
                }
            }
        })
        .collect()
}

fn coding(definition: &Definition, union: &Union, types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let tags = union.variants().iter().map(Variant::tag);
    let variants = variants(union);
    let readers = union.variants().iter().map(|variant| match variant.ty() {
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
                    #(#tags => #readers(content).map(Self::#variants),)*
                    _ => ::core::result::Result::Err(content),
                }
            }
        }

        impl #private::Placeholder for #name {
            #[inline]
            fn placeholder() -> Self {
                Self::Unknown(#private::UnknownVariant::new("", ()))
            }
        }

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
