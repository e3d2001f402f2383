//! Checks of `[reason]`, and of the statuses and reasons of endpoints.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Reason, ReasonScope};
use crate::parse;
use crate::source::Spanned;

/// Checks one reason. Returns `None` if it has no valid status.
pub(super) fn check(raw: parse::Reason, checker: &mut Checker<'_>) -> Option<Reason> {
    let when = raw.when.map(|when| scope(when, checker));
    let status = status(&raw.status?, 400..=599, "an error", checker)?;
    Some(Reason {
        origin: checker.origin(&raw.name.span),
        name: raw.name.value,
        facts: raw.facts,
        status,
        when,
    })
}

fn scope(when: Spanned<ReasonScope>, checker: &mut Checker<'_>) -> ReasonScope {
    if let ReasonScope::Parameter(name) = &when.value
        && !checker.names.is_path_parameter(name)
        && !checker.names.has_malformed()
    {
        let message = format!("no route has a parameter `{name}`");
        let names = checker.names.path_parameters();
        let diagnostic = Diagnostic::new(message, when.span.clone());
        let diagnostic = match crate::suggest::suggest(name, names) {
            Some(best) => diagnostic.label(format!("did you mean `{best}`?")),
            None => diagnostic,
        };
        checker.report(diagnostic);
    }
    when.value
}

/// Returns the statuses of successful responses.
pub(super) fn success(raw: Vec<Spanned<i64>>, checker: &mut Checker<'_>) -> Vec<u16> {
    let mut statuses: Vec<u16> = Vec::new();
    for number in raw {
        let Some(status) = status(&number, 200..=299, "a successful response", checker) else {
            continue;
        };
        if statuses.contains(&status) {
            let message = format!("the status {status} is listed twice");
            checker.report(Diagnostic::new(message, number.span));
        } else {
            statuses.push(status);
        }
    }
    statuses
}

/// Returns the reasons that an endpoint lists, all of which must be defined.
pub(super) fn errors(raw: Vec<Spanned<String>>, checker: &mut Checker<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in raw {
        if !checker.names.has_reason(&name.value) {
            let message = format!("unknown reason `{}`", name.value);
            let diagnostic = Diagnostic::new(message, name.span.clone())
                .allowed(&name.value, checker.names.reasons());
            checker.report(diagnostic);
        } else if names.contains(&name.value) {
            let message = format!("the reason `{}` is listed twice", name.value);
            checker.report(Diagnostic::new(message, name.span.clone()));
        }
        names.push(name.value);
    }
    names
}

fn status(
    number: &Spanned<i64>,
    range: std::ops::RangeInclusive<u16>,
    of: &str,
    checker: &mut Checker<'_>,
) -> Option<u16> {
    let status = u16::try_from(number.value).ok().filter(|status| range.contains(status));
    if status.is_none() {
        let message = format!(
            "{} is not the status of {of}, which is between {} and {}",
            number.value,
            range.start(),
            range.end()
        );
        checker.report(Diagnostic::new(message, number.span.clone()));
    }
    status
}
