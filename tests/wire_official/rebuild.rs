//! Rebuilds a recorded request with our client.

use crisp_api::dynamic;
use crisp_api_spec::Endpoint;
use serde_json::{Map, Value};

use crate::closed::equal;
use crate::recording::Recorded;
use crate::routes::PathValues;

/// Decodes the request into the typed call of the endpoint and builds it again. Fails with the
/// error message of the client.
pub(crate) fn rebuild(
    endpoint: &Endpoint,
    parameters: &PathValues,
    recorded: &Recorded,
) -> Result<Recorded, String> {
    let text = |(name, value): &(String, String)| (name.clone(), Value::String(value.clone()));
    let mut arguments: Map<_, _> = parameters.iter().chain(&recorded.query).map(text).collect();
    if let (Some(_), Some(body)) = (endpoint.body(), &recorded.body) {
        arguments.insert("body".to_owned(), body.clone());
    }
    let request =
        dynamic::request(endpoint.name(), arguments.into()).map_err(|error| error.to_string())?;
    let url = request.url();
    Ok(Recorded {
        label: endpoint.name().to_owned(),
        method: request.method().to_string(),
        path: url.path().to_owned(),
        query: url.query_pairs().map(|(name, value)| (name.into(), value.into())).collect(),
        body: request.body().map(|body| serde_json::from_slice(body).expect("the body is JSON")),
    })
}

/// Returns the differences between the recorded request and ours.
pub(crate) fn differences(recorded: &Recorded, built: &Recorded) -> Vec<String> {
    let sorted = |query: &[(String, String)]| {
        // The order of keys in JSON is not significant.
        let canonical = |value: &String| match serde_json::from_str::<Value>(value) {
            Ok(json) if json.is_array() || json.is_object() => json.to_string(),
            _ => value.clone(),
        };
        let pairs = query.iter().map(|(name, value)| (name.clone(), canonical(value)));
        let mut query: Vec<_> = pairs.collect();
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
    let equal = |(one, other): (&Value, &Value)| equal(one, other);
    let same_body = recorded
        .body
        .as_ref()
        .zip(built.body.as_ref())
        .map_or_else(|| recorded.body == built.body, equal);
    if !same_body {
        let body = built.body.as_ref().map_or_else(String::new, ToString::to_string);
        differences.push(format!("our body is {body}"));
    }
    differences
}
