//! The official spec against `tests/facts`, a copy of what the reference and the official clients
//! say: every operation and every event is there, and nothing else is.
//!
//! `known` lists where the spec says something else on purpose, each with the reason. A difference
//! that is gone must leave that list.

mod facts;
mod known;

use std::collections::{BTreeMap, BTreeSet};

use crisp_api_spec::{
    Builtin, Endpoint, Hooks, Kind, Parameter, Route, Spec, Tier, Type, load, official,
};
use facts::{EventFacts, OperationFacts, QueryFacts};
use known::Known;

fn spec() -> Spec {
    load(official()).expect("the official files are sound")
}

/// Fails unless exactly what `known` lists differs.
fn compare(differences: &[String], known: &[Known]) {
    let found: BTreeSet<&str> = differences.iter().map(String::as_str).collect();
    let listed: BTreeSet<&str> = known.iter().map(|(difference, _)| *difference).collect();
    assert_eq!(listed.len(), known.len(), "a difference is listed twice");
    assert_eq!(found.len(), differences.len(), "two differences have the same words");
    let new: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "not listed: {new:#?}\nlisted, but gone: {gone:#?}");
    for (difference, reason) in known {
        assert!(!reason.is_empty(), "`{difference}` needs a reason");
    }
}

#[test]
fn every_operation_is_in_the_spec_and_no_other() {
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
    // Only the spec knows which parameters span several segments.
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
    let legacy = endpoint.group() == ["legacy", "helpdesk"];
    if legacy != facts.legacy {
        differences.push(format!("{}: it is old, or new, in the facts alone", facts.id));
    }
}

/// The facts have the names of the newest clients only; an older node client and a newer Go one
/// write the same names in their own case.
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

/// The endpoint and its other forms.
fn forms<'s>(spec: &'s Spec, name: &'s str) -> impl Iterator<Item = &'s Endpoint> {
    let endpoints = spec.endpoints().iter();
    endpoints.filter(move |form| form.name() == name || form.form_of() == Some(name))
}

#[test]
fn every_parameter_of_a_query_is_in_the_spec_and_no_other() {
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
        let word = if facts.required { "required" } else { "optional" };
        differences.push(format!("{id}: `{}` is {word} in the facts", facts.name));
    }
    if !fits(spec, &facts.ty, parameter.ty()) {
        let ty = parameter.ty();
        differences.push(format!("{id}: `{}` is {} and not {ty:?}", facts.name, facts.ty));
    }
}

/// Whether the spec is as precise as the facts, or more so.
fn fits(spec: &Spec, facts: &str, ty: &Type) -> bool {
    let words = |ty: &Type| match ty {
        Type::Builtin(builtin) => matches!(builtin, Builtin::String | Builtin::Date),
        Type::Defined(name) => matches!(
            spec.definition(name).map(crisp_api_spec::Definition::kind),
            Some(Kind::Enum(_) | Kind::Id(_))
        ),
        Type::List(_) | Type::Map(_) => false,
    };
    let Type::Builtin(builtin) = ty else { return facts == "string" && words(ty) };
    match facts {
        "string" => words(ty),
        "flag 0|1" => *builtin == Builtin::Flag,
        "u32" => *builtin == Builtin::U32,
        "u64" => matches!(builtin, Builtin::U64 | Builtin::Timestamp),
        "f64" => *builtin == Builtin::F64,
        "number" => matches!(builtin, Builtin::U32 | Builtin::F64),
        "datetime" => *builtin == Builtin::Date,
        "string|number" => *builtin == Builtin::String,
        other => panic!("the facts have a type `{other}` that this test does not know"),
    }
}

#[test]
fn every_key_of_a_body_is_in_the_spec_and_no_other() {
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
        // What one form leaves out, or lets be left out, is not required.
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
    let given = body.required.iter().map(|name| (name, true));
    for (name, required) in given.chain(body.optional.iter().map(|name| (name, false))) {
        match written.remove(name) {
            Some(same) if same == required => {}
            Some(true) => differences.push(format!("{id}: `{name}` is optional in the facts")),
            Some(false) => differences.push(format!("{id}: `{name}` is required in the facts")),
            None => differences.push(format!("{id}: `{name}` only in the facts")),
        }
    }
    differences.extend(written.keys().map(|name| format!("{id}: `{name}` only in the spec")));
}

/// The keys of an object and whether each must be there; none where every object fits.
fn keys(spec: &Spec, ty: &Type) -> Option<BTreeMap<String, bool>> {
    let record = spec.record(ty.definition()?)?;
    let mut keys = BTreeMap::new();
    for field in record.fields() {
        // A key that may be null must still be written, unless it may be absent too.
        let required = !field.is_optional() && !field.is_empty_when_absent();
        keys.insert(field.name().to_owned(), required);
        if let Some(tag) = field.tag() {
            keys.insert(tag.to_owned(), true);
        }
    }
    Some(keys)
}

#[test]
fn every_event_is_in_the_spec_and_no_other() {
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
            differences.push(format!("{name}: {carried} hook carries it in the facts"));
        }
    }
    compare(&differences, known::EVENTS);
}

/// Makes sure that the comparison sees what it is for.
#[test]
fn a_difference_is_seen() {
    let spec = spec();
    let facts = facts::operations();
    let facts = facts.iter().find(|facts| facts.id == "get_website").expect("it is official");
    let other: Route = "GET /website/{website_id}/other".parse().expect("it is a route");
    let mut differences = Vec::new();
    compare_routes(facts, &spec.declare("get_website", other), &mut differences);
    assert!(differences.len() > 1, "{differences:?}");
    assert!(differences[0].contains("GET /website/{website_id}/other is GET"));
}
