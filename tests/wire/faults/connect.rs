//! Connections that fail, stall, or are closed between requests.

use crisp_api::prelude::*;
use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Token};
use std::time::Duration;

use super::server::{Server, Step, response, success};

const SHORT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(30);

#[tokio::test]
async fn unknown_host_is_a_connect_error() {
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).base_url("https://crisp.invalid/v1").retries(0);
    let error = builder.build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(!format!("{error}").contains("crisp.invalid"), "{error}");
}

/// A resolver that never completes.
struct PendingResolver;

impl reqwest::dns::Resolve for PendingResolver {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

/// With a connect timeout, it is certain that nothing was sent. Without one, the timeout of the
/// attempt expires, and the outcome is ambiguous.
#[tokio::test]
async fn stalled_name_resolution_ends_in_a_timeout() {
    // The timeout that must not expire is far away, so that a busy machine cannot swap the two.
    for (limit, timeout) in [(Some(SHORT), LONG), (None, SHORT)] {
        let mut settings = reqwest::Client::builder().dns_resolver(PendingResolver).no_proxy();
        if let Some(limit) = limit {
            settings = settings.connect_timeout(limit);
        }
        let token = Token::website("identifier", "key").unwrap();
        let builder = Client::builder(token).timeout(timeout).retries(0);
        let transport = ReqwestTransport::from_builder(settings).unwrap();
        let site = builder.transport(transport).build().unwrap().website("w");
        let began = std::time::Instant::now();
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.is_connect(), limit.is_some(), "{error:?}");
        assert_eq!(error.is_timeout(), limit.is_none(), "{error:?}");
        assert_eq!(error.may_have_been_processed(), limit.is_none());
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn each_attempt_has_its_own_timeout() {
    let server = Server::start([Step::Stall(vec![]), Step::Stall(vec![])]).await;
    let site = server.retrying();
    let reply = site.get_website().timeout(Duration::from_secs(1)).send().await.unwrap();
    assert_eq!(reply.attempts(), 3);
}

#[tokio::test]
async fn slow_headers_are_a_timeout() {
    let server = Server::start([Step::Drip(success(), Duration::from_millis(100))]).await;
    let began = std::time::Instant::now();
    let call = server.single_attempt().get_website().timeout(Duration::from_millis(500));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn reconnects_when_a_pooled_connection_was_closed() {
    let server = Server::start([Step::Close(success()), Step::Close(success())]).await;
    let site = server.single_attempt();
    site.get_website().await.unwrap();
    let_the_client_notice_the_close().await;
    site.get_website().await.unwrap();
    assert_eq!((server.requests().len(), server.connections()), (2, 2));
}

/// The pooled connection is still open, but the server no longer responds.
#[tokio::test]
async fn retries_get_when_a_pooled_connection_stalls() {
    let server = Server::start([Step::Keep(success()), Step::Stall(vec![])]).await;
    let site = server.retrying();
    site.get_website().await.unwrap();
    let reply = site.get_website().timeout(Duration::from_secs(1)).send().await.unwrap();
    assert_eq!((reply.attempts(), server.connections()), (2, 2));
    server.push(Step::Stall(vec![]));
    let call = site.create_new_conversation().timeout(Duration::from_millis(500));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
}

/// A closed connection is not written to, so even a POST is not ambiguous.
#[tokio::test]
async fn post_succeeds_when_a_pooled_connection_was_closed() {
    let server = Server::start([Step::Close(success())]).await;
    let site = server.single_attempt();
    site.get_website().await.unwrap();
    let_the_client_notice_the_close().await;
    let data = r#"{"error":false,"reason":"added","data":{"session_id":"session_1"}}"#;
    server.push(Step::Keep(response("201 Created", "", data)));
    assert_eq!(site.create_new_conversation().await.unwrap().session_id, "session_1");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn reuses_connections() {
    let server = Server::start([]).await;
    let site = server.single_attempt();
    for _ in 0..5 {
        site.get_website().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

/// Lets the connection task of the client read the end of the stream. The close reaches the socket
/// before the response is read, so one turn of the event loop is enough, however busy the machine.
async fn let_the_client_notice_the_close() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}
