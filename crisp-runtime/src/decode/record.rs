//! JSON objects with known keys.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A generated type: a table of keys, and a way to set the field with an index.
pub trait Record: Sized {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The keys; at most 64.
    const FIELDS: &'static [&'static str];
    /// Bit `i` is set where the key `FIELDS[i]` must be there.
    const REQUIRED: u64;

    /// A value with nothing in it.
    fn blank() -> Self;

    /// Reads `value` into the field with this index.
    fn field<'de, D: Deserializer<'de>>(&mut self, index: usize, value: D) -> Result<(), D::Error>;

    /// Settles what depends on several keys.
    fn finish(&mut self) {}
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
        let mut found = 0u64;
        while let Some(key) = map.next_key_seed(Key(R::FIELDS))? {
            match key {
                Some(index) => {
                    let field = Field { record: &mut record, index };
                    found |= u64::from(map.next_value_seed(field)?) << index;
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        complete(record, found)
    }

    /// An empty list is an empty object to the languages that some of Crisp's data comes from.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<R, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => complete(R::blank(), 0),
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

fn complete<R: Record, E: de::Error>(mut record: R, found: u64) -> Result<R, E> {
    let missing = R::REQUIRED & !found;
    if missing != 0 {
        return Err(E::missing_field(R::FIELDS[missing.trailing_zeros() as usize]));
    }
    record.finish();
    Ok(record)
}

/// The index of a key in a table.
struct Key(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|field| *field == key))
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
