//! The parser of `[event."name"]`.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::{Event, Reader, endpoint, facts, type_expr};
use crate::diagnostics::Diagnostic;
use crate::model::{Facts, Hooks};
use crate::source::Spanned;

/// Parses the table of one event.
pub(super) fn parse(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Event {
    let mut event = Event {
        name,
        facts: Facts::default(),
        from: None,
        overrides: None,
        payload: None,
        tiers: None,
        scope: None,
        hooks: Hooks::All,
    };
    let Some(table) = keys::table(value, "an event", reader) else { return event };
    let mut keys = Keys::new(table, value.span(), "an event", reader);
    event.facts = facts::parse(&facts::PLAIN, &mut keys, reader);
    event.from = keys.string(facts::PLAIN.from, reader);
    event.overrides = keys.marker(facts::PLAIN.overrides, reader);
    if keys.has("payload") {
        let literal = keys.string("payload", reader);
        event.payload = literal.and_then(|literal| type_expr::parse(&literal, reader));
    } else {
        let message = format!("the event `{}` has no payload", event.name.value);
        reader.report(
            Diagnostic::new(message, event.name.span.clone())
                .help("add the type of the event data: `payload = \"Message\"`"),
        );
    }
    event.tiers = endpoint::tiers("tiers", &mut keys, reader);
    event.scope = keys.text("scope", reader);
    if let Some(keyword) = keys.string("hooks", reader) {
        match Hooks::from_name(&keyword.value) {
            Some(hooks) => event.hooks = hooks,
            None => reader.report(
                Diagnostic::new(
                    format!("unknown value `{}` for `hooks`", keyword.value),
                    keyword.span,
                )
                .allowed(&keyword.value, Hooks::ALL.map(Hooks::as_str)),
            ),
        }
    }
    keys.finish(reader);
    event
}
