//! `tier(…)`: each tier must be allowed to call every method.

use crisp_api_spec::{Endpoint, Tier, TierRestriction};
use syn::Ident;

use super::MethodRequest;
use crate::arguments::Arguments;
use crate::errors::ErrorSink;

/// Reports a method that a tier of the client cannot call.
pub(super) fn check(
    arguments: &Arguments,
    endpoint: &Endpoint,
    method: &Ident,
    errors: &ErrorSink<'_>,
) {
    for (tier, _) in &arguments.tiers {
        if let Some(refusal) = endpoint.rejects(*tier) {
            errors.at(
                method,
                format_args!(
                    "a {tier} token cannot call `{}`: {}; move the method to another trait, or \
                     remove `{tier}` from `tier(…)`; if Crisp accepts the call, add `#[assume]` to the \
                     method",
                    endpoint.name(),
                    reason(endpoint, refusal),
                ),
            );
        }
    }
}

/// Returns why Crisp rejects a call, and where the spec states it.
fn reason(endpoint: &Endpoint, refusal: TierRestriction) -> String {
    let tier = match refusal {
        TierRestriction::PluginOnly => "plugin",
        TierRestriction::UserOnly => "user",
    };
    match endpoint.is_official() {
        true => format!("{refusal}{}", position(endpoint)),
        false => format!("it is declared only for {tier} tokens{}", position(endpoint)),
    }
}

/// Returns the position in the spec, or nothing for an endpoint that the method declares.
fn position(endpoint: &Endpoint) -> String {
    match endpoint.declared_at() {
        "" => String::new(),
        position => format!(" ({position})"),
    }
}

/// Reports methods that no single token can call together.
///
/// With `tier(…)`, each method is checked on its own instead.
pub(super) fn check_together(
    arguments: &Arguments,
    requested: &[MethodRequest<'_>],
    errors: &ErrorSink<'_>,
) {
    if !arguments.tiers.is_empty() {
        return;
    }
    let refusing = |tier: Tier| {
        let asked = requested
            .iter()
            .filter(|requested| requested.written.is_some() && !requested.assumed());
        asked.into_iter().find_map(|requested| Some((requested, requested.endpoint.rejects(tier)?)))
    };
    let Some(refusals) = Tier::ALL.map(refusing).into_iter().collect::<Option<Vec<_>>>() else {
        return;
    };
    let mut names: Vec<&MethodRequest<'_>> = Vec::new();
    for (requested, _) in &refusals {
        if !names.iter().any(|other| other.ident == requested.ident) {
            names.push(requested);
        }
    }
    let Some((last, first)) = names.split_last() else { return };
    let reasons = Tier::ALL.iter().zip(&refusals).map(|(tier, (requested, refusal))| {
        let reason = reason(&requested.endpoint, *refusal);
        format!("a {tier} token cannot call `{}`: {reason}", requested.ident)
    });
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    let beside = first.iter().map(|requested| format!("`{}`", requested.ident)).collect::<Vec<_>>();
    let subject = match beside.as_slice() {
        [] => "no token can call this method".to_owned(),
        names => format!("no token can call {} and this method", names.join(", ")),
    };
    errors.at(&last.ident, format_args!("{subject}: {reasons}; split the trait"));
}
