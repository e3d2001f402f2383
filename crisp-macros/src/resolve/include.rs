//! `include(…)`: endpoints that become methods without being written.

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Endpoint, Spec, Tier};
use proc_macro2::Span;
use syn::Ident;

use crate::arguments::{Include, Names};
use crate::errors::ErrorSink;
use crate::specs::Loaded;

/// The endpoints that are included, each with the place that includes it.
pub(super) fn resolve<'s>(
    includes: &[Include],
    tiers: &[(Tier, Span)],
    loaded: &'s Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Vec<(&'s Endpoint, Span)> {
    let spec = &loaded.spec;
    let mut found = Vec::new();
    for include in includes {
        let group: Vec<_> = include.group.iter().map(Ident::to_string).collect();
        let members: Vec<_> = spec
            .endpoints()
            .iter()
            .filter(|endpoint| endpoint.group().starts_with(&group))
            .collect();
        let Some(last) = include.group.last() else { continue };
        if members.is_empty() {
            if loaded.is_incomplete() {
                continue;
            }
            unknown_group(last, &group, spec, errors);
            continue;
        }
        match &include.names {
            // What `tier(…)` rules out was not asked for by name, and is left out.
            Names::All => found.extend(
                members
                    .into_iter()
                    .filter(|member| tiers.iter().all(|(tier, _)| member.rejects(*tier).is_none()))
                    .map(|member| (member, last.span())),
            ),
            Names::These(names) => {
                for name in names {
                    found
                        .extend(member(name, &members, errors).map(|member| (member, name.span())));
                }
            }
        }
    }
    found
}

fn member<'s>(
    name: &Ident,
    members: &[&'s Endpoint],
    errors: &ErrorSink<'_>,
) -> Option<&'s Endpoint> {
    let text = name.to_string();
    let found = members.iter().find(|member| member.name() == text);
    if found.is_none() {
        let hint = match suggest(&text, members.iter().map(|member| member.name())) {
            Some(best) => format!("; did you mean `{best}`?"),
            None => String::new(),
        };
        errors.at(name, format_args!("the group has no endpoint `{text}`{hint}"));
    }
    found.copied()
}

fn unknown_group(at: &Ident, group: &[String], spec: &Spec, errors: &ErrorSink<'_>) {
    let mut groups: Vec<_> =
        spec.endpoints().iter().map(|endpoint| endpoint.group().join("::")).collect();
    groups.dedup();
    let name = group.join("::");
    let hint = match suggest(&name, groups.iter().map(String::as_str)) {
        Some(best) => format!("did you mean `{best}`?"),
        None => format!("the groups are `{}`", groups.join("`, `")),
    };
    errors.at(at, format_args!("the spec has no group `{name}`; {hint}"));
}
