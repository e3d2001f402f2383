//! A type must not hold itself, or a value of it would have no end.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Definition, Kind, Spec, Type};

/// Reports each type that holds itself without a list or a map in between.
pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    let mut reported: Vec<String> = Vec::new();
    for definition in spec.definitions() {
        if reported.iter().any(|name| name == definition.name()) {
            continue;
        }
        let mut path = vec![definition.name().to_owned()];
        if !returns(spec, definition, definition.name(), &mut path) {
            continue;
        }
        let Some(span) = checker.names.type_span(definition.name()) else { continue };
        let message = format!("`{}` holds itself: {}", definition.name(), path.join(" → "));
        let help = "put a list in between, which may be empty";
        checker.report(Diagnostic::new(message, span).help(help));
        reported.extend(path);
    }
}

/// Whether there is a way from `from` to `goal`; it is appended to `path`.
fn returns(spec: &Spec, from: &Definition, goal: &str, path: &mut Vec<String>) -> bool {
    for name in held(from) {
        path.push(name.to_owned());
        if name == goal {
            return true;
        }
        let seen = path[..path.len() - 1].iter().any(|step| step == name);
        if let Some(next) = spec.definition(name).filter(|_| !seen)
            && returns(spec, next, goal, path)
        {
            return true;
        }
        path.pop();
    }
    false
}

/// The types that a value always has room for.
fn held(definition: &Definition) -> Vec<&str> {
    let types: Vec<&Type> = match definition.kind() {
        Kind::Record(record) => record.fields().iter().map(crate::model::Field::ty).collect(),
        Kind::Union(union) => union.variants().iter().map(crate::model::Variant::ty).collect(),
        Kind::Enum(_) | Kind::Id(_) => Vec::new(),
    };
    types
        .into_iter()
        .filter_map(|ty| match ty {
            Type::Defined(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}
