//! The parser of `[reason.name]`.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::{Reader, Reason, facts};
use crate::diagnostics::Diagnostic;
use crate::model::{Facts, ReasonScope};
use crate::source::Spanned;

/// Parses the table of one reason.
pub(super) fn parse(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Reason {
    let mut reason =
        Reason { name, facts: Facts::default(), overrides: None, status: None, when: None };
    let Some(table) = keys::table(value, "a reason", reader) else { return reason };
    let mut keys = Keys::new(table, value.span(), "a reason", reader);
    reason.facts = facts::parse(&facts::PLAIN, &mut keys, reader);
    reason.overrides = keys.marker(facts::PLAIN.overrides, reader);
    if keys.has("status") {
        reason.status = keys.integer("status", reader);
    } else {
        let message = format!("the reason `{}` has no status", reason.name.value);
        reader.report(
            Diagnostic::new(message, reason.name.span.clone())
                .help("add the status of the response: `status = 404`"),
        );
    }
    reason.when = keys.string("when", reader).and_then(|text| scope(&text, reader));
    keys.finish(reader);
    reason
}

fn scope(text: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Spanned<ReasonScope>> {
    let scope = ReasonScope::parse(&text.value);
    if scope.is_none() {
        let message = format!("unknown value `{}` for `when`", text.value);
        reader.report(
            Diagnostic::new(message, text.span.clone())
                .allowed(&text.value, ["always", "input", "scope", "{parameter}"]),
        );
    }
    scope.map(|value| Spanned { value, span: text.span.clone() })
}
