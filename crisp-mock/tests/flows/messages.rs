//! Messages: sending, marks, choices of the visitor, typing, and edits.

use crisp_api_mock::{Clock, MockServer};
use serde_json::{Value, json};

use crate::client::Api;

fn text(from: &str, content: &str) -> Value {
    json!({ "type": "text", "from": from, "origin": "chat", "content": content })
}

async fn events(api: &Api<'_>) -> Vec<(String, Value)> {
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let events = events.as_array().unwrap().iter();
    events.map(|one| (one["name"].as_str().unwrap().to_owned(), one["data"].clone())).collect()
}

/// Flow 2, without the realtime part, which `sockets` and `hooks` test.
#[tokio::test]
async fn a_sent_message_is_dispatched_stored_and_announced() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let path = format!("~/conversation/{id}/message");
    let mut message = text("operator", "Hello");
    message["fingerprint"] = json!(-7);
    let reply = api.send("POST", &path, message.clone()).await;
    assert_eq!((reply.status, reply.data()), (202, json!({ "fingerprint": -7 })));
    let stored = api.get(&format!("{path}/-7")).await;
    for (key, value) in message.as_object().unwrap() {
        assert_eq!(stored[key], *value, "{key}");
    }
    assert_eq!(stored["user"]["nickname"], "Acme");
    let (name, data) = events(&api).await.remove(0);
    assert_eq!(name, "message:received");
    assert_eq!(data, stored, "the event carries the message");
    api.ok("POST", &path, message).await;
    let all = api.get(&format!("~/conversation/{id}/messages")).await;
    assert_eq!(all.as_array().unwrap().len(), 2, "a repeated fingerprint is not refused");
}

/// Flow 3.
#[tokio::test]
async fn marks_count_unread_messages_of_each_side() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let one = format!("~/conversation/{id}");
    let first = mock.visitor(&id).say("One").unwrap();
    mock.visitor(&id).say("Two").unwrap();
    api.ok("POST", &format!("{one}/message"), text("operator", "Three")).await;
    let note = json!({ "type": "note", "from": "operator", "origin": "chat", "content": "Hm" });
    api.ok("POST", &format!("{one}/message"), note).await;
    let unread = async || api.get(&one).await["unread"].clone();
    assert_eq!(unread().await, json!({ "operator": 2, "visitor": 1 }));
    let mark = json!({ "from": "user", "origin": "chat", "fingerprints": [first] });
    api.ok("PATCH", &format!("{one}/read"), mark).await;
    assert_eq!(unread().await, json!({ "operator": 1, "visitor": 1 }));
    mock.visitor(&id).reads().unwrap();
    assert_eq!(unread().await, json!({ "operator": 1, "visitor": 0 }));
    api.ok("PATCH", &format!("{one}/read"), json!({ "from": "user", "origin": "chat" })).await;
    assert_eq!(unread().await["operator"], 0);
    api.ok("PATCH", &format!("{one}/unread"), json!({ "from": "user" })).await;
    assert_eq!(unread().await["operator"], 1);
    let mark = json!({ "from": "operator", "origin": "email" });
    api.ok("PATCH", &format!("{one}/delivered"), mark).await;
    let messages = api.get(&format!("{one}/messages")).await;
    assert_eq!(messages[2]["delivered"], "email");
    let names: Vec<_> = events(&api).await.into_iter().map(|(name, _)| name).collect();
    for name in [
        "message:acknowledge:read:send",
        "message:acknowledge:read:received",
        "message:acknowledge:unread:send",
        "message:acknowledge:delivered",
    ] {
        assert!(names.iter().any(|one| one == name), "{name}: {names:?}");
    }
}

/// Flow 6.
#[tokio::test]
async fn choices_of_the_visitor_update_the_message() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let path = format!("~/conversation/{id}/message");
    let choice = |value: &str| json!({ "value": value, "label": value, "selected": false });
    let picker = json!({
        "type": "picker", "from": "operator", "origin": "chat",
        "content": { "id": "color", "text": "Which?", "choices": [choice("red"), choice("blue")] },
    });
    let picker = api.ok("POST", &path, picker).await["fingerprint"].clone();
    let field = json!({
        "type": "field", "from": "operator", "origin": "chat",
        "content": { "id": "name", "text": "Your name?", "explain": "Name" },
    });
    let field = api.ok("POST", &path, field).await["fingerprint"].clone();
    let visitor = mock.visitor(&id);
    assert!(visitor.pick("green").is_err());
    visitor.pick("blue").unwrap();
    visitor.fill("Ada").unwrap();
    let stored = api.get(&format!("{path}/{picker}")).await;
    let selected: Vec<_> = stored["content"]["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["selected"])
        .collect();
    assert_eq!(selected, [false, true]);
    assert_eq!(api.get(&format!("{path}/{field}")).await["content"]["value"], "Ada");
    let updates: Vec<_> =
        events(&api).await.into_iter().filter(|(name, _)| name == "message:updated").collect();
    assert_eq!(updates[0].1["content"], stored["content"]);
    assert_eq!(updates[1].1["fingerprint"], field);
}

/// Flow 7.
#[tokio::test]
async fn typing_edits_and_removals_are_shown() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let one = format!("~/conversation/{id}");
    let visitor = mock.visitor(&id);
    visitor.types("Hel").unwrap();
    assert_eq!(api.get(&one).await["compose"]["visitor"]["excerpt"], "Hel");
    visitor.stops_typing().unwrap();
    let compose = json!({ "type": "start", "from": "operator" });
    api.ok("PATCH", &format!("{one}/compose"), compose).await;
    let typing = api.get(&one).await["compose"]["operator"].clone();
    assert_eq!(typing.as_object().unwrap().len(), 1);
    let sent = api.ok("POST", &format!("{one}/message"), text("operator", "Helo")).await;
    let message = format!("{one}/message/{}", sent["fingerprint"]);
    api.ok("PATCH", &message, json!({ "content": "Hello" })).await;
    let edited = api.get(&message).await;
    assert_eq!((&edited["content"], &edited["edited"]), (&json!("Hello"), &json!(true)));
    assert_eq!(api.get(&one).await["last_message"], "Hello");
    api.ok("DELETE", &message, json!({})).await;
    assert_eq!(api.send("GET", &message, Value::Null).await.reason(), "message_not_found");
    assert_eq!(api.get(&one).await["last_message"], "");
    let names: Vec<_> = events(&api).await.into_iter().map(|(name, _)| name).collect();
    let expected = [
        "message:compose:send",
        "message:compose:send",
        "message:compose:receive",
        "message:received",
        "message:updated",
        "message:removed",
    ];
    assert_eq!(names, expected);
}

/// Flow 14, for messages.
#[tokio::test]
async fn older_messages_are_found_by_time() {
    let clock = Clock::manual(100);
    let mock = MockServer::builder().clock(clock.clone()).start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    for _ in 0..45 {
        mock.visitor(&id).say("Hi").unwrap();
        clock.advance(std::time::Duration::from_millis(1));
    }
    let path = format!("~/conversation/{id}/messages");
    let times = async |query: &str| {
        let messages = api.get(&format!("{path}{query}")).await;
        let messages = messages.as_array().unwrap().iter();
        messages.map(|one| one["timestamp"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(times("").await, (125..145).collect::<Vec<_>>());
    assert_eq!(times("?timestamp_before=125").await, (105..125).collect::<Vec<_>>());
    assert_eq!(times("?timestamp_before=105").await, (100..105).collect::<Vec<_>>());
    assert!(times("?timestamp_before=100").await.is_empty());
    assert_eq!(times("?timestamp_after=110").await, (111..131).collect::<Vec<_>>());
    assert_eq!(times("?timestamp_around=120").await, (110..130).collect::<Vec<_>>());
}
