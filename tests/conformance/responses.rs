//! Compares statuses, reasons and headers with `tests/facts/http.jsonl`.

use std::collections::BTreeSet;

use crisp_api::Reason;
use crisp_api_spec::{Method, Spec};

use crate::facts::{self, ResponseFacts};
use crate::known;
use crate::{compare, spec};

#[test]
fn responses_match_the_facts() {
    let spec = spec();
    let facts = facts::responses();
    assert!(facts.len() > 70, "{} facts", facts.len());
    let mut differences: Vec<_> =
        facts.iter().flat_map(|facts| differences(&spec, facts)).collect();
    differences.sort();
    differences.dedup();
    compare(&differences, known::RESPONSES);
}

/// A status without a source is a guess, and belongs into the defaults.
#[test]
fn every_status_has_a_source() {
    let seen = facts::responses().into_iter();
    let seen: BTreeSet<_> =
        seen.filter_map(|facts| Some((facts.endpoint, facts.status?))).collect();
    let spec = spec();
    let mut unknown = Vec::new();
    for endpoint in spec.endpoints().iter().filter(|endpoint| endpoint.is_success_known()) {
        for status in endpoint.success_statuses() {
            if !seen.contains(&(endpoint.name().to_owned(), *status)) {
                unknown.push(format!("{}: no fact shows {status}", endpoint.name()));
            }
        }
    }
    compare(&unknown, known::STATUSES);
}

#[test]
fn error_type_has_a_variant_for_every_reason() {
    for reason in spec().reasons() {
        let known = !matches!(Reason::from(reason.name()), Reason::Unknown(_));
        assert!(known, "`Reason` has no variant for `{}`", reason.name());
    }
}

fn differences(spec: &Spec, facts: &ResponseFacts) -> Vec<String> {
    let name = &facts.endpoint;
    let Some(endpoint) = spec.endpoint(name) else {
        return vec![format!("{name}: not in the spec")];
    };
    let mut differences = Vec::new();
    let success = facts.status.is_some_and(|status| (200..300).contains(&status));
    if let Some(status) = facts.status.filter(|_| success)
        && !(endpoint.is_success_known() && endpoint.success_statuses().contains(&status))
    {
        differences.push(format!("{name}: does not respond with {status}"));
    }
    if let Some(reason) = facts.reason.as_ref().filter(|reason| !is_success_reason(reason)) {
        match spec.reason(reason) {
            None => differences.push(format!("{name}: unknown reason `{reason}`")),
            Some(known) if !known.applies_to(endpoint) => {
                differences.push(format!("{name}: does not fail with `{reason}`"));
            }
            Some(known) if facts.status.is_some_and(|status| status != known.status()) => {
                differences.push(format!("{name}: `{reason}` has {}", known.status()));
            }
            Some(_) => {}
        }
    }
    if success && facts.basis == "recording" && endpoint.route().method() != Method::Head {
        let etag = facts.headers.keys().any(|header| header.eq_ignore_ascii_case("etag"));
        if etag != endpoint.has_etag() {
            differences.push(format!("{name}: `etag` is {etag} in the facts"));
        }
    }
    differences
}

fn is_success_reason(reason: &str) -> bool {
    matches!(reason, "added" | "deleted" | "dispatched" | "listed" | "resolved" | "updated")
}

#[test]
fn detects_wrong_responses() {
    let fact = |status: u16, reason: &str| ResponseFacts {
        endpoint: "add_people_event".into(),
        status: Some(status),
        reason: Some(reason.into()),
        headers: [("Etag".to_owned(), String::new())].into(),
        basis: "recording".into(),
    };
    let spec = spec();
    assert_eq!(
        differences(&spec, &fact(202, "added")),
        [
            "add_people_event: does not respond with 202",
            "add_people_event: `etag` is true in the facts"
        ]
    );
    assert_eq!(
        differences(&spec, &fact(410, "people_not_found")),
        ["add_people_event: `people_not_found` has 404"]
    );
    assert_eq!(
        differences(&spec, &fact(409, "people_exists")),
        ["add_people_event: does not fail with `people_exists`"]
    );
}
