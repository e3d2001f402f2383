//! Code samples of an operation.

use serde_json::{Map, Value, json};

use crate::example::example;
use crate::model::{Endpoint, Kind, Parameter, Segment, Spec, Tier, Type};

/// Returns samples for curl and for `call_json` of crisp-api, with the required arguments.
pub(super) fn samples(spec: &Spec, endpoint: &Endpoint) -> Value {
    json!([
        { "lang": "Shell", "label": "curl", "source": curl(spec, endpoint) },
        { "lang": "Rust", "label": "crisp-api", "source": rust(spec, endpoint) },
    ])
}

fn value(spec: &Spec, parameter: &Parameter) -> Value {
    let text = example(spec, parameter.ty());
    match serde_json::from_str(&text).unwrap_or(Value::Null) {
        // The example of an id or a string says nothing about its parameter.
        Value::String(_) if !is_enum(spec, parameter.ty()) => json!(parameter.name()),
        value => value,
    }
}

fn is_enum(spec: &Spec, ty: &Type) -> bool {
    let definition = ty.definition().and_then(|name| spec.definition(name));
    definition.is_some_and(|definition| matches!(definition.kind(), Kind::Enum(_)))
}

fn body(spec: &Spec, endpoint: &Endpoint) -> Option<Value> {
    let body = endpoint.body()?;
    serde_json::from_str(&example(spec, body.ty())).ok()
}

fn curl(spec: &Spec, endpoint: &Endpoint) -> String {
    let segments = endpoint.route().segments().iter().map(|segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Parameter(name) | Segment::Tree(name) => format!("{{{name}}}"),
    });
    let path = segments.collect::<Vec<_>>().join("/");
    let required = endpoint.query().iter().filter(|parameter| parameter.is_required());
    let query: Vec<_> =
        required.map(|parameter| format!("{0}={{{0}}}", parameter.name())).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    let tier = endpoint.tiers().and_then(<[Tier]>::last).copied().unwrap_or(Tier::Plugin);
    let mut lines = vec![
        format!("curl --request {}", endpoint.route().method()),
        "--user \"$CRISP_TOKEN_ID:$CRISP_TOKEN_KEY\"".to_owned(),
        format!("--header 'X-Crisp-Tier: {tier}'"),
    ];
    if let Some(body) = body(spec, endpoint) {
        lines.push("--header 'Content-Type: application/json'".to_owned());
        lines.push(format!("--data '{}'", body.to_string().replace('\'', "'\\''")));
    }
    lines.push(format!("'https://api.crisp.chat/v1/{path}{query}'"));
    lines.join(" \\\n  ")
}

fn rust(spec: &Spec, endpoint: &Endpoint) -> String {
    let parameters = endpoint.path().iter().chain(endpoint.query());
    let required = parameters.filter(|parameter| parameter.is_required());
    let arguments = required.map(|parameter| (parameter.name().to_owned(), value(spec, parameter)));
    let mut arguments: Map<_, _> = arguments.collect();
    if let Some(body) = body(spec, endpoint) {
        arguments.insert("body".to_owned(), body);
    }
    let arguments = format!("{:#}", Value::Object(arguments));
    format!("let data = client.call_json(\"{}\", json!({arguments})).await?;", endpoint.name())
}
