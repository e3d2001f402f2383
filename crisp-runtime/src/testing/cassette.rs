//! Recording and replay of HTTP exchanges.

mod credentials;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::engine::{Engine, general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use self::credentials::without_credentials;
use crate::error::{Error, Result};
use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;
use crate::transport::Transport;

/// The response headers that are recorded. Others may contain personal data.
const HEADERS: [&str; 5] =
    ["content-type", "retry-after", "bloom-status", "request-id", "x-request-id"];

/// A recording of requests and their responses, without personal data and secrets.
#[derive(Clone, Debug, Default)]
pub struct Cassette {
    exchanges: Vec<Exchange>,
}

#[derive(Clone, Debug, PartialEq)]
struct Exchange {
    request: RecordedRequest,
    status: u16,
    headers: Map<String, Value>,
    body: Value,
}

/// The part of a request that identifies it. Headers are never recorded.
#[derive(Clone, Debug, PartialEq)]
struct RecordedRequest {
    method: String,
    target: String,
    body: Value,
}

/// The rules by which recordings are redacted.
///
/// The values of JSON keys for personal data, secrets and the text of messages are always redacted,
/// including lists and objects, and so are every email address in a path, query or key, and credentials
/// that the server sends back. Use [`replace`](Self::replace) to redact further text.
///
/// The fingerprint of a message in a request is not recorded either, so that a request with a random
/// one, such as those of `start_conversation`, finds its response.
#[derive(Clone, Debug, Default)]
pub struct Redaction {
    replacements: Vec<(String, String)>,
}

impl Redaction {
    /// The JSON keys whose strings and numbers are redacted, at all levels below them.
    const KEYS: [&str; 20] = [
        "address",
        "avatar",
        "content",
        "email",
        "excerpt",
        "first_name",
        "ip",
        "key",
        "last_message",
        "last_name",
        "latitude",
        "longitude",
        "nickname",
        "notepad",
        "password",
        "phone",
        "secret",
        "subject",
        "text",
        "token",
    ];

    /// The names of headers with credentials, which a server may return in a body.
    const HEADERS: [&str; 4] = ["authorization", "cookie", "proxy-authorization", "set-cookie"];

    /// Creates the default rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Replaces every occurrence of `text`, for example the id of your workspace.
    #[must_use]
    pub fn replace(mut self, text: impl Into<String>, with: impl Into<String>) -> Self {
        self.replacements.push((text.into(), with.into()));
        self
    }

    fn text(&self, text: &str) -> String {
        let mut text = without_credentials(text);
        for (from, to) in self.replacements.iter().filter(|(from, _)| !from.is_empty()) {
            text = text.replace(from, to);
        }
        text
    }

    /// Returns the rules with the credentials of this request, which a server may send back.
    fn with_credentials_of(&self, request: &Request) -> Self {
        let mut redaction = self.clone();
        let header = request.headers().get(http::header::AUTHORIZATION);
        let encoded = header.and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
        let Some(encoded) = encoded else { return redaction };
        let pair = STANDARD.decode(encoded).ok().and_then(|pair| String::from_utf8(pair).ok());
        let parts = pair.iter().flat_map(|pair| pair.split(':')).chain([encoded]);
        // A short identifier occurs in other words as well.
        let parts = parts.filter(|part| part.len() >= 6);
        redaction.replacements.extend(parts.map(|part| (part.to_owned(), "redacted".to_owned())));
        redaction
    }

    fn target(&self, target: &str) -> String {
        let part = |part: &str| match part.contains('@') || part.contains("%40") {
            true => "redacted%40example.com".to_owned(),
            false => part.to_owned(),
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = path.split('/').map(part).collect::<Vec<_>>().join("/");
        let query = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, value)) => format!("{name}={}", part(value)),
            None => pair.to_owned(),
        });
        let query = query.collect::<Vec<_>>().join("&");
        self.text(&if query.is_empty() { path } else { format!("{path}?{query}") })
    }

    fn body(&self, body: &[u8]) -> Value {
        /// The maximum number of levels that are stored as JSON. A cassette adds three, and a parser
        /// accepts 127.
        const MAX_DEPTH: usize = 100;
        if body.is_empty() {
            return Value::Null;
        }
        let mut json = serde_json::from_slice(body)
            .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(body).into_owned()));
        self.value(&mut json);
        if depth(&json) > MAX_DEPTH { Value::String(json.to_string()) } else { json }
    }

    fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item)),
            Value::Object(entries) => self.entries(entries, Self::is_redacted),
            _ => {}
        }
    }

    /// Redacts the values of the keys that `is_redacted` selects, and visits the others. Keys that are
    /// email addresses are replaced.
    fn entries(&self, entries: &mut Map<String, Value>, is_redacted: fn(&str) -> bool) {
        for (key, mut value) in std::mem::take(entries) {
            if is_redacted(&key) {
                self.redact(&mut value);
            } else {
                self.value(&mut value);
            }
            let key =
                if key.contains('@') { "redacted@example.com".to_owned() } else { self.text(&key) };
            entries.insert(key, value);
        }
    }

    /// Redacts all strings and numbers in a value.
    fn redact(&self, value: &mut Value) {
        match value {
            Value::String(_) => *value = Value::String("redacted".into()),
            Value::Number(_) => *value = json!(0),
            Value::Array(items) => items.iter_mut().for_each(|item| self.redact(item)),
            Value::Object(entries) => self.entries(entries, |_| true),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn is_redacted(key: &str) -> bool {
        let key = key.to_ascii_lowercase();
        Self::KEYS.contains(&&*key) || Self::HEADERS.contains(&&*key)
    }

    fn request(&self, request: &Request) -> RecordedRequest {
        let url = request.url();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let mut body = self.body(request.body().map_or(&[], |body| body));
        if let Some(fingerprint) = body.get_mut("fingerprint") {
            *fingerprint = json!(0);
        }
        RecordedRequest {
            method: request.method().to_string(),
            target: self.target(&format!("{}{query}", without_fingerprint(url.path()))),
            body,
        }
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// Replaces the fingerprint in the path of a message.
fn without_fingerprint(path: &str) -> String {
    let mut previous = "";
    let part = |part| match std::mem::replace(&mut previous, part) {
        "message" => "0",
        _ => part,
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

impl Cassette {
    /// Parses a cassette that [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is malformed or is not a cassette.
    pub fn from_json(json: &str) -> Result<Self> {
        let malformed = || Error::configuration("malformed cassette; record it again");
        let exchanges: Vec<Value> = serde_json::from_str(json).map_err(|_| malformed())?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let parse = |exchange: &Value| {
            let response = &exchange["response"];
            Some(Exchange {
                request: RecordedRequest {
                    method: text(&exchange["method"])?,
                    target: text(&exchange["target"])?,
                    body: exchange["body"].clone(),
                },
                status: u16::try_from(response["status"].as_u64()?).ok()?,
                headers: response["headers"].as_object()?.clone(),
                body: response["body"].clone(),
            })
        };
        let exchanges = exchanges.iter().map(parse).collect::<Option<_>>().ok_or_else(malformed)?;
        Ok(Self { exchanges })
    }

    /// Returns the cassette as indented JSON, suitable for version control.
    pub fn to_json(&self) -> String {
        let exchanges = self.exchanges.iter().map(|exchange| {
            let Exchange { request, status, headers, body } = exchange;
            json!({
            "method": request.method, "target": request.target, "body": request.body,
            "response": { "status": status, "headers": headers, "body": body },
                    })
        });
        format!("{:#}\n", Value::Array(exchanges.collect()))
    }

    /// Reads a cassette from a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or is not a cassette.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let json = std::fs::read_to_string(path)
            .map_err(|_| Error::configuration("cannot read the cassette file"))?;
        Self::from_json(&json)
    }

    /// Writes the cassette to a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        std::fs::write(path, self.to_json())
            .map_err(|_| Error::configuration("cannot write the cassette file"))
    }
}

/// A transport that forwards requests to another transport, and records the exchanges.
///
/// Clones record to the same cassette.
#[derive(Clone)]
pub struct RecordTransport {
    inner: Arc<dyn Transport>,
    redaction: Redaction,
    cassette: Arc<Mutex<Cassette>>,
}

impl RecordTransport {
    /// Creates a transport that forwards requests to `inner`, such as
    /// [`ReqwestTransport`](crate::transport::ReqwestTransport).
    pub fn new(inner: impl Transport, redaction: Redaction) -> Self {
        Self { inner: Arc::new(inner), redaction, cassette: Arc::default() }
    }

    /// Returns the recording so far.
    pub fn cassette(&self) -> Cassette {
        lock(&self.cassette).clone()
    }
}

impl Transport for RecordTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(async move {
            let recorded = self.redaction.request(&request);
            let redaction = self.redaction.with_credentials_of(&request);
            let response = self.inner.send(request).await?;
            let header = |name: &&str| {
                let value = response.headers.get(*name)?.to_str().ok()?;
                Some(((*name).to_owned(), Value::String(redaction.text(value))))
            };
            let exchange = Exchange {
                request: recorded,
                status: response.status.as_u16(),
                headers: HEADERS.iter().filter_map(header).collect(),
                body: redaction.body(&response.body),
            };
            lock(&self.cassette).exchanges.push(exchange);
            Ok(response)
        })
    }
}

/// A transport that responds from a cassette. Each request receives the first recorded response to
/// the same request that has not been used yet.
///
/// A request without a recorded response fails with [`Kind::Fake`](crate::Kind::Fake) and an error that
/// names the request; it is not retried.
#[derive(Clone)]
pub struct ReplayTransport {
    redaction: Redaction,
    cassette: Arc<Mutex<Cassette>>,
}

impl ReplayTransport {
    /// Creates a transport that replays `cassette`. The `redaction` must be the one of the
    /// recording.
    pub fn new(cassette: Cassette, redaction: Redaction) -> Self {
        Self { redaction, cassette: Arc::new(Mutex::new(cassette)) }
    }

    /// Returns the number of recorded responses that have not been used.
    pub fn left(&self) -> usize {
        lock(&self.cassette).exchanges.len()
    }
}

impl Transport for ReplayTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let request = self.redaction.request(&request);
        let mut cassette = lock(&self.cassette);
        let found = cassette.exchanges.iter().position(|exchange| exchange.request == request);
        let result = match found.map(|index| cassette.exchanges.remove(index)) {
            Some(exchange) => Ok(response(&exchange)),
            None => Err(TransportError::new(
                TransportErrorKind::NoFakeResponse,
                format!(
                    "the cassette has no response left for `{} {}` with this body",
                    request.method, request.target
                ),
            )),
        };
        Box::pin(std::future::ready(result))
    }
}

fn response(exchange: &Exchange) -> RawResponse {
    let mut headers = HeaderMap::new();
    for (name, value) in &exchange.headers {
        let value = value.as_str().and_then(|value| HeaderValue::from_str(value).ok());
        if let (Ok(name), Some(value)) = (HeaderName::from_bytes(name.as_bytes()), value) {
            headers.insert(name, value);
        }
    }
    let body = match &exchange.body {
        Value::Null => Bytes::new(),
        Value::String(text) => text.clone().into(),
        json => json.to_string().into(),
    };
    let status = StatusCode::from_u16(exchange.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    RawResponse { status, headers, body }
}

/// Locks the cassette. A panic in one test does not affect others, so poisoning is ignored.
fn lock(cassette: &Mutex<Cassette>) -> MutexGuard<'_, Cassette> {
    cassette.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for RecordTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordTransport").finish_non_exhaustive()
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayTransport").field("left", &self.left()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
