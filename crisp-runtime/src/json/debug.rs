//! The `Debug` output of generated types, which redacts personal data and secrets.

use std::fmt;

use super::record::Table;

/// Formats a record, showing the fields that have a value.
#[allow(missing_debug_implementations, reason = "values do not outlive one function")]
pub struct DebugRecord<'f, 'o> {
    output: fmt::DebugStruct<'f, 'o>,
    table: &'static Table,
    /// The index of the next key.
    key: usize,
}

impl<'f, 'o> DebugRecord<'f, 'o> {
    pub(super) fn new(f: &'f mut fmt::Formatter<'o>, table: &'static Table) -> Self {
        Self { output: f.debug_struct(table.name), table, key: 0 }
    }

    /// Formats the next field, unless it is `None`.
    pub fn field(&mut self, value: Option<&dyn fmt::Debug>) {
        let key = self.table.content_key(self.key);
        self.key = key + 1;
        let Some(value) = value else { return };
        let Some(name) = self.table.field_name(key) else { return };
        if self.table.secret >> key & 1 == 1 {
            self.output.field(name, &Redacted::SECRET);
        } else if self.table.personal >> key & 1 == 1 {
            self.output.field(name, &Redacted::PERSONAL);
        } else {
            self.output.field(name, value);
        }
    }

    /// Ends the record. Unknown fields may contain personal data.
    pub(super) fn finish(mut self, has_extra: bool) -> fmt::Result {
        if has_extra {
            self.output.field("extra", &Redacted::PERSONAL);
        }
        self.output.finish()
    }
}

/// Returns the text of an id for `Debug` output. Some ids may be email addresses, which are
/// redacted.
pub fn redacted_id(text: &str) -> &str {
    if text.contains('@') { "<personal>" } else { text }
}

/// A placeholder for a value that must not be shown.
struct Redacted(&'static str);

impl Redacted {
    /// The placeholder for personal data.
    const PERSONAL: Self = Self("<personal>");
    /// The placeholder for secrets.
    const SECRET: Self = Self("<secret>");
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
