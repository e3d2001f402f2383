//! Checks JSON against the types of a spec that allow nothing else: no unknown key, and no unknown value
//! of an enum whose spec does not name the other values.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crisp_api_spec::{Builtin, Definition, Field, File, Files, Kind, Record, Spec, Type, Union};
use serde_json::{Map, Value};

/// Returns the spec files in a folder, in the order of their paths.
pub(crate) fn files(folder: &OsStr) -> Files {
    let mut names = Vec::new();
    let folder = Path::new(folder);
    for group in fs::read_dir(folder).expect("the folder exists") {
        let group = group.expect("the folder can be read").path();
        for file in fs::read_dir(&group).expect("the folder contains folders") {
            names.push(file.expect("the folder can be read").path());
        }
    }
    names.sort();
    names.iter().fold(Files::new(), |files, path| {
        let name = path.strip_prefix(folder).expect("it is in the folder").to_string_lossy();
        files.with(File::read(&name, path).expect("the file can be read"))
    })
}

/// The problems found so far.
pub(crate) struct Validator<'s> {
    pub(crate) spec: &'s Spec,
    pub(crate) problems: Vec<String>,
}

impl Validator<'_> {
    pub(crate) fn mismatch(&mut self, location: &str, value: &Value, expected: &str) {
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

    /// Checks a value, which `location` names in messages.
    pub(crate) fn value(&mut self, ty: &Type, value: &Value, location: &str) {
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
            // An enum that names its other values is open; an empty string stands for no value.
            Some(Kind::Enum(one)) if one.other() == "Unknown" && value != "" => {
                let known = one.values().iter().any(|known| value == known.as_str());
                if !known {
                    self.problems.push(format!("`{location}` is {value}, which `{name}` lacks"));
                }
            }
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

/// Returns whether two values are equal if numbers are compared by value: 7 is 7.0.
#[allow(dead_code, reason = "not every binary with this module compares values")]
pub(crate) fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.as_f64() == other.as_f64() && one.as_f64().is_some())
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, one)| other.get(key).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}
