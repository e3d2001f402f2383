//! Warnings about unused types.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Kind, Spec};
use crate::reach::{reachable, reachable_from_events};

pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    // The definition that uses the type may be the one with the error.
    if checker.diagnostics.errors() > 0 {
        return;
    }
    let in_endpoints = reachable(spec, spec.endpoints());
    let in_events = reachable_from_events(spec);
    for definition in spec.definitions() {
        let name = definition.name();
        // An id is used by the path parameters that it is bound to.
        let is_id = matches!(definition.kind(), Kind::Id(_));
        if is_id || in_endpoints.contains_key(name) || in_events.contains_key(name) {
            continue;
        }
        if let Some(span) = checker.names.type_span(name) {
            let message = format!("unused type `{name}`");
            checker.report(Diagnostic::new(message, span).warning());
        }
    }
}
