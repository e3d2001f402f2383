//! The validation of requests, and of stored values, against the types of the spec.

use std::collections::BTreeMap;

use crisp_api_spec::{Bounds, Builtin, Endpoint, Enum, Field, Kind, Record, Spec, Type, Union};
use serde_json::Value;

use crate::response::Response;

/// Validates the query and the body of a request.
///
/// # Errors
///
/// Returns the error response, whose message names the location in the wording of Crisp's own validator.
pub(crate) fn request(
    spec: &Spec,
    endpoint: &Endpoint,
    query: &BTreeMap<String, String>,
    body: &Value,
) -> Result<(), Response> {
    let problem = query_problem(spec, endpoint, query).or_else(|| {
        let expected = endpoint.body()?;
        problem(spec, expected.ty(), body, "data")
    });
    problem.map_or(Ok(()), |problem| Err(Response::invalid(&problem)))
}

fn query_problem(
    spec: &Spec,
    endpoint: &Endpoint,
    query: &BTreeMap<String, String>,
) -> Option<String> {
    let is_known = |name: &String| endpoint.query().iter().any(|one| one.name() == name);
    if let Some(unknown) = query.keys().find(|name| !is_known(name)) {
        return Some(format!("query should NOT have additional property '{unknown}'"));
    }
    endpoint.query().iter().find_map(|parameter| match query.get(parameter.name()) {
        Some(text) => {
            let path = format!("query.{}", parameter.name());
            text_problem(spec, parameter.ty(), text, &path).or_else(|| {
                text.parse::<i64>().ok().and_then(|n| range(parameter.bounds(), n, &path))
            })
        }
        None if parameter.is_required() => {
            Some(format!("query should have required property '{}'", parameter.name()))
        }
        None => None,
    })
}

/// Returns the first problem of a value that a query or a path contains as text.
fn text_problem(spec: &Spec, ty: &Type, text: &str, path: &str) -> Option<String> {
    let is_json = match ty {
        Type::List(_) | Type::Map(_) => true,
        Type::Defined(name) => matches!(
            spec.definition(name).map(crisp_api_spec::Definition::kind),
            Some(Kind::Record(_) | Kind::Union(_))
        ),
        Type::Builtin(builtin) => match builtin {
            Builtin::Flag if matches!(text, "0" | "1") => return None,
            Builtin::Bool if matches!(text, "false" | "true") => return None,
            Builtin::Flag => return Some(format!("{path} should be 0 or 1")),
            Builtin::Date | Builtin::Scalar | Builtin::String => false,
            _ => true,
        },
    };
    let value = match serde_json::from_str(text) {
        Ok(value) if is_json => value,
        Err(_) if is_json => return Some(format!("{path} should be {}", type_name(ty))),
        _ => Value::from(text),
    };
    problem(spec, ty, &value, path)
}

fn type_name(ty: &Type) -> &'static str {
    match ty {
        Type::List(_) => "array",
        Type::Map(_) | Type::Defined(_) => "object",
        Type::Builtin(Builtin::Bool | Builtin::Flag) => "boolean",
        Type::Builtin(Builtin::F64) => "number",
        Type::Builtin(Builtin::Date | Builtin::String | Builtin::Scalar) => "string",
        Type::Builtin(_) => "integer",
    }
}

/// Returns the first problem of a JSON value.
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
            Kind::Record(one) => record(spec, one, value, path),
            Kind::Enum(one) => enumeration(one, value, path),
            Kind::Id(_) if value.is_string() => None,
            Kind::Id(_) => Some(format!("{path} should be string")),
            Kind::Union(one) => untagged(spec, one, value, path),
        },
        Type::Builtin(one) => builtin(*one, value, path),
    }
}

fn record(spec: &Spec, record: &Record, value: &Value, path: &str) -> Option<String> {
    let Some(object) = value.as_object() else { return Some(format!("{path} should be object")) };
    let is_known = |key: &String| {
        record.fields().iter().any(|field| field.name() == key || field.tag() == Some(key))
    };
    if let Some(unknown) = object.keys().find(|key| !is_known(key)) {
        return Some(format!("{path} should NOT have additional property '{unknown}'"));
    }
    record.fields().iter().find_map(|one| field(spec, one, value, path))
}

fn field(spec: &Spec, field: &Field, object: &Value, path: &str) -> Option<String> {
    for key in field.tag().into_iter().chain([field.name()]) {
        // A nullable field that is not optional must be sent, as null or with a value.
        let must_be_present = !field.is_optional() && !field.is_empty_when_absent();
        if must_be_present && object.get(key).is_none() {
            return Some(format!("{path} should have required property '{key}'"));
        }
    }
    let value = object.get(field.name())?;
    if value.is_null() && field.is_nullable() {
        return None;
    }
    let path = format!("{path}.{}", field.name());
    let of_type = match field.tag() {
        Some(tag) => tagged(spec, field, tag, object, &path),
        None => problem(spec, field.ty(), value, &path),
    };
    let size = || match value {
        Value::Array(items) => i64::try_from(items.len()).ok(),
        Value::Object(entries) => i64::try_from(entries.len()).ok(),
        _ => value.as_i64(),
    };
    of_type.or_else(|| size().and_then(|size| range(field.bounds(), size, &path)))
}

fn range(bounds: &Bounds, size: i64, path: &str) -> Option<String> {
    match (bounds.min(), bounds.max()) {
        (Some(min), _) if size < min => Some(format!("{path} should be >= {min}")),
        (_, Some(max)) if size > max => Some(format!("{path} should be <= {max}")),
        _ => None,
    }
}

fn tagged(spec: &Spec, field: &Field, tag: &str, object: &Value, path: &str) -> Option<String> {
    let Some(Kind::Union(union)) = field
        .ty()
        .definition()
        .and_then(|name| spec.definition(name))
        .map(crisp_api_spec::Definition::kind)
    else {
        return None;
    };
    let chosen = object[tag].as_str().unwrap_or_default();
    match union.variants().iter().find(|variant| variant.tag() == chosen) {
        Some(variant) => problem(spec, variant.ty(), &object[field.name()], path),
        None => {
            let parent = path.rsplit_once('.').map_or("data", |(parent, _)| parent);
            Some(format!("{parent}.{tag} should be equal to one of the allowed values"))
        }
    }
}

fn untagged(spec: &Spec, union: &Union, value: &Value, path: &str) -> Option<String> {
    let fits = union.variants().iter().any(|one| problem(spec, one.ty(), value, path).is_none());
    (!fits).then(|| format!("{path} should match exactly one schema in oneOf"))
}

fn enumeration(enumeration: &Enum, value: &Value, path: &str) -> Option<String> {
    let Some(text) = value.as_str() else { return Some(format!("{path} should be string")) };
    let is_urn = enumeration.other() == "Urn" && text.starts_with("urn:");
    let is_known = is_urn || enumeration.values().iter().any(|known| known == text);
    (!is_known).then(|| format!("{path} should be equal to one of the allowed values"))
}

fn builtin(builtin: Builtin, value: &Value, path: &str) -> Option<String> {
    let integer = |min: i64, max: i64| match value.as_i64() {
        Some(number) if number < min => Err(format!("{path} should be >= {min}")),
        Some(number) if number > max => Err(format!("{path} should be <= {max}")),
        Some(_) => Ok(true),
        None => Ok(false),
    };
    let (fits, expected) = match builtin {
        Builtin::Json => (Ok(true), ""),
        Builtin::Bool | Builtin::Flag => (Ok(value.is_boolean()), "boolean"),
        Builtin::String => (Ok(value.is_string()), "string"),
        Builtin::Scalar => {
            let is_scalar = value.is_string() || value.is_number() || value.is_boolean();
            (Ok(is_scalar), "string,number,boolean")
        }
        Builtin::Date => {
            let is_date = |text: &str| humantime::parse_rfc3339_weak(text).is_ok();
            (Ok(value.as_str().is_some_and(is_date)), "date-time")
        }
        Builtin::F64 => (Ok(value.is_number()), "number"),
        Builtin::Fingerprint | Builtin::I64 => (Ok(value.is_i64()), "integer"),
        Builtin::I32 => (integer(i64::from(i32::MIN), i64::from(i32::MAX)), "integer"),
        Builtin::U8 => (integer(0, i64::from(u8::MAX)), "integer"),
        Builtin::U16 => (integer(0, i64::from(u16::MAX)), "integer"),
        Builtin::U32 => (integer(0, i64::from(u32::MAX)), "integer"),
        Builtin::Timestamp | Builtin::U64 => (Ok(value.is_u64()), "integer"),
    };
    match fits {
        Ok(true) => None,
        Ok(false) => Some(format!("{path} should be {expected}")),
        Err(out_of_range) => Some(out_of_range),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::official_spec;

    fn check(endpoint: &str, query: &str, body: &Value) -> String {
        let spec = official_spec();
        let endpoint = spec.endpoint(endpoint).unwrap();
        match request(&spec, endpoint, &crate::router::query(query), body) {
            Ok(()) => String::new(),
            Err(response) => response.body["data"]["message"].as_str().unwrap().to_owned(),
        }
    }

    #[test]
    fn names_the_location_of_a_problem_in_the_body() {
        let valid = json!({ "type": "text", "from": "user", "content": "Hi", "origin": "chat" });
        let check = |key: &str, value: Value| {
            let mut message = valid.clone();
            message[key] = value;
            check("send_message_in_conversation", "", &message)
        };
        assert_eq!(check("origin", json!("urn:acme.com:bot:0")), "");
        assert_eq!(check("content", json!(42)), "data.content should be string");
        let not_allowed = "should be equal to one of the allowed values";
        assert_eq!(check("from", json!("robot")), format!("data.from {not_allowed}"));
        assert_eq!(check("type", json!("smell")), format!("data.type {not_allowed}"));
        assert_eq!(check("mood", json!(1)), "data should NOT have additional property 'mood'");
        assert_eq!(
            check("references", json!([{ "type": "link" }])),
            "data.references[0] should have required property 'target'"
        );
        assert_eq!(check("timestamp", json!(-1)), "data.timestamp should be integer");
    }

    #[test]
    fn requires_fields_and_objects() {
        let endpoint = "send_message_in_conversation";
        let message = json!({ "type": "text", "from": "user", "content": "Hi" });
        assert_eq!(check(endpoint, "", &message), "data should have required property 'origin'");
        assert_eq!(check(endpoint, "", &json!([])), "data should be object");
        assert_eq!(
            check("assign_conversation_routing", "", &json!({})),
            "data should have required property 'assigned'"
        );
    }

    #[test]
    fn validates_names_types_and_ranges_of_the_query() {
        let check = |query| check("list_conversations", query, &Value::Null);
        assert_eq!(check("per_page=20&filter_unread=1"), "");
        assert_eq!(check("per_page=51"), "query.per_page should be <= 50");
        assert_eq!(check("per_page=many"), "query.per_page should be integer");
        assert_eq!(check("filter_unread=yes"), "query.filter_unread should be 0 or 1");
        assert_eq!(check("filter_date_start=soon"), "query.filter_date_start should be date-time");
        assert_eq!(check("mood=1"), "query should NOT have additional property 'mood'");
    }
}
