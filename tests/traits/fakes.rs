//! Three ways to replace a client in tests: a manual implementation, a mockall mock, and the generated fake.

use crisp_api::Error;
use crisp_api::Reason;
use crisp_api::endpoint::{GetConversation, SendMessageInConversation};
use crisp_api::prelude::*;
use crisp_api::types::{
    Conversation, ConversationMessageDispatched, MessageContent, NewMessage, PeopleKey,
    PeopleProfile, PeopleProfilePerson, SessionId,
};
use crisp_api::workflows::{StartConversation, UpsertPeople, Upserted};

/// The port of the code under test. `automock` follows `client`, so that it sees the completed
/// signatures.
#[crisp_api::client(bind(website_id), fake)]
#[mockall::automock]
pub(crate) trait Inbox {
    fn get_conversation(&self, session_id: _);
    fn send_message_in_conversation(&self);
}

/// The code under test: greets the visitor of a conversation.
async fn greet(inbox: &dyn Inbox, id: &SessionId) -> crisp_api::Result<bool> {
    let Some(conversation) = inbox.get_conversation(id).await.optional()? else {
        return Ok(false);
    };
    let name = conversation.meta.and_then(|meta| meta.nickname).unwrap_or_default();
    inbox.send_message_in_conversation(id, format!("Hello {name}").into()).await?;
    Ok(true)
}

struct ManualFake;

impl Inbox for ManualFake {
    fn get_conversation(&self, _: &SessionId) -> GetConversation {
        GetConversation::ready(Ok(Conversation::example()))
    }

    fn send_message_in_conversation(
        &self,
        _: &SessionId,
        _: NewMessage,
    ) -> SendMessageInConversation {
        SendMessageInConversation::ready(Ok(ConversationMessageDispatched::example()))
    }
}

#[tokio::test]
async fn manual_implementation() {
    let inbox: Box<dyn Inbox> = Box::new(ManualFake);
    assert!(greet(&*inbox, &"session_1".into()).await.unwrap());
}

#[tokio::test]
async fn mockall_mock() {
    let mut inbox = MockInbox::new();
    inbox
        .expect_get_conversation()
        .withf(|id| *id == "session_1")
        .times(1)
        .returning(|_| GetConversation::ready(Ok(Conversation::example())));
    inbox
        .expect_send_message_in_conversation()
        .withf(|_, message| message.content == MessageContent::Text("Hello Ada Lovelace".into()))
        .times(1)
        .returning(|_, _| {
            SendMessageInConversation::ready(Ok(ConversationMessageDispatched::new(1)))
        });
    assert!(greet(&inbox, &"session_1".into()).await.unwrap());
}

#[tokio::test]
async fn generated_fake() {
    let inbox = InboxFake::new()
        .on_get_conversation(|_| Err(Error::from_response(404, Reason::ConversationNotFound)));
    assert!(!greet(&inbox, &"session_1".into()).await.unwrap());
}

#[tokio::test]
async fn generated_fake_records_its_calls() {
    let fake = InboxFake::new().on_get_conversation(|_| Ok(Conversation::example()));
    let shared = fake.clone();
    // A call that is not sent is not recorded.
    drop(shared.get_conversation(&"session_0".into()));
    let error = greet(&shared, &"session_1".into()).await.unwrap_err();
    assert!(error.to_string().contains("no fake response"), "{error}");
    let calls = fake.calls();
    let names: Vec<_> = calls.iter().map(crisp_api::Args::endpoint).collect();
    assert_eq!(names, ["get_conversation", "send_message_in_conversation"]);
    assert_eq!(calls[0].path("session_id").as_deref(), Some("session_1"));
    assert_eq!(calls[1].body()["content"], "Hello Ada Lovelace");
}

#[crisp_api::client(bind(website_id), fake)]
trait Lists {
    fn list_conversations(&self);
}

#[tokio::test]
async fn obvious_fake_of_a_list_ends() {
    let fake = ListsFake::new().on_list_conversations(|_| Ok(vec![Conversation::example()]));
    let mut items = fake.list_conversations().items();
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.is_none());
    assert_eq!(fake.calls().len(), 1);
}

/// A port with workflows, which are built from its own calls.
#[crisp_api::client(bind(website_id), fake)]
trait Support {
    fn create_new_conversation(&self);
    fn update_conversation_metas(&self);
    fn send_message_in_conversation(&self);
    fn get_message_in_conversation(&self);
    fn get_people_profile(&self);
    fn update_people_profile(&self);
    fn add_new_people_profile(&self);
    fn update_people_data(&self);

    fn start(&self, message: NewMessage) -> StartConversation {
        let id = SessionId::from("unknown");
        StartConversation::from_calls(
            message,
            self.create_new_conversation(),
            self.update_conversation_metas(&id),
            self.send_message_in_conversation(&id, NewMessage::text("")),
            self.get_message_in_conversation(&id, crisp_api::Fingerprint::new(0)),
        )
    }

    fn upsert(&self, key: &PeopleKey) -> UpsertPeople {
        UpsertPeople::from_calls(
            key,
            self.get_people_profile(key),
            self.update_people_profile(key),
            self.add_new_people_profile("", PeopleProfilePerson::new()),
            self.update_people_data(key, [].into()),
        )
    }
}

#[tokio::test]
async fn workflows_of_a_port_use_its_fake() {
    let fake = SupportFake::new()
        .on_create_new_conversation(|_| Ok(crisp_api::types::ConversationNew::new("session_7")))
        .on_update_conversation_metas(|_| Ok(()))
        .on_send_message_in_conversation(|_| Ok(ConversationMessageDispatched::example()))
        .on_get_people_profile(|_| Ok(PeopleProfile::example()))
        .on_update_people_profile(|_| Ok(()))
        .on_update_people_data(|_| Ok(()));
    let port: &dyn Support = &fake;
    let started = port.start("Hello".into()).email("ada@example.com").bulk().await.unwrap();
    assert_eq!(started.session_id, "session_7");
    let upsert = port.upsert(&"ada@example.com".into()).nickname("Ada").data([("seats", 5)]);
    assert_eq!(upsert.await.unwrap(), Upserted::Updated);

    let calls = fake.calls();
    let names: Vec<_> = calls.iter().map(crisp_api::Args::endpoint).collect();
    assert_eq!(
        names,
        [
            "create_new_conversation",
            "update_conversation_metas",
            "send_message_in_conversation",
            "get_people_profile",
            "update_people_profile",
            "update_people_data",
        ]
    );
    assert_eq!(calls[1].path("session_id").as_deref(), Some("session_7"));
    assert_eq!(calls[2].body()["content"], "Hello");
    assert_eq!(calls[4].body()["person"]["nickname"], "Ada");
    assert_eq!(calls[5].path("people_id").as_deref(), Some("ada@example.com"));
}
