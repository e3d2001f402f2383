//! Writing generated types, and showing them.

use std::fmt;

use serde::ser::{Serialize, SerializeMap};

use crate::value::Timestamp;

/// Writes one key, whatever its value is.
pub fn put<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    key: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(key, value)
}

/// Writes one key, unless there is no value.
pub fn put_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    key: &'static str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, value))
}

/// Writes one key, unless its list or map is empty.
pub fn put_filled<'v, M: SerializeMap, T>(
    map: &mut M,
    key: &'static str,
    value: &'v T,
) -> Result<(), M::Error>
where
    T: Serialize,
    &'v T: IntoIterator,
{
    let empty = value.into_iter().next().is_none();
    if empty { Ok(()) } else { map.serialize_entry(key, value) }
}

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

/// An id to show; an address is none.
pub fn shown_id(text: &str) -> &str {
    if text.contains('@') { "<personal>" } else { text }
}

/// A point in time as ISO 8601, for the fields that Crisp writes so.
#[derive(Debug)]
pub struct Date<'t>(pub &'t Timestamp);

impl Serialize for Date<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
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
