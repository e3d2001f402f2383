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
    let mistake = |message: &str, range: Range<usize>, hint: String| {
        Some(Mistake { message: message.to_owned(), range, hint: Some(hint) })
    };
    if message.contains("recurs") {
        return Some(too_deep(text));
    }
    let start = line_start(text, range.start);
    let line = text[start..].lines().next().unwrap_or_default();
    let control = text[range.start..]
        .char_indices()
        .take(2)
        .find(|(_, c)| c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
    if let Some((offset, c)) = control {
        let at = range.start + offset;
        let message = format!("the control character U+{:04X} is not allowed", u32::from(c));
        return mistake(&message, at..at + c.len_utf8(), "remove it".into());
    }
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let value_at = start + line.len() - value.trim_start().len();
    let trimmed = value.trim();
    let whole = value_at..value_at + trimmed.len();
    if let Some(remark) = look_alike(line) {
        let at =
            line.char_indices().find(|(_, c)| look_alike(c.encode_utf8(&mut [0; 4])).is_some());
        let (offset, c) = at?;
        return mistake(
            "this character has no meaning here",
            start + offset..start + offset + c.len_utf8(),
            remark,
        );
    }
    if let Some(offset) =
        line.find("//").filter(|at| range.start <= start + at + 2 && !in_string(line, *at))
    {
        let hint = "write `#` before a comment".to_owned();
        return mistake(
            "a comment in TOML starts with `#`",
            start + offset..start + offset + 2,
            hint,
        );
    }
    if !line.contains('=')
        && let Some((key, value)) = line.split_once(':')
        && !line.trim_start().starts_with('[')
    {
        let at = start + key.len();
        let hint = format!("write `{} = {}`", key.trim(), value.trim());
        return mistake("a key and its value are separated by `=`", at..at + 1, hint);
    }
    let quote = trimmed.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote
        && message.contains("string")
        && trimmed.matches(quote).count() == 1
    {
        let hint = format!("write `{quote}` behind it");
        return mistake("this string has no end", whole, hint);
    }
    if matches!(trimmed, "True" | "False" | "TRUE" | "FALSE" | "yes" | "no") {
        let known = matches!(trimmed, "True" | "TRUE" | "yes");
        return mistake("a boolean is `true` or `false`", whole, format!("write `{known}`"));
    }
    if matches!(trimmed, "null" | "None" | "nil" | "undefined") {
        return mistake("TOML has no null", whole, format!("remove `{}`", key.trim()));
    }
    if let Some(list) = trimmed.strip_suffix([',', ';'])
        && is_complete(list)
        && !key.trim().is_empty()
    {
        let at = whole.end - 1;
        return mistake("a value is not followed by a comma", at..at + 1, "remove it".into());
    }
    let bare = trimmed.split('#').next().unwrap_or_default().trim_end();
    let is_bare =
        !bare.is_empty() && !bare.contains(['"', '\'']) && !bare.ends_with([',', '{', '[']);
    if is_bare && !key.trim().is_empty() && line.contains('=') && !key.contains(['{', '"']) {
        let hint = format!("write `{} = \"{bare}\"`", key.trim());
        return mistake("a string needs quotes", value_at..value_at + bare.len(), hint);
    }
    if line.trim_start().starts_with('[') && !line.contains(']') {
        let header = line.trim().trim_end_matches(['.', ' ']);
        return mistake(
            "this table header has no `]`",
            start..start + line.len(),
            format!("write `{header}]`"),
        );
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
