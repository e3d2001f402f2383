//! The messages of a conversation.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::response::{Outcome, Response};
use crate::world::{Context, Conversation, send_message};

pub(super) const HANDLERS: super::Table = &[
    ("send_message_in_conversation", Custom(|context| send_message(context, context.body()))),
    ("get_messages_in_conversation", Custom(get_messages)),
    ("get_message_in_conversation", Custom(get_message)),
    ("update_message_in_conversation", Custom(update_message)),
    ("remove_message_in_conversation", Custom(remove_message)),
    ("mark_messages_read_in_conversation", Custom(|context| mark(context, context.body(), "read"))),
    (
        "mark_messages_delivered_in_conversation",
        Custom(|context| mark(context, context.body(), "delivered")),
    ),
    ("mark_conversation_as_unread", Custom(mark_unread)),
    ("compose_message_in_conversation", Custom(compose)),
];

/// The number of messages in one response.
const BATCH: usize = 20;

fn missing_message() -> Response {
    Response::error(404, "message_not_found")
}

/// Returns the newest messages, those before or after a time, or half of them on each side of a time.
fn get_messages(context: &mut Context<'_>) -> Outcome {
    let before = context.number("timestamp_before");
    let after = context.number("timestamp_after");
    let around = context.number("timestamp_around");
    let mut messages: Vec<&Value> = context.conversation()?.messages.iter().collect();
    let time = |message: &Value| message["timestamp"].as_u64().unwrap_or(0);
    messages.sort_by_key(|message| time(message));
    messages.retain(|message| {
        before.is_none_or(|before| time(message) < before)
            && after.is_none_or(|after| time(message) > after)
    });
    let page = if let Some(around) = around {
        let middle = messages.partition_point(|message| time(message) < around);
        let first = middle.saturating_sub(BATCH / 2);
        &messages[first..messages.len().min(first + BATCH)]
    } else if after.is_some() && before.is_none() {
        &messages[..messages.len().min(BATCH)]
    } else {
        &messages[messages.len().saturating_sub(BATCH)..]
    };
    Ok(Response::resolved(json!(page)))
}

fn get_message(context: &mut Context<'_>) -> Outcome {
    let fingerprint = context.path("fingerprint");
    let found = context.conversation()?.message(fingerprint).cloned();
    found.map(Response::resolved).ok_or_else(missing_message)
}

fn update_message(context: &mut Context<'_>) -> Outcome {
    let (fingerprint, content, now) =
        (context.path("fingerprint"), &context.body()["content"], context.now());
    let number = context.edit(|conversation| {
        let message = conversation.message_mut(fingerprint)?;
        message["content"] = content.clone();
        message["edited"] = json!(true);
        let number = message["fingerprint"].clone();
        conversation.updated_at = now;
        Some(number)
    })?;
    let number = number.ok_or_else(missing_message)?;
    context.emit_session("message:updated", json!({ "fingerprint": number, "content": content }));
    Ok(Response::updated())
}

fn remove_message(context: &mut Context<'_>) -> Outcome {
    let fingerprint = context.path("fingerprint");
    let number = context.edit(|conversation| {
        let number = conversation.message(fingerprint)?["fingerprint"].clone();
        conversation.messages.retain(|message| message["fingerprint"] != number);
        conversation.count_unread();
        Some(number)
    })?;
    let number = number.ok_or_else(missing_message)?;
    context.emit_session("message:removed", json!({ "fingerprint": number }));
    Ok(Response::deleted())
}

/// Marks messages as read or delivered: those of `from` with the given fingerprints, or all of `from`.
pub(crate) fn mark(context: &mut Context<'_>, body: &Value, field: &str) -> Outcome {
    context.conversation()?;
    mark_session(context, context.path("session_id"), body, field)?;
    Ok(Response::updated())
}

/// Marks messages of a conversation, and returns whether the conversation exists.
pub(super) fn mark_session(
    context: &mut Context<'_>,
    session_id: &str,
    body: &Value,
    field: &str,
) -> Result<bool, Response> {
    let origin = body["origin"].as_str().unwrap_or("chat");
    let marked = context.site()?.conversations.edit(session_id, |conversation| {
        let chosen = body["fingerprints"].as_array();
        let mut marked = Vec::new();
        for message in &mut conversation.messages {
            let is_chosen = chosen.is_none_or(|chosen| chosen.contains(&message["fingerprint"]));
            if is_chosen && message["from"] == body["from"] && message[field] != origin {
                message[field] = json!(origin);
                marked.push(message["fingerprint"].clone());
            }
        }
        conversation.count_unread();
        marked
    });
    let Some(marked) = marked else { return Ok(false) };
    if !marked.is_empty() {
        let event = match (field, body["from"].as_str()) {
            ("delivered", _) => "message:acknowledge:delivered",
            (_, Some("user")) => "message:acknowledge:read:send",
            _ => "message:acknowledge:read:received",
        };
        let data = json!({ "origin": origin, "fingerprints": marked });
        context.emit_session_of(session_id, event, data);
    }
    Ok(true)
}

fn mark_unread(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    let from = context.body()["from"].as_str().unwrap_or("user");
    unread_session(context, context.path("session_id"), from)?;
    Ok(Response::updated())
}

/// Marks the last message of one side as unread. Returns whether the conversation exists.
pub(super) fn unread_session(
    context: &mut Context<'_>,
    session_id: &str,
    from: &str,
) -> Result<bool, Response> {
    let last = |conversation: &mut Conversation| {
        let mut messages = conversation.messages.iter_mut().rev();
        let message = messages.find(|one| one["from"] == from && one["type"] != "note");
        let fingerprint = message.map(|message| {
            message["read"] = json!("");
            message["fingerprint"].clone()
        });
        conversation.count_unread();
        fingerprint
    };
    let Some(fingerprint) = context.site()?.conversations.edit(session_id, last) else {
        return Ok(false);
    };
    if let Some(fingerprint) = fingerprint
        && from == "user"
    {
        let data = json!({ "origin": "chat", "fingerprints": [fingerprint] });
        context.emit_session_of(session_id, "message:acknowledge:unread:send", data);
    }
    Ok(true)
}

fn compose(context: &mut Context<'_>) -> Outcome {
    let (body, now) = (context.body(), context.now());
    let is_visitor = body["from"] == "user";
    let mut typing = json!({ "type": body["type"], "timestamp": now });
    for key in ["excerpt", "automated"] {
        if let Some(value) = body.get(key) {
            typing[key] = value.clone();
        }
    }
    if !is_visitor {
        typing["user"] = json!({ "user_id": crate::world::OPERATOR_ID, "nickname": "Grace" });
    }
    let stored = typing.clone();
    let key = if is_visitor { "visitor" } else { "operator" };
    let is_start = body["type"] == "start";
    context.edit(|conversation| {
        conversation.compose.remove(key);
        if is_start {
            let stored = match key {
                "visitor" => stored,
                _ => json!({ crate::world::OPERATOR_ID: stored }),
            };
            conversation.compose.insert(key.to_owned(), stored);
        }
    })?;
    let event = if is_visitor { "message:compose:send" } else { "message:compose:receive" };
    context.emit_session(event, typing);
    Ok(Response::updated())
}
