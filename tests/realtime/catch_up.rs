//! Missed messages, read over REST.

use crisp_api::Timestamp;
use crisp_api::realtime::{RawEvent, ReceivedEvent};
use crisp_api::transport::RawResponse;
use serde_json::{Value, json};

use crate::rest::{Rest, data};
use crate::stream::plugin;

const MINUTE: i64 = 60_000;

pub(crate) fn message(session: &str, fingerprint: i64, minute: i64, from: &str) -> Value {
    json!({
        "website_id": "w", "session_id": session, "fingerprint": fingerprint,
        "timestamp": minute * MINUTE, "type": "text", "content": "Hi", "from": from,
        "origin": "chat",
    })
}

/// Three conversations, the last of which was not updated.
fn respond(line: &str) -> RawResponse {
    let conversation = |session: &str, minute: i64| json!({ "website_id": "w", "session_id": session, "updated_at": minute * MINUTE });
    data(&match line.split_once("/v1/website/w").unwrap().1 {
        "/conversations/1" => json!([
            conversation("session_1", 20),
            conversation("session_2", 15),
            conversation("session_3", 3),
            conversation("session_4", 2),
        ]),
        "/conversation/session_1/messages" => json!([
            message("session_1", 10, 4, "user"),
            message("session_1", 11, 12, "user"),
            message("session_1", 12, 20, "operator"),
        ]),
        "/conversation/session_2/messages" => json!([message("session_2", 20, 15, "user")]),
        path => panic!("unexpected request: {path}"),
    })
}

#[tokio::test(start_paused = true)]
async fn reads_the_messages_since_a_time_oldest_first() {
    let rest = Rest::new(respond);
    let site = rest.client(plugin()).website("w");
    let missed = site.catch_up(Timestamp::from_millis(10 * MINUTE)).await.unwrap();
    let summary: Vec<_> = missed
        .iter()
        .map(|event| (event.name().to_owned(), event.data()["fingerprint"].as_i64().unwrap()))
        .collect();
    let expected = [("message:send", 11), ("message:send", 20), ("message:received", 12)];
    assert_eq!(summary, expected.map(|(name, number)| (name.to_owned(), number)));
    assert!(rest.lines().iter().all(|line| !line.contains("session_3")), "it was not updated");
}

#[tokio::test(start_paused = true)]
async fn a_missed_message_has_the_delivery_key_of_its_event() {
    let rest = Rest::new(respond);
    let site = rest.client(plugin()).website("w");
    let missed = site.catch_up(Timestamp::from_millis(10 * MINUTE)).await.unwrap();
    let mut data = message("session_1", 11, 12, "user");
    data["routing_ids"] = json!(["u"]);
    let event = ReceivedEvent::from(RawEvent::rtm("message:send", data));
    assert_eq!(missed[0].delivery_key(), event.delivery_key());
}

#[tokio::test(start_paused = true)]
async fn reads_further_back_because_clocks_differ() {
    let rest = Rest::new(respond);
    let site = rest.client(plugin()).website("w");
    let read = |minutes: u64| {
        let since = Timestamp::from_millis(12 * MINUTE + 1);
        site.catch_up(since).overlap(std::time::Duration::from_secs(minutes * 60))
    };
    assert_eq!(read(0).await.unwrap().len(), 2);
    assert_eq!(read(1).await.unwrap().len(), 3);
}
