//! A type must not hold itself, or a value of it would have no end.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Definition, Kind, Spec, Type};

/// Reports each type that holds itself without a list or a map in between.
pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for cycle in cycles(spec) {
        if cycle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        let Some(span) = checker.names.type_span(cycle[0]) else { continue };
        let message = format!("`{}` holds itself: {}", cycle[0], cycle.join(" → "));
        let help = "put a list in between, which may be empty";
        checker.report(Diagnostic::new(message, span).help(help));
        reported.extend(cycle);
    }
}

/// A walk that visits every type once; it keeps its own stack, since a chain of types may be long.
fn cycles(spec: &Spec) -> Vec<Vec<&str>> {
    let contained: BTreeMap<&str, Vec<&str>> = spec
        .definitions()
        .iter()
        .map(|definition| (definition.name(), contained_types(definition)))
        .collect();
    let mut cycles = Vec::new();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in spec.definitions().iter().map(Definition::name) {
        if !done.insert(start) {
            continue;
        }
        let mut path = vec![(start, 0)];
        let mut on_path = BTreeSet::from([start]);
        while let Some((name, next)) = path.last_mut() {
            let Some(to) = contained.get(name).and_then(|contained| contained.get(*next)).copied()
            else {
                on_path.remove(*name);
                path.pop();
                continue;
            };
            *next += 1;
            if on_path.contains(to) {
                let from = path.iter().position(|(name, _)| *name == to).unwrap_or(0);
                cycles.push(path[from..].iter().map(|(name, _)| *name).chain([to]).collect());
            } else if done.insert(to) {
                on_path.insert(to);
                path.push((to, 0));
            }
        }
    }
    cycles
}

/// The types that a value always has room for.
fn contained_types(definition: &Definition) -> Vec<&str> {
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
