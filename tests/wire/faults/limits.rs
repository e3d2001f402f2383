//! Rate limits, quotas, retries and deadlines.

use std::time::{Duration, Instant};

use crisp_api::prelude::*;
use crisp_api::quota::Quota;
use crisp_api::{Kind, Method, types::NewMessage};

use super::server::{Server, Step, response};

fn limited(status: &str, headers: &str) -> Step {
    Step::Keep(response(status, headers, r#"{"error":true,"reason":"too_many","data":{}}"#))
}

/// No value may cause a panic or an unlimited wait.
#[tokio::test]
async fn handles_every_form_of_retry_after() {
    for (value, attempts) in [
        ("0", 2),
        ("-1", 2),
        ("NaN", 2),
        ("1e300", 2),
        ("garbage", 2),
        ("Tue, 24 Nov 2020 12:00:00 GMT", 2),
        ("0\r\nRetry-After: 18446744073709551615", 1),
        ("18446744073709551615", 1),
        ("Tue, 24 Nov 2099 12:00:00 GMT", 1),
    ] {
        let header = format!("Retry-After: {value}\r\n");
        let server = Server::start([limited("429 Too Many Requests", &header)]).await;
        let began = Instant::now();
        let result = server.retrying().get_website().await;
        assert_eq!((result.is_ok(), server.requests().len()), (attempts == 2, attempts), "{value}");
        assert!(began.elapsed() < Duration::from_secs(10), "{value}");
        if let Err(error) = result {
            assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)), "{value}");
        }
    }
}

#[tokio::test]
async fn waits_as_long_as_retry_after_says() {
    let server = Server::start([limited("429 Too Many Requests", "Retry-After: 1\r\n")]).await;
    let began = Instant::now();
    assert_eq!(server.retrying().get_website().send().await.unwrap().attempts(), 2);
    assert!(began.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn backs_off_after_429_without_retry_after() {
    let server = Server::start(vec![limited("429 Too Many Requests", ""); 2]).await;
    let began = Instant::now();
    let reply = server.retrying().get_website().send().await.unwrap();
    assert_eq!(reply.attempts(), 3);
    assert!(began.elapsed() < Duration::from_secs(10));
    server.script(vec![limited("429 Too Many Requests", ""); 3]);
    let error = server.retrying().create_new_conversation().await.unwrap_err();
    assert!(error.is_rate_limited() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!((error.attempts(), error.retry_after()), (3, None));
}

#[tokio::test]
async fn daily_quota_error_blocks_later_calls() {
    let server = Server::start([limited("420 Enhance Your Calm", "")]).await;
    let client = server.builder().build().unwrap();
    let site = client.website("w");
    let error = site.get_website().await.unwrap_err();
    assert!(error.is_daily_quota() && !error.is_rate_limited());
    assert!(client.quota().blocked_until().unwrap().estimated);
    let error = site.get_website().await.unwrap_err();
    assert_eq!((error.kind(), error.is_daily_quota()), (Kind::Quota, true));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn retries_only_methods_that_are_safe_to_repeat() {
    let fails = || limited("503 Unavailable", "");
    let server = Server::start([fails()]).await;
    let site = server.retrying();
    let note = || site.send_message_in_conversation("s", NewMessage::note("x"));
    assert_eq!(note().await.unwrap_err().attempts(), 1);
    server.push(fails());
    assert!(note().idempotent().as_json().send().await.unwrap().attempts() == 2);
    server.push(limited("429 Too Many Requests", ""));
    assert!(note().as_json().send().await.unwrap().attempts() == 2);
    server.push(fails());
    let patch = site.change_conversation_state("s", "resolved").await.unwrap_err();
    assert_eq!(patch.attempts(), 1);
    let bodies: Vec<_> =
        server.requests().iter().map(|r| r.split_once("\r\n\r\n").unwrap().1.to_owned()).collect();
    assert!(bodies[1] == bodies[2] && !bodies[1].is_empty(), "the retry sends the same body");
}

#[tokio::test]
async fn retries_5xx_depending_on_method_and_status() {
    for (status, get, delete) in
        [("500 X", 2, 1), ("501 X", 1, 1), ("502 X", 2, 2), ("503 X", 2, 2), ("504 X", 2, 2)]
    {
        for (method, idempotent, requests) in [
            (Method::GET, false, get),
            (Method::DELETE, false, delete),
            (Method::PUT, false, delete),
            (Method::POST, false, 1),
            (Method::PATCH, false, 1),
            (Method::POST, true, delete),
        ] {
            let server = Server::start([limited(status, "")]).await;
            let call = server.retrying().raw(method.clone(), "/website/{website_id}");
            let call = if idempotent { call.idempotent() } else { call };
            let result = call.value().await;
            assert_eq!(server.requests().len(), requests, "{status} {method} {idempotent}");
            assert_eq!(result.is_ok(), requests == 2);
            assert!(result.err().is_none_or(|error| error.may_have_been_processed()));
        }
    }
}

#[tokio::test]
async fn empty_retry_budget_disables_retries() {
    let server = Server::start([limited("503 X", ""), limited("503 X", "")]).await;
    let site = server.builder().retry_budget(0).build().unwrap().website("w");
    assert_eq!(site.get_website().await.unwrap_err().attempts(), 1);
    let site = server.builder().retry_budget(None).build().unwrap().website("w");
    assert_eq!(site.get_website().send().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn deadline_covers_all_attempts() {
    let server = Server::start(vec![Step::Stall(vec![]); 20]).await;
    let began = Instant::now();
    let site = server.retrying();
    let call = site.get_website().retries(20).timeout(Duration::from_millis(300));
    let call = call.deadline(Duration::from_millis(700));
    assert!(call.await.unwrap_err().is_timeout());
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(600) && took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn does_not_wait_beyond_the_deadline() {
    let server = Server::start([limited("429 Too Many Requests", "Retry-After: 30\r\n")]).await;
    let began = Instant::now();
    let call = server.retrying().get_website().deadline(Duration::from_secs(20));
    let error = call.await.unwrap_err();
    assert!(error.is_rate_limited(), "{error:?}");
    assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(30)), 1));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn dropped_call_releases_its_permit() {
    let server = Server::start([Step::Stall(vec![])]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).build().unwrap();
    let site = client.website("w");
    let call = tokio::spawn(site.get_website());
    server.received(1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    site.get_website().await.unwrap();
}

/// The calls run one after another, and each is rate limited once.
#[tokio::test]
async fn rate_limited_calls_behind_one_permit_all_complete() {
    let server = Server::start(vec![limited("429 Too Many Requests", ""); 20]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).retries(30).build().unwrap();
    let site = client.website("w");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        calls.spawn(site.get_website());
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    assert_eq!((server.requests().len(), server.connections()), (40, 1));
}

#[tokio::test]
async fn zero_retries_sends_one_request() {
    let server = Server::start([limited("503 X", ""), limited("503 X", "")]).await;
    assert!(server.single_attempt().get_website().await.is_err());
    assert!(server.retrying().get_website().retries(0).await.is_err());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn read_only_client_rejects_writes() {
    let server = Server::start([]).await;
    let site = server.builder().read_only().build().unwrap().website("w");
    let error = site.create_new_conversation().await.unwrap_err();
    assert_eq!(error.kind(), Kind::ReadOnly);
    assert!(error.to_string().contains("read-only"), "{error}");
    site.get_website().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}
