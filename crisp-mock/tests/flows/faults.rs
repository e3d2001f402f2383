//! Failures on purpose, and time.

use std::time::{Duration, Instant};

use crisp_api_mock::{Clock, Fault, MockServer, Rule};
use serde_json::{Value, json};

use crate::client::Api;

const DAY: u64 = 86_400_000;

/// Flow 15.
#[tokio::test]
async fn quotas_last_until_midnight_of_the_manual_clock() {
    let clock = Clock::manual(10 * DAY + 5);
    let mock = MockServer::builder().clock(clock.clone()).start().await.unwrap();
    let api = Api::user(&mock);
    let status = |status, reason: &str, retry_after| Fault::Status {
        status,
        reason: reason.to_owned(),
        retry_after,
    };
    mock.fault(Rule::endpoint("*", status(429, "rate_limited", Some(2))).times(1));
    mock.fault(Rule::endpoint("*", status(429, "rate_limited", None)).times(1));
    mock.fault(Rule::endpoint(
        "create_new_conversation",
        status(423, "quota_limit_exceeded", None),
    ));
    mock.fault(Rule::endpoint("*", status(420, "quota_limit_exceeded", None)).until_midnight());
    let first = api.send("GET", "~", Value::Null).await;
    assert_eq!((first.status, first.headers["retry-after"].as_str()), (429, "2"));
    let second = api.send("GET", "~", Value::Null).await;
    assert_eq!((second.status, second.headers.get("retry-after")), (429, None));
    assert_eq!(api.send("POST", "~/conversation", json!({})).await.status, 423);
    assert_eq!(api.send("GET", "~", Value::Null).await.status, 420);
    clock.set(11 * DAY - 1);
    assert_eq!(api.send("GET", "~", Value::Null).await.status, 420);
    clock.advance(Duration::from_millis(1));
    assert_eq!(api.send("GET", "~", Value::Null).await.status, 200);
}

#[tokio::test]
async fn transport_faults_happen_after_the_request_was_processed() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let create = async || api.try_send("POST", "~/conversation", &json!({})).await;
    mock.fault(Rule::endpoint("create_new_conversation", Fault::Reset).times(1));
    assert!(create().await.is_none());
    mock.fault(Rule::endpoint("create_new_conversation", Fault::Truncate).times(1));
    let reply = create().await.unwrap();
    let announced: usize = reply.headers["content-length"].parse().unwrap();
    assert!(reply.body.len() < announced, "{} of {announced}", reply.body.len());
    mock.fault(Rule::endpoint("create_new_conversation", Fault::Malformed).times(1));
    assert_eq!(create().await.unwrap().json(), Value::Null);
    let all = api.get("~/conversations/1?include_empty=1").await;
    assert_eq!(all.as_array().unwrap().len(), 3);
    mock.fault(Rule::endpoint("get_website", Fault::Delay { ms: 60 }).nth(1));
    let start = Instant::now();
    api.get("~").await;
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn rules_are_added_and_removed_by_request() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let rule = json!({
        "endpoint": "get_website",
        "fault": { "kind": "status", "status": 502, "reason": "bad_gateway" },
    });
    assert_eq!(api.admin("POST", "faults", &rule).await.status, 200);
    assert_eq!(api.send("GET", "~", Value::Null).await.status, 502);
    api.admin("DELETE", "faults", &Value::Null).await;
    assert_eq!(api.send("GET", "~", Value::Null).await.status, 200);
    assert_eq!(api.admin("POST", "faults", &json!({ "fault": 1 })).await.status, 400);
}
