//! Blocking calls through `wait()`.

use crisp_api::prelude::*;
use crisp_api::{Client, Kind, Method, Token, WebsiteHandle, WebsiteTier};
use crisp_api_mock::{MockServer, WEBSITE_ID};

/// Starts a mock server on its own runtime and returns a handle to its workspace.
fn start() -> (tokio::runtime::Runtime, MockServer, WebsiteHandle<WebsiteTier>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mock = runtime.block_on(MockServer::start()).unwrap();
    let (id, key) = mock.website_token();
    let token = Token::website(id, key).unwrap();
    let client = Client::builder(token).base_url(mock.base_url()).build().unwrap();
    (runtime, mock, client.website(WEBSITE_ID))
}

#[test]
fn every_call_type_supports_wait() {
    let (_runtime, mock, site) = start();
    assert_eq!(site.get_website().wait().unwrap().domain.as_deref(), Some("acme.example"));
    let reply = site.create_new_conversation().send().wait().unwrap();
    assert_eq!((reply.status(), reply.attempts()), (201, 1));
    let website: serde_json::Value = site.raw(Method::GET, "/website/{website_id}").wait().unwrap();
    assert_eq!(website["domain"], "acme.example");
    assert_eq!(mock.requests().len(), 3);
}

#[test]
fn blocking_list_is_an_iterator() {
    let (_runtime, mock, site) = start();
    for created_at in 0..3 {
        mock.add_conversation(created_at);
    }
    let items = site.list_conversations().items().wait().collect::<Result<Vec<_>, _>>().unwrap();
    assert_eq!(items.len(), 3);
    let mut pages = site.list_conversations().pages().wait();
    assert_eq!(pages.next().unwrap().unwrap().len(), 3);
    assert!(pages.next().is_none());
}

#[test]
fn every_list_has_a_blocking_iterator() {
    let (_runtime, _mock, site) = start();
    let id = site.create_new_conversation().wait().unwrap().session_id;
    site.conversation(&id).send("Hello").wait().unwrap();
    let now = crisp_api::Timestamp::from_millis(4_102_444_800_000);
    assert_eq!(
        site.conversations_between(crisp_api::Timestamp::from_millis(0), now).wait().count(),
        1
    );
    assert_eq!(site.conversation(&id).walk_back().wait().count(), 1);
    let open = site.list_conversations().drain(|one| one.session_id.clone());
    assert_eq!(open.wait().count(), 1);
    let mut export = site.export().wait();
    assert_eq!(export.next().unwrap().unwrap().messages.len(), 1);
    assert!(export.next().is_none());
    let cursor = export.list().cursor();
    assert_eq!(cursor.from, cursor.to);
}

#[test]
fn dynamic_call_supports_wait() {
    let (_runtime, mock, _site) = start();
    let (id, key) = mock.website_token();
    let builder = Client::builder(Token::website(id, key).unwrap()).base_url(mock.base_url());
    let client: Client<WebsiteTier> = builder.build().unwrap();
    let call = client.call_json("get_website", serde_json::json!({ "website_id": WEBSITE_ID }));
    assert_eq!(call.clone().wait().unwrap()["domain"], "acme.example");
    assert_eq!(call.wait().unwrap()["domain"], "acme.example");
    let unknown = client.call_json("get_webiste", serde_json::Value::Null).wait().unwrap_err();
    assert!(unknown.to_string().contains("did you mean `get_website`?"), "{unknown}");
}

#[test]
fn workflows_support_wait() {
    let (_runtime, _mock, site) = start();
    let started = site.start_conversation("Hello").email("ada@example.com").wait().unwrap();
    assert!(started.session_id.as_str().starts_with("session_"));
    site.people("ada@example.com").upsert().nickname("Ada").wait().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime.block_on(async { site.start_conversation("Hello").wait().unwrap_err() });
    assert_eq!(error.error().kind(), Kind::Configuration);
}

#[test]
fn error_ends_a_blocking_list() {
    let (_runtime, _mock, site) = start();
    let mut items = site.list_conversations().page(0).items().wait();
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
}

#[tokio::test]
async fn wait_inside_a_runtime_is_an_error() {
    let token = Token::website("identifier", "key").unwrap();
    let site = Client::new(token).unwrap().website("w");
    let error = site.get_website().wait().unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    let mut items = site.list_conversations().items().wait();
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none());
}
