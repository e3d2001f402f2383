//! The `Debug` output of generated types, which redacts personal data and secrets.

use std::fmt;

/// Shows a record with the fields that have a value.
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

/// A field that may have no value, to show. Not inlined, for the same reason.
#[inline(never)]
pub fn shown<T: fmt::Debug>(value: &Option<T>) -> Option<&dyn fmt::Debug> {
    value.as_ref().map(|value| value as _)
}

/// The same, where only that there is a value is shown.
#[inline(never)]
pub fn hidden<T>(value: &Option<T>, shown: &'static Redacted) -> Option<&'static dyn fmt::Debug> {
    value.as_ref().map(|_| shown as _)
}

/// An id to show; an address is none.
pub fn shown_id(text: &str) -> &str {
    if text.contains('@') { "<personal>" } else { text }
}

/// Shows that there is something which is not for showing.
pub struct Redacted(&'static str);

impl Redacted {
    /// For personal data.
    pub const PERSONAL: Self = Self("<personal>");
    /// For secrets.
    pub const SECRET: Self = Self("<secret>");
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
