//! Example values for the types of a spec.

use std::fmt::Write;

use crate::model::{Builtin, Definition, Field, Kind, Record, Spec, Type, Variant, field_name};

/// Returns an example value of this type as JSON.
///
/// All fields are set, except optional ones that are deprecated, and every list and map has one entry.
/// A list or map that would contain a record inside itself is empty, so the value is finite.
pub fn example(spec: &Spec, ty: &Type) -> String {
    let mut text = String::new();
    Writer { spec, text: &mut text, ancestors: Vec::new() }.value(ty, "text");
    text
}

struct Writer<'s, 't> {
    spec: &'s Spec,
    text: &'t mut String,
    /// The records that enclose the current value.
    ancestors: Vec<&'s str>,
}

impl<'s> Writer<'s, '_> {
    /// Writes a value for the key `name`, which text values are derived from.
    fn value(&mut self, ty: &'s Type, name: &str) {
        match ty {
            Type::Builtin(builtin) => self.text.push_str(&builtin_value(*builtin, name)),
            Type::List(item) => {
                self.text.push('[');
                if !self.is_recursive(item) {
                    self.value(item, name);
                }
                self.text.push(']');
            }
            Type::Map(value) => {
                self.text.push('{');
                if !self.is_recursive(value) {
                    self.text.push_str("\"key\":");
                    self.value(value, name);
                }
                self.text.push('}');
            }
            Type::Defined(defined) => match self.spec.definition(defined).map(Definition::kind) {
                Some(Kind::Enum(enumeration)) => {
                    let first = enumeration.values().first().map_or("", String::as_str);
                    self.text.push_str(&quoted(first));
                }
                Some(Kind::Id(id)) => {
                    let parameter = id.param().map_or_else(|| field_name(defined), str::to_owned);
                    let stem = parameter.strip_suffix("_id").unwrap_or(&parameter);
                    self.text.push_str(&quoted(&format!("{stem}_1")));
                }
                Some(Kind::Record(record)) => self.record(defined, record),
                Some(Kind::Union(union)) => match union.variants().first() {
                    Some(first) => self.value(first.ty(), name),
                    None => self.text.push_str("null"),
                },
                None => self.text.push_str("null"),
            },
        }
    }

    fn record(&mut self, name: &'s str, record: &'s Record) {
        self.ancestors.push(name);
        self.text.push('{');
        let mut first = true;
        for field in record.fields() {
            if field.facts().deprecated().is_some() && !field.is_required() {
                continue;
            }
            if let Some(tag) = field.tag() {
                let known = self.first_tag(field).unwrap_or_default();
                self.key(&mut first, tag);
                self.text.push_str(&quoted(known));
            }
            self.key(&mut first, field.name());
            match (field.ty(), field.bounds().min()) {
                (Type::Builtin(_), Some(min)) => self.text.push_str(&min.to_string()),
                (ty, _) => self.value(ty, field.name()),
            }
        }
        self.text.push('}');
        self.ancestors.pop();
    }

    fn key(&mut self, first: &mut bool, key: &str) {
        if !std::mem::take(first) {
            self.text.push(',');
        }
        self.text.push_str(&quoted(key));
        self.text.push(':');
    }

    /// Returns whether `ty` is one of the enclosing records.
    fn is_recursive(&self, ty: &Type) -> bool {
        match ty {
            Type::Defined(name) => self.ancestors.contains(&name.as_str()),
            Type::List(_) | Type::Map(_) | Type::Builtin(_) => false,
        }
    }

    fn first_tag(&self, field: &Field) -> Option<&'s str> {
        let definition = field.ty().definition().and_then(|name| self.spec.definition(name))?;
        match definition.kind() {
            Kind::Union(union) => union.variants().first().map(Variant::tag),
            _ => None,
        }
    }
}

fn builtin_value(builtin: Builtin, name: &str) -> String {
    match builtin {
        Builtin::Bool | Builtin::Flag => "false".to_owned(),
        Builtin::Date => "\"2026-01-01T00:00:00.000Z\"".to_owned(),
        Builtin::Json => "{}".to_owned(),
        Builtin::Timestamp => "1767225600000".to_owned(),
        Builtin::F64 => "1.5".to_owned(),
        Builtin::Scalar | Builtin::String => quoted(text_value(name)),
        Builtin::Fingerprint
        | Builtin::I32
        | Builtin::I64
        | Builtin::U16
        | Builtin::U32
        | Builtin::U64
        | Builtin::U8 => "1".to_owned(),
    }
}

/// Returns a plausible text value for the key `name`.
fn text_value(name: &str) -> &str {
    let last = name.rsplit('_').next().unwrap_or(name);
    match last.strip_suffix('s').unwrap_or(last) {
        "email" => "ada@example.com",
        "url" | "avatar" | "image" | "logo" | "referrer" | "website" => "https://example.com/",
        "domain" => "example.com",
        "nickname" => "Ada Lovelace",
        "phone" => "+33100000000",
        "country" => "FR",
        "locale" => "en",
        "ip" => "192.0.2.1",
        _ => name,
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => {
                write!(quoted, "\\u{:04x}", u32::from(c))
                    .expect("writing to a string does not fail");
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, Files, load, official};

    #[test]
    fn sets_every_field_and_ends_recursion() {
        let text = r#"
            [type.Person]
            name = "string"
            avatar = "string?"
            friends = "[Person] = []"
            since = "Timestamp | null"
            mood = "Mood"
            content = { type = "Content", tag = "kind" }
            notes = "{scalar} = {}"
            nick = { type = "string?", deprecated = "use `name`" }
            [enum.Mood]
            values = ["go\"od"]
            [union.Content.variants]
            text = "string"
        "#;
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        let json = example(&spec, &Type::Defined("Person".into()));
        let expected = r#"{"name":"name","avatar":"https://example.com/","friends":[],"since":1767225600000,"mood":"go\"od","kind":"text","content":"content","notes":{"key":"notes"}}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn writes_valid_json_for_every_official_type() {
        let spec = load(official()).unwrap();
        for definition in spec.definitions() {
            let json = example(&spec, &Type::Defined(definition.name().to_owned()));
            let value: Result<serde_json::Value, _> = serde_json::from_str(&json);
            assert!(value.is_ok(), "{}: {json}", definition.name());
        }
    }
}
