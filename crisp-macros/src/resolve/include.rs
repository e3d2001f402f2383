//! `include(…)`: endpoints that become methods without being declared.

use std::collections::BTreeSet;

use crisp_api_spec::__private::{suggest, type_name};
use crisp_api_spec::{Endpoint, Tier};
use proc_macro2::Span;
use syn::Ident;

use crate::arguments::{Include, Names};
use crate::errors::ErrorSink;
use crate::specs::Loaded;

/// Returns the included endpoints, each with the span of its `include(…)`.
pub(super) fn resolve<'s>(
    includes: &[Include],
    tiers: &[(Tier, Span)],
    loaded: &'s Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Vec<(&'s Endpoint, Span)> {
    let resolver = Resolver { tiers, loaded, errors };
    includes.iter().flat_map(|include| resolver.include(include)).collect()
}

struct Resolver<'a, 's, 'e> {
    tiers: &'a [(Tier, Span)],
    loaded: &'s Loaded<'e>,
    errors: &'a ErrorSink<'a>,
}

impl<'s> Resolver<'_, 's, '_> {
    fn include(&self, include: &Include) -> Vec<(&'s Endpoint, Span)> {
        let group: Vec<_> = include.group.iter().map(Ident::to_string).collect();
        if let Names::One(name) = &include.names {
            return self.one(&group, name, include);
        }
        let members = self.members(&group);
        let Some(last) = include.group.last() else { return Vec::new() };
        if members.is_empty() {
            self.unknown_group(last, &group);
            return Vec::new();
        }
        match &include.names {
            Names::These(names) => {
                let found = names.iter().filter_map(|name| self.member(name, &members, &group));
                found.collect()
            }
            Names::All | Names::One(_) => self.admitted(members, last.span()),
        }
    }

    /// Resolves `group::name`. A group without `::*` is reported and included, because its meaning is
    /// certain.
    fn one(&self, group: &[String], name: &Ident, include: &Include) -> Vec<(&'s Endpoint, Span)> {
        let path: Vec<_> = group.iter().cloned().chain([name.to_string()]).collect();
        let of_path = self.members(&path);
        let written = path.join("::");
        if !of_path.is_empty() {
            self.errors
                .at(name, format_args!("`{written}` is a group; write a group: `{written}::*`"));
            return self.admitted(of_path, name.span());
        }
        if self.loaded.is_incomplete() {
            return Vec::new();
        }
        let members = self.members(group);
        match include.group.last() {
            Some(last) if members.is_empty() => {
                self.unknown_member(last, name, group);
                Vec::new()
            }
            Some(_) => self.member(name, &members, group).into_iter().collect(),
            None => {
                self.without_group(name);
                Vec::new()
            }
        }
    }

    /// Returns the members of a group and of the groups in it.
    fn members(&self, group: &[String]) -> Vec<&'s Endpoint> {
        let endpoints = self.loaded.spec.endpoints().iter();
        if group.is_empty() {
            return Vec::new();
        }
        endpoints.filter(|endpoint| endpoint.group().starts_with(group)).collect()
    }

    /// Returns the members that `tier(…)` does not exclude. Only endpoints named one by one are errors.
    fn admitted(&self, members: Vec<&'s Endpoint>, span: Span) -> Vec<(&'s Endpoint, Span)> {
        let may = |endpoint: &&Endpoint| {
            self.tiers.iter().all(|(tier, _)| endpoint.rejects(*tier).is_none())
        };
        members.into_iter().filter(may).map(|member| (member, span)).collect()
    }

    fn member(
        &self,
        name: &Ident,
        members: &[&'s Endpoint],
        group: &[String],
    ) -> Option<(&'s Endpoint, Span)> {
        let text = name.to_string();
        if let Some(found) = members.iter().find(|member| member.name() == text) {
            return Some((found, name.span()));
        }
        let suggestions = self.loaded.suggestions(&text);
        let here = |other: &&str| members.iter().any(|member| member.name() == *other);
        let elsewhere = self
            .loaded
            .spec
            .endpoint(&text)
            .or_else(|| self.loaded.spec.endpoint(suggestions.first()?));
        let hint = match (suggestions.iter().find(|name| here(name)), elsewhere) {
            (Some(best), _) => format!("; did you mean `{best}`?"),
            (None, Some(endpoint)) => {
                format!("; write `{}::{}`", endpoint.group().join("::"), endpoint.name())
            }
            (None, None) => match suggest(&text, members.iter().map(|member| member.name())) {
                Some(best) => format!("; did you mean `{best}`?"),
                None => String::new(),
            },
        };
        let message =
            format!("unknown endpoint `{text}` in the group `{}`{hint}", group.join("::"));
        self.errors.at(name, message);
        None
    }

    /// Reports a name that is not in a group.
    fn without_group(&self, name: &Ident) {
        let text = name.to_string();
        let endpoint = self.loaded.spec.endpoint(&text);
        let hint = match endpoint {
            Some(endpoint) => format!("write `{}::{text}`", endpoint.group().join("::")),
            None => self.group_hint(&text),
        };
        self.errors.at(name, format_args!("`{text}` is not a group; {hint}"));
    }

    /// Reports an unknown group with a name behind it, such as the path of a Rust type.
    fn unknown_member(&self, last: &Ident, name: &Ident, group: &[String]) {
        let by_type = |endpoint: &&Endpoint| *name == type_name(endpoint.name());
        let endpoints = self.loaded.spec.endpoints();
        let exact = |endpoint: &&Endpoint| *name == endpoint.name();
        match endpoints.iter().find(exact).or_else(|| endpoints.iter().find(by_type)) {
            Some(endpoint) => {
                let message = format!(
                    "unknown group `{}`; write `{}::{}`",
                    group.join("::"),
                    endpoint.group().join("::"),
                    endpoint.name()
                );
                self.errors.at(last, message);
            }
            None => self.unknown_group(last, group),
        }
    }

    fn unknown_group(&self, at: &Ident, group: &[String]) {
        if self.loaded.is_incomplete() {
            return;
        }
        let name = group.join("::");
        self.errors.at(at, format_args!("unknown group `{name}`; {}", self.group_hint(&name)));
    }

    fn group_hint(&self, name: &str) -> String {
        let endpoints = self.loaded.spec.endpoints().iter();
        let groups: BTreeSet<_> = endpoints.map(|endpoint| endpoint.group().join("::")).collect();
        let ends = |group: &&String| group.ends_with(&format!("::{name}"));
        match groups.iter().find(ends) {
            Some(group) => format!("did you mean `{group}`?"),
            None => match suggest(name, groups.iter().map(String::as_str)) {
                Some(best) => format!("did you mean `{best}`?"),
                None => {
                    let groups: Vec<_> = groups.into_iter().collect();
                    format!("the groups are `{}`", groups.join("`, `"))
                }
            },
        }
    }
}
