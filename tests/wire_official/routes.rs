//! Finds the endpoint of a request.

use crisp_api_spec::{Endpoint, Segment, Spec};

use crate::recording::Recorded;

/// The values of the path parameters by name.
pub(crate) type PathValues = Vec<(String, String)>;

/// Returns all forms of the endpoint that matches the request, with the values of its path
/// parameters.
///
/// If several routes match, a literal segment takes precedence over a parameter.
pub(crate) fn matching<'s>(spec: &'s Spec, request: &Recorded) -> Vec<(&'s Endpoint, PathValues)> {
    let segments = request.segments();
    let mut found: Vec<(Vec<bool>, &Endpoint, PathValues)> = Vec::new();
    for endpoint in spec.endpoints() {
        let route = endpoint.route();
        if route.method().as_str() == request.method
            && let Some(values) = values(route.segments(), &segments)
        {
            let literal = |segment: &Segment| matches!(segment, Segment::Literal(_));
            found.push((route.segments().iter().map(literal).collect(), endpoint, values));
        }
    }
    let best = found.iter().map(|(literals, ..)| literals.clone()).max().unwrap_or_default();
    found.retain(|(literals, ..)| *literals == best);
    found.into_iter().map(|(_, endpoint, values)| (endpoint, values)).collect()
}

fn values(route: &[Segment], path: &[String]) -> Option<PathValues> {
    // At most one parameter of a route spans several segments, so its length is known.
    let span = (path.len() + 1).checked_sub(route.len()).filter(|span| *span > 0)?;
    let has_tree = route.iter().any(|segment| matches!(segment, Segment::Tree(_)));
    if !has_tree && span != 1 {
        return None;
    }
    let mut rest = path;
    let mut values = Vec::new();
    for segment in route {
        let length = if matches!(segment, Segment::Tree(_)) { span } else { 1 };
        let (here, after) = rest.split_at(length);
        rest = after;
        match segment {
            Segment::Literal(text) if *text == here[0] => {}
            Segment::Literal(_) => return None,
            Segment::Parameter(name) | Segment::Tree(name) => {
                values.push((name.clone(), here.join("/")));
            }
        }
    }
    Some(values)
}
