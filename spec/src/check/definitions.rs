//! Checks of `[type]`, `[enum]`, `[union]` and `[id]`.

use std::collections::BTreeMap;

use super::type_positions::TypePosition;
use super::{Checker, values};
use crate::diagnostics::Diagnostic;
use crate::model::{
    Definition, Enum, Field, Id, Kind, Record, Union, Variant, field_name, type_name,
};
use crate::parse::{self, BaseType};
use crate::source::Spanned;

pub(super) fn check(raw: parse::Definition, checker: &mut Checker<'_>) -> Definition {
    let origin = checker.origin(&raw.name.span);
    let facts = checker.with_source(raw.facts, raw.from.as_ref(), &raw.name.span);
    let kind = match raw.kind {
        parse::Kind::Record(fields) => Kind::Record(record(fields, facts.source, checker)),
        parse::Kind::Enum { values, other } => Kind::Enum(enumeration(values, other, checker)),
        parse::Kind::Union { variants, untagged } => {
            Kind::Union(union(variants, untagged, checker))
        }
        parse::Kind::Id { param, email } => {
            Kind::Id(Id { param: param.map(|param| param.value), email })
        }
    };
    Definition { name: raw.name.value, facts, origin, kind }
}

fn record(raw: Vec<parse::Field>, source: Option<u16>, checker: &mut Checker<'_>) -> Record {
    const MAX_KEYS: usize = 64;
    let keys: Vec<_> = raw.iter().flat_map(|field| field.tag.iter().chain([&field.name])).collect();
    unique("field", keys.iter().copied(), field_name, checker);
    if let Some(key) = keys.get(MAX_KEYS) {
        let message =
            format!("a type can have at most {MAX_KEYS} keys; this one has {}", keys.len());
        checker.report(Diagnostic::new(message, key.span.clone()));
    }
    Record { fields: raw.into_iter().map(|raw| field(raw, source, checker)).collect() }
}

fn field(mut raw: parse::Field, source: Option<u16>, checker: &mut Checker<'_>) -> Field {
    let facts = checker.with_source_or(std::mem::take(&mut raw.facts), raw.from.as_ref(), source);
    let expr = &raw.expr.value;
    let ty = checker.resolve_in(TypePosition::Field, &raw.expr);
    if expr.empty_when_absent && !ty.is_container() {
        let message = "only a list or a map can default to empty";
        checker.report(
            Diagnostic::new(message, raw.expr.span.clone())
                .help("write `[item] = []` or `{value} = {}`; use `?` for other types"),
        );
    }
    check_tag(&raw, checker);
    let bounds = values::bounds(&ty, &raw, checker);
    Field {
        name: raw.name.value,
        ty,
        optional: expr.optional,
        nullable: expr.nullable,
        empty_when_absent: expr.empty_when_absent,
        tag: raw.tag.map(|tag| tag.value),
        secret: raw.secret,
        personal: raw.personal,
        bounds,
        facts,
    }
}

/// Checks that a field has a `tag` exactly if its type is a tagged union.
fn check_tag(raw: &parse::Field, checker: &mut Checker<'_>) {
    let union = match &raw.expr.value.base {
        BaseType::Named(name) => checker.names.union(&name.value),
        _ => None,
    };
    match (&raw.tag, union) {
        (None, Some(false)) => {
            let message = "a tagged union needs a `tag`";
            let help = "add the key of the tag: `{ type = \"MessageContent\", tag = \"type\" }`";
            checker.report(Diagnostic::new(message, raw.expr.span.clone()).help(help));
        }
        (Some(tag), Some(true)) => {
            let message = "an untagged union cannot have a `tag`";
            checker.report(Diagnostic::new(message, tag.span.clone()));
        }
        (Some(tag), None) => {
            let message = "only a union can have a `tag`";
            checker.report(Diagnostic::new(message, tag.span.clone()));
        }
        (Some(_), Some(false)) if raw.expr.value.optional || raw.expr.value.nullable => {
            let message = "a tagged union cannot be optional or nullable";
            checker.report(Diagnostic::new(message, raw.expr.span.clone()));
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
    if other.is_none()
        && let Some(value) = values.iter().find(|value| type_name(&value.value) == "Unknown")
    {
        let message = "`Unknown` is reserved for unlisted values";
        checker.report(
            Diagnostic::new(message, value.span.clone())
                .help("rename the variant for unlisted values: `other = \"Other\"`"),
        );
    }
    Enum {
        values: values.into_iter().map(|value| value.value).collect(),
        other: other.map(|other| other.value),
    }
}

fn union(
    raw: Vec<(Spanned<String>, Spanned<parse::TypeExpr>)>,
    untagged: bool,
    checker: &mut Checker<'_>,
) -> Union {
    unique("variant", raw.iter().map(|(tag, _)| tag), type_name, checker);
    if let Some((tag, _)) = raw.iter().find(|(tag, _)| type_name(&tag.value) == "Unknown") {
        let message = "`Unknown` is reserved for unlisted variants";
        checker.report(Diagnostic::new(message, tag.span.clone()));
    }
    let variants = raw
        .into_iter()
        .map(|(tag, expr)| Variant {
            ty: checker.resolve_in(TypePosition::Variant, &expr),
            tag: tag.value,
        })
        .collect();
    Union { variants, untagged }
}

/// Reports names that convert to the same Rust name.
pub(super) fn unique<'r>(
    kind: &str,
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
                    format!(
                        "the {kind} `{}` is `{rust}` in Rust, which is already used",
                        name.value
                    ),
                    name.span.clone(),
                )
                .note(format!("`{}` has the same Rust name", first.value), first.span.clone()),
            ),
            None => {
                seen.insert(rust, name);
            }
        }
    }
}
