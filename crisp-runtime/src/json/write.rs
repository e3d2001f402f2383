//! Writing generated types, and showing them.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::into_option::IntoOption;

/// Writes a record, key by key. What fails is told at the end, so that the code of a record is as
/// short as the list of its keys.
#[allow(missing_debug_implementations, reason = "it lives within one function")]
pub struct Writer<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    kept: ExplicitKeys,
}

impl<S: Serializer> Writer<S> {
    /// Begins a record; `kept` are the keys to write although nothing is in them.
    #[inline]
    pub fn new(serializer: S, kept: ExplicitKeys) -> Self {
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
        if let (Ok(_), Err(problem)) = (&self.map, check_min_items(key, count, least)) {
            self.map = Err(serde::ser::Error::custom(problem));
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

/// Checks the minimum number of items of the list or map `name`. The request body and the
/// serializers of generated types share this rule and its message.
pub(crate) fn check_min_items(name: &str, count: usize, min: usize) -> Result<(), String> {
    if count < min {
        return Err(format!("`{name}` has {count} items, and must have {min} at least"));
    }
    Ok(())
}

/// The keys of a record that are written although nothing is in them: null, or an empty list.
///
/// What was read with them is written with them. It is no part of the value, so all are equal.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExplicitKeys(u64);

/// The bit of the key with this index, if the condition holds.
pub const fn bit(condition: bool, index: u32) -> u64 {
    (condition as u64) << index
}

impl ExplicitKeys {
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
    pub fn set<T>(&mut self, index: u32, field: &mut Option<T>, value: impl IntoOption<T>) {
        *field = value.into_option();
        self.0 &= !(1 << index);
    }

    /// The same for a list or a map.
    pub fn fill<T: Default>(&mut self, index: u32, field: &mut T, value: impl IntoOption<T>) {
        *field = value.into_option().unwrap_or_default();
        self.0 &= !(1 << index);
    }
}

impl PartialEq for ExplicitKeys {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Compares a field. Not inlined, so that a record's comparison is one call for each field.
#[inline(never)]
pub fn same<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
}
