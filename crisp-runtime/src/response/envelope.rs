//! `{"error": …, "reason": …, "data": …}`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::Reason;
use crate::json::repair;

/// What every answer of Crisp's is wrapped in.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) error: bool,
    pub(super) reasons: Vec<Reason>,
    /// What the data says about an error.
    pub(super) detail: Option<String>,
    /// Where in the body the data stands.
    pub(super) data: Range<usize>,
}

/// Where the data stands in an answer that begins and ends as Crisp writes success.
///
/// The bytes in between are not looked at. If they are JSON, then so is the answer, and nothing
/// follows the data; if they are not, only [`parse`] can tell.
pub(super) fn locate_data(body: &[u8]) -> Option<Range<usize>> {
    let reason = body.trim_ascii_end().strip_prefix(br#"{"error":false,"reason":""#)?;
    let (reason, data) = reason.split_at(reason.iter().position(|byte| *byte == b'"')?);
    let data = data.strip_prefix(br#"","data":"#)?.strip_suffix(b"}")?;
    let is_plain = reason.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'\\');
    is_plain.then(|| place(body, data))
}

/// Opens the envelope of an answer and leaves its data unread.
pub(super) fn parse(body: &[u8]) -> Result<Envelope, String> {
    let raw: Raw<'_> = serde_json::from_slice(body).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => "it is JSON of another shape".to_owned(),
        _ => format!("it is not JSON ({error})"),
    })?;
    let data = raw.data.map_or("", RawValue::get);
    let reasons = match (raw.error, raw.reason) {
        (true, Some(reason)) => Reason::from(&*reason.0).split(),
        _ => Vec::new(),
    };
    Ok(Envelope {
        error: raw.error,
        reasons,
        detail: if raw.error { message(data) } else { None },
        data: place(body, data.as_bytes()),
    })
}

/// Where `data` stands in `body`; after its end where it does not, which reads as absent.
fn place(body: &[u8], data: &[u8]) -> Range<usize> {
    let start = (data.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    if start < body.len() { start..start + data.len() } else { body.len()..body.len() }
}

fn message(data: &str) -> Option<String> {
    const MOST: usize = 500;
    let value: serde_json::Value = serde_json::from_str(data)
        .or_else(|_| serde_json::from_slice(&repair(data.as_bytes()).unwrap_or_default()))
        .ok()?;
    let message = value.get("message")?.as_str()?;
    Some(message.chars().take(MOST).collect())
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

/// Text that stays where it is, unless an escape in it forbids that.
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
        f.write_str("text")
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
    fn the_data_is_found_and_left_alone() {
        let body = br#"{"error":false,"reason":"resolved","data":{"a":1}}"#;
        let envelope = parse(body).unwrap();
        assert!(!envelope.error);
        assert_eq!(&body[envelope.data], br#"{"a":1}"#);
    }

    #[test]
    fn a_glance_finds_the_data_of_success_as_crisp_writes_it() {
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
    fn an_error_keeps_its_reasons_and_its_message() {
        let envelope = parse(
            br#"{"error":true,"reason":"a|not_found","data":{"message":"the route does not exist"}}"#,
        )
        .unwrap();
        assert_eq!(envelope.reasons, [Reason::from("a"), Reason::NotFound]);
        assert_eq!(envelope.detail.as_deref(), Some("the route does not exist"));
    }

    #[test]
    fn escapes_are_read_in_keys_and_reasons() {
        let body = br#"{"err\u006fr":true,"re\u0061son":"not\u005ffound"}"#;
        assert_eq!(parse(body).unwrap().reasons, [Reason::NotFound]);
    }

    #[test]
    fn what_is_no_envelope_says_what_it_is() {
        for (body, problem) in [
            ("<html>", "it is not JSON"),
            ("[false,\"resolved\",{}]", "it is JSON of another shape"),
            ("null", "it is JSON of another shape"),
            ("{}", "it is JSON of another shape"),
            (r#"{"error":false,"data":{"#, "it is not JSON"),
        ] {
            let found = parse(body.as_bytes()).unwrap_err();
            assert!(found.starts_with(problem), "{body}: {found}");
        }
    }
}
