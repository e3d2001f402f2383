//! Three ways to stand in for Crisp in a test: by hand, with mockall, and with our own double.

use crisp_api::Error;
use crisp_api::Reason;
use crisp_api::endpoint::{GetConversation, SendMessageInConversation};
use crisp_api::prelude::*;
use crisp_api::types::{
    Conversation, ConversationMessageDispatched, MessageContent, NewMessage, SessionId,
};

/// The port that the code below needs. `automock` stands below `client`, so that it sees what
/// `client` has filled in.
#[crisp_api::client(bind(website_id), fake)]
#[mockall::automock]
pub(crate) trait Inbox {
    fn get_conversation(&self, session_id: _);
    fn send_message_in_conversation(&self);
}

/// What is tested: it greets whoever is there.
async fn greet(inbox: &dyn Inbox, id: &SessionId) -> crisp_api::Result<bool> {
    let Some(conversation) = inbox.get_conversation(id).await.optional()? else {
        return Ok(false);
    };
    let name = conversation.meta.and_then(|meta| meta.nickname).unwrap_or_default();
    inbox.send_message_in_conversation(id, format!("Hello {name}").into()).await?;
    Ok(true)
}

struct ByHand;

impl Inbox for ByHand {
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
async fn by_hand() {
    let inbox: Box<dyn Inbox> = Box::new(ByHand);
    assert!(greet(&*inbox, &"session_1".into()).await.unwrap());
}

#[tokio::test]
async fn with_mockall() {
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
async fn with_our_own() {
    let inbox = InboxFake::new()
        .on_get_conversation(|_| Err(Error::from_response(404, Reason::ConversationNotFound)));
    assert!(!greet(&inbox, &"session_1".into()).await.unwrap());
}
