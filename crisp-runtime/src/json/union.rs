//! Values whose shape a key beside them tells.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::Value;

use super::UnknownVariant;

/// A generated enum with a variant for each tag that the spec knows, and one for all others.
///
/// Tag and content are two keys of one record and come in any order, so both are kept as
/// [`UnknownVariant`] until the record is complete. A content that does not fit its tag stays that way:
/// one odd message must not cost the page that it is on.
pub trait Union: Sized {
    /// The variant for what is not known.
    fn unknown(unknown: UnknownVariant) -> Self;

    /// What is not known, if this is that variant.
    fn unknown_mut(&mut self) -> Option<&mut UnknownVariant>;

    /// The variant for this tag; the content again where there is none, or where it does not fit.
    fn typed(tag: &str, content: Value) -> Result<Self, Value>;

    /// Reads the tag, and remembers it.
    fn read_tag<'de, D: Deserializer<'de>>(&mut self, tag: D) -> Result<(), D::Error> {
        let tag = String::deserialize(tag)?;
        if let Some(unknown) = self.unknown_mut() {
            unknown.tag = tag;
        }
        Ok(())
    }

    /// Reads the content, and remembers it.
    fn read_content<'de, D: Deserializer<'de>>(&mut self, content: D) -> Result<(), D::Error> {
        let content = Value::deserialize(content)?;
        if let Some(unknown) = self.unknown_mut() {
            unknown.content = content;
        }
        Ok(())
    }

    /// Becomes the variant that tag and content stand for.
    fn settle(&mut self) {
        let Some(unknown) = self.unknown_mut() else { return };
        match Self::typed(&unknown.tag, unknown.content.take()) {
            Ok(typed) => *self = typed,
            Err(content) => unknown.content = content,
        }
    }
}

/// The content of a variant, if it fits.
pub fn content<T: DeserializeOwned>(content: Value) -> Result<T, Value> {
    T::deserialize(&content).map_err(|_| content)
}

/// The content of a variant that is text, if it fits.
pub fn text_content(content: Value) -> Result<String, Value> {
    match content {
        Value::String(text) => Ok(text),
        other => Err(other),
    }
}
