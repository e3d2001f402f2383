//! Recorded requests.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One recorded request.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Recorded {
    /// The origin of the request, usually a method of a client.
    pub(crate) label: String,
    pub(crate) method: String,
    /// The encoded path, with or without the API version.
    pub(crate) path: String,
    /// Decoded names and values.
    #[serde(default)]
    pub(crate) query: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) body: Option<Value>,
}

impl Recorded {
    /// Returns the decoded segments of the path without the API version.
    pub(crate) fn segments(&self) -> Vec<String> {
        let path =
            self.path.strip_prefix("/v1/").unwrap_or_else(|| self.path.trim_start_matches('/'));
        let decode = |segment: &str| {
            percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
        };
        path.split('/').map(decode).collect()
    }
}

/// Reads the recordings in this repository.
pub(crate) fn ours() -> Vec<Recorded> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings");
    let files = ["node-11.3.0.jsonl", "node-10.11.0.jsonl"];
    files.iter().flat_map(|file| read(&folder.join(file))).collect()
}

/// Reads a recording.
pub(crate) fn read(file: &Path) -> Vec<Recorded> {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.trim().is_empty()).map(parse).collect()
}

/// Parses one line of a recording.
pub(crate) fn parse(line: &str) -> Recorded {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}
