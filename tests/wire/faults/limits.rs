//! Limits, retries and deadlines: L1 to L7, L9 to L11.

use std::time::{Duration, Instant};

use crisp_api::prelude::*;
use crisp_api::quota::Quota;
use crisp_api::{Kind, Method, types::NewMessage};

use super::server::{Server, Step, answer};

fn limited(status: &str, headers: &str) -> Step {
    Step::Keep(answer(status, headers, r#"{"error":true,"reason":"too_many","data":{}}"#))
}

/// L1: every form of `Retry-After`, none of which may cause a panic or an endless wait.
#[tokio::test]
async fn l1_every_form_of_retry_after() {
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
        let result = server.patient().get_website().await;
        assert_eq!((result.is_ok(), server.requests().len()), (attempts == 2, attempts), "{value}");
        assert!(began.elapsed() < Duration::from_secs(2), "{value}");
        if let Err(error) = result {
            assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)), "{value}");
        }
    }
}

/// L1: a second is a second.
#[tokio::test]
async fn l1_the_wait_is_kept() {
    let server = Server::start([limited("429 Too Many Requests", "Retry-After: 1\r\n")]).await;
    let began = Instant::now();
    assert_eq!(server.patient().get_website().send().await.unwrap().attempts(), 2);
    assert!(began.elapsed() >= Duration::from_secs(1));
}

/// L2: without a word about the time, the client's own backoff holds, for every method.
#[tokio::test]
async fn l2_429_without_a_time_to_wait() {
    let server = Server::start(vec![limited("429 Too Many Requests", ""); 2]).await;
    let began = Instant::now();
    let reply = server.patient().get_website().send().await.unwrap();
    assert_eq!(reply.attempts(), 3);
    assert!(began.elapsed() < Duration::from_secs(1));
    server.script(vec![limited("429 Too Many Requests", ""); 3]);
    let error = server.patient().create_new_conversation().await.unwrap_err();
    assert!(error.is_rate_limited() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!((error.attempts(), error.retry_after()), (3, None));
}

/// L3: the daily quota is typed, is not waited for, and is remembered.
#[tokio::test]
async fn l3_the_daily_quota() {
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

/// L4: what a status means for each method.
#[tokio::test]
async fn l4_methods_are_repeated_as_far_as_is_safe() {
    let fails = || limited("503 Unavailable", "");
    let server = Server::start([fails()]).await;
    let site = server.patient();
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
    assert!(bodies[1] == bodies[2] && !bodies[1].is_empty(), "the body is sent again");
}

/// L4: each status of a server that failed, with each method.
#[tokio::test]
async fn l4_every_method_with_every_5xx() {
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
            let call = server.patient().raw(method.clone(), "/website/{website_id}");
            let call = if idempotent { call.idempotent() } else { call };
            let result = call.value().await;
            assert_eq!(server.requests().len(), requests, "{status} {method} {idempotent}");
            assert_eq!(result.is_ok(), requests == 2);
            assert!(result.err().is_none_or(|error| error.may_have_been_processed()));
        }
    }
}

/// L5: without a budget, failures are quick.
#[tokio::test]
async fn l5_an_empty_budget_fails_fast() {
    let server = Server::start([limited("503 X", ""), limited("503 X", "")]).await;
    let site = server.builder().retry_budget(0).build().unwrap().website("w");
    assert_eq!(site.get_website().await.unwrap_err().attempts(), 1);
    let site = server.builder().retry_budget(None).build().unwrap().website("w");
    assert_eq!(site.get_website().send().await.unwrap().attempts(), 2);
}

/// L6: the deadline goes before attempts and their timeouts.
#[tokio::test]
async fn l6_the_deadline_holds_over_everything() {
    let server = Server::start(vec![Step::Stall(vec![]); 20]).await;
    let began = Instant::now();
    let site = server.patient();
    let call = site.get_website().retries(20).deadline(Duration::from_millis(700));
    assert!(call.await.unwrap_err().is_timeout());
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(600) && took < Duration::from_secs(2), "{took:?}");
}

/// L7: a wait that would end after the deadline is not begun.
#[tokio::test]
async fn l7_a_wait_beyond_the_deadline_returns_at_once() {
    let server = Server::start([limited("429 Too Many Requests", "Retry-After: 30\r\n")]).await;
    let began = Instant::now();
    let call = server.patient().get_website().deadline(Duration::from_secs(20));
    let error = call.await.unwrap_err();
    assert!(error.is_rate_limited(), "{error:?}");
    assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(30)), 1));
    assert!(began.elapsed() < Duration::from_secs(2));
}

/// L9: a call that is given up gives its permit back.
#[tokio::test]
async fn l9_a_permit_goes_back_when_its_call_is_dropped() {
    let server = Server::start([Step::Stall(vec![])]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).build().unwrap();
    let site = client.website("w");
    let call = site.get_website().into_future();
    assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
    site.get_website().await.unwrap();
}

/// L10: calls that share one permit go one after the other, each with its 429 and its wait, and none
/// waits for ever.
#[tokio::test]
async fn l10_calls_behind_one_permit_that_are_refused_all_come_to_their_end() {
    let server = Server::start(vec![limited("429 Too Many Requests", ""); 20]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).retries(30).build().unwrap();
    let site = client.website("w");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..20 {
        calls.spawn(site.get_website().into_future());
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    assert_eq!((server.requests().len(), server.connections()), (40, 1));
}

/// L11: none means none.
#[tokio::test]
async fn l11_no_retries_means_one_request() {
    let server = Server::start([limited("503 X", ""), limited("503 X", "")]).await;
    assert!(server.once().get_website().await.is_err());
    assert!(server.patient().get_website().retries(0).await.is_err());
    assert_eq!(server.requests().len(), 2);
}

/// A client that only reads.
#[tokio::test]
async fn a_client_that_only_reads_sends_nothing_else() {
    let server = Server::start([]).await;
    let site = server.builder().read_only().build().unwrap().website("w");
    let error = site.create_new_conversation().await.unwrap_err();
    assert_eq!(error.kind(), Kind::ReadOnly);
    assert!(error.to_string().contains("read-only"), "{error}");
    site.get_website().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}
