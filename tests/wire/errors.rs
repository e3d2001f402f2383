//! Errors returned by Crisp and errors raised before a request is sent.

use crisp_api::prelude::*;
use crisp_api::{AnyTier, Kind, Reason, Tier, types::NewMessage};
use crisp_api_mock::{MockServer, WEBSITE_ID};

use crate::{client, start};

#[tokio::test]
async fn wrong_key_or_tier_is_unauthorized() {
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
        assert_eq!(error.request_id().map(str::len), Some(36));
        assert_eq!(error.to_string(), "get_website: Crisp returned 401 (invalid_session)");
        assert!(!format!("{error:?}").contains(key));
    }
}

#[tokio::test]
async fn server_rejects_an_assumed_tier() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let plugin = client(mock.base_url(), Tier::Website, id, key).assume::<AnyTier>().plugin();
    let error = plugin.list_all_connect_websites().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(mock.last_request().unwrap().header("x-crisp-tier"), Some("website"));
}

#[tokio::test]
async fn unknown_workspace_is_not_found() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let other = client(mock.base_url(), Tier::Website, id, key).website("other");
    let error = other.get_website().await.unwrap_err();
    assert!(error.is_not_found() && error.is(Reason::WebsiteNotFound), "{error}");
    // A wrong workspace id is a mistake, and does not mean that a contact is absent.
    let contact = other.get_people_profile("ada@example.com").await.optional();
    assert!(contact.unwrap_err().is(Reason::WebsiteNotFound));
}

#[tokio::test]
async fn invalid_body_keeps_the_detail() {
    let (_mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let error = site.change_conversation_state(&id, "asleep").await.unwrap_err();
    assert!(error.is_invalid());
    assert_eq!(error.detail(), Some("data.state should be equal to one of the allowed values"));
}

#[tokio::test]
async fn rejects_path_traversal_in_session_id() {
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
async fn send_returns_response_metadata() {
    let (_mock, site) = start().await;
    let reply = site.create_new_conversation().send().await.unwrap();
    assert_eq!(reply.status(), 201);
    assert_eq!(reply.request_id().map(str::len), Some(36));
    assert_eq!(reply.cache(), Some(crisp_api::Cache::Direct));
    let id = reply.into_output().session_id;
    let reply =
        site.send_message_in_conversation(&id, NewMessage::text("Hi")).send().await.unwrap();
    assert_eq!(reply.status(), 202);
}

#[tokio::test]
async fn calls_can_decode_into_another_type() {
    #[derive(serde::Deserialize)]
    struct Name {
        name: String,
    }

    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "decoding fails")]
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
