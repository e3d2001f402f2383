//! Enums that may grow: a word that is not listed keeps its text.

use std::fmt;

/// A word that was not listed in the spec when this code was generated.
///
/// It cannot be made by hand, since code that matches on it would stop to work on the day the word
/// gets a variant. Compare the enum with the text instead: `state == "snoozed"`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        // The word may be somebody's: what is listed is known, and what is not is not shown.
        crate::json::drift::note(|| "a word is not among those of its enum".into());
        Self(text.into())
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Implements what every open enum can do, from its words.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $other:ident { $($variant:ident = $word:literal,)* }) => {
        impl $name {
            /// The word on the wire.
            #[inline]
            pub fn as_str(&self) -> &::core::primitive::str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::$other(text) => text.as_str(),
                }
            }
        }

        impl ::core::convert::From<&::core::primitive::str> for $name {
            #[inline]
            fn from(word: &::core::primitive::str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    _ => Self::$other($crate::UnknownValue::__new(word)),
                }
            }
        }

        impl ::core::convert::From<$crate::__private::String> for $name {
            #[inline]
            fn from(word: $crate::__private::String) -> Self {
                ::core::convert::From::from(word.as_str())
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, word: &::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == word
            }
        }

        impl ::core::cmp::PartialEq<&::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, word: &&::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == *word
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

/// Implements reading and writing for what is a string on the wire, and says what a path may hold of it.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_impls {
    ($name:ident: $rule:ident) => {
        impl $crate::__private::StringType for $name {
            const RULE: $crate::__private::Rule = $crate::__private::Rule::$rule;

            #[inline]
            fn word(&self) -> &::core::primitive::str {
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

        impl<'de> $crate::__private::LenientDeserialize<'de> for $name {}
    };
}
