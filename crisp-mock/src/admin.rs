//! The administration of the server, below `/mock/`.
//!
//! Only clients on this machine have access, except to stored files. All requests but those for the page
//! and for stored files need the header `X-Crisp-Mock`, which a page of another origin cannot send.

use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use hyper::header::CONTENT_TYPE;
use serde_json::{Value, json};

use crate::faults::Rule;
use crate::hook::Hook;
use crate::request::MockRequest;
use crate::response::Response;
use crate::router;
use crate::server::MockBody;
use crate::shared::Shared;
use crate::world::{Command, Event, VisitorAction};

const PAGE: &str = include_str!("page.html");

pub(crate) fn serve(
    request: &MockRequest,
    peer: SocketAddr,
    shared: &Shared,
) -> hyper::Response<MockBody> {
    // The URLs of files are public, and an upload needs their signature.
    if let Some(key) = request.path().strip_prefix("/mock/storage/") {
        return storage(request, &router::decode(key), shared);
    }
    if !peer.ip().to_canonical().is_loopback() {
        return json_response(&Response::error(403, "not_allowed"));
    }
    if request.method() == "GET" && request.path() == "/mock/" {
        let policy = "default-src 'self' 'unsafe-inline'";
        return with_policy(policy, 200, "text/html; charset=utf-8", PAGE.into());
    }
    if request.header("x-crisp-mock").is_none() {
        let message = "send the header X-Crisp-Mock";
        return json_response(&Response::error_with(403, "header_missing", message));
    }
    if (request.method(), request.path()) == ("GET", "/mock/snapshot") {
        return bytes_response(200, "application/json", shared.snapshot().into());
    }
    json_response(&administer(request, shared).unwrap_or_else(|response| response))
}

fn json_response(response: &Response) -> hyper::Response<MockBody> {
    bytes_response(response.status, "application/json", response.body.to_string().into())
}

/// Returns a response that a browser does not run: a stored file must not become a page of this origin,
/// which has access to the administration.
fn bytes_response(status: u16, content_type: &str, bytes: Bytes) -> hyper::Response<MockBody> {
    with_policy("sandbox", status, content_type, bytes)
}

fn with_policy(
    policy: &str,
    status: u16,
    content_type: &str,
    bytes: Bytes,
) -> hyper::Response<MockBody> {
    let response = hyper::Response::builder()
        .status(status)
        .header(CONTENT_TYPE, content_type)
        .header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .body(MockBody::new(bytes, None));
    response.unwrap_or_else(|_| hyper::Response::new(MockBody::new(Bytes::new(), None)))
}

/// Serves uploads and downloads of files.
fn storage(request: &MockRequest, key: &str, shared: &Shared) -> hyper::Response<MockBody> {
    match request.method() {
        "PUT" => {
            let query = router::query(request.query());
            let signature = query.get("signature").map_or("", String::as_str);
            let env = shared.env();
            let status = shared.world().upload(key, signature, request.body().to_vec(), &env);
            shared.changed.notify_one();
            bytes_response(status, "text/plain", Bytes::new())
        }
        "GET" | "HEAD" => match shared.world().download(key) {
            Ok((content_type, bytes)) => {
                bytes_response(200, content_type, Bytes::copy_from_slice(bytes))
            }
            Err(response) => json_response(&response),
        },
        _ => json_response(&Response::error(405, "method_not_allowed")),
    }
}

fn administer(request: &MockRequest, shared: &Shared) -> Result<Response, Response> {
    let path = request.path().strip_prefix("/mock/").unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    let ok = |data: Value| Ok(Response::resolved(data));
    let body = request.json();
    match (request.method(), parts.as_slice()) {
        ("GET", ["info"]) => ok(info(shared)),
        ("POST", ["reset"]) => {
            shared.reset();
            ok(json!({}))
        }
        ("PUT", ["snapshot"]) => {
            let text = String::from_utf8_lossy(request.body());
            shared.restore(&text).map_err(|error| Response::invalid(&error.to_string()))?;
            ok(json!({}))
        }
        ("GET", ["requests"]) => ok(requests(shared)),
        ("GET", ["events"]) => ok(json!(shared.hub.history())),
        ("POST", ["faults"]) => {
            shared.add_rule(from_json::<Rule>(body)?);
            ok(json!({}))
        }
        ("DELETE", ["faults"]) => {
            shared.clear_rules();
            ok(json!({}))
        }
        ("GET", ["clock"]) => ok(json!({ "now": shared.clock.now() })),
        ("POST", ["clock"]) => ok(set_clock(&body, shared)),
        ("POST", ["trigger"]) => trigger(&body, shared),
        ("POST", ["hooks"]) => {
            shared.hub.add_hook(hook(&body)?);
            ok(json!({}))
        }
        ("GET", ["deliveries"]) => ok(json!(shared.hub.deliveries())),
        ("GET", ["sockets"]) => ok(shared.hub.sockets()),
        ("DELETE", ["sockets"]) => {
            shared.hub.kick(None, "41");
            ok(json!({}))
        }
        ("POST", ["sockets", "endpoint"]) => {
            shared.change_socket_path();
            ok(json!({ "path": shared.socket_path() }))
        }
        ("DELETE", ["tokens", identifier]) => {
            revoke(identifier, shared);
            ok(json!({}))
        }
        ("POST", ["answers"]) => {
            let endpoint = body["endpoint"].as_str().unwrap_or_default();
            shared.world().answers.insert(endpoint.to_owned(), body["data"].clone());
            ok(json!({}))
        }
        ("POST", ["visitor", session_id]) => visit(session_id, body, shared),
        _ => Err(Response::error_with(404, "not_found", "the route does not exist")),
    }
}

fn from_json<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Response> {
    serde_json::from_value(value).map_err(|error| Response::invalid(&error.to_string()))
}

fn info(shared: &Shared) -> Value {
    let world = shared.world();
    let tokens = world.tokens.iter().map(|token| {
        json!({ "tier": token.tier().as_str(), "identifier": token.identifier, "key": token.key })
    });
    json!({
        "websites": world.websites.keys().collect::<Vec<_>>(),
        "tokens": tokens.collect::<Vec<_>>(),
        "address": shared.address(),
    })
}

fn requests(shared: &Shared) -> Value {
    let log = shared.log();
    let describe = |request: &MockRequest| json!({ "method": request.method(), "target": request.target(), "body": request.json() });
    log.iter().map(describe).collect()
}

fn set_clock(body: &Value, shared: &Shared) -> Value {
    if let Some(now) = body["now"].as_u64() {
        shared.clock.set(now);
    }
    if let Some(ms) = body["advance_ms"].as_u64() {
        shared.clock.advance(Duration::from_millis(ms));
    }
    json!({ "now": shared.clock.now() })
}

/// Returns the workspace that the body names, or the first.
fn website(body: &Value, shared: &Shared) -> String {
    let first = || shared.world().websites.keys().next().cloned().unwrap_or_default();
    body["website_id"].as_str().map_or_else(first, str::to_owned)
}

fn trigger(body: &Value, shared: &Shared) -> Result<Response, Response> {
    let name = body["event"].as_str().ok_or_else(|| Response::invalid("event should be string"))?;
    let event = Event {
        name: name.to_owned(),
        website_id: website(body, shared),
        data: body["data"].clone(),
    };
    Ok(shared.apply(Command::Trigger(event), None).0)
}

fn hook(body: &Value) -> Result<Hook, Response> {
    let url = body["url"].as_str().ok_or_else(|| Response::invalid("url should be string"))?;
    let secret = body["secret"].as_str().unwrap_or_default();
    let hook = match body["kind"].as_str() {
        Some("plugin") => Hook::plugin(url, secret),
        Some("website") => Hook::website(url),
        Some("widget") => Hook::widget(url, secret),
        _ => return Err(Response::invalid("kind should be plugin, website or widget")),
    };
    let events = body["events"].as_array().map(|events| {
        events.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    });
    Ok(match events {
        Some(events) => hook.events(events),
        None => hook,
    })
}

/// Makes a token invalid, and disconnects its sockets.
pub(crate) fn revoke(identifier: &str, shared: &Shared) {
    shared.world().tokens.retain(|token| token.identifier != identifier);
    let message = json!(["unauthorized", { "message": "token_revoked" }]);
    shared.hub.kick(Some(identifier), &format!("42{message}"));
}

fn visit(session_id: &str, body: Value, shared: &Shared) -> Result<Response, Response> {
    let website_id = website(&body, shared);
    let action: VisitorAction = from_json(body)?;
    let session_id = router::decode(session_id);
    Ok(shared.apply(Command::Visit { website_id, session_id, action }, None).0)
}
