//! The parser of routes, such as `"GET /website/{website_id}"`.

use super::{Reader, Route, Segment};
use crate::diagnostics::Diagnostic;
use crate::model::{self, Method};
use crate::source::Spanned;

/// Parses a route, or reports why it is invalid.
pub(super) fn parse(literal: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Spanned<Route>> {
    let text = literal.value.as_str();
    let Some((method_name, path)) = text.split_once(' ').filter(|(_, path)| path.starts_with('/'))
    else {
        reader.report(
            Diagnostic::new(format!("`{text}` is not a route"), literal.span.clone())
                .help("write a method and a path: \"GET /website/{website_id}\""),
        );
        return None;
    };
    let method = method(method_name, literal, reader);
    let segments = segments(path, method_name.len() + 1, literal, reader);
    let route = Route { method: method?, segments: segments? };
    Some(Spanned { value: route, span: literal.span.clone() })
}

fn method(method_name: &str, literal: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Method> {
    let method = Method::from_name(method_name);
    if method.is_none() {
        let span = reader.subspan(literal, 0..method_name.len());
        let names = Method::ALL.map(Method::as_str);
        reader.report(
            Diagnostic::new(format!("unknown method `{method_name}`"), span)
                .allowed(method_name, names),
        );
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
    let mut valid = true;
    let mut segments: Vec<Segment> = Vec::new();
    for part in path[1..].split('/') {
        let span = reader.subspan(literal, at..at + part.len().max(1));
        let name = |name: String, reader: &Reader<'_>| {
            let span = reader.subspan(literal, at + 1..at + 1 + name.len());
            Spanned { value: name, span }
        };
        match model::Segment::parse(part) {
            Ok(model::Segment::Literal(text)) => segments.push(Segment::Literal(text)),
            Ok(model::Segment::Parameter(text)) => {
                segments.push(Segment::Parameter(name(text, reader)));
            }
            Ok(model::Segment::Tree(text)) => segments.push(Segment::Tree(name(text, reader))),
            Err(problem) => {
                valid = false;
                reader.report(Diagnostic::new(problem, span));
            }
        }
        at += part.len() + 1;
    }
    valid.then_some(segments)
}
