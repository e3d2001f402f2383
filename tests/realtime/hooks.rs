//! Webhooks through the facade.

use std::time::{Duration, SystemTime};

use crisp_api::Timestamp;
use crisp_api::realtime::hooks::{HookRequest, Verifier};
use crisp_api::realtime::{Event, RawEvent, ReceivedEvent, Source};
use serde_json::json;

const BODY: &[u8] = br#"{"website_id":"w","event":"session:removed","data":{"website_id":"w","session_id":"session_1"},"timestamp":1632401830425}"#;

fn receive(at: SystemTime, attempt: &'static str) -> ReceivedEvent {
    let verifier = Verifier::plugin(["secret"]).unwrap();
    let mut headers = verifier.sign("", BODY, at).headers;
    headers.insert("x-delivery-attempt-count", attempt.parse().unwrap());
    let delivery = verifier.verify(&HookRequest::new(&headers, BODY).now(at)).unwrap();
    delivery.into_event().unwrap().into()
}

#[test]
fn a_verified_webhook_is_a_typed_event_with_the_facts_of_its_delivery() {
    let received = receive(SystemTime::now(), "2");
    let Event::SessionRemoved(removed) = &received.event else { panic!("{received:?}") };
    assert_eq!(removed.session_id, "session_1");
    assert_eq!(received.sent_at(), Some(Timestamp::from_millis(1_632_401_830_425)));
    assert_eq!(received.source(), Source::Hook { attempt: Some(2) });
    assert_eq!(received.partition_key(), "w/session_1");
    assert_eq!(
        serde_json::to_value(&received).unwrap(),
        serde_json::from_slice::<serde_json::Value>(BODY).unwrap()
    );
}

#[test]
fn the_delivery_key_is_that_of_rtm_and_of_each_attempt() {
    let now = SystemTime::now();
    let first = receive(now, "1");
    let second = receive(now + Duration::from_secs(60), "2");
    let rtm: ReceivedEvent =
        RawEvent::rtm("session:removed", json!({ "website_id": "w", "session_id": "session_1" }))
            .into();
    assert_eq!(first.delivery_key(), second.delivery_key());
    assert_eq!(first.delivery_key(), rtm.delivery_key());
}
