//! How values are written into a query.

use std::fmt::Write;

use crate::path::encode_segment;
use crate::value::Timestamp;

/// A value that a query can carry.
pub trait QueryValue {
    /// Its text, not yet encoded.
    fn to_query(&self) -> String;
}

macro_rules! display {
    ($($type:ty),*) => {
        $(impl QueryValue for $type {
            fn to_query(&self) -> String {
                self.to_string()
            }
        })*
    };
}

display!(String, bool, u8, u16, u32, u64, i32, i64, f64);

/// What a query carries as JSON: lists, maps, records, and anything else that is no plain value.
pub fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A flag, which Crisp reads as `1` or `0`.
pub fn flag(value: &bool) -> String {
    if *value { "1".into() } else { "0".into() }
}

/// A date, which Crisp reads as ISO 8601.
pub fn date(value: &Timestamp) -> String {
    value.to_string()
}

/// Appends the parameters to a URL that has none yet.
pub(crate) fn append<'q>(url: &mut String, parameters: impl Iterator<Item = (&'q str, &'q str)>) {
    for (index, (name, value)) in parameters.enumerate() {
        let separator = if index == 0 { '?' } else { '&' };
        write!(url, "{separator}{}={}", encode_segment(name), encode_segment(value))
            .expect("writing to a string does not fail");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_a_query_is_encoded() {
        let mut url = String::from("http://h/p");
        append(&mut url, [("a", "1 & 2=+#%"), ("b", "日[]\"")].into_iter());
        assert_eq!(url, "http://h/p?a=1%20%26%202%3D%2B%23%25&b=%E6%97%A5%5B%5D%22");
    }

    #[test]
    fn flags_and_dates_have_their_own_form() {
        assert_eq!(flag(&true), "1");
        assert_eq!(flag(&false), "0");
        assert_eq!(date(&Timestamp::from_millis(0)), "1970-01-01T00:00:00.000Z");
    }
}
