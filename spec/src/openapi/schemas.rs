//! The conversion of types into JSON Schema.

use serde_json::{Map, Value, json};

use crate::model::{
    Bounds, Builtin, DefaultValue, Definition, Facts, Field, Kind, Record, Spec, Type, Union,
};

/// Returns the schemas of the definitions with these names, by name.
pub(super) fn schemas(spec: &Spec, includes: impl Fn(&str) -> bool) -> Map<String, Value> {
    let definitions = spec.definitions().iter().filter(|definition| includes(definition.name()));
    let schemas = definitions.map(|definition| {
        let mut schema = definition_schema(spec, definition);
        if let Some(description) = description(definition.facts()) {
            schema["description"] = json!(description);
        }
        if definition.facts().deprecated().is_some() {
            schema["deprecated"] = json!(true);
        }
        (definition.name().to_owned(), schema)
    });
    schemas.collect()
}

fn definition_schema(spec: &Spec, definition: &Definition) -> Value {
    match definition.kind() {
        Kind::Enum(enumeration) => {
            json!({ "anyOf": [{ "enum": enumeration.values() }, { "type": "string" }] })
        }
        Kind::Id(_) => json!({ "type": "string", "minLength": 1 }),
        Kind::Record(record) => record_schema(spec, record),
        Kind::Union(union) => union_schema(union),
    }
}

fn record_schema(spec: &Spec, record: &Record) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in record.fields() {
        if let Some(tag) = field.tag() {
            properties.insert(tag.to_owned(), tag_schema(spec, field));
            required.push(tag);
        }
        properties.insert(field.name().to_owned(), field_schema(field));
        if field.is_required() {
            required.push(field.name());
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// Returns the schema of the tag of a union: the known tags, or any other string.
fn tag_schema(spec: &Spec, field: &Field) -> Value {
    let union = field.ty().definition().and_then(|name| spec.definition(name));
    match union.map(Definition::kind) {
        Some(Kind::Union(union)) => {
            let tags: Vec<_> = union.variants().iter().map(crate::model::Variant::tag).collect();
            json!({ "anyOf": [{ "enum": tags }, { "type": "string" }] })
        }
        _ => json!({ "type": "string" }),
    }
}

fn union_schema(union: &Union) -> Value {
    let mut schemas: Vec<Value> = Vec::new();
    for variant in union.variants() {
        let schema_of_variant = schema(variant.ty());
        if !schemas.contains(&schema_of_variant) {
            schemas.push(schema_of_variant);
        }
    }
    // An unknown variant can have any type.
    schemas.push(json!({}));
    json!({ "anyOf": schemas })
}

fn field_schema(field: &Field) -> Value {
    let mut value = schema(field.ty());
    if field.is_nullable() {
        value = json!({ "anyOf": [value, { "type": "null" }] });
    }
    let facts = field.facts();
    let description = description(facts);
    if (description.is_some() || facts.deprecated().is_some()) && value.get("$ref").is_some() {
        value = json!({ "allOf": [value] });
    }
    if let Some(description) = description {
        value["description"] = json!(description);
    }
    if facts.deprecated().is_some() {
        value["deprecated"] = json!(true);
    }
    if field.is_personal() {
        value["x-crisp-personal"] = json!(true);
    }
    if field.is_secret() {
        value["x-crisp-secret"] = json!(true);
    }
    add_bounds(&mut value, field.ty(), field.bounds());
    value
}

/// Joins the documentation strings, each as a paragraph.
pub(super) fn description(facts: &Facts) -> Option<String> {
    let unverified = facts.unverified().map(|why| format!("Not verified: {why}"));
    let deprecated = facts.deprecated().map(|instead| format!("Deprecated: {instead}"));
    let sentences = facts.doc().into_iter().chain(facts.note()).map(str::to_owned);
    let parts: Vec<_> = sentences.chain(unverified).chain(deprecated).collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// Adds the default and the bounds to a schema.
pub(super) fn add_bounds(schema: &mut Value, ty: &Type, bounds: &Bounds) {
    let (min_key, max_key) = match ty {
        Type::List(_) => ("minItems", "maxItems"),
        Type::Map(_) => ("minProperties", "maxProperties"),
        Type::Builtin(_) | Type::Defined(_) => ("minimum", "maximum"),
    };
    match bounds.default_value() {
        Some(DefaultValue::Bool(flag)) => schema["default"] = json!(flag),
        Some(DefaultValue::Integer(number)) => schema["default"] = json!(number),
        Some(DefaultValue::Text(text)) => schema["default"] = json!(text),
        None => {}
    }
    if let Some(min) = bounds.min() {
        schema[min_key] = json!(min);
    }
    if let Some(max) = bounds.max() {
        schema[max_key] = json!(max);
    }
}

/// Returns the schema of a type, with references to definitions.
pub(super) fn schema(ty: &Type) -> Value {
    match ty {
        Type::Builtin(builtin) => builtin_schema(*builtin),
        Type::Defined(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
        Type::List(item) => json!({ "type": "array", "items": schema(item) }),
        Type::Map(value) => json!({ "type": "object", "additionalProperties": schema(value) }),
    }
}

fn builtin_schema(builtin: Builtin) -> Value {
    let integer = |min: Option<i64>, max: Option<i64>| {
        let mut schema = json!({ "type": "integer" });
        if let Some(min) = min {
            schema["minimum"] = json!(min);
        }
        if let Some(max) = max {
            schema["maximum"] = json!(max);
        }
        schema
    };
    match builtin {
        Builtin::Bool | Builtin::Flag => json!({ "type": "boolean" }),
        Builtin::Date => json!({ "type": "string", "format": "date-time" }),
        Builtin::F64 => json!({ "type": "number", "format": "double" }),
        Builtin::Fingerprint | Builtin::I64 => json!({ "type": "integer", "format": "int64" }),
        Builtin::I32 => json!({ "type": "integer", "format": "int32" }),
        Builtin::Json => json!({}),
        Builtin::Scalar => json!({ "type": ["string", "number", "boolean"] }),
        Builtin::String => json!({ "type": "string" }),
        Builtin::Timestamp => {
            json!({ "type": "integer", "format": "int64", "description": "Milliseconds since the Unix epoch." })
        }
        Builtin::U8 => integer(Some(0), Some(u8::MAX.into())),
        Builtin::U16 => integer(Some(0), Some(u16::MAX.into())),
        Builtin::U32 => integer(Some(0), Some(u32::MAX.into())),
        Builtin::U64 => integer(Some(0), None),
    }
}
