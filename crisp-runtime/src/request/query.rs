//! The query of a request.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::request::path::encode_segment;

/// A type that a query parameter can have.
pub trait QueryValue {
    /// Returns the value as text, before it is percent-encoded.
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

/// Formats a list, map, record or other structured value as JSON.
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Formats a flag as `1` or `0`, the form that Crisp expects.
pub fn flag(value: &bool) -> String {
    if *value { "1".into() } else { "0".into() }
}

/// Formats a value of a user-defined type: strings and numbers as they are, booleans as flags, and
/// lists and objects as JSON. Returns `None` for null, which is not sent.
pub(crate) fn user_value<T: Serialize + ?Sized>(name: &str, value: &T) -> Result<Option<String>> {
    let value = serde_json::to_value(value).map_err(|error| {
        Error::argument(format!("cannot serialize the argument `{name}` for the query: {error}"))
    })?;
    Ok(match value {
        Value::Null => None,
        Value::Bool(value) => Some(flag(&value)),
        Value::String(text) => Some(text),
        value @ (Value::Number(_) | Value::Array(_) | Value::Object(_)) => Some(value.to_string()),
    })
}

/// Appends query parameters to a URL that has no query yet.
pub(crate) fn append<'q>(url: &mut String, parameters: impl Iterator<Item = (&'q str, &'q str)>) {
    for (index, (name, value)) in parameters.enumerate() {
        let separator = if index == 0 { '?' } else { '&' };
        write!(url, "{separator}{}={}", encode_segment(name), encode_segment(value))
            .expect("writing to a string cannot fail");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encodes_query_parameters() {
        let mut url = String::from("http://h/p");
        append(&mut url, [("a", "1 & 2=+#%"), ("b", "日[]\"")].into_iter());
        assert_eq!(url, "http://h/p?a=1%20%26%202%3D%2B%23%25&b=%E6%97%A5%5B%5D%22");
    }

    #[test]
    fn formats_values_of_user_defined_types() {
        assert_eq!(user_value("a", "x y").unwrap().unwrap(), "x y");
        assert_eq!(user_value("a", &Some(true)).unwrap().unwrap(), "1");
        assert_eq!(user_value("a", &1.5).unwrap().unwrap(), "1.5");
        assert_eq!(user_value("a", &[1, 2]).unwrap().unwrap(), "[1,2]");
        assert_eq!(user_value("a", &None::<u8>).unwrap(), None);
        let invalid = std::collections::BTreeMap::from([((1, 2), 3)]);
        let error = user_value("a", &invalid).unwrap_err().to_string();
        assert!(error.starts_with("cannot serialize the argument `a`"), "{error}");
    }

    #[test]
    fn formats_flags_as_digits() {
        assert_eq!(flag(&true), "1");
        assert_eq!(flag(&false), "0");
    }
}
