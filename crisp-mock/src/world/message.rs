//! Sending messages.

use serde_json::{Value, json};

use super::{Context, State};
use crate::response::{Outcome, Response};

/// The fields of a message with their defaults, in the form in which the API returns them.
const DEFAULTS: [(&str, Value); 8] = [
    ("origin", Value::Null),
    ("automated", Value::Bool(false)),
    ("translated", Value::Bool(false)),
    ("edited", Value::Bool(false)),
    ("stamped", Value::Bool(true)),
    ("original", Value::Null),
    ("inbox_id", Value::Null),
    ("user", Value::Null),
];

/// The largest number of messages in a conversation, which the reference gives as about 10,000.
const LIMIT: usize = 10_000;

/// Adds a message to the conversation of the route, and emits the events that follow from it.
///
/// A repeated fingerprint creates another message, because no source documents that Crisp ignores it.
pub(crate) fn send(context: &mut Context<'_>, body: &Value) -> Outcome {
    let conversation = context.conversation()?;
    if conversation.messages.len() >= LIMIT {
        return Err(Response::error(409, "too_many_messages"));
    }
    if conversation.is_blocked && body["from"] == "user" {
        return Err(Response::error(403, "session_blocked"));
    }
    let message = complete(context, body)?;
    let fingerprint = message["fingerprint"].clone();
    let now = context.now();
    let (before, after, mentions) = context.edit(|conversation| {
        let before = conversation.state;
        conversation.state = next_state(before, &message);
        if message["from"] == "user" {
            conversation.waiting_since.get_or_insert(now);
            conversation.compose.remove("visitor");
        } else if message["type"] != "note" && message["type"] != "event" {
            conversation.waiting_since = None;
        }
        let mentions = mention(&mut conversation.mentions, &message["mentions"]);
        conversation.updated_at = now;
        conversation.messages.push(message.clone());
        conversation.count_unread();
        (before, conversation.state, mentions)
    })?;
    let name = if message["from"] == "user" { "message:send" } else { "message:received" };
    context.emit_session(name, message);
    if let Some(mentions) = mentions {
        context.emit_session("session:set_mentions", json!({ "mentions": mentions }));
    }
    if before != after {
        context.emit_session("session:set_state", json!({ "state": after }));
    }
    Ok(Response::dispatched(json!({ "fingerprint": fingerprint })))
}

/// Returns the state after a message. A visitor opens a resolved conversation again, which third parties
/// report, and an operator's reply ends the wait of a pending one.
fn next_state(state: State, message: &Value) -> State {
    let is_note = message["type"] == "note" || message["type"] == "event";
    match (state, message["from"].as_str()) {
        (State::Resolved, Some("user")) => State::Unresolved,
        (State::Pending, Some("operator")) if !is_note => State::Unresolved,
        (state, _) => state,
    }
}

/// Adds the mentioned operators. Returns the complete list if it changed.
fn mention(mentions: &mut Vec<String>, added: &Value) -> Option<Vec<String>> {
    let before = mentions.len();
    for user_id in added.as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !mentions.iter().any(|known| known == user_id) {
            mentions.push(user_id.to_owned());
        }
    }
    (mentions.len() > before).then(|| mentions.clone())
}

/// Returns the message with all fields that the API returns.
fn complete(context: &mut Context<'_>, body: &Value) -> Result<Value, Response> {
    let now = context.now();
    let serial = context.world.random.next() % 100;
    let mut message = json!({ "preview": [], "mentions": [], "references": [], "properties": {} });
    for (key, value) in DEFAULTS {
        message[key] = value;
    }
    for (key, value) in body.as_object().into_iter().flatten() {
        message[key] = value.clone();
    }
    // `stealth` is a property of the request: the API does not return it.
    if let Some(fields) = message.as_object_mut() {
        fields.remove("stealth");
    }
    if body["fingerprint"].as_i64().is_none() {
        message["fingerprint"] = json!(now.saturating_mul(100).saturating_add(serial));
    }
    if body["timestamp"].is_null() {
        message["timestamp"] = json!(now);
    }
    message["session_id"] = json!(context.path("session_id"));
    message["website_id"] = json!(context.website_id());
    message["read"] = json!("");
    message["delivered"] = json!("");
    message["user"] = sender(context, body)?;
    if body["original"].is_object() {
        message["original"] = store_original(context, &body["original"])?;
    }
    let conversation = context.conversation()?;
    message["inbox_id"] = json!(conversation.inbox_id);
    Ok(message)
}

/// Returns the sender of a message: the one in the request, or the visitor or the workspace.
fn sender(context: &mut Context<'_>, body: &Value) -> Result<Value, Response> {
    let default = if body["from"] == "user" {
        let conversation = context.conversation()?;
        json!({ "user_id": conversation.session_id, "nickname": conversation.nickname() })
    } else {
        json!({ "type": "website", "nickname": context.site()?.name() })
    };
    Ok(if body["user"].is_object() { body["user"].clone() } else { default })
}

fn store_original(context: &mut Context<'_>, original: &Value) -> Result<Value, Response> {
    let original_id = context.uuid();
    let stored = json!({
        "original_id": original_id,
        "website_id": context.website_id(),
        "session_id": context.path("session_id"),
        "type": original["type"],
        "content": original["content"],
        "headers": {},
        "timestamp": context.now(),
    });
    context.edit(|conversation| conversation.list_mut("originals").push(stored))?;
    Ok(json!({ "original_id": original_id }))
}
