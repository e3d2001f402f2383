//! What a request allocates, so that it does not grow unseen. `benches/requests` compares it with
//! hand-written reqwest.

#![allow(missing_docs, reason = "these are tests")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use crisp_api::types::NewMessage;
use crisp_api::{Client, Token, WebsiteHandle, WebsiteTier};
use tokio::runtime::{Builder, Runtime};

/// 1 kB, as `benches/requests` reads it.
const CONVERSATION: &str = include_str!("../benches/requests/conversation.json");
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":172446110823}}"#;
const COUNT: u64 = 100;

/// A little above what is reached.
const MOST_FOR_GET: u64 = 72;
const MOST_FOR_POST: u64 = 63;

/// A workspace behind a server in a thread of its own, whose allocations are not counted.
fn workspace(status: &str, body: &str) -> WebsiteHandle<WebsiteTier> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}/v1", listener.local_addr().unwrap());
    let head = "Content-Type: application/json; charset=utf-8\r\nX-Request-Id: 0f1e2d3c-4b5a-6978\r\n\
                Bloom-Status: MISS\r\nDate: Tue, 24 Nov 2026 12:00:00 GMT";
    let length = body.len();
    let answer = format!("HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}");
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answer = answer.clone();
            thread::spawn(move || converse(stream.unwrap(), answer.as_bytes()));
        }
    });
    let token = Token::website("identifier", "key").unwrap();
    Client::builder(token).base_url(base_url).build().unwrap().website("w")
}

fn converse(mut stream: TcpStream, answer: &[u8]) {
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
        if stream.write_all(answer).is_err() {
            return;
        }
    }
}

/// How many allocations one call takes, in the thread in which the whole client runs.
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
fn to_read_1_kb() {
    let site = workspace("200 OK", CONVERSATION);
    let made = allocations(&runtime(), || async {
        let conversation = site.get_conversation("session_1").await.unwrap();
        assert_eq!(conversation.mentions.len(), 1);
    });
    println!("{made} allocations for each GET");
    assert!(made <= MOST_FOR_GET, "{made} allocations");
}

#[test]
fn to_send_1_kb() {
    let site = workspace("202 Accepted", SENT);
    let text = "x".repeat(950);
    let made = allocations(&runtime(), || async {
        let message = NewMessage::text(text.as_str());
        site.send_message_in_conversation("session_1", message).await.unwrap();
    });
    println!("{made} allocations for each POST");
    assert!(made <= MOST_FOR_POST, "{made} allocations");
}
