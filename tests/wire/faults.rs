//! A server that does what no HTTP library would.
//!
//! Each test names the scenario of its theme: T transport, J JSON, A input, L limits.

mod address;
mod body;
mod cancel;
mod connect;
mod crowd;
mod edge;
mod goaway;
mod http;
mod input;
mod json;
mod limits;
mod pages;
mod proxy;
mod server;
mod tls;
mod values;

use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::{Client, Kind, Token, WebsiteHandle, WebsiteTier};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A workspace behind a server that answers every request with these bytes and hangs up.
async fn behind(answer: impl Into<Vec<u8>>) -> WebsiteHandle<WebsiteTier> {
    let answer = answer.into();
    serve(move |mut stream| {
        let answer = answer.clone();
        async move {
            let _ = stream.write_all(&answer).await;
        }
    })
    .await
}

async fn serve<F, R>(respond: F) -> WebsiteHandle<WebsiteTier>
where
    F: Fn(TcpStream) -> R + Send + 'static,
    R: Future<Output = ()> + Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            respond(stream).await;
        }
    });
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).base_url(base_url).max_body(1000);
    builder.timeout(Duration::from_millis(500)).retries(0).build().unwrap().website("w")
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n{body}")
}

/// T20: a redirect is an error.
#[tokio::test]
async fn a_redirect_is_not_followed() {
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
        let site = behind(answer(status, "Location: http://127.0.0.1:1/elsewhere\r\n", "")).await;
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Redirect, "{error}");
    }
}

/// T1: the connection is refused.
#[tokio::test]
async fn nobody_there_means_nothing_was_sent() {
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).base_url("http://127.0.0.1:1/v1").build().unwrap();
    let error = client.website("w").create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("127.0.0.1:1/v1"), "{error:?}");
}

/// T4 and T5: it is accepted, and TLS never begins.
#[tokio::test]
async fn a_connect_that_stalls_has_sent_nothing() {
    // It accepts, and then never says a word of TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://{}/v1", listener.local_addr().unwrap());
    let token = Token::website("identifier", "key").unwrap();
    let builder =
        Client::builder(token).base_url(base_url).timeout(Duration::from_secs(1)).retries(0);
    let error = builder.build().unwrap().website("w").create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
}

/// T5: it is accepted, and nothing comes.
#[tokio::test]
async fn silence_is_a_timeout_and_may_have_been_processed() {
    let site = serve(|stream| async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        drop(stream);
    })
    .await;
    let error = site.get_website().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
}

/// T9 to T11 and T24: an answer ends before its end, or was none.
#[tokio::test]
async fn an_answer_that_stops_halfway_is_interrupted() {
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"error\":false",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"err\r\n",
        "HTTP/1.1 200",
        "SSH-2.0-OpenSSH\r\n",
        "",
    ] {
        let error = behind(answer).await.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Interrupted, "{answer}: {error:?}");
        assert!(error.may_have_been_processed());
    }
}

/// T22: more than the client takes.
#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read() {
    let declared = answer("200 OK", "", &"x".repeat(1001));
    let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let chunked =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}{chunk}0\r\n\r\n");
    for answer in [declared, chunked] {
        let error = behind(answer).await.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::TooLarge, "{error:?}");
    }
}

/// T22: just as much as the client takes.
#[tokio::test]
async fn an_answer_of_just_the_largest_size_is_read() {
    let envelope = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":""}}"#;
    let name = "n".repeat(1000 - envelope.len());
    let body = envelope.replace(r#""name":"""#, &format!(r#""name":"{name}""#));
    assert_eq!(body.len(), 1000);
    let website = behind(answer("200 OK", "", &body)).await.get_website().await.unwrap();
    assert_eq!(website.name, Some(name));
}

/// T18: a page in place of an answer.
#[tokio::test]
async fn a_page_from_an_intermediary_keeps_its_status() {
    let answer = answer("502 Bad Gateway", "Content-Type: text/html\r\n", "<h1>Bad Gateway</h1>");
    let error = behind(answer).await.get_website().await.unwrap_err();
    assert_eq!((error.status(), error.detail()), (Some(502), Some("<h1>Bad Gateway</h1>")));
}

/// J4: the flag goes before the status.
#[tokio::test]
async fn success_that_says_error_is_an_error() {
    let body = r#"{"error":true,"reason":"not_subscribed","data":{}}"#;
    let error = behind(answer("200 OK", "", body)).await.get_website().await.unwrap_err();
    assert!(error.is_not_subscribed(), "{error}");
}
