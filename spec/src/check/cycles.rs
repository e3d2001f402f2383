//! Checks that no type contains itself, because a value of such a type would be infinite.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Definition, Kind, Spec, Type};

/// Reports each type that contains itself other than through a list or a map.
pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for cycle in cycles(spec) {
        if cycle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        let Some(span) = checker.names.type_span(cycle[0]) else { continue };
        let message = format!("`{}` contains itself: {}", cycle[0], cycle.join(" → "));
        let help = "break the cycle with a list or a map, which can be empty";
        checker.report(Diagnostic::new(message, span).help(help));
        reported.extend(cycle);
    }
}

/// Finds cycles with a depth-first search that visits every type once.
///
/// The search uses an explicit stack, because a chain of types in a spec file can be long enough to
/// overflow the call stack.
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

/// Returns the types that a value contains directly. Lists and maps can be empty, so they do not
/// count.
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
