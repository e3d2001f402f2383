//! Checks of `[type]`, `[enum]`, `[union]` and `[id]`.

use std::collections::BTreeMap;

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{
    Definition, Enum, Field, Id, Kind, Record, Union, Variant, field_name, type_name,
};
use crate::parse::{self, Shape};
use crate::source::Spanned;

pub(super) fn check(raw: parse::Definition, checker: &mut Checker<'_>) -> Definition {
    let official = checker.files.get(raw.name.span.file).is_official();
    let kind = match raw.kind {
        parse::Kind::Record(fields) => Kind::Record(record(fields, checker)),
        parse::Kind::Enum { values, other } => Kind::Enum(enumeration(values, other, checker)),
        parse::Kind::Union(variants) => Kind::Union(union(variants, checker)),
        parse::Kind::Id { param, email } => {
            Kind::Id(Id { param: param.map(|param| param.value), email })
        }
    };
    Definition { name: raw.name.value, doc: raw.doc, official, kind }
}

fn record(raw: Vec<parse::Field>, checker: &mut Checker<'_>) -> Record {
    unique("field", raw.iter().map(|field| &field.name), field_name, checker);
    if raw.len() > 64 {
        let message = format!("a type has at most 64 fields, and this one has {}", raw.len());
        checker.report(Diagnostic::new(message, raw[64].name.span.clone()));
    }
    Record { fields: raw.into_iter().map(|raw| field(raw, checker)).collect() }
}

fn field(raw: parse::Field, checker: &mut Checker<'_>) -> Field {
    let expr = &raw.expr.value;
    let ty = checker.resolve(expr);
    if expr.empty_when_absent && !ty.is_container() {
        let message = "only a list or a map can be empty when it is absent";
        checker.report(
            Diagnostic::new(message, raw.expr.span.clone())
                .help("write `[item] = []` or `{value} = {}`; for anything else use `?`"),
        );
    }
    check_tag(&raw, checker);
    Field {
        name: raw.name.value,
        ty,
        optional: expr.optional,
        nullable: expr.nullable,
        empty_when_absent: expr.empty_when_absent,
        tag: raw.tag.map(|tag| tag.value),
        secret: raw.secret,
        personal: raw.personal,
        doc: raw.doc,
    }
}

/// A union needs a tag beside it, and nothing else may have one.
fn check_tag(raw: &parse::Field, checker: &mut Checker<'_>) {
    let union = match &raw.expr.value.shape {
        Shape::Named(name) => checker.names.is_union(&name.value),
        _ => false,
    };
    match &raw.tag {
        None if union => checker.report(
            Diagnostic::new("a union needs the key that tells its variant", raw.expr.span.clone())
                .help("name the key beside it: `{ type = \"MessageContent\", tag = \"type\" }`"),
        ),
        Some(tag) if !union => {
            let message = "only a union has a `tag`";
            checker.report(Diagnostic::new(message, tag.span.clone()));
        }
        _ => {}
    }
}

fn enumeration(
    values: Vec<Spanned<String>>,
    other: Option<Spanned<String>>,
    checker: &mut Checker<'_>,
) -> Enum {
    unique("value", values.iter().chain(&other), type_name, checker);
    Enum {
        values: values.into_iter().map(|value| value.value).collect(),
        other: other.map(|other| other.value),
    }
}

fn union(
    raw: Vec<(Spanned<String>, Spanned<parse::TypeExpr>)>,
    checker: &mut Checker<'_>,
) -> Union {
    unique("variant", raw.iter().map(|(tag, _)| tag), type_name, checker);
    let variants = raw
        .into_iter()
        .map(|(tag, expr)| Variant { tag: tag.value, ty: checker.resolve(&expr.value) })
        .collect();
    Union { variants }
}

/// Reports names that are the same in Rust.
pub(super) fn unique<'r>(
    what: &str,
    names: impl Iterator<Item = &'r Spanned<String>>,
    rust: fn(&str) -> String,
    checker: &mut Checker<'_>,
) {
    let mut seen: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    for name in names {
        let rust = rust(&name.value);
        match seen.get(&rust) {
            Some(first) => checker.report(
                Diagnostic::new(
                    format!("the {what} `{}` is `{rust}` in Rust, like another one", name.value),
                    name.span.clone(),
                )
                .note(format!("`{}` is the other one", first.value), first.span.clone()),
            ),
            None => {
                seen.insert(rust, name);
            }
        }
    }
}
