//! Uploaded files.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Env, World};
use crate::response::Response;

/// The time for which a signed URL accepts an upload, in milliseconds.
pub(crate) const UPLOAD_WINDOW: u64 = 3_600_000;

/// The largest file that can be uploaded, in bytes.
pub(crate) const SIZE_LIMIT: usize = 10_000_000;

/// A file that was requested or uploaded.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StoredFile {
    pub(crate) content_type: String,
    pub(crate) signature: String,
    pub(crate) expires: u64,
    /// The bytes, once they are uploaded.
    #[serde(serialize_with = "write_bytes", deserialize_with = "read_bytes")]
    pub(crate) bytes: Option<Vec<u8>>,
}

impl World {
    /// Stores the bytes of a file, if the signature is that of its upload URL and is not expired.
    pub(crate) fn upload(&mut self, key: &str, signature: &str, bytes: Vec<u8>, env: &Env) -> u16 {
        match self.files.get_mut(key) {
            None => 404,
            Some(file) if file.signature != signature || env.now > file.expires => 403,
            Some(_) if bytes.len() > SIZE_LIMIT => 413,
            Some(file) => {
                file.bytes = Some(bytes);
                200
            }
        }
    }

    /// Returns the type and the bytes of an uploaded file.
    pub(crate) fn download(&self, key: &str) -> Result<(&str, &[u8]), Response> {
        let missing = || Response::error(404, "file_not_found");
        let file = self.files.get(key).ok_or_else(missing)?;
        let bytes = file.bytes.as_deref().ok_or_else(missing)?;
        Ok((&file.content_type, bytes))
    }
}

fn write_bytes<S: Serializer>(bytes: &Option<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
    bytes.as_ref().map(|bytes| STANDARD.encode(bytes)).serialize(serializer)
}

fn read_bytes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| STANDARD.decode(text)).transpose().map_err(serde::de::Error::custom)
}
