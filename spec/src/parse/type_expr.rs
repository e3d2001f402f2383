//! The parser of types, such as `"Conversation"`, `"[string]?"`, `"{scalar} = {}"` or
//! `"ConversationAssigned | null?"`.

use super::{BaseType, Reader, TypeExpr};
use crate::diagnostics::Diagnostic;
use crate::model::Builtin;
use crate::source::Spanned;
use crate::suggest::{foreign_type, look_alike};

/// The maximum nesting depth of lists and maps.
const MAX_DEPTH: usize = 8;

/// Parses a type, or reports why it is invalid.
pub(super) fn parse(
    literal: &Spanned<String>,
    reader: &mut Reader<'_>,
) -> Option<Spanned<TypeExpr>> {
    parse_in(literal, true, reader)
}

/// Parses a type. `may_be_absent` tells whether `?` is allowed, which decides what to write for an
/// optional type of another language.
pub(super) fn parse_in(
    literal: &Spanned<String>,
    may_be_absent: bool,
    reader: &mut Reader<'_>,
) -> Option<Spanned<TypeExpr>> {
    let mut rest = literal.value.trim_end();
    let empty = if rest.trim_start().starts_with('{') { "= {}" } else { "= []" };
    let empty_when_absent = strip(&mut rest, empty);
    let optional = strip(&mut rest, "?");
    let nullable = strip(&mut rest, "null") && strip(&mut rest, "|");
    let at = rest.len() - rest.trim_start().len();
    if depth(rest) > MAX_DEPTH {
        let message = format!("lists and maps can be nested at most {MAX_DEPTH} levels deep");
        reader.report(Diagnostic::new(message, literal.span.clone()));
        return None;
    }
    match base_type(rest.trim(), at, literal, reader) {
        Some(base) => {
            let expr = TypeExpr { base, optional, nullable, empty_when_absent };
            Some(Spanned { value: expr, span: literal.span.clone() })
        }
        None => {
            let message = format!("`{}` is not a valid type", literal.value);
            let diagnostic = Diagnostic::new(message, literal.span.clone());
            reader.report(explain(diagnostic, &literal.value, may_be_absent));
            None
        }
    }
}

/// Adds what to write instead of a type that is invalid.
fn explain(diagnostic: Diagnostic, text: &str, may_be_absent: bool) -> Diagnostic {
    if let Some(remark) = look_alike(text) {
        return diagnostic.label(remark);
    }
    if let Some(known) = foreign_type(text) {
        let known = match known.strip_suffix('?') {
            Some(ty) if !may_be_absent && ty.ends_with("null") => ty.to_owned(),
            Some(ty) if !may_be_absent => format!("{ty} | null"),
            _ => known,
        };
        return diagnostic.label(format!("write `{known}`"));
    }
    let text = text.trim();
    let quoted = |part: &str| part.trim().starts_with(['\'', '"']);
    if text.contains('|') && text.split('|').all(quoted) {
        let values =
            text.split('|').map(|part| format!("\"{}\"", part.trim().trim_matches(['\'', '"'])));
        let values = values.collect::<Vec<_>>().join(", ");
        return diagnostic.help(format!(
            "define an enum: `[enum.NAME]` with `values = [{values}]`, and write `NAME`"
        ));
    }
    if text.contains('|') {
        return diagnostic.help(
            "define a union: `[union.NAME]` with `untagged = true` and `variants`, and write `NAME`",
        );
    }
    if !may_be_absent && (text.is_empty() || matches!(text, "()" | "void" | "null" | "None")) {
        return diagnostic.help("omit `returns` if a response contains no data");
    }
    if text.starts_with('(') {
        return diagnostic.label("write `[scalar]` or `json` for a list of different types");
    }
    diagnostic.help(
        "write a name, `[item]` or `{value}`; append `| null` if it can be null, \
         `?` if it can be absent, and `= []` or `= {}` if absent means empty",
    )
}

/// Counts the opening brackets before the name.
fn depth(text: &str) -> usize {
    let around = text.chars().take_while(|&c| matches!(c, '[' | '{') || c.is_whitespace());
    around.filter(|c| !c.is_whitespace()).count()
}

fn strip(rest: &mut &str, suffix: &str) -> bool {
    match rest.strip_suffix(suffix) {
        Some(shorter) => {
            *rest = shorter.trim_end();
            true
        }
        None => false,
    }
}

fn base_type(
    text: &str,
    at: usize,
    literal: &Spanned<String>,
    reader: &Reader<'_>,
) -> Option<BaseType> {
    for (open, close, wrap) in
        [('[', ']', BaseType::List as fn(Box<BaseType>) -> BaseType), ('{', '}', BaseType::Map)]
    {
        if let Some(inner) = text.strip_prefix(open) {
            let inner = inner.strip_suffix(close)?;
            let indent = inner.len() - inner.trim_start().len();
            return Some(wrap(Box::new(base_type(
                inner.trim(),
                at + 1 + indent,
                literal,
                reader,
            )?)));
        }
    }
    let name = !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !name {
        return None;
    }
    Some(match Builtin::from_name(text) {
        Some(builtin) => BaseType::Builtin(builtin),
        None => BaseType::Named(Spanned {
            value: text.to_owned(),
            span: reader.subspan(literal, at..at + text.len()),
        }),
    })
}
