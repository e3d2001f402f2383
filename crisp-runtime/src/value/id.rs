//! Id types: each kind of id is a string type of its own.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::string_type::StringType;
use crate::error::Error;
use crate::json::{Placeholder, not_lenient, redacted_id, text};
use crate::request::path::{PathParam, Rule, check_id};

/// An id of the kind `K`, such as a `SessionId`.
///
/// An id accepts any text. It is validated when it is parsed, or when it is used as a path parameter.
/// Each kind of id is an alias of this type, so that the methods here are compiled once.
pub struct Id<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

/// A kind of id. The markers in the module `types::id` implement it, and have no values.
pub trait IdKind: 'static {
    /// The name of the id type.
    const NAME: &'static str;
}

impl<K> Id<K> {
    /// Creates an id from its text, without validating it.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }

    /// Returns the text of the id.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self::new(self.text.as_str())
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl<K> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K: IdKind> FromStr for Id<K> {
    type Err = Error;

    /// Parses an id. Rejects text that cannot be a path parameter.
    fn from_str(text: &str) -> Result<Self, Error> {
        check_id(K::NAME, text, Rule::Id)?;
        Ok(Self::new(text))
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, text: &str) -> bool {
        self.text == text
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, text: &&str) -> bool {
        self.text == *text
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<K: IdKind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(K::NAME).field(&redacted_id(&self.text)).finish()
    }
}

impl<K> Placeholder for Id<K> {
    fn placeholder() -> Self {
        Self::new(String::new())
    }
}

impl<K> StringType for Id<K> {
    const RULE: Rule = Rule::Id;

    fn text(&self) -> &str {
        &self.text
    }
}

impl<K> PathParam<Self> for Id<K> {
    fn as_path(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }
}

not_lenient!([K: IdKind] Id<K>);

/// Defines the type of values that may be an id or an email address.
#[doc(hidden)]
#[macro_export]
macro_rules! __id_or_email {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::__private::String);

        impl $name {
            /// Creates an id from its text, without validating it.
            #[inline]
            pub fn new(text: impl ::core::convert::Into<$crate::__private::String>) -> Self {
                Self(text.into())
            }

            /// Returns the text of the id.
            #[inline]
            pub fn as_str(&self) -> &::core::primitive::str {
                &self.0
            }
        }

        impl ::core::convert::From<&::core::primitive::str> for $name {
            #[inline]
            fn from(text: &::core::primitive::str) -> Self {
                Self::new(text)
            }
        }

        impl ::core::convert::From<$crate::__private::String> for $name {
            #[inline]
            fn from(text: $crate::__private::String) -> Self {
                Self(text)
            }
        }

        impl ::core::convert::From<&$crate::__private::String> for $name {
            #[inline]
            fn from(text: &$crate::__private::String) -> Self {
                Self::new(text.as_str())
            }
        }

        impl ::core::convert::From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                ::core::clone::Clone::clone(id)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::Error;

            /// Parses an id. Rejects text that cannot be a path parameter.
            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private::check_id(
                    ::core::stringify!($name),
                    text,
                    $crate::__private::Rule::Email,
                )?;
                ::core::result::Result::Ok(Self::new(text))
            }
        }

        impl ::core::convert::AsRef<::core::primitive::str> for $name {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                &self.0
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, text: &::core::primitive::str) -> ::core::primitive::bool {
                self.0 == *text
            }
        }

        impl ::core::cmp::PartialEq<&::core::primitive::str> for $name {
            #[inline]
            fn eq(&self, text: &&::core::primitive::str) -> ::core::primitive::bool {
                self.0 == **text
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(::core::stringify!($name))
                    .field(&$crate::__private::redacted_id(&self.0))
                    .finish()
            }
        }

        impl $crate::__private::Placeholder for $name {
            #[inline]
            fn placeholder() -> Self {
                Self($crate::__private::String::new())
            }
        }

        $crate::__text_impls!($name: Email);
    };
}
