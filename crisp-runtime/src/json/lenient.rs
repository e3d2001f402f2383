//! Lenient deserialization of values, which accepts the deviations that Crisp is known for.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;

use super::Placeholder;
use super::deviations::report;

/// A type that can be deserialized leniently.
pub trait LenientDeserialize<'de>: Placeholder + Deserialize<'de> {
    /// Whether to deserialize into an existing placeholder rather than to move the result there.
    const IN_PLACE: bool = false;

    /// Deserializes a value.
    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Deserializes a value into a placeholder.
    fn lenient_into<D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Self::lenient(deserializer)?;
        Ok(())
    }
}

/// Implements the trait for types that have no lenient form.
macro_rules! not_lenient {
    ($($type:ty),*) => {
        $(impl<'de> LenientDeserialize<'de> for $type {})*
    };
}

not_lenient!(String, bool, f64, Value);

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl<'de> LenientDeserialize<'de> for $type {
            fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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

impl<'de, T: LenientDeserialize<'de>> LenientDeserialize<'de> for Option<T> {
    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient(deserializer).map(Some)
    }

    fn lenient_into<D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        if T::IN_PLACE {
            return self.insert(T::placeholder()).lenient_into(deserializer);
        }
        *self = Some(T::lenient(deserializer)?);
        Ok(())
    }
}

impl<'de, T: LenientDeserialize<'de>> LenientDeserialize<'de> for Vec<T> {
    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }
}

impl<'de, T: LenientDeserialize<'de>> LenientDeserialize<'de> for BTreeMap<String, T> {
    fn lenient<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Map(PhantomData))
    }
}

/// Deserializes one element of a list or map.
struct Element<T>(PhantomData<T>);

impl<'de, T: LenientDeserialize<'de>> DeserializeSeed<'de> for Element<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::lenient(deserializer)
    }
}

/// Deserializes one element of a list in place, at the end of the list.
struct Push<'l, T>(&'l mut Vec<T>);

impl<'de, T: LenientDeserialize<'de>> DeserializeSeed<'de> for Push<'_, T> {
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

impl<'de, T: LenientDeserialize<'de>> Visitor<'de> for List<T> {
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

impl<'de, T: LenientDeserialize<'de>> Visitor<'de> for Map<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            entries.insert(key, map.next_value_seed(Element(PhantomData))?);
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
