//! Snapshots, reset and reproducibility.

use crisp_api_mock::{Clock, MockServer};
use serde_json::{Value, json};

use crate::client::Api;

async fn start(seed: u64) -> MockServer {
    MockServer::builder().seed(seed).clock(Clock::manual(5)).start().await.unwrap()
}

#[tokio::test]
async fn equal_seeds_give_equal_ids_also_after_a_reset() {
    let create = async |mock: &MockServer| {
        let reply = Api::user(mock).send("POST", "~/conversation", json!({})).await;
        (reply.data()["session_id"].clone(), reply.headers["request-id"].clone())
    };
    let (one, other) = (start(7).await, start(7).await);
    let first = create(&one).await;
    assert_eq!(create(&other).await, first);
    assert_ne!(create(&one).await, first);
    one.reset();
    assert_eq!(create(&one).await, first);
    assert_ne!(create(&start(8).await).await.0, first.0);
}

#[tokio::test]
async fn a_snapshot_restores_everything() {
    let mock = start(1).await;
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    mock.visitor(&id).say("Hi").unwrap();
    let before = api.get("~/conversations/1").await;
    let snapshot = mock.snapshot();
    api.ok("DELETE", &format!("~/conversation/{id}"), json!({})).await;
    api.ok("DELETE", "~/people/profile/ada@example.com", json!({})).await;
    mock.restore(&snapshot).unwrap();
    assert_eq!(api.get("~/conversations/1").await, before);
    assert_eq!(api.get("~/people/stats").await["total"], 1);
    assert!(mock.restore("{}").is_err());
    assert_eq!(mock.snapshot(), snapshot);
    let by_request = api.admin("GET", "snapshot", &Value::Null).await;
    assert_eq!(by_request.body, snapshot.as_bytes());
    mock.reset();
    assert!(api.get("~/conversations/1").await.as_array().unwrap().is_empty());
    let restored = api.admin("PUT", "snapshot", &by_request.json()).await;
    assert_eq!(restored.status, 200);
    assert_eq!(api.get("~/conversations/1").await, before);
}

#[tokio::test]
async fn the_log_contains_requests_in_order() {
    let mock = start(1).await;
    let api = Api::user(&mock);
    api.get("~").await;
    api.ok("POST", "~/conversation", json!({})).await;
    let methods: Vec<_> = mock.requests().iter().map(|one| one.method().to_owned()).collect();
    assert_eq!(methods, ["GET", "POST"]);
    assert_eq!(
        api.admin("GET", "requests", &Value::Null).await.data().as_array().unwrap().len(),
        2
    );
    mock.reset();
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_file_keeps_the_state_between_runs() {
    let path = std::env::temp_dir().join(format!("crisp-mock-run-{}.json", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let start = async || MockServer::builder().snapshot(&path).start().await.unwrap();
    let mock = start().await;
    let id = mock.add_conversation(1);
    mock.stop().unwrap();
    let mock = start().await;
    let api = Api::user(&mock);
    assert_eq!(api.get(&format!("~/conversation/{id}")).await["session_id"], id);
    api.ok("PATCH", &format!("~/conversation/{id}/state"), json!({ "state": "resolved" })).await;
    // Changes are written without a regular end.
    let is_written = || std::fs::read_to_string(&path).unwrap().contains("\"resolved\"");
    for _ in 0..200 {
        if is_written() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(is_written());
    drop(mock);
    std::fs::remove_file(&path).unwrap();
}
