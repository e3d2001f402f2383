//! The serialization of generated records.

use std::collections::BTreeMap;

use serde::de::Deserializer;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::Placeholder;
use super::debug::DebugRecord;
use super::field_value::{FieldValue, Presence};
use super::parts::Parts;
use super::record::{Record, Table};
use crate::into_option::IntoOption;

/// Serializes a record.
pub fn serialize<R: Record, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None);
    let mut writer = Writer { map, table: R::TABLE, key: 0, explicit: ExplicitKeys::default() };
    R::Parts::write(record.parts(), &mut writer);
    if let Some(extra) = record.extra() {
        writer.extra(extra);
    }
    writer.map?.end()
}

/// Writes the fields of a record in order. Keeps the first error until the end, so that writing a
/// tuple is a plain list of calls.
#[allow(missing_debug_implementations, reason = "values do not outlive one function")]
pub struct Writer<M: SerializeMap> {
    map: Result<M, M::Error>,
    table: &'static Table,
    /// The index of the next key.
    key: usize,
    /// The keys to write even if they are null or empty.
    explicit: ExplicitKeys,
}

impl<M: SerializeMap> Writer<M> {
    /// Writes the keys of the next field, or leaves the field out if it has no value.
    pub(super) fn field<T: FieldValue>(&mut self, value: &T) {
        let Self { table, map, .. } = self;
        let Ok(writable) = map else { return };
        let key = table.content_key(self.key);
        // The unknown fields follow the last key.
        let Some(name) = table.keys.get(key) else { return };
        let mut written = Ok(());
        if key != self.key {
            written = writable.serialize_entry(table.keys[self.key], value.tag());
        }
        self.key = key + 1;
        let written = written.and_then(|()| match value.presence() {
            Presence::Missing | Presence::Items(0) if !table.is_written(key, self.explicit) => {
                Ok(())
            }
            Presence::Items(count) => {
                table.check_items(name, count)?;
                writable.serialize_entry(name, value)
            }
            _ => value.write_entry(writable, name, table.dates >> key & 1 == 1),
        });
        if let Err(error) = written {
            *map = Err(error);
        }
    }

    /// Writes unknown keys, except those that are now known.
    fn extra(&mut self, extra: &BTreeMap<String, Value>) {
        let known = self.table.keys;
        let unknown = extra.iter().filter(|(key, _)| !known.contains(&key.as_str()));
        for (key, value) in unknown {
            if let Ok(map) = &mut self.map
                && let Err(error) = map.serialize_entry(key, value)
            {
                self.map = Err(error);
            }
        }
    }
}

impl Table {
    /// Returns whether to write a key without a value.
    fn is_written(&self, key: usize, explicit: ExplicitKeys) -> bool {
        (self.always | explicit.0) >> key & 1 == 1
    }

    fn check_items<E: serde::ser::Error>(&self, name: &str, count: usize) -> Result<(), E> {
        match self.min_items.iter().find(|(key, _)| *key == name) {
            Some((_, min)) => check_min_items(name, count, *min).map_err(E::custom),
            None => Ok(()),
        }
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
/// again. The set is not part of the record's value, so all sets compare equal. It is the first field
/// of every record.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExplicitKeys(u64);

impl ExplicitKeys {
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

impl Placeholder for ExplicitKeys {
    fn placeholder() -> Self {
        Self(0)
    }
}

impl Serialize for ExplicitKeys {
    /// Serializes nothing: the set has no key of its own.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// The set has no key, so it is neither deserialized nor shown.
impl FieldValue for ExplicitKeys {
    fn lenient<'de, D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Ok(Self(0))
    }

    #[inline]
    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>) {
        writer.explicit = *self;
    }

    #[inline]
    fn debug(&self, _: &mut DebugRecord<'_, '_>) {}

    #[inline]
    fn set_explicit(&mut self, keys: u64) {
        self.0 = keys;
    }
}
