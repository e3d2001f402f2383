//! The same request, made by us.

use crisp_api_spec::Endpoint;

use crate::recording::Recorded;
use crate::routes::PathValues;

/// Decodes the request into the endpoint's typed one, and builds it again; none where the facade
/// cannot be asked for an endpoint by its name.
pub(crate) fn rebuild(_: &Endpoint, _: &PathValues, _: &Recorded) -> Option<Recorded> {
    None
}

/// How our request differs from the one that was recorded.
pub(crate) fn differences(recorded: &Recorded, built: &Recorded) -> Vec<String> {
    let sorted = |query: &[(String, String)]| {
        let mut query = query.to_vec();
        query.sort();
        query
    };
    let mut differences = Vec::new();
    if recorded.method != built.method {
        differences.push(format!("we send {}", built.method));
    }
    if recorded.segments() != built.segments() {
        differences.push(format!("our path is {}", built.path));
    }
    if sorted(&recorded.query) != sorted(&built.query) {
        differences.push(format!("our query is {:?}", built.query));
    }
    if recorded.body != built.body {
        let body = built.body.as_ref().map_or_else(String::new, ToString::to_string);
        differences.push(format!("our body is {body}"));
    }
    differences
}
