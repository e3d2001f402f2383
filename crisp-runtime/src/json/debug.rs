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
            self.output.field(name, &Redacted { label: SECRET, value: Some(value) });
        } else if self.table.personal >> key & 1 == 1 {
            self.output.field(name, &Redacted { label: PERSONAL, value: Some(value) });
        } else {
            self.output.field(name, value);
        }
    }

    /// Ends the record. Unknown fields may contain personal data.
    pub(super) fn finish(mut self, has_extra: bool) -> fmt::Result {
        if has_extra {
            self.output.field("extra", &Redacted { label: PERSONAL, value: None });
        }
        self.output.finish()
    }
}

/// Returns the text of an id for `Debug` output. Some ids may be email addresses, which are
/// redacted.
pub fn redacted_id(text: &str) -> &str {
    if text.contains('@') { PERSONAL } else { text }
}

const PERSONAL: &str = "<personal>";
const SECRET: &str = "<secret>";

/// A placeholder for a value that must not be shown.
///
/// With the feature `test-util`, it ends with a short digest of the value, so that a failed
/// `assert_eq!` shows which field differs. The digest is not part of other builds, because it reveals
/// values of which there are few.
struct Redacted<'v> {
    label: &'static str,
    #[cfg_attr(not(feature = "test-util"), allow(dead_code, reason = "only tests show a digest"))]
    value: Option<&'v dyn fmt::Debug>,
}

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label)?;
        #[cfg(feature = "test-util")]
        if let Some(value) = self.value {
            write!(f, "#{:04x}", digest(value))?;
        }
        Ok(())
    }
}

#[cfg(feature = "test-util")]
fn digest(value: &dyn fmt::Debug) -> u16 {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

    let hasher = BuildHasherDefault::<DefaultHasher>::default();
    (hasher.hash_one(format!("{value:?}")) >> 48) as u16
}
