//! The data of real responses, without the envelope.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// Returns a page of 20 conversations.
pub(crate) fn conversations() -> Vec<Vec<u8>> {
    vec![data("list_conversations_real_page_of_20.json")]
}

/// Returns a page of messages.
pub(crate) fn messages() -> Vec<Vec<u8>> {
    vec![data("get_messages_real_page.json")]
}

/// Returns all profiles, one per response.
pub(crate) fn profiles() -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder()).expect("the folder is in the repository");
    let mut names: Vec<_> = files
        .map(|entry| entry.expect("the folder can be listed").file_name().display().to_string())
        .filter(|name| name.starts_with("get_people_profile_real"))
        .collect();
    names.sort();
    names.iter().map(|name| data(name)).collect()
}

/// Removes nulls and empty values, which the generated types write back and the derived types do not.
pub(crate) fn without_empty_values(json: &[u8]) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(json).expect("the payload is JSON");
    strip(&mut value);
    value.to_string().into_bytes()
}

fn strip(value: &mut Value) {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(entries) => {
            entries.values_mut().for_each(strip);
            entries.retain(|_, value| !is_empty(value));
        }
        _ => {}
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads/rest")
}

/// Reads the data of a response without parsing it, because the order of keys affects decoding.
fn data(file: &str) -> Vec<u8> {
    #[derive(Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
    }
    let text = fs::read(folder().join(file)).expect("the payload is in the repository");
    let envelope: Envelope<'_> = serde_json::from_slice(&text).expect("the payload is an envelope");
    without_whitespace(envelope.data.get())
}

/// Removes the indentation of the files, since Crisp sends compact JSON.
fn without_whitespace(json: &str) -> Vec<u8> {
    let (mut in_string, mut is_escaped) = (false, false);
    let keep = |byte: &u8| {
        in_string ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        in_string || !byte.is_ascii_whitespace()
    };
    json.bytes().filter(keep).collect()
}
