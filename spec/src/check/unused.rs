//! Types that nothing mentions are no mistake, but were hardly meant to be there.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Kind, Spec};
use crate::reach::{reachable, reachable_from_events};

pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    // What mentions the type may be what is wrong.
    if checker.diagnostics.errors() > 0 {
        return;
    }
    let in_endpoints = reachable(spec, spec.endpoints());
    let in_events = reachable_from_events(spec);
    for definition in spec.definitions() {
        let name = definition.name();
        // An id has a use of its own: it is the type of the parameters that it claims.
        let is_id = matches!(definition.kind(), Kind::Id(_));
        if is_id || in_endpoints.contains_key(name) || in_events.contains_key(name) {
            continue;
        }
        if let Some(span) = checker.names.type_span(name) {
            let message = format!("nothing mentions the type `{name}`");
            checker.report(Diagnostic::new(message, span).warning());
        }
    }
}
