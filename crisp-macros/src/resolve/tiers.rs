//! `tier(…)`: every method must be allowed for each of them.

use crisp_api_spec::{Endpoint, Tier, TierRestriction};
use syn::Ident;

use super::Wanted;
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
                    "a {tier} token cannot call `{}`: {}; move the method to a trait of its own, or \
                     take `{tier}` out of `tier(…)`; if Crisp does accept it, put `#[assume]` on the \
                     method",
                    endpoint.name(),
                    reason(endpoint, refusal),
                ),
            );
        }
    }
}

/// Why a call is refused, and where that is said.
fn reason(endpoint: &Endpoint, refusal: TierRestriction) -> String {
    let tier = match refusal {
        TierRestriction::PluginOnly => "plugin",
        TierRestriction::UserOnly => "user",
        TierRestriction::OutsideWebsite => return format!("{refusal}{}", place(endpoint)),
    };
    match endpoint.is_official() {
        true => format!("{refusal}{}", place(endpoint)),
        false => format!("it is declared for {tier} tokens only{}", place(endpoint)),
    }
}

/// Where the spec says so; nothing where the method itself does.
fn place(endpoint: &Endpoint) -> String {
    match endpoint.declared_at() {
        "" => String::new(),
        place => format!(" ({place})"),
    }
}

/// Reports methods of which no token can call all.
///
/// Where `tier(…)` says for whom the trait is, each method was checked by itself.
pub(super) fn check_together(arguments: &Arguments, wanted: &[Wanted<'_>], errors: &ErrorSink<'_>) {
    if !arguments.tiers.is_empty() {
        return;
    }
    let refusing = |tier: Tier| {
        let asked = wanted.iter().filter(|wanted| wanted.written.is_some() && !wanted.assumed());
        asked.into_iter().find_map(|wanted| Some((wanted, wanted.endpoint.rejects(tier)?)))
    };
    let Some(refusals) = Tier::ALL.map(refusing).into_iter().collect::<Option<Vec<_>>>() else {
        return;
    };
    let mut names: Vec<&Wanted<'_>> = Vec::new();
    for (wanted, _) in &refusals {
        if !names.iter().any(|other| other.ident == wanted.ident) {
            names.push(wanted);
        }
    }
    let Some((last, first)) = names.split_last() else { return };
    let reasons = Tier::ALL.iter().zip(&refusals).map(|(tier, (wanted, refusal))| {
        let reason = reason(&wanted.endpoint, *refusal);
        format!("a {tier} token cannot call `{}`: {reason}", wanted.ident)
    });
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    let beside = first.iter().map(|wanted| format!("`{}`", wanted.ident)).collect::<Vec<_>>();
    let subject = match beside.as_slice() {
        [] => "no token can call this method".to_owned(),
        names => format!("no token can call {} and this method", names.join(", ")),
    };
    errors.at(&last.ident, format_args!("{subject}: {reasons}; make two traits of this one"));
}
