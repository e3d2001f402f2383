//! Annotated traits: every form of a method, fakes, and overrides.

#![allow(missing_docs, reason = "these are tests")]

mod declared;
mod fakes;
mod overrides;
mod scopes;

use std::sync::Arc;

use crisp_api::prelude::*;
use crisp_api::types::{
    Conversation, ConversationMessageDispatched, ConversationState, MessageContent, NewMessage,
    PeopleKey, SessionId,
};
use crisp_api::{Client, Kind, Token, WebsiteTier};
use crisp_api_mock::{CONTACT_EMAIL, MockServer, WEBSITE_ID};

#[derive(Debug, PartialEq, serde::Deserialize)]
pub struct Email {
    email: String,
}

#[crisp_api::client(tier(website, plugin, user), bind(website_id), fake)]
pub trait Inbox {
    /// Documented by the user.
    fn get_conversation(&self, session_id: _) -> _;
    fn create_new_conversation(&self);
    fn send_message_in_conversation(&self, message: NewMessage, session_id: &SessionId);
    fn change_conversation_state(&self, session_id: &str, state: _, origin: _);
    fn get_people_profile(&self, people_id: &PeopleKey) -> Email;
    fn list_conversations(&self, page_number: _, filter_not_resolved: Option<bool>) -> _;

    /// This method is not an endpoint and keeps its default body.
    fn describe(&self) -> String {
        "an inbox".to_owned()
    }
}

async fn start() -> (MockServer, Client<WebsiteTier>) {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key).unwrap());
    let client = client.base_url(mock.base_url()).build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn every_method_form_sends_its_request() {
    let (mock, client) = start().await;
    let inbox = InboxClient::new(&client, WEBSITE_ID);
    let id = inbox.create_new_conversation().await.unwrap().session_id;
    assert_eq!(inbox.get_conversation(&id).await.unwrap().session_id, id);

    inbox.send_message_in_conversation("Hi".into(), &id).await.unwrap();
    assert_eq!(mock.last_request().unwrap().json()["content"], "Hi");

    let resolved = ConversationState::Resolved;
    inbox.change_conversation_state(id.as_str(), resolved, Some("chat".into())).await.unwrap();
    let body = serde_json::json!({ "state": "resolved", "origin": "chat" });
    assert_eq!(mock.last_request().unwrap().json(), body);

    let profile = inbox.get_people_profile(&CONTACT_EMAIL.into()).await.unwrap();
    assert_eq!(profile, Email { email: CONTACT_EMAIL.into() });

    let listed = inbox.list_conversations(1, Some(true)).per_page(50).await.unwrap();
    assert!(listed.is_empty());
    let request = mock.last_request().unwrap();
    assert_eq!(request.query(), "filter_not_resolved=1&per_page=50");
    assert_eq!(inbox.describe(), "an inbox");
}

#[tokio::test]
async fn calls_from_trait_objects_can_be_spawned() {
    let (_mock, client) = start().await;
    let inbox: Arc<dyn Inbox> = Arc::new(InboxClient::new(&client, WEBSITE_ID));
    let id = inbox.create_new_conversation().await.unwrap().session_id;

    let shared = inbox.clone();
    let task = tokio::spawn(async move { shared.get_conversation(&id).await });
    let conversation = task.await.unwrap().unwrap();
    let call = inbox.get_conversation(&conversation.session_id);
    let again = tokio::spawn(call).await.unwrap().unwrap();
    assert_eq!(again, conversation);
}

#[tokio::test]
async fn fake_receives_arguments_and_setters() {
    let fake = InboxFake::new()
        .on_get_conversation(|args| {
            assert_eq!(args.endpoint(), "get_conversation");
            Ok(Conversation::new(args.path("session_id").unwrap(), "w"))
        })
        .on_send_message_in_conversation(|args| {
            let sent: NewMessage = args.body_as()?;
            assert_eq!(sent.content, MessageContent::Text("Hi".into()));
            Ok(ConversationMessageDispatched::new(7))
        })
        .on_list_conversations(|args| {
            assert_eq!(args.query("filter_not_resolved"), Some("0"));
            assert_eq!(args.query("per_page"), Some("30"));
            Ok(match args.page() {
                3 | 4 => vec![Conversation::new(format!("session_{}", args.page()), "w")],
                _ => Vec::new(),
            })
        });
    let inbox: Arc<dyn Inbox> = Arc::new(fake);
    let conversation = inbox.get_conversation(&"session_1".into()).await.unwrap();
    assert_eq!(conversation.session_id, "session_1");
    let sent = inbox.send_message_in_conversation("Hi".into(), &"session_1".into()).await.unwrap();
    assert_eq!(sent.fingerprint.get(), 7);
    let items = inbox.list_conversations(3, Some(false)).per_page(30).items();
    assert_eq!(items.collect_up_to(10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn unconfigured_fake_names_the_method() {
    struct Manual;

    impl Inbox for Manual {
        fn get_conversation(&self, session_id: &SessionId) -> crisp_api::endpoint::GetConversation {
            crisp_api::endpoint::GetConversation::ready(Ok(Conversation::new(session_id, "w")))
        }
    }

    let inboxes: [Arc<dyn Inbox>; 2] = [Arc::new(InboxFake::new()), Arc::new(Manual)];
    for inbox in inboxes {
        let error = inbox.create_new_conversation().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Fake);
        assert_eq!(
            error.to_string(),
            "create_new_conversation: `Inbox::create_new_conversation` was called but has no fake response"
        );
    }
    let conversation = Manual.get_conversation(&"session_1".into()).await.unwrap();
    assert_eq!(conversation.session_id, "session_1");
}

#[tokio::test]
async fn fake_validates_arguments_like_the_client() {
    let fake = InboxFake::new().on_get_conversation(|_| Ok(Conversation::new("s", "w")));
    let error = fake.get_conversation(&"..".into()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Argument);
}

/// A port with endpoints from a spec file and an official endpoint.
#[crisp_api::client(spec = "tests/specs/acme.toml", bind(website_id), fake)]
pub trait Flags {
    fn get_flags(&self, since: _) -> _;
    fn raise_flag(&self);
    fn get_website(&self);
    fn list_marks(&self, mark_id: _);
}

#[tokio::test]
async fn spec_file_defines_ids_unions_and_pages() {
    let json = r#"[
        {"value": 5, "kind": "number", "mark_id": "m-1"},
        {"mark_id": "m-1", "kind": "labels", "value": ["a", "b"]},
        {"mark_id": "m-1", "kind": "number", "value": "not a number"}
    ]"#;
    let marks: Vec<flags::Mark> = serde_json::from_str(json).unwrap();
    assert_eq!(marks[0].value, flags::MarkValue::Number(5));
    let labels = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(marks[1], flags::Mark::new("m-1", flags::MarkValue::Labels(labels)));
    assert!(matches!(&marks[2].value, flags::MarkValue::Unknown(raw) if raw.tag() == "number"));

    let pages = marks.clone();
    let fake = FlagsFake::new().on_list_marks(move |args| {
        assert_eq!(args.path("mark_id").as_deref(), Some("m-1"));
        Ok(pages.iter().skip(args.page() as usize - 1).take(1).cloned().collect())
    });
    let items = fake.list_marks(&flags::MarkId::new("m-1")).items();
    assert_eq!(items.collect_up_to(10).await.unwrap(), marks);
}

#[tokio::test]
async fn spec_file_extends_the_official_spec() {
    let fake = FlagsFake::new()
        .on_raise_flag(|args| {
            assert_eq!(args.path("name").as_deref(), Some("red flag"));
            assert_eq!(args.body(), serde_json::json!({ "level": "high", "reason": "it burns" }));
            let mut flag = flags::Flag::new("red flag", true);
            flag.level = Some("high".into());
            Ok(flag)
        })
        .on_get_flags(|args| {
            assert_eq!(args.query("since"), Some("5"));
            Ok(vec![])
        });
    let call = fake.raise_flag("red flag", flags::FlagLevel::High).reason("it burns");
    let flag = call.await.unwrap();
    assert_eq!(flag.level, Some(flags::FlagLevel::High));
    assert!(fake.get_flags(Some(crisp_api::Timestamp::from_millis(5))).await.unwrap().is_empty());
}

#[tokio::test]
async fn spec_file_route_is_requested() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.plugin_token();
    let client = Client::builder(Token::plugin(id, key).unwrap());
    let client = client.base_url(mock.base_url()).build().unwrap();
    let flags = FlagsClient::new(&client, WEBSITE_ID);
    let error = flags.raise_flag("red flag", "low".into()).await.unwrap_err();
    assert!(error.is_unknown_route(), "{error}");
    let path = format!("/v1/website/{WEBSITE_ID}/acme/flag/red%20flag");
    assert_eq!(mock.last_request().unwrap().path(), path);
    assert_eq!(flags.get_website().await.unwrap().website_id, WEBSITE_ID);
}

/// A struct with inherent methods for endpoints that it does not declare.
#[crisp_api::client(include(website::people::{get_people_profile}, website::base::*), bind(website_id))]
pub struct Contacts;

#[tokio::test]
async fn struct_gets_inherent_methods() {
    let (_mock, client) = start().await;
    let contacts = Contacts::new(&client, WEBSITE_ID);
    let profile = contacts.get_people_profile(CONTACT_EMAIL).await.unwrap();
    assert_eq!(profile.email.as_deref(), Some(CONTACT_EMAIL));
    assert_eq!(contacts.get_website().await.unwrap().website_id, WEBSITE_ID);
}

/// Some endpoints of the group are restricted to plugins, so without `tier(…)` a website token
/// could not use this trait.
#[crisp_api::client(
    tier(website, plugin),
    include(website::conversation::*),
    bind(website_id, session_id),
    name = Chat
)]
pub trait Conversing {}

#[tokio::test]
async fn includes_a_whole_group_and_binds_two_parameters() {
    let (_mock, client) = start().await;
    let id = client.website(WEBSITE_ID).create_new_conversation().await.unwrap().session_id;
    let chat = Chat::new(&client, WEBSITE_ID, &id);
    chat.send_message_in_conversation("Hi".into()).await.unwrap();
    assert_eq!(chat.get_messages_in_conversation().await.unwrap().len(), 1);
    assert!(format!("{chat:?}").contains("session_id"));
}
