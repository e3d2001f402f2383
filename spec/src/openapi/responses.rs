//! The responses of an operation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::forms::Forms;
use super::schemas::schema;
use crate::model::{Endpoint, Method, Reason, Spec};

/// Returns the responses of an operation, by status.
pub(super) fn responses(spec: &Spec, endpoint: &Endpoint, forms: &Forms<'_>) -> Value {
    let mut responses = Map::new();
    let is_head = endpoint.route().method() == Method::Head;
    let success = if is_head { exists(endpoint) } else { success(endpoint, forms) };
    for status in endpoint.success_statuses() {
        responses.insert(status.to_string(), success.clone());
    }
    if is_head {
        responses.insert("404".into(), json!({ "description": "The resource does not exist." }));
        return responses.into();
    }
    let mut reasons: BTreeMap<u16, Vec<&Reason>> = BTreeMap::new();
    for reason in spec.known_errors(endpoint) {
        reasons.entry(reason.status()).or_default().push(reason);
    }
    for (status, reasons) in reasons {
        responses.insert(status.to_string(), error(&reasons));
    }
    responses.insert("4XX".into(), json!({ "$ref": "#/components/responses/Error" }));
    responses.insert("default".into(), json!({ "$ref": "#/components/responses/Error" }));
    responses.into()
}

fn exists(endpoint: &Endpoint) -> Value {
    with_headers(json!({ "description": "The resource exists." }), endpoint)
}

fn success(endpoint: &Endpoint, forms: &Forms<'_>) -> Value {
    let data = forms.data(|form| match form.returns() {
        Some(returns) if returns.is_nullable() => {
            json!({ "anyOf": [schema(returns.ty()), { "type": "null" }] })
        }
        Some(returns) => schema(returns.ty()),
        None => any_data(),
    });
    let response = json!({
        "description": "The request succeeded.",
        "content": content(&envelope(&data)),
    });
    with_headers(response, endpoint)
}

fn with_headers(mut response: Value, endpoint: &Endpoint) -> Value {
    if endpoint.has_etag() {
        response["headers"] = json!({
            "ETag": {
                "description": "The version of the response.",
                "schema": { "type": "string" },
            },
        });
    }
    response
}

/// Returns the response with one of several reasons, all of which have the same status.
fn error(reasons: &[&Reason]) -> Value {
    let lines = reasons.iter().map(|reason| match reason.facts().doc() {
        Some(doc) => format!("- `{}`: {doc}", reason.name()),
        None => format!("- `{}`", reason.name()),
    });
    let names: Vec<_> = reasons.iter().map(|reason| reason.name()).collect();
    json!({
        "description": lines.collect::<Vec<_>>().join("\n"),
        "content": error_content(),
        "x-crisp-reasons": names,
    })
}

/// Returns the response with a status that the operation does not list.
pub(super) fn any_error() -> Value {
    json!({ "description": "The request failed.", "content": error_content() })
}

/// The name of the schema of all error responses. One schema keeps generated clients small.
pub(super) const ERROR: &str = "ErrorEnvelope";

/// Returns the schema of all error responses. Crisp can add reasons, and joins several with `|`.
pub(super) fn error_schema() -> Value {
    let mut schema = envelope(&any_data());
    schema["description"] = json!("The envelope of an error response.");
    schema
}

fn error_content() -> Value {
    content(&json!({ "$ref": format!("#/components/schemas/{ERROR}") }))
}

fn content(schema: &Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

/// Returns the schema of data that no type describes.
fn any_data() -> Value {
    json!({ "type": ["object", "array", "null"], "items": {} })
}

/// Returns the schema of the envelope of every response.
fn envelope(data: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["error", "reason"],
        "properties": {
            "error": { "type": "boolean" },
            "reason": { "type": "string" },
            "data": data,
        },
    })
}
