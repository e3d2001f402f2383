//! Broken and oversized requests.

use crisp_api_mock::{MockServer, WEBSITE_ID};
use serde_json::Value;

use crate::client::{Api, parse, raw};

fn head(extra: &str) -> String {
    use base64::Engine;
    let token =
        base64::engine::general_purpose::STANDARD.encode("mock-user-identifier:mock-user-key");
    format!(
        "POST /v1/website/{WEBSITE_ID}/conversation HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         X-Crisp-Tier: user\r\nAuthorization: Basic {token}\r\n{extra}\r\n"
    )
}

async fn count(mock: &MockServer) -> usize {
    let all = Api::user(mock).get("~/conversations/1?include_empty=1").await;
    all.as_array().unwrap().len()
}

#[tokio::test]
async fn a_broken_chunked_body_changes_nothing() {
    let mock = MockServer::start().await.unwrap();
    for body in ["5\r\n{}", "zz\r\n{}\r\n0\r\n\r\n", "2\r\n{}XX0\r\n\r\n"] {
        let request = format!("{}{body}", head("Transfer-Encoding: chunked\r\n"));
        let base = mock.base_url();
        let address = base.trim_start_matches("http://").trim_end_matches("/v1").to_owned();
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes()).await.unwrap();
        tokio::io::AsyncWriteExt::shutdown(&mut stream).await.unwrap();
        let mut received = Vec::new();
        let _ = tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut received).await;
        let status = parse(&received).map(|reply| reply.status);
        assert!(matches!(status, None | Some(400)), "{body}: {status:?}");
    }
    assert_eq!(count(&mock).await, 0);
    let request = format!("{}2\r\n{{}}\r\n0\r\n\r\n", head("Transfer-Encoding: chunked\r\n"));
    assert_eq!(parse(&raw(&mock, request.as_bytes()).await).unwrap().status, 201);
    assert_eq!(count(&mock).await, 1);
}

#[tokio::test]
async fn bodies_headers_and_json_are_limited() {
    let mock = MockServer::start().await.unwrap();
    let request = head("Content-Length: 99999999999\r\n");
    let large = format!("{request}{}", "x".repeat(11_000_000));
    let reply = parse(&raw(&mock, large.as_bytes()).await);
    assert!(reply.is_none_or(|reply| reply.status == 413));
    let request = head(&format!("X-Long: {}\r\n", "x".repeat(200_000)));
    let reply = parse(&raw(&mock, request.as_bytes()).await);
    assert!(reply.is_none_or(|reply| reply.status == 431));
    let deep = "[".repeat(100_000);
    let request = format!("{}{deep}", head(&format!("Content-Length: {}\r\n", deep.len())));
    assert_eq!(parse(&raw(&mock, request.as_bytes()).await).unwrap().status, 400);
    assert_eq!(count(&mock).await, 0);
    assert_eq!(Api::user(&mock).send("GET", "~", Value::Null).await.status, 200);
}
