//! Id types: each kind of id is a string type of its own.

/// Defines an id type. Its text is validated when it is parsed, or when it is used as a path
/// parameter.
#[doc(hidden)]
#[macro_export]
macro_rules! __id {
    ($(#[$meta:meta])* $name:ident: $rule:ident) => {
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
                    $crate::__private::Rule::$rule,
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

        $crate::__text_impls!($name: $rule);
    };
}
