//! How values are written into a query.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::request::path::encode_segment;

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
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A flag, which Crisp reads as `1` or `0`.
pub fn flag(value: &bool) -> String {
    if *value { "1".into() } else { "0".into() }
}

/// A value of the user's own type: text and numbers as they are, booleans as flags, and everything
/// else as JSON. Null is left out.
pub(crate) fn own<T: Serialize + ?Sized>(name: &str, value: &T) -> Result<Option<String>> {
    let value = serde_json::to_value(value).map_err(|error| {
        Error::argument(format!("the argument `{name}` cannot be written into a query: {error}"))
    })?;
    Ok(match value {
        Value::Null => None,
        Value::Bool(value) => Some(flag(&value)),
        Value::String(text) => Some(text),
        value @ (Value::Number(_) | Value::Array(_) | Value::Object(_)) => Some(value.to_string()),
    })
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
    fn a_value_of_any_type_has_a_form() {
        assert_eq!(own("a", "x y").unwrap().unwrap(), "x y");
        assert_eq!(own("a", &Some(true)).unwrap().unwrap(), "1");
        assert_eq!(own("a", &1.5).unwrap().unwrap(), "1.5");
        assert_eq!(own("a", &[1, 2]).unwrap().unwrap(), "[1,2]");
        assert_eq!(own("a", &None::<u8>).unwrap(), None);
        let odd = std::collections::BTreeMap::from([((1, 2), 3)]);
        let error = own("a", &odd).unwrap_err().to_string();
        assert!(error.starts_with("the argument `a` cannot be written"), "{error}");
    }

    #[test]
    fn flags_are_written_as_digits() {
        assert_eq!(flag(&true), "1");
        assert_eq!(flag(&false), "0");
    }
}
