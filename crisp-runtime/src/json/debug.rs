//! The `Debug` output of generated types, which redacts personal data and secrets.

use std::fmt;

/// Formats a record, showing the fields that have a value.
pub fn debug_record(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, Option<&dyn fmt::Debug>)],
) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (name, value) in fields {
        if let Some(value) = value {
            debug.field(name, value);
        }
    }
    debug.finish()
}

/// Returns the `Debug` value of an optional field. Not inlined, so that the `Debug` implementation
/// of a record is one call for each field.
#[inline(never)]
pub fn debug_field<T: fmt::Debug>(value: &Option<T>) -> Option<&dyn fmt::Debug> {
    value.as_ref().map(|value| value as _)
}

/// Returns `redacted` in place of the `Debug` value of an optional field, if it has a value.
#[inline(never)]
pub fn redacted_field<T>(
    value: &Option<T>,
    redacted: &'static Redacted,
) -> Option<&'static dyn fmt::Debug> {
    value.as_ref().map(|_| redacted as _)
}

/// Returns the text of an id for `Debug` output. Some ids may be email addresses, which are
/// redacted.
pub fn redacted_id(text: &str) -> &str {
    if text.contains('@') { "<personal>" } else { text }
}

/// A placeholder for a value that must not be shown.
pub struct Redacted(&'static str);

impl Redacted {
    /// The placeholder for personal data.
    pub const PERSONAL: Self = Self("<personal>");
    /// The placeholder for secrets.
    pub const SECRET: Self = Self("<secret>");
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
