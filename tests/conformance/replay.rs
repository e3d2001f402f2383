//! Replays the payloads against types that allow nothing else, so that a key that the spec lacks, or an
//! enum value that it does not list, is found.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crisp_api_spec::{Endpoint, Route, Spec, Type};
use serde_json::Value;

use crate::closed::Validator;
use crate::{compare, known, spec};

/// One file of `tests/payloads`.
struct Payload {
    file: String,
    kind: String,
    /// The endpoint as `METHOD /path`, or the name of the event.
    target: String,
    json: Value,
}

fn payloads() -> Vec<Payload> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    let index = fs::read_to_string(folder.join("index.tsv")).expect("the corpus has an index");
    let read = |line: &str| {
        let columns: Vec<_> = line.split('\t').map(str::to_owned).collect();
        let [file, kind, target, ..] = columns.as_slice() else { panic!("malformed: {line}") };
        let text = fs::read_to_string(folder.join(file)).expect("the file exists");
        let json = serde_json::from_str(&text).expect("the file is JSON");
        Payload { file: file.clone(), kind: kind.clone(), target: target.clone(), json }
    };
    index.lines().skip(1).map(read).collect()
}

#[test]
fn payloads_fit_closed_types() {
    let spec = spec();
    let payloads = payloads();
    assert!(payloads.len() > 250, "{} payloads", payloads.len());
    let found: BTreeSet<String> =
        payloads.iter().flat_map(|payload| problems(&spec, payload)).collect();
    compare(&found.into_iter().collect::<Vec<_>>(), known::PAYLOADS);
}

/// Returns the differences between a payload and the form of its type that fits best.
fn problems(spec: &Spec, payload: &Payload) -> Vec<String> {
    let Payload { file, kind, target, json } = payload;
    let (types, value): (Vec<&Type>, &Value) = match kind.as_str() {
        "rest" => {
            let returns = endpoints(spec, target).into_iter().filter_map(Endpoint::returns);
            (returns.map(crisp_api_spec::Returns::ty).collect(), json.get("data").unwrap_or(json))
        }
        "requests" => {
            let bodies = endpoints(spec, target).into_iter().filter_map(Endpoint::body);
            (bodies.map(crisp_api_spec::Body::ty).collect(), json)
        }
        "events" => {
            (spec.event(target).map(crisp_api_spec::Event::payload).into_iter().collect(), &json[1])
        }
        "webhooks" if json.get("data").is_some() => (
            spec.event(target).map(crisp_api_spec::Event::payload).into_iter().collect(),
            &json["data"],
        ),
        _ => return Vec::new(),
    };
    let checked = types.into_iter().map(|ty| {
        let mut validator = Validator { spec, problems: Vec::new() };
        validator.value(ty, value, "data");
        validator.problems
    });
    let best = checked.min_by_key(Vec::len).unwrap_or_default();
    best.into_iter().map(|problem| format!("{file}: {problem}")).collect()
}

/// Returns the endpoint with this method and path, and its other forms.
fn endpoints<'s>(spec: &'s Spec, target: &str) -> Vec<&'s Endpoint> {
    let Ok(route) = target.parse::<Route>() else { return Vec::new() };
    // The corpus does not mark parameters that span several segments.
    let is_like = |endpoint: &&Endpoint| {
        let own = endpoint.route().to_string().replace("*}", "}");
        own.parse::<Route>().is_ok_and(|own| own.is_like(&route))
    };
    spec.endpoints().iter().filter(is_like).collect()
}

#[test]
fn detects_keys_and_values_that_the_spec_lacks() {
    let spec = spec();
    let payload = |json: Value| Payload {
        file: "x.json".into(),
        kind: "requests".into(),
        target: "PATCH /website/{website_id}/conversation/{session_id}/state".into(),
        json,
    };
    let of = |json: Value| problems(&spec, &payload(json));
    assert_eq!(of(serde_json::json!({ "state": "resolved" })), Vec::<String>::new());
    assert_eq!(
        of(serde_json::json!({ "state": "closed", "more": 1 })),
        [
            "x.json: `data.state` is \"closed\", which `ConversationState` lacks",
            "x.json: `data.more` is unknown",
        ]
    );
}
