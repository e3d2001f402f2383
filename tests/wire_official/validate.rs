//! Checks that the types of an endpoint cover a request.

use crisp_api_spec::{
    Builtin, Definition, Endpoint, Field, Kind, Parameter, Record, Spec, Type, Union,
};
use serde_json::{Map, Value};

use crate::recording::Recorded;
use crate::routes::PathValues;

/// Returns the parts of the request that are unknown, missing, or of another type.
pub(crate) fn request(
    spec: &Spec,
    endpoint: &Endpoint,
    path: &PathValues,
    request: &Recorded,
) -> Vec<String> {
    let mut validator = Validator { spec, problems: Vec::new() };
    for (name, text) in path {
        let parameter = endpoint.path().iter().find(|parameter| parameter.name() == name);
        let ty = parameter.expect("a route declares its parameters").ty();
        validator.text(ty, text, &format!("path.{name}"));
    }
    validator.query(endpoint, &request.query);
    validator.body(endpoint, request.body.as_ref());
    validator.problems
}

struct Validator<'s> {
    spec: &'s Spec,
    problems: Vec<String>,
}

impl Validator<'_> {
    fn query(&mut self, endpoint: &Endpoint, query: &[(String, String)]) {
        let is_set = |parameter: &Parameter| query.iter().any(|(name, _)| name == parameter.name());
        for (index, (name, text)) in query.iter().enumerate() {
            match endpoint.query().iter().find(|parameter| parameter.name() == name) {
                Some(parameter) => self.text(parameter.ty(), text, &format!("query.{name}")),
                None => self.problems.push(format!("the query has no parameter `{name}`")),
            }
            if query[..index].iter().any(|(other, _)| other == name) {
                self.problems.push(format!("`query.{name}` is repeated"));
            }
        }
        let missing = endpoint.query().iter().filter(|parameter| parameter.is_required());
        for parameter in missing.filter(|parameter| !is_set(parameter)) {
            self.problems.push(format!("`query.{}` is missing", parameter.name()));
        }
    }

    fn body(&mut self, endpoint: &Endpoint, body: Option<&Value>) {
        let empty = Value::Object(Map::new());
        let method = endpoint.route().method();
        match (endpoint.body(), body) {
            (Some(expected), Some(body)) => self.value(expected.ty(), body, "body"),
            (Some(_), None) => self.problems.push("the body is missing".into()),
            (None, Some(body)) if *body == empty && method.always_has_body() => {}
            (None, Some(_)) => self.problems.push("the body is unexpected".into()),
            (None, None) if method.always_has_body() => {
                self.problems.push("the empty body is missing".into());
            }
            (None, None) => {}
        }
    }

    fn mismatch(&mut self, location: &str, value: &Value, expected: &str) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(text) if text.is_empty() => "an empty string",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.problems.push(format!("`{location}` is {kind} and not {expected}"));
    }

    /// Checks a value of a path or query parameter.
    fn text(&mut self, ty: &Type, text: &str, location: &str) {
        let builtin = match ty {
            Type::Builtin(builtin) if !matches!(builtin, Builtin::Json | Builtin::Scalar) => {
                *builtin
            }
            Type::Defined(name) if self.spec.record(name).is_none() => {
                if text.is_empty() {
                    self.mismatch(location, &text.into(), "an id or enum value");
                }
                return;
            }
            // Records, lists and maps are sent as JSON.
            _ => match serde_json::from_str(text) {
                Ok(value) => return self.value(ty, &value, location),
                Err(_) => return self.mismatch(location, &text.into(), "JSON"),
            },
        };
        let (validate, expected) = match builtin {
            Builtin::Flag => (matches!(text, "0" | "1"), "a flag"),
            Builtin::Bool => (matches!(text, "true" | "false"), "a boolean"),
            Builtin::F64 => (text.parse::<f64>().is_ok(), "a number"),
            Builtin::Date => (text.contains('T'), "a date"),
            Builtin::String => (true, "a string"),
            _ => (text.parse::<i64>().is_ok(), "an integer"),
        };
        if !validate {
            self.mismatch(location, &text.into(), expected);
        }
    }

    /// Checks a value of a body.
    fn value(&mut self, ty: &Type, value: &Value, location: &str) {
        match (ty, value) {
            (Type::Builtin(builtin), _) => self.builtin(*builtin, value, location),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(item, value, &format!("{location}[]")));
            }
            (Type::List(_), _) => self.mismatch(location, value, "a list"),
            (Type::Map(item), Value::Object(entries)) => {
                entries
                    .values()
                    .for_each(|value| self.value(item, value, &format!("{location}.*")));
            }
            (Type::Map(_), _) => self.mismatch(location, value, "an object"),
            (Type::Defined(name), _) => self.defined(name, value, location),
        }
    }

    fn builtin(&mut self, builtin: Builtin, value: &Value, location: &str) {
        let between =
            |min: i64, max: i64| value.as_i64().is_some_and(|number| (min..=max).contains(&number));
        let (validate, expected) = match builtin {
            Builtin::Bool => (value.is_boolean(), "a boolean"),
            Builtin::Date | Builtin::String => (value.is_string(), "a string"),
            Builtin::Flag => (value == 0 || value == 1 || value.is_boolean(), "a flag"),
            Builtin::F64 => (value.is_number(), "a number"),
            Builtin::Json => (true, "JSON"),
            Builtin::Scalar => (!value.is_object() && !value.is_array(), "a scalar"),
            Builtin::U8 => (between(0, u8::MAX.into()), "a u8"),
            Builtin::U16 => (between(0, u16::MAX.into()), "a u16"),
            Builtin::U32 => (between(0, u32::MAX.into()), "a u32"),
            Builtin::I32 => (between(i32::MIN.into(), i32::MAX.into()), "an i32"),
            Builtin::U64 => (value.is_u64(), "a u64"),
            Builtin::Fingerprint | Builtin::I64 | Builtin::Timestamp => {
                (value.is_i64(), "an integer")
            }
        };
        if !validate {
            self.mismatch(location, value, expected);
        }
    }

    fn defined(&mut self, name: &str, value: &Value, location: &str) {
        match self.spec.definition(name).map(Definition::kind) {
            Some(Kind::Enum(_)) if !value.is_string() => self.mismatch(location, value, "an enum"),
            Some(Kind::Id(_)) if !value.is_string() => self.mismatch(location, value, "an id"),
            Some(Kind::Record(record)) => match value {
                Value::Object(entries) => self.record(record, entries, location),
                _ => self.mismatch(location, value, &format!("a `{name}`")),
            },
            Some(Kind::Union(union)) => self.untagged(union, value, location),
            _ => {}
        }
    }

    fn record(&mut self, record: &Record, entries: &Map<String, Value>, location: &str) {
        for field in record.fields() {
            self.field(field, entries, &format!("{location}.{}", field.name()));
        }
        for key in entries.keys() {
            let is = |field: &Field| field.name() == key || field.tag() == Some(key);
            if !record.fields().iter().any(is) {
                self.problems.push(format!("`{location}.{key}` is unknown"));
            }
        }
    }

    fn field(&mut self, field: &Field, entries: &Map<String, Value>, location: &str) {
        match entries.get(field.name()) {
            None if field.is_optional() || field.is_empty_when_absent() => {}
            None => self.problems.push(format!("`{location}` is missing")),
            Some(Value::Null) if field.is_nullable() => {}
            Some(value) => match field.tag() {
                Some(tag) => self.tagged(field, entries.get(tag), value, location),
                None => self.value(field.ty(), value, location),
            },
        }
    }

    fn tagged(&mut self, field: &Field, tag: Option<&Value>, value: &Value, location: &str) {
        let definition = field.ty().definition().and_then(|name| self.spec.definition(name));
        let Some(Kind::Union(union)) = definition.map(Definition::kind) else {
            return self.value(field.ty(), value, location);
        };
        let tag = tag.and_then(Value::as_str);
        match union.variants().iter().find(|variant| Some(variant.tag()) == tag) {
            Some(variant) => self.value(variant.ty(), value, location),
            None => self.problems.push(format!("`{location}` has no known tag")),
        }
    }

    /// Accepts a value that fits any of the variants.
    fn untagged(&mut self, union: &Union, value: &Value, location: &str) {
        let shapes = union.variants().iter().map(|variant| {
            let mut validator = Validator { spec: self.spec, problems: Vec::new() };
            validator.value(variant.ty(), value, location);
            validator.problems
        });
        self.problems.extend(shapes.min_by_key(Vec::len).unwrap_or_default());
    }
}
