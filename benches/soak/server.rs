//! A server that resets, delays, rate limits and truncates at random, and counts processed messages.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// The number of times each message was processed, by fingerprint.
pub(crate) type Processed = Arc<Vec<AtomicU8>>;

const READ: &str = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Acme","domain":"acme.example"}}"#;
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":1}}"#;
const LIMITED: &str = r#"{"error":true,"reason":"too_many_requests","data":{}}"#;
const UNAVAILABLE: &str = r#"{"error":true,"reason":"unavailable","data":{}}"#;

#[derive(Clone, Copy, PartialEq)]
enum Behavior {
    Success,
    ResetBefore,
    ResetAfter,
    Truncated,
    Limited,
    Unavailable,
    Garbage,
    Slow,
    TooSlow,
}

impl Behavior {
    fn random() -> Self {
        match fastrand::u16(0..1000) {
            0..=29 => Self::ResetBefore,
            30..=59 => Self::ResetAfter,
            60..=89 => Self::Truncated,
            90..=139 => Self::Limited,
            140..=159 => Self::Unavailable,
            160..=169 => Self::Garbage,
            170..=179 => Self::Slow,
            180..=181 => Self::TooSlow,
            _ => Self::Success,
        }
    }
}

pub(crate) async fn serve(listener: TcpListener, processed: Processed) {
    while let Ok((stream, _)) = listener.accept().await {
        let processed = Arc::clone(&processed);
        tokio::spawn(async move { handle_connection(stream, &processed).await });
    }
}

/// Serves one connection until it is closed.
async fn handle_connection(stream: TcpStream, processed: &[AtomicU8]) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let (is_post, fingerprint) = read(&stream, &mut bytes).await?;
        let behavior = Behavior::random();
        if behavior == Behavior::ResetBefore {
            return reset(&stream);
        }
        if !matches!(behavior, Behavior::Limited | Behavior::Unavailable)
            && let Some(count) = fingerprint.and_then(|fingerprint| processed.get(fingerprint))
        {
            count.fetch_add(1, Ordering::SeqCst);
        }
        let (status, body) = if is_post { ("202 Accepted", SENT) } else { ("200 OK", READ) };
        let text = match behavior {
            Behavior::ResetBefore | Behavior::ResetAfter => return reset(&stream),
            Behavior::Limited => response("429 Too Many Requests", LIMITED),
            Behavior::Unavailable => response("503 Service Unavailable", UNAVAILABLE),
            Behavior::Garbage => response(status, &body[..body.len() / 2]),
            Behavior::Truncated => {
                let text = response(status, body);
                return send(&stream, &text.as_bytes()[..fastrand::usize(1..text.len())]).await;
            }
            Behavior::Slow | Behavior::TooSlow => {
                let delay = if behavior == Behavior::Slow { 20 } else { 1500 };
                sleep(Duration::from_millis(delay)).await;
                response(status, body)
            }
            Behavior::Success => response(status, body),
        };
        send(&stream, text.as_bytes()).await?;
    }
}

/// Reads a request. Returns whether it is a POST, and the fingerprint in its body.
async fn read(stream: &TcpStream, bytes: &mut Vec<u8>) -> Option<(bool, Option<usize>)> {
    bytes.clear();
    loop {
        receive(stream, bytes).await?;
        let text = std::str::from_utf8(bytes).ok()?;
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        });
        if body.len() < length.unwrap_or(0) {
            continue;
        }
        let fingerprint = body
            .split_once(r#""fingerprint":"#)
            .and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        return Some((head.starts_with("POST"), fingerprint));
    }
}

/// Appends the next bytes. Returns `None` at the end of the stream.
async fn receive(stream: &TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut buffer = [0; 4096];
    loop {
        stream.readable().await.ok()?;
        match stream.try_read(&mut buffer) {
            Ok(0) => return None,
            Ok(read) => {
                bytes.extend_from_slice(&buffer[..read]);
                return Some(());
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    }
}

async fn send(stream: &TcpStream, mut bytes: &[u8]) -> Option<()> {
    while !bytes.is_empty() {
        stream.writable().await.ok()?;
        match stream.try_write(bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    }
    Some(())
}

fn reset(stream: &TcpStream) -> Option<()> {
    let _ = stream.set_zero_linger();
    None
}

fn response(status: &str, body: &str) -> String {
    let retry_after = if status.starts_with("429") { "Retry-After: 0\r\n" } else { "" };
    let (kind, length) = ("Content-Type: application/json", body.len());
    format!("HTTP/1.1 {status}\r\n{kind}\r\n{retry_after}Content-Length: {length}\r\n\r\n{body}")
}
