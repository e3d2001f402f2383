//! Real and documented payloads decode completely and are encoded again without loss.

#![allow(missing_docs, reason = "these are tests")]

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api::{AnyTier, Client, Error, Request, Tier, Token, dynamic, types};
use crisp_api_spec::{Endpoint, Route, Spec, load, official};
use serde_json::Value;

/// Payloads that do not round-trip or do not decode, and the reasons.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "events/message_send__visitor_frame.json",
        "missing field `session_id`",
        "received by the chatbox, not by clients of this API",
    ),
    ("events/some_future_event__unknown.json", "unknown event", "an invented future event"),
    ("rest/email_subscription.json", "the spec has no", "a private route of the subscription page"),
    (
        "rest/get_conversation_fragment_2026.json",
        "missing field `session_id`",
        "a fragment of a response without the ids",
    ),
    (
        "rest/inferred_analytics_generate.json",
        "invalid type: map, expected a sequence",
        "invented before the response was known; the Go client decodes a list of points",
    ),
    ("rest/inferred_get_message_unknown_type.json", "brand_new_field", "an invented future field"),
    ("webhooks/doc_envelope_skeleton.json", "missing field", "an envelope without data"),
    (
        "webhooks/signature_vector_unicode.json",
        "missing field `from`",
        "a test vector for signatures",
    ),
    (
        "requests/delete_website_2021.json",
        "verify`: invalid type: string",
        "Crisp has required an object since October 2024",
    ),
    (
        "requests/mark_read_string_fingerprints.json",
        "lost data.fingerprints[0]",
        "encoded as a number, the type in the reference",
    ),
    (
        "requests/people_profile_update_wild.json",
        "lost data.geolocation",
        "undocumented at the top level; it belongs to `person`",
    ),
    ("requests/reminder.json", "lost data.date", "the same time with milliseconds"),
    (
        "requests/rtm_authentication.json",
        "the spec has no",
        "sent to the realtime connection, not to the REST API",
    ),
];

/// One file of the corpus.
struct Payload {
    file: String,
    /// The endpoint as `METHOD /path`, or the name of the event.
    target: String,
    real: bool,
    status: Option<u16>,
    json: Value,
}

fn folder() -> PathBuf {
    let own = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    env::var_os("CRISP_PAYLOADS").map_or_else(own, PathBuf::from)
}

/// Returns the files of one kind, in the order of the index.
fn payloads(kind: &str) -> Vec<Payload> {
    let index = fs::read_to_string(folder().join("index.tsv")).unwrap();
    let mut lines = index.lines();
    let names: Vec<_> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let (file, of, target) = (column("file"), column("kind"), column("endpoint_or_event"));
    let (confidence, status) = (column("confidence"), column("http_status"));
    let payloads: Vec<_> = lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|row| row[of] == kind)
        .map(|row| {
            let text = fs::read_to_string(folder().join(row[file])).unwrap();
            Payload {
                file: row[file].to_owned(),
                target: row[target].to_owned(),
                real: row[confidence] == "real" || row[confidence].starts_with("verbatim"),
                status: row[status].parse().ok(),
                json: serde_json::from_str(&text).unwrap(),
            }
        })
        .collect();
    assert!(!payloads.is_empty(), "the corpus has no {kind}");
    payloads
}

/// Returns the endpoints with this method and path, main form first.
fn endpoints<'s>(spec: &'s Spec, target: &str) -> Vec<&'s Endpoint> {
    let Ok(route) = target.parse::<Route>() else { return Vec::new() };
    let mut found: Vec<_> =
        spec.endpoints().iter().filter(|e| is_like(e.route(), &route)).collect();
    found.sort_by_key(|endpoint| endpoint.form_of().is_some());
    found
}

/// Returns whether two routes are equal. The corpus does not mark parameters that span several
/// segments.
fn is_like(of_spec: &Route, of_corpus: &Route) -> bool {
    of_spec.to_string().replace("*}", "}").parse::<Route>().unwrap().is_like(of_corpus)
}

/// The problems found in the payloads of one kind, without the known ones.
#[derive(Default)]
struct Findings {
    text: String,
    used: Vec<usize>,
}

impl Findings {
    fn add(&mut self, file: &str, problem: &str) {
        let known =
            KNOWN.iter().position(|(name, what, _)| *name == file && problem.contains(what));
        match known {
            Some(index) => self.used.push(index),
            None => writeln!(self.text, "{file}: {problem}").unwrap(),
        }
    }

    /// Compares a payload with its encoded value.
    fn compare(&mut self, payload: &Payload, original: &Value, reencoded: Result<Value, Error>) {
        match reencoded {
            Ok(reencoded) => {
                let mut lost = Vec::new();
                compare(original, &reencoded, "data", &mut lost);
                for path in lost {
                    let real = if payload.real { " of a real payload" } else { "" };
                    self.add(&payload.file, &format!("lost {path}{real}"));
                }
            }
            Err(error) => self.add(&payload.file, &error.to_string()),
        }
    }

    /// Fails on new problems, and on known problems that no longer occur.
    fn finish(self, folder: &str) {
        assert!(self.text.is_empty(), "\n{}", self.text);
        if env::var_os("CRISP_PAYLOADS").is_some() {
            return;
        }
        for (index, (file, what, _)) in KNOWN.iter().enumerate() {
            let ours = file.starts_with(folder);
            assert!(!ours || self.used.contains(&index), "{file}: `{what}` no longer occurs");
        }
    }
}

/// Collects the paths at which two values differ.
fn compare(original: &Value, written: &Value, path: &str, lost: &mut Vec<String>) {
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            for (key, value) in original {
                let path = format!("{path}.{key}");
                match written.get(key) {
                    Some(written) => compare(value, written, &path, lost),
                    None => lost.push(path),
                }
            }
            let added = written.keys().filter(|key| !original.contains_key(*key));
            lost.extend(added.map(|key| format!("{path}.{key}, which was added")));
        }
        (Value::Array(original), Value::Array(written)) if original.len() == written.len() => {
            for (index, (original, written)) in original.iter().zip(written).enumerate() {
                compare(original, written, &format!("{path}[{index}]"), lost);
            }
        }
        (original, written) if original == written => {}
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ => lost.push(path.to_owned()),
    }
}

#[test]
fn responses_round_trip() {
    let spec = load(official()).unwrap();
    let mut findings = Findings::default();
    for payload in payloads("rest") {
        let Some(endpoint) = endpoints(&spec, &payload.target).first().copied() else {
            findings.add(&payload.file, &format!("the spec has no `{}`", payload.target));
            continue;
        };
        let data = payload.json.get("data").unwrap_or(&payload.json);
        let original = if endpoint.returns().is_some() { data } else { &Value::Null };
        let reencoded = dynamic::decode(endpoint.name(), data.to_string().as_bytes());
        findings.compare(&payload, original, reencoded);
    }
    findings.finish("rest/");
}

#[test]
fn events_round_trip() {
    let mut findings = Findings::default();
    for payload in payloads("events") {
        let [Value::String(event), data] = payload.json.as_array().unwrap().as_slice() else {
            panic!("{} is not an event frame", payload.file);
        };
        findings.compare(&payload, data, dynamic::decode(event, data.to_string().as_bytes()));
    }
    findings.finish("events/");
}

#[test]
fn webhooks_round_trip() {
    let mut findings = Findings::default();
    for payload in payloads("webhooks") {
        let body = match payload.json.get("raw_body") {
            Some(raw) => serde_json::from_str(raw.as_str().unwrap()).unwrap(),
            None => payload.json.clone(),
        };
        let event = body["event"].as_str().unwrap_or_default();
        let reencoded = dynamic::decode(event, body["data"].to_string().as_bytes());
        findings.compare(&payload, &body["data"], reencoded);
    }
    findings.finish("webhooks/");
}

#[test]
fn request_bodies_round_trip() {
    let spec = load(official()).unwrap();
    let mut findings = Findings::default();
    for payload in payloads("requests") {
        let forms = endpoints(&spec, &payload.target);
        if forms.is_empty() {
            findings.add(&payload.file, &format!("the spec has no `{}`", payload.target));
            continue;
        }
        let json = payload.json.to_string();
        let read = |form: &&Endpoint| dynamic::decode_body(form.name(), json.as_bytes());
        let fits = forms.iter().map(read).find(Result::is_ok);
        findings.compare(&payload, &payload.json, fits.unwrap_or_else(|| read(&forms[0])));
    }
    findings.finish("requests/");
}

/// A transport that always returns the same response.
struct FixedTransport {
    status: u16,
    body: Vec<u8>,
}

impl Transport for FixedTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let mut response = RawResponse::new(self.status, self.body.clone());
        response.headers.insert("request-id", "r-1".parse().unwrap());
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn client(status: u16, json: &Value) -> Client<AnyTier> {
    let token = Token::of_tier(Tier::Plugin, "identifier", "key").unwrap();
    let body = json.to_string().into_bytes();
    Client::builder(token).transport(FixedTransport { status, body }).build().unwrap()
}

#[tokio::test]
async fn errors_keep_status_reason_and_message() {
    for payload in payloads("errors") {
        let name = payload.file.rsplit('/').next().unwrap().strip_suffix(".json").unwrap();
        if name.starts_with("clientwrap") {
            // These are errors thrown by the official client, not responses.
            continue;
        }
        let status = payload.status.unwrap_or(400);
        let error = client(status, &payload.json).website("w").get_website().await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{name}");
        assert_eq!(*error.reason().unwrap(), payload.json["reason"].as_str().unwrap(), "{name}");
        let message = payload.json["data"]["message"].as_str();
        assert!(
            message.is_none_or(|message| message.starts_with(error.detail().unwrap())),
            "{name}"
        );
        assert_eq!(error.is_not_subscribed(), name.contains("not_subscribed"), "{name}");
        assert_eq!(error.is_unknown_route(), name.contains("route"), "{name}");
        let found = ["conversation", "email", "website", "people"];
        let missing = found.iter().any(|thing| name.contains(&format!("{thing}_not_found")));
        assert_eq!(error.is_not_found(), missing, "{name}");
        assert_eq!(error.request_id(), Some("r-1"));
    }
}

/// Reads the `data` of one file.
fn data(file: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads").join(file);
    let json: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    json["data"].clone()
}

#[test]
fn unknown_message_type_is_preserved() {
    let json = data("rest/inferred_get_message_unknown_type.json").to_string();
    let message = types::ConversationMessage::from_json(json).unwrap();
    let types::MessageContent::Unknown(content) = &message.content else {
        panic!("{:?}", message.content);
    };
    assert_eq!(content.tag(), "video_note");
    assert_eq!(content.content()["something"][0], "new");
}

#[test]
fn debug_output_hides_personal_data() {
    let json = data("rest/get_conversation_real_item.json").to_string();
    let shown = format!("{:?}", types::Conversation::from_json(json).unwrap());
    for personal in ["Morgan", "user5802@example.org", "192.0.2.16", "Exampleville", "43.13"] {
        assert!(!shown.contains(personal), "{shown}");
    }
    assert!(shown.contains("session_0e6fcd94"), "{shown}");
}
