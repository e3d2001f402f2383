//! The parsers of `[type.Name]`, `[enum.Name]`, `[union.Name]`, `[id.Name]`, and of fields.

use toml::Spanned as Toml;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Keys};
use super::{
    BaseType, Default, Definition, Field, Kind, Reader, TypeExpr, facts, inline, type_expr,
};
use crate::diagnostics::Diagnostic;
use crate::model::{Builtin, Facts, type_name};
use crate::source::{Span, Spanned};
use crate::suggest::foreign_key;

type ParseDefinition = fn(Spanned<String>, &Toml<DeValue<'_>>, &mut Reader<'_>) -> Definition;

/// The keyword and the parser of each kind of type.
pub(super) const KINDS: [(&str, ParseDefinition); 4] =
    [("type", record), ("enum", enumeration), ("union", union), ("id", id)];

fn record(name: Spanned<String>, value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Definition {
    let mut definition = empty(name, Kind::Record(Vec::new()));
    let Some(table) = keys::table(value, "a type", reader) else { return definition };
    if let Some(kind) = other_kind(table, "type") {
        report_kind(&definition.name, "type", kind, reader);
        let parse = if kind == "enum" { enumeration } else { union };
        return parse(definition.name, value, reader);
    }
    let mut keys = Keys::new(table, value.span(), "a type", reader);
    definition.facts = facts::parse(&facts::UNDERSCORED, &mut keys, reader);
    definition.from = keys.string(facts::UNDERSCORED.from, reader);
    definition.overrides = keys.marker(facts::UNDERSCORED.overrides, reader);
    let known = keys.known();
    let mut fields = Vec::new();
    for (name, value) in keys.rest() {
        if name.value.starts_with('_') {
            let message = format!("a type has no key `{}`", name.value);
            let diagnostic = Diagnostic::new(message, name.span);
            reader.report(match foreign_key("a type", &name.value) {
                Some(known) => diagnostic.label(format!("did you mean `{known}`?")),
                None => diagnostic.allowed(&name.value, known.iter().copied()),
            });
        } else if is_fact(&name.value, value.get_ref()) {
            let message = format!("a type has no key `{}`", name.value);
            let label = format!("write `_{}`; in a type, other keys are fields", name.value);
            if name.value == "override" {
                definition.overrides.get_or_insert_with(|| name.span.clone());
            }
            reader.report(Diagnostic::new(message, name.span).label(label));
        } else {
            fields.push(field(name, value, FieldContext::Record, reader));
        }
    }
    definition.kind = Kind::Record(fields);
    definition
}

/// Returns whether a key of a type is a fact about the type without its `_`, and not a field.
fn is_fact(name: &str, value: &DeValue<'_>) -> bool {
    match name {
        "override" => value.as_bool().is_some(),
        "doc" | "note" | "unverified" | "deprecated" => {
            value.as_str().is_some_and(|text| text.contains(' ') && !text.contains('|'))
        }
        _ => false,
    }
}

/// Returns the kind of type that a table in the section `section` defines, if it is another one.
fn other_kind(table: &DeTable<'_>, section: &str) -> Option<&'static str> {
    let values = table.get("values").map(Toml::get_ref);
    let has_variants = table.get("variants").is_some_and(|value| value.get_ref().is_table());
    let fact = |key: &str| {
        matches!(
            key.trim_start_matches('_'),
            "doc" | "note" | "unverified" | "deprecated" | "override" | "other"
        )
    };
    let mut fields = table.iter().filter(|(key, _)| !fact(key.get_ref()));
    match (section, values) {
        ("type" | "union", Some(DeValue::Array(_))) if !has_variants => Some("enum"),
        ("enum" | "type", _) if has_variants && values.is_none() => Some("union"),
        ("enum", None) if !table.is_empty() => {
            let is_field = |value: &DeValue<'_>| value.is_str() || value.is_table();
            let mut any = false;
            let all = fields.all(|(_, value)| {
                any = true;
                is_field(value.get_ref())
            });
            (all && any).then_some("type")
        }
        _ => None,
    }
}

fn report_kind(name: &Spanned<String>, section: &str, kind: &str, reader: &mut Reader<'_>) {
    let reason = match kind {
        "enum" => "lists values, so it is an enum",
        "union" => "has variants, so it is a union",
        _ => "has fields, so it is a record",
    };
    let message = format!("`[{section}.{}]` {reason}", name.value);
    let label = format!("write `[{kind}.{}]`", name.value);
    reader.report(Diagnostic::new(message, name.span.clone()).label(label));
}

fn empty(name: Spanned<String>, kind: Kind) -> Definition {
    Definition { name, facts: Facts::default(), from: None, overrides: None, kind }
}

fn enumeration(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Definition {
    let mut definition = empty(name, Kind::Enum { values: Vec::new(), other: None });
    let Some(table) = keys::table(value, "an enum", reader) else { return definition };
    if let Some(kind) = other_kind(table, "enum") {
        report_kind(&definition.name, "enum", kind, reader);
        let parse = if kind == "type" { record } else { union };
        return parse(definition.name, value, reader);
    }
    let mut keys = Keys::new(table, value.span(), "an enum", reader);
    plain_facts(&mut definition, &mut keys, reader);
    let has_values = keys.has("values");
    let length = keys.length("values");
    if let Some((key, _)) = keys.take_foreign(&["values"], keys::is_table) {
        let message = "`values` must be a list of strings, not a table";
        let label = format!("write `[union.{}]` with `variants`", definition.name.value);
        reader.report(Diagnostic::new(message, key.span).label(label));
    }
    let values = keys.strings("values", reader);
    if !has_values || length == Some(0) {
        let message = format!("the enum `{}` has no values", definition.name.value);
        reader.report(
            Diagnostic::new(message, definition.name.span.clone())
                .help("list at least one: `values = [\"chat\", \"email\"]`"),
        );
    }
    let values = values.map(|values| values.value).unwrap_or_default();
    definition.kind = Kind::Enum { values, other: keys.string("other", reader) };
    keys.finish(reader);
    definition
}

fn union(name: Spanned<String>, value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Definition {
    let mut definition = empty(name, Kind::Union { variants: Vec::new(), untagged: false });
    let Some(table) = keys::table(value, "a union", reader) else { return definition };
    if let Some(kind) = other_kind(table, "union") {
        report_kind(&definition.name, "union", kind, reader);
        return enumeration(definition.name, value, reader);
    }
    let mut keys = Keys::new(table, value.span(), "a union", reader);
    plain_facts(&mut definition, &mut keys, reader);
    let untagged = keys.boolean("untagged", reader);
    let has_variants = keys.has("variants");
    let length = keys.length("variants");
    let mut variants = Vec::new();
    if let Some(value) = keys.value("variants")
        && let Some(table) = keys::table(value, "`variants`", reader)
    {
        for (name, value) in Keys::new(table, value.span(), "", reader).rest() {
            let subject = format!("`{}`", name.value);
            let expr = inline::ty(value, &subject, &type_name(&name.value), reader);
            variants.extend(expr.map(|expr| (name, expr)));
        }
    }
    if !has_variants || length == Some(0) {
        let message = format!("the union `{}` has no variants", definition.name.value);
        reader.report(
            Diagnostic::new(message, definition.name.span.clone())
                .help("list at least one: `variants = { text = \"string\" }`"),
        );
    }
    keys.finish(reader);
    definition.kind = Kind::Union { variants, untagged };
    definition
}

fn id(name: Spanned<String>, value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Definition {
    let mut definition = empty(name, Kind::Id { param: None, email: false });
    let Some(table) = keys::table(value, "an id", reader) else { return definition };
    let mut keys = Keys::new(table, value.span(), "an id", reader);
    plain_facts(&mut definition, &mut keys, reader);
    let param = keys.string("param", reader);
    definition.kind = Kind::Id { param, email: keys.boolean("email", reader) };
    keys.finish(reader);
    definition
}

fn plain_facts(definition: &mut Definition, keys: &mut Keys<'_>, reader: &mut Reader<'_>) {
    definition.facts = facts::parse(&facts::PLAIN, keys, reader);
    definition.from = keys.string(facts::PLAIN.from, reader);
    definition.overrides = keys.marker(facts::PLAIN.overrides, reader);
}

/// The context of a field, which determines the keys that it can have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldContext {
    Record,
    Path,
    Query,
}

/// Parses `name = "type"` or `name = { type = "type", … }`.
pub(super) fn field(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    context: FieldContext,
    reader: &mut Reader<'_>,
) -> Field {
    if let Some(text) = value.get_ref().as_str() {
        let literal = Spanned { value: text.to_owned(), span: reader.span(value.span()) };
        let expr = type_expr::parse(&literal, reader);
        let malformed = expr.is_none();
        let expr = expr.unwrap_or_else(|| placeholder(literal.span));
        return Field { malformed, ..plain(name, expr) };
    }
    let mut field = plain(name, placeholder(reader.span(value.span())));
    field.malformed = true;
    let subject = format!("`{}`", field.name.value);
    let table = value.get_ref().as_table().filter(|table| !inline::is_record(table, &FIELD_KEYS));
    let Some(table) = table else {
        inline::ty(value, &subject, &type_name(&field.name.value), reader);
        return field;
    };
    let mut keys = Keys::new(table, value.span(), "a field", reader);
    let has_type = keys.has("type");
    if let Some(literal) = keys.string("type", reader) {
        if let Some(expr) = type_expr::parse(&literal, reader) {
            field.expr = expr;
            field.malformed = false;
        }
    } else if !has_type {
        let message = format!("the field `{}` has no type", field.name.value);
        let help = "add one, such as `type = \"string\"`";
        reader.report(Diagnostic::new(message, field.name.span.clone()).help(help));
    }
    field.facts = facts::parse(&facts::PLAIN, &mut keys, reader);
    if context == FieldContext::Record {
        field.tag = keys.string("tag", reader);
        field.secret = keys.boolean("secret", reader);
        field.personal = keys.boolean("personal", reader);
    }
    if context != FieldContext::Path {
        field.from = keys.string(facts::PLAIN.from, reader);
        field.default = keys.value("default").and_then(|value| default(value, reader));
        field.min = keys.integer("min", reader);
        field.max = keys.integer("max", reader);
    }
    report_marks(&mut keys, reader);
    keys.finish(reader);
    field
}

/// Reports `required`, `optional` and `nullable`, which are marks of the type here.
fn report_marks(keys: &mut Keys<'_>, reader: &mut Reader<'_>) {
    while let Some((key, value)) =
        keys.take_foreign(&["required", "optional", "nullable"], |value| value.as_bool().is_some())
    {
        let label = match (key.value.as_str(), value.as_bool()) {
            ("required", Some(false)) | ("optional", Some(true)) => {
                "append `?` to the type: `type = \"string?\"`"
            }
            ("nullable", Some(true)) => "append `| null` to the type: `type = \"string | null\"`",
            _ => "remove it; a field is required unless its type ends with `?`",
        };
        let message = format!("a field has no key `{}`", key.value);
        reader.report(Diagnostic::new(message, key.span).label(label));
    }
}

/// The keys of a field, and those that are called differently elsewhere.
const FIELD_KEYS: [&str; 20] = [
    "type",
    "default",
    "min",
    "max",
    "personal",
    "secret",
    "tag",
    "doc",
    "note",
    "unverified",
    "deprecated",
    "description",
    "required",
    "optional",
    "nullable",
    "minimum",
    "maximum",
    "typ",
    "kind",
    "ty",
];

/// Returns the type that replaces a malformed one, which was already reported.
pub(super) fn placeholder(span: Span) -> Spanned<TypeExpr> {
    let base = BaseType::Builtin(Builtin::String);
    let expr = TypeExpr { base, optional: false, nullable: false, empty_when_absent: false };
    Spanned { value: expr, span }
}

fn plain(name: Spanned<String>, expr: Spanned<TypeExpr>) -> Field {
    Field {
        name,
        expr,
        malformed: false,
        facts: Facts::default(),
        from: None,
        tag: None,
        secret: false,
        personal: false,
        default: None,
        min: None,
        max: None,
    }
}

fn default(value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Option<Spanned<Default>> {
    let span = reader.span(value.span());
    let found = match value.get_ref() {
        DeValue::String(text) => Some(Default::Text(text.to_string())),
        DeValue::Boolean(flag) => Some(Default::Bool(*flag)),
        other => keys::integer(other).map(Default::Integer),
    };
    if found.is_none() {
        let message = "`default` must be a string, an integer or a boolean";
        reader.report(Diagnostic::new(message, span.clone()));
    }
    found.map(|value| Spanned { value, span })
}
