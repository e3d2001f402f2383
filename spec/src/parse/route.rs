//! `"GET /website/{website_id}"`.

use super::{Reader, Route, Segment};
use crate::diagnostics::Diagnostic;
use crate::model::Method;
use crate::source::Spanned;

/// Parses the literal of a route, or reports why it is none.
pub(super) fn parse(literal: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Spanned<Route>> {
    let text = literal.value.as_str();
    let Some((word, path)) = text.split_once(' ').filter(|(_, path)| path.starts_with('/')) else {
        reader.report(
            Diagnostic::new(format!("`{text}` is not a route"), literal.span.clone())
                .help("write a method and a path: \"GET /website/{website_id}\""),
        );
        return None;
    };
    let method = method(word, literal, reader);
    let segments = segments(path, word.len() + 1, literal, reader);
    let route = Route { method: method?, segments: segments? };
    Some(Spanned { value: route, span: literal.span.clone() })
}

fn method(word: &str, literal: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Method> {
    let method = Method::from_name(word);
    if method.is_none() {
        let span = reader.inside(literal, 0..word.len());
        let names = Method::ALL.map(Method::as_str);
        reader
            .report(Diagnostic::new(format!("unknown method `{word}`"), span).allowed(word, names));
    }
    method
}

fn segments(
    path: &str,
    offset: usize,
    literal: &Spanned<String>,
    reader: &mut Reader<'_>,
) -> Option<Vec<Segment>> {
    let mut at = offset + 1;
    let mut sound = true;
    let mut segments: Vec<Segment> = Vec::new();
    for part in path[1..].split('/') {
        let span = reader.inside(literal, at..at + part.len().max(1));
        match segment(part) {
            Ok(Part::Literal) => segments.push(Segment::Literal(part.to_owned())),
            Ok(Part::Parameter { name, tree }) => {
                let span = reader.inside(literal, at + 1..at + 1 + name.len());
                let name = Spanned { value: name.to_owned(), span };
                segments.push(if tree { Segment::Tree(name) } else { Segment::Parameter(name) });
            }
            Err(problem) => {
                sound = false;
                reader.report(Diagnostic::new(problem, span));
            }
        }
        at += part.len() + 1;
    }
    sound.then_some(segments)
}

/// What one part of a path is.
enum Part<'t> {
    Literal,
    Parameter { name: &'t str, tree: bool },
}

fn segment(part: &str) -> Result<Part<'_>, String> {
    if part.is_empty() {
        return Err("a route has no empty segments".into());
    }
    let name = |text: &str| {
        let fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        !text.is_empty() && text.bytes().all(fine)
    };
    let inner = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let tree = inner.and_then(|inner| inner.strip_suffix('*'));
    match (tree, inner) {
        (Some(tree), _) if name(tree) => Ok(Part::Parameter { name: tree, tree: true }),
        (None, Some(inner)) if name(inner) => Ok(Part::Parameter { name: inner, tree: false }),
        (None, None) if name(part) => Ok(Part::Literal),
        _ => Err(format!("`{part}` is neither a name nor a `{{parameter}}`")),
    }
}
