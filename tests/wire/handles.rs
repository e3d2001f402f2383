//! Handles, which fill in ids.

use crisp_api::types::{ConversationState, MessageContent};
use crisp_api_mock::WEBSITE_ID;

use crate::start;

#[tokio::test]
async fn a_conversation_has_short_names() {
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
async fn a_call_owns_what_it_needs() {
    let (_mock, site) = start().await;
    let call = {
        let id = site.create_new_conversation().await.unwrap().session_id;
        site.clone().conversation(&id).get()
    };
    let again = call.clone();
    let first = tokio::spawn(async move { call.await }).await.unwrap().unwrap();
    assert_eq!(again.await.unwrap(), first);
}

#[test]
fn handles_and_clients_can_be_shared_and_show_no_secret() {
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
        shared(&site.get_website()),
        shared(&site.raw(crisp_api::Method::GET, "/x")),
        format!("{:?}", crisp_api::Endpoint::request(&site.get_website()).unwrap()),
        crisp_api::Endpoint::request(&site.get_website()).unwrap().to_string(),
    ] {
        assert!(!text.contains("s3cret") && !text.contains("aWRlbnRpZmllcjpzM2NyZXQ"), "{text}");
    }
}
