//! The `X-Crisp-Tier` and `User-Agent` headers.

use crisp_api::{
    AnyTier, Client, ConversationHandle, PeopleHandle, PluginTier, Token, WebsiteHandle,
};
use crisp_api_mock::{MockServer, WEBSITE_ID};

use crate::start;

#[tokio::test]
async fn tier_header_matches_the_token() {
    let mock = MockServer::start().await.unwrap();
    let base_url = mock.base_url();

    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key).unwrap()).base_url(&base_url);
    client.build().unwrap().website(WEBSITE_ID).get_website().await.unwrap();
    assert_eq!(mock.last_request().unwrap().header("x-crisp-tier"), Some("website"));

    let (id, key) = mock.plugin_token();
    let client = Client::builder(Token::plugin(id, key).unwrap()).base_url(&base_url);
    client.build().unwrap().website(WEBSITE_ID).get_website().await.unwrap();
    assert_eq!(mock.last_request().unwrap().header("x-crisp-tier"), Some("plugin"));

    let (id, key) = mock.user_token();
    let client = Client::builder(Token::user(id, key).unwrap()).base_url(&base_url);
    client.build().unwrap().website(WEBSITE_ID).get_website().await.unwrap();
    assert_eq!(mock.last_request().unwrap().header("x-crisp-tier"), Some("user"));
}

#[tokio::test]
async fn user_agent_can_be_extended() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key).unwrap())
        .base_url(mock.base_url())
        .user_agent("acme-bot/1.2")
        .build()
        .unwrap();
    client.website(WEBSITE_ID).get_website().await.unwrap();
    let request = mock.last_request().unwrap();
    let agent = request.header("user-agent").unwrap();
    assert!(agent.starts_with("acme-bot/1.2 crisp-api/"), "{agent}");
}

#[allow(clippy::needless_borrows_for_generic_args, reason = "a reference converts, too")]
#[tokio::test]
async fn functions_accept_handles_of_any_tier() {
    async fn domain(site: impl Into<WebsiteHandle>) -> Option<String> {
        site.into().get_website().await.unwrap().domain
    }
    fn any(_: impl Into<Client>, _: impl Into<ConversationHandle>, _: impl Into<PeopleHandle>) {}

    let (_mock, site) = start().await;
    let expected = Some("acme.example".to_owned());
    assert_eq!(domain(&site).await, expected);
    assert_eq!(domain(site.clone()).await, expected);
    assert_eq!(domain(site.assume::<PluginTier>()).await, expected);
    assert_eq!(domain(&site.assume::<AnyTier>()).await, expected);
    let client = Client::new(Token::website("id", "key").unwrap()).unwrap();
    any(&client, site.conversation("session_1"), &site.people("ada@example.com"));
    drop(client.plugin().assume::<PluginTier>().list_all_connect_websites());
}
