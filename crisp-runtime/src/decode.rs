//! Reading JSON into generated types, through code that all of them share.
//!
//! A derive writes a visitor for every type, which is what compiling a client of this size would
//! spend its time on. Here a type is a table of names and one function that sets a field by index.
//!
//! Reading is lenient where Crisp is known to vary: null and absent mean the same, an integer may
//! be written as a float, and an empty list may stand for an empty object and the reverse.

mod blank;
mod record;
mod union;
mod wire;

pub use blank::Blank;
pub use record::{Record, record};
pub use union::{Union, content, text_content};
pub use wire::{Wire, text};

use serde::de::DeserializeOwned;

/// A value that could not be read: where it stands, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(crate) path: String,
    pub(crate) message: String,
}

/// Reads `json` as a `T`.
///
/// Only a failure pays for the path: the same bytes are then read again by a reader that keeps it.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Mismatch> {
    serde_json::from_slice(json).map_err(|error| locate::<T>(json, &error))
}

#[cold]
fn locate<T: DeserializeOwned>(json: &[u8], error: &serde_json::Error) -> Mismatch {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => Mismatch { path: ".".into(), message: error.to_string() },
        Err(error) => {
            Mismatch { path: error.path().to_string(), message: error.inner().to_string() }
        }
    }
}
