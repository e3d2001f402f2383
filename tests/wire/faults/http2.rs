//! HTTP/2, which needs custom reqwest settings.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Kind, Token, WebsiteHandle, WebsiteTier};
use h2::Reason;
use tokio::net::TcpListener;

use super::server::{Server, Step, WEBSITE};

/// The fault of the first request on the first connection. All other requests succeed.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// The connection is shut down before the request is processed.
    GoAway,
    /// The stream is reset for this reason.
    Reset(Reason),
    /// The stream is reset after the response headers.
    ResetInBody,
}

/// Starts an HTTP/2 server and returns a handle and the number of requests received.
async fn start(fault: Fault) -> (WebsiteHandle<WebsiteTier>, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/v1", listener.local_addr().unwrap());
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = requests.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let requests = counter.clone();
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await.unwrap();
                while let Some(Ok((_, respond))) = connection.accept().await {
                    match (requests.fetch_add(1, Ordering::SeqCst), fault) {
                        (0, Fault::GoAway) => connection.abrupt_shutdown(Reason::NO_ERROR),
                        (0, fault) => fail(respond, fault),
                        _ => succeed(respond),
                    }
                }
            });
        }
    });
    let settings = reqwest::Client::builder().http2_prior_knowledge().no_proxy();
    let transport = ReqwestTransport::from_builder(settings).unwrap();
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).base_url(base_url).timeout(Duration::from_secs(5));
    let builder = builder.backoff(Duration::from_millis(1), Duration::from_millis(5));
    (builder.transport(transport).build().unwrap().website("w"), requests)
}

type Respond = h2::server::SendResponse<bytes::Bytes>;

fn fail(mut respond: Respond, fault: Fault) {
    match fault {
        Fault::Reset(reason) => respond.send_reset(reason),
        _ => {
            let mut body = respond.send_response(http::Response::new(()), false).unwrap();
            body.send_data(WEBSITE.as_bytes()[..20].into(), false).unwrap();
            body.send_reset(Reason::INTERNAL_ERROR);
        }
    }
}

fn succeed(mut respond: Respond) {
    let mut body = respond.send_response(http::Response::new(()), false).unwrap();
    body.send_data(WEBSITE.into(), true).unwrap();
}

/// A GET is retried. A POST is not, because the server may have processed it.
#[tokio::test]
async fn goaway_and_reset_streams_are_interruptions() {
    for fault in [
        Fault::GoAway,
        Fault::Reset(Reason::REFUSED_STREAM),
        Fault::Reset(Reason::INTERNAL_ERROR),
        Fault::ResetInBody,
    ] {
        let (site, requests) = start(fault).await;
        let reply = site.get_website().send().await.unwrap();
        assert_eq!((reply.attempts(), requests.load(Ordering::SeqCst)), (2, 2), "{fault:?}");
        let (site, requests) = start(fault).await;
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Interrupted, 1), "{fault:?}");
        assert!(error.may_have_been_processed());
        assert_eq!(requests.load(Ordering::SeqCst), 1);
        site.get_website().await.unwrap();
    }
}

#[tokio::test]
async fn http2_frames_on_an_http1_connection_are_an_interruption() {
    const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";
    const GOAWAY: &[u8] = b"\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x01";
    let server = Server::start([Step::Close([SETTINGS, GOAWAY].concat())]).await;
    let error = server.single_attempt().get_website().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
    server.single_attempt().get_website().await.unwrap();
}
