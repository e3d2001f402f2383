//! Variants of a union that the spec does not know.

use serde_json::Value;

/// A value whose tag the spec does not know, or whose shape is not the one that the tag promises.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    pub(crate) tag: String,
    pub(crate) content: Value,
}

impl UnknownVariant {
    /// A value with this tag.
    pub fn new(tag: impl Into<String>, content: impl Into<Value>) -> Self {
        Self { tag: tag.into(), content: content.into() }
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The value.
    pub fn content(&self) -> &Value {
        &self.content
    }
}
