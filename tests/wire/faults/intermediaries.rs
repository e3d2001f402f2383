//! Responses of proxies and load balancers instead of Crisp.

use crisp_api::prelude::*;
use crisp_api::transport::ReqwestTransport;
use crisp_api::{Kind, types::NewMessage};

use super::server::{Server, Step, WEBSITE, response};

#[tokio::test]
async fn html_error_page_keeps_its_status_and_is_retried() {
    for status in ["502 Bad Gateway", "503 Unavailable", "504 Timeout"] {
        let page = response(status, "Content-Type: text/html\r\n", "<h1>Sorry</h1>");
        let server = Server::start([Step::Keep(page.clone())]).await;
        assert_eq!(server.retrying().get_website().send().await.unwrap().attempts(), 2);
        let server = Server::start([Step::Keep(page)]).await;
        let site = server.retrying();
        let error =
            site.send_message_in_conversation("s", NewMessage::text("Hi")).await.unwrap_err();
        assert_eq!((error.detail(), server.requests().len()), (Some("<h1>Sorry</h1>"), 1));
        assert!(error.may_have_been_processed());
    }
}

#[tokio::test]
async fn html_page_with_status_200_is_a_decode_error() {
    let page = response("200 OK", "Content-Type: text/html\r\n", "<h1>Welcome</h1>");
    let error =
        Server::start([Step::Keep(page)]).await.single_attempt().get_website().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!((error.status(), error.detail()), (Some(200), Some("<h1>Welcome</h1>")));
}

#[tokio::test]
async fn ignores_the_content_type() {
    for kind in ["text/plain", "application/json; charset=latin1", "nonsense", "", "none"] {
        let headers = format!("Content-Type: {kind}\r\n");
        let headers = if kind == "none" { "" } else { &headers };
        let server = Server::start([Step::Keep(response("200 OK", headers, WEBSITE))]).await;
        assert!(server.single_attempt().get_website().await.is_ok(), "{kind}");
    }
}

#[tokio::test]
async fn rejects_every_redirect_location() {
    let other = Server::start([]).await;
    let elsewhere = other.builder().build().unwrap().website("w").get_website().request().unwrap();
    for status in ["301 A", "302 B", "303 C", "307 D", "308 E"] {
        for to in [elsewhere.url().as_str(), "/v1/website/w", "file:///etc/passwd", "http://", ""] {
            let headers = if to.is_empty() { String::new() } else { format!("Location: {to}\r\n") };
            let server = Server::start([Step::Keep(response(status, &headers, ""))]).await;
            let error = server.retrying().create_new_conversation().await.unwrap_err();
            assert_eq!(error.kind(), Kind::Redirect, "{status} {to}");
            assert_eq!(server.requests().len(), 1, "{status} {to}");
        }
    }
    assert!(other.requests().is_empty());
}

/// The settings follow redirects and retry, as reqwest does by default. The redirect leads to a port on
/// which no server listens, so that a followed redirect would look like a request that was never sent.
#[tokio::test]
async fn own_reqwest_settings_neither_follow_redirects_nor_retry() {
    for status in ["301 A", "302 B", "303 C", "307 D", "308 E"] {
        let redirect = response(status, "Location: http://127.0.0.1:1/v1/website/w\r\n", "");
        let server = Server::start(vec![Step::Keep(redirect); 3]).await;
        let settings =
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(10)).no_proxy();
        let transport = ReqwestTransport::from_builder(settings).unwrap();
        let site = server.builder().transport(transport).build().unwrap().website("w");
        let error =
            site.send_message_in_conversation("s", NewMessage::text("Hi")).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Redirect, "{status}: {error:?}");
        assert!(error.may_have_been_processed(), "{status}: {error:?}");
        assert_eq!(server.requests().len(), 1, "{status}");
    }
}
