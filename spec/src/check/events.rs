//! Checks of `[event]`.

use super::Checker;
use super::type_positions::TypePosition;
use crate::model::Event;
use crate::parse;

/// Checks one event. Returns `None` if it has no payload.
pub(super) fn check(raw: parse::Event, checker: &mut Checker<'_>) -> Option<Event> {
    let payload = raw.payload?;
    Some(Event {
        origin: checker.origin(&raw.name.span),
        payload: checker.resolve_in(TypePosition::Event, &payload),
        facts: checker.with_source(raw.facts, raw.from.as_ref(), &raw.name.span),
        name: raw.name.value,
        tiers: raw.tiers.map(|tiers| tiers.value),
        scope: raw.scope,
        hooks: raw.hooks,
    })
}
