//! Usual mistakes in TOML, with the way to write it.

use std::ops::Range;

use super::line_start;
use crate::diagnostics::Diagnostic;
use crate::parse::Reader;
use crate::suggest::look_alike;

/// A mistake whose cause is known.
pub(super) struct Mistake {
    pub(super) message: String,
    pub(super) range: Range<usize>,
    pub(super) hint: Option<String>,
}

/// Reports a file in another language.
pub(in crate::parse) fn other_language(text: &str, reader: &Reader<'_>) -> Option<Diagnostic> {
    let text_start = text.len() - text.trim_start_matches('\u{feff}').len();
    if !text.contains('\n') && text.trim_end().contains('\r') {
        let at = text.find('\r')?;
        let message = "a carriage return must be followed by newline";
        let help = "save the file with line feeds at the ends of lines";
        return Some(Diagnostic::new(message, reader.span(at..at + 1)).help(help));
    }
    let mut at = text_start;
    let line = text[text_start..].split_inclusive('\n').find(|line| {
        let significant = !line.trim().is_empty() && !line.trim_start().starts_with('#');
        at += if significant { 0 } else { line.len() };
        significant
    })?;
    let line = line.trim_end();
    let key = line.split(':').next().unwrap_or_default();
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-. ".contains(c));
    let (language, help) = if line == "---" || (is_key && line.contains(':') && !line.contains('='))
    {
        ("YAML", "write `[endpoint.get_flags]` for a table, and `route = \"GET /flags\"` for a key")
    } else if line.starts_with('{') {
        ("JSON", "write `[endpoint.get_flags]` for a table, and `route = \"GET /flags\"` for a key")
    } else if line.starts_with('<') {
        ("XML", "write `[endpoint.get_flags]` for a table, and `route = \"GET /flags\"` for a key")
    } else {
        return None;
    };
    let message = format!("this looks like {language}; a spec file is TOML");
    Some(Diagnostic::new(message, reader.span(at..at + line.len())).help(help))
}

/// Explains a syntax error, if its cause is known.
pub(super) fn explain(text: &str, range: &Range<usize>, message: &str) -> Option<Mistake> {
    if message.contains("recurs") {
        return Some(too_deep(text));
    }
    let start = line_start(text, range.start);
    let line = text[start..].lines().next().unwrap_or_default();
    control_character(text, range)
        .or_else(|| foreign_punctuation(line, start, range))
        .or_else(|| incomplete_header(line, start))
        .or_else(|| malformed_value(line, start, message))
}

fn mistake(message: &str, range: Range<usize>, hint: impl Into<String>) -> Option<Mistake> {
    Some(Mistake { message: message.to_owned(), range, hint: Some(hint.into()) })
}

fn control_character(text: &str, range: &Range<usize>) -> Option<Mistake> {
    let mut next = text[range.start..].char_indices().take(2);
    let (offset, c) = next.find(|(_, c)| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))?;
    let at = range.start + offset;
    let message = format!("the control character U+{:04X} is not allowed", u32::from(c));
    mistake(&message, at..at + c.len_utf8(), "remove it")
}

/// Explains characters that look like others, comments with `//`, and `:` instead of `=`.
fn foreign_punctuation(line: &str, start: usize, range: &Range<usize>) -> Option<Mistake> {
    if let Some(remark) = look_alike(line) {
        let is_it = |c: char| look_alike(c.encode_utf8(&mut [0; 4])).is_some();
        let (offset, c) = line.char_indices().find(|(_, c)| is_it(*c))?;
        let at = start + offset;
        return mistake("this character has no meaning here", at..at + c.len_utf8(), remark);
    }
    let is_comment = |at: &usize| range.start <= start + at + 2 && !in_string(line, *at);
    if let Some(offset) = line.find("//").filter(is_comment) {
        let at = start + offset;
        return mistake(
            "a comment in TOML starts with `#`",
            at..at + 2,
            "write `#` before a comment",
        );
    }
    if line.contains('=') || line.trim_start().starts_with('[') {
        return None;
    }
    let (key, value) = line.split_once(':')?;
    let at = start + key.len();
    let hint = format!("write `{} = {}`", key.trim(), value.trim());
    mistake("a key and its value are separated by `=`", at..at + 1, hint)
}

fn incomplete_header(line: &str, start: usize) -> Option<Mistake> {
    if !line.trim_start().starts_with('[') || line.contains([']', '=']) {
        return None;
    }
    let header = line.trim().trim_end_matches(['.', ' ']);
    let range = start..start + line.len();
    mistake("this table header has no `]`", range, format!("write `{header}]`"))
}

fn malformed_value(line: &str, start: usize, message: &str) -> Option<Mistake> {
    let (key, value) = line.split_once('=')?;
    let key = key.trim();
    let value_at = start + line.len() - value.trim_start().len();
    let value = value.trim();
    let whole = value_at..value_at + value.len();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote
        && message.contains("string")
        && value.matches(quote).count() == 1
    {
        return mistake("this string has no end", whole, format!("write `{quote}` behind it"));
    }
    match value {
        "True" | "TRUE" | "yes" => {
            return mistake("a boolean is `true` or `false`", whole, "write `true`");
        }
        "False" | "FALSE" | "no" => {
            return mistake("a boolean is `true` or `false`", whole, "write `false`");
        }
        "null" | "None" | "nil" | "undefined" => {
            return mistake("TOML has no null", whole, format!("remove `{key}`"));
        }
        _ => {}
    }
    if let Some(list) = value.strip_suffix([',', ';'])
        && is_complete(list)
        && !key.is_empty()
    {
        let at = whole.end - 1;
        return mistake("a value is not followed by a comma", at..at + 1, "remove it");
    }
    let bare = value.split('#').next().unwrap_or_default().trim_end();
    let is_bare =
        !bare.is_empty() && !bare.contains(['"', '\'']) && !bare.ends_with([',', '{', '[']);
    if is_bare && !key.is_empty() && !key.contains(['{', '"']) {
        let range = value_at..value_at + bare.len();
        return mistake("a string needs quotes", range, format!("write `{key} = \"{bare}\"`"));
    }
    None
}

/// Returns whether a value is a complete string, list or inline table, or another simple value.
fn is_complete(value: &str) -> bool {
    let value = value.trim();
    let pairs = [('"', '"'), ('\'', '\''), ('[', ']'), ('{', '}')];
    let delimited = pairs.iter().any(|(open, close)| {
        value.len() > 1 && value.starts_with(*open) && value.ends_with(*close)
    });
    delimited || matches!(value, "true" | "false") || value.parse::<f64>().is_ok()
}

/// Returns whether the offset is within a string.
fn in_string(line: &str, at: usize) -> bool {
    line[..at].matches('"').count() % 2 == 1 || line[..at].matches('\'').count() % 2 == 1
}

/// Explains that values are nested too deeply, at the line with the most dots or brackets.
fn too_deep(text: &str) -> Mistake {
    let depth = |line: &str| line.matches(['.', '[', '{']).count();
    let mut deepest = (0, 0..0);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end().len();
        if depth(line) > deepest.0 {
            // The rest of a long line says no more.
            let mut end = shown.min(60);
            while !line.is_char_boundary(end) {
                end -= 1;
            }
            deepest = (depth(line), at..at + end);
        }
        at += line.len();
    }
    Mistake {
        message: "keys and values are nested more than 80 levels deep".to_owned(),
        range: deepest.1,
        hint: None,
    }
}
