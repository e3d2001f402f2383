//! JSON objects with known keys.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::drift::note;

/// A generated type: a table of keys, and a way to set the field with an index.
pub trait Record: Sized {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The keys; at most 64.
    const FIELDS: &'static [&'static str];
    /// Bit `i` is set where the key `FIELDS[i]` must be there.
    const REQUIRED: u64;
    /// Whether keys that are not in the table are kept.
    const KEEPS: bool = false;

    /// A value with nothing in it.
    fn blank() -> Self;

    /// Reads `value` into the field with this index.
    fn field<'de, D: Deserializer<'de>>(&mut self, index: usize, value: D) -> Result<(), D::Error>;

    /// Keeps a key that is not in the table.
    fn keep(&mut self, _key: String, _value: Value) {}

    /// Settles what depends on several keys: those that were null, and those that had a value.
    fn finish(&mut self, _nulls: u64, _values: u64) {}
}

/// Reads a record.
pub fn record<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    deserializer.deserialize_any(RecordVisitor(PhantomData))
}

struct RecordVisitor<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for RecordVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<R, A::Error> {
        let mut record = R::blank();
        let (mut nulls, mut values) = (0u64, 0u64);
        while let Some(key) = map.next_key_seed(Key { fields: R::FIELDS, keeps: R::KEEPS })? {
            match key {
                KeyRead::Known(index) => {
                    let field = Field { record: &mut record, index };
                    let value = u64::from(map.next_value_seed(field)?);
                    values |= value << index;
                    nulls |= (1 - value) << index;
                }
                KeyRead::Unknown(Some(key)) => record.keep(key, map.next_value()?),
                KeyRead::Unknown(None) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        complete(record, nulls, values)
    }

    /// An empty list is an empty object to the languages that some of Crisp's data comes from.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<R, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => {
                note(|| format!("an empty list stands for an object ({})", R::NAME));
                complete(R::blank(), 0, 0)
            }
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

fn complete<R: Record, E: de::Error>(mut record: R, nulls: u64, values: u64) -> Result<R, E> {
    let missing = R::REQUIRED & !values;
    if missing != 0 {
        return Err(E::missing_field(R::FIELDS[missing.trailing_zeros() as usize]));
    }
    record.finish(nulls, values);
    Ok(record)
}

/// A key that was read: its index in the table, or its text where that is asked for.
enum KeyRead {
    Known(usize),
    Unknown(Option<String>),
}

struct Key {
    fields: &'static [&'static str],
    keeps: bool,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = KeyRead;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<KeyRead, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = KeyRead;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<KeyRead, E> {
        let known = self.fields.iter().position(|field| *field == key);
        if known.is_none() {
            note(|| format!("there is a key `{key}` that the type does not have"));
        }
        Ok(known
            .map_or_else(|| KeyRead::Unknown(self.keeps.then(|| key.to_owned())), KeyRead::Known))
    }
}

/// Reads one field, and tells whether there was anything but null.
struct Field<'r, R> {
    record: &'r mut R,
    index: usize,
}

impl<'de, R: Record> DeserializeSeed<'de> for Field<'_, R> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, R: Record> Visitor<'de> for Field<'_, R> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: de::Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E: de::Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.record.field(self.index, deserializer)?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
