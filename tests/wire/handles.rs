//! Handles, which fill in path parameters.

use std::collections::BTreeMap;

use crisp_api::types::{ConversationState, MessageContent, NewMessage};
use crisp_api::{Call, ConversationHandle, PeopleHandle, WebsiteTier};
use crisp_api_mock::{CONTACT_EMAIL, WEBSITE_ID};
use serde_json::{Value, json};

use crate::start;

#[tokio::test]
async fn conversation_handle_sends_the_right_requests() {
    let (mock, site) = start().await;
    let created = site.create_new_conversation().await.unwrap();
    let conversation = site.conversation(created.session_id);
    let path = format!("/v1/website/{WEBSITE_ID}/conversation/{}", conversation.session_id());

    conversation.send("Hello").await.unwrap();
    assert_eq!(mock.last_request().unwrap().path(), format!("{path}/message"));
    conversation.note("Psst").await.unwrap();
    conversation.update_metas().nickname("Ada").await.unwrap();
    conversation.resolve().await.unwrap();

    let messages = conversation.messages().await.unwrap();
    let contents: Vec<_> = messages.into_iter().map(|message| message.content).collect();
    assert_eq!(
        contents,
        [MessageContent::Text("Hello".into()), MessageContent::Note("Psst".into())]
    );
    let read = conversation.get().await.unwrap();
    assert_eq!(read.state, Some(ConversationState::Resolved));
    assert_eq!(read.meta.unwrap().nickname.as_deref(), Some("Ada"));
}

#[tokio::test]
async fn mark_read_clears_unread_visitor_messages() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    let first = conversation.send(NewMessage::text("One").from_user()).await.unwrap().fingerprint;
    conversation.send(NewMessage::text("Two").from_user()).await.unwrap();
    conversation.send("Three").await.unwrap();
    let unread = async || conversation.get().await.unwrap().unread.unwrap().operator;
    assert_eq!(unread().await, Some(2));

    conversation.mark_read().fingerprints([first]).await.unwrap();
    let body = mock.last_request().unwrap().json();
    assert_eq!(body, json!({ "from": "user", "origin": "chat", "fingerprints": [first.get()] }));
    assert_eq!(unread().await, Some(1));

    conversation.mark_read().await.unwrap();
    assert_eq!(mock.last_request().unwrap().json(), json!({ "from": "user", "origin": "chat" }));
    assert_eq!(unread().await, Some(0));
    let read = conversation.messages().await.unwrap().into_iter().map(|message| message.read);
    assert_eq!(read.collect::<Vec<_>>(), [Some("chat"), Some("chat"), Some("")].map(owned));
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

#[tokio::test]
async fn assigns_and_unassigns_a_conversation() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    conversation.assign("operator-1").silent(true).await.unwrap();
    let body = mock.last_request().unwrap().json();
    assert_eq!(body, json!({ "assigned": { "user_id": "operator-1" }, "silent": true }));
    let routing = site.get_conversation_routing_assign(conversation.session_id()).await.unwrap();
    assert_eq!(routing.assigned.unwrap().user_id, "operator-1");

    conversation.unassign().await.unwrap();
    assert_eq!(mock.last_request().unwrap().json(), json!({ "assigned": Value::Null }));
    assert_eq!(conversation.get().await.unwrap().assigned, None);
}

#[tokio::test]
async fn metas_returns_updated_values() {
    let (_mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    conversation.update_metas().nickname("Ada").await.unwrap();
    assert_eq!(conversation.metas().await.unwrap().nickname.as_deref(), Some("Ada"));
}

/// Maps the short methods of a handle to the endpoints they call.
macro_rules! short_names {
    ($handle:expr; $($name:ident($($argument:expr),*)),* $(,)?) => {
        BTreeMap::from([$((stringify!($name).to_owned(), name(&$handle.$name($($argument),*)))),*])
    };
}

fn name<E: Call>(_: &E) -> String {
    E::META.name.to_owned()
}

/// Returns the short names that the spec assigns to the endpoints of a group.
fn in_spec(route: &str) -> BTreeMap<String, String> {
    let spec = crisp_api_spec::load(crisp_api_spec::official()).unwrap();
    let endpoints = spec.endpoints().iter();
    endpoints
        .filter(|endpoint| endpoint.route().to_string().contains(route))
        .filter_map(|endpoint| Some((endpoint.short()?.to_owned(), endpoint.name().to_owned())))
        .collect()
}

#[tokio::test]
async fn short_names_match_the_spec() {
    let (_mock, site) = start().await;
    let conversation: ConversationHandle<WebsiteTier> = site.conversation("session_1");
    let names = short_names!(conversation;
        get(), send("Hi"), messages(), mark_read(), metas(), update_metas(),
        set_state(ConversationState::Pending), assign("operator-1"),
    );
    assert_eq!(names, in_spec("/conversation/{session_id}"));

    let people: PeopleHandle<WebsiteTier> = site.people(CONTACT_EMAIL);
    let names = short_names!(people;
        get(), update(), remove(), data(), update_data(BTreeMap::new()), event("Hi"),
    );
    assert_eq!(names, in_spec("/people/"));
}

#[tokio::test]
async fn calls_own_their_data() {
    let (_mock, site) = start().await;
    let call = {
        let id = site.create_new_conversation().await.unwrap().session_id;
        site.clone().conversation(&id).get()
    };
    let again = call.clone();
    let first = tokio::spawn(call).await.unwrap().unwrap();
    assert_eq!(again.await.unwrap(), first);
}

#[test]
fn handles_are_shareable_and_hide_secrets() {
    fn shared<T: Clone + Send + Sync + std::fmt::Debug + 'static>(value: &T) -> String {
        format!("{value:?}")
    }

    let token = crisp_api::Token::website("identifier", "s3cret").unwrap();
    let client = crisp_api::Client::new(token).unwrap();
    let site = client.website("w");
    for text in [
        shared(&client),
        shared(&site),
        shared(&client.plugin()),
        shared(&site.conversation("s")),
        shared(&site.people("ada@example.com")),
        shared(&site.people("ada@example.com").upsert().nickname("Ada")),
        shared(&site.start_conversation("Hi").nickname("Ada")),
        shared(&site.get_website()),
        shared(&site.raw(crisp_api::Method::GET, "/x")),
        format!("{:?}", crisp_api::Call::request(&site.get_website()).unwrap()),
        crisp_api::Call::request(&site.get_website()).unwrap().to_string(),
    ] {
        for secret in ["s3cret", "aWRlbnRpZmllcjpzM2NyZXQ", "ada@", "Ada"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}
