//! The serialization of generated records.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::into_option::IntoOption;

/// Serializes a record, key by key. The first error is kept until [`end`](Self::end), so that
/// generated code is a plain list of keys.
#[allow(missing_debug_implementations, reason = "values do not outlive one function")]
pub struct Writer<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    explicit: ExplicitKeys,
}

impl<S: Serializer> Writer<S> {
    /// Starts a record in which the keys in `explicit` are written even if they are empty.
    #[inline]
    pub fn new(serializer: S, explicit: ExplicitKeys) -> Self {
        Self { map: serializer.serialize_map(None), explicit }
    }

    /// Writes a required key.
    #[inline]
    pub fn put<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(key, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes an optional key. Without a value, it is null if the key is explicit, and left out if
    /// not.
    #[inline]
    pub fn optional<T: Serialize>(&mut self, key: &'static str, index: u32, value: &Option<T>) {
        match value {
            Some(value) => self.put(key, value),
            None if self.explicit.has(index) => self.put(key, &()),
            None => {}
        }
    }

    /// Writes a list or map. It is left out if it is empty and the key is not explicit.
    #[inline]
    pub fn non_empty<'v, T>(&mut self, key: &'static str, index: u32, value: &'v T)
    where
        T: Serialize,
        &'v T: IntoIterator,
    {
        if self.explicit.has(index) || value.into_iter().next().is_some() {
            self.put(key, value);
        }
    }

    /// Writes a list or map, and fails if it has fewer than `min` items.
    pub fn at_least<'v, T>(&mut self, key: &'static str, value: &'v T, min: usize)
    where
        T: Serialize,
        &'v T: IntoIterator,
    {
        let count = value.into_iter().take(min).count();
        if let (Ok(_), Err(problem)) = (&self.map, check_min_items(key, count, min)) {
            self.map = Err(serde::ser::Error::custom(problem));
        }
        self.put(key, value);
    }

    /// Writes unknown keys, except those that are now known.
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
    /// Returns the first error.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map?.end()
    }
}

/// Checks the minimum number of items of the list or map `name`. The request body and the
/// serializers of generated types share this rule and its message.
pub(crate) fn check_min_items(name: &str, count: usize, min: usize) -> Result<(), String> {
    if count < min {
        return Err(format!("`{name}` has {count} items but needs at least {min}"));
    }
    Ok(())
}

/// The keys of a record that are written even if they are null or empty.
///
/// A record that contained null or an empty list when it was deserialized is serialized with it
/// again. The set is not part of the record's value, so all sets compare equal.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExplicitKeys(u64);

/// Returns the bit of the key with this index, if the condition holds.
pub const fn bit(condition: bool, index: u32) -> u64 {
    (condition as u64) << index
}

impl ExplicitKeys {
    /// Creates a set from a bit mask.
    pub const fn new(bits: u64) -> Self {
        Self(bits)
    }

    /// Returns whether the set contains the key with this index.
    pub const fn has(self, index: u32) -> bool {
        self.0 >> index & 1 == 1
    }

    /// Adds the key with this index.
    pub const fn insert(&mut self, index: u32) {
        self.0 |= 1 << index;
    }

    /// Sets an optional field, and removes its key from the set.
    pub fn set<T>(&mut self, index: u32, field: &mut Option<T>, value: impl IntoOption<T>) {
        *field = value.into_option();
        self.0 &= !(1 << index);
    }

    /// Sets a list or map, and removes its key from the set.
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

/// Compares a field. Not inlined, so that comparing records is one call for each field.
#[inline(never)]
pub fn equal<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
}
