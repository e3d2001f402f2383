//! Open enums: string enums that accept unknown values.

/// Implements the methods and traits that all open enums share.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $other:ident { $($variant:ident = $value:literal,)* }) => {
        impl $name {
            /// Returns the value as it is sent and received.
            #[inline]
            pub fn as_str(&self) -> &::core::primitive::str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(text) => text.as_str(),
                }
            }
        }

        impl ::core::convert::From<&::core::primitive::str> for $name {
            #[inline]
            fn from(text: &::core::primitive::str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    _ => Self::$other($crate::__private::unknown_value(text)),
                }
            }
        }

        impl ::core::convert::From<$crate::__private::String> for $name {
            #[inline]
            fn from(text: $crate::__private::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, text: &::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == text
            }
        }

        impl ::core::cmp::PartialEq<&::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, text: &&::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == *text
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant => f.write_str(::core::stringify!($variant)),)*
                    Self::$other(text) => {
                        f.debug_tuple(::core::stringify!($other)).field(text).finish()
                    }
                }
            }
        }

        impl $crate::__private::Placeholder for $name {
            #[inline]
            fn placeholder() -> Self {
                ::core::convert::From::from("")
            }
        }

        $crate::__text_impls!($name: Free);
    };
}

/// Implements serialization and path parameters for a string type.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_impls {
    ($name:ident: $rule:ident) => {
        impl $crate::__private::StringType for $name {
            const RULE: $crate::__private::Rule = $crate::__private::Rule::$rule;

            #[inline]
            fn text(&self) -> &::core::primitive::str {
                self.as_str()
            }
        }

        impl $crate::PathParam<$name> for $name {
            #[inline]
            fn as_path(&self) -> $crate::__private::Cow<'_, ::core::primitive::str> {
                $crate::__private::Cow::Borrowed(self.as_str())
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::text(deserializer)
            }
        }

        impl $crate::__private::FieldValue for $name {
            fn lenient<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::text(deserializer)
            }
        }
    };
}
