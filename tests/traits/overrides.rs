//! The options `with`, `local` and `#[assume]`, which override the spec.

use std::rc::Rc;

use crisp_api::AnyTier;
use crisp_api_mock::WEBSITE_ID;
use serde::Deserialize;

/// The fields of a workspace that this program uses.
#[derive(Debug, Deserialize)]
pub(crate) struct WebsiteSummary {
    website_id: String,
}

/// The fields of a conversation that this program uses.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct ConversationSummary {
    session_id: String,
}

#[crisp_api::client(bind(website_id), with(Website = WebsiteSummary, Conversation = ConversationSummary), fake)]
pub(crate) trait Summaries {
    fn get_website(&self);
    fn list_conversations(&self);
    fn get_conversation(&self) -> serde_json::Value;
}

#[tokio::test]
async fn with_replaces_output_types() {
    let (_mock, client) = super::start().await;
    let summaries = SummariesClient::new(&client, WEBSITE_ID);
    let site: WebsiteSummary = summaries.get_website().await.unwrap();
    assert_eq!(site.website_id, WEBSITE_ID);
    let fake = SummariesFake::new().on_list_conversations(|args| match args.page() {
        1 => Ok(vec![ConversationSummary { session_id: "session_1".into() }]),
        _ => Ok(Vec::new()),
    });
    let conversations: Vec<ConversationSummary> =
        fake.list_conversations().items().collect_up_to(5).await.unwrap();
    assert_eq!(conversations, [ConversationSummary { session_id: "session_1".into() }]);
}

/// A port whose implementations need not be `Send`.
#[crisp_api::client(bind(website_id), local)]
pub(crate) trait Local {
    fn get_website(&self);
}

#[tokio::test]
async fn local_trait_accepts_non_send_implementations() {
    struct Counting(Rc<std::cell::Cell<u32>>);

    impl Local for Counting {
        fn get_website(&self) -> crisp_api::endpoint::GetWebsite {
            self.0.set(self.0.get() + 1);
            crisp_api::Call::ready(Ok(crisp_api::types::Website::new(WEBSITE_ID)))
        }
    }

    let count = Rc::default();
    let local: Box<dyn Local> = Box::new(Counting(Rc::clone(&count)));
    assert_eq!(local.get_website().await.unwrap().website_id, WEBSITE_ID);
    assert_eq!(count.get(), 1);
}

/// The spec restricts this endpoint to plugins. `#[assume]` lifts the restriction.
#[crisp_api::client(tier(website))]
pub(crate) trait Assumed {
    #[assume]
    fn list_all_connect_websites(&self);
}

#[tokio::test]
async fn assumed_endpoint_is_sent_with_the_token_of_the_client() {
    let (mock, client) = super::start().await;
    let assumed = AssumedClient::new(&client);
    let error = assumed.list_all_connect_websites().await.unwrap_err();
    assert!(error.status().is_some(), "{error}");
    let request = mock.last_request().unwrap();
    assert_eq!(request.header("x-crisp-tier"), Some("website"));
    let _ = AssumedClient::new(&client.assume::<AnyTier>());
}
