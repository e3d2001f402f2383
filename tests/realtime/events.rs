//! Typed events.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crisp_api::Tier;
use crisp_api::realtime::{Event, HookSupport, RawEvent, ReceivedEvent};
use crisp_api::types::MessageContent;
use crisp_api_spec::{Spec, load, official};
use serde_json::{Value, json};

fn spec() -> Spec {
    load(official()).unwrap()
}

fn example(spec: &Spec, name: &str) -> Value {
    let event = spec.event(name).unwrap();
    let text = crisp_api_spec::__private::example(spec, event.payload());
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_event_of_the_spec_decodes_as_its_own_variant() {
    let spec = spec();
    assert_eq!(Event::ALL.len(), spec.events().len());
    let mut variants = BTreeSet::new();
    for (meta, event) in Event::ALL.iter().zip(spec.events()) {
        assert_eq!(meta.name, event.name());
        let data = example(&spec, meta.name);
        let decoded = Event::decode(meta.name, &data);
        assert_eq!(decoded.meta(), Some(*meta));
        assert_eq!(decoded.name(), meta.name);
        variants.insert(format!("{:?}", std::mem::discriminant(&decoded)));
        let written = serde_json::to_value(&decoded).unwrap();
        assert_eq!(written["event"], meta.name);
        assert!(written["data"].is_object());
    }
    assert_eq!(variants.len(), 82);
}

/// Payloads that do not decode, as `tests/payloads.rs` explains, and vectors for signatures.
const UNDECODABLE: &[&str] =
    &["visitor_frame", "envelope_skeleton", "signature_vector", "__unknown"];

#[test]
fn payloads_of_events_and_webhooks_decode() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    let index = fs::read_to_string(folder.join("index.tsv")).unwrap();
    let mut decoded = 0;
    for line in index.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let (file, kind, name) = (columns[0], columns[1], columns[2]);
        let known = UNDECODABLE.iter().any(|known| file.contains(known));
        if known || !matches!(kind, "events" | "webhooks") {
            continue;
        }
        let json: Value =
            serde_json::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap();
        let data = if kind == "webhooks" { &json["data"] } else { &json[1] };
        let event = Event::decode(name, data);
        assert!(event.meta().is_some(), "{file}: {event:?}");
        decoded += 1;
    }
    assert!(decoded > 90, "{decoded}");
}

#[test]
fn descriptions_name_tiers_scopes_webhooks_and_endpoints() {
    let send = Event::MESSAGE_SEND;
    assert_eq!(send.tiers, [Tier::User, Tier::Website, Tier::Plugin]);
    assert_eq!(send.scope, Some("website:conversation:messages read"));
    assert_eq!(send.hooks, HookSupport::All);
    let count = |tier: Tier| Event::ALL.iter().filter(|meta| meta.tiers.contains(&tier)).count();
    assert_eq!((count(Tier::Website), count(Tier::Plugin)), (71, 72));
    assert_eq!(Event::SPAM_MESSAGE.hooks, HookSupport::None);
    assert_eq!(Event::SESSION_SET_ROUTING.hooks, HookSupport::Plugins);
    assert_eq!(Event::BUCKET_URL_UPLOAD_GENERATED.results_of, ["generate_bucket_url"]);
}

#[test]
fn an_unknown_event_keeps_its_data() {
    let raw = RawEvent::rtm("tea:served", json!({ "website_id": "w", "cups": 2 }));
    let received = ReceivedEvent::from(raw);
    let Event::Unknown(event) = &received.event else { panic!("{received:?}") };
    assert_eq!((event.name.as_str(), &event.data["cups"]), ("tea:served", &json!(2)));
    assert_eq!(received.website_id().unwrap(), "w");
    let written = serde_json::to_value(&received).unwrap();
    assert_eq!(
        written,
        json!({ "website_id": "w", "event": "tea:served", "data": { "website_id": "w", "cups": 2 } })
    );
    assert_eq!(
        format!("{:?}", received.event),
        r#"Unknown(UnknownEvent { name: "tea:served", .. })"#
    );
}

#[test]
fn an_undecodable_event_keeps_its_data_and_explains_itself_without_the_value() {
    let data =
        json!({ "website_id": "w", "session_id": "session_1", "rating": { "stars": "jane" } });
    let Event::Undecodable(event) = Event::decode("session:sync:rating", &data) else { panic!() };
    assert_eq!(event.data, data);
    let error = event.error.to_string();
    assert!(error.contains("rating.stars") && !error.contains("jane"), "{error}");
    assert!(!format!("{event:?}").contains("jane"));
}

#[test]
fn strict_decoding_rejects_unknown_names_fields_and_values() {
    let data = json!({ "website_id": "w", "session_id": "session_1" });
    assert!(Event::decode_strict("session:removed", &data).is_ok());
    let more = json!({ "website_id": "w", "session_id": "session_1", "cups": "jane" });
    let error = Event::decode_strict("session:removed", &more).unwrap_err().to_string();
    assert!(error.contains("unknown field `cups`") && !error.contains("jane"), "{error}");
    assert!(
        Event::decode("session:removed", &more).meta().is_some(),
        "lenient decoding accepts it"
    );
    let error = Event::decode_strict("tea:served", &data).unwrap_err().to_string();
    assert!(error.contains("the event is not defined"), "{error}");
    let raw = RawEvent::rtm("session:removed", more);
    assert!(ReceivedEvent::strict(raw).is_err());
}

#[test]
fn the_payload_decides_who_wrote_a_message() {
    let message = |from: &str| {
        json!({
            "website_id": "w", "session_id": "session_1", "fingerprint": 1, "timestamp": 1,
            "type": "text", "content": "Hi", "from": from, "origin": "chat",
        })
    };
    let visitor = ReceivedEvent::from(RawEvent::rtm("message:received", message("user")));
    assert!(visitor.from_visitor() && visitor.is_reply_worthy("urn:acme.com:bot:0"));
    let Event::MessageReceived(message_) = &visitor.event else { panic!() };
    assert_eq!(message_.content, MessageContent::Text("Hi".to_owned()));
    let operator = ReceivedEvent::from(RawEvent::rtm("message:send", message("operator")));
    assert!(operator.from_operator() && !operator.is_reply_worthy("urn:acme.com:bot:0"));
}
