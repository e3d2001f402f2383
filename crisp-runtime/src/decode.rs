//! Reading JSON into generated types, through code that all of them share.
//!
//! A derive writes a visitor for every type, which is what compiling a client of this size would
//! spend its time on. Here a type is a table of names and one function that sets a field by index.
//!
//! Reading a generated type is lenient where Crisp is known to vary: null and absent mean the same,
//! an integer may be written as a float, and an empty list may stand for an empty object and the
//! reverse.

mod blank;
pub(crate) mod drift;
mod keys;
mod record;
mod repair;
mod union;
mod wire;

pub use blank::Blank;
pub use record::{Record, record};
pub use union::{Union, content, text_content};
pub use wire::{Wire, text};

pub(crate) use repair::repair;

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
/// Only a failure pays for the path: the same bytes are then read again by a reader that keeps it.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Mismatch> {
    serde_json::from_slice(json).or_else(|error| {
        let other: &[u8] = match json {
            b"{}" => b"[]",
            b"[]" => b"{}",
            _ => return Err(locate::<T>(json, &error)),
        };
        let value = serde_json::from_slice(other).map_err(|_| locate::<T>(json, &error))?;
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
fn locate<T: DeserializeOwned>(json: &[u8], error: &serde_json::Error) -> Mismatch {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let offset = offset(json, error);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => Mismatch { path: ".".into(), message: without_value(&error.to_string()), offset },
        Err(error) => Mismatch {
            path: error.path().to_string(),
            message: without_value(&error.inner().to_string()),
            offset,
        },
    }
}

/// The byte that a line and a column, both counted from 1, stand for.
fn offset(json: &[u8], error: &serde_json::Error) -> usize {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    (before + error.column().saturating_sub(1)).min(json.len())
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn an_empty_list_is_an_empty_object_at_the_top_too() {
        assert!(from_slice::<Vec<u8>>(b"{}").unwrap().is_empty());
        assert!(from_slice::<std::collections::BTreeMap<String, u8>>(b"[]").unwrap().is_empty());
        assert!(from_slice::<u8>(b"{}").is_err());
    }
}
