//! Other spellings of the same JSON, as common libraries write it.
//!
//! The order of the fields is kept, since that of a body that was sorted cannot be restored.

use serde::de::IgnoredAny;

/// How a library writes JSON.
#[derive(Clone, Copy)]
struct Style {
    layout: Layout,
    /// Writes `/` as `\/`, as PHP does.
    escape_slash: bool,
    /// Writes characters outside of ASCII as `\uXXXX`, as Python and PHP do.
    escape_unicode: bool,
    /// Writes `1.0` as `1`, as JavaScript does.
    short_numbers: bool,
}

#[derive(Clone, Copy)]
enum Layout {
    /// `{"a":1,"b":2}`, as JavaScript and `serde_json` write it.
    Compact,
    /// `{"a": 1, "b": 2}`, as Python writes it.
    Spaced,
    /// Lines that are indented by two spaces.
    Pretty,
}

/// Returns the body in every style, or no spelling if it is not JSON.
pub(super) fn spellings(body: &[u8]) -> impl Iterator<Item = String> {
    let text = std::str::from_utf8(body).unwrap_or_default();
    let tokens = match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => tokens(text),
        Err(_) => Vec::new(),
    };
    let styles = if tokens.is_empty() { 0..0 } else { 0..24 };
    styles.map(move |number| write(&tokens, style(number)))
}

fn style(number: u32) -> Style {
    Style {
        layout: [Layout::Compact, Layout::Spaced, Layout::Pretty][number as usize / 8],
        escape_slash: number & 1 != 0,
        escape_unicode: number & 2 != 0,
        short_numbers: number & 4 != 0,
    }
}

enum Token<'a> {
    Punctuation(char),
    /// A string whose escapes are decoded.
    String(String),
    /// A number or a literal, and a string whose escapes cannot be decoded.
    Raw(&'a str),
}

/// Splits valid JSON into tokens.
fn tokens(mut text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    while let Some(first) = text.chars().next() {
        let length = match first {
            '"' => string_length(text),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            c if c.is_ascii_whitespace() => 1,
            _ => text
                .find(|c: char| ",]}".contains(c) || c.is_ascii_whitespace())
                .unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at(length);
        text = rest;
        match first {
            c if c.is_ascii_whitespace() => {}
            '{' | '}' | '[' | ']' | ',' | ':' => tokens.push(Token::Punctuation(first)),
            '"' => {
                tokens.push(serde_json::from_str(token).map_or(Token::Raw(token), Token::String));
            }
            _ => tokens.push(Token::Raw(token)),
        }
    }
    tokens
}

/// The length of the string at the start, including its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

fn write(tokens: &[Token<'_>], style: Style) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::String(text) => string(&mut out, text, style),
            Token::Raw(text) if style.short_numbers => out.push_str(&shortened(text)),
            Token::Raw(text) => out.push_str(text),
            Token::Punctuation(c @ ('{' | '[')) => {
                out.push(*c);
                depth += 1;
                if !matches!(tokens.get(index + 1), Some(Token::Punctuation('}' | ']'))) {
                    new_line(&mut out, depth, style);
                }
            }
            Token::Punctuation(c @ ('}' | ']')) => {
                depth -= 1;
                let empty = index
                    .checked_sub(1)
                    .is_some_and(|before| matches!(tokens[before], Token::Punctuation('{' | '[')));
                if !empty {
                    new_line(&mut out, depth, style);
                }
                out.push(*c);
            }
            Token::Punctuation(c) => {
                out.push(*c);
                match (c, style.layout) {
                    (',', Layout::Pretty) => new_line(&mut out, depth, style),
                    (_, Layout::Compact) => {}
                    _ => out.push(' '),
                }
            }
        }
    }
    out
}

fn new_line(out: &mut String, depth: usize, style: Style) {
    if matches!(style.layout, Layout::Pretty) {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

fn string(out: &mut String, text: &str, style: Style) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '/' if style.escape_slash => out.push_str("\\/"),
            c if c < ' ' || (style.escape_unicode && !c.is_ascii()) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Writes a number as JavaScript does, except for very large and very small ones.
fn shortened(text: &str) -> String {
    let is_float = text.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
        && text.contains(['.', 'e', 'E']);
    let float = text.parse::<f64>().ok().filter(|float| is_float && float.is_finite());
    match float {
        Some(0.0) => "0".to_owned(),
        Some(float) => float.to_string(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str =
        "{ \"a\" : 1.0,\"b\":[ \"\\/x\\u00e9🙏\\n\",{},[] ],\"c\":-2.50e0,\"d\":null}\r\n";

    #[test]
    fn writes_what_common_libraries_write() {
        let spellings: Vec<_> = spellings(BODY.as_bytes()).collect();
        for expected in [
            // JSON.stringify(JSON.parse(body))
            r#"{"a":1,"b":["/xé🙏\n",{},[]],"c":-2.5,"d":null}"#,
            // serde_json, but for the sign of the exponent
            r#"{"a":1.0,"b":["/xé🙏\n",{},[]],"c":-2.50e0,"d":null}"#,
            // json.dumps(json.loads(body)), but for the exponent
            r#"{"a": 1.0, "b": ["/x\u00e9\ud83d\ude4f\n", {}, []], "c": -2.50e0, "d": null}"#,
            // json_encode(json_decode(body))
            r#"{"a":1.0,"b":["\/x\u00e9\ud83d\ude4f\n",{},[]],"c":-2.50e0,"d":null}"#,
            "{\n  \"a\": 1,\n  \"b\": [\n    \"/xé🙏\\n\",\n    {},\n    []\n  ],\n  \"c\": -2.5,\n  \"d\": null\n}",
        ] {
            assert!(spellings.iter().any(|spelling| spelling == expected), "{expected}");
        }
    }

    #[test]
    fn what_is_not_json_has_no_other_spelling() {
        for body in ["", "{", "<html>", "{\"a\":1}}"] {
            assert_eq!(spellings(body.as_bytes()).count(), 0, "{body}");
        }
        assert_eq!(spellings(b"\xff").count(), 0);
    }

    #[test]
    fn half_a_surrogate_pair_is_kept() {
        assert!(spellings(br#"{"a":"\ud83d"}"#).any(|text| text == r#"{"a":"\ud83d"}"#));
    }
}
