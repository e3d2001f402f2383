//! Servers that break HTTP, TLS or Crisp's own rules, and clients that are misused.
//!
//! Most tests use [`server::Server`], a scripted socket, because no HTTP library sends malformed
//! responses.

mod address;
mod body;
mod cancel;
mod concurrency;
mod connect;
mod http;
mod http2;
mod input;
mod intermediaries;
mod json;
mod limits;
mod partial_content;
mod proxy;
mod server;
mod tls;
mod values;

use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::{Client, Kind, Token, WebsiteHandle, WebsiteTier};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Returns a handle to a server that sends these bytes in response to every request and then closes
/// the connection.
async fn serve_response(response: impl Into<Vec<u8>>) -> WebsiteHandle<WebsiteTier> {
    let response = response.into();
    serve_with(move |mut stream| {
        let response = response.clone();
        async move {
            let _ = stream.write_all(&response).await;
        }
    })
    .await
}

async fn serve_with<F, R>(respond: F) -> WebsiteHandle<WebsiteTier>
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
    builder.timeout(Duration::from_secs(10)).retries(0).build().unwrap().website("w")
}

fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n{body}")
}

#[tokio::test]
async fn does_not_follow_redirects() {
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
        let site =
            serve_response(response(status, "Location: http://127.0.0.1:1/elsewhere\r\n", ""))
                .await;
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Redirect, "{error}");
    }
}

#[tokio::test]
async fn refused_connection_is_a_connect_error() {
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).base_url("http://127.0.0.1:1/v1").build().unwrap();
    let error = client.website("w").create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("127.0.0.1:1/v1"), "{error:?}");
}

#[tokio::test]
async fn stalled_tls_handshake_is_a_connect_error() {
    // The server accepts the connection but never starts TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://{}/v1", listener.local_addr().unwrap());
    let token = Token::website("identifier", "key").unwrap();
    let builder =
        Client::builder(token).base_url(base_url).timeout(Duration::from_secs(1)).retries(0);
    let error = builder.build().unwrap().website("w").create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
}

#[tokio::test]
async fn missing_response_is_an_ambiguous_timeout() {
    let site = serve_with(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let error = site.get_website().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
}

#[tokio::test]
async fn truncated_response_is_interrupted() {
    for response in [
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"error\":false",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"err\r\n",
        "HTTP/1.1 200",
        "SSH-2.0-OpenSSH\r\n",
        "",
    ] {
        let error = serve_response(response).await.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Interrupted, "{response}: {error:?}");
        assert!(error.may_have_been_processed());
    }
}

#[tokio::test]
async fn rejects_body_above_the_size_limit() {
    let declared = response("200 OK", "", &"x".repeat(1001));
    let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let chunked =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}{chunk}0\r\n\r\n");
    for response in [declared, chunked] {
        let error = serve_response(response).await.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::TooLarge, "{error:?}");
    }
}

#[tokio::test]
async fn accepts_body_of_exactly_the_size_limit() {
    let envelope = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":""}}"#;
    let name = "n".repeat(1000 - envelope.len());
    let body = envelope.replace(r#""name":"""#, &format!(r#""name":"{name}""#));
    assert_eq!(body.len(), 1000);
    let website = serve_response(response("200 OK", "", &body)).await.get_website().await.unwrap();
    assert_eq!(website.name, Some(name));
}

#[tokio::test]
async fn html_error_page_keeps_its_status() {
    let response =
        response("502 Bad Gateway", "Content-Type: text/html\r\n", "<h1>Bad Gateway</h1>");
    let error = serve_response(response).await.get_website().await.unwrap_err();
    assert_eq!((error.status(), error.detail()), (Some(502), Some("<h1>Bad Gateway</h1>")));
}

#[tokio::test]
async fn error_flag_overrides_a_200_status() {
    let body = r#"{"error":true,"reason":"not_subscribed","data":{}}"#;
    let error = serve_response(response("200 OK", "", body)).await.get_website().await.unwrap_err();
    assert!(error.is_not_subscribed(), "{error}");
}
