//! Whether the types of an endpoint know everything in a request.

use crisp_api_spec::{
    Builtin, Definition, Endpoint, Field, Kind, Parameter, Record, Spec, Type, Union,
};
use serde_json::{Map, Value};

use crate::recording::Recorded;
use crate::routes::PathValues;

/// What of the request the endpoint does not know, or misses.
pub(crate) fn request(
    spec: &Spec,
    endpoint: &Endpoint,
    path: &PathValues,
    request: &Recorded,
) -> Vec<String> {
    let mut check = Check { spec, faults: Vec::new() };
    for (name, text) in path {
        let parameter = endpoint.path().iter().find(|parameter| parameter.name() == name);
        let ty = parameter.expect("a route declares its parameters").ty();
        check.text(ty, text, &format!("path.{name}"));
    }
    check.query(endpoint, &request.query);
    check.body(endpoint, request.body.as_ref());
    check.faults
}

struct Check<'s> {
    spec: &'s Spec,
    faults: Vec<String>,
}

impl Check<'_> {
    fn query(&mut self, endpoint: &Endpoint, query: &[(String, String)]) {
        let given = |parameter: &Parameter| query.iter().any(|(name, _)| name == parameter.name());
        for (index, (name, text)) in query.iter().enumerate() {
            match endpoint.query().iter().find(|parameter| parameter.name() == name) {
                Some(parameter) => self.text(parameter.ty(), text, &format!("query.{name}")),
                None => self.faults.push(format!("the query has no `{name}`")),
            }
            if query[..index].iter().any(|(other, _)| other == name) {
                self.faults.push(format!("`query.{name}` is there twice"));
            }
        }
        let missing = endpoint.query().iter().filter(|parameter| parameter.is_required());
        for parameter in missing.filter(|parameter| !given(parameter)) {
            self.faults.push(format!("`query.{}` is missing", parameter.name()));
        }
    }

    fn body(&mut self, endpoint: &Endpoint, body: Option<&Value>) {
        let empty = Value::Object(Map::new());
        let method = endpoint.route().method();
        match (endpoint.body(), body) {
            (Some(expected), Some(body)) => self.value(expected.ty(), body, "body"),
            (Some(_), None) => self.faults.push("the body is missing".into()),
            (None, Some(body)) if *body == empty && method.always_has_body() => {}
            (None, Some(_)) => self.faults.push("there is a body".into()),
            (None, None) if method.always_has_body() => {
                self.faults.push("the empty body is missing".into());
            }
            (None, None) => {}
        }
    }

    fn wrong(&mut self, place: &str, value: &Value, expected: &str) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(text) if text.is_empty() => "empty",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.faults.push(format!("`{place}` is {kind} and not {expected}"));
    }

    /// Checks a value in a path or in a query.
    fn text(&mut self, ty: &Type, text: &str, place: &str) {
        let builtin = match ty {
            Type::Builtin(builtin) if !matches!(builtin, Builtin::Json | Builtin::Scalar) => {
                *builtin
            }
            Type::Defined(name) if self.spec.record(name).is_none() => {
                if text.is_empty() {
                    self.wrong(place, &text.into(), "a word");
                }
                return;
            }
            // These are written as JSON.
            _ => match serde_json::from_str(text) {
                Ok(value) => return self.value(ty, &value, place),
                Err(_) => return self.wrong(place, &text.into(), "JSON"),
            },
        };
        let (fits, expected) = match builtin {
            Builtin::Flag => (matches!(text, "0" | "1"), "a flag"),
            Builtin::Bool => (matches!(text, "true" | "false"), "a boolean"),
            Builtin::F64 => (text.parse::<f64>().is_ok(), "a number"),
            Builtin::Date => (text.contains('T'), "a date"),
            Builtin::String => (true, "text"),
            _ => (text.parse::<i64>().is_ok(), "an integer"),
        };
        if !fits {
            self.wrong(place, &text.into(), expected);
        }
    }

    /// Checks a value in a body.
    fn value(&mut self, ty: &Type, value: &Value, place: &str) {
        match (ty, value) {
            (Type::Builtin(builtin), _) => self.builtin(*builtin, value, place),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(item, value, &format!("{place}[]")));
            }
            (Type::List(_), _) => self.wrong(place, value, "a list"),
            (Type::Map(item), Value::Object(entries)) => {
                entries.values().for_each(|value| self.value(item, value, &format!("{place}.*")));
            }
            (Type::Map(_), _) => self.wrong(place, value, "an object"),
            (Type::Defined(name), _) => self.defined(name, value, place),
        }
    }

    fn builtin(&mut self, builtin: Builtin, value: &Value, place: &str) {
        let between = |least: i64, most: i64| {
            value.as_i64().is_some_and(|number| (least..=most).contains(&number))
        };
        let (fits, expected) = match builtin {
            Builtin::Bool => (value.is_boolean(), "a boolean"),
            Builtin::Date | Builtin::String => (value.is_string(), "text"),
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
        if !fits {
            self.wrong(place, value, expected);
        }
    }

    fn defined(&mut self, name: &str, value: &Value, place: &str) {
        match self.spec.definition(name).map(Definition::kind) {
            Some(Kind::Enum(_)) if !value.is_string() => self.wrong(place, value, "an enum"),
            Some(Kind::Id(_)) if !value.is_string() => self.wrong(place, value, "an id"),
            Some(Kind::Record(record)) => match value {
                Value::Object(entries) => self.record(record, entries, place),
                _ => self.wrong(place, value, &format!("a `{name}`")),
            },
            Some(Kind::Union(union)) => self.untagged(union, value, place),
            _ => {}
        }
    }

    fn record(&mut self, record: &Record, entries: &Map<String, Value>, place: &str) {
        for field in record.fields() {
            self.field(field, entries, &format!("{place}.{}", field.name()));
        }
        for key in entries.keys() {
            let is = |field: &Field| field.name() == key || field.tag() == Some(key);
            if !record.fields().iter().any(is) {
                self.faults.push(format!("`{place}.{key}` is not known"));
            }
        }
    }

    fn field(&mut self, field: &Field, entries: &Map<String, Value>, place: &str) {
        match entries.get(field.name()) {
            None if field.is_optional() || field.is_empty_when_absent() => {}
            None => self.faults.push(format!("`{place}` is missing")),
            Some(Value::Null) if field.is_nullable() => {}
            Some(value) => match field.tag() {
                Some(tag) => self.tagged(field, entries.get(tag), value, place),
                None => self.value(field.ty(), value, place),
            },
        }
    }

    fn tagged(&mut self, field: &Field, tag: Option<&Value>, value: &Value, place: &str) {
        let definition = field.ty().definition().and_then(|name| self.spec.definition(name));
        let Some(Kind::Union(union)) = definition.map(Definition::kind) else {
            return self.value(field.ty(), value, place);
        };
        let tag = tag.and_then(Value::as_str);
        match union.variants().iter().find(|variant| Some(variant.tag()) == tag) {
            Some(variant) => self.value(variant.ty(), value, place),
            None => self.faults.push(format!("`{place}` has no known tag")),
        }
    }

    /// Fits if it fits any of the shapes.
    fn untagged(&mut self, union: &Union, value: &Value, place: &str) {
        let shapes = union.variants().iter().map(|variant| {
            let mut check = Check { spec: self.spec, faults: Vec::new() };
            check.value(variant.ty(), value, place);
            check.faults
        });
        self.faults.extend(shapes.min_by_key(Vec::len).unwrap_or_default());
    }
}
