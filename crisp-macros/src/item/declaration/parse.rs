//! Parsing of [`Declaration`].
//!
//! Forms that are usual elsewhere, such as `#[get("/route")]` or `method = "GET"`, are reported and
//! read, because their meaning is certain.

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Method, Route};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{Attribute, LitStr, Meta};

use super::Declaration;
use crate::errors::ErrorSink;
use crate::names;
use crate::tokens::{ident_in, is_punct, split_at_commas, string, text};

const EXAMPLE: &str = "#[endpoint(GET \"/website/{website_id}/thing\")]";

/// The method and the path of a declaration, as written.
struct WrittenRoute {
    /// The method, and where errors about it are reported.
    method: String,
    at_method: TokenTree,
    path: LitStr,
}

/// Parses the attribute, or returns `None` if it has no usable route.
///
/// `method` is the HTTP method, if the name of the attribute is one.
pub(super) fn parse(
    attr: &Attribute,
    method: Option<Method>,
    errors: &ErrorSink<'_>,
) -> Option<Declaration> {
    let Meta::List(list) = &attr.meta else {
        errors.at(attr, format_args!("write a method and a path: `{EXAMPLE}`"));
        return None;
    };
    let parts = split_at_commas(list.tokens.clone());
    let (route, options) = match method {
        Some(method) => of_method_attribute(attr, method, &parts, errors),
        None => of_endpoint(attr, &parts, errors),
    };
    let scope = errors.child();
    let mut declaration = Declaration { route: None, tiers: None, page: None, query: Vec::new() };
    let mut seen = Vec::new();
    for part in options {
        let (this, after) = part.split_at(length(part));
        declaration.option(this, &mut seen, &scope);
        if let Some(next) = after.first() {
            scope.at(next, format_args!("expected `,` before `{next}`"));
        }
    }
    let route = route?;
    let (read, problems) = Route::read(&format!("{} {}", route.method, route.path.value()));
    for problem in problems {
        match problem.is_method {
            true => errors.at(&route.at_method, problem.message),
            false => errors.at(&route.path, problem.message),
        }
    }
    declaration.route = read;
    declaration.query = query_names(&route.path.value());
    Some(declaration)
}

/// Returns the names in the query of a path, which was reported.
fn query_names(path: &str) -> Vec<String> {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    pairs.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Returns the number of tokens up to the next option.
fn length(tokens: &[TokenTree]) -> usize {
    let is_key = |token: &TokenTree| matches!(token, TokenTree::Ident(name) if name == "tiers" || name == "page");
    let next = (1..tokens.len())
        .find(|&index| is_key(&tokens[index]) && !matches!(tokens[index - 1], TokenTree::Punct(_)));
    next.unwrap_or(tokens.len())
}

/// Reads `GET "/route"` and its usual misspellings. Returns the options behind it too.
fn of_endpoint<'p>(
    attr: &Attribute,
    parts: &'p [Vec<TokenTree>],
    errors: &ErrorSink<'_>,
) -> (Option<WrittenRoute>, &'p [Vec<TokenTree>]) {
    let slices: Vec<&[TokenTree]> = parts.iter().map(Vec::as_slice).collect();
    if let [[TokenTree::Ident(method), path, options @ ..], ..] = slices.as_slice()
        && let Some(path) = string(path)
    {
        if let Some(next) = options.first() {
            errors.at(next, format_args!("expected `,` before `{next}`"));
            if !matches!(next, TokenTree::Ident(_)) {
                return (None, &[]);
            }
        }
        let at_method = TokenTree::Ident(method.clone());
        let route = WrittenRoute { method: method.to_string(), at_method, path };
        return (Some(route), &parts[1..]);
    }
    let (found, length) = foreign(&slices);
    let at: TokenStream =
        slices.iter().take(length.max(1)).flat_map(|part| part.to_vec()).collect();
    let message = match &found {
        Some(route) => format!(
            "write a method and a path: `#[endpoint({} \"{}\")]`",
            route.method,
            route.path.value()
        ),
        None => format!("write a method and a path: `{EXAMPLE}`"),
    };
    match at.is_empty() {
        true => errors.at(attr, message),
        false => errors.at(at, message),
    }
    (found, &parts[length.min(parts.len())..])
}

/// Reads `"GET /route"`, `GET, "/route"`, `"GET", "/route"` and `method = "GET", path = "/route"`, and
/// returns the number of parts that were read.
fn foreign(parts: &[&[TokenTree]]) -> (Option<WrittenRoute>, usize) {
    match parts {
        [[TokenTree::Ident(method)], [path], ..] if let Some(path) = string(path) => {
            let at_method = TokenTree::Ident(method.clone());
            (Some(WrittenRoute { method: method.to_string(), at_method, path }), 2)
        }
        [[both], ..] if let Some(both) = string(both) => {
            let text = both.value();
            if let Some((method, path)) = text.trim().split_once(char::is_whitespace) {
                let path = LitStr::new(path.trim(), both.span());
                let at_method = TokenTree::Literal(both.token());
                return (Some(WrittenRoute { method: method.to_owned(), at_method, path }), 1);
            }
            match parts.get(1) {
                Some([path]) if let Some(path) = string(path) => {
                    let at_method = TokenTree::Literal(both.token());
                    (Some(WrittenRoute { method: text, at_method, path }), 2)
                }
                _ => (None, 1),
            }
        }
        [[TokenTree::Ident(_), equals, ..], ..] if is_punct(equals, '=') => {
            let value = |keys: &[&str]| {
                parts.iter().find_map(|part| match part {
                    [TokenTree::Ident(key), _, value] if keys.iter().any(|other| key == other) => {
                        Some(value.clone())
                    }
                    _ => None,
                })
            };
            let method = value(&["method", "verb"]);
            let path = value(&["path", "route", "url", "uri"]).and_then(|path| string(&path));
            match (method, path) {
                (Some(method), Some(path)) => {
                    let written = string(&method).map_or(method.to_string(), |text| text.value());
                    let route = WrittenRoute { method: written, at_method: method, path };
                    (Some(route), 2)
                }
                _ => (None, parts.len()),
            }
        }
        _ => (None, parts.len()),
    }
}

/// Reports `#[get("/route")]`, and reads it.
fn of_method_attribute<'p>(
    attr: &Attribute,
    method: Method,
    parts: &'p [Vec<TokenTree>],
    errors: &ErrorSink<'_>,
) -> (Option<WrittenRoute>, &'p [Vec<TokenTree>]) {
    let first = parts.first().and_then(|part| match part.as_slice() {
        [token] => string(token),
        _ => None,
    });
    let Some(path) = first else {
        errors.at(attr, format_args!("write a method and a path: `{EXAMPLE}`"));
        return (None, &[]);
    };
    let message = format!("write `#[endpoint({method} \"{}\")]`", path.value());
    errors.at(attr, message);
    let at_method = TokenTree::Literal(path.token());
    let route = WrittenRoute { method: method.to_string(), at_method, path };
    (Some(route), &parts[1..])
}

/// Keys that belong elsewhere, and where.
const FOREIGN_KEYS: [(&str, &str); 12] = [
    ("body", "mark a parameter with `#[body]`"),
    ("deprecated", "add `#[deprecated]` to the method"),
    ("description", "write it as a doc comment of the method"),
    ("doc", "write it as a doc comment of the method"),
    ("label", "write it as a doc comment of the method"),
    ("name", "the name of the method is the name of the endpoint"),
    ("output", "write it as the return type of the method"),
    ("params", "mark a parameter with `#[query]`"),
    ("query", "mark a parameter with `#[query]`"),
    ("response", "write it as the return type of the method"),
    ("returns", "write it as the return type of the method"),
    ("summary", "write it as a doc comment of the method"),
];

impl Declaration {
    fn option(&mut self, tokens: &[TokenTree], seen: &mut Vec<String>, errors: &ErrorSink<'_>) {
        let Some((TokenTree::Ident(key), value)) = tokens.split_first() else {
            let at: TokenStream = tokens.iter().cloned().collect();
            errors.at(at, "expected `tiers(…)` or `page = …`");
            return;
        };
        let written = key.to_string();
        let name = match written.as_str() {
            "tiers" | "page" => written.as_str(),
            other => match suggest(other, ["tiers", "page"]) {
                Some(best) => {
                    errors.at(key, format_args!("unknown key `{other}`; did you mean `{best}`?"));
                    best
                }
                None => {
                    let hint = FOREIGN_KEYS.iter().find(|(foreign, _)| *foreign == other);
                    let hint =
                        hint.map_or("expected `tiers(…)` or `page = …`", |(_, hint)| hint);
                    errors.at(key, format_args!("unknown key `{other}`; {hint}"));
                    return;
                }
            },
        };
        if seen.iter().any(|other| other == name) {
            errors.at(key, format_args!("duplicate key `{name}`; remove one of them"));
            return;
        }
        seen.push(name.to_owned());
        match name {
            "tiers" => self.tiers(key, value, errors),
            _ => self.page(key, value, errors),
        }
    }

    fn tiers(&mut self, key: &Ident, value: &[TokenTree], errors: &ErrorSink<'_>) {
        let content = match value {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                group.stream()
            }
            [equals, TokenTree::Group(group)] if is_punct(equals, '=') => {
                errors.at(key, takes_a_list(group.stream()));
                group.stream()
            }
            [equals, rest @ ..] if is_punct(equals, '=') && !rest.is_empty() => {
                let content: TokenStream = rest.iter().cloned().collect();
                errors.at(key, takes_a_list(content.clone()));
                content
            }
            _ => {
                errors.at(key, "`tiers` takes a list: `tiers(website, plugin)`");
                return;
            }
        };
        if content.is_empty() {
            errors.at(key, "`tiers` is empty; remove it if the tiers are unknown");
            return;
        }
        let mut tiers = Vec::new();
        for item in split_at_commas(content) {
            names::add_tiers(&mut tiers, names::tiers("tiers", &item, errors), errors);
        }
        self.tiers = Some(tiers.into_iter().map(|(tier, _)| tier).collect());
    }

    fn page(&mut self, key: &Ident, value: &[TokenTree], errors: &ErrorSink<'_>) {
        let value = match value {
            [equals, value @ ..] if is_punct(equals, '=') => value.to_vec(),
            [TokenTree::Group(group)] => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                errors.at(key, format_args!("`page` takes a value: `page = {}`", text(&inner)));
                inner
            }
            _ => {
                errors.at(key, "`page` takes a value: `page = page_number`");
                return;
            }
        };
        match value.as_slice() {
            [TokenTree::Ident(name)] => self.page = Some(name.clone()),
            [token] if let Some(quoted) = string(token) => {
                errors.at(
                    token,
                    format_args!("write the name without quotes: `page = {}`", quoted.value()),
                );
                self.page = ident_in(&quoted.value(), quoted.span());
            }
            _ => errors.at(key, "`page` takes the name of a path parameter: `page = page_number`"),
        }
    }
}

fn takes_a_list(content: TokenStream) -> String {
    let content: Vec<_> = content.into_iter().collect();
    format!("`tiers` takes a list: `tiers({})`", text(&content))
}
