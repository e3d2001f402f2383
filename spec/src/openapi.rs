//! The export of a spec as OpenAPI 3.1.

mod forms;
mod schemas;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::{Builtin, Endpoint, Event, Hooks, Method, Parameter, Segment, Spec, Tier, Type};
use forms::Forms;
use schemas::{schema, schemas};

/// Returns the spec as an OpenAPI 3.1 document.
///
/// Properties without an OpenAPI equivalent are extensions:
///
/// - `x-crisp-tiers` and `x-crisp-tiers-inferred`: the tiers that can call an operation.
/// - `x-crisp-scope`: the scope that a production plugin token needs; with the access, for an event.
/// - `x-crisp-tree`: the path parameter can span several segments.
/// - `x-crisp-forms`: the other endpoints with the same method and path. The operation accepts the
///   parameters and bodies of all of them.
/// - `x-crisp-hooks`: only webhooks of plugins deliver the event.
/// - `x-crisp-personal` and `x-crisp-secret`: the field contains personal data or a secret.
pub fn openapi(spec: &Spec) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Crisp REST API v1",
            "description": "Generated from the endpoint spec of crisp-api, which is not affiliated \
                            with Crisp IM SAS.",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "servers": [{ "url": "https://api.crisp.chat/v1" }],
        "paths": paths(spec),
        "webhooks": webhooks(spec),
        "components": {
            "schemas": schemas(spec),
            "parameters": { "Tier": tier_header() },
            "responses": { "Error": error_response() },
            "securitySchemes": security_schemes(),
        },
    })
}

/// Returns the JSON Schema of a type. The definitions that it uses are in `$defs`.
pub fn json_schema(spec: &Spec, ty: &Type) -> Value {
    let mut schema = schema(ty);
    let used = crate::reach::used_by(spec, ty);
    if !used.is_empty() {
        let Value::Object(all) = schemas(spec) else { unreachable!("it is an object") };
        let of_type = all.into_iter().filter(|(name, _)| used.contains(name.as_str()));
        schema["$defs"] = of_type.collect::<Map<_, _>>().into();
    }
    refer_to_defs(&mut schema);
    schema
}

fn refer_to_defs(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(reference) if key == "$ref" => {
                        *reference = reference.replace("#/components/schemas/", "#/$defs/");
                    }
                    value => refer_to_defs(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(refer_to_defs),
        _ => {}
    }
}

fn tier_header() -> Value {
    json!({
        "name": "X-Crisp-Tier",
        "in": "header",
        "required": true,
        "description": "The tier of the token that authenticates the request.",
        "schema": { "enum": Tier::ALL.map(Tier::as_str) },
    })
}

fn security_schemes() -> Value {
    let scheme = |tier: Tier| {
        let description = format!(
            "The identifier and key of a {tier} token. Requires the header `X-Crisp-Tier: {tier}`."
        );
        json!({ "type": "http", "scheme": "basic", "description": description })
    };
    Tier::ALL.into_iter().map(|tier| (tier.to_string(), scheme(tier))).collect::<Map<_, _>>().into()
}

fn error_response() -> Value {
    json!({
        "description": "The request failed.",
        "content": { "application/json": { "schema": envelope(&json!({ "type": ["object", "array", "null"] })) } },
    })
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

/// Returns the paths. Routes that differ only in their parameter names share one path, with the
/// parameter names of the first.
fn paths(spec: &Spec) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    let mut parameter_names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for endpoint in spec.endpoints().iter().filter(|endpoint| endpoint.form_of().is_none()) {
        let segments = endpoint.route().segments();
        let own = || segments.iter().filter_map(Segment::parameter).map(str::to_owned).collect();
        let template = |names: &[String]| {
            let mut names = names.iter();
            segments
                .iter()
                .map(|segment| match segment {
                    Segment::Literal(text) => format!("/{text}"),
                    _ => format!("/{{{}}}", names.next().map_or("", String::as_str)),
                })
                .collect::<String>()
        };
        let names: &Vec<String> = parameter_names.entry(template(&[])).or_insert_with(own);
        let item = paths.entry(template(names)).or_insert_with(|| json!({}));
        let method = endpoint.route().method().as_str().to_lowercase();
        item[method] = operation(spec, endpoint, names);
    }
    paths.into()
}

fn operation(spec: &Spec, endpoint: &Endpoint, names: &[String]) -> Value {
    let forms = Forms::of(spec, endpoint);
    let mut operation = json!({
        "operationId": endpoint.name(),
        "tags": [endpoint.group().join("/")],
        "parameters": parameters(spec, endpoint, &forms, names),
        "responses": responses(endpoint, &forms),
        "security": security(endpoint),
    });
    let mut set = |key: &str, value: Value| operation[key] = value;
    if let Some(label) = endpoint.label().or(endpoint.facts().doc()) {
        set("summary", json!(label));
    }
    if let Some(description) = description(endpoint) {
        set("description", json!(description));
    }
    if endpoint.facts().deprecated().is_some() {
        set("deprecated", json!(true));
    }
    if let Some(reference) = endpoint.reference() {
        set("externalDocs", json!({ "url": reference }));
    }
    if let Some(body) = request_body(&forms) {
        set("requestBody", body);
    }
    let names = |tiers: &[Tier]| json!(tiers.iter().map(|tier| tier.as_str()).collect::<Vec<_>>());
    if let Some(tiers) = endpoint.tiers() {
        set("x-crisp-tiers", names(tiers));
    }
    if let Some(tiers) = endpoint.tiers_inferred() {
        set("x-crisp-tiers-inferred", names(tiers));
    }
    if let Some(scope) = endpoint.scope() {
        set("x-crisp-scope", json!(scope));
    }
    if !forms.others().is_empty() {
        set("x-crisp-forms", json!(forms.others()));
    }
    operation
}

fn description(endpoint: &Endpoint) -> Option<String> {
    let event = endpoint.event().map(|event| format!("The event `{event}` delivers the result."));
    let parts: Vec<_> = schemas::description(endpoint.facts()).into_iter().chain(event).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// Returns the documented and inferred tiers of the endpoint, or all tiers if none are known.
fn security(endpoint: &Endpoint) -> Value {
    let known = endpoint.tiers().into_iter().chain(endpoint.tiers_inferred()).flatten();
    let mut tiers: Vec<_> = known.copied().collect();
    tiers.sort();
    tiers.dedup();
    if tiers.is_empty() {
        tiers = Tier::ALL.to_vec();
    }
    tiers.into_iter().map(|tier| json!({ tier.as_str(): [] })).collect()
}

fn parameters(spec: &Spec, endpoint: &Endpoint, forms: &Forms<'_>, names: &[String]) -> Value {
    let is_tree = |name: &str| {
        let segments = endpoint.route().segments();
        segments.iter().any(|segment| matches!(segment, Segment::Tree(tree) if tree == name))
    };
    let mut parameters = vec![json!({ "$ref": "#/components/parameters/Tier" })];
    for (parameter, name) in endpoint.path().iter().zip(names) {
        let mut value = parameter_object(parameter, "path");
        value["name"] = json!(name);
        value["schema"] = with_bounds(schema(parameter.ty()), parameter);
        if is_tree(parameter.name()) {
            value["x-crisp-tree"] = json!(true);
        }
        parameters.push(value);
    }
    parameters.extend(forms.query(|parameter| query_parameter(spec, parameter)));
    parameters.into()
}

fn query_parameter(spec: &Spec, parameter: &Parameter) -> Value {
    let mut value = parameter_object(parameter, "query");
    match as_json(spec, parameter.ty()) {
        true => {
            let schema = with_bounds(schema(parameter.ty()), parameter);
            value["content"] = json!({ "application/json": { "schema": schema } });
        }
        false => value["schema"] = with_bounds(query_schema(parameter.ty()), parameter),
    }
    value
}

fn parameter_object(parameter: &Parameter, location: &str) -> Value {
    let mut value =
        json!({ "name": parameter.name(), "in": location, "required": parameter.is_required() });
    let facts = parameter.facts();
    if let Some(description) = schemas::description(facts) {
        value["description"] = json!(description);
    }
    if facts.deprecated().is_some() {
        value["deprecated"] = json!(true);
    }
    value
}

fn with_bounds(mut schema: Value, parameter: &Parameter) -> Value {
    schemas::add_bounds(&mut schema, parameter.ty(), parameter.bounds());
    // A flag is encoded as a string.
    if let (Type::Builtin(Builtin::Flag), Some(default)) =
        (parameter.ty(), schema.get_mut("default"))
    {
        *default = json!(if *default == json!(true) { "1" } else { "0" });
    }
    schema
}

/// Returns whether the type is encoded as JSON in a query.
fn as_json(spec: &Spec, ty: &Type) -> bool {
    match ty {
        Type::Builtin(builtin) => matches!(builtin, Builtin::Json | Builtin::Scalar),
        Type::List(_) | Type::Map(_) => true,
        Type::Defined(name) => spec.record(name).is_some(),
    }
}

fn query_schema(ty: &Type) -> Value {
    match ty {
        Type::Builtin(Builtin::Flag) => json!({ "type": "string", "enum": ["0", "1"] }),
        _ => schema(ty),
    }
}

fn request_body(forms: &Forms<'_>) -> Option<Value> {
    let (schema, required) = forms.body(|form| match form.body() {
        Some(body) => Some(schema(body.ty())),
        None if form.route().method().always_has_body() => {
            Some(json!({ "type": "object", "maxProperties": 0 }))
        }
        None => None,
    })?;
    let content = json!({ "application/json": { "schema": schema } });
    Some(json!({ "required": required, "content": content }))
}

fn responses(endpoint: &Endpoint, forms: &Forms<'_>) -> Value {
    if endpoint.route().method() == Method::Head {
        return json!({
            "200": { "description": "The resource exists." },
            "404": { "description": "The resource does not exist." },
        });
    }
    let data = forms.data(|form| match form.returns() {
        Some(returns) if returns.is_nullable() => {
            json!({ "anyOf": [schema(returns.ty()), { "type": "null" }] })
        }
        Some(returns) => schema(returns.ty()),
        None => json!({ "type": ["object", "array", "null"] }),
    });
    let success = json!({
        "description": "The request succeeded.",
        "content": { "application/json": { "schema": envelope(&data) } },
    });
    json!({ "2XX": success, "default": { "$ref": "#/components/responses/Error" } })
}

fn webhooks(spec: &Spec) -> Value {
    let delivered = spec.events().iter().filter(|event| event.hooks() != Hooks::None);
    delivered.map(|event| (event.name().to_owned(), webhook(event))).collect::<Map<_, _>>().into()
}

fn webhook(event: &Event) -> Value {
    let schema = json!({
        "type": "object",
        "required": ["website_id", "event", "data", "timestamp"],
        "properties": {
            "website_id": { "type": "string" },
            "event": { "const": event.name() },
            "data": schema(event.payload()),
            "timestamp": {
                "type": "integer",
                "description": "The time of the event, in milliseconds since the Unix epoch.",
            },
        },
    });
    let mut operation = json!({
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
        "responses": { "2XX": { "description": "The event was received." } },
        "security": [],
    });
    if let Some(doc) = event.facts().doc() {
        operation["summary"] = json!(doc);
    }
    if let Some(scope) = event.scope() {
        operation["x-crisp-scope"] = json!(scope);
    }
    if event.hooks() == Hooks::Plugin {
        operation["x-crisp-hooks"] = json!("plugin");
    }
    json!({ "post": operation })
}

#[cfg(test)]
mod tests;
