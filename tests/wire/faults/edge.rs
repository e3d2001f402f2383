//! What intermediaries say in place of Crisp: T18 to T20.

use crisp_api::prelude::*;
use crisp_api::{Kind, types::NewMessage};

use super::server::{Server, Step, WEBSITE, answer};

/// T18: an HTML page with a status.
#[tokio::test]
async fn t18_a_page_keeps_its_status_and_is_asked_again() {
    for status in ["502 Bad Gateway", "503 Unavailable", "504 Timeout"] {
        let page = answer(status, "Content-Type: text/html\r\n", "<h1>Sorry</h1>");
        let server = Server::start([Step::Keep(page.clone())]).await;
        assert_eq!(server.patient().get_website().send().await.unwrap().attempts(), 2);
        let server = Server::start([Step::Keep(page)]).await;
        let site = server.patient();
        let error =
            site.send_message_in_conversation("s", NewMessage::text("Hi")).await.unwrap_err();
        assert_eq!((error.detail(), server.requests().len()), (Some("<h1>Sorry</h1>"), 1));
        assert!(error.may_have_been_processed());
    }
}

/// T18: an HTML page that says that all is well.
#[tokio::test]
async fn t18_a_page_that_stands_in_for_success() {
    let page = answer("200 OK", "Content-Type: text/html\r\n", "<h1>Welcome</h1>");
    let error = Server::start([Step::Keep(page)]).await.once().get_website().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!((error.status(), error.detail()), (Some(200), Some("<h1>Welcome</h1>")));
}

/// T19: the type of the content does not matter, what is in it does.
#[tokio::test]
async fn t19_any_content_type_is_read() {
    for kind in ["text/plain", "application/json; charset=latin1", "nonsense", "", "none"] {
        let headers = format!("Content-Type: {kind}\r\n");
        let headers = if kind == "none" { "" } else { &headers };
        let server = Server::start([Step::Keep(answer("200 OK", headers, WEBSITE))]).await;
        assert!(server.once().get_website().await.is_ok(), "{kind}");
    }
}

/// T20: wherever it leads, a redirect is not followed, and nothing of a call is sent there.
#[tokio::test]
async fn t20_no_redirect_is_followed() {
    let other = Server::start([]).await;
    let elsewhere = other.builder().build().unwrap().website("w").get_website().request().unwrap();
    for status in ["301 A", "302 B", "303 C", "307 D", "308 E"] {
        for to in [elsewhere.url().as_str(), "/v1/website/w", "file:///etc/passwd", "http://", ""] {
            let headers = if to.is_empty() { String::new() } else { format!("Location: {to}\r\n") };
            let server = Server::start([Step::Keep(answer(status, &headers, ""))]).await;
            let error = server.patient().create_new_conversation().await.unwrap_err();
            assert_eq!(error.kind(), Kind::Redirect, "{status} {to}");
            assert_eq!(server.requests().len(), 1, "{status} {to}");
        }
    }
    assert!(other.requests().is_empty());
}
