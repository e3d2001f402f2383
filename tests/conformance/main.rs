//! Compares the official spec with `tests/facts`, which records the operations and events of the
//! reference and of the official clients. Both must be complete.
//!
//! `known` lists the intended differences with their reasons. A difference that no longer exists
//! must be removed from the list.

#[path = "../closed/mod.rs"]
mod closed;
mod facts;
mod known;
mod replay;
mod responses;

use std::collections::{BTreeMap, BTreeSet};

use closed::files;
use crisp_api_spec::{
    Builtin, Endpoint, Hooks, Kind, Parameter, Route, Spec, Tier, Type, load, official,
};
use facts::{EventFacts, OperationFacts, QueryFacts};
use known::Known;

/// Returns the official spec, or the one in the folder that `CRISP_SPEC` names.
fn spec() -> Spec {
    let files = std::env::var_os("CRISP_SPEC").map_or_else(official, |folder| files(&folder));
    load(files).unwrap_or_else(|errors| panic!("the spec is not valid\n{errors}"))
}

/// Fails unless the differences are exactly the known ones.
fn compare(differences: &[String], known: &[Known]) {
    let found: BTreeSet<&str> = differences.iter().map(String::as_str).collect();
    let listed: BTreeSet<&str> = known.iter().map(|(difference, _)| *difference).collect();
    assert_eq!(listed.len(), known.len(), "a difference is listed twice");
    assert_eq!(found.len(), differences.len(), "two differences have the same text");
    let new: Vec<_> = found.difference(&listed).collect();
    let obsolete: Vec<_> = listed.difference(&found).collect();
    assert!(new.is_empty() && obsolete.is_empty(), "new: {new:#?}\nobsolete: {obsolete:#?}");
    for (difference, reason) in known {
        assert!(!reason.is_empty(), "`{difference}` needs a reason");
    }
}

#[test]
fn operations_match_the_facts() {
    let spec = spec();
    let facts = facts::operations();
    assert_eq!(facts.iter().filter(|facts| !facts.legacy).count(), 225);
    assert_eq!(facts.iter().filter(|facts| facts.legacy).count(), 35);
    let official: BTreeSet<&str> = facts.iter().map(|facts| facts.id.as_str()).collect();
    let mut differences = Vec::new();
    for endpoint in spec.endpoints().iter().filter(|endpoint| endpoint.form_of().is_none()) {
        if !official.contains(endpoint.name()) {
            differences.push(format!("{}: only in the spec", endpoint.name()));
        }
    }
    for facts in &facts {
        match spec.endpoint(&facts.id) {
            Some(endpoint) => {
                compare_routes(facts, endpoint, &mut differences);
                compare_aliases(&spec, facts, &mut differences);
            }
            None => differences.push(format!("{}: only in the facts", facts.id)),
        }
    }
    compare(&differences, known::OPERATIONS);
}

fn compare_routes(facts: &OperationFacts, endpoint: &Endpoint, differences: &mut Vec<String>) {
    let route = endpoint.route();
    // The facts do not record which parameters span several segments.
    let written = format!("{} {}", route.method(), route.path().replace("*}", "}"));
    if written != facts.route {
        differences.push(format!("{}: {written} is {} in the facts", facts.id, facts.route));
    }
    if endpoint.label() != Some(&facts.label) {
        differences.push(format!("{}: the label is `{}`", facts.id, facts.label));
    }
    let reference = endpoint.docs().unwrap_or("none");
    let documented = facts.docs.as_deref().unwrap_or("none");
    if reference != documented {
        differences.push(format!("{}: the anchor is `{documented}`", facts.id));
    }
    if tiers(endpoint.tiers()) != facts.tiers.clone().map(BTreeSet::from_iter) {
        differences.push(format!("{}: the tiers are {:?}", facts.id, facts.tiers));
    }
    if endpoint.scope() != facts.scope.as_deref() {
        differences.push(format!("{}: the scope is {:?}", facts.id, facts.scope));
    }
    if endpoint.page().is_some() != facts.paged {
        differences.push(format!("{}: `paged` is {} in the facts", facts.id, facts.paged));
    }
    let legacy = endpoint.group() == ["legacy", "helpdesk"];
    if legacy != facts.legacy {
        differences.push(format!("{}: `legacy` is {} in the facts", facts.id, facts.legacy));
    }
}

/// The facts contain the names of the newest clients only. An older Node client and a newer Go
/// client use the same names with different capitalization.
fn compare_aliases(spec: &Spec, facts: &OperationFacts, differences: &mut Vec<String>) {
    let written: BTreeSet<&String> = forms(spec, &facts.id).flat_map(Endpoint::aliases).collect();
    let official: BTreeSet<&String> = facts.aliases.iter().collect();
    for alias in official.difference(&written) {
        differences.push(format!("{}: the alias `{alias}` only in the facts", facts.id));
    }
    for alias in written.difference(&official) {
        if !official.iter().any(|name| name.eq_ignore_ascii_case(alias)) {
            differences.push(format!("{}: the alias `{alias}` only in the spec", facts.id));
        }
    }
}

fn tiers(tiers: Option<&[Tier]>) -> Option<BTreeSet<String>> {
    tiers.map(|tiers| tiers.iter().map(ToString::to_string).collect())
}

/// Returns the endpoint and its other forms.
fn forms<'s>(spec: &'s Spec, name: &'s str) -> impl Iterator<Item = &'s Endpoint> {
    let endpoints = spec.endpoints().iter();
    endpoints.filter(move |form| form.name() == name || form.form_of() == Some(name))
}

/// No source documents website tokens, so their tier follows a rule: where the reference names users
/// and plugins, website tokens are accepted below `/website/{website_id}`. Everything else has a basis.
#[test]
fn inferred_tiers_follow_the_rule_or_have_a_basis() {
    for endpoint in spec().endpoints() {
        let documented = endpoint.tiers().unwrap_or_default();
        let below = endpoint.route().is_below_website();
        let both = below && documented == [Tier::User, Tier::Plugin];
        let inferred = endpoint.tiers_inferred().unwrap_or_default();
        let by_rule: &[Tier] = if both { &[Tier::Website] } else { &[] };
        assert!(
            inferred == by_rule || endpoint.tiers_basis().is_some(),
            "{}: {inferred:?} without `tiers_basis`",
            endpoint.name()
        );
    }
}

#[test]
fn query_parameters_match_the_facts() {
    let spec = spec();
    let mut differences = Vec::new();
    for facts in facts::operations() {
        let mut written: BTreeMap<&str, &Parameter> = BTreeMap::new();
        for form in forms(&spec, &facts.id) {
            written.extend(form.query().iter().map(|parameter| (parameter.name(), parameter)));
        }
        for query in &facts.query {
            match written.remove(query.name.as_str()) {
                Some(parameter) => {
                    compare_parameters(&spec, &facts.id, query, parameter, &mut differences);
                }
                None => {
                    differences.push(format!("{}: `{}` only in the facts", facts.id, query.name));
                }
            }
        }
        let only = written.keys().map(|name| format!("{}: `{name}` only in the spec", facts.id));
        differences.extend(only);
    }
    compare(&differences, known::QUERIES);
}

fn compare_parameters(
    spec: &Spec,
    id: &str,
    facts: &QueryFacts,
    parameter: &Parameter,
    differences: &mut Vec<String>,
) {
    if parameter.is_required() != facts.required {
        let expected = if facts.required { "required" } else { "optional" };
        differences.push(format!("{id}: `{}` is {expected} in the facts", facts.name));
    }
    if !is_compatible(spec, &facts.ty, parameter.ty()) {
        let ty = parameter.ty();
        differences.push(format!("{id}: `{}` is {} and not {ty:?}", facts.name, facts.ty));
    }
}

/// Returns whether the type in the spec is at least as precise as the type in the facts.
fn is_compatible(spec: &Spec, facts: &str, ty: &Type) -> bool {
    let is_text = |ty: &Type| match ty {
        Type::Builtin(builtin) => matches!(builtin, Builtin::String | Builtin::Date),
        Type::Defined(name) => matches!(
            spec.definition(name).map(crisp_api_spec::Definition::kind),
            Some(Kind::Enum(_) | Kind::Id(_))
        ),
        Type::List(_) | Type::Map(_) => false,
    };
    let Type::Builtin(builtin) = ty else { return facts == "string" && is_text(ty) };
    match facts {
        "string" => is_text(ty),
        "flag 0|1" => *builtin == Builtin::Flag,
        "u32" => *builtin == Builtin::U32,
        "u64" => matches!(builtin, Builtin::U64 | Builtin::Timestamp),
        "f64" => *builtin == Builtin::F64,
        "number" => matches!(builtin, Builtin::U32 | Builtin::F64),
        "datetime" => *builtin == Builtin::Date,
        "string|number" => *builtin == Builtin::String,
        other => panic!("unknown type `{other}` in the facts"),
    }
}

#[test]
fn body_keys_match_the_facts() {
    let spec = spec();
    let mut differences = Vec::new();
    for facts in facts::operations() {
        compare_bodies(&spec, &facts, &mut differences);
    }
    compare(&differences, known::BODIES);
}

fn compare_bodies(spec: &Spec, facts: &OperationFacts, differences: &mut Vec<String>) {
    let id = &facts.id;
    let bodies: Vec<_> = forms(spec, id).map(Endpoint::body).collect();
    let kind = facts.body.as_ref().map_or("empty", |body| &body.kind);
    let Some(body) = facts.body.as_ref().filter(|body| body.has_keys()) else {
        let free = bodies.iter().flatten().any(|body| keys(spec, body.ty()).is_none());
        if (kind == "raw_object") != free || (kind == "empty") != bodies.iter().all(Option::is_none)
        {
            differences.push(format!("{id}: the body is {kind} in the facts"));
        }
        return;
    };
    let mut written: BTreeMap<String, bool> = BTreeMap::new();
    for (index, form) in bodies.iter().enumerate() {
        let form = form.and_then(|body| keys(spec, body.ty())).unwrap_or_default();
        // A key is required only if every form requires it.
        for (name, required) in &mut written {
            *required &= form.get(name).copied().unwrap_or_default();
        }
        for (name, required) in form {
            written.entry(name).or_insert(required && index == 0);
        }
    }
    for name in &body.server {
        if written.remove(name).unwrap_or_default() {
            differences.push(format!("{id}: `{name}` is set by Crisp and required in the spec"));
        }
    }
    let documented = body.required.iter().map(|name| (name, true));
    for (name, required) in documented.chain(body.optional.iter().map(|name| (name, false))) {
        match written.remove(name) {
            Some(same) if same == required => {}
            Some(true) => differences.push(format!("{id}: `{name}` is optional in the facts")),
            Some(false) => differences.push(format!("{id}: `{name}` is required in the facts")),
            None => differences.push(format!("{id}: `{name}` only in the facts")),
        }
    }
    differences.extend(written.keys().map(|name| format!("{id}: `{name}` only in the spec")));
}

/// Returns the keys of an object and whether each is required, or `None` if any object is allowed.
fn keys(spec: &Spec, ty: &Type) -> Option<BTreeMap<String, bool>> {
    let record = spec.record(ty.definition()?)?;
    let mut keys = BTreeMap::new();
    for field in record.fields() {
        // A nullable key must still be sent, unless it is optional too.
        let required = !field.is_optional() && !field.is_empty_when_absent();
        keys.insert(field.name().to_owned(), required);
        if let Some(tag) = field.tag() {
            keys.insert(tag.to_owned(), true);
        }
    }
    Some(keys)
}

#[test]
fn events_match_the_facts() {
    let spec = spec();
    let facts = facts::events();
    assert_eq!(facts.len(), 82);
    let mut differences = Vec::new();
    let official: BTreeSet<&str> = facts.iter().map(|facts| facts.name.as_str()).collect();
    let only = spec.events().iter().filter(|event| !official.contains(event.name()));
    differences.extend(only.map(|event| format!("{}: only in the spec", event.name())));
    for EventFacts { name, tiers: known, hooks } in &facts {
        let Some(event) = spec.event(name) else {
            differences.push(format!("{name}: only in the facts"));
            continue;
        };
        if tiers(event.tiers()) != Some(known.iter().cloned().collect()) {
            differences.push(format!("{name}: the tiers are {known:?}"));
        }
        if (event.hooks() != Hooks::None) != *hooks {
            let carried = if *hooks { "some" } else { "no" };
            differences.push(format!("{name}: delivered by {carried} webhook in the facts"));
        }
    }
    compare(&differences, known::EVENTS);
}

/// Guards against a comparison that finds no differences at all.
#[test]
fn detects_differences() {
    let spec = spec();
    let facts = facts::operations();
    let facts = facts
        .iter()
        .find(|facts| facts.id == "get_website")
        .expect("the facts contain `get_website`");
    let other: Route = "GET /website/{website_id}/other".parse().expect("the route is valid");
    let mut differences = Vec::new();
    compare_routes(facts, &spec.declare("get_website", other), &mut differences);
    assert!(differences.len() > 1, "{differences:?}");
    assert!(differences[0].contains("GET /website/{website_id}/other is GET"));
}
