//! The repair of text that JavaScript accepts as JSON and Rust does not.

/// Replaces invalid text by U+FFFD: escapes of unpaired surrogates, which JavaScript writes if it
/// cuts an emoji in two, and bytes that are not valid UTF-8.
///
/// Returns `None` if there is no invalid text.
pub(crate) fn repair(json: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(json);
    let bytes = text.as_bytes();
    let mut repaired = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut changed = matches!(text, std::borrow::Cow::Owned(_));
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let (before, escape) = rest.split_at(at);
        repaired.extend_from_slice(before);
        let length = match (unit(escape), unit(escape.get(6..).unwrap_or_default())) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                changed = true;
                repaired.extend_from_slice(b"\\ufffd");
                rest = &escape[6..];
                continue;
            }
            (Some(_), _) => 6,
            // A single escaped character, which may be a backslash.
            (None, _) => escape.len().min(2),
        };
        repaired.extend_from_slice(&escape[..length]);
        rest = &escape[length..];
    }
    repaired.extend_from_slice(rest);
    changed.then_some(repaired)
}

/// Returns the UTF-16 code unit of an escape `\uXXXX`.
fn unit(escape: &[u8]) -> Option<u16> {
    let digits = escape.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn replaces_unpaired_surrogates_and_invalid_utf8() {
        for (json, expected) in [
            (r#""\ud83d""#, "\u{fffd}"),
            (r#""\ud83d!""#, "\u{fffd}!"),
            (r#""\uDE00\uD83D""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (r#""\ud83d\n""#, "\u{fffd}\n"),
            (r#""\\\ud83d""#, "\\\u{fffd}"),
        ] {
            assert!(serde_json::from_str::<String>(json).is_err(), "{json}");
            let repaired = repair(json.as_bytes()).unwrap();
            assert_eq!(serde_json::from_slice::<String>(&repaired).unwrap(), expected, "{json}");
        }
        let repaired = repair(b"\"caf\xe9\"").unwrap();
        assert_eq!(serde_json::from_slice::<String>(&repaired).unwrap(), "caf\u{fffd}");
    }

    #[test]
    fn leaves_valid_text_unchanged() {
        for json in [
            r#""\ud83d\ude00""#,
            r#""\\ud83d""#,
            r#""\\\\ud83d""#,
            r#""\u0000\uffff\"""#,
            r#""\u12"#,
            r#""\"#,
            "",
            "{}",
        ] {
            assert_eq!(repair(json.as_bytes()), None, "{json}");
        }
    }

    proptest! {
        #[test]
        fn does_not_panic_and_is_idempotent(json: Vec<u8>) {
            if let Some(repaired) = repair(&json) {
                prop_assert_eq!(repair(&repaired), None);
            }
        }

        #[test]
        fn any_sequence_of_escapes_can_be_decoded_after_repair(units: Vec<u16>) {
            let escapes: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
            let json = format!("\"{escapes}\"");
            let repaired = repair(json.as_bytes()).unwrap_or_else(|| json.into_bytes());
            let text: String = serde_json::from_slice(&repaired).unwrap();
            prop_assert_eq!(text, String::from_utf16_lossy(&units));
        }
    }
}
