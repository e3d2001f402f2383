//! The deserialization of records: JSON objects with known keys.

use std::fmt;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::Value;

use super::deviations::report;
use super::keys::Keys;
use super::{LenientDeserialize, Placeholder};

/// A generated record: a table of its keys, and a way to set a field by its index.
pub trait Record: DeserializeOwned {
    /// The name of the type, for error messages.
    const NAME: &'static str;
    /// The keys, at most 64.
    const FIELDS: &'static [&'static str];
    /// The lookup table of `FIELDS`. Implementations do not override it.
    const KEYS: &'static Keys = &Keys::of(Self::FIELDS);
    /// A bit mask of the required keys: bit `i` is set if `FIELDS[i]` is required.
    const REQUIRED: u64;
    /// Whether unknown keys are kept.
    const KEEPS_UNKNOWN: bool = false;

    /// Returns a record in which all fields have placeholders.
    fn placeholder() -> Self;

    /// Deserializes `value` into the field with this index.
    fn field<'de, D: Deserializer<'de>>(&mut self, index: usize, value: D) -> Result<(), D::Error>;

    /// Keeps an unknown key.
    fn keep_unknown(&mut self, _key: String, _value: Value) {}

    /// Completes fields that depend on several keys. The arguments are bit masks of the keys that
    /// were null and of those that had a value.
    fn finish(&mut self, _nulls: u64, _values: u64) {}
}

impl<R: Record> Placeholder for R {
    fn placeholder() -> Self {
        <R as Record>::placeholder()
    }
}

/// Records are deserialized in place, so that large values are not moved. A blanket implementation
/// compiles faster than one implementation for each type.
impl<'de, R: Record> LenientDeserialize<'de> for R {
    const IN_PLACE: bool = true;

    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        record(deserializer)
    }

    fn lenient_into<D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(RecordVisitor(self))
    }
}

/// Deserializes a record.
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
            let text = R::KEEPS_UNKNOWN.then_some(&mut unknown);
            let Some(index) = map.next_key_seed(Key { keys: R::KEYS, text })? else { break };
            if index != UNKNOWN {
                let value = u64::from(map.next_value_seed(Field { record: &mut *record, index })?);
                values |= value << index;
                nulls |= (1 - value) << index;
            } else if R::KEEPS_UNKNOWN {
                record.keep_unknown(std::mem::take(&mut unknown), map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        complete(record, nulls, values)
    }

    /// Accepts an empty list as an empty object, since some languages do not distinguish the two.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => {
                report(|| format!("an empty list in place of an object ({})", R::NAME));
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

/// Deserializes a field. Returns whether it had a value other than null.
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
