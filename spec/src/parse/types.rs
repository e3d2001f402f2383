//! The parsers of `[type.Name]`, `[enum.Name]`, `[union.Name]`, `[id.Name]`, and of fields.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::{BaseType, Default, Definition, Field, Kind, Reader, TypeExpr, facts, type_expr};
use crate::diagnostics::Diagnostic;
use crate::model::{Builtin, Facts};
use crate::source::{Span, Spanned};

type ParseDefinition = fn(Spanned<String>, &Toml<DeValue<'_>>, &mut Reader<'_>) -> Definition;

/// The keyword and the parser of each kind of type.
pub(super) const KINDS: [(&str, ParseDefinition); 4] =
    [("type", record), ("enum", enumeration), ("union", union), ("id", id)];

fn record(name: Spanned<String>, value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Definition {
    let mut definition = empty(name, Kind::Record(Vec::new()));
    let Some(table) = keys::table(value, "a type", reader) else { return definition };
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
            reader.report(diagnostic.allowed(&name.value, known.iter().copied()));
        } else {
            fields.push(field(name, value, FieldContext::Record, reader));
        }
    }
    definition.kind = Kind::Record(fields);
    definition
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
    let mut keys = Keys::new(table, value.span(), "an enum", reader);
    plain_facts(&mut definition, &mut keys, reader);
    let has_values = keys.has("values");
    let length = keys.length("values");
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
            let literal = keys::string(value, format_args!("`{}`", name.value), reader);
            let expr = literal.and_then(|literal| type_expr::parse(&literal, reader));
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
        return plain(name, expr.unwrap_or_else(|| placeholder(literal.span)));
    }
    let untyped = |name| plain(name, placeholder(reader.span(value.span())));
    let Some(table) = value.get_ref().as_table() else {
        let field = untyped(name);
        keys::table(value, format_args!("`{}`", field.name.value), reader);
        return field;
    };
    let mut field = untyped(name);
    let mut keys = Keys::new(table, value.span(), "a field", reader);
    let has_type = keys.has("type");
    if let Some(literal) = keys.string("type", reader) {
        field.expr = type_expr::parse(&literal, reader).unwrap_or(field.expr);
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
    keys.finish(reader);
    field
}

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
