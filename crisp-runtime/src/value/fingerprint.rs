//! The number of a message.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::decode::{Blank, Wire};
use crate::path::{PathParam, PathType, Rule};
use crate::query::QueryValue;
use crate::setting::Setting;

/// Names a message in its conversation.
///
/// Whoever sends a message may choose its number. Automated messages have negative ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(i64);

impl Fingerprint {
    /// The fingerprint with this number.
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for Fingerprint {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Fingerprint {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Setting<Fingerprint> for i64 {
    fn into_setting(self) -> Option<Fingerprint> {
        Some(Fingerprint(self))
    }
}

impl Blank for Fingerprint {
    fn blank() -> Self {
        Self(0)
    }
}

impl QueryValue for Fingerprint {
    fn to_query(&self) -> String {
        self.to_string()
    }
}

impl PathType for Fingerprint {
    const RULE: Rule = Rule::Id;
}

impl PathParam<Self> for Fingerprint {
    fn as_path(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

impl PathParam<Fingerprint> for i64 {
    fn as_path(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::wire(deserializer)
    }
}

impl<'de> Wire<'de> for Fingerprint {
    fn wire<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FingerprintVisitor)
    }
}

/// Numbers, and the strings of digits that Crisp's own examples show.
struct FingerprintVisitor;

impl Visitor<'_> for FingerprintVisitor {
    type Value = Fingerprint;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a message")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Fingerprint, E> {
        Ok(Fingerprint(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Fingerprint, E> {
        i64::try_from(number)
            .map(Fingerprint)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Fingerprint, E> {
        // Above 2^53 a float no longer tells which integer was meant.
        if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
            return Ok(Fingerprint(number as i64));
        }
        Err(E::invalid_value(de::Unexpected::Float(number), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Fingerprint, E> {
        text.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_on_the_wire_is_read() {
        for (json, number) in [
            ("-1078189900", -1_078_189_900),
            ("172526603025313", 172_526_603_025_313),
            ("7.0", 7),
            ("\"5\"", 5),
        ] {
            let fingerprint: Fingerprint = serde_json::from_str(json).unwrap();
            assert_eq!(fingerprint.get(), number);
        }
        for json in ["18446744073709551615", "\"five\"", "1.5"] {
            assert!(serde_json::from_str::<Fingerprint>(json).is_err(), "{json}");
        }
    }
}
