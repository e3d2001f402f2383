//! The export of a spec as OpenAPI 3.1.

mod forms;
mod responses;
mod samples;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::model::{Builtin, Endpoint, Event, Hooks, Parameter, Segment, Spec, Tier, Type};
use forms::Forms;
use schemas::{Openness, is_inlined, schema, schemas};

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
/// - `x-crisp-reasons`: the reasons with this status. The list is not complete.
/// - `x-crisp-evidence`: how reliably an operation, a type or a field is known: `real`, `documented`,
///   `client` or `guess`. A field has it only if it is neither real nor documented.
pub fn openapi(spec: &Spec) -> Value {
    document(spec, Openness::Open)
}

/// Returns the same document as [`openapi`] with schemas that accept only the keys, enum values and
/// variants that the spec lists.
///
/// Use it to find out what the spec lacks. Crisp can add keys and values at any time, so programs that
/// call Crisp must not use it.
pub fn openapi_closed(spec: &Spec) -> Value {
    document(spec, Openness::Closed)
}

fn document(spec: &Spec, openness: Openness) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Crisp REST API v1",
            "description": "Generated from the endpoint spec of crisp-api, which is not affiliated \
                            with Crisp IM SAS.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
            "contact": { "name": "crisp-api", "url": env!("CARGO_PKG_REPOSITORY") },
        },
        "tags": tags(spec),
        "servers": [{ "url": "https://api.crisp.chat/v1" }],
        "paths": paths(spec),
        "webhooks": webhooks(spec),
        "components": {
            "schemas": components(spec, openness),
            "parameters": { "Tier": tier_header() },
            "responses": { "Error": responses::any_error() },
            "securitySchemes": security_schemes(),
        },
    })
}

/// Returns the groups of the endpoints, which are the tags of the operations.
fn tags(spec: &Spec) -> Value {
    let groups: BTreeSet<String> = spec.endpoints().iter().map(tag).collect();
    let tag = |name: String| {
        let description = format!("The endpoints of the group `{}`.", name.replace('-', "::"));
        json!({ "name": name, "description": description })
    };
    groups.into_iter().map(tag).collect()
}

fn tag(endpoint: &Endpoint) -> String {
    endpoint.group().join("-")
}

fn components(spec: &Spec, openness: Openness) -> Value {
    let is_inlined = |name: &str| spec.definition(name).is_some_and(is_inlined);
    let schemas = schemas(spec, openness).into_iter().filter(|schema| !is_inlined(&schema.name));
    let mut components: Map<_, _> = schemas.map(|schema| (schema.name, schema.value)).collect();
    components.insert(responses::ERROR.to_owned(), responses::error_schema());
    components.into()
}

/// Returns the JSON Schema of a type. The definitions that it uses are in `$defs`.
pub fn json_schema(spec: &Spec, ty: &Type) -> Value {
    let mut schema = schema(ty);
    let used = crate::reach::used_by(spec, ty);
    if !used.is_empty() {
        let all = schemas(spec, Openness::Open).into_iter();
        let of_type = all.filter(|schema| used.contains(schema.definition));
        let of_type = of_type.map(|schema| (schema.name, schema.value));
        schema["$defs"] = of_type.collect::<Map<_, _>>().into();
    }
    refer_to_defs(&mut schema);
    schema
}

/// Returns the JSON Schema of a path or query parameter, with its range and its default.
pub fn parameter_schema(spec: &Spec, parameter: &Parameter) -> Value {
    with_bounds(json_schema(spec, parameter.ty()), parameter)
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
        "tags": [tag(endpoint)],
        "parameters": parameters(spec, endpoint, &forms, names),
        "responses": responses::responses(spec, endpoint, &forms),
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
    if let Some(source) = spec.source_of(endpoint.facts()) {
        set("x-crisp-evidence", json!(source.kind().as_str()));
    }
    set("x-codeSamples", samples::samples(spec, endpoint));
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
        "operationId": format!("receive_{}", event.name().replace(':', "_")),
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
