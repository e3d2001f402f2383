//! The text that a path parameter may turn into behind a proxy that normalizes paths.
//!
//! Proxies decode percent-encoding before they resolve `..`, some do so twice, and some map
//! compatible Unicode characters to ASCII. This module applies all of these at once, so that a value
//! is judged by the worst of its readings.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The number of times that a value may be percent-encoded.
const MAX_ROUNDS: usize = 4;

/// Returns the normalized text, or `None` if it is still encoded after [`MAX_ROUNDS`] rounds.
pub(super) fn normalize(text: &str) -> Option<Cow<'_, str>> {
    if text.is_ascii() && !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut text = text.to_owned();
    for _ in 0..MAX_ROUNDS {
        let decoded = decode(&fold(&text));
        if decoded == text {
            return Some(Cow::Owned(text));
        }
        text = decoded;
    }
    None
}

/// Returns the part of a segment that some servers use to resolve the path: without characters that
/// are ignored, and without the parameters after `;`.
pub(super) fn resolved(segment: &str) -> String {
    let name = segment.split(';').next().unwrap_or_default();
    name.chars().filter(|c| !is_ignored(*c)).collect()
}

/// Replaces characters by the ASCII characters that they are compatible with or mistaken for.
fn fold(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let similar = |c| match c {
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        '\u{2216}' | '\u{29f5}' => '\\',
        '\u{3002}' => '.',
        '\u{66a}' => '%',
        c => c,
    };
    text.chars().map(similar).collect()
}

/// Decodes percent-encoding, including `%u002e` and UTF-8 with more bytes than necessary.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let (byte, length) = match after {
            [high, low, ..] if *first == b'%' && hex(&[*high, *low]).is_some() => {
                (hex(&[*high, *low]).and_then(|byte| u8::try_from(byte).ok()), 3)
            }
            [b'u' | b'U', digits @ ..] if *first == b'%' && digits.len() >= 4 => {
                if let Some(c) = hex(&digits[..4]).and_then(char::from_u32) {
                    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                    rest = &rest[6..];
                    continue;
                }
                (None, 1)
            }
            _ => (None, 1),
        };
        bytes.push(byte.unwrap_or(*first));
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&shorten(&bytes)).into_owned()
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?))
}

/// Replaces UTF-8 sequences of two or three bytes for ASCII characters, which are invalid and which
/// some servers accept, by those characters.
fn shorten(bytes: &[u8]) -> Vec<u8> {
    let mut short = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        rest = match rest {
            [0xE0, high @ 0x80..=0x81, low @ 0x80..=0xBF, rest @ ..] => {
                short.push((high & 1) << 6 | low & 0x3F);
                rest
            }
            [first @ 0xC0..=0xC1, low @ 0x80..=0xBF, rest @ ..] => {
                short.push((first & 1) << 6 | low & 0x3F);
                rest
            }
            [byte, rest @ ..] => {
                short.push(*byte);
                rest
            }
            [] => return short,
        };
    }
}

fn is_ignored(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_worst_reading_of_a_value() {
        for (text, expected) in [
            ("jane@acme.com", "jane@acme.com"),
            ("%2e%2E%2f", "../"),
            ("%252e%25252e", ".."),
            ("\u{ff0e}\u{ff0e}\u{ff0f}", "../"),
            ("\u{2025}\u{2215}", "../"),
            ("\u{ff05}2e", "."),
            ("%u002e%uFF0E", ".."),
            ("%c0%ae%c0%af%c1%9c%e0%80%ae", "./\\."),
            ("%EF%BC%8E", "."),
            ("caf\u{e9} 100%", "caf\u{e9} 100%"),
            ("%", "%"),
            ("%u12", "%u12"),
            ("%zz%2", "%zz%2"),
        ] {
            assert_eq!(normalize(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(normalize("%2525252525252e"), None);
    }

    /// A character that NFKC turns into one with a meaning in paths cannot be overlooked, because the
    /// normalizer has the complete table.
    #[test]
    fn no_character_hides_a_dot_or_a_separator() {
        let nfkc = ComposingNormalizerBorrowed::new_nfkc();
        let mut found = 0;
        for c in char::MIN..=char::MAX {
            let text = c.to_string();
            if nfkc.normalize(&text).contains(['.', '/', '\\', '%']) && !c.is_ascii() {
                found += 1;
                let normalized = normalize(&text).unwrap();
                assert!(normalized.contains(['.', '/', '\\', '%']), "U+{:04X}", u32::from(c));
            }
        }
        assert!(found > 20, "{found}");
    }
}
