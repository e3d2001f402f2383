//! The helpdesk.

use crisp_api_mock::MockServer;
use serde_json::{Value, json};

use crate::client::Api;

/// Flow 13.
#[tokio::test]
async fn articles_form_a_tree_that_is_published_moved_and_deleted() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    api.ok("POST", "~/helpdesk/locale", json!({ "locale": "en" })).await;
    assert_eq!(api.send("POST", "~/helpdesk/locale", json!({ "locale": "en" })).await.status, 409);
    let path = |kind: &str, path: &str| format!("~/helpdesk/tree/{kind}/en/articles/{path}");
    for one in ["start", "start/first", "start/second"] {
        api.ok("POST", &path("path", one), json!({})).await;
    }
    api.ok("PUT", &path("content", "start/first"), json!({ "content": "Hello" })).await;
    let published = json!({ "title": "First steps", "state": { "published": true } });
    api.ok("PATCH", &path("metadata", "start/first"), published).await;
    assert_eq!(api.get(&path("content", "start/first")).await, json!({ "content": "Hello" }));
    let metadata = api.get(&path("metadata", "start/first")).await;
    assert_eq!(metadata["state"], json!({ "published": true, "hidden": false }), "merged");
    let tree = api.get("~/helpdesk/tree/list/en/articles/1").await;
    assert_eq!(tree[0]["slug"], "start");
    assert_eq!(tree[0]["children"].as_array().unwrap().len(), 2);
    let pages = api.get("~/helpdesk/page/list/en/articles/1").await;
    assert_eq!(pages.as_array().unwrap().len(), 1, "only what is published");
    let entity = pages[0]["entity_id"].as_str().unwrap();
    let page = api.get(&format!("~/helpdesk/page/entity/en/articles/{entity}")).await;
    assert_eq!(page["tree_path"], "start/first");
    let to = json!({ "action": "move", "path": { "to": "begin" } });
    api.ok("PATCH", &path("path", "start"), to).await;
    assert_eq!(api.get(&path("content", "begin/first")).await["content"], "Hello");
    assert_eq!(api.send("GET", &path("path", "start"), Value::Null).await.status, 404);
    api.ok("DELETE", &path("path", "begin"), json!({})).await;
    assert!(api.get("~/helpdesk/tree/list/en/articles/1").await.as_array().unwrap().is_empty());
    let changes = api.get("~/helpdesk/history/changes/1?filter_locale=en").await;
    assert_eq!(changes[0]["message"], "deleted begin");
    api.ok("DELETE", "~/helpdesk/locale/en", json!({})).await;
    assert_eq!(api.send("HEAD", "~/helpdesk/locale/en", Value::Null).await.status, 404);
}

#[tokio::test]
async fn settings_are_merged_and_redirections_are_kept() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    assert_eq!(api.send("GET", "~/helpdesk", Value::Null).await.status, 404);
    api.ok("POST", "~/helpdesk", json!({ "name": "Help", "domain_basic": "acme" })).await;
    assert_eq!(api.get("~/helpdesk").await["name"], "Help");
    let change = json!({ "behavior": { "show_chatbox": true } });
    api.ok("PATCH", "~/helpdesk/settings", change).await;
    let behavior = api.get("~/helpdesk/settings").await["behavior"].clone();
    assert_eq!(behavior, json!({ "ask_feedback": true, "show_chatbox": true }));
    let new = json!({ "path": "/a", "target": "/b" });
    let id = api.ok("POST", "~/helpdesk/redirection", new).await["redirection_id"].clone();
    let one = format!("~/helpdesk/redirection/{}", id.as_str().unwrap());
    assert_eq!(api.get(&one).await["target"], "/b");
    assert_eq!(api.get("~/helpdesk/redirections/1").await[0]["path"], "/a");
    api.ok("DELETE", &one, json!({})).await;
    assert_eq!(api.send("GET", &one, Value::Null).await.reason(), "redirection_not_found");
}
