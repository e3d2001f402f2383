//! The `Retry-After` header, in seconds or as a date.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use super::MAX_WAIT;

/// Returns the wait that the server demands: the longest one if there are several, but at most a
/// day.
///
/// A date is relative to the server's own `Date`, so that an inaccurate local clock has no effect,
/// or to `now` if that header is missing. Malformed values are ignored.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let values = headers.get_all(RETRY_AFTER).iter();
    let mut waits = values.filter_map(|value| wait(value.to_str().ok()?.trim(), headers, now));
    let first = waits.next()?;
    Some(waits.fold(first, Duration::max).min(MAX_WAIT))
}

fn wait(value: &str, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number with too many digits is treated as the maximum.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let then = httpdate::parse_http_date(value).ok()?;
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    let now = date.and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or(now);
    Some(then.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOON: &str = "Tue, 24 Nov 2026 12:00:00 GMT";

    fn seconds(values: &[&str], date: Option<&str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(RETRY_AFTER, value.parse().unwrap());
        }
        if let Some(date) = date {
            headers.insert(DATE, date.parse().unwrap());
        }
        let now = httpdate::parse_http_date(NOON).unwrap();
        retry_after(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn parses_and_limits_seconds() {
        for (value, expected) in [
            ("0", Some(0)),
            ("7", Some(7)),
            (" 7 ", Some(7)),
            ("86401", Some(86400)),
            ("18446744073709551615", Some(86400)),
            ("99999999999999999999999999", Some(86400)),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("NaN", None),
            ("1e300", None),
            ("", None),
            ("soon", None),
        ] {
            assert_eq!(seconds(&[value], None), expected, "{value:?}");
        }
    }

    #[test]
    fn parses_and_limits_dates() {
        for (value, expected) in [
            ("Tue, 24 Nov 2026 12:00:30 GMT", Some(30)),
            ("Tue, 24 Nov 2026 11:00:00 GMT", Some(0)),
            ("Tue, 24 Nov 2099 12:00:00 GMT", Some(86400)),
            ("Tuesday, 24-Nov-26 12:00:30 GMT", Some(30)),
            ("Tue, 99 Nov 2026 12:00:30 GMT", None),
        ] {
            assert_eq!(seconds(&[value], None), expected, "{value:?}");
        }
    }

    #[test]
    fn a_date_is_relative_to_the_clock_of_the_server() {
        let date = Some("Tue, 24 Nov 2026 13:00:00 GMT");
        assert_eq!(seconds(&["Tue, 24 Nov 2026 13:00:30 GMT"], date), Some(30));
        assert_eq!(seconds(&["Tue, 24 Nov 2026 12:00:30 GMT"], Some("nonsense")), Some(30));
    }

    proptest! {
        #[test]
        fn no_header_causes_a_panic_or_exceeds_a_day(values: Vec<Vec<u8>>, date: Vec<u8>) {
            let mut headers = HeaderMap::new();
            for value in values.iter().filter_map(|v| http::HeaderValue::from_bytes(v).ok()) {
                headers.append(RETRY_AFTER, value);
            }
            if let Ok(date) = http::HeaderValue::from_bytes(&date) {
                headers.insert(DATE, date);
            }
            let wait = retry_after(&headers, SystemTime::UNIX_EPOCH);
            prop_assert!(wait.unwrap_or_default() <= MAX_WAIT);
        }

        #[test]
        fn parses_any_number_of_seconds(number: u128) {
            let wait = seconds(&[&number.to_string()], None);
            prop_assert_eq!(wait.map(u128::from), Some(number.min(86_400)));
        }
    }

    #[test]
    fn the_longest_of_several_values_applies() {
        assert_eq!(seconds(&["3", "soon", "9", "4"], None), Some(9));
        assert_eq!(seconds(&[], None), None);
    }
}
