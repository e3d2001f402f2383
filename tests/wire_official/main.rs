//! What the official node client sends, against our endpoints: each recorded request belongs to one,
//! which knows every part of it.
//!
//! `tests/recordings` holds the requests. `CRISP_WIRE=<file>` names others of the same form, whose
//! faults may be any of `known`.

mod fits;
mod known;
mod made;
mod rebuild;
mod recording;
mod routes;

use std::collections::BTreeSet;

use crisp_api_spec::{Endpoint, Spec, load, official};
use known::{KNOWN, Known};
use recording::Recorded;

fn spec() -> Spec {
    load(official()).expect("the official files are sound")
}

/// What of the request does not fit the endpoint, in the form that fits best.
fn faults(spec: &Spec, request: &Recorded) -> (String, Vec<String>) {
    let candidates = routes::matching(spec, request);
    let Some((first, _)) = candidates.first() else {
        return (format!("{} {}", request.method, request.path), vec!["has no endpoint".into()]);
    };
    let name = first.form_of().unwrap_or(first.name()).to_owned();
    let checked = candidates.iter().map(|(endpoint, parameters)| {
        let mut faults = fits::request(spec, endpoint, parameters, request);
        if faults.is_empty() {
            faults = match rebuild::rebuild(endpoint, parameters, request) {
                Ok(built) => rebuild::differences(request, &built),
                Err(refusal) => vec![refusal],
            };
        }
        faults
    });
    (name, checked.min_by_key(Vec::len).expect("there is a candidate"))
}

#[test]
fn what_the_node_client_sends_fits_our_endpoints() {
    let spec = spec();
    let mut found = BTreeSet::new();
    for request in recording::ours() {
        let (name, faults) = faults(&spec, &request);
        found.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    let listed = KNOWN.iter().map(|Known { endpoint, fault, .. }| format!("{endpoint}: {fault}"));
    let listed: BTreeSet<_> = listed.collect();
    let new: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "not listed: {new:#?}\nlisted, but gone: {gone:#?}");
    for Known { endpoint, fault, reason } in KNOWN {
        assert!(!reason.is_empty(), "`{endpoint}: {fault}` needs a reason");
    }
}

#[test]
fn another_recording_fits_too() {
    let Some(file) = std::env::var_os("CRISP_WIRE") else { return };
    let recording = recording::read(file.as_ref());
    assert!(!recording.is_empty(), "the recording that CRISP_WIRE names is empty");
    let spec = spec();
    let (mut excused, mut wrong) = (0, Vec::new());
    for request in &recording {
        let (name, faults) = faults(&spec, request);
        match faults.as_slice() {
            [] => {}
            faults if known::excused(&name, faults) => excused += 1,
            faults => wrong.push(format!("{} ({name}): {}", request.label, faults.join("; "))),
        }
    }
    println!("{} requests, {excused} of them with known faults", recording.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_endpoint_is_recorded_under_its_name_in_the_node_client() {
    let spec = spec();
    let mut recorded = BTreeSet::new();
    for request in recording::ours() {
        let method = request.label.rsplit('.').next().unwrap_or_default();
        let candidates = routes::matching(&spec, &request);
        let alias = |(endpoint, _): &(&Endpoint, _)| endpoint.aliases().iter().any(|a| a == method);
        assert!(candidates.iter().any(alias), "{} leads to {:?}", request.label, request.path);
        recorded.extend(candidates.iter().map(|(endpoint, _)| endpoint.name().to_owned()));
    }
    let official: BTreeSet<_> =
        spec.endpoints().iter().map(|endpoint| endpoint.name().to_owned()).collect();
    assert_eq!(official.difference(&recorded).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_request_that_does_not_fit_is_seen() {
    let spec = spec();
    let line = |line: &str| faults(&spec, &recording::parse(line)).1.join("; ");
    let nowhere =
        r#"{"label":"","method":"GET","path":"/website/1/nowhere","query":[],"body":null}"#;
    assert_eq!(line(nowhere), "has no endpoint");
    let wrong = r#"{"label":"","method":"PATCH","path":"/v1/website/1/conversation/2/state","query":[["x","1"]],
        "body":{"state":1,"other":true}}"#;
    assert_eq!(
        line(wrong),
        "the query has no `x`; `body.state` is a number and not an enum; `body.other` is not known"
    );
    let missing = r#"{"label":"","method":"PATCH","path":"/website/1/conversation/2/state","query":[],"body":{}}"#;
    assert_eq!(line(missing), "`body.state` is missing");
}

#[test]
fn a_request_made_from_the_examples_fits() {
    let spec = spec();
    for endpoint in spec.endpoints() {
        let request = made::request(&spec, endpoint);
        let (_, faults) = faults(&spec, &request);
        assert!(faults.is_empty(), "{}: {faults:?}", endpoint.name());
    }
}

/// Writes a request for every endpoint where `CRISP_REQUESTS` says, for `tests/openapi/validate.py`.
#[test]
#[ignore = "writes a file"]
fn write_the_requests_made_from_the_examples() {
    let file = std::env::var_os("CRISP_REQUESTS").expect("CRISP_REQUESTS names a file");
    let spec = spec();
    let line = |endpoint: &Endpoint| {
        let made = made::request(&spec, endpoint);
        let (_, parameters) = routes::matching(&spec, &made).into_iter().next().expect("its own");
        // What is written is what our client sends.
        let built = rebuild::rebuild(endpoint, &parameters, &made).expect("an example fits");
        let path = built.path.trim_start_matches("/v1").to_owned();
        serde_json::to_string(&Recorded { path, ..built }).expect("it is JSON") + "\n"
    };
    let lines: String = spec.endpoints().iter().map(line).collect();
    std::fs::write(file, lines).expect("the file can be written");
}
