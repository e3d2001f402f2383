//! The router, which maps a request to the endpoints of its route.

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Segment, Spec};
use percent_encoding::percent_decode_str;

use crate::response::Response;

/// The routes of a spec, as a tree with one level for each path segment.
#[derive(Debug, Default)]
pub(crate) struct Router {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<String, Self>,
    parameter: Option<Box<Self>>,
    tree: Option<Box<Self>>,
    /// The indexes of the endpoints whose routes end here, in the order of the spec.
    endpoints: Vec<usize>,
}

/// The endpoints that share the method and route of a request. Only the query and the body tell them
/// apart.
#[derive(Debug)]
pub(crate) struct Match<'s> {
    pub(crate) endpoints: Vec<&'s Endpoint>,
    /// The path segments, of which a tree parameter takes several.
    segments: Vec<String>,
}

impl Match<'_> {
    /// Returns the decoded path parameters of one of the endpoints.
    pub(crate) fn path(&self, endpoint: &Endpoint) -> BTreeMap<String, String> {
        let route = endpoint.route().segments();
        let mut parts = self.segments.as_slice();
        let mut path = BTreeMap::new();
        for (index, segment) in route.iter().enumerate() {
            let after = route.len() - index - 1;
            let taken = match segment {
                Segment::Tree(_) => parts.len().saturating_sub(after),
                Segment::Literal(_) | Segment::Parameter(_) => 1,
            };
            let Some((value, rest)) = parts.split_at_checked(taken) else { break };
            if let Some(name) = segment.parameter() {
                path.insert(name.to_owned(), decode(&value.join("/")));
            }
            parts = rest;
        }
        path
    }
}

impl Router {
    pub(crate) fn new(spec: &Spec) -> Self {
        let mut router = Self::default();
        for (index, endpoint) in spec.endpoints().iter().enumerate() {
            router.root.insert(endpoint.route().segments(), index);
        }
        router
    }

    /// Returns the endpoints for `method` and `path`.
    ///
    /// # Errors
    ///
    /// Returns the error response: 404 for an unknown path, 405 for a method that it does not support.
    pub(crate) fn find<'s>(
        &self,
        spec: &'s Spec,
        method: &str,
        path: &str,
    ) -> Result<Match<'s>, Response> {
        let unknown = || Response::error_with(404, "not_found", "the route does not exist");
        let path = path.strip_prefix("/v1/").ok_or_else(unknown)?;
        let mut segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        let mut found = Vec::new();
        self.root.find(&segments, &mut found);
        // The official Python client ends some paths with a slash.
        if found.is_empty() && segments.last().is_some_and(String::is_empty) {
            segments.pop();
            self.root.find(&segments, &mut found);
        }
        if found.is_empty() {
            return Err(unknown());
        }
        let all = found.into_iter().filter_map(|index| spec.endpoints().get(index));
        let endpoints: Vec<_> =
            all.filter(|endpoint| endpoint.route().method().as_str() == method).collect();
        if endpoints.is_empty() {
            return Err(Response::error(405, "method_not_allowed"));
        }
        Ok(Match { endpoints, segments })
    }
}

impl Node {
    fn insert(&mut self, segments: &[Segment], index: usize) {
        let Some((first, rest)) = segments.split_first() else {
            self.endpoints.push(index);
            return;
        };
        let child = match first {
            Segment::Literal(text) => self.literals.entry(text.clone()).or_default(),
            Segment::Parameter(_) => self.parameter.get_or_insert_default(),
            Segment::Tree(_) => self.tree.get_or_insert_default(),
        };
        child.insert(rest, index);
    }

    /// Appends the endpoints that match, most specific first.
    fn find(&self, parts: &[String], found: &mut Vec<usize>) {
        let Some((first, rest)) = parts.split_first() else {
            found.extend(&self.endpoints);
            return;
        };
        if let Some(child) = self.literals.get(first) {
            child.find(rest, found);
        }
        if let Some(child) = &self.parameter
            && !first.is_empty()
        {
            child.find(rest, found);
        }
        if let Some(child) = &self.tree {
            for taken in (1..=parts.len()).rev() {
                child.find(&parts[taken..], found);
            }
        }
    }
}

/// Parses a query string.
pub(crate) fn query(text: &str) -> BTreeMap<String, String> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Form encoding writes a space as `+`, as some HTTP clients do.
            (decode(&name.replace('+', " ")), decode(&value.replace('+', " ")))
        })
        .collect()
}

pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use crisp_api_spec::{load, official};
    use proptest::prelude::*;

    use super::*;

    fn names(method: &str, path: &str) -> Result<Vec<String>, u16> {
        let spec = load(official()).expect("the official spec is valid");
        let found = Router::new(&spec).find(&spec, method, path);
        let names =
            |found: Match<'_>| found.endpoints.iter().map(|e| e.name().to_owned()).collect();
        found.map(names).map_err(|response| response.status)
    }

    #[test]
    fn finds_a_route_and_decodes_its_parameters() {
        let spec = load(official()).expect("the official spec is valid");
        let router = Router::new(&spec);
        let found =
            router.find(&spec, "GET", "/v1/website/w/people/profile/a%2Bb%40c.org").unwrap();
        assert_eq!(found.endpoints[0].name(), "get_people_profile");
        assert_eq!(found.path(found.endpoints[0])["people_id"], "a+b@c.org");
        let path = "/v1/website/w/helpdesk/tree/path/en/articles/a/b%20c/d";
        let found = router.find(&spec, "GET", path).unwrap();
        assert_eq!(found.path(found.endpoints[0])["path"], "a/b c/d");
    }

    #[test]
    fn distinguishes_unknown_paths_from_unsupported_methods() {
        assert_eq!(names("GET", "/v1/website//conversation"), Err(404));
        assert_eq!(names("GET", "/website/w"), Err(404));
        assert_eq!(names("PUT", "/v1/website/w"), Err(405));
    }

    #[test]
    fn returns_all_endpoints_that_share_a_route() {
        assert_eq!(
            names("PATCH", "/v1/website/w/batch/resolve").unwrap(),
            ["batch_resolve_conversations", "batch_resolve_all_conversations"]
        );
    }

    #[test]
    fn finds_every_endpoint_of_the_spec() {
        let spec = load(official()).expect("the official spec is valid");
        let router = Router::new(&spec);
        for endpoint in spec.endpoints() {
            let route = endpoint.route();
            let part = |segment: &Segment| match segment {
                Segment::Literal(text) => text.clone(),
                Segment::Parameter(_) => "x".to_owned(),
                Segment::Tree(_) => "x/y".to_owned(),
            };
            let path: Vec<_> = route.segments().iter().map(part).collect();
            let path = format!("/v1/{}", path.join("/"));
            let found = router.find(&spec, route.method().as_str(), &path).unwrap();
            let names: Vec<_> = found.endpoints.iter().map(|e| e.name()).collect();
            assert!(names.contains(&endpoint.name()), "{path}: {names:?}");
        }
    }

    proptest! {
        #[test]
        fn accepts_any_path_without_panic(method in "[A-Z]{1,7}", path in "/v1/[ -~]{0,80}") {
            let spec = crate::config::official_spec();
            let _ = Router::new(&spec).find(&spec, &method, &path);
            let _ = query(&path);
        }
    }
}
