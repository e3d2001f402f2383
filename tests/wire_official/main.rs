//! Compares the requests of the official Node client with our endpoints. Each recorded request must
//! match an endpoint that knows all of its parts.
//!
//! `tests/recordings` holds the requests. `CRISP_WIRE=<file>` names another recording of the same
//! format, which may have any of the known problems.

#[path = "../closed/mod.rs"]
mod closed;
mod examples;
mod known;
mod rebuild;
mod recording;
mod routes;
mod validate;

use std::collections::BTreeSet;

use closed::files;
use crisp_api_spec::{Endpoint, Spec, load, official};
use known::{KNOWN, Known};
use recording::Recorded;

/// Returns the official spec, or the one in the folder that `CRISP_SPEC` names.
fn spec() -> Spec {
    let files = std::env::var_os("CRISP_SPEC").map_or_else(official, |folder| files(&folder));
    load(files).unwrap_or_else(|errors| panic!("the spec is not valid\n{errors}"))
}

/// Returns the name of the endpoint and the problems of the request, compared with the form that
/// matches best.
fn problems(spec: &Spec, request: &Recorded) -> (String, Vec<String>) {
    let candidates = routes::matching(spec, request);
    let Some((first, _)) = candidates.first() else {
        return (
            format!("{} {}", request.method, request.path),
            vec!["no endpoint matches".into()],
        );
    };
    let name = first.form_of().unwrap_or(first.name()).to_owned();
    let checked = candidates.iter().map(|(endpoint, parameters)| {
        let mut problems = validate::request(spec, endpoint, parameters, request);
        // The client was generated from the official spec.
        if problems.is_empty() && std::env::var_os("CRISP_SPEC").is_none() {
            problems = match rebuild::rebuild(endpoint, parameters, request) {
                Ok(built) => rebuild::differences(request, &built),
                Err(message) => vec![message],
            };
        }
        problems
    });
    (name, checked.min_by_key(Vec::len).expect("there is a candidate"))
}

#[test]
fn node_client_requests_match_our_endpoints() {
    let spec = spec();
    let mut found = BTreeSet::new();
    for request in recording::ours() {
        let (name, problems) = problems(&spec, &request);
        found.extend(problems.into_iter().map(|problem| format!("{name}: {problem}")));
    }
    let listed =
        KNOWN.iter().map(|Known { endpoint, problem, .. }| format!("{endpoint}: {problem}"));
    let listed: BTreeSet<_> = listed.collect();
    let new: Vec<_> = found.difference(&listed).collect();
    let obsolete: Vec<_> = listed.difference(&found).collect();
    assert!(new.is_empty() && obsolete.is_empty(), "new: {new:#?}\nobsolete: {obsolete:#?}");
    for Known { endpoint, problem, reason } in KNOWN {
        assert!(!reason.is_empty(), "`{endpoint}: {problem}` needs a reason");
    }
}

#[test]
fn external_recording_matches_our_endpoints() {
    let Some(file) = std::env::var_os("CRISP_WIRE") else { return };
    let recording = recording::read(file.as_ref());
    assert!(!recording.is_empty(), "the recording named by CRISP_WIRE is empty");
    let spec = spec();
    let (mut excused, mut failures) = (0, Vec::new());
    for request in &recording {
        let (name, problems) = problems(&spec, request);
        let unexcused = known::unexcused(&name, &problems);
        excused += usize::from(unexcused.is_empty() && !problems.is_empty());
        failures.extend(
            unexcused.iter().map(|problem| format!("{} ({name}): {problem}", request.label)),
        );
    }
    println!("{} requests, {excused} with known problems", recording.len());
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn every_endpoint_is_recorded_under_its_alias() {
    let spec = spec();
    let mut recorded = BTreeSet::new();
    for request in recording::ours() {
        let method = request.label.rsplit('.').next().unwrap_or_default();
        let candidates = routes::matching(&spec, &request);
        let alias = |(endpoint, _): &(&Endpoint, _)| endpoint.aliases().iter().any(|a| a == method);
        assert!(candidates.iter().any(alias), "{} matches {:?}", request.label, request.path);
        recorded.extend(candidates.iter().map(|(endpoint, _)| endpoint.name().to_owned()));
    }
    // An endpoint without a label is neither in the reference nor in the client.
    let official = spec.endpoints().iter().filter(|endpoint| endpoint.label().is_some());
    let official: BTreeSet<_> = official.map(|endpoint| endpoint.name().to_owned()).collect();
    assert_eq!(official.difference(&recorded).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn detects_mismatched_requests() {
    let spec = spec();
    let line = |line: &str| problems(&spec, &recording::parse(line)).1.join("; ");
    let nowhere =
        r#"{"label":"","method":"GET","path":"/website/1/nowhere","query":[],"body":null}"#;
    assert_eq!(line(nowhere), "no endpoint matches");
    let mismatched = r#"{"label":"","method":"PATCH","path":"/v1/website/1/conversation/2/state","query":[["x","1"]],
        "body":{"state":1,"other":true}}"#;
    assert_eq!(
        line(mismatched),
        "the query has no parameter `x`; `body.state` is a number and not an enum; `body.other` is unknown"
    );
    let missing = r#"{"label":"","method":"PATCH","path":"/website/1/conversation/2/state","query":[],"body":{}}"#;
    assert_eq!(line(missing), "`body.state` is missing");
}

#[test]
fn excuses_a_key_and_not_a_request() {
    let unexcused = |endpoint: &str, problems: &[&str]| {
        let problems: Vec<String> = problems.iter().map(|text| (*text).to_owned()).collect();
        known::unexcused(endpoint, &problems).into_iter().cloned().collect::<Vec<_>>()
    };
    let original = ["`body.original.type` is missing", "`body.translated` is unknown"];
    assert_eq!(unexcused("send_message_in_conversation", &original), [original[1]]);
    let data = ["`body.data` is missing", "`body.tariff` is unknown", "`body.a.b` is unknown"];
    assert_eq!(unexcused("save_people_data", &data), [data[2]]);
    assert_eq!(unexcused("save_people_data", &data[1..]), data[1..]);
    assert_eq!(unexcused("update_team", &data[..1]), data[..1]);
}

#[test]
fn example_requests_match_their_endpoints() {
    let spec = spec();
    for endpoint in spec.endpoints() {
        let request = examples::request(&spec, endpoint);
        let (_, problems) = problems(&spec, &request);
        assert!(problems.is_empty(), "{}: {problems:?}", endpoint.name());
    }
}

/// Writes a request for every endpoint to the file named by `CRISP_REQUESTS`, for
/// `tests/openapi/validate.py`.
#[test]
#[ignore = "writes a file"]
fn write_example_requests() {
    let file = std::env::var_os("CRISP_REQUESTS").expect("CRISP_REQUESTS names a file");
    let spec = spec();
    let line = |endpoint: &Endpoint| {
        let example = examples::request(&spec, endpoint);
        let (_, parameters) =
            routes::matching(&spec, &example).into_iter().next().expect("its endpoint matches");
        // Writes the request as our client would send it.
        let built =
            rebuild::rebuild(endpoint, &parameters, &example).expect("the example is valid");
        let path = built.path.trim_start_matches("/v1").to_owned();
        serde_json::to_string(&Recorded { path, ..built }).expect("the request is JSON") + "\n"
    };
    let lines: String = spec.endpoints().iter().map(line).collect();
    std::fs::write(file, lines).expect("the file can be written");
}
