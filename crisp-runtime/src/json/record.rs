//! Records: JSON objects with known keys.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde::ser::Serialize;
use serde_json::Value;

use super::Placeholder;
use super::debug::DebugRecord;
use super::deviations::report;
use super::field_value::{FieldValue, KeyRole, Presence};
use super::keys::Keys;
use super::parts::Parts;

/// A generated record: a table of its keys, and its fields as a tuple.
///
/// The shared functions of this module implement deserialization, serialization, comparison, cloning
/// and `Debug` of all records.
pub trait Record: DeserializeOwned + Serialize + Clone + PartialEq + fmt::Debug {
    /// The description of the record.
    const TABLE: &'static Table;
    /// The lookup table of the keys. Implementations do not override it.
    const KEYS: &'static Keys = &Keys::of(Self::TABLE.keys);

    /// The fields: the explicit keys, the fields of the spec in order, and the unknown fields if the
    /// record keeps them.
    type Parts: Parts;

    /// Returns references to the fields.
    fn parts(&self) -> Refs<'_, Self>;

    /// Returns mutable references to the fields.
    fn parts_mut(&mut self) -> Muts<'_, Self>;

    /// Creates the record from its fields.
    fn from_parts(parts: Self::Parts) -> Self;

    /// Returns the unknown fields, if the record keeps them.
    #[inline]
    fn extra(&self) -> Option<&BTreeMap<String, Value>> {
        None
    }

    /// Returns the unknown fields, if the record keeps them.
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut BTreeMap<String, Value>> {
        None
    }
}

/// References to the fields of a record.
pub type Refs<'r, R> = <<R as Record>::Parts as Parts>::Refs<'r>;
/// Mutable references to the fields of a record.
pub type Muts<'r, R> = <<R as Record>::Parts as Parts>::Muts<'r>;

/// The description of a record. In a bit mask, bit `i` stands for `keys[i]`.
#[derive(Debug)]
pub struct Table {
    /// The name of the type, for error messages.
    pub name: &'static str,
    /// The keys in JSON, at most 64. The tag of a union precedes its content.
    pub keys: &'static [&'static str],
    /// The required keys.
    pub required: u64,
    /// The keys that are written without a value, too.
    pub always: u64,
    /// The keys that contain the tag of the union in the next key.
    pub tags: u64,
    /// The timestamps that are written in ISO 8601.
    pub dates: u64,
    /// The values that are not shown because they are secret.
    pub secret: u64,
    /// The values that are not shown because they are personal data.
    pub personal: u64,
    /// The minimum number of items of lists and maps.
    pub min_items: &'static [(&'static str, usize)],
    /// The names of fields in Rust, where they differ from the key.
    pub renames: &'static [(&'static str, &'static str)],
    /// An example value as JSON.
    pub example: &'static str,
}

impl Table {
    /// A table without keys, for the entries that a record does not set.
    pub const EMPTY: Self = Self {
        name: "",
        keys: &[],
        required: 0,
        always: 0,
        tags: 0,
        dates: 0,
        secret: 0,
        personal: 0,
        min_items: &[],
        renames: &[],
        example: "{}",
    };

    /// Returns the index of the key with the content of a field: `key`, or the next one if `key` is the
    /// tag of a union.
    pub(super) fn content_key(&self, key: usize) -> usize {
        // The unknown fields follow the last key, which may be the 64th.
        if key < 64 { key + (self.tags >> key & 1) as usize } else { key }
    }

    /// Returns the name of a field in Rust, or `None` for the unknown fields.
    pub(super) fn field_name(&self, key: usize) -> Option<&'static str> {
        let key = *self.keys.get(key)?;
        let renamed = self.renames.iter().find(|(renamed, _)| *renamed == key);
        Some(renamed.map_or(key, |(_, name)| *name))
    }

    /// Returns the index of the field that a key belongs to, and the role of the key.
    fn field_of(&self, key: usize) -> (usize, KeyRole) {
        let tags_before = self.tags & ((1 << key) - 1);
        // The explicit keys are the first field.
        let field = 1 + key - tags_before.count_ones() as usize;
        if self.tags >> key & 1 == 1 {
            (field, KeyRole::Tag)
        } else if tags_before != 0 && self.tags >> (key - 1) & 1 == 1 {
            (field, KeyRole::Content)
        } else {
            (field, KeyRole::Value)
        }
    }
}

impl<R: Record> Placeholder for R {
    #[inline]
    fn placeholder() -> Self {
        R::from_parts(R::Parts::placeholder())
    }
}

/// Records are deserialized in place, so that large values are not moved.
impl<R: Record> FieldValue for R {
    const IN_PLACE: bool = true;

    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }

    fn lenient_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(RecordVisitor(self))
    }
}

/// Deserializes a record.
pub fn deserialize<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::placeholder();
    record.lenient_into(deserializer)?;
    Ok(record)
}

/// Clones a record.
pub fn clone<R: Record>(record: &R) -> R {
    R::from_parts(R::Parts::clone(record.parts()))
}

/// Compares records.
pub fn equal<R: Record>(one: &R, other: &R) -> bool {
    R::Parts::equal(one.parts(), other.parts())
}

/// Formats a record. Redacts secrets and personal data.
pub fn debug<R: Record>(record: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = DebugRecord::new(f, R::TABLE);
    R::Parts::debug(record.parts(), &mut output);
    output.finish(record.extra().is_some_and(|extra| !extra.is_empty()))
}

/// Implements the traits of a record through the shared functions.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::clone(self)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                $crate::__private::equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

struct RecordVisitor<'r, R>(&'r mut R);

impl<'de, R: Record> Visitor<'de> for RecordVisitor<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::TABLE.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let record = self.0;
        let keeps_unknown = record.extra().is_some();
        let (mut values, mut explicit) = (0u64, 0u64);
        let mut unknown = String::new();
        loop {
            let text = keeps_unknown.then_some(&mut unknown);
            let Some(key) = map.next_key_seed(Key { keys: R::KEYS, text })? else { break };
            if key != UNKNOWN {
                let presence = map.next_value_seed(Field { record: &mut *record, key })?;
                let is_explicit = matches!(presence, Presence::Missing | Presence::Items(0));
                values |= u64::from(presence != Presence::Missing) << key;
                // A key that occurs twice has the last value.
                explicit = explicit & !(1 << key) | u64::from(is_explicit) << key;
            } else if let Some(extra) = record.extra_mut() {
                extra.insert(std::mem::take(&mut unknown), map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        complete(record, values, explicit)
    }

    /// Accepts an empty list as an empty object, since some languages do not distinguish the two.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => {
                report(|| format!("an empty list in place of an object ({})", R::TABLE.name));
                complete(self.0, 0, 0)
            }
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

fn complete<R: Record, E: de::Error>(record: &mut R, values: u64, explicit: u64) -> Result<(), E> {
    let missing = R::TABLE.required & !values;
    if missing != 0 {
        return Err(E::missing_field(R::TABLE.keys[missing.trailing_zeros() as usize]));
    }
    if R::TABLE.tags != 0 {
        R::Parts::resolve(record.parts_mut());
    }
    R::Parts::set_explicit(record.parts_mut(), explicit);
    Ok(())
}

/// The index that represents an unknown key.
const UNKNOWN: usize = usize::MAX;

/// Deserializes a key as its index. If the key is unknown, copies it to `text`.
struct Key<'t> {
    keys: &'static Keys,
    text: Option<&'t mut String>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<usize, E> {
        let index = self.keys.find(key);
        if index.is_none() {
            report(|| format!("unknown field `{key}`"));
            if let Some(text) = self.text {
                key.clone_into(text);
            }
        }
        Ok(index.unwrap_or(UNKNOWN))
    }
}

/// Deserializes a key into its field.
struct Field<'r, R> {
    record: &'r mut R,
    key: usize,
}

impl<'de, R: Record> DeserializeSeed<'de> for Field<'_, R> {
    type Value = Presence;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, R: Record> Visitor<'de> for Field<'_, R> {
    type Value = Presence;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: de::Error>(self) -> Result<Presence, E> {
        Ok(Presence::Missing)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Presence, E> {
        Ok(Presence::Missing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        let (field, role) = R::TABLE.field_of(self.key);
        R::Parts::read(self.record.parts_mut(), field, role, deserializer)
    }
}

#[cfg(test)]
mod tests;
