//! A single conversation: its state, routing, metadata and other properties.

use serde_json::{Value, json};

use super::Handler::{self, Custom};
use crate::response::{Outcome, Response};
use crate::world::{Context, Conversation, State, merge};

pub(super) const HANDLERS: super::Table = &[
    ("create_new_conversation", Custom(create)),
    ("get_conversation", Custom(get)),
    ("check_conversation_exists", Custom(check)),
    ("initiate_conversation_with_existing_session", Custom(initiate)),
    ("remove_conversation", Custom(remove)),
    ("get_conversation_metas", Custom(get_metas)),
    ("update_conversation_metas", Custom(|context| update_metas(context, context.body()))),
    ("get_conversation_state", Custom(get_state)),
    ("change_conversation_state", Custom(change_state)),
    ("get_conversation_routing_assign", Custom(get_routing)),
    ("assign_conversation_routing", Custom(assign_routing)),
    ("update_conversation_inbox", Custom(update_inbox)),
    ("update_conversation_open_state", Custom(update_open_state)),
    ("get_conversation_relations", Custom(get_relations)),
    ("get_conversation_participants", Custom(get_participants)),
    ("save_conversation_participants", Custom(save_participants)),
    ("get_block_status_for_conversation", Custom(get_block)),
    ("block_incoming_messages_for_conversation", Custom(block)),
    ("request_email_transcript_for_conversation", Handler::AcceptInSession),
    ("request_user_feedback_for_conversation", Handler::AcceptInSession),
    ("request_chatbox_binding_purge_for_conversation", Handler::AcceptInSession),
    ("schedule_reminder_for_conversation", Handler::AcceptInSession),
    ("report_conversation", Handler::AcceptInSession),
    ("request_tool_call_for_conversation", Handler::AcceptInSession),
];

fn create(context: &mut Context<'_>) -> Outcome {
    let session_id = format!("session_{}", context.uuid());
    let conversation = Conversation::new(session_id.clone(), context.now());
    context.site()?.conversations.insert(conversation);
    Ok(Response::added(json!({ "session_id": session_id })))
}

fn get(context: &mut Context<'_>) -> Outcome {
    let website_id = context.website_id();
    context.conversation().map(|found| Response::resolved(found.json(website_id)))
}

fn check(context: &mut Context<'_>) -> Outcome {
    context.conversation().map(|_| Response::resolved(json!({})))
}

fn initiate(context: &mut Context<'_>) -> Outcome {
    context.edit(|conversation| conversation.is_listed = true)?;
    context.emit_session("session:request:initiated", json!({}));
    Ok(Response::added(json!({})))
}

fn remove(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    remove_session(context, context.path("session_id"))?;
    Ok(Response::deleted())
}

/// Removes a conversation, and returns whether it existed.
pub(super) fn remove_session(
    context: &mut Context<'_>,
    session_id: &str,
) -> Result<bool, Response> {
    let removed = context.site()?.conversations.remove(session_id).is_some();
    if removed {
        context.emit_session_of(session_id, "session:removed", json!({}));
    }
    Ok(removed)
}

fn get_metas(context: &mut Context<'_>) -> Outcome {
    context.conversation().map(|found| Response::resolved(found.meta_json()))
}

/// The events of metadata, and the key under which each has the new value.
const META_EVENTS: [(&str, &str); 8] = [
    ("email", "session:set_email"),
    ("phone", "session:set_phone"),
    ("address", "session:set_address"),
    ("nickname", "session:set_nickname"),
    ("avatar", "session:set_avatar"),
    ("subject", "session:set_subject"),
    ("origin", "session:set_origin"),
    ("segments", "session:set_segments"),
];

/// Sets the metadata that `body` contains. Custom data is merged by key, and segments are replaced.
pub(crate) fn update_metas(context: &mut Context<'_>, body: &Value) -> Outcome {
    let now = context.now();
    let data = context.edit(|conversation| {
        for (key, value) in body.as_object().into_iter().flatten() {
            let merges = key == "data" || key == "device";
            let stored = conversation.meta.entry(key.clone()).or_insert_with(|| json!({}));
            if merges { merge(stored, value) } else { *stored = value.clone() }
        }
        conversation.updated_at = now;
        conversation.meta_json()["data"].clone()
    })?;
    for (key, event) in META_EVENTS {
        if let Some(value) = body.get(key) {
            context.emit_session(event, json!({ key: value }));
        }
    }
    if body.get("data").is_some() {
        context.emit_session("session:set_data", json!({ "data": data }));
    }
    if let Some(email) = body["email"].as_str() {
        bind_contact(context, email)?;
    }
    Ok(Response::updated())
}

/// Links the conversation to the contact with this email address, if there is one.
fn bind_contact(context: &mut Context<'_>, email: &str) -> Result<(), Response> {
    let site = context.site()?;
    let Some(people_id) = site.people.get(email).map(|contact| contact.id().to_owned()) else {
        return Ok(());
    };
    let bound = people_id.clone();
    let changed = context.edit(|conversation| {
        let previous = conversation.people_id.replace(bound);
        previous != conversation.people_id
    })?;
    if changed {
        context.emit_session("people:bind:session", json!({ "people_id": people_id }));
    }
    Ok(())
}

fn get_state(context: &mut Context<'_>) -> Outcome {
    context.conversation().map(|found| Response::resolved(json!({ "state": found.state })))
}

fn change_state(context: &mut Context<'_>) -> Outcome {
    let state = context.body()["state"].as_str().and_then(State::from_name);
    let state = state.ok_or_else(|| {
        Response::invalid("data.state should be equal to one of the allowed values")
    })?;
    context.conversation()?;
    set_state(context, context.path("session_id"), state)?;
    Ok(Response::updated())
}

/// Sets the state of a conversation, and returns whether the conversation exists.
pub(super) fn set_state(
    context: &mut Context<'_>,
    session_id: &str,
    state: State,
) -> Result<bool, Response> {
    let now = context.now();
    let changed = context.site()?.conversations.edit(session_id, |conversation| {
        conversation.updated_at = now;
        if state == State::Resolved {
            conversation.waiting_since = None;
        }
        std::mem::replace(&mut conversation.state, state) != state
    });
    if changed == Some(true) {
        let data = json!({ "state": state.as_str() });
        context.emit_session_of(session_id, "session:set_state", data);
    }
    Ok(changed.is_some())
}

fn get_routing(context: &mut Context<'_>) -> Outcome {
    let found = context.conversation()?;
    Ok(Response::resolved(json!({ "assigned": found.assigned_json() })))
}

fn assign_routing(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    let user_id = context.body()["assigned"]["user_id"].as_str();
    assign(context, context.path("session_id"), user_id)?;
    Ok(Response::updated())
}

/// Assigns a conversation to an operator, or removes the assignment, and returns whether the conversation exists.
pub(super) fn assign(
    context: &mut Context<'_>,
    session_id: &str,
    user_id: Option<&str>,
) -> Result<bool, Response> {
    let now = context.now();
    let previous = context.site()?.conversations.edit(session_id, |conversation| {
        conversation.updated_at = now;
        std::mem::replace(&mut conversation.assigned, user_id.map(str::to_owned))
    });
    let Some(previous) = previous else { return Ok(false) };
    let data = json!({ "routing_id": user_id, "previous_routing_id": previous });
    context.emit_session_of(session_id, "session:set_routing", data);
    Ok(true)
}

fn update_inbox(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    let inbox_id = context.body()["inbox_id"].as_str();
    move_to_inbox(context, context.path("session_id"), inbox_id)?;
    Ok(Response::updated())
}

/// Moves a conversation to a sub-inbox or to the main inbox. Returns whether the conversation exists.
pub(super) fn move_to_inbox(
    context: &mut Context<'_>,
    session_id: &str,
    inbox_id: Option<&str>,
) -> Result<bool, Response> {
    let now = context.now();
    let previous = context.site()?.conversations.edit(session_id, |conversation| {
        conversation.updated_at = now;
        std::mem::replace(&mut conversation.inbox_id, inbox_id.map(str::to_owned))
    });
    let Some(previous) = previous else { return Ok(false) };
    let data = json!({ "previous_inbox_id": previous });
    context.emit_session_of(session_id, "session:set_inbox", data);
    Ok(true)
}

fn update_open_state(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    let is_opened = context.body()["opened"] == true;
    let operator = json!({ "user_id": crate::world::OPERATOR_ID, "nickname": "Grace" });
    let event = if is_opened { "session:set_opened" } else { "session:set_closed" };
    context.emit_session(event, json!({ "operator": operator }));
    Ok(Response::updated())
}

/// Returns the other conversations of the same contact: the oldest is the parent of the others.
fn get_relations(context: &mut Context<'_>) -> Outcome {
    let found = context.conversation()?;
    let (own, people_id) = (found.session_id.clone(), found.people_id.clone());
    let site = context.site()?;
    let related =
        site.conversations.iter().filter(|one| people_id.is_some() && one.people_id == people_id);
    let ids: Vec<&str> = related.map(|one| one.session_id.as_str()).collect();
    let (parent, children) = match ids.split_first() {
        Some((first, rest)) if *first == own => (None, rest.to_vec()),
        Some((first, _)) => (Some(*first), Vec::new()),
        None => (None, Vec::new()),
    };
    let conversations = json!({ "parent": parent, "children": children });
    Ok(Response::resolved(json!({ "conversations": conversations })))
}

fn get_participants(context: &mut Context<'_>) -> Outcome {
    let found = context.conversation()?;
    Ok(Response::resolved(json!({ "participants": found.participants })))
}

fn save_participants(context: &mut Context<'_>) -> Outcome {
    let participants = context.body()["participants"].clone();
    let (now, list) = (context.now(), participants.as_array().cloned().unwrap_or_default());
    context.edit(|conversation| {
        conversation.participants = list;
        conversation.updated_at = now;
    })?;
    context.emit_session("session:set_participants", json!({ "participants": participants }));
    Ok(Response::updated())
}

fn get_block(context: &mut Context<'_>) -> Outcome {
    context.conversation().map(|found| Response::resolved(json!({ "blocked": found.is_blocked })))
}

fn block(context: &mut Context<'_>) -> Outcome {
    context.conversation()?;
    set_blocked(context, context.path("session_id"), context.body()["blocked"] == true)?;
    Ok(Response::updated())
}

/// Blocks or unblocks a visitor, and returns whether the conversation exists.
pub(super) fn set_blocked(
    context: &mut Context<'_>,
    session_id: &str,
    is_blocked: bool,
) -> Result<bool, Response> {
    let found = context.site()?.conversations.edit(session_id, |conversation| {
        conversation.is_blocked = is_blocked;
    });
    if found.is_some() {
        let data = json!({ "is_blocked": is_blocked });
        context.emit_session_of(session_id, "session:set_block", data);
    }
    Ok(found.is_some())
}
