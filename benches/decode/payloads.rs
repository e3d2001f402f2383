//! Real answers: what they hold, without the envelope.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// A page of 20 conversations.
pub(crate) fn conversations() -> Vec<Vec<u8>> {
    vec![data("list_conversations_real_page_of_20.json")]
}

/// A page of messages.
pub(crate) fn messages() -> Vec<Vec<u8>> {
    vec![data("get_messages_real_page.json")]
}

/// All profiles, each an answer.
pub(crate) fn profiles() -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder()).expect("the folder is in the repository");
    let mut names: Vec<_> = files
        .map(|entry| entry.expect("the folder can be listed").file_name().display().to_string())
        .filter(|name| name.starts_with("get_people_profile_real"))
        .collect();
    names.sort();
    names.iter().map(|name| data(name)).collect()
}

/// Without null and without what is empty, for writing: ours keep these, a derive does not.
pub(crate) fn without_nothing(json: &[u8]) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(json).expect("the payload is JSON");
    strip(&mut value);
    value.to_string().into_bytes()
}

fn strip(value: &mut Value) {
    let says_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(entries) => {
            entries.values_mut().for_each(strip);
            entries.retain(|_, value| !says_nothing(value));
        }
        _ => {}
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads/rest")
}

/// The data of an answer as it came, since the order of its keys counts.
fn data(file: &str) -> Vec<u8> {
    #[derive(Deserialize)]
    struct Answer<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
    }
    let text = fs::read(folder().join(file)).expect("the payload is in the repository");
    let answer: Answer<'_> = serde_json::from_slice(&text).expect("the payload is an answer");
    without_spaces(answer.data.get())
}

/// As Crisp writes it; the files are indented for reading.
fn without_spaces(json: &str) -> Vec<u8> {
    let (mut in_text, mut is_escaped) = (false, false);
    let keep = |byte: &u8| {
        in_text ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        in_text || !byte.is_ascii_whitespace()
    };
    json.bytes().filter(keep).collect()
}
