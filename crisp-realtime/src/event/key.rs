//! The key that is the same for every delivery of an event.

use serde_json::{Number, Value};
use sha2::{Digest, Sha256};

use super::{session_of, website_of};

/// Returns the key of an event. Only its name and its payload count, since the outer fields of a web
/// hook are missing in RTM, and differ from attempt to attempt.
pub(super) fn of(name: &str, data: &Value) -> String {
    let mut hash = Sha256::new();
    text(&mut hash, name);
    match message(name, data) {
        Some((website_id, session_id, fingerprint)) => {
            hash.update(b"m");
            text(&mut hash, website_id);
            text(&mut hash, session_id);
            number(&mut hash, fingerprint);
        }
        None => {
            hash.update(b"d");
            payload(&mut hash, data);
        }
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The identity of a new message. An updated one has the same, so its content has to count.
fn message<'a>(name: &str, data: &'a Value) -> Option<(&'a str, &'a str, &'a Number)> {
    if !matches!(name, "message:send" | "message:received") {
        return None;
    }
    Some((website_of(data)?, session_of(data)?, data.get("fingerprint")?.as_number()?))
}

/// Hashes the payload without the fields that may differ between RTM and webhooks: `routing_ids`, which only
/// clients of RTM declare, and fields that are null in one and absent in the other.
fn payload(hash: &mut Sha256, data: &Value) {
    let Value::Object(fields) = data else { return value(hash, data) };
    let fields = fields.iter().filter(|(name, value)| *name != "routing_ids" && !value.is_null());
    object(hash, fields);
}

fn value(hash: &mut Sha256, value_: &Value) {
    match value_ {
        Value::Null => hash.update(b"n"),
        Value::Bool(false) => hash.update(b"f"),
        Value::Bool(true) => hash.update(b"t"),
        Value::Number(value) => number(hash, value),
        Value::String(value) => text(hash, value),
        Value::Array(values) => {
            hash.update(b"[");
            values.iter().for_each(|item| value(hash, item));
            hash.update(b"]");
        }
        Value::Object(fields) => object(hash, fields.iter()),
    }
}

fn object<'a>(hash: &mut Sha256, fields: impl Iterator<Item = (&'a String, &'a Value)>) {
    // Another crate can enable the feature of serde_json that keeps the order of the input.
    let mut fields: Vec<_> = fields.collect();
    fields.sort_by_key(|(name, _)| *name);
    hash.update(b"{");
    for (name, field) in fields {
        text(hash, name);
        value(hash, field);
    }
    hash.update(b"}");
}

fn text(hash: &mut Sha256, text: &str) {
    hash.update(b"s");
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text);
}

/// Hashes a number by its value, since `1.0` becomes `1` where JavaScript writes it again.
fn number(hash: &mut Sha256, number: &Number) {
    if let Some(integer) = number.as_i128().or_else(|| integral(number)) {
        hash.update(b"i");
        hash.update(integer.to_be_bytes());
    } else {
        hash.update(b"x");
        hash.update(number.as_f64().unwrap_or_default().to_bits().to_be_bytes());
    }
}

fn integral(number: &Number) -> Option<i128> {
    let float = number.as_f64()?;
    (float.fract() == 0.0 && float.abs() < 1e18).then_some(float as i128)
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, json};

    use super::*;
    use crate::RawEvent;

    fn message_with(content: &str) -> Value {
        json!({
            "website_id": "w", "session_id": "s", "fingerprint": 163_239, "content": content,
            "timestamp": 1,
        })
    }

    #[test]
    fn is_the_same_for_rtm_and_for_every_attempt_of_a_hook() {
        let data = message_with("Hi");
        let rtm = RawEvent::rtm("message:send", data.clone()).delivery_key();
        for timestamp in [None, Some(1), Some(2)] {
            assert_eq!(RawEvent::hook("message:send", data.clone(), timestamp).delivery_key(), rtm);
        }
        assert_eq!(rtm.len(), 32);
    }

    #[test]
    fn a_message_is_its_fingerprint() {
        let key = of("message:send", &message_with("Hi"));
        assert_eq!(key, of("message:send", &message_with("the same, cut short")));
        assert_ne!(key, of("message:received", &message_with("Hi")));
        for field in ["website_id", "session_id", "fingerprint"] {
            let mut other = message_with("Hi");
            other[field] = if field == "fingerprint" { json!(1) } else { json!("x") };
            assert_ne!(key, of("message:send", &other), "{field}");
        }
    }

    #[test]
    fn an_updated_message_is_its_content() {
        let picked = |selected: bool| {
            let choice = json!({ "value": "10_00", "label": "10AM", "selected": selected });
            let content = json!({ "id": "date", "choices": [choice] });
            json!({ "website_id": "w", "session_id": "s", "fingerprint": 1, "content": content })
        };
        assert_ne!(of("message:updated", &picked(true)), of("message:updated", &picked(false)));
    }

    #[test]
    fn another_spelling_of_the_same_payload_has_the_same_key() {
        let key = |text: &str| of("session:set_data", &from_str(text).unwrap());
        let expected = key(r#"{"a":1,"b":{"c":"é/","d":[null,0.5]}}"#);
        for text in [
            r#"{"b":{"d":[null,5e-1],"c":"\u00e9\/"},"a":1.0}"#,
            r#"{ "a": 1, "b": {"c":"é/","d":[null,0.5]}, "inbox_id": null, "routing_ids": ["x"] }"#,
        ] {
            assert_eq!(key(text), expected, "{text}");
        }
        for text in [
            r#"{"a":1,"b":{"c":"é/","d":[null,0.25]}}"#,
            r#"{"a":-1,"b":{"c":"é/","d":[null,0.5]}}"#,
            r#"{"a":"1","b":{"c":"é/","d":[null,0.5]}}"#,
            r#"{"a":1,"b":{"c":"é/","d":[[null],0.5]}}"#,
        ] {
            assert_ne!(key(text), expected, "{text}");
        }
    }
}
