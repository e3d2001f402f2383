//! The parser of routes, such as `"GET /website/{website_id}"`.

use super::{Reader, Route, Segment};
use crate::diagnostics::Diagnostic;
use crate::model::{self, ReadRoute, RouteContext, read_route};
use crate::source::{Span, Spanned};

/// Parses a route, and reports everything that is wrong with it.
///
/// Parts that cannot be read are left out of the result.
pub(super) fn parse(literal: &Spanned<String>, reader: &mut Reader<'_>) -> Spanned<Route> {
    let ReadRoute { method, segments, shortened, problems } =
        read_route(&literal.value, RouteContext::Spec);
    for problem in problems {
        let span = reader.subspan(literal, problem.range);
        let diagnostic = Diagnostic::new(problem.message, span);
        reader.report(match problem.hint {
            Some(hint) => diagnostic.label(hint),
            None => diagnostic,
        });
    }
    let complete = segments.is_some() && !shortened;
    let mut read = Vec::new();
    for (segment, range) in segments.into_iter().flatten() {
        let name = |value: String| {
            let span = reader.subspan(literal, range.clone());
            Spanned { value, span }
        };
        read.push(match segment {
            model::Segment::Literal(text) => Segment::Literal(text),
            model::Segment::Parameter(text) => Segment::Parameter(name(text)),
            model::Segment::Tree(text) => Segment::Tree(name(text)),
        });
    }
    let route = Route { method, segments: read, complete };
    Spanned { value: route, span: literal.span.clone() }
}

/// Returns the route of an endpoint without a usable one, which was reported.
pub(super) fn unknown(span: Span) -> Spanned<Route> {
    let route = Route { method: None, segments: Vec::new(), complete: false };
    Spanned { value: route, span }
}
