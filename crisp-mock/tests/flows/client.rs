//! A minimal HTTP client, so that the tests see exactly what the server sends.

use std::collections::BTreeMap;

use crisp_api_mock::{MockServer, WEBSITE_ID};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn data(&self) -> Value {
        self.json()["data"].clone()
    }

    pub(crate) fn reason(&self) -> String {
        self.json()["reason"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.data()["message"].as_str().unwrap_or_default().to_owned()
    }
}

/// Sends bytes and returns everything that the server sends until it closes the connection.
pub(crate) async fn raw(mock: &MockServer, request: &[u8]) -> Vec<u8> {
    let base = mock.base_url();
    let address = base.trim_start_matches("http://").trim_end_matches("/v1");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(request).await;
    let mut received = Vec::new();
    let _ = stream.read_to_end(&mut received).await;
    received
}

/// Parses a response. Returns `None` if there is none.
pub(crate) fn parse(received: &[u8]) -> Option<Reply> {
    let end = received.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&received[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| {
        let (name, value) = line.split_once(": ")?;
        Some((name.to_lowercase(), value.to_owned()))
    };
    Some(Reply {
        status,
        headers: lines.filter_map(header).collect(),
        body: received[end + 4..].to_vec(),
    })
}

fn basic(token: (&str, &str)) -> String {
    use base64::Engine;
    let text = format!("{}:{}", token.0, token.1);
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(text))
}

/// A client of one tier.
pub(crate) struct Api<'m> {
    pub(crate) mock: &'m MockServer,
    tier: &'static str,
    authorization: String,
}

impl<'m> Api<'m> {
    pub(crate) fn user(mock: &'m MockServer) -> Self {
        Self::with(mock, "user", mock.user_token())
    }

    pub(crate) fn plugin(mock: &'m MockServer) -> Self {
        Self::with(mock, "plugin", mock.plugin_token())
    }

    pub(crate) fn with(mock: &'m MockServer, tier: &'static str, token: (&str, &str)) -> Self {
        Self { mock, tier, authorization: basic(token) }
    }

    /// Sends a request to `path` below `/v1`, where `~` stands for the workspace.
    pub(crate) async fn try_send(&self, method: &str, path: &str, body: &Value) -> Option<Reply> {
        let path = path.replace('~', &format!("/website/{WEBSITE_ID}"));
        let text = if body.is_null() { String::new() } else { body.to_string() };
        let request = format!(
            "{method} /v1{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Crisp-Tier: {}\r\n\
             Authorization: {}\r\nContent-Length: {}\r\n\r\n{text}",
            self.tier,
            self.authorization,
            text.len()
        );
        parse(&raw(self.mock, request.as_bytes()).await)
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> Reply {
        self.try_send(method, path, &body).await.expect("the server responds")
    }

    /// Sends a request that must succeed, and returns its data.
    pub(crate) async fn ok(&self, method: &str, path: &str, body: Value) -> Value {
        let reply = self.send(method, path, body).await;
        assert!(reply.status < 300, "{method} {path}: {} {}", reply.status, reply.json());
        reply.data()
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.ok("GET", path, Value::Null).await
    }

    /// Sends a request to `/mock/`.
    pub(crate) async fn admin(&self, method: &str, path: &str, body: &Value) -> Reply {
        let text = body.to_string();
        let request = format!(
            "{method} /mock/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Crisp-Mock: 1\r\n\
             Content-Length: {}\r\n\r\n{text}",
            text.len()
        );
        parse(&raw(self.mock, request.as_bytes()).await).expect("the server responds")
    }
}
