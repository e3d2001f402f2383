//! Timestamps.

mod conversions;

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Error, Result};
use crate::into_option::IntoOption;
use crate::json::{FieldValue, Placeholder};
use crate::request::query::QueryValue;

/// A point in time, in milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Creates a timestamp from the milliseconds since 1970-01-01 00:00 UTC.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the current time of the system clock.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Returns the milliseconds since 1970-01-01 00:00 UTC.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Converts the timestamp to a `SystemTime`, or returns `None` if it is out of range.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_millis(self.0.unsigned_abs());
        if self.0 < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |distance: Duration| i64::try_from(distance.as_millis()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(millis(after)),
            Err(before) => Self(-millis(before.duration())),
        }
    }
}

/// Formats the timestamp as ISO 8601 in UTC with milliseconds, or as a number before 1970 and after
/// the year 9999.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const YEAR_10000: i64 = 253_402_300_800_000;
        match self.to_system_time() {
            Some(time) if (0..YEAR_10000).contains(&self.0) => {
                fmt::Display::fmt(&humantime::format_rfc3339_millis(time), f)
            }
            _ => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    /// Parses ISO 8601 in UTC, such as `2018-03-01T17:00:00.000Z`.
    fn from_str(text: &str) -> Result<Self> {
        humantime::parse_rfc3339(text)
            .map(Self::from)
            .map_err(|_| Error::argument("a timestamp must look like `2018-03-01T17:00:00.000Z`"))
    }
}

impl IntoOption<Timestamp> for i64 {
    fn into_option(self) -> Option<Timestamp> {
        Some(Timestamp(self))
    }
}

impl IntoOption<Timestamp> for SystemTime {
    fn into_option(self) -> Option<Timestamp> {
        Some(self.into())
    }
}

impl Placeholder for Timestamp {
    fn placeholder() -> Self {
        Self(0)
    }
}

impl QueryValue for Timestamp {
    fn to_query(&self) -> String {
        self.0.to_string()
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor)
    }
}

impl FieldValue for Timestamp {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    #[inline]
    fn write_entry<M: SerializeMap>(
        &self,
        map: &mut M,
        key: &'static str,
        as_date: bool,
    ) -> Result<(), M::Error> {
        match as_date {
            true => map.serialize_entry(key, &Date(self)),
            false => map.serialize_entry(key, self),
        }
    }
}

/// Visits milliseconds as a number and ISO 8601 as a string, since Crisp sends both.
struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp in milliseconds or ISO 8601")
    }

    fn visit_i64<E: de::Error>(self, millis: i64) -> Result<Timestamp, E> {
        Ok(Timestamp(millis))
    }

    fn visit_u64<E: de::Error>(self, millis: u64) -> Result<Timestamp, E> {
        i64::try_from(millis)
            .map(Timestamp)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(millis), &self))
    }

    fn visit_f64<E: de::Error>(self, millis: f64) -> Result<Timestamp, E> {
        if millis.fract() == 0.0 && millis.abs() < 9.0e15 {
            return Ok(Timestamp(millis as i64));
        }
        Err(E::invalid_value(de::Unexpected::Float(millis), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// Formats the timestamp for a query parameter that must be ISO 8601.
pub fn date(value: &Timestamp) -> String {
    value.to_string()
}

/// A timestamp that is serialized as ISO 8601, for the fields that require it.
#[derive(Debug)]
pub struct Date<'t>(pub &'t Timestamp);

impl Serialize for Date<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deserializes_milliseconds_and_iso_8601() {
        for json in ["1519923600000", "1519923600000.0", "\"2018-03-01T17:00:00.000Z\""] {
            let timestamp: Timestamp = serde_json::from_str(json).unwrap();
            assert_eq!(timestamp, Timestamp::from_millis(1_519_923_600_000), "{json}");
        }
        for json in ["1.5", "\"soon\"", "true", "18446744073709551615"] {
            assert!(serde_json::from_str::<Timestamp>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn formats_any_timestamp_without_failing() {
        let print = |millis| Timestamp::from_millis(millis).to_string();
        assert_eq!(print(1_519_923_600_000), "2018-03-01T17:00:00.000Z");
        assert_eq!(print(-1), "-1");
        assert_eq!(print(i64::MAX), i64::MAX.to_string());
        assert_eq!(print(i64::MIN), i64::MIN.to_string());
    }
}
