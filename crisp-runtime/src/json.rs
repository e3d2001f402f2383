//! Serialization and deserialization of generated types, through code that all of them share.
//!
//! Deriving serde's traits would generate a visitor for each of several hundred types, which would
//! dominate the compile time of a client. Instead, each type provides a table of field names and
//! one function that sets a field by its index.
//!
//! Deserialization is lenient where Crisp is known to vary: null and a missing field are
//! equivalent, an integer may be written as a float, and an empty list may be written as an empty
//! object and the reverse.

mod debug;
pub(crate) mod deviations;
mod error_path;
mod field_value;
mod keys;
mod map_keys;
mod message;
mod parts;
mod placeholder;
mod record;
mod repair;
mod union;
mod unknown_variant;
mod write;

pub use debug::redacted_id;
pub use field_value::{FieldValue, KeyRole, Presence, text};
pub use parts::{Chain, Parts};
pub use placeholder::Placeholder;
pub use record::{Muts, Record, Refs, Table, clone, debug, deserialize, equal};
pub use union::{Union, content, text_content};
pub use unknown_variant::UnknownVariant;
pub use write::{ExplicitKeys, serialize};

pub(crate) use field_value::not_lenient;
pub(crate) use repair::repair;
pub(crate) use write::check_min_items;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

/// The reason why JSON cannot be decoded as a type.
#[derive(Debug)]
pub(crate) struct Mismatch {
    /// The path to the value, such as `people[3].email`, or `.` for the whole.
    pub(crate) path: String,
    /// The same path for messages, without the keys of maps, which may be personal data.
    pub(crate) shown_path: String,
    /// The problem, without the value.
    pub(crate) message: String,
    /// The byte at which decoding stopped.
    pub(crate) offset: usize,
}

/// Decodes `json` as a `T`. Accepts an empty list in place of an empty object, and the reverse.
///
/// The path of an error is computed from the JSON afterwards, so success does not pay for it.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Mismatch> {
    serde_json::from_slice(json).or_else(|error| {
        let other: &[u8] = match json {
            b"{}" => b"[]",
            b"[]" => b"{}",
            _ => return Err(mismatch(json, &error)),
        };
        let value = serde_json::from_slice(other).map_err(|_| mismatch(json, &error))?;
        deviations::report(|| "an empty list in place of an empty object, or the reverse".into());
        Ok(value)
    })
}

/// Decodes JSON that a user supplied as a `T`.
///
/// # Errors
///
/// Returns an error if the JSON is malformed or not a `T`. The error names the path and shows no
/// value.
pub fn from_json<T: DeserializeOwned>(json: &[u8]) -> crate::error::Result<T> {
    from_slice(json)
        .map_err(|Mismatch { shown_path, message, .. }| Error::undecodable(&shown_path, &message))
}

/// Runs a decoder, and fails if it accepts deviations from the spec. The error shows no value.
///
/// # Errors
///
/// Returns the error of `decode`, or one that lists the deviations.
pub fn strictly<T>(decode: impl FnOnce() -> crate::error::Result<T>) -> crate::error::Result<T> {
    match deviations::collect(decode) {
        (Ok(_), found) if !found.is_empty() => Err(Error::undecodable(".", &found.join("; "))),
        (result, _) => result,
    }
}

/// Converts a type that Crisp returns to the type in which it is sent back, without the keys in
/// `dropped`.
pub fn convert<R: Record + Serialize, T: Record + DeserializeOwned>(
    read: &R,
    dropped: &[&str],
) -> crate::error::Result<T> {
    let fail = |problem: String| {
        Error::argument(format!(
            "cannot convert `{}` to its request type: {problem}",
            R::TABLE.name
        ))
    };
    let mut value = serde_json::to_value(read).map_err(|error| fail(error.to_string()))?;
    if let Some(entries) = value.as_object_mut() {
        entries.retain(|key, _| !dropped.contains(&key.as_str()));
    }
    let json = value.to_string();
    from_slice(json.as_bytes())
        .map_err(|mismatch| fail(format!("at `{}`: {}", mismatch.shown_path, mismatch.message)))
}

/// Returns the example value of a record, which is generated from the spec.
pub fn example<R: Record>() -> R {
    from_json(R::TABLE.example.as_bytes())
        .expect("an example is generated from the type that decodes it")
}

#[cold]
fn mismatch(json: &[u8], error: &serde_json::Error) -> Mismatch {
    let (message, read) = (message::without_values(error), bytes_read(json, error));
    let offset = read.saturating_sub(1);
    let path = if message.starts_with("invalid type: map") {
        error_path::path_to_container(json, read, b'{')
    } else if message.starts_with("invalid type: sequence") {
        error_path::path_to_container(json, read, b'[')
    } else {
        error_path::path_to(json, offset)
    };
    let shown_path = path.shown(&map_keys::take());
    Mismatch { path: path.full(), shown_path, message, offset }
}

/// Returns the number of bytes that were read before an error. The error's line starts at 1, and
/// its column at 1 with the first byte read.
fn bytes_read(json: &[u8], error: &serde_json::Error) -> usize {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    (before + error.column()).min(json.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::value::Timestamp;

    #[test]
    fn an_error_does_not_show_the_value() {
        for (json, message) in [
            ("\"jane@acme.com, expected\"", "invalid type: string, expected u8"),
            ("-5", "invalid value: integer, expected u8"),
            ("1.5", "invalid type: floating point, expected u8"),
            ("[1]", "invalid type: sequence, expected u8"),
        ] {
            assert_eq!(from_slice::<u8>(json.as_bytes()).unwrap_err().message, message);
        }
    }

    #[test]
    fn a_path_for_messages_does_not_show_the_keys_of_maps() {
        type Teams = Vec<lenient_map::Map>;
        let json = br#"[{"jane":["a"]},{"jane@acme.com":[1]}]"#;
        let mismatch = from_slice::<Teams>(json).unwrap_err();
        assert_eq!(mismatch.path, "[1].jane@acme.com[0]");
        assert_eq!(mismatch.shown_path, "[1].[…][0]");
        let mismatch = from_slice::<Teams>(br#"[{"jane":[1]}]"#).unwrap_err();
        assert_eq!(mismatch.shown_path, "[0].[…][0]");
        // Types of users do not report which keys are those of a map.
        let user = from_slice::<BTreeMap<String, Vec<String>>>(br#"{"jane@acme.com":[1]}"#);
        assert_eq!(user.unwrap_err().shown_path, "[…][0]");
    }

    /// A map that is decoded as those of generated types are.
    mod lenient_map {
        use std::collections::BTreeMap;

        use serde::{Deserialize, Deserializer};

        use crate::json::FieldValue;

        #[derive(Debug)]
        pub(super) struct Map;

        impl<'de> Deserialize<'de> for Map {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                BTreeMap::<String, Vec<String>>::lenient(deserializer).map(|_| Self)
            }
        }
    }

    #[test]
    fn an_error_has_the_offset_of_its_byte() {
        for (json, offset) in [("[1,\"a\"]", 5), ("[1,\n2,\n\"abc\"]", 11), ("7", 0), ("[1", 1)] {
            let mismatch = from_slice::<Vec<u8>>(json.as_bytes()).unwrap_err();
            assert_eq!(mismatch.offset, offset, "{json}: {mismatch:?}");
        }
    }

    /// Arbitrary JSON with a few levels.
    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<u16>().prop_map(Value::from),
            "[a\"\\\\{\\]é,:]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[ab\"\\\\\\[]{1,2}", inner, 0..4)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// Compares with a deserializer that tracks its path.
        #[test]
        fn the_path_of_an_error_can_be_computed_from_the_text(value in any_json(), indented: bool) {
            let json = if indented { format!("{value:#}") } else { value.to_string() };
            same_path::<BTreeMap<String, Vec<BTreeMap<String, Vec<u8>>>>>(&json)?;
            // A timestamp inside of a nested list: serde reads the start of the list before it
            // rejects it.
            if !value.to_string().contains("[[") {
                same_path::<BTreeMap<String, Vec<BTreeMap<String, Timestamp>>>>(&json)?;
            }
        }
    }

    fn same_path<T: DeserializeOwned>(json: &str) -> Result<(), TestCaseError> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let tracked = serde_path_to_error::deserialize::<_, T>(&mut deserializer);
        match (tracked, from_slice::<T>(json.as_bytes())) {
            (Err(tracked), Err(computed)) => {
                prop_assert_eq!(computed.path, tracked.path().to_string(), "{}", json);
            }
            // At the top level, an empty list is accepted in place of an empty object.
            (tracked, computed) => {
                prop_assert!(computed.is_ok() && (tracked.is_ok() || json == "[]"));
            }
        }
        Ok(())
    }

    #[test]
    fn accepts_an_empty_list_for_an_empty_object_at_the_top_level() {
        assert!(from_slice::<Vec<u8>>(b"{}").unwrap().is_empty());
        assert!(from_slice::<BTreeMap<String, u8>>(b"[]").unwrap().is_empty());
        assert!(from_slice::<u8>(b"{}").is_err());
    }
}
