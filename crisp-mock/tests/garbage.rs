//! Random bytes on the HTTP port, and random packets on the realtime port, leave the server working.

#![allow(missing_docs, reason = "these are tests")]

use std::time::Duration;

use crisp_api_mock::MockServer;
use futures_util::{SinkExt, StreamExt};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

/// Values that look like requests often enough to reach every layer.
fn request() -> impl Strategy<Value = Vec<u8>> {
    let method = prop_oneof![Just("GET"), Just("POST"), Just("PATCH"), Just("PUT"), Just("HEAD")];
    let path = prop_oneof![
        "/v1/website/[a-z%0-9/.]{0,40}",
        "/mock/[a-z/]{0,20}",
        "/v1/website/7c5d7a2e-0d4b-4f0a-9f0e-2f4f6d1f7a10/conversations/[0-9]{0,25}[?&=%a-z_0-9]{0,40}",
        "[ -~]{0,40}",
    ];
    let body = prop_oneof![
        "\\PC{0,60}",
        Just(r#"{"type":"text","from":"user","origin":"chat","content":"x"}"#.to_owned()),
        "[\\[{\":,0-9a-z\\]}]{0,60}",
    ];
    (method, path, body, any::<bool>()).prop_map(|(method, path, body, is_authenticated)| {
        let token = "bW9jay11c2VyLWlkZW50aWZpZXI6bW9jay11c2VyLWtleQ==";
        let authorization = if is_authenticated {
            format!("X-Crisp-Tier: user\r\nX-Crisp-Mock: 1\r\nAuthorization: Basic {token}\r\n")
        } else {
            String::new()
        };
        let length = body.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{authorization}");
        format!("{head}Content-Length: {length}\r\n\r\n{body}").into_bytes()
    })
}

async fn exchange(address: &str, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(request).await;
    let _ = stream.shutdown().await;
    let mut received = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut received)).await;
    received
}

#[tokio::test]
async fn random_requests_get_a_response_or_a_closed_connection() {
    let mock = MockServer::start().await.unwrap();
    let base = mock.base_url();
    let address = base.trim_start_matches("http://").trim_end_matches("/v1");
    let strategy = prop_oneof![3 => request(), 1 => prop::collection::vec(any::<u8>(), 0..200)];
    let mut runner = TestRunner::deterministic();
    for _ in 0..600 {
        let bytes = strategy.new_tree(&mut runner).unwrap().current();
        let received = exchange(address, &bytes).await;
        let text = String::from_utf8_lossy(&received);
        assert!(received.is_empty() || text.starts_with("HTTP/1."), "{text}");
        assert!(!text.starts_with("HTTP/1.1 500"), "{text}");
    }
    let alive =
        exchange(address, b"GET /mock/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(alive.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn random_packets_do_not_stop_the_realtime_endpoint() {
    let mock = MockServer::start().await.unwrap();
    let base = mock.base_url().replace("http://", "ws://");
    let packet = prop_oneof![
        "[0-9]{0,3}\\PC{0,40}",
        "42\\[\"(authentication|socket:bind|socket:bind:push)\",[\\[{\":,a-z\\]}]{0,30}\\]",
        Just(r#"42["authentication",{"tier":[],"events":{"a":1}}]"#.to_owned()),
        Just("2".to_owned()),
    ];
    let mut runner = TestRunner::deterministic();
    for round in 0..40 {
        let url = format!(
            "{}/w/f43/?EIO={}&transport=websocket",
            base.trim_end_matches("/v1"),
            3 + round % 2
        );
        let (mut socket, _) = tokio_tungstenite::connect_async(url).await.unwrap();
        for _ in 0..10 {
            let text = packet.new_tree(&mut runner).unwrap().current();
            if socket.send(Message::text(text)).await.is_err() {
                break;
            }
        }
        let _ = socket.send(Message::binary(vec![0; 100])).await;
        let _ = socket.close(None).await;
        while let Some(Ok(_)) = socket.next().await {}
    }
    let url = format!("{}/w/f43/?EIO=3&transport=websocket", base.trim_end_matches("/v1"));
    let (mut socket, _) = tokio_tungstenite::connect_async(url).await.unwrap();
    assert!(socket.next().await.unwrap().unwrap().into_text().unwrap().starts_with('0'));
}
