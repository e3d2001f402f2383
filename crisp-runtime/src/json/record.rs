//! JSON objects with known keys.

use std::fmt;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::Value;

use super::drift::note;
use super::keys::Keys;
use super::{LenientDeserialize, Placeholder};

/// A generated type: a table of keys, and a way to set the field with an index.
pub trait Record: DeserializeOwned {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The keys; at most 64.
    const FIELDS: &'static [&'static str];
    /// The same, to look them up; never given by an implementation.
    const KEYS: &'static Keys = &Keys::of(Self::FIELDS);
    /// Bit `i` is set where the key `FIELDS[i]` must be there.
    const REQUIRED: u64;
    /// Whether keys that are not in the table are kept.
    const KEEPS: bool = false;

    /// A record in which nothing was read yet.
    fn placeholder() -> Self;

    /// Reads `value` into the field with this index.
    fn field<'de, D: Deserializer<'de>>(&mut self, index: usize, value: D) -> Result<(), D::Error>;

    /// Keeps a key that is not in the table.
    fn keep(&mut self, _key: String, _value: Value) {}

    /// Settles what depends on several keys: those that were null, and those that had a value.
    fn finish(&mut self, _nulls: u64, _values: u64) {}
}

impl<R: Record> Placeholder for R {
    fn placeholder() -> Self {
        <R as Record>::placeholder()
    }
}

/// A record is read into a blank one, so that nothing large is moved from one place to the next. Here
/// and not beside each type, so that the compiler reads this once and not once for every type.
impl<'de, R: Record> LenientDeserialize<'de> for R {
    const IN_PLACE: bool = true;

    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        record(deserializer)
    }

    fn lenient_into<D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(RecordVisitor(self))
    }
}

/// Reads a record.
pub fn record<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = <R as Record>::placeholder();
    record.lenient_into(deserializer)?;
    Ok(record)
}

struct RecordVisitor<'r, R>(&'r mut R);

impl<'de, R: Record> Visitor<'de> for RecordVisitor<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let record = self.0;
        let (mut nulls, mut values) = (0u64, 0u64);
        let mut unknown = String::new();
        loop {
            let text = R::KEEPS.then_some(&mut unknown);
            let Some(index) = map.next_key_seed(Key { keys: R::KEYS, text })? else { break };
            if index != UNKNOWN {
                let value = u64::from(map.next_value_seed(Field { record: &mut *record, index })?);
                values |= value << index;
                nulls |= (1 - value) << index;
            } else if R::KEEPS {
                record.keep(std::mem::take(&mut unknown), map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        complete(record, nulls, values)
    }

    /// An empty list is an empty object to the languages that some of Crisp's data comes from.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => {
                note(|| format!("an empty list stands for an object ({})", R::NAME));
                complete(self.0, 0, 0)
            }
            Some(_) => Err(de::Error::invalid_type(de::Unexpected::Seq, &self)),
        }
    }
}

fn complete<R: Record, E: de::Error>(record: &mut R, nulls: u64, values: u64) -> Result<(), E> {
    let missing = R::REQUIRED & !values;
    if missing != 0 {
        return Err(E::missing_field(R::FIELDS[missing.trailing_zeros() as usize]));
    }
    record.finish(nulls, values);
    Ok(())
}

/// The index of a key that is not in the table.
const UNKNOWN: usize = usize::MAX;

/// Reads a key as its index, and leaves the text of one that is not in the table where it is wanted.
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
            note(|| format!("there is a key `{key}` that the type does not have"));
            if let Some(text) = self.text {
                key.clone_into(text);
            }
        }
        Ok(index.unwrap_or(UNKNOWN))
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
