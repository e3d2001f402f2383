//! The conversion of types into JSON Schema.

use serde_json::{Map, Value, json};

use crate::model::{
    Bounds, Builtin, DefaultValue, Definition, Evidence, Facts, Field, Kind, Record, Spec, Type,
    Union, Variant, type_name,
};

/// The strictness of the schemas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Openness {
    /// Accepts keys, enum values and variants that the spec does not list, because Crisp can add them.
    Open,
    /// Accepts only keys, enum values and variants that the spec lists.
    Closed,
}

/// A schema with the definition that it belongs to.
pub(super) struct Schema<'s> {
    pub(super) definition: &'s str,
    pub(super) name: String,
    pub(super) value: Value,
}

/// Returns the schemas of all definitions.
pub(super) fn schemas(spec: &Spec, openness: Openness) -> Vec<Schema<'_>> {
    let mut schemas = Vec::new();
    for definition in spec.definitions() {
        let mut value = definition_schema(spec, definition, openness, &mut schemas);
        if let Some(source) = spec.source_of(definition.facts()) {
            value["x-crisp-evidence"] = json!(source.kind().as_str());
        }
        if let Some(description) = description(definition.facts()) {
            value["description"] = json!(description);
        }
        if definition.facts().deprecated().is_some() {
            value["deprecated"] = json!(true);
        }
        let name = definition.name().to_owned();
        schemas.push(Schema { definition: definition.name(), name, value });
    }
    schemas
}

/// Returns whether the schema of a definition is part of another one: that of a tagged union is part of
/// the records that contain the tag.
pub(super) fn is_inlined(definition: &Definition) -> bool {
    matches!(definition.kind(), Kind::Union(union) if !union.is_untagged())
}

fn definition_schema<'s>(
    spec: &'s Spec,
    definition: &'s Definition,
    openness: Openness,
    schemas: &mut Vec<Schema<'s>>,
) -> Value {
    match definition.kind() {
        Kind::Enum(one) => {
            let known = json!({ "type": "string", "enum": one.values() });
            match openness {
                // An enum that names its other values has values that no spec can list.
                Openness::Closed if one.other() == "Unknown" => known,
                _ => json!({ "anyOf": [known, { "type": "string" }] }),
            }
        }
        Kind::Id(_) => json!({ "type": "string", "minLength": 1 }),
        Kind::Record(record) => variants(spec, definition, record, openness, schemas),
        Kind::Union(union) => union_schema(union),
    }
}

/// The schemas of a field with a tagged union, and of its tag, for one of the variants.
struct Tagged<'s> {
    field: &'s str,
    tag: Value,
    content: Value,
}

/// Returns the schema of a record. If it has a tagged union, there is one schema for each variant.
fn variants<'s>(
    spec: &'s Spec,
    definition: &'s Definition,
    record: &Record,
    openness: Openness,
    schemas: &mut Vec<Schema<'s>>,
) -> Value {
    let union = |field: &Field| match spec.definition(field.ty().definition()?)?.kind() {
        Kind::Union(union) if field.tag().is_some() => Some(union),
        _ => None,
    };
    let tagged = record.fields().iter().find_map(|field| Some((field, union(field)?)));
    let Some((field, union)) = tagged else { return record_schema(spec, record, None, openness) };
    let known: Vec<_> = union.variants().iter().map(Variant::tag).collect();
    let mut variants: Vec<(&str, Value, Value)> = Vec::new();
    for one in union.variants() {
        let tag = json!({ "type": "string", "const": one.tag() });
        variants.push((one.tag(), tag, schema(one.ty())));
    }
    if openness == Openness::Open {
        let tag = json!({ "type": "string", "not": { "enum": known } });
        variants.push(("other", tag, json!({})));
    }
    let mut references = Vec::new();
    for (title, tag, content) in variants {
        let mut name = format!("{}{}", definition.name(), type_name(title));
        if spec.definition(&name).is_some() {
            name.push_str("Variant");
        }
        references.push(json!({ "$ref": format!("#/components/schemas/{name}") }));
        let tagged = Tagged { field: field.name(), tag, content };
        let value = record_schema(spec, record, Some(&tagged), openness);
        schemas.push(Schema { definition: definition.name(), name, value });
    }
    json!({ "oneOf": references })
}

fn record_schema(
    spec: &Spec,
    record: &Record,
    tagged: Option<&Tagged<'_>>,
    openness: Openness,
) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in record.fields() {
        let mut own = field_schema(field);
        if let Some(tag) = field.tag() {
            let here = tagged.filter(|tagged| tagged.field == field.name());
            properties.insert(
                tag.to_owned(),
                here.map_or(json!({ "type": "string" }), |t| t.tag.clone()),
            );
            required.push(tag);
            own = here.map_or(json!({}), |tagged| tagged.content.clone());
            own = described(own, field);
        }
        if let Some(source) = spec.source_of(field.facts())
            && source.kind() < Evidence::Documented
        {
            own["x-crisp-evidence"] = json!(source.kind().as_str());
        }
        properties.insert(field.name().to_owned(), own);
        if field.is_required() {
            required.push(field.name());
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if openness == Openness::Closed {
        schema["additionalProperties"] = json!(false);
    }
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn union_schema(union: &Union) -> Value {
    let mut schemas: Vec<Value> = Vec::new();
    for variant in union.variants() {
        let schema_of_variant = schema(variant.ty());
        if !schemas.contains(&schema_of_variant) {
            schemas.push(schema_of_variant);
        }
    }
    json!({ "anyOf": schemas })
}

fn field_schema(field: &Field) -> Value {
    let mut value = schema(field.ty());
    if field.is_nullable() {
        value = json!({ "anyOf": [value, { "type": "null" }] });
    }
    value = described(value, field);
    add_bounds(&mut value, field.ty(), field.bounds());
    value
}

/// Adds the description of a field to its schema.
fn described(mut value: Value, field: &Field) -> Value {
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
