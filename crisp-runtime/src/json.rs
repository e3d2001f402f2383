//! Reading JSON into generated types, through code that all of them share.
//!
//! A derive writes a visitor for every type, which is what compiling a client of this size would
//! spend its time on. Here a type is a table of names and one function that sets a field by index.
//!
//! Reading a generated type is lenient where Crisp is known to vary: null and absent mean the same,
//! an integer may be written as a float, and an empty list may stand for an empty object and the
//! reverse.

mod debug;
pub(crate) mod drift;
mod error_path;
mod keys;
mod lenient;
mod placeholder;
mod record;
mod repair;
mod union;
mod unknown_variant;
mod write;

pub use debug::{Redacted, debug_record, hidden, shown, shown_id};
pub use lenient::{LenientDeserialize, text};
pub use placeholder::Placeholder;
pub use record::{Record, record};
pub use union::{Union, content, text_content};
pub use unknown_variant::UnknownVariant;
pub use write::{ExplicitKeys, Writer, bit, same};

pub(crate) use repair::repair;
pub(crate) use write::check_min_items;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

/// A value that could not be read: where it stands, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(crate) path: String,
    pub(crate) message: String,
    /// The byte of the JSON that reading stopped at.
    pub(crate) offset: usize,
}

/// Reads `json` as a `T`. An empty list may stand for an empty object, and the reverse.
///
/// Only a failure pays for the path: the bytes before it tell.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Mismatch> {
    serde_json::from_slice(json).or_else(|error| {
        let other: &[u8] = match json {
            b"{}" => b"[]",
            b"[]" => b"{}",
            _ => return Err(mismatch(json, &error)),
        };
        let value = serde_json::from_slice(other).map_err(|_| mismatch(json, &error))?;
        drift::note(|| "an empty list stands for an empty object, or the reverse".into());
        Ok(value)
    })
}

/// Reads `json` as a `T`, for a user.
///
/// # Errors
///
/// It is no JSON, or not of this type; the error names the place in it and shows no value.
pub fn from_json<T: DeserializeOwned>(json: &[u8]) -> crate::Result<T> {
    from_slice(json).map_err(|Mismatch { path, message, .. }| Error::unreadable(&path, &message))
}

/// What was read, without some of its keys, as the type in which it is sent back.
pub fn convert<R: Record + Serialize, T: Record + DeserializeOwned>(
    read: &R,
    dropped: &[&str],
) -> crate::Result<T> {
    let fail =
        |reason: String| Error::argument(format!("`{}` cannot be sent back: {reason}", R::NAME));
    let mut value = serde_json::to_value(read).map_err(|error| fail(error.to_string()))?;
    if let Some(entries) = value.as_object_mut() {
        entries.retain(|key, _| !dropped.contains(&key.as_str()));
    }
    let json = value.to_string();
    from_slice(json.as_bytes())
        .map_err(|Mismatch { path, message, .. }| fail(format!("{path}: {message}")))
}

/// Reads an example of the spec.
pub fn example<T: DeserializeOwned>(json: &str) -> T {
    from_json(json.as_bytes()).expect("an example can be read, since it is made from the type")
}

/// What serde says about a value, without the value: that may be somebody's name.
fn without_value(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    let kind = ["invalid type: ", "invalid value: ", "invalid length "];
    let Some(kind) = kind.into_iter().find(|kind| message.starts_with(kind)) else {
        return message.to_owned();
    };
    let Some((found, expected)) = message[kind.len()..].rsplit_once(", expected ") else {
        return format!("{}, and not what was expected", kind.trim_end_matches([':', ' ']));
    };
    let found = found.split(['"', '`']).next().unwrap_or_default().trim_end();
    format!("{kind}{found}, expected {expected}")
}

#[cold]
fn mismatch(json: &[u8], error: &serde_json::Error) -> Mismatch {
    let (message, read) = (without_value(&error.to_string()), read_until(json, error));
    let offset = read.saturating_sub(1);
    let path = if message.starts_with("invalid type: map") {
        error_path::path_to_container(json, read, b'{')
    } else if message.starts_with("invalid type: sequence") {
        error_path::path_to_container(json, read, b'[')
    } else {
        error_path::path_to(json, offset)
    };
    Mismatch { path, message, offset }
}

/// How many bytes were read until an error. Its line is counted from 1, and its column from 1 with
/// the first byte that was read.
fn read_until(json: &[u8], error: &serde_json::Error) -> usize {
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
    fn a_mismatch_shows_no_value() {
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
    fn a_mismatch_knows_its_byte() {
        for (json, offset) in [("[1,\"a\"]", 5), ("[1,\n2,\n\"abc\"]", 11), ("7", 0), ("[1", 1)] {
            let mismatch = from_slice::<Vec<u8>>(json.as_bytes()).unwrap_err();
            assert_eq!(mismatch.offset, offset, "{json}: {mismatch:?}");
        }
    }

    /// Any JSON of a few levels.
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
        /// A reader that keeps its path tells the same.
        #[test]
        fn the_text_alone_tells_the_path(value in any_json(), indented: bool) {
            let json = if indented { format!("{value:#}") } else { value.to_string() };
            same_path::<BTreeMap<String, Vec<BTreeMap<String, Vec<u8>>>>>(&json)?;
            // It reads the beginning of a list before it says that it wants none.
            if !value.to_string().contains("[[") {
                same_path::<BTreeMap<String, Vec<BTreeMap<String, Timestamp>>>>(&json)?;
            }
        }
    }

    fn same_path<T: DeserializeOwned>(json: &str) -> Result<(), TestCaseError> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let kept = serde_path_to_error::deserialize::<_, T>(&mut deserializer);
        match (kept, from_slice::<T>(json.as_bytes())) {
            (Err(kept), Err(read)) => {
                prop_assert_eq!(read.path, kept.path().to_string(), "{}", json);
            }
            // An empty list may stand for an empty object at the top.
            (kept, read) => prop_assert!(read.is_ok() && (kept.is_ok() || json == "[]")),
        }
        Ok(())
    }

    #[test]
    fn an_empty_list_is_an_empty_object_at_the_top_too() {
        assert!(from_slice::<Vec<u8>>(b"{}").unwrap().is_empty());
        assert!(from_slice::<BTreeMap<String, u8>>(b"[]").unwrap().is_empty());
        assert!(from_slice::<u8>(b"{}").is_err());
    }
}
