//! `#[endpoint(POST "/route", tiers(…), page = …)]`, and the attributes of its parameters.

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Method, Route, Tier};
use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, LitStr, Meta, Token, parenthesized};

use crate::errors::ErrorSink;

/// An endpoint that is declared in the trait.
pub(crate) struct Declaration {
    pub(crate) route: Route,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) page: Option<Ident>,
}

/// `#[path]`, `#[query]` or `#[body]` on a parameter.
pub(crate) struct Marker {
    pub(crate) location: ParamLocation,
    /// Its name in requests, if it differs.
    pub(crate) name: Option<LitStr>,
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
/// The outer option tells whether the attribute exists, the inner one whether it is valid.
pub(super) fn take(
    attrs: &mut Vec<Attribute>,
    errors: &ErrorSink<'_>,
) -> Option<Option<Declaration>> {
    let mut found = None;
    attrs.retain(|attr| {
        if !attr.path().is_ident("endpoint") {
            return true;
        }
        if found.is_some() {
            errors.at(attr, "duplicate `#[endpoint(…)]`; a method calls one endpoint");
            return false;
        }
        found = Some(read(attr).map_err(|error| errors.push(error)).ok());
        false
    });
    found
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
            _ => {
                errors.at(
                    &attr,
                    "unsupported attribute; a parameter accepts `#[path]`, `#[query]` and `#[body]`",
                );
                // The parameter counts as marked, so that a missing marker is not reported too.
                let marked =
                    Marker { location: ParamLocation::Query, name: None, span: Span::call_site() };
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
        marker = Some(Marker { location, name, span });
    }
    marker
}

fn read(attr: &Attribute) -> syn::Result<Declaration> {
    if !matches!(attr.meta, Meta::List(_)) {
        return Err(syn::Error::new_spanned(attr, EXAMPLE));
    }
    attr.parse_args()
}

const EXAMPLE: &str =
    "expected a method and a path: `#[endpoint(GET \"/website/{website_id}/thing\")]`";

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident) || !input.peek2(LitStr) {
            return Err(input.error(EXAMPLE));
        }
        let method: Ident = input.parse()?;
        let path: LitStr = input.parse()?;
        let (word, text) = (method.to_string(), path.value());
        let route: Result<Route, _> = format!("{word} {text}").parse();
        let route = route.map_err(|error| {
            let at = if Method::from_name(&word).is_none() { method.span() } else { path.span() };
            let error = if text.starts_with('/') { error.to_string() } else { EXAMPLE.to_owned() };
            syn::Error::new(at, error)
        })?;
        let mut declaration = Self { route, tiers: None, page: None };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            declaration.option(input)?;
        }
        if !input.is_empty() {
            return Err(input.error("expected `,`"));
        }
        Ok(declaration)
    }
}

impl Declaration {
    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let key: Ident = input.parse()?;
        match key.to_string().as_str() {
            "tiers" => {
                let content;
                parenthesized!(content in input);
                let words = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                self.tiers = Some(words.iter().map(tier).collect::<syn::Result<_>>()?);
            }
            "page" => {
                input.parse::<Token![=]>()?;
                self.page = Some(input.parse()?);
            }
            other => {
                let hint = match suggest(other, ["tiers", "page"]) {
                    Some(best) => format!("did you mean `{best}`?"),
                    None => "expected `tiers(…)` or `page = …`".to_owned(),
                };
                return Err(syn::Error::new(key.span(), format!("unknown key `{other}`; {hint}")));
            }
        }
        Ok(())
    }
}

/// Parses the name of a tier.
pub(crate) fn tier(word: &Ident) -> syn::Result<Tier> {
    let text = word.to_string();
    Tier::from_name(&text).ok_or_else(|| {
        let names = Tier::ALL.map(Tier::as_str);
        let hint = match suggest(&text, names) {
            Some(best) => format!("did you mean `{best}`?"),
            None => format!("expected one of `{}`", names.join("`, `")),
        };
        syn::Error::new(word.span(), format!("unknown tier `{text}`; {hint}"))
    })
}
