//! One conversation, and its messages.

use serde_json::{Value, json};

use super::Asked;
use crate::WEBSITE_ID;
use crate::reply::Reply;
use crate::state::{Conversation, State, now};

fn find<'s>(asked: &Asked<'_>, state: &'s mut State) -> Result<&'s mut Conversation, Reply> {
    state
        .conversation(asked.path("session_id"))
        .ok_or_else(|| Reply::error(404, "conversation_not_found"))
}

pub(super) fn get(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| Reply::ok(200, "resolved", found.value.clone()))
}

pub(super) fn remove(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state)?;
    let id = asked.path("session_id");
    state.conversations.retain(|one| one.value["session_id"] != id);
    Ok(Reply::ok(200, "deleted", json!({})))
}

pub(super) fn get_metas(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| Reply::ok(200, "resolved", found.value["meta"].clone()))
}

pub(super) fn update_metas(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    for (key, value) in asked.body.as_object().into_iter().flatten() {
        found.value["meta"][key] = value.clone();
    }
    found.value["updated_at"] = json!(now());
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn change_state(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    let status = match asked.body["state"].as_str() {
        Some("pending") => 0,
        Some("unresolved") => 1,
        Some("resolved") => 2,
        _ => return Err(Reply::error_with(400, "invalid_data", "data.state is not valid")),
    };
    found.value["state"] = asked.body["state"].clone();
    found.value["status"] = json!(status);
    found.value["updated_at"] = json!(now());
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn get_routing(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| {
        Reply::ok(200, "resolved", json!({ "assigned": found.value["assigned"].clone() }))
    })
}

pub(super) fn assign(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    found.value["assigned"] = asked.body["assigned"].clone();
    found.value["updated_at"] = json!(now());
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn mark_read(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    let chosen = asked.body["fingerprints"].as_array();
    for message in &mut found.messages {
        let is_chosen = chosen.is_none_or(|chosen| chosen.contains(&message["fingerprint"]));
        if is_chosen && message["from"] == asked.body["from"] {
            message["read"] = asked.body["origin"].clone();
        }
    }
    count_unread(found);
    Ok(Reply::ok(200, "updated", json!({})))
}

/// Operators read what the visitor wrote, and the visitor what operators wrote, but for notes.
fn count_unread(conversation: &mut Conversation) {
    let is_unread = |one: &&Value| one["read"] == "" && one["type"] != "note";
    let unread: Vec<_> = conversation.messages.iter().filter(is_unread).collect();
    let of_user = unread.iter().filter(|one| one["from"] == "user").count();
    let of_operator = unread.len() - of_user;
    conversation.value["unread"] = json!({ "operator": of_user, "visitor": of_operator });
}

/// A repeated fingerprint makes another message: no source says that Crisp drops it.
pub(super) fn send_message(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state)?;
    let serial = state.serial();
    let now = now();
    let found = find(asked, state)?;
    let mut message = asked.body.clone();
    let fingerprint = match message["fingerprint"].as_i64() {
        Some(chosen) => json!(chosen),
        None => json!(now.saturating_mul(100).saturating_add(serial % 100)),
    };
    message["session_id"] = json!(asked.path("session_id"));
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
    Ok(Reply::ok(202, "dispatched", json!({ "fingerprint": fingerprint })))
}

pub(super) fn get_message(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    let fingerprint = asked.path("fingerprint").parse::<i64>().ok();
    let mut messages = found.messages.iter();
    match messages.find(|one| one["fingerprint"].as_i64() == fingerprint) {
        Some(message) => Ok(Reply::ok(200, "resolved", message.clone())),
        None => Err(Reply::error(404, "message_not_found")),
    }
}

pub(super) fn get_messages(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    const BATCH: usize = 20;
    let found = find(asked, state)?;
    let before = asked.number("timestamp_before").unwrap_or(u64::MAX);
    let after = asked.number("timestamp_after");
    let wanted = found.messages.iter().filter(|message| {
        let time = message["timestamp"].as_u64().unwrap_or(0);
        time < before && after.is_none_or(|after| time > after)
    });
    let messages: Vec<&Value> = wanted.collect();
    let newest = &messages[messages.len().saturating_sub(BATCH)..];
    Ok(Reply::ok(200, "resolved", json!(newest)))
}
