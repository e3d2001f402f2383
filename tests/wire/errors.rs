//! What Crisp refuses, and what never gets there.

use crisp_api::prelude::*;
use crisp_api::{AnyTier, Kind, Reason, Tier, types::NewMessage};
use crisp_api_mock::{MockServer, WEBSITE_ID};

use crate::{client, start};

#[tokio::test]
async fn a_wrong_key_or_tier_is_unauthorized() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    for client in [
        client(mock.base_url(), Tier::Website, id, "wrong"),
        client(mock.base_url(), Tier::Plugin, id, key),
    ] {
        let error = client.website(WEBSITE_ID).get_website().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert!(error.is(Reason::InvalidSession));
        assert_eq!(error.status(), Some(401));
        assert_eq!(error.endpoint(), Some("get_website"));
        assert_eq!(error.request_id(), Some("mock-request"));
        assert_eq!(error.to_string(), "get_website: Crisp returned 401 (invalid_session)");
        assert!(!format!("{error:?}").contains(key));
    }
}

#[tokio::test]
async fn what_the_compiler_was_told_to_allow_is_refused_by_the_server() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let plugin = client(mock.base_url(), Tier::Website, id, key).assume::<AnyTier>().plugin();
    let error = plugin.list_all_connect_websites().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(mock.last_request().unwrap().header("x-crisp-tier"), Some("website"));
}

#[tokio::test]
async fn another_workspace_does_not_exist() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let other = client(mock.base_url(), Tier::Website, id, key).website("other");
    let error = other.get_website().await.unwrap_err();
    assert!(error.is_not_found() && error.is(Reason::WebsiteNotFound), "{error}");
    assert_eq!(other.get_website().await.optional().unwrap(), None);
}

#[tokio::test]
async fn a_body_that_breaks_a_rule_is_explained() {
    let (_mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let error = site.change_conversation_state(&id, "asleep").await.unwrap_err();
    assert!(error.is_invalid());
    assert_eq!(error.detail(), Some("data.state is not valid"));
}

#[tokio::test]
async fn an_id_that_leads_elsewhere_is_refused_before_anything_is_sent() {
    let (mock, site) = start().await;
    for id in ["../plugin/connect/account?x=", "%2e%2e", "..", "", "a/b", "a#b"] {
        let error = site.get_conversation(id).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Argument, "{error}");
        assert!(error.to_string().starts_with("get_conversation: the argument `session_id`"));
        assert!(!error.may_have_been_processed());
    }
    let error = site.list_conversations().page(0).await.unwrap_err();
    assert_eq!(error.to_string(), "list_conversations: page numbers start at 1");
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn send_gives_what_the_answer_says_beside_its_output() {
    let (_mock, site) = start().await;
    let reply = site.create_new_conversation().send().await.unwrap();
    assert_eq!(reply.status(), 201);
    assert_eq!(reply.request_id(), Some("mock-request"));
    assert_eq!(reply.cache(), Some(crisp_api::Cache::Direct));
    let id = reply.into_output().session_id;
    let reply =
        site.send_message_in_conversation(&id, NewMessage::text("Hi")).send().await.unwrap();
    assert_eq!(reply.status(), 202);
}

#[tokio::test]
async fn a_call_can_have_another_output() {
    #[derive(serde::Deserialize)]
    struct Name {
        name: String,
    }

    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "it is never read")]
    struct Wrong {
        name: u8,
    }

    let (_mock, site) = start().await;
    assert_eq!(site.get_website().as_type::<Name>().await.unwrap().name, "Acme");
    assert_eq!(site.get_website().as_json().await.unwrap()["domain"], "acme.example");
    let error = site.get_website().as_type::<Wrong>().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.json_path(), Some("name"));
}
