//! Reads a route, and finds everything that is wrong with it.
//!
//! Notations of other tools, such as `/user/:id` or a full URL, are reported and read, because their
//! meaning is certain. What else is wrong with the endpoint can then be reported too.

use std::ops::Range;

use super::Segment;
use crate::model::Method;
use crate::suggest::{look_alike, suggest};

/// A mistake in a route.
#[derive(Debug)]
pub struct RouteProblem {
    /// The message. It does not include the hint.
    pub message: String,
    /// The remedy.
    pub hint: Option<String>,
    /// Its position in the route, in bytes.
    pub range: Range<usize>,
    /// Whether it is a mistake in the method.
    pub is_method: bool,
}

/// Where a route is written. This determines how query parameters are declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteContext {
    /// In a spec file.
    Spec,
    /// In an attribute of a method.
    Attribute,
}

/// The parts of a route that could be read.
#[derive(Debug, Default)]
pub(crate) struct ReadRoute {
    pub(crate) method: Option<Method>,
    /// The segments with their positions, or `None` if there is no path.
    pub(crate) segments: Option<Vec<(Segment, Range<usize>)>>,
    /// Whether a part of the path was left out, so that a parameter may be missing.
    pub(crate) shortened: bool,
    pub(crate) problems: Vec<RouteProblem>,
}

const FRAGMENT: &str = "a route has no fragment";

/// Reads a route.
pub(crate) fn read(text: &str, context: RouteContext) -> ReadRoute {
    let mut route = ReadRoute::default();
    let body = text.trim();
    let start = text.len() - text.trim_start().len();
    if body.len() != text.len() {
        route.report(0..text.len(), "a route has no spaces around it", format!("write `{body}`"));
    }
    let is_path = body.starts_with('/') || body.contains("://") && !body.contains(' ');
    let method_end = match body.find(char::is_whitespace) {
        Some(end) if !is_path => end,
        _ if is_path => {
            let hint = format!("write a method and a path: `GET {body}`");
            let message = format!("the route `{body}` has no method");
            route.report_method(start..start + body.len(), message, Some(hint));
            0
        }
        _ => {
            let hint = "write a method and a path: `GET /website/{website_id}`".to_owned();
            let message = format!("`{body}` is not a route");
            route.report_method(start..start + body.len(), message, Some(hint));
            return route;
        }
    };
    if method_end > 0 {
        route.read_method(&body[..method_end], start);
    }
    let gap = &body[method_end..];
    let path = gap.trim_start();
    let path_start = start + body.len() - path.len();
    if method_end > 0 && gap.len() - path.len() != 1 {
        let message = "write one space between the method and the path";
        let range = start + method_end..path_start;
        route.push(RouteProblem { message: message.into(), hint: None, range, is_method: false });
    }
    route.read_path(path, path_start, context);
    route
}

impl ReadRoute {
    fn push(&mut self, problem: RouteProblem) {
        self.problems.push(problem);
    }

    fn report(&mut self, range: Range<usize>, message: impl Into<String>, hint: String) {
        let hint = Some(hint);
        self.push(RouteProblem { message: message.into(), hint, range, is_method: false });
    }

    fn report_method(&mut self, range: Range<usize>, message: String, hint: Option<String>) {
        self.push(RouteProblem { message, hint, range, is_method: true });
    }

    fn read_method(&mut self, word: &str, start: usize) {
        self.method = Method::from_name(word);
        if self.method.is_some() {
            return;
        }
        let names = Method::ALL.map(Method::as_str);
        let bare = word.trim_end_matches([':', ',', ';']);
        let hint = match suggest(bare, names) {
            Some(best) => {
                // Only the case or the punctuation differs.
                if best.eq_ignore_ascii_case(bare) {
                    self.method = Method::from_name(best);
                }
                format!("did you mean `{best}`?")
            }
            None => format!("expected one of `{}`", names.join("`, `")),
        };
        let range = start..start + word.len();
        self.report_method(range, format!("unknown method `{word}`"), Some(hint));
    }

    fn read_path(&mut self, path: &str, start: usize, context: RouteContext) {
        let (path, start) = self.without_host(path, start);
        let (path, end) = self.without_query(path, start, context);
        // Segments may be missing behind a fragment, so the route is unknown.
        let fragment = self.problems.iter().any(|problem| problem.message == FRAGMENT);
        let (mut rest, mut at) = match path.strip_prefix('/') {
            Some(rest) => (rest, start + 1),
            None if path.is_empty() => {
                let hint = "write a method and a path: `GET /website/{website_id}`".to_owned();
                self.report(start..end, "the route has no path", hint);
                return;
            }
            None => {
                let hint = format!("write `/{path}`");
                self.report(start..end, "the path of a route starts with `/`", hint);
                (path, start)
            }
        };
        if let Some(version) = version(rest) {
            let hint = format!("remove `/{version}`");
            let message = format!("the base URL has `/{version}` already");
            self.report(at..at + version.len(), message, hint);
            let cut = (version.len() + 1).min(rest.len());
            rest = &rest[cut..];
            at += cut;
        }
        if let Some(shorter) = rest.strip_suffix('/')
            && !shorter.ends_with('/')
            && !shorter.is_empty()
        {
            let from = at + shorter.len();
            if !self.shortened {
                self.report(from..from + 1, "a route does not end with `/`", "remove it".into());
            }
            rest = shorter;
        }
        self.segments = Some(Vec::new());
        for part in rest.split('/') {
            let range = at..at + part.len();
            // An empty segment before a fragment or a query only follows from it.
            if !(part.is_empty() && self.shortened) {
                self.read_segment(part, range);
            }
            at += part.len() + 1;
        }
        if fragment {
            self.segments = None;
        }
    }

    /// Reports and removes the scheme and the host.
    fn without_host<'t>(&mut self, path: &'t str, start: usize) -> (&'t str, usize) {
        let Some(scheme) =
            ["https://", "http://"].into_iter().find(|scheme| path.starts_with(scheme))
        else {
            return (path, start);
        };
        let host = path[scheme.len()..].find('/').map_or(path.len(), |slash| scheme.len() + slash);
        let version = version(path[host..].trim_start_matches('/')).map_or(0, |v| v.len() + 1);
        let base = (host + version).min(path.len());
        let message = format!("write the path without `{}`", &path[..base]);
        self.report(start..start + base, message, "the client adds the base URL".into());
        (&path[base..], start + base)
    }

    /// Reports and removes the query and the fragment.
    fn without_query<'t>(
        &mut self,
        path: &'t str,
        start: usize,
        context: RouteContext,
    ) -> (&'t str, usize) {
        let (mut path, mut end) = (path, start + path.len());
        // `{name?}` is an optional parameter elsewhere, and `#{name}` an interpolation.
        let outside = |c: char| {
            move |(at, _): &(usize, &str)| {
                let before = &path[..*at];
                let open = before.matches('{').count() > before.matches('}').count();
                !(open || c == '#' && path[at + 1..].starts_with('{'))
            }
        };
        let hash = path.match_indices('#').find(outside('#')).map(|(at, _)| at);
        let query = path.match_indices('?').find(outside('?')).map(|(at, _)| at);
        if let Some(at) = query {
            let text = path[at + 1..].split('#').next().unwrap_or_default();
            let names = text.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
            let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
            let hint = match context {
                RouteContext::Attribute => match names.as_slice() {
                    [] => "mark a parameter with `#[query]`".to_owned(),
                    names => {
                        format!("mark a parameter with `#[query]`: `#[query] {}: …`", names[0])
                    }
                },
                RouteContext::Spec => {
                    let name = names.first().copied().unwrap_or("name");
                    format!(
                        "declare its parameters in `query`: `query = {{ {name} = \"string?\" }}`"
                    )
                }
            };
            self.report(start + at..end, "a route has no query", hint);
            path = &path[..at];
            end = start + at;
            self.shortened = true;
        } else if let Some(at) = hash {
            self.report(start + at..end, FRAGMENT, format!("remove `{}`", &path[at..]));
            path = &path[..at];
            end = start + at;
            self.shortened = true;
        }
        (path, end)
    }

    fn read_segment(&mut self, part: &str, range: Range<usize>) {
        let segment = match Segment::parse(part) {
            Ok(segment) => segment,
            Err(message) => {
                let foreign = foreign(part);
                let hint = match &foreign {
                    Some(segment) => Some(format!("write `{segment}`")),
                    None => look_alike(part),
                };
                let end = range.end.max(range.start + usize::from(part.is_empty()));
                self.push(RouteProblem {
                    message,
                    hint,
                    range: range.start..end,
                    is_method: false,
                });
                let Some(segment) = foreign else {
                    self.segments = self.segments.take().filter(|_| part.is_empty());
                    return;
                };
                segment
            }
        };
        let Some(segments) = &mut self.segments else { return };
        let name = range.start + part.len() - part.trim_start_matches(|c: char| !is_name(c)).len();
        let length = segment.parameter().map_or(part.len(), str::len);
        let name = if segment.parameter().is_some() { name..name + length } else { range };
        segments.push((segment, name));
    }
}

/// Returns the version prefix of the API, such as `v1`, if the path starts with one.
fn version(path: &str) -> Option<&str> {
    let first = path.split('/').next()?;
    let digits = first.strip_prefix('v')?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(first)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// Reads a parameter in the notation of another tool: `:id`, `<id>`, `${id}`, `{id: string}`, `*path`.
fn foreign(part: &str) -> Option<Segment> {
    let unwrap =
        |open: &str, close: &str| part.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let inner = [("{{", "}}"), ("${", "}"), ("#{", "}"), ("{", "}"), ("<", ">"), ("[", "]")]
        .into_iter()
        .find_map(|(open, close)| unwrap(open, close))
        .or_else(|| part.strip_prefix(':'))
        .or_else(|| part.strip_prefix('$'))
        .or_else(|| part.strip_prefix('*').filter(|rest| !rest.is_empty()).map(|_| part))?;
    let inner = inner.trim();
    // `<string:name>` names the type first, `{name: string}` last.
    let name = match (inner.split_once(':'), part.starts_with('<')) {
        (Some((_, name)), true) => name,
        (Some((name, _)), false) => name,
        (None, _) => inner,
    };
    let tree = name.contains('*') || name.ends_with("...") || name.ends_with("..");
    let name = name.trim().trim_matches(['*', '.', '?', '+', ' ']);
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    Some(if tree { Segment::Tree(name.to_owned()) } else { Segment::Parameter(name.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str], route: &str) {
        let read = read(text, RouteContext::Spec);
        let problems: Vec<_> = read
            .problems
            .iter()
            .map(|problem| match &problem.hint {
                Some(hint) => format!("{}; {hint}", problem.message),
                None => problem.message.clone(),
            })
            .collect();
        assert_eq!(problems.len(), expected.len(), "{text}: {problems:?}");
        for (problem, expected) in problems.iter().zip(expected) {
            assert!(problem.contains(expected), "{text}: {problem}");
        }
        for problem in &read.problems {
            assert!(text.get(problem.range.clone()).is_some(), "{text}: {:?}", problem.range);
        }
        let method = read.method.map_or("?", Method::as_str);
        let path: String = match read.segments {
            Some(segments) => segments.iter().map(|(segment, _)| format!("/{segment}")).collect(),
            None => "?".to_owned(),
        };
        assert_eq!(format!("{method} {path}"), route, "{text}");
    }

    #[test]
    fn reads_valid_routes() {
        check("GET /website/{website_id}", &[], "GET /website/{website_id}");
        check("PUT /a/{path*}/x-y", &[], "PUT /a/{path*}/x-y");
    }

    #[test]
    fn reads_parameters_in_other_notations() {
        for part in [
            ":id",
            "<id>",
            "<string:id>",
            "{ id }",
            "{id: string}",
            "{{id}}",
            "${id}",
            "{id?}",
            "[id]",
            "$id",
            "#{id}",
        ] {
            let text = format!("GET /a/{part}/b");
            check(&text, &["write `{id}`"], "GET /a/{id}/b");
        }
        for part in ["*path", "{*path}", "{path...}", ":path*"] {
            check(&format!("GET /a/{part}"), &["write `{path*}`"], "GET /a/{path*}");
        }
    }

    #[test]
    fn reads_the_path_of_a_url() {
        check(
            "GET https://api.crisp.chat/v1/website/{website_id}/c",
            &["write the path without `https://api.crisp.chat/v1`"],
            "GET /website/{website_id}/c",
        );
        check("GET http://localhost:3000/a", &["without `http://localhost:3000`"], "GET /a");
        check("GET /v1/a", &["the base URL has `/v1` already"], "GET /a");
        check("GET /v10x/a", &[], "GET /v10x/a");
    }

    #[test]
    fn reports_what_does_not_belong_to_a_route() {
        check("GET /a?page={page}&x=1", &["query = { page = \"string?\" }"], "GET /a");
        check("GET /a#x", &["a route has no fragment"], "GET ?");
        check("GET /# a", &["a route has no fragment"], "GET ?");
        check("GET /a/", &["a route does not end with `/`"], "GET /a");
        check("GET  /a", &["write one space"], "GET /a");
        check(" GET /a ", &["has no spaces around it"], "GET /a");
        check("get /a", &["did you mean `GET`?"], "GET /a");
        check("GET: /a", &["did you mean `GET`?"], "GET /a");
        check("GTE /a", &["did you mean `GET`?"], "? /a");
        check("OPTIONS /a", &["expected one of `DELETE`"], "? /a");
        check("/a", &["has no method"], "? /a");
        check("GET a", &["starts with `/`"], "GET /a");
        check("GET", &["is not a route"], "? ?");
        check("", &["is not a route"], "? ?");
        check("GET /a//b", &["cannot have empty segments"], "GET /a/b");
        check("GET /a/{id}.json", &["neither a name nor a `{parameter}`"], "GET ?");
        check("GET /\u{430}", &["Cyrillic"], "GET ?");
    }

    #[test]
    fn reports_several_mistakes_of_one_route() {
        check("gte /v1/:a/{b", &["unknown method", "base URL", "write `{a}`", "neither"], "? ?");
    }
}
