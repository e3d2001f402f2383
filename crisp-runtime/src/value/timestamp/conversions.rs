//! Conversions to and from the types of `chrono`, `jiff` and `time`, each behind the feature of
//! that name.

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::{Error, IntoOption, Result, Timestamp};

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn out_of_range(name: &str) -> Error {
    Error::argument(format!("the timestamp is out of range for `{name}`"))
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    /// Converts the time to milliseconds.
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self(time.timestamp_millis())
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> IntoOption<Timestamp> for chrono::DateTime<Z> {
    fn into_option(self) -> Option<Timestamp> {
        Some(self.into())
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = Error;

    /// Fails if the timestamp is out of chrono's range.
    fn try_from(time: Timestamp) -> Result<Self> {
        Self::from_timestamp_millis(time.0).ok_or_else(|| out_of_range("chrono::DateTime"))
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    /// Converts the time to milliseconds.
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.as_millisecond())
    }
}

#[cfg(feature = "jiff")]
impl IntoOption<Timestamp> for jiff::Timestamp {
    fn into_option(self) -> Option<Timestamp> {
        Some(self.into())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = Error;

    /// Fails if the timestamp is out of jiff's range.
    fn try_from(time: Timestamp) -> Result<Self> {
        Self::from_millisecond(time.0).map_err(|_| out_of_range("jiff::Timestamp"))
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    /// Converts the time to milliseconds.
    fn from(time: time::OffsetDateTime) -> Self {
        let millis = time.unix_timestamp_nanos().div_euclid(1_000_000);
        Self(i64::try_from(millis).unwrap_or(if millis < 0 { i64::MIN } else { i64::MAX }))
    }
}

#[cfg(feature = "time")]
impl IntoOption<Timestamp> for time::OffsetDateTime {
    fn into_option(self) -> Option<Timestamp> {
        Some(self.into())
    }
}

#[cfg(feature = "time")]
impl TryFrom<Timestamp> for time::OffsetDateTime {
    type Error = Error;

    /// Fails if the timestamp is out of `time`'s range.
    fn try_from(time: Timestamp) -> Result<Self> {
        Self::from_unix_timestamp_nanos(i128::from(time.0) * 1_000_000)
            .map_err(|_| out_of_range("time::OffsetDateTime"))
    }
}

#[cfg(all(test, feature = "chrono", feature = "jiff", feature = "time"))]
mod tests {
    use super::*;

    #[test]
    fn conversions_preserve_the_point_in_time() {
        for millis in [1_519_923_600_123, 0, -1, -62_135_596_800_000] {
            let time = Timestamp::from_millis(millis);
            let chrono: chrono::DateTime<chrono::Utc> = time.try_into().unwrap();
            let jiff: jiff::Timestamp = time.try_into().unwrap();
            let offset: time::OffsetDateTime = time.try_into().unwrap();
            assert_eq!(chrono.timestamp_millis(), jiff.as_millisecond());
            for converted in [Timestamp::from(chrono), jiff.into(), offset.into()] {
                assert_eq!(converted, time);
            }
            assert_eq!(jiff.into_option(), Some(time));
        }
    }

    #[test]
    fn rejects_a_timestamp_that_is_out_of_range() {
        let far = Timestamp::from_millis(i64::MAX);
        assert!(chrono::DateTime::<chrono::Utc>::try_from(far).is_err());
        assert!(jiff::Timestamp::try_from(far).is_err());
        let error = time::OffsetDateTime::try_from(far).unwrap_err();
        assert_eq!(error.to_string(), "the timestamp is out of range for `time::OffsetDateTime`");
    }
}
