//! Values whose shape tells itself.

use crisp_api_spec::{Definition, Union, type_name};
use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::docs;
use crate::plan::ident;
use crate::rust_types::RustTypes;

/// A variant for each shape that is known, tried in the order of the spec, and one for all others.
pub(super) fn generate(
    definition: &Definition,
    union: &Union,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let doc = docs::definition(definition);
    let name = ident(definition.name());
    let names: Vec<_> = union.variants().iter().map(crisp_api_spec::Variant::tag).collect();
    let variants: Vec<_> = names.iter().map(|name| ident(&type_name(name))).collect();
    let shapes = union.variants().iter().map(|variant| types.owned(variant.ty()));
    let sentences = names.iter().map(|name| docs::sentence_of(&format!("The shape `{name}`.")));
    quote! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#sentences #variants(#shapes),)*
            /// A value of another shape; it is kept as it is.
            Unknown(#private::Value),
        }

        impl #private::Blank for #name {
            fn blank() -> Self {
                Self::Unknown(#private::Value::Null)
            }
        }

        impl<'de> #private::Wire<'de> for #name {
            fn wire<D: #private::Deserializer<'de>>(
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

        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::Wire::wire(deserializer)
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
