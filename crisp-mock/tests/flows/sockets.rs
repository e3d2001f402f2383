//! The realtime API over WebSocket.

use std::time::{Duration, Instant};

use crisp_api_mock::{Fault, MockServer, Rule, WEBSITE_ID};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::client::Api;

struct Client(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Client {
    /// Connects to the endpoint that the API returns.
    async fn dial(mock: &MockServer, version: u8) -> Self {
        let endpoints = Api::plugin(mock).get("/plugin/connect/endpoints").await;
        let url = endpoints["socket"]["app"].as_str().unwrap();
        let url = format!("{url}?EIO={version}&transport=websocket");
        Self(connect_async(url).await.unwrap().0)
    }

    async fn authenticated(mock: &MockServer, version: u8, events: &[&str]) -> Self {
        let mut client = Self::dial(mock, version).await;
        assert!(client.text().await.starts_with('0'));
        if version == 4 {
            client.write("40").await;
        }
        assert!(client.text().await.starts_with("40"));
        let (identifier, key) = mock.plugin_token();
        let data = json!({
            "tier": "plugin", "username": identifier, "password": key, "events": events,
        });
        client.emit("authentication", data).await;
        assert_eq!(client.text().await, r#"42["authenticated",true]"#);
        client
    }

    async fn write(&mut self, text: &str) {
        self.0.send(Message::text(text)).await.unwrap();
    }

    async fn emit(&mut self, name: &str, data: Value) {
        self.write(&format!("42{}", json!([name, data]))).await;
    }

    /// Returns the next packet, or an empty text at the end.
    async fn text(&mut self) -> String {
        let next = tokio::time::timeout(Duration::from_secs(20), self.0.next()).await.unwrap();
        match next {
            Some(Ok(Message::Text(text))) => text.to_string(),
            _ => String::new(),
        }
    }

    async fn event(&mut self) -> (String, Value) {
        let text = self.text().await;
        let event: Value = serde_json::from_str(text.strip_prefix("42").unwrap_or("null")).unwrap();
        (event[0].as_str().unwrap_or_default().to_owned(), event[1].clone())
    }
}

/// Flows 2, 16 and 17: two clients, of both versions, see the same changes in the same order.
#[tokio::test]
async fn clients_of_both_versions_see_changes_in_one_order() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let events = ["message:send", "message:received", "session:set_state"];
    let mut four = Client::authenticated(&mock, 4, &events).await;
    let mut three = Client::authenticated(&mock, 3, &events).await;
    let id = mock.add_conversation(1);
    let mut expected = Vec::new();
    for index in 0..6 {
        mock.visitor(&id).say(index.to_string()).unwrap();
        expected.push("message:send".to_owned());
        let state = if index % 2 == 0 { "resolved" } else { "pending" };
        api.ok("PATCH", &format!("~/conversation/{id}/state"), json!({ "state": state })).await;
        if index > 0 && index % 2 == 1 {
            expected.push("session:set_state".to_owned());
        }
        expected.push("session:set_state".to_owned());
    }
    let mut seen = (Vec::new(), Vec::new());
    for _ in 0..expected.len() {
        seen.0.push(four.event().await);
        seen.1.push(three.event().await);
    }
    assert_eq!(seen.0, seen.1);
    let names: Vec<_> = seen.0.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, expected);
    assert_eq!(seen.0[0].1["content"], "0");
    assert_eq!(seen.0[0].1["website_id"], WEBSITE_ID);
}

/// Flow 16.
#[tokio::test]
async fn subscriptions_can_be_changed() {
    let mock = MockServer::start().await.unwrap();
    let mut client = Client::authenticated(&mock, 4, &["message:send"]).await;
    let id = mock.add_conversation(1);
    mock.visitor(&id).types("H").unwrap();
    mock.visitor(&id).say("1").unwrap();
    assert_eq!(client.event().await.0, "message:send", "nothing else was subscribed");
    client.emit("socket:bind:push", json!({ "events": ["message:compose:send"] })).await;
    client.write("2probe").await;
    assert_eq!(client.text().await, "3probe", "the change was processed");
    mock.visitor(&id).types("H").unwrap();
    assert_eq!(client.event().await.0, "message:compose:send");
    client.emit("socket:bind:pop", json!({ "events": ["message:send"] })).await;
    client.write("2probe").await;
    assert_eq!(client.text().await, "3probe");
    mock.visitor(&id).say("2").unwrap();
    mock.visitor(&id).types("H").unwrap();
    assert_eq!(client.event().await.0, "message:compose:send");
    // A plugin token does not receive the events of user tokens.
    client.emit("socket:bind", json!({ "events": ["campaign:progress", "message:send"] })).await;
    client.write("2probe").await;
    assert_eq!(client.text().await, "3probe");
    mock.trigger("campaign:progress", json!({ "progress": 1 }));
    mock.trigger("message:send", json!({ "content": "3" }));
    assert_eq!(client.event().await.1["content"], "3");
}

/// Flow 16.
#[tokio::test]
async fn wrong_credentials_revocation_and_new_endpoints() {
    let mock = MockServer::start().await.unwrap();
    let mut client = Client::dial(&mock, 3).await;
    client.text().await;
    client.text().await;
    client.emit("authentication", json!({ "tier": "plugin", "username": "a" })).await;
    assert_eq!(client.event().await.0, "unauthorized");
    assert_eq!(client.text().await, "");

    mock.fault(Rule::event("authentication", Fault::Unauthorized).times(1));
    let mut client = Client::dial(&mock, 3).await;
    client.text().await;
    client.text().await;
    let (identifier, key) = mock.plugin_token();
    let data = json!({ "tier": "plugin", "username": identifier, "password": key, "events": [] });
    client.emit("authentication", data).await;
    assert_eq!(client.event().await.0, "unauthorized");

    let mut client = Client::authenticated(&mock, 4, &[]).await;
    let api = Api::user(&mock);
    let described = api.admin("GET", "sockets", &Value::Null).await.data();
    assert_eq!(described[0]["identifier"], identifier);
    let before = Api::plugin(&mock).get("/plugin/connect/endpoints").await["socket"]["app"].clone();
    mock.change_socket_url();
    let after = Api::plugin(&mock).get("/plugin/connect/endpoints").await["socket"]["app"].clone();
    assert_ne!(before, after);
    let old = format!("{}?EIO=4&transport=websocket", before.as_str().unwrap());
    assert!(connect_async(old).await.is_err());
    mock.revoke_token(identifier);
    assert_eq!(client.event().await.0, "unauthorized");
    assert_eq!(client.text().await, "");
    assert_eq!(Api::plugin(&mock).send("GET", "~", Value::Null).await.status, 401);
}

#[tokio::test]
async fn events_are_dropped_duplicated_reordered_and_kick() {
    let mock = MockServer::start().await.unwrap();
    let mut client = Client::authenticated(&mock, 4, &["message:send"]).await;
    let id = mock.add_conversation(1);
    for (nth, fault) in
        [(1, Fault::Drop), (2, Fault::Duplicate), (3, Fault::Reorder), (5, Fault::Kick)]
    {
        mock.fault(Rule::event("message:send", fault).nth(nth));
    }
    // A rule that occurs hides the event from the rules after it.
    for text in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        mock.visitor(&id).say(text).unwrap();
    }
    let mut seen = Vec::new();
    loop {
        let text = client.text().await;
        let is_end = text == "41" || text.is_empty();
        seen.push(text);
        if is_end {
            break;
        }
    }
    let content = |text: &String| {
        let event: Value =
            serde_json::from_str(text.strip_prefix("42").unwrap_or("null")).unwrap_or_default();
        event[1]["content"].as_str().unwrap_or("kick").to_owned()
    };
    let contents: Vec<_> = seen.iter().map(content).collect();
    assert!(!contents.contains(&"1".to_owned()), "dropped: {contents:?}");
    assert!(contents.windows(2).any(|pair| pair[0] == pair[1]), "duplicated: {contents:?}");
    let sorted = contents.is_sorted();
    assert!(!sorted, "reordered: {contents:?}");
    assert_eq!(contents.last().unwrap(), "kick");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn events_precede_or_follow_the_response_by_seed() {
    let mock = MockServer::builder().seed(1).start().await.unwrap();
    let mut client = Client::authenticated(&mock, 4, &["message:received"]).await;
    let id = mock.add_conversation(1);
    let (arrived, mut arrivals) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while !client.event().await.0.is_empty() {
            let _ = arrived.send(Instant::now());
        }
    });
    let api = Api::user(&mock);
    let mut order = Vec::new();
    for _ in 0..24 {
        let body = json!({ "type": "text", "from": "operator", "origin": "chat", "content": "Hi" });
        api.ok("POST", &format!("~/conversation/{id}/message"), body).await;
        let response = Instant::now();
        order.push(arrivals.recv().await.unwrap() < response);
    }
    assert!(order.contains(&true) && order.contains(&false), "{order:?}");
}
