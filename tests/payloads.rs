//! What Crisp sends and takes, through our types: everything in it is understood, and comes out again
//! as it went in.

#![allow(missing_docs, reason = "these are tests")]

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api::{AnyTier, Client, Error, Request, Tier, Token, dynamic, types};
use crisp_api_spec::{Endpoint, Route, Spec, load, official};
use serde_json::Value;

/// What nobody should expect to come out again, or to be understood at all, and why.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "events/message_send__visitor_frame.json",
        "missing field `session_id`",
        "what a chatbox receives, and no client of this API",
    ),
    ("events/some_future_event__unknown.json", "there is no endpoint", "an event of the future"),
    (
        "rest/email_subscription.json",
        "the spec has no",
        "a private route of the web site that manages subscriptions",
    ),
    (
        "rest/get_conversation_fragment_2026.json",
        "missing field `session_id`",
        "a part of an answer, without the ids",
    ),
    (
        "rest/inferred_analytics_generate.json",
        "invalid type: map, expected a sequence",
        "made up before the answer was known: the Go client reads a list of points",
    ),
    ("rest/inferred_get_message_unknown_type.json", "brand_new_field", "a field of the future"),
    ("webhooks/doc_envelope_skeleton.json", "missing field", "an envelope around nothing"),
    ("webhooks/signature_vector_unicode.json", "missing field `from`", "made up to be signed"),
    (
        "requests/delete_website_2021.json",
        "verify`: invalid type: string",
        "Crisp takes an object there since October 2024",
    ),
    (
        "requests/mark_read_string_fingerprints.json",
        "lost data.fingerprints[0]",
        "the digits come out as the number that the types of the reference say",
    ),
    (
        "requests/people_profile_update_wild.json",
        "lost data.geolocation",
        "no source knows the key at the top; it belongs below `person`",
    ),
    ("requests/reminder.json", "lost data.date", "the same time, with milliseconds"),
    ("requests/rtm_authentication.json", "the spec has no", "said to the socket, not to the API"),
];

/// One file of the corpus.
struct Payload {
    file: String,
    /// The endpoint as `METHOD /path`, or the name of the event.
    about: String,
    real: bool,
    status: Option<u16>,
    json: Value,
}

fn folder() -> PathBuf {
    let own = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    env::var_os("CRISP_PAYLOADS").map_or_else(own, PathBuf::from)
}

/// The files of one kind, in the order of the index.
fn payloads(kind: &str) -> Vec<Payload> {
    let index = fs::read_to_string(folder().join("index.tsv")).unwrap();
    let mut lines = index.lines();
    let names: Vec<_> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| names.iter().position(|other| *other == name).unwrap();
    let (file, of, about) = (column("file"), column("kind"), column("endpoint_or_event"));
    let (confidence, status) = (column("confidence"), column("http_status"));
    let payloads: Vec<_> = lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|row| row[of] == kind)
        .map(|row| {
            let text = fs::read_to_string(folder().join(row[file])).unwrap();
            Payload {
                file: row[file].to_owned(),
                about: row[about].to_owned(),
                real: row[confidence] == "real" || row[confidence].starts_with("verbatim"),
                status: row[status].parse().ok(),
                json: serde_json::from_str(&text).unwrap(),
            }
        })
        .collect();
    assert!(!payloads.is_empty(), "there are no {kind}");
    payloads
}

/// The endpoints with this method and path, the main form first.
fn endpoints<'s>(spec: &'s Spec, about: &str) -> Vec<&'s Endpoint> {
    let Ok(route) = about.parse::<Route>() else { return Vec::new() };
    let mut found: Vec<_> =
        spec.endpoints().iter().filter(|e| is_like(e.route(), &route)).collect();
    found.sort_by_key(|endpoint| endpoint.form_of().is_some());
    found
}

/// Whether the routes are the same; the corpus writes parameters over several segments as one.
fn is_like(of_spec: &Route, of_corpus: &Route) -> bool {
    of_spec.to_string().replace("*}", "}").parse::<Route>().unwrap().is_like(of_corpus)
}

/// What is wrong with the payloads of one kind; what is known to be is left out.
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

    /// Compares what was read with what was written again.
    fn compare(&mut self, payload: &Payload, original: &Value, again: Result<Value, Error>) {
        match again {
            Ok(again) => {
                let mut lost = Vec::new();
                compare(original, &again, "data", &mut lost);
                for place in lost {
                    let real = if payload.real { ", in a real one" } else { "" };
                    self.add(&payload.file, &format!("lost {place}{real}"));
                }
            }
            Err(error) => self.add(&payload.file, &error.to_string()),
        }
    }

    /// Fails if there is something wrong, or if something known no longer is.
    fn finish(self, folder: &str) {
        assert!(self.text.is_empty(), "\n{}", self.text);
        if env::var_os("CRISP_PAYLOADS").is_some() {
            return;
        }
        for (index, (file, what, _)) in KNOWN.iter().enumerate() {
            let ours = file.starts_with(folder);
            assert!(!ours || self.used.contains(&index), "{file}: {what} is no longer so");
        }
    }
}

/// The places where the two differ.
fn compare(original: &Value, written: &Value, place: &str, lost: &mut Vec<String>) {
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            for (key, value) in original {
                let place = format!("{place}.{key}");
                match written.get(key) {
                    Some(written) => compare(value, written, &place, lost),
                    None => lost.push(place),
                }
            }
            let added = written.keys().filter(|key| !original.contains_key(*key));
            lost.extend(added.map(|key| format!("{place}.{key}, which was not there")));
        }
        (Value::Array(original), Value::Array(written)) if original.len() == written.len() => {
            for (index, (original, written)) in original.iter().zip(written).enumerate() {
                compare(original, written, &format!("{place}[{index}]"), lost);
            }
        }
        (original, written) if original == written => {}
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ => lost.push(place.to_owned()),
    }
}

#[test]
fn answers() {
    let spec = load(official()).unwrap();
    let mut findings = Findings::default();
    for payload in payloads("rest") {
        let Some(endpoint) = endpoints(&spec, &payload.about).first().copied() else {
            findings.add(&payload.file, &format!("the spec has no `{}`", payload.about));
            continue;
        };
        let data = payload.json.get("data").unwrap_or(&payload.json);
        let original = if endpoint.returns().is_some() { data } else { &Value::Null };
        let again = dynamic::decode(endpoint.name(), data.to_string().as_bytes());
        findings.compare(&payload, original, again);
    }
    findings.finish("rest/");
}

#[test]
fn events() {
    let mut findings = Findings::default();
    for payload in payloads("events") {
        let [Value::String(event), data] = payload.json.as_array().unwrap().as_slice() else {
            panic!("{} is no frame", payload.file);
        };
        findings.compare(&payload, data, dynamic::decode(event, data.to_string().as_bytes()));
    }
    findings.finish("events/");
}

#[test]
fn web_hooks() {
    let mut findings = Findings::default();
    for payload in payloads("webhooks") {
        let body = match payload.json.get("raw_body") {
            Some(raw) => serde_json::from_str(raw.as_str().unwrap()).unwrap(),
            None => payload.json.clone(),
        };
        let event = body["event"].as_str().unwrap_or_default();
        let again = dynamic::decode(event, body["data"].to_string().as_bytes());
        findings.compare(&payload, &body["data"], again);
    }
    findings.finish("webhooks/");
}

#[test]
fn requests() {
    let spec = load(official()).unwrap();
    let mut findings = Findings::default();
    for payload in payloads("requests") {
        let forms = endpoints(&spec, &payload.about);
        if forms.is_empty() {
            findings.add(&payload.file, &format!("the spec has no `{}`", payload.about));
            continue;
        }
        let json = payload.json.to_string();
        let read = |form: &&Endpoint| dynamic::decode_body(form.name(), json.as_bytes());
        let fits = forms.iter().map(read).find(Result::is_ok);
        findings.compare(&payload, &payload.json, fits.unwrap_or_else(|| read(&forms[0])));
    }
    findings.finish("requests/");
}

/// A transport with one answer.
struct Fixed {
    status: u16,
    body: Vec<u8>,
}

impl Transport for Fixed {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let mut response = RawResponse::new(self.status, self.body.clone());
        response.headers.insert("x-request-id", "r-1".parse().unwrap());
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn client(status: u16, json: &Value) -> Client<AnyTier> {
    let token = Token::of_tier(Tier::Plugin, "identifier", "key").unwrap();
    let body = json.to_string().into_bytes();
    Client::builder(token).transport(Fixed { status, body }).build().unwrap()
}

#[tokio::test]
async fn errors_keep_their_status_their_reason_and_their_words() {
    for payload in payloads("errors") {
        let name = payload.file.rsplit('/').next().unwrap().strip_suffix(".json").unwrap();
        if name.starts_with("clientwrap") {
            // What the official client throws, and not what Crisp sends.
            continue;
        }
        let status = payload.status.unwrap_or(400);
        let error = client(status, &payload.json).website("w").get_website().await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{name}");
        assert_eq!(*error.reason().unwrap(), payload.json["reason"].as_str().unwrap(), "{name}");
        let words = payload.json["data"]["message"].as_str();
        assert!(words.is_none_or(|words| words.starts_with(error.detail().unwrap())), "{name}");
        assert_eq!(error.is_not_subscribed(), name.contains("not_subscribed"), "{name}");
        assert_eq!(error.is_unknown_route(), name.contains("route"), "{name}");
        let found = ["conversation", "email", "website", "people"];
        let missing = found.iter().any(|thing| name.contains(&format!("{thing}_not_found")));
        assert_eq!(error.is_not_found(), missing, "{name}");
        assert_eq!(error.request_id(), Some("r-1"));
    }
}

/// The data of one file of our own corpus.
fn data(file: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/payloads").join(file);
    let json: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    json["data"].clone()
}

#[test]
fn a_message_of_a_type_that_nobody_knows_is_kept() {
    let json = data("rest/inferred_get_message_unknown_type.json").to_string();
    let message = types::ConversationMessage::from_json(json).unwrap();
    let types::MessageContent::Unknown(content) = &message.content else {
        panic!("{:?}", message.content);
    };
    assert_eq!(content.tag(), "video_note");
    assert_eq!(content.content()["something"][0], "new");
}

#[test]
fn what_is_personal_is_not_shown() {
    let json = data("rest/get_conversation_real_item.json").to_string();
    let shown = format!("{:?}", types::Conversation::from_json(json).unwrap());
    for personal in ["Morgan", "user5802@example.org", "192.0.2.16", "Exampleville", "43.13"] {
        assert!(!shown.contains(personal), "{shown}");
    }
    assert!(shown.contains("session_0e6fcd94"), "{shown}");
}
