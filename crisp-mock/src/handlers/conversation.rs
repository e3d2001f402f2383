//! The handlers for a single conversation and its messages.

use serde_json::{Value, json};

use super::{HandlerResult, RoutedRequest};
use crate::WEBSITE_ID;
use crate::response::MockResponse;
use crate::state::{Conversation, State, now};

fn find<'s>(
    request: &RoutedRequest<'_>,
    state: &'s mut State,
) -> Result<&'s mut Conversation, MockResponse> {
    state
        .conversation(request.path("session_id"))
        .ok_or_else(|| MockResponse::error(404, "conversation_not_found"))
}

pub(super) fn get(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state).map(|found| MockResponse::ok(200, "resolved", found.value.clone()))
}

pub(super) fn remove(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state)?;
    let id = request.path("session_id");
    state.conversations.retain(|one| one.value["session_id"] != id);
    Ok(MockResponse::ok(200, "deleted", json!({})))
}

pub(super) fn get_metas(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state).map(|found| MockResponse::ok(200, "resolved", found.value["meta"].clone()))
}

pub(super) fn update_metas(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    for (key, value) in request.body.as_object().into_iter().flatten() {
        found.value["meta"][key] = value.clone();
    }
    found.value["updated_at"] = json!(now());
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn change_state(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    let status = match request.body["state"].as_str() {
        Some("pending") => 0,
        Some("unresolved") => 1,
        Some("resolved") => 2,
        _ => return Err(MockResponse::error_with(400, "invalid_data", "data.state is not valid")),
    };
    found.value["state"] = request.body["state"].clone();
    found.value["status"] = json!(status);
    found.value["updated_at"] = json!(now());
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn get_routing(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state).map(|found| {
        MockResponse::ok(200, "resolved", json!({ "assigned": found.value["assigned"].clone() }))
    })
}

pub(super) fn assign(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    found.value["assigned"] = request.body["assigned"].clone();
    found.value["updated_at"] = json!(now());
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn mark_read(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    let chosen = request.body["fingerprints"].as_array();
    for message in &mut found.messages {
        let is_chosen = chosen.is_none_or(|chosen| chosen.contains(&message["fingerprint"]));
        if is_chosen && message["from"] == request.body["from"] {
            message["read"] = request.body["origin"].clone();
        }
    }
    count_unread(found);
    Ok(MockResponse::ok(200, "updated", json!({})))
}

/// Counts unread messages. Operators read messages of the visitor, and the visitor reads messages of
/// operators, except notes.
fn count_unread(conversation: &mut Conversation) {
    let is_unread = |one: &&Value| one["read"] == "" && one["type"] != "note";
    let unread: Vec<_> = conversation.messages.iter().filter(is_unread).collect();
    let of_user = unread.iter().filter(|one| one["from"] == "user").count();
    let of_operator = unread.len() - of_user;
    conversation.value["unread"] = json!({ "operator": of_user, "visitor": of_operator });
}

/// Adds a message. A repeated fingerprint creates another message, because no source documents that
/// Crisp ignores it.
pub(super) fn send_message(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state)?;
    let serial = state.serial();
    let now = now();
    let found = find(request, state)?;
    let mut message = request.body.clone();
    let fingerprint = match message["fingerprint"].as_i64() {
        Some(chosen) => json!(chosen),
        None => json!(now.saturating_mul(100).saturating_add(serial % 100)),
    };
    message["session_id"] = json!(request.path("session_id"));
    message["website_id"] = json!(WEBSITE_ID);
    message["fingerprint"] = fingerprint.clone();
    if message["timestamp"].is_null() {
        message["timestamp"] = json!(now);
    }
    message["stamped"] = json!(true);
    message["read"] = json!("");
    message["delivered"] = json!("");
    if let Some(text) = message["content"].as_str() {
        found.value["last_message"] = json!(text);
    }
    found.value["updated_at"] = json!(now);
    found.messages.push(message);
    count_unread(found);
    Ok(MockResponse::ok(202, "dispatched", json!({ "fingerprint": fingerprint })))
}

pub(super) fn get_message(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    let fingerprint = request.path("fingerprint").parse::<i64>().ok();
    let mut messages = found.messages.iter();
    match messages.find(|one| one["fingerprint"].as_i64() == fingerprint) {
        Some(message) => Ok(MockResponse::ok(200, "resolved", message.clone())),
        None => Err(MockResponse::error(404, "message_not_found")),
    }
}

pub(super) fn get_messages(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    const BATCH: usize = 20;
    let found = find(request, state)?;
    let before = request.number("timestamp_before").unwrap_or(u64::MAX);
    let after = request.number("timestamp_after");
    let selected = found.messages.iter().filter(|message| {
        let time = message["timestamp"].as_u64().unwrap_or(0);
        time < before && after.is_none_or(|after| time > after)
    });
    let messages: Vec<&Value> = selected.collect();
    let newest = &messages[messages.len().saturating_sub(BATCH)..];
    Ok(MockResponse::ok(200, "resolved", json!(newest)))
}
