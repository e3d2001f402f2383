//! The method, path, query, headers and body that the mock server receives for each endpoint.

use std::collections::BTreeMap;

use crisp_api::prelude::*;
use crisp_api::types::{
    ConversationState, MessageContent, MessageUser, NewMessage, PickerChoice, SearchOperator,
};
use crisp_api::{Fingerprint, Scalar, Timestamp};
use crisp_api_mock::{CONTACT_EMAIL, MockServer, WEBSITE_ID};
use serde_json::{Value, json};

use crate::{client, start};

/// Returns the request line and the body of the last request.
fn last(mock: &MockServer) -> (String, Value) {
    let request = mock.last_request().unwrap();
    let target = request.target().replace(&format!("/v1/website/{WEBSITE_ID}"), "");
    assert!(request.header("x-crisp-tier").is_some());
    assert_eq!(
        request.header("content-type").is_some(),
        !request.body().is_empty(),
        "a body requires a content type"
    );
    (format!("{} {target}", request.method()), request.json())
}

#[tokio::test]
async fn get_website() {
    let (mock, site) = start().await;
    let website = site.get_website().await.unwrap();
    assert_eq!(website.website_id, WEBSITE_ID);
    assert_eq!(website.name.as_deref(), Some("Acme"));
    assert_eq!(website.verified, Some(true));
    assert_eq!(last(&mock), ("GET ".into(), Value::Null));
}

#[tokio::test]
async fn check_website_exists() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.user_token();
    let client = client(mock.base_url(), crisp_api::Tier::User, id, key);
    assert!(client.check_website_exists("acme.example").await.unwrap());
    assert_eq!(last(&mock), ("HEAD /v1/website?domain=acme.example".into(), Value::Null));
    assert!(!client.check_website_exists("a&b=c d").await.unwrap());
    assert_eq!(last(&mock).0, "HEAD /v1/website?domain=a%26b%3Dc%20d");
}

#[tokio::test]
async fn list_all_connect_websites() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.plugin_token();
    let plugin = client(mock.base_url(), crisp_api::Tier::Plugin, id, key).plugin();
    let websites =
        plugin.list_all_connect_websites().include_plan(true).filter_configured(false).await;
    let website = &websites.unwrap()[0];
    assert_eq!(website.plan.as_ref().unwrap().trialing, Some(false));
    assert_eq!(
        last(&mock).0,
        "GET /v1/plugin/connect/websites/all/1?include_plan=1&filter_configured=0"
    );
    assert!(!format!("{website:?}").contains("00000000-0000-4000-8000-000000000000"));
}

#[tokio::test]
async fn list_conversations_with_every_kind_of_parameter() {
    let (mock, site) = start().await;
    let listed = site
        .list_conversations()
        .page(2)
        .per_page(50)
        .search_query("a&b")
        .search_operator(SearchOperator::Or)
        .filter_unread(true)
        .filter_resolved(false)
        .filter_assigned("user-1")
        .filter_date_start(Timestamp::from_millis(1_519_923_600_000))
        .include_empty(None::<bool>)
        .await
        .unwrap();
    assert!(listed.is_empty());
    assert_eq!(
        last(&mock).0,
        "GET /conversations/2?per_page=50&search_query=a%26b&search_operator=or&filter_unread=1\
         &filter_resolved=0&filter_assigned=user-1&filter_date_start=2018-03-01T17%3A00%3A00.000Z"
    );
}

#[tokio::test]
async fn repeated_setter_replaces_the_value() {
    let (mock, site) = start().await;
    site.list_conversations().per_page(20).per_page(30).await.unwrap();
    assert_eq!(last(&mock).0, "GET /conversations/1?per_page=30");
}

#[tokio::test]
async fn create_get_and_remove_a_conversation() {
    let (mock, site) = start().await;
    let created = site.create_new_conversation().await.unwrap();
    assert_eq!(last(&mock), ("POST /conversation".into(), json!({})));

    let conversation = site.get_conversation(&created.session_id).await.unwrap();
    assert_eq!(conversation.session_id, created.session_id);
    assert_eq!(conversation.state, Some(ConversationState::Unresolved));
    assert_eq!(last(&mock).0, format!("GET /conversation/{}", created.session_id));

    site.remove_conversation(&created.session_id).await.unwrap();
    assert_eq!(last(&mock), (format!("DELETE /conversation/{}", created.session_id), Value::Null));
    assert!(site.get_conversation(&created.session_id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn messages_round_trip() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let choices = [PickerChoice::new("s", "Small", false), PickerChoice::new("l", "Large", true)];
    let messages = [
        NewMessage::text("Hi").from_user(),
        NewMessage::note("A note"),
        NewMessage::file("a.pdf", "https://acme.example/a.pdf", "application/pdf"),
        NewMessage::picker("size", "Which size?", choices),
    ];
    let wire = [
        json!({ "type": "text", "from": "user", "origin": "chat", "content": "Hi" }),
        json!({ "type": "note", "from": "operator", "origin": "chat", "content": "A note" }),
        json!({ "type": "file", "from": "operator", "origin": "chat", "content": {
            "name": "a.pdf", "url": "https://acme.example/a.pdf", "type": "application/pdf",
        } }),
        json!({ "type": "picker", "from": "operator", "origin": "chat", "content": {
            "id": "size", "text": "Which size?", "choices": [
                { "value": "s", "label": "Small", "selected": false },
                { "value": "l", "label": "Large", "selected": true },
            ],
        } }),
    ];
    for (message, wire) in messages.iter().zip(wire) {
        site.send_message_in_conversation(&id, message).await.unwrap();
        assert_eq!(last(&mock), (format!("POST /conversation/{id}/message"), wire));
    }
    let read = site.get_messages_in_conversation(&id).await.unwrap();
    let contents: Vec<_> = read.iter().map(|message| &message.content).collect();
    assert_eq!(contents, messages.iter().map(|message| &message.content).collect::<Vec<_>>());
}

#[tokio::test]
async fn sends_a_message_with_every_field() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let message = NewMessage::text("Hi")
        .fingerprint(Fingerprint::new(-7))
        .timestamp(Timestamp::from_millis(1_519_923_600_000))
        .user(MessageUser::new().nickname("Ada").type_("participant"))
        .mentions(["user-1"])
        .properties(BTreeMap::from([("order".to_owned(), Scalar::from(42))]))
        .stealth(true)
        .automated(false);
    let sent = site.send_message_in_conversation(&id, message).await.unwrap();
    assert_eq!(sent.fingerprint, Fingerprint::new(-7));
    let expected = json!({
        "type": "text", "content": "Hi", "from": "operator", "origin": "chat",
        "fingerprint": -7, "timestamp": 1_519_923_600_000_i64,
        "user": { "nickname": "Ada", "type": "participant" }, "mentions": ["user-1"],
        "properties": { "order": 42 }, "stealth": true, "automated": false,
    });
    assert_eq!(last(&mock).1, expected);
}

#[tokio::test]
async fn lists_messages_before_a_timestamp() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    for time in [1000, 2000, 3000] {
        let message = NewMessage::text(time.to_string()).timestamp(time);
        site.send_message_in_conversation(&id, message).await.unwrap();
    }
    let read = site.get_messages_in_conversation(&id).timestamp_before(3000).await.unwrap();
    let texts: Vec<_> = read.iter().map(|message| message.content.clone()).collect();
    assert_eq!(texts, [MessageContent::Text("1000".into()), MessageContent::Text("2000".into())]);
    assert_eq!(last(&mock).0, format!("GET /conversation/{id}/messages?timestamp_before=3000"));
}

#[tokio::test]
async fn update_conversation_metas_sends_only_set_fields() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    site.update_conversation_metas(&id)
        .nickname("Ada")
        .email(None::<String>)
        .segments(Vec::<String>::new())
        .await
        .unwrap();
    let expected = json!({ "nickname": "Ada", "segments": [] });
    assert_eq!(last(&mock), (format!("PATCH /conversation/{id}/meta"), expected));
    let meta = site.get_conversation(&id).await.unwrap().meta.unwrap();
    assert_eq!(meta.nickname.as_deref(), Some("Ada"));
}

#[tokio::test]
async fn change_conversation_state() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    site.change_conversation_state(&id, ConversationState::Resolved).origin("chat").await.unwrap();
    let expected = json!({ "state": "resolved", "origin": "chat" });
    assert_eq!(last(&mock), (format!("PATCH /conversation/{id}/state"), expected));
}

#[tokio::test]
async fn gets_a_contact_by_id_or_email() {
    let (mock, site) = start().await;
    let by_email = site.get_people_profile(CONTACT_EMAIL).await.unwrap();
    assert_eq!(last(&mock).0, "GET /people/profile/ada%40example.com");
    let by_id = site.get_people_profile(by_email.people_id.as_str()).await.unwrap();
    assert_eq!(by_id, by_email);
    assert!(site.get_people_profile("a+b@c.org").await.unwrap_err().is_not_found());
    assert_eq!(last(&mock).0, "GET /people/profile/a%2Bb%40c.org");
}

#[tokio::test]
async fn save_people_data() {
    let (mock, site) = start().await;
    let data = BTreeMap::from([
        ("plan".to_owned(), Scalar::from("pro")),
        ("seats".to_owned(), 5.into()),
        ("trial".to_owned(), false.into()),
    ]);
    site.save_people_data(CONTACT_EMAIL, data).await.unwrap();
    let expected = json!({ "data": { "plan": "pro", "seats": 5, "trial": false } });
    assert_eq!(last(&mock), ("PUT /people/data/ada%40example.com".into(), expected));
}

#[tokio::test]
async fn arguments_and_setters_accept_common_collections() {
    let (mock, site) = start().await;
    let sent = |mock: &MockServer| mock.last_request().unwrap().json();
    let owned = vec![String::from("session_1")];
    let any = site.assume::<crisp_api::AnyTier>();
    for call in
        [any.batch_resolve_conversations(["session_1"]), any.batch_resolve_conversations(&owned)]
    {
        let body = call.request().unwrap().body().cloned().unwrap();
        assert_eq!(&body[..], br#"{"sessions":["session_1"]}"#);
    }
    let ada = site.people(CONTACT_EMAIL);
    ada.update_data([("seats", 5)]).await.unwrap();
    assert_eq!(sent(&mock), json!({ "data": { "seats": 5 } }));
    site.update_people_data(CONTACT_EMAIL, vec![("plan", "pro")]).await.unwrap();
    assert_eq!(sent(&mock), json!({ "data": { "plan": "pro" } }));
    ada.update().segments(vec!["a", "b"]).await.unwrap();
    assert_eq!(sent(&mock), json!({ "segments": ["a", "b"] }));
    let page: usize = 2;
    site.list_conversations().page(page).await.unwrap();
    assert!(mock.last_request().unwrap().path().ends_with("/conversations/2"));
}
