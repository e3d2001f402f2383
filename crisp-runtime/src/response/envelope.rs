//! The envelope of a response: `{"error": …, "reason": …, "data": …}`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::Reason;
use crate::json::repair;

/// The envelope that wraps the data of every response.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) error: bool,
    pub(super) reasons: Vec<Reason>,
    /// The message in the data of an error.
    pub(super) detail: Option<String>,
    /// The position of the data in the body.
    pub(super) data: Range<usize>,
}

/// Locates `data` in a success envelope without parsing the whole body.
///
/// Recognizes the exact byte layout that Crisp uses for success, and does not inspect the data
/// itself. If the located bytes are valid JSON, so is the body, and the envelope has no further
/// fields. If they are not, [`parse`] decides.
pub(super) fn locate_data(body: &[u8]) -> Option<Range<usize>> {
    let reason = body.trim_ascii_end().strip_prefix(br#"{"error":false,"reason":""#)?;
    let (reason, data) = reason.split_at(reason.iter().position(|byte| *byte == b'"')?);
    let data = data.strip_prefix(br#"","data":"#)?.strip_suffix(b"}")?;
    let is_plain = reason.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'\\');
    is_plain.then(|| range_in(body, data))
}

/// Parses the envelope, and leaves its data undecoded.
pub(super) fn parse(body: &[u8]) -> Result<Envelope, String> {
    let raw: Raw<'_> = serde_json::from_slice(body).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => "the JSON is not a Crisp envelope".to_owned(),
        _ => format!("invalid JSON ({error})"),
    })?;
    let data = raw.data.map_or("", RawValue::get);
    let reasons = match (raw.error, raw.reason) {
        (true, Some(reason)) => Reason::split_text(&reason.0),
        _ => Vec::new(),
    };
    Ok(Envelope {
        error: raw.error,
        reasons,
        detail: if raw.error { message(data) } else { None },
        data: range_in(body, data.as_bytes()),
    })
}

/// Returns the range of `data` within `body`, or an empty range at the end if it is not part of it.
fn range_in(body: &[u8], data: &[u8]) -> Range<usize> {
    let start = (data.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    if start < body.len() { start..start + data.len() } else { body.len()..body.len() }
}

/// Returns the `message` in the data of an error.
fn message(data: &str) -> Option<String> {
    const MAX_CHARS: usize = 500;
    let value: serde_json::Value = serde_json::from_str(data)
        .or_else(|_| serde_json::from_slice(&repair(data.as_bytes()).unwrap_or_default()))
        .ok()?;
    let message = value.get("message")?.as_str()?;
    Some(message.chars().filter(|c| !c.is_control()).take(MAX_CHARS).collect())
}

#[derive(Default)]
struct Raw<'a> {
    error: bool,
    reason: Option<Text<'a>>,
    data: Option<&'a RawValue>,
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RawVisitor)
    }
}

/// A string that borrows from the body, unless it contains escapes.
struct Text<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `error`, `reason` and `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw<'de>, A::Error> {
        let mut raw = Raw::default();
        let mut error = None;
        while let Some(Text(key)) = map.next_key()? {
            match &*key {
                "error" => error = Some(map.next_value()?),
                "reason" => raw.reason = map.next_value()?,
                "data" => raw.data = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        raw.error = error.ok_or_else(|| de::Error::missing_field("error"))?;
        Ok(raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locates_the_data_of_an_envelope() {
        let body = br#"{"error":false,"reason":"resolved","data":{"a":1}}"#;
        let envelope = parse(body).unwrap();
        assert!(!envelope.error);
        assert_eq!(&body[envelope.data], br#"{"a":1}"#);
    }

    #[test]
    fn locates_the_data_of_a_success_envelope_without_parsing() {
        let found = |body: &'static str| locate_data(body.as_bytes()).map(|data| &body[data]);
        let body = r#"{"error":false,"reason":"resolved","data":{"a":"}"}}"#;
        assert_eq!(found(body), Some(r#"{"a":"}"}"#));
        assert_eq!(found("{\"error\":false,\"reason\":\"\",\"data\":7}\r\n"), Some("7"));
        for other in [
            "",
            "{}",
            r#"{"error":true,"reason":"a","data":{}}"#,
            r#"{"error":false,"reason":"a"}"#,
            r#"{"error":false,"reason":"a\"b","data":{}}"#,
            r#"{"error":false,"data":{},"reason":"a"}"#,
        ] {
            assert_eq!(found(other), None, "{other}");
        }
    }

    #[test]
    fn keeps_the_reasons_and_the_message_of_an_error() {
        let envelope = parse(
            br#"{"error":true,"reason":"a|not_found","data":{"message":"the route does not exist"}}"#,
        )
        .unwrap();
        assert_eq!(envelope.reasons, [Reason::from("a"), Reason::NotFound]);
        assert_eq!(envelope.detail.as_deref(), Some("the route does not exist"));
    }

    #[test]
    fn decodes_escapes_in_keys_and_reasons() {
        let body = br#"{"err\u006fr":true,"re\u0061son":"not\u005ffound"}"#;
        assert_eq!(parse(body).unwrap().reasons, [Reason::NotFound]);
    }

    #[test]
    fn describes_why_a_body_is_not_an_envelope() {
        for (body, problem) in [
            ("<html>", "invalid JSON"),
            ("[false,\"resolved\",{}]", "the JSON is not a Crisp envelope"),
            ("null", "the JSON is not a Crisp envelope"),
            ("{}", "the JSON is not a Crisp envelope"),
            (r#"{"error":false,"data":{"#, "invalid JSON"),
        ] {
            let found = parse(body.as_bytes()).unwrap_err();
            assert!(found.starts_with(problem), "{body}: {found}");
        }
    }
}
