//! The values of custom data.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use crate::into_option::IntoOption;
use crate::json::{Placeholder, not_lenient};
use crate::request::query::{QueryValue, json};

/// A value of custom data: a string, a number or a boolean.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// A boolean.
    Bool(bool),
    /// A number. A float that JSON cannot represent, such as NaN, is converted to a null
    /// [`Json`](Self::Json) instead.
    Number(Number),
    /// A string.
    Text(String),
    /// Any other JSON value. Crisp does not document such values, so they are kept unchanged.
    Json(Value),
}

impl Scalar {
    /// Returns the string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number, if the value is an integer in the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// Returns the number, if the value is one.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// Returns the boolean, if the value is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }
}

impl From<Value> for Scalar {
    fn from(value: Value) -> Self {
        match value {
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(text),
            other => Self::Json(other),
        }
    }
}

macro_rules! from {
    ($($type:ty),*) => {
        $(impl From<$type> for Scalar {
            fn from(value: $type) -> Self {
                Value::from(value).into()
            }
        }

        impl IntoOption<Scalar> for $type {
            fn into_option(self) -> Option<Scalar> {
                Some(self.into())
            }
        })*
    };
}

from!(bool, i32, i64, u32, u64, f64, &str, String);

impl PartialEq<str> for Scalar {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == Some(text)
    }
}

impl PartialEq<&str> for Scalar {
    fn eq(&self, text: &&str) -> bool {
        self.as_str() == Some(*text)
    }
}

impl QueryValue for Scalar {
    /// Returns a string without the quotes that it has in JSON.
    fn to_query(&self) -> String {
        match self.as_str() {
            Some(text) => text.to_owned(),
            None => json(self),
        }
    }
}

impl Placeholder for Scalar {
    fn placeholder() -> Self {
        Self::Json(Value::Null)
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(flag) => flag.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

not_lenient!(Scalar);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_survive_a_round_trip() {
        for json in ["true", "1", "-1.5", "\"x\"", "null", "[1]"] {
            let scalar: Scalar = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&scalar).unwrap(), json);
        }
        assert_eq!(Scalar::from(3).as_i64(), Some(3));
        assert_eq!(Scalar::from("x"), "x");
    }
}
