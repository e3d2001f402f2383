//! Untagged unions: enums over values that are told apart by their content.

use crisp_api_spec::{Definition, Union};
use proc_macro2::TokenStream;
use quote::quote;

use crate::paths::ident;
use crate::rust_types::RustTypes;

/// Generates an enum with a variant for each listed type, and one for all other values.
///
/// Decoding tries the variants in the order of the spec and keeps the first that matches.
pub(super) fn generate(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let name = ident(definition.name());
    let variants = super::variants(union);
    let unknown = quote! {
        /// A value that matches no other variant, kept as JSON.
        Unknown(#private::Value),
    };
    let declaration = super::declaration(definition, union, types, "The variant", &unknown);
    quote! {
        #declaration

        impl #private::Placeholder for #name {
            #[inline]
            fn placeholder() -> Self {
                Self::Unknown(#private::Value::Null)
            }
        }

        impl #private::FieldValue for #name {
            fn lenient<'de, D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::Deserialize::deserialize(deserializer)
            }
        }

        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = <#private::Value as #private::Deserialize>::deserialize(deserializer)?;
                #(
                    let value = match #private::content(value) {
                        ::core::result::Result::Ok(known) => {
                            return ::core::result::Result::Ok(Self::#variants(known));
                        }
                        ::core::result::Result::Err(value) => value,
                    };
                )*
                ::core::result::Result::Ok(Self::Unknown(value))
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
                    Self::Unknown(value) => #private::Serialize::serialize(value, serializer),
                }
            }
        }
    }
}
