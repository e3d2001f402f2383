//! The validation of request bodies against the types of the spec.

use crisp_api_spec::{Endpoint, Field, Kind, Spec, Type};
use serde_json::Value;

use crate::response::MockResponse;

/// Validates the request body.
///
/// # Errors
///
/// Returns the error response, with a message in the wording of Crisp's own validator.
pub(crate) fn body(spec: &Spec, endpoint: &Endpoint, body: &Value) -> Result<(), MockResponse> {
    let Some(expected) = endpoint.body() else { return Ok(()) };
    match problem(spec, expected.ty(), body, "data") {
        Some(problem) => Err(MockResponse::error_with(400, "invalid_data", &problem)),
        None => Ok(()),
    }
}

pub(crate) fn problem(spec: &Spec, ty: &Type, value: &Value, path: &str) -> Option<String> {
    match ty {
        Type::List(item) => match value.as_array() {
            Some(items) => items
                .iter()
                .enumerate()
                .find_map(|(index, value)| problem(spec, item, value, &format!("{path}[{index}]"))),
            None => Some(format!("{path} should be array")),
        },
        Type::Map(item) => match value.as_object() {
            Some(entries) => entries
                .iter()
                .find_map(|(key, value)| problem(spec, item, value, &format!("{path}.{key}"))),
            None => Some(format!("{path} should be object")),
        },
        Type::Defined(name) => match spec.definition(name)?.kind() {
            Kind::Record(record) => match value.as_object() {
                Some(_) => {
                    record.fields().iter().find_map(|field| missing(spec, field, value, path))
                }
                None => Some(format!("{path} should be object")),
            },
            _ => None,
        },
        Type::Builtin(_) => None,
    }
}

fn missing(spec: &Spec, field: &Field, object: &Value, path: &str) -> Option<String> {
    for key in field.tag().into_iter().chain([field.name()]) {
        if field.is_required() && object.get(key).is_none() {
            return Some(format!("{path} should have required property '{key}'"));
        }
    }
    let value = object.get(field.name()).filter(|value| !value.is_null())?;
    problem(spec, field.ty(), value, &format!("{path}.{}", field.name()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::router::Router;

    #[test]
    fn reports_missing_properties_with_their_path() {
        let spec = Router::official().spec;
        let endpoint = spec.endpoint("send_message_in_conversation").unwrap();
        let check = |value: Value| match body(&spec, endpoint, &value) {
            Ok(()) => String::new(),
            Err(response) => response.body["data"]["message"].as_str().unwrap().to_owned(),
        };
        let message = json!({ "type": "text", "from": "user", "content": "Hi", "origin": "chat" });
        assert_eq!(check(message), "");
        let message = json!({ "type": "text", "from": "user", "content": "Hi" });
        assert_eq!(check(message), "data should have required property 'origin'");
        let message = json!({
            "type": "text", "from": "user", "content": "Hi", "origin": "chat",
            "references": [{ "type": "link" }],
        });
        assert_eq!(check(message), "data.references[0] should have required property 'target'");
        assert_eq!(check(json!([])), "data should be object");
    }
}
