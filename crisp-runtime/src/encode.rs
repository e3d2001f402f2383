//! Writing generated types, and showing them.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::setting::Setting;
use crate::value::Timestamp;

/// Writes a record, key by key. What fails is told at the end, so that the code of a record is as
/// short as the list of its keys.
#[allow(missing_debug_implementations, reason = "it lives within one function")]
pub struct Writer<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    kept: Kept,
}

impl<S: Serializer> Writer<S> {
    /// Begins a record; `kept` are the keys to write although nothing is in them.
    #[inline]
    pub fn new(serializer: S, kept: Kept) -> Self {
        Self { map: serializer.serialize_map(None), kept }
    }

    /// Writes a key, whatever its value is.
    #[inline]
    pub fn put<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(key, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes a key that has a value, and null where the key is kept.
    #[inline]
    pub fn some<T: Serialize>(&mut self, key: &'static str, index: u32, value: &Option<T>) {
        match value {
            Some(value) => self.put(key, value),
            None if self.kept.has(index) => self.put(key, &()),
            None => {}
        }
    }

    /// Writes a key whose list or map has something in it, or is kept.
    #[inline]
    pub fn filled<'v, T>(&mut self, key: &'static str, index: u32, value: &'v T)
    where
        T: Serialize,
        &'v T: IntoIterator,
    {
        if self.kept.has(index) || value.into_iter().next().is_some() {
            self.put(key, value);
        }
    }

    /// Writes a key whose list or map must have so many items.
    pub fn least<'v, T>(&mut self, key: &'static str, value: &'v T, least: usize)
    where
        T: Serialize,
        &'v T: IntoIterator,
    {
        let count = value.into_iter().take(least).count();
        if count < least && self.map.is_ok() {
            let message = format_args!("`{key}` has {count} items, and must have {least} at least");
            self.map = Err(serde::ser::Error::custom(message));
        }
        self.put(key, value);
    }

    /// Writes the keys that no table lists.
    pub fn extra(&mut self, extra: &BTreeMap<String, Value>, known: &[&str]) {
        let unknown = extra.iter().filter(|(key, _)| !known.contains(&key.as_str()));
        for (key, value) in unknown {
            if let Ok(map) = &mut self.map
                && let Err(error) = map.serialize_entry(key, value)
            {
                self.map = Err(error);
            }
        }
    }

    /// Ends the record.
    ///
    /// # Errors
    ///
    /// The first that there was.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map?.end()
    }
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

    /// Sets the field with this index, which is then no longer written with nothing in it.
    pub fn set<T>(&mut self, index: u32, field: &mut Option<T>, value: impl Setting<T>) {
        *field = value.into_setting();
        self.0 &= !(1 << index);
    }

    /// The same for a list or a map.
    pub fn fill<T: Default>(&mut self, index: u32, field: &mut T, value: impl Setting<T>) {
        *field = value.into_setting().unwrap_or_default();
        self.0 &= !(1 << index);
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Compares a field. Not inlined, so that a record's comparison is one call for each field.
#[inline(never)]
pub fn same<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
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
