//! A server that resets, delays, limits and truncates at random, and counts what it processed.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// How often each message was processed, by its fingerprint.
pub(crate) type Processed = Arc<Vec<AtomicU8>>;

const READ: &str = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Acme","domain":"acme.example"}}"#;
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":1}}"#;
const LIMITED: &str = r#"{"error":true,"reason":"too_many_requests","data":{}}"#;
const BROKEN: &str = r#"{"error":true,"reason":"unavailable","data":{}}"#;

#[derive(Clone, Copy, PartialEq)]
enum Mood {
    Fine,
    ResetBefore,
    ResetAfter,
    Truncated,
    Limited,
    Broken,
    Garbage,
    Slow,
    TooSlow,
}

impl Mood {
    fn random() -> Self {
        match fastrand::u16(0..1000) {
            0..=29 => Self::ResetBefore,
            30..=59 => Self::ResetAfter,
            60..=89 => Self::Truncated,
            90..=139 => Self::Limited,
            140..=159 => Self::Broken,
            160..=169 => Self::Garbage,
            170..=179 => Self::Slow,
            180..=181 => Self::TooSlow,
            _ => Self::Fine,
        }
    }
}

pub(crate) async fn serve(listener: TcpListener, processed: Processed) {
    while let Ok((stream, _)) = listener.accept().await {
        let processed = Arc::clone(&processed);
        tokio::spawn(async move { converse(stream, &processed).await });
    }
}

/// Answers the requests of one connection until it is closed.
async fn converse(stream: TcpStream, processed: &[AtomicU8]) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let (is_post, fingerprint) = read(&stream, &mut bytes).await?;
        let mood = Mood::random();
        if mood == Mood::ResetBefore {
            return reset(&stream);
        }
        if !matches!(mood, Mood::Limited | Mood::Broken)
            && let Some(count) = fingerprint.and_then(|fingerprint| processed.get(fingerprint))
        {
            count.fetch_add(1, Ordering::SeqCst);
        }
        let (status, body) = if is_post { ("202 Accepted", SENT) } else { ("200 OK", READ) };
        let text = match mood {
            Mood::ResetBefore | Mood::ResetAfter => return reset(&stream),
            Mood::Limited => answer("429 Too Many Requests", LIMITED),
            Mood::Broken => answer("503 Service Unavailable", BROKEN),
            Mood::Garbage => answer(status, &body[..body.len() / 2]),
            Mood::Truncated => {
                let text = answer(status, body);
                return send(&stream, &text.as_bytes()[..fastrand::usize(1..text.len())]).await;
            }
            Mood::Slow | Mood::TooSlow => {
                let wait = if mood == Mood::Slow { 20 } else { 1500 };
                sleep(Duration::from_millis(wait)).await;
                answer(status, body)
            }
            Mood::Fine => answer(status, body),
        };
        send(&stream, text.as_bytes()).await?;
    }
}

/// Reads a request: whether it is a POST, and the fingerprint in its body.
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

/// Appends what comes next; none at the end.
async fn receive(stream: &TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut part = [0; 4096];
    loop {
        stream.readable().await.ok()?;
        match stream.try_read(&mut part) {
            Ok(0) => return None,
            Ok(read) => {
                bytes.extend_from_slice(&part[..read]);
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

fn answer(status: &str, body: &str) -> String {
    let wait = if status.starts_with("429") { "Retry-After: 0\r\n" } else { "" };
    let (kind, length) = ("Content-Type: application/json", body.len());
    format!("HTTP/1.1 {status}\r\n{kind}\r\n{wait}Content-Length: {length}\r\n\r\n{body}")
}
