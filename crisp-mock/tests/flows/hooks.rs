//! Webhooks.

use std::sync::{Arc, Mutex};

use crisp_api_mock::{Hook, MockServer};
use crisp_api_realtime::protocol::signature::{Secret, verify_plugin};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::client::Api;

type Received = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// Starts a receiver that responds with these statuses in turn, and then with 200.
async fn receiver(statuses: Vec<u16>, response: &'static str) -> (String, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks?key=secret", listener.local_addr().unwrap());
    let received = Received::default();
    let log = received.clone();
    tokio::spawn(async move {
        let mut statuses = statuses.into_iter();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut bytes = Vec::new();
            let body = loop {
                let mut chunk = [0; 4096];
                let read = stream.read(&mut chunk).await.unwrap_or(0);
                bytes.extend(&chunk[..read]);
                if let Some(end) = bytes.windows(4).position(|one| one == b"\r\n\r\n") {
                    let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
                    let length = head.split("content-length: ").nth(1);
                    let length: usize = length.unwrap().lines().next().unwrap().parse().unwrap();
                    if bytes.len() >= end + 4 + length {
                        break (head, bytes[end + 4..].to_vec());
                    }
                }
                assert!(read > 0);
            };
            log.lock().unwrap().push(body);
            let status = statuses.next().unwrap_or(200);
            let length = response.len();
            let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n{response}");
            let _ = stream.write_all(head.as_bytes()).await;
        }
    });
    (url, received)
}

async fn wait_for(received: &Received, count: usize) -> Vec<(String, Vec<u8>)> {
    for _ in 0..500 {
        if received.lock().unwrap().len() >= count {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    received.lock().unwrap().clone()
}

fn header<'h>(head: &'h str, name: &str) -> &'h str {
    head.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default()
}

/// Flow 2, its webhook.
#[tokio::test]
async fn plugin_webhooks_are_signed_and_repeated() {
    let (url, received) = receiver(vec![500], "").await;
    let mock = MockServer::start().await.unwrap();
    mock.add_hook(Hook::plugin(&url, "secret").events(["message:send"]));
    let id = mock.add_conversation(1);
    mock.visitor(&id).types("H").unwrap();
    mock.visitor(&id).say("Hi").unwrap();
    let all = wait_for(&received, 2).await;
    assert_eq!(all.len(), 2, "two attempts at one event");
    assert_eq!(all[0].1, all[1].1);
    for (index, (head, body)) in all.iter().enumerate() {
        assert_eq!(header(head, "x-delivery-attempt-count"), (index + 1).to_string());
        let secret = Secret::new("secret").unwrap();
        let time = header(head, "x-crisp-request-timestamp");
        assert!(verify_plugin(&secret, time, body, header(head, "x-crisp-signature")));
        let json: Value = serde_json::from_slice(body).unwrap();
        assert_eq!(json["event"], "message:send");
        assert_eq!(json["data"]["content"], "Hi");
    }
    let statuses: Vec<_> = mock.deliveries().iter().map(crisp_api_mock::Delivery::status).collect();
    assert_eq!(statuses, [Some(500), Some(200)]);
}

#[tokio::test]
async fn website_webhooks_are_neither_signed_nor_repeated() {
    let (url, received) = receiver(vec![500], "").await;
    let mock = MockServer::start().await.unwrap();
    mock.add_hook(Hook::website(&url));
    let id = mock.add_conversation(1);
    let api = Api::user(&mock);
    let assigned = json!({ "assigned": { "user_id": "operator-1" } });
    api.ok("PATCH", &format!("~/conversation/{id}/routing"), assigned).await;
    mock.visitor(&id).say("Hi").unwrap();
    mock.visitor(&id).say("Again").unwrap();
    let all = wait_for(&received, 2).await;
    assert_eq!(all.len(), 2, "session:set_routing is for plugins only");
    assert!(all[0].0.starts_with("post /hooks?key=secret "));
    assert_eq!(header(&all[0].0, "x-crisp-signature"), "");
}

/// Flow 12.
#[tokio::test]
async fn widget_actions_are_signed_and_answered_by_the_plugin() {
    let (url, received) = receiver(vec![], r#"{"value":"blue"}"#).await;
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let path = format!("~/conversation/{id}/widget/plugin-1/data");
    // The official Node client does not send `action`.
    let edit = json!({ "section_id": "s", "item_id": "i", "value": "red" });
    let edited = api.ok("POST", &path, edit).await["correlation_id"].clone();
    mock.add_hook(Hook::widget(&url, "secret"));
    let fetch = json!({ "action": "fetch", "section_id": "s", "item_id": "i" });
    let fetched = api.ok("POST", &path, fetch).await["correlation_id"].clone();
    let (head, body) = wait_for(&received, 1).await.remove(0);
    let secret = Secret::new("secret").unwrap();
    let time = header(&head, "x-crisp-request-timestamp");
    assert!(verify_plugin(&secret, time, &body, header(&head, "x-crisp-signature")));
    let request: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(request["correlation_id"], fetched);
    let mut results = Vec::new();
    for _ in 0..200 {
        let events = api.admin("GET", "events", &Value::Null).await.data();
        let processed = events
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["name"] == "widget:action:processed");
        results = processed.map(|one| one["data"].clone()).collect();
        if results.len() == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(results[0]["correlation_id"], edited);
    assert_eq!(
        results[0]["result"],
        json!({ "data": { "value": "red" } }),
        "no plugin: the stored value"
    );
    assert_eq!(results[1]["correlation_id"], fetched);
    assert_eq!(results[1]["result"], json!({ "data": { "value": "blue" } }));
}
