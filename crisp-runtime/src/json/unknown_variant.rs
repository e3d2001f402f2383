//! Union variants that are not in the spec.

use serde_json::Value;

/// A union value whose tag is not in the spec, or whose content does not match its tag.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    pub(crate) tag: String,
    pub(crate) content: Value,
}

impl UnknownVariant {
    /// Creates a value with this tag and content.
    pub fn new(tag: impl Into<String>, content: impl Into<Value>) -> Self {
        Self { tag: tag.into(), content: content.into() }
    }

    /// Returns the tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the content as JSON.
    pub fn content(&self) -> &Value {
        &self.content
    }
}
