//! Limits the allocations of a request. `benches/requests` compares them with hand-written reqwest.

#![allow(missing_docs, reason = "these are tests")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use crisp_api::types::NewMessage;
use crisp_api::{Client, Token, WebsiteHandle, WebsiteTier};
use tokio::runtime::{Builder, Runtime};

/// A conversation of 1 kB, also used by `benches/requests`.
const CONVERSATION: &str = include_str!("../benches/requests/conversation.json");
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":172446110823}}"#;
const COUNT: u64 = 100;

/// Slightly above the measured values.
const MAX_GET_ALLOCATIONS: u64 = 72;
const MAX_POST_ALLOCATIONS: u64 = 63;

/// Returns a handle to a server that runs in another thread, whose allocations are not counted.
fn workspace(status: &str, body: &str) -> WebsiteHandle<WebsiteTier> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}/v1", listener.local_addr().unwrap());
    let head = "Content-Type: application/json; charset=utf-8\r\nRequest-Id: 0f1e2d3c-4b5a-6978\r\n\
                Bloom-Status: MISS\r\nDate: Tue, 24 Nov 2026 12:00:00 GMT";
    let length = body.len();
    let response = format!("HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let response = response.clone();
            thread::spawn(move || handle_connection(stream.unwrap(), response.as_bytes()));
        }
    });
    let token = Token::website("identifier", "key").unwrap();
    Client::builder(token).base_url(base_url).build().unwrap().website("w")
}

fn handle_connection(mut stream: TcpStream, response: &[u8]) {
    let mut request = Vec::new();
    let mut bytes = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut bytes) {
        request.extend_from_slice(&bytes[..read]);
        let text = String::from_utf8_lossy(&request);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let head = head.to_ascii_lowercase();
        let length = head.split_once("content-length: ").and_then(|(_, rest)| rest.lines().next());
        if body.len() < length.map_or(0, |length| length.parse().unwrap()) {
            continue;
        }
        request.clear();
        if stream.write_all(response).is_err() {
            return;
        }
    }
}

/// Returns the allocations of one call. The whole client runs in the measured thread.
fn allocations<F: Future<Output = ()>>(runtime: &Runtime, call: impl Fn() -> F) -> u64 {
    let repeat = || {
        runtime.block_on(async {
            for _ in 0..COUNT {
                call().await;
            }
        });
    };
    // The first calls open the connection.
    repeat();
    allocation_counter::measure(repeat).count_total / COUNT
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn get_of_1_kb_stays_within_the_allocation_limit() {
    let site = workspace("200 OK", CONVERSATION);
    let count = allocations(&runtime(), || async {
        let conversation = site.get_conversation("session_1").await.unwrap();
        assert_eq!(conversation.mentions.len(), 1);
    });
    println!("{count} allocations for each GET");
    assert!(count <= MAX_GET_ALLOCATIONS, "{count} allocations");
}

#[test]
fn post_of_1_kb_stays_within_the_allocation_limit() {
    let site = workspace("202 Accepted", SENT);
    let text = "x".repeat(950);
    let count = allocations(&runtime(), || async {
        let message = NewMessage::text(text.as_str());
        site.send_message_in_conversation("session_1", message).await.unwrap();
    });
    println!("{count} allocations for each POST");
    assert!(count <= MAX_POST_ALLOCATIONS, "{count} allocations");
}
