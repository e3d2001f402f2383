//! Tagged unions, whose tag is a field beside the value.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::Value;

use super::UnknownVariant;

/// A generated enum with one variant for each tag in the spec, and one for all other tags.
///
/// The tag and the content are two keys of the same record and arrive in any order, so both are
/// stored as an [`UnknownVariant`] until the record is complete. Content that does not match its
/// tag remains an `UnknownVariant`, so that one malformed message does not fail the page that
/// contains it.
pub trait Union: Sized {
    /// Creates the variant for unknown tags.
    fn unknown(unknown: UnknownVariant) -> Self;

    /// Returns the unknown variant, if `self` is one.
    fn unknown_mut(&mut self) -> Option<&mut UnknownVariant>;

    /// Returns the variant for this tag, or the content if the tag is unknown or the content does
    /// not match it.
    fn typed(tag: &str, content: Value) -> Result<Self, Value>;

    /// Deserializes and stores the tag.
    fn read_tag<'de, D: Deserializer<'de>>(&mut self, tag: D) -> Result<(), D::Error> {
        let tag = String::deserialize(tag)?;
        if let Some(unknown) = self.unknown_mut() {
            unknown.tag = tag;
        }
        Ok(())
    }

    /// Deserializes and stores the content.
    fn read_content<'de, D: Deserializer<'de>>(&mut self, content: D) -> Result<(), D::Error> {
        let content = Value::deserialize(content)?;
        if let Some(unknown) = self.unknown_mut() {
            unknown.content = content;
        }
        Ok(())
    }

    /// Replaces the stored tag and content by the variant that they describe.
    fn resolve(&mut self) {
        let Some(unknown) = self.unknown_mut() else { return };
        match Self::typed(&unknown.tag, unknown.content.take()) {
            Ok(typed) => *self = typed,
            Err(content) => unknown.content = content,
        }
    }
}

/// Returns the content of a variant as a `T`, or unchanged if it is not one.
pub fn content<T: DeserializeOwned>(content: Value) -> Result<T, Value> {
    T::deserialize(&content).map_err(|_| content)
}

/// Returns the content of a variant as a string, or unchanged if it is not one.
pub fn text_content(content: Value) -> Result<String, Value> {
    match content {
        Value::String(text) => Ok(text),
        other => Err(other),
    }
}

/// Implements the traits of a tagged union through [`Union`].
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident) => {
        impl $crate::__private::Placeholder for $name {
            #[inline]
            fn placeholder() -> Self {
                $crate::__private::Union::unknown($crate::__private::UnknownVariant::new("", ()))
            }
        }

        impl $crate::__private::FieldValue for $name {
            /// Without its tag, a value is unknown.
            fn lenient<'de, D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut union = <Self as $crate::__private::Placeholder>::placeholder();
                $crate::__private::Union::read_content(&mut union, deserializer)?;
                ::core::result::Result::Ok(union)
            }

            #[inline]
            fn read<'de, D: $crate::__private::Deserializer<'de>>(
                &mut self,
                role: $crate::__private::KeyRole,
                value: D,
            ) -> ::core::result::Result<$crate::__private::Presence, D::Error> {
                match role {
                    $crate::__private::KeyRole::Tag => {
                        $crate::__private::Union::read_tag(self, value)?;
                    }
                    _ => $crate::__private::Union::read_content(self, value)?,
                }
                ::core::result::Result::Ok($crate::__private::Presence::Value)
            }

            #[inline]
            fn resolve(&mut self) {
                $crate::__private::Union::resolve(self);
            }

            #[inline]
            fn tag(&self) -> &::core::primitive::str {
                Self::tag(self)
            }
        }
    };
}
