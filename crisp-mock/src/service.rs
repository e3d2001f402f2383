//! The processing of one HTTP request.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderName, UPGRADE};
use hyper::http::request::Parts;
use hyper::{Method, Request, StatusCode};
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::faults::{Fault, Subject};
use crate::request::MockRequest;
use crate::response::Response;
use crate::server::{Aborted, MockBody, Served};
use crate::shared::Shared;
use crate::world::{Call, Caller, Command, SIZE_LIMIT};
use crate::{admin, auth, random, router, validate};

/// The time in which a client must send the body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The longest time for which a response waits for the events that precede it.
const EVENT_TIMEOUT: Duration = Duration::from_millis(500);

/// The fate of the connection after the response.
#[derive(Debug, Default)]
pub(crate) enum Next {
    #[default]
    Continue,
    /// The connection is reset.
    Reset,
    /// The connection becomes a WebSocket.
    Upgrade { is_version_3: bool, id: u64 },
}

pub(crate) async fn serve(
    request: Request<Incoming>,
    peer: SocketAddr,
    shared: Arc<Shared>,
    next: Arc<Mutex<Next>>,
) -> Served {
    let (parts, body) = request.into_parts();
    if parts
        .headers
        .get(UPGRADE)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"websocket"))
    {
        return upgrade(&parts, &shared, &next);
    }
    let body = match read(body).await {
        Ok(body) => body,
        // The request is broken, so it must not change anything.
        Err(response) => return Ok(write(&parts, &response, &shared, None)),
    };
    let request = logged(&parts, body);
    if request.path().starts_with("/mock/") {
        return Ok(admin::serve(&request, peer, &shared));
    }
    respond(&parts, request, &shared, &next).await
}

/// Reads the body.
async fn read(body: Incoming) -> Result<Bytes, Response> {
    let limited = Limited::new(body, SIZE_LIMIT);
    match tokio::time::timeout(BODY_TIMEOUT, limited.collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(Response::error(413, "payload_too_large"))
        }
        Ok(Err(_)) => Err(Response::error_with(400, "invalid_request", "the body is malformed")),
        Err(_) => Err(Response::error(408, "request_timeout")),
    }
}

fn logged(parts: &Parts, body: Bytes) -> MockRequest {
    let header = |(name, value): (&HeaderName, &hyper::header::HeaderValue)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    MockRequest {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers.iter().map(header).collect(),
        body,
    }
}

async fn respond(
    parts: &Parts,
    request: MockRequest,
    shared: &Shared,
    next: &Mutex<Next>,
) -> Served {
    let (call, fault) = match prepare(&request, shared) {
        Ok(call) => {
            let fault = shared.fault(Subject::Endpoint(call.endpoint.name()));
            (Ok(call), fault)
        }
        Err(response) => (Err(response), None),
    };
    shared.record(request.clone());
    if let Some(delay) = fault.as_ref().and_then(Fault::delay) {
        tokio::time::sleep(delay).await;
    }
    if let Some(Fault::Status { status, reason, retry_after }) = &fault {
        let response = Response { retry_after: *retry_after, ..Response::error(*status, reason) };
        return Ok(write(parts, &response, shared, None));
    }
    let (opened, gate) = oneshot::channel();
    let (response, written) = match call {
        Ok(call) => {
            let gate = (!shared.events_precede()).then_some(gate);
            shared.apply(Command::Call(call), gate)
        }
        Err(response) => (response, None),
    };
    if let Some(written) = written {
        wait_for_events(written).await;
    }
    let response = write(parts, &response, shared, Some(opened));
    match fault {
        Some(Fault::Reset) => {
            *next.lock().unwrap_or_else(PoisonError::into_inner) = Next::Reset;
            Err(Aborted)
        }
        Some(Fault::Truncate) => {
            let bytes = collect(response).await;
            Ok(hyper::Response::new(MockBody::truncated(&bytes)))
        }
        Some(Fault::Malformed) => {
            let bytes = collect(response).await;
            let half = bytes.slice(..bytes.len() / 2);
            Ok(hyper::Response::new(MockBody::new(half, None)))
        }
        _ => Ok(response),
    }
}

async fn collect(response: hyper::Response<MockBody>) -> Bytes {
    response
        .into_body()
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default()
}

async fn wait_for_events(mut written: mpsc::Receiver<()>) {
    let _ = tokio::time::timeout(EVENT_TIMEOUT, written.recv()).await;
}

/// Authenticates, routes and validates a request.
fn prepare<'s>(request: &MockRequest, shared: &'s Shared) -> Result<Call<'s>, Response> {
    let tokens = shared.world().tokens.clone();
    let token = auth::authenticate(request, &tokens)?;
    let found = shared.router.find(&shared.spec, request.method(), request.path())?;
    let query = router::query(request.query());
    let mut body = parse(request.body())?;
    add_widget_action(request.path(), &mut body);
    // Endpoints that share a route differ in their query or body. The main form explains what is wrong.
    let mut first_error = None;
    for &endpoint in &found.endpoints {
        let checked = auth::authorize(token, endpoint)
            .and_then(|()| validate::request(&shared.spec, endpoint, &query, &body));
        match checked {
            Ok(()) => {
                let path = found.path(endpoint);
                if path.get("website_id").is_some_and(|id| !token.reaches(id)) {
                    return Err(Response::error(403, "not_allowed"));
                }
                let identifier = token.identifier.clone();
                let caller = Caller { tier: token.tier(), identifier };
                return Ok(Call { spec: &shared.spec, endpoint, path, query, body, caller });
            }
            Err(response) => {
                first_error.get_or_insert(response);
            }
        }
    }
    Err(first_error.unwrap_or_else(|| Response::error(404, "not_found")))
}

/// Adds the `action` of a widget request. The reference requires it, but the official Node client does not
/// send it, so Crisp must derive it.
fn add_widget_action(path: &str, body: &mut Value) {
    let is_widget = path.contains("/widget/") && path.ends_with("/data");
    if is_widget && body.is_object() && body.get("action").is_none() {
        let is_edit = body.get("value").is_some();
        body["action"] = Value::from(if is_edit { "edit" } else { "fetch" });
    }
}

/// Parses a body. An empty body counts as an empty object, which the official clients send.
fn parse(body: &[u8]) -> Result<Value, Response> {
    if body.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(body).map_err(|_| Response::invalid("data should be JSON"))
}

/// Writes a response in the form of Crisp's API.
fn write(
    parts: &Parts,
    response: &Response,
    shared: &Shared,
    written: Option<oneshot::Sender<()>>,
) -> hyper::Response<MockBody> {
    let text = response.body.to_string();
    let is_read = parts.method == Method::GET && response.status < 300;
    let mut head = hyper::Response::builder()
        .status(response.status)
        .header(CONTENT_TYPE, "application/json")
        .header("Request-Id", shared.request_id())
        .header("Bloom-Status", "DIRECT");
    if is_read {
        let tag = format!("W/\"{:016x}\"", random::hash(text.as_bytes()));
        head = head.header("ETag", tag).header("Vary", "ETag");
    }
    if response.is_example {
        head = head.header("X-Crisp-Mock", "example");
    }
    if let Some(seconds) = response.retry_after {
        head = head.header("Retry-After", seconds);
    }
    let body = if parts.method == Method::HEAD { Bytes::new() } else { Bytes::from(text) };
    let body = MockBody::new(body, written);
    head.body(body).unwrap_or_else(|_| hyper::Response::new(MockBody::new(Bytes::new(), None)))
}

/// Accepts a WebSocket at the realtime endpoint.
fn upgrade(parts: &Parts, shared: &Shared, next: &Mutex<Next>) -> Served {
    let query = router::query(parts.uri.query().unwrap_or_default());
    let is_version_3 = query.get("EIO").is_some_and(|version| version == "3");
    let key = parts.headers.get("sec-websocket-key");
    let is_found = parts.uri.path() == shared.socket_path();
    let Some(key) = key.filter(|_| is_found && query.contains_key("EIO")) else {
        return Ok(write(parts, &Response::error(404, "not_found"), shared, None));
    };
    *next.lock().unwrap_or_else(PoisonError::into_inner) =
        Next::Upgrade { is_version_3, id: shared.serial() };
    let response = hyper::Response::builder()
        .status(StatusCode::SWITCHING_PROTOCOLS)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header("Sec-WebSocket-Accept", derive_accept_key(key.as_bytes()))
        .body(MockBody::new(Bytes::new(), None));
    response.map_err(|_| Aborted)
}
