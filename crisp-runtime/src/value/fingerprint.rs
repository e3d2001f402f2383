//! Message fingerprints.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::into_option::IntoOption;
use crate::json::{Placeholder, not_lenient};
use crate::request::path::{PathParam, PathType, Rule};
use crate::request::query::QueryValue;

/// The number of a message, unique within its conversation.
///
/// The sender of a message may choose its fingerprint. Automated messages have negative ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(i64);

impl Fingerprint {
    /// Creates a fingerprint from its number.
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Derives a fingerprint from the parts of a name, such as the id of a message in another
    /// system.
    ///
    /// The same parts give the same number in every release of this crate, so a program that
    /// imports messages can be restarted and assigns the same fingerprints. The number is between 1
    /// and 2⁵³ − 1, which JavaScript, and therefore Crisp's apps, can represent. The boundaries of
    /// the parts matter: `["ab", "c"]` and `["a", "bc"]` give different numbers.
    ///
    /// ```
    /// # use crisp_api_runtime as crisp_api;
    /// use crisp_api::Fingerprint;
    ///
    /// let fingerprint = Fingerprint::derive(["zendesk", "ticket 17", "comment 4"]);
    /// assert_eq!(fingerprint, Fingerprint::derive(["zendesk", "ticket 17", "comment 4"]));
    /// assert_eq!(fingerprint.get(), 3_210_181_273_747_886);
    /// ```
    ///
    /// - The algorithm is SHA-256 over the parts, each preceded by its length in bytes as a 64-bit
    ///   big-endian integer. The first 53 bits of the digest are read as a big-endian integer; 0 is
    ///   replaced by 1.
    /// - The probability that any two of *n* messages get the same number is about *n*² ÷ 2⁵⁴: 1 in
    ///   180 million for the 10,000 messages that a conversation can hold, and 1 in 18,000 for a
    ///   million messages in one conversation.
    /// - The number does not reveal the parts, but parts that are easy to guess can be verified
    ///   with it.
    #[must_use]
    pub fn derive<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Self {
        const BITS: u32 = 53;
        let mut hash = Sha256::new();
        for part in parts {
            let part = part.as_ref();
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let mut first = [0; 8];
        first.copy_from_slice(&hash.finalize()[..8]);
        let number = u64::from_be_bytes(first) >> (u64::BITS - BITS);
        Self(number.max(1) as i64)
    }

    /// Returns the number.
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

impl IntoOption<Fingerprint> for i64 {
    fn into_option(self) -> Option<Fingerprint> {
        Some(Fingerprint(self))
    }
}

impl Placeholder for Fingerprint {
    fn placeholder() -> Self {
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
        deserializer.deserialize_any(FingerprintVisitor)
    }
}

not_lenient!(Fingerprint);

/// Visits numbers, and strings of digits as in Crisp's own examples.
struct FingerprintVisitor;

impl Visitor<'_> for FingerprintVisitor {
    type Value = Fingerprint;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message fingerprint")
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
        // Floats above 2^53 do not represent every integer, so the value would be ambiguous.
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
    fn deserializes_numbers_and_strings_of_digits() {
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

    #[test]
    fn derived_numbers_are_stable() {
        for (parts, number) in [
            (&[][..], 8_011_147_086_339_971),
            (&[""], 6_169_008_071_258_145),
            (&["a"], 2_079_373_965_528_957),
            (&["ab", "c"], 3_381_730_796_657_055),
            (&["a", "bc"], 2_240_754_129_167_156),
            (&["zendesk", "ticket 17", "comment 4"], 3_210_181_273_747_886),
            (&["é"], 1_041_675_281_261_534),
        ] {
            assert_eq!(Fingerprint::derive(parts).get(), number, "{parts:?}");
        }
        assert_eq!(Fingerprint::derive([[0x00, 0xff]]).get(), 8_025_666_801_553_369);
    }

    #[test]
    fn derived_numbers_are_distinct_and_fit_into_javascript() {
        let numbers: std::collections::BTreeSet<_> =
            (0_u32..10_000).map(|n| Fingerprint::derive([n.to_be_bytes()]).get()).collect();
        assert_eq!(numbers.len(), 10_000);
        let (min, max) = (numbers.first().unwrap(), numbers.last().unwrap());
        assert!(*min >= 1 && *max < 1 << 53, "{min} {max}");
        assert!(*max >= 1 << 52, "all 53 bits are used: {max}");
    }
}
