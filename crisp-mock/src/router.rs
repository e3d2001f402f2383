//! The router, which maps a request to an endpoint of the spec.

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Segment, Spec, load, official};
use percent_encoding::percent_decode_str;

use crate::response::MockResponse;

/// The routes of the official spec.
#[derive(Debug)]
pub(crate) struct Router {
    pub(crate) spec: Spec,
}

/// An endpoint and its decoded path parameters.
#[derive(Debug)]
pub(crate) struct Match<'r> {
    pub(crate) endpoint: &'r Endpoint,
    pub(crate) path: BTreeMap<String, String>,
}

impl Router {
    pub(crate) fn official() -> Self {
        Self { spec: load(official()).expect("the official spec is checked by its own tests") }
    }

    /// Returns the endpoint for `method` and `path`.
    ///
    /// # Errors
    ///
    /// Returns the error response: 404 for an unknown path, 405 for a method that it does not support.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<Match<'_>, MockResponse> {
        let unknown = || MockResponse::error_with(404, "not_found", "the route does not exist");
        let path = path.strip_prefix("/v1/").ok_or_else(unknown)?;
        let parts: Vec<_> = path.split('/').collect();
        let mut found = self
            .spec
            .endpoints()
            .iter()
            .filter_map(|endpoint| matches(endpoint, &parts))
            .peekable();
        if found.peek().is_none() {
            return Err(unknown());
        }
        found
            .find(|found| found.endpoint.route().method().as_str() == method)
            .ok_or_else(|| MockResponse::error(405, "method_not_allowed"))
    }
}

fn matches<'r>(endpoint: &'r Endpoint, parts: &[&str]) -> Option<Match<'r>> {
    let mut parts = parts;
    let mut path = BTreeMap::new();
    for (index, segment) in endpoint.route().segments().iter().enumerate() {
        let (part, rest) = parts.split_first()?;
        match segment {
            Segment::Literal(text) if text == part => parts = rest,
            Segment::Parameter(name) if !part.is_empty() => {
                path.insert(name.clone(), decode(part));
                parts = rest;
            }
            Segment::Tree(name) => {
                let after = endpoint.route().segments().len() - index - 1;
                let (tree, rest) = parts.split_at_checked(parts.len().checked_sub(after)?)?;
                path.insert(name.clone(), decode(&tree.join("/")));
                parts = rest;
            }
            _ => return None,
        }
    }
    parts.is_empty().then_some(Match { endpoint, path })
}

/// Parses a query string.
pub(crate) fn query(text: &str) -> BTreeMap<String, String> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_route_and_decodes_its_parameters() {
        let router = Router::official();
        let found = router.find("GET", "/v1/website/w/people/profile/a%2Bb%40c.org").unwrap();
        assert_eq!(found.endpoint.name(), "get_people_profile");
        assert_eq!(found.path["people_id"], "a+b@c.org");
    }

    #[test]
    fn distinguishes_unknown_paths_from_unsupported_methods() {
        let router = Router::official();
        assert_eq!(router.find("GET", "/v1/website//conversation").unwrap_err().status, 404);
        assert_eq!(router.find("GET", "/website/w").unwrap_err().status, 404);
        assert_eq!(router.find("PUT", "/v1/website/w").unwrap_err().status, 405);
    }
}
