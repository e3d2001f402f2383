//! The values that fields of records have, and their lenient deserialization.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};
use serde_json::Value;

use super::debug::DebugRecord;
use super::deviations::report;
use super::write::Writer;
use super::{Placeholder, map_keys};

/// The type of a field of a record. Deserialization accepts the deviations that Crisp is known for.
pub trait FieldValue: Placeholder + Clone + PartialEq + fmt::Debug + Serialize {
    /// Whether to deserialize into an existing placeholder rather than to move the result there.
    const IN_PLACE: bool = false;

    /// Deserializes a value.
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Deserializes a value into a placeholder.
    #[inline]
    fn lenient_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Self::lenient(deserializer)?;
        Ok(())
    }

    /// Deserializes a key of the field. A union has two keys, all other types have one.
    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        _role: KeyRole,
        value: D,
    ) -> Result<Presence, D::Error> {
        self.lenient_into(value)?;
        Ok(self.presence())
    }

    /// Completes a union, whose tag may follow its content, after the last key.
    #[inline]
    fn resolve(&mut self) {}

    /// Returns whether there is a value.
    #[inline]
    fn presence(&self) -> Presence {
        Presence::Value
    }

    /// Returns the tag of a union.
    #[inline]
    fn tag(&self) -> &str {
        ""
    }

    /// Writes the keys of the field.
    #[inline]
    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>) {
        writer.field(self);
    }

    /// Writes one entry of an object. A timestamp has a different format `as_date`.
    #[inline]
    fn write_entry<M: SerializeMap>(
        &self,
        map: &mut M,
        key: &'static str,
        _as_date: bool,
    ) -> Result<(), M::Error> {
        map.serialize_entry(key, self)
    }

    /// Adds the field to the `Debug` output of its record.
    #[inline]
    fn debug(&self, record: &mut DebugRecord<'_, '_>) {
        record.field(Some(self));
    }

    /// Sets the explicit keys, if the field stores them.
    #[inline]
    fn set_explicit(&mut self, _keys: u64) {}
}

/// The role of a key of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRole {
    /// The key contains the value of a field.
    Value,
    /// The key contains the tag of a union.
    Tag,
    /// The key contains the content of a union.
    Content,
}

/// The state of a field that may have no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The field is `None`.
    Missing,
    /// The field is a list or map with this number of items.
    Items(usize),
    /// The field has a value.
    Value,
}

/// Implements the trait for types that have no lenient form.
macro_rules! not_lenient {
    ([$($parameters:tt)*] $type:ty) => {
        impl<$($parameters)*> $crate::json::FieldValue for $type {
            fn lenient<'de, D: serde::de::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                serde::de::Deserialize::deserialize(deserializer)
            }
        }
    };
    ($($type:ty),*) => {
        $($crate::json::not_lenient!([] $type);)*
    };
}

pub(crate) use not_lenient;

not_lenient!(String, bool, f64, Value);

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl FieldValue for $type {
            fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Integer(PhantomData))
            }
        })*
    };
}

integers!(u8, u16, u32, u64, i32, i64);

/// Visits integers, including those written as `1.0`.
struct Integer<T>(PhantomData<T>);

impl<T: TryFrom<i128>> Visitor<'_> for Integer<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer in range")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number.into())
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number.into())
            .map_err(|_| E::invalid_value(de::Unexpected::Signed(number), &self))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        // Floats above 2^53 do not represent every integer, so the value would be ambiguous.
        let integral = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
        integral
            .then(|| T::try_from(number as i128).ok())
            .flatten()
            .inspect(|_| report(|| "an integer written as a float".into()))
            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(number), &self))
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Some)
    }

    #[inline]
    fn lenient_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        if T::IN_PLACE {
            return self.insert(T::placeholder()).lenient_into(deserializer);
        }
        *self = Some(T::lenient(deserializer)?);
        Ok(())
    }

    #[inline]
    fn presence(&self) -> Presence {
        if self.is_some() { Presence::Value } else { Presence::Missing }
    }

    #[inline]
    fn write_entry<M: SerializeMap>(
        &self,
        map: &mut M,
        key: &'static str,
        as_date: bool,
    ) -> Result<(), M::Error> {
        match self {
            Some(value) => value.write_entry(map, key, as_date),
            None => map.serialize_entry(key, &()),
        }
    }

    #[inline]
    fn debug(&self, record: &mut DebugRecord<'_, '_>) {
        record.field(self.as_ref().map(|value| value as _));
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }

    #[inline]
    fn presence(&self) -> Presence {
        Presence::Items(self.len())
    }
}

impl<T: FieldValue> FieldValue for BTreeMap<String, T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Map(PhantomData))
    }

    #[inline]
    fn presence(&self) -> Presence {
        Presence::Items(self.len())
    }
}

/// Deserializes one element of a list or map.
struct Element<T>(PhantomData<T>);

impl<'de, T: FieldValue> DeserializeSeed<'de> for Element<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::lenient(deserializer)
    }
}

/// Deserializes one element of a list in place, at the end of the list.
struct Push<'l, T>(&'l mut Vec<T>);

impl<'de, T: FieldValue> DeserializeSeed<'de> for Push<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.push(T::placeholder());
        match self.0.last_mut() {
            Some(placeholder) => placeholder.lenient_into(deserializer),
            None => Ok(()),
        }
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: FieldValue> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        if !T::IN_PLACE {
            while let Some(item) = seq.next_element_seed(Element(PhantomData))? {
                list.push(item);
            }
            return Ok(list);
        }
        while let Some(()) = seq.next_element_seed(Push(&mut list))? {}
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<T>, A::Error> {
        match map.next_key::<IgnoredAny>()? {
            None => {
                report(|| "an empty object in place of a list".into());
                Ok(Vec::new())
            }
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }
}

struct Map<T>(PhantomData<T>);

impl<'de, T: FieldValue> Visitor<'de> for Map<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            match map.next_value_seed(Element(PhantomData)) {
                Ok(value) => entries.insert(key, value),
                Err(error) => {
                    map_keys::record(key);
                    return Err(error);
                }
            };
        }
        Ok(entries)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => {
                report(|| "an empty list in place of an object".into());
                Ok(BTreeMap::new())
            }
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

/// Deserializes a type that is a string in JSON. Copies the string only if the type keeps it.
pub fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str> + From<String>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_string(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str> + From<String>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}
