//! The messages of decode errors, without the values that they quote.

use serde_json::error::{Category, Error};

/// Returns the message of an error, without any value or key of the JSON.
///
/// Only messages of known form are kept: a message that a user's type creates may quote anything.
pub(super) fn without_values(error: &Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(&*text, |(text, _)| text);
    match error.classify() {
        // The messages of the parser are constant.
        Category::Syntax | Category::Eof | Category::Io => text.to_owned(),
        Category::Data => without_value(text).unwrap_or_else(|| REJECTED.to_owned()),
    }
}

/// The message of an error of unknown form.
const REJECTED: &str = "the type rejected the value";

/// The kinds of values that serde names, in `invalid type: …`.
const KINDS: [&str; 17] = [
    "boolean",
    "integer",
    "floating point",
    "character",
    "string",
    "byte array",
    "unit value",
    "Option value",
    "newtype struct",
    "sequence",
    "map",
    "enum",
    "unit variant",
    "newtype variant",
    "tuple variant",
    "struct variant",
    "null",
];

fn without_value(text: &str) -> Option<String> {
    // Names of fields in these are those of the type.
    if text.starts_with("missing field `") || text.starts_with("duplicate field `") {
        return Some(text.to_owned());
    }
    for problem in ["unknown variant", "unknown field"] {
        if text.starts_with(problem) {
            // The value may contain the same words, but is in front of the list of expected names.
            let at = text.rfind("`, expected ").or_else(|| text.rfind("`, there are no "))?;
            return Some(format!("{problem}, {}", &text[at + "`, ".len()..]));
        }
    }
    for problem in ["invalid type: ", "invalid value: "] {
        if let Some(rest) = text.strip_prefix(problem) {
            let (found, expected) = rest.rsplit_once(", expected ")?;
            let kind = KINDS.iter().find(|kind| found.starts_with(**kind))?;
            return Some(format!("{problem}{kind}, expected {expected}"));
        }
    }
    let rest = text.strip_prefix("invalid length ")?;
    let (length, expected) = rest.split_once(", expected ")?;
    length
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| format!("invalid length {length}, expected {expected}"))
}

#[cfg(test)]
mod tests {
    use serde::de::Error as _;

    use super::*;

    fn message<T: std::fmt::Debug + serde::de::DeserializeOwned>(json: &str) -> String {
        without_values(&serde_json::from_str::<T>(json).unwrap_err())
    }

    #[test]
    fn shows_no_value_of_a_users_type() {
        const SIZES: &[&str] = &["small", "large"];
        let expected = "unknown variant, expected `small` or `large`";
        for text in ["s3cret", "s3`, expected `cret", "s3`, there are no cret"] {
            assert_eq!(without_values(&Error::unknown_variant(text, SIZES)), expected);
        }
        assert_eq!(
            without_values(&Error::unknown_variant("s3cret", &[])),
            "unknown variant, there are no variants"
        );
        assert_eq!(
            without_values(&Error::unknown_field("s3cret", &["size"])),
            "unknown field, expected `size`"
        );
        assert_eq!(without_values(&Error::missing_field("size")), "missing field `size`");
        for text in ["s3cret", "invalid type: s3cret, expected x", "unknown variant s3cret"] {
            assert_eq!(without_values(&Error::custom(text)), REJECTED);
        }
    }

    #[test]
    fn keeps_the_kind_of_the_value_and_the_messages_of_the_parser() {
        assert_eq!(message::<u8>(r#""a, expected b""#), "invalid type: string, expected u8");
        assert_eq!(message::<[u8; 2]>("[1]"), "invalid length 1, expected an array of length 2");
        assert_eq!(message::<u8>("["), "invalid type: sequence, expected u8");
        assert_eq!(message::<Vec<u8>>("[1"), "EOF while parsing a list");
    }
}
