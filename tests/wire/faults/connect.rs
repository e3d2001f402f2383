//! Nobody there, or nobody who answers: T2 to T6, T12.

use crisp_api::prelude::*;
use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Token};
use std::time::Duration;

use super::server::{Server, Step, answer, good};

/// T2: a name that nobody has.
#[tokio::test]
async fn t2_a_name_that_does_not_exist() {
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).base_url("https://crisp.invalid/v1").retries(0);
    let error = builder.build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(!format!("{error}").contains("crisp.invalid"), "{error}");
}

/// Asks nobody, for ever.
struct Hanging;

impl reqwest::dns::Resolve for Hanging {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

/// T3: the name is never resolved. With a limit for the connection it is certain that nothing was
/// sent; without one, the time of the attempt runs out, and nobody knows.
#[tokio::test]
async fn t3_a_name_that_is_never_resolved() {
    for limit in [Some(Duration::from_millis(50)), None] {
        let mut client = reqwest::Client::builder().dns_resolver(Hanging).no_proxy();
        if let Some(limit) = limit {
            client = client.connect_timeout(limit);
        }
        let token = Token::website("identifier", "key").unwrap();
        let builder = Client::builder(token).timeout(Duration::from_millis(100)).retries(0);
        let transport = ReqwestTransport::from(client.build().unwrap());
        let site = builder.transport(transport).build().unwrap().website("w");
        let began = std::time::Instant::now();
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.is_connect(), limit.is_some(), "{error:?}");
        assert_eq!(error.is_timeout(), limit.is_none(), "{error:?}");
        assert_eq!(error.may_have_been_processed(), limit.is_none());
        assert!(began.elapsed() < Duration::from_secs(2));
    }
}

/// T4: it is no TLS that answers, or hangs up.
#[tokio::test]
async fn t4_a_handshake_that_fails() {
    let server = Server::start([Step::Close(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())]).await;
    let address = server.builder().build().unwrap().website("w").get_website().request().unwrap();
    let port = address.url().port().unwrap();
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).base_url(format!("https://127.0.0.1:{port}/v1"));
    let client = builder.retries(0).timeout(Duration::from_secs(1)).build().unwrap();
    let error = client.website("w").create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
}

/// T5: it accepts and says nothing.
#[tokio::test]
async fn t5_silence_is_a_timeout_of_each_attempt() {
    let server = Server::start([Step::Stall(vec![]), Step::Stall(vec![])]).await;
    let site = server.patient();
    let reply = site.get_website().timeout(Duration::from_millis(50)).send().await.unwrap();
    assert_eq!(reply.attempts(), 3);
}

/// T6: the headers come so slowly that they never end.
#[tokio::test]
async fn t6_headers_that_drip_are_a_timeout() {
    let server = Server::start([Step::Drip(good(), Duration::from_millis(20))]).await;
    let began = std::time::Instant::now();
    let error = server.once().get_website().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(2));
}

/// T12: the server closed the connection that was kept for the next request.
#[tokio::test]
async fn t12_a_kept_connection_that_went_stale() {
    let server = Server::start([Step::Close(good()), Step::Close(good())]).await;
    let site = server.once();
    site.get_website().await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    site.get_website().await.unwrap();
    assert_eq!((server.requests().len(), server.connections()), (2, 2));
}

/// T12: the server is frozen: the connection that was kept is there, and nobody answers on it.
#[tokio::test]
async fn t12_a_kept_connection_to_a_server_that_is_frozen() {
    let server = Server::start([Step::Keep(good()), Step::Stall(vec![])]).await;
    let site = server.patient();
    site.get_website().await.unwrap();
    let reply = site.get_website().timeout(Duration::from_millis(50)).send().await.unwrap();
    assert_eq!((reply.attempts(), server.connections()), (2, 2));
    server.push(Step::Stall(vec![]));
    let call = site.create_new_conversation().timeout(Duration::from_millis(50));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
}

/// T12: a POST gets through too, since a connection that is closed is not written to.
#[tokio::test]
async fn t12_a_post_after_a_kept_connection_went_stale() {
    let server = Server::start([Step::Close(good())]).await;
    let site = server.once();
    site.get_website().await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let data = r#"{"error":false,"reason":"added","data":{"session_id":"session_1"}}"#;
    server.push(Step::Keep(answer("201 Created", "", data)));
    assert_eq!(site.create_new_conversation().await.unwrap().session_id, "session_1");
    assert_eq!(server.requests().len(), 2);
}

/// A connection is used again.
#[tokio::test]
async fn a_kept_connection_is_used_again() {
    let server = Server::start([]).await;
    let site = server.once();
    for _ in 0..5 {
        site.get_website().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}
