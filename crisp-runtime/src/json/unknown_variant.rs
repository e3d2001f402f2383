//! Union variants that are not in the spec.

use std::fmt;

use serde_json::Value;

/// A union value whose tag is not in the spec, or whose content does not match its tag.
#[derive(Clone, PartialEq)]
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

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownVariant")
            .field("tag", &self.tag)
            .field("content", &format_args!("<personal>"))
            .finish()
    }
}
