//! Constructors of every message type.

use crisp_api::types::{
    CarouselAction, CarouselTarget, EventContent, MessageContent, PickerChoice,
    UpdatedMessageContent,
};
use crisp_api::{Fingerprint, NewMessage, Timestamp};
use serde_json::{Value, json};

use crate::start;

fn every_type() -> [(NewMessage, Value); 9] {
    let order = CarouselAction::new("Order", "https://acme.example/small");
    [
        (NewMessage::text("Hi"), json!({ "type": "text", "content": "Hi" })),
        (NewMessage::note("A note"), json!({ "type": "note", "content": "A note" })),
        (
            NewMessage::file("a.pdf", "https://acme.example/a.pdf", "application/pdf"),
            json!({ "type": "file", "content": {
                "name": "a.pdf", "url": "https://acme.example/a.pdf", "type": "application/pdf",
            } }),
        ),
        (
            NewMessage::animation("https://acme.example/a.gif", "image/gif"),
            json!({ "type": "animation", "content": {
                "url": "https://acme.example/a.gif", "type": "image/gif",
            } }),
        ),
        (
            NewMessage::audio("https://acme.example/a.webm", "audio/webm", 12),
            json!({ "type": "audio", "content": {
                "url": "https://acme.example/a.webm", "type": "audio/webm", "duration": 12,
            } }),
        ),
        (
            NewMessage::picker("size", "Which size?", [PickerChoice::new("s", "Small", false)]),
            json!({ "type": "picker", "content": {
                "id": "size", "text": "Which size?",
                "choices": [{ "value": "s", "label": "Small", "selected": false }],
            } }),
        ),
        (
            NewMessage::field("order", "Which order?", "Its number"),
            json!({ "type": "field", "content": {
                "id": "order", "text": "Which order?", "explain": "Its number",
            } }),
        ),
        (
            NewMessage::carousel("See:", [CarouselTarget::new("Small", "It fits.", [order])]),
            json!({ "type": "carousel", "content": { "text": "See:", "targets": [{
                "title": "Small", "description": "It fits.",
                "actions": [{ "label": "Order", "url": "https://acme.example/small" }],
            }] } }),
        ),
        (
            NewMessage::event("state:resolved"),
            json!({ "type": "event", "content": { "namespace": "state:resolved" } }),
        ),
    ]
}

#[tokio::test]
async fn every_message_type_round_trips() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    for (message, mut wire) in every_type() {
        wire["from"] = json!("operator");
        wire["origin"] = json!("chat");
        conversation.send(&message).await.unwrap();
        assert_eq!(mock.last_request().unwrap().json(), wire);
        let read = conversation.messages().await.unwrap().pop().unwrap();
        assert_eq!(read.content, message.content);
    }
}

#[test]
fn every_message_type_has_a_constructor() {
    let spec = crisp_api_spec::load(crisp_api_spec::official()).unwrap();
    let crisp_api_spec::Kind::Enum(types) = spec.definition("MessageType").unwrap().kind() else {
        panic!("`MessageType` is an enum")
    };
    let covered = every_type().map(|(_, wire)| wire["type"].as_str().unwrap().to_owned());
    assert_eq!(types.values(), covered);
}

#[tokio::test]
async fn imported_message_keeps_its_fingerprint_and_timestamp() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let fingerprint = Fingerprint::derive(["zendesk", "ticket 17", "comment 4"]);
    let message = NewMessage::text("Hi")
        .from_user()
        .at(Timestamp::from_millis(1_519_923_600_000))
        .stealth(true)
        .automated(true)
        .fingerprint(fingerprint);
    let sent = site.conversation(&id).send(message).await.unwrap();
    assert_eq!(sent.fingerprint, fingerprint);
    let expected = json!({
        "type": "text", "content": "Hi", "from": "user", "origin": "chat",
        "fingerprint": 3_210_181_273_747_886_i64, "timestamp": 1_519_923_600_000_i64,
        "stealth": true, "automated": true,
    });
    assert_eq!(mock.last_request().unwrap().json(), expected);
    let found = site.get_message_in_conversation(&id, fingerprint).await.unwrap();
    assert_eq!(found.content, MessageContent::Text("Hi".into()));
}

#[tokio::test]
async fn updates_message_content() {
    let (mock, site) = start().await;
    let id = mock.add_conversation(1);
    let message = NewMessage::text("Hi").fingerprint(Fingerprint::new(7));
    site.conversation(&id).send(message).await.unwrap();
    let update = |content: UpdatedMessageContent| {
        site.update_message_in_conversation(&id, Fingerprint::new(7), content)
    };
    update("Hello".into()).await.unwrap();
    assert_eq!(mock.last_request().unwrap().json(), json!({ "content": "Hello" }));
    site.update_message_in_conversation(&id, 7, String::from("Bye")).await.unwrap();
    assert_eq!(mock.last_request().unwrap().json(), json!({ "content": "Bye" }));
}

#[test]
fn new_message_accepts_any_content() {
    let content = MessageContent::Event(EventContent::new("acme:ordered").text("Ordered"));
    assert_eq!(NewMessage::from(content.clone()).content, content);
}
