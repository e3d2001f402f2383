//! `#[endpoint(POST "/route", tiers(…), page = …)]`, and the attributes of its parameters.

mod parse;

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Method, Route, Tier};
use proc_macro2::Span;
use syn::{Attribute, Ident, LitStr, Meta};

use crate::errors::ErrorSink;

/// An endpoint that is declared in the trait.
pub(crate) struct Declaration {
    /// `None` if it is malformed beyond recovery.
    pub(crate) route: Option<Route>,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) page: Option<Ident>,
    /// The parameters in a query that is written into the route by mistake.
    pub(crate) query: Vec<String>,
}

/// `#[path]`, `#[query]` or `#[body]` on a parameter.
pub(crate) struct Marker {
    pub(crate) location: ParamLocation,
    /// Its name in requests, if it differs.
    pub(crate) name: Option<LitStr>,
    /// Whether it stands for an attribute that was reported.
    pub(crate) reported: bool,
    pub(crate) span: Span,
}

/// The part of the request that a parameter of a declared endpoint belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParamLocation {
    Path,
    Query,
    Body,
}

/// Removes `#[endpoint(…)]` from the attributes of a method and parses it.
///
/// The outer option tells whether the attribute exists, the inner one whether it can be used.
pub(super) fn take(
    attrs: &mut Vec<Attribute>,
    errors: &ErrorSink<'_>,
) -> Option<Option<Declaration>> {
    let mut found = None;
    attrs.retain(|attr| {
        let Some(method) = is_endpoint(attr, errors) else { return true };
        if found.is_some() {
            errors.at(attr, "duplicate `#[endpoint(…)]`; a method calls one endpoint");
            return false;
        }
        found = Some(parse::parse(attr, method, errors));
        false
    });
    found
}

/// Returns whether an attribute declares an endpoint, and the method in its name, as in `#[get(…)]`.
fn is_endpoint(attr: &Attribute, errors: &ErrorSink<'_>) -> Option<Option<Method>> {
    let name = attr.path().get_ident()?.to_string();
    if name == "endpoint" {
        return Some(None);
    }
    // Other attributes may have similar names; only an endpoint has a route.
    let has_route = match &attr.meta {
        Meta::List(list) => list.tokens.to_string().contains("\"/"),
        _ => false,
    };
    let method = Method::ALL.into_iter().find(|method| name == method.as_str().to_lowercase());
    if has_route && method.is_some() {
        return Some(method);
    }
    if has_route && suggest(&name, ["endpoint"]).is_some() {
        let message = format!("unknown attribute `{name}`; did you mean `endpoint`?");
        errors.at(attr.path(), message);
        return Some(None);
    }
    None
}

/// Removes `#[assume]` from the attributes of a method, and returns whether it existed.
pub(super) fn take_assume(attrs: &mut Vec<Attribute>, errors: &ErrorSink<'_>) -> bool {
    let before = attrs.len();
    attrs.retain(|attr| {
        let ours = attr.path().is_ident("assume");
        if ours && !matches!(attr.meta, Meta::Path(_)) {
            errors.at(attr, "`#[assume]` does not accept a value");
        }
        !ours
    });
    attrs.len() < before
}

/// Removes the markers from the attributes of a parameter.
pub(super) fn take_marker(attrs: Vec<Attribute>, errors: &ErrorSink<'_>) -> Option<Marker> {
    let mut marker: Option<Marker> = None;
    for attr in attrs {
        let location = match attr.path().get_ident().map(ToString::to_string).as_deref() {
            Some("path") => ParamLocation::Path,
            Some("query") => ParamLocation::Query,
            Some("body") => ParamLocation::Body,
            Some("allow" | "deny" | "expect" | "forbid" | "warn") => continue,
            name => {
                errors.at(&attr, unsupported(name.unwrap_or_default()));
                // The parameter counts as marked, so that a missing marker is not reported too.
                let marked = Marker {
                    location: ParamLocation::Query,
                    name: None,
                    reported: true,
                    span: Span::call_site(),
                };
                marker.get_or_insert(marked);
                continue;
            }
        };
        if marker.is_some() {
            errors.at(attr, "a parameter accepts only one of `#[path]`, `#[query]` and `#[body]`");
            continue;
        }
        let name = match &attr.meta {
            Meta::Path(_) => None,
            _ if location == ParamLocation::Body => {
                errors.at(&attr, "`#[body]` does not accept a name");
                None
            }
            _ => attr
                .parse_args()
                .map_err(|error| {
                    let example =
                        "expected a string with the name in requests: `#[query(\"per-page\")]`";
                    errors.push(syn::Error::new(error.span(), example));
                })
                .ok(),
        };
        let span = attr.path().get_ident().map_or_else(Span::call_site, Ident::span);
        marker = Some(Marker { location, name, reported: false, span });
    }
    marker
}

/// Returns why a parameter cannot have an attribute.
fn unsupported(name: &str) -> String {
    let foreign = match name {
        "cfg" | "cfg_attr" => {
            return "a parameter cannot have `#[cfg]`; put it on the method".into();
        }
        "data" | "form" | "json" | "payload" => Some("body"),
        "param" | "segment" => Some("path"),
        "get" | "qs" | "query_param" | "search" => Some("query"),
        _ => None,
    };
    match suggest(name, ["path", "query", "body"]).or(foreign) {
        Some(best) => format!("unsupported attribute `{name}`; did you mean `#[{best}]`?"),
        None => {
            "unsupported attribute; a parameter accepts `#[path]`, `#[query]` and `#[body]`".into()
        }
    }
}
