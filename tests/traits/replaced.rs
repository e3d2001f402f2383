//! `with`, `local`, `assume`: what a trait says otherwise than the spec.

use std::rc::Rc;

use crisp_api::AnyTier;
use crisp_api_mock::WEBSITE_ID;
use serde::Deserialize;

/// What this program needs of a workspace.
#[derive(Debug, Deserialize)]
pub(crate) struct Site {
    website_id: String,
}

/// What this program needs of a conversation.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Talk {
    session_id: String,
}

#[crisp_api::client(bind(website_id), with(Website = Site, Conversation = Talk), fake)]
pub(crate) trait Small {
    fn get_website(&self);
    fn list_conversations(&self);
    fn get_conversation(&self) -> serde_json::Value;
}

#[tokio::test]
async fn a_type_of_the_users_takes_the_place_of_the_specs() {
    let (_mock, client) = super::start().await;
    let small = SmallClient::new(&client, WEBSITE_ID);
    let site: Site = small.get_website().await.unwrap();
    assert_eq!(site.website_id, WEBSITE_ID);
    let fake = SmallFake::new().on_list_conversations(|args| match args.page() {
        1 => Ok(vec![Talk { session_id: "session_1".into() }]),
        _ => Ok(Vec::new()),
    });
    let talks: Vec<Talk> = fake.list_conversations().items().collect_up_to(5).await.unwrap();
    assert_eq!(talks, [Talk { session_id: "session_1".into() }]);
}

/// A port for one thread.
#[crisp_api::client(bind(website_id), local)]
pub(crate) trait Local {
    fn get_website(&self);
}

#[tokio::test]
async fn an_implementation_of_a_local_trait_may_stay_on_its_thread() {
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

/// The spec says that plugins alone may list their workspaces; this program knows better.
#[crisp_api::client(tier(website))]
pub(crate) trait Vouched {
    #[assume]
    fn list_all_connect_websites(&self);
}

#[tokio::test]
async fn an_assumed_method_is_sent_and_crisp_decides() {
    let (mock, client) = super::start().await;
    let vouched = VouchedClient::new(&client);
    let error = vouched.list_all_connect_websites().await.unwrap_err();
    assert!(error.status().is_some(), "{error}");
    let request = mock.last_request().unwrap();
    assert_eq!(request.header("x-crisp-tier"), Some("website"));
    let _ = VouchedClient::new(&client.assume::<AnyTier>());
}
