//! Writing generated types, and showing them.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap};
use serde_json::Value;

use crate::value::Timestamp;

/// Writes one key, whatever its value is.
pub fn put<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    key: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(key, value)
}

/// Writes one key; without a value, it is null where `kept` says that it is there, and else absent.
pub fn put_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    key: &'static str,
    value: Option<&T>,
    kept: bool,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(key, value),
        None if kept => map.serialize_entry(key, &()),
        None => Ok(()),
    }
}

/// Writes one key, unless its list or map is empty and nothing says that it is there.
pub fn put_filled<'v, M: SerializeMap, T>(
    map: &mut M,
    key: &'static str,
    value: &'v T,
    kept: bool,
) -> Result<(), M::Error>
where
    T: Serialize,
    &'v T: IntoIterator,
{
    let there = kept || value.into_iter().next().is_some();
    if there { map.serialize_entry(key, value) } else { Ok(()) }
}

/// Writes the list or the map of a key, which must have so many items.
pub fn put_least<'v, M: SerializeMap, T>(
    map: &mut M,
    key: &'static str,
    value: &'v T,
    least: usize,
) -> Result<(), M::Error>
where
    T: Serialize,
    &'v T: IntoIterator,
{
    let count = value.into_iter().take(least).count();
    if count < least {
        let message = format_args!("`{key}` has {count} items, and must have {least} at least");
        return Err(serde::ser::Error::custom(message));
    }
    map.serialize_entry(key, value)
}

/// Writes the keys that no table lists.
pub fn put_extra<M: SerializeMap>(
    map: &mut M,
    extra: &BTreeMap<String, Value>,
    known: &[&str],
) -> Result<(), M::Error> {
    let unknown = extra.iter().filter(|(key, _)| !known.contains(&key.as_str()));
    unknown.into_iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
}

/// The keys of a record that are written although nothing is in them: null, or an empty list.
///
/// What was read with them is written with them. It is no part of the value, so all are equal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kept(u64);

/// The bit of the key with this index, if the condition holds.
pub const fn bit(condition: bool, index: u32) -> u64 {
    (condition as u64) << index
}

impl Kept {
    /// The keys with these bits.
    pub const fn new(bits: u64) -> Self {
        Self(bits)
    }

    /// Whether the key with this index is among them.
    pub const fn has(self, index: u32) -> bool {
        self.0 >> index & 1 == 1
    }

    /// Adds the key with this index.
    pub const fn insert(&mut self, index: u32) {
        self.0 |= 1 << index;
    }

    /// Takes the key with this index away.
    pub const fn remove(&mut self, index: u32) {
        self.0 &= !(1 << index);
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
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
