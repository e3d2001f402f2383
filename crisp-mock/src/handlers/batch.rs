//! Operations on many conversations or contacts.

use serde_json::{Value, json};

use super::Handler::Custom;
use super::{conversation, messages};
use crate::response::{Outcome, Response};
use crate::world::{Context, Filter, State, merge};

pub(super) const HANDLERS: super::Table = &[
    ("batch_resolve_conversations", Custom(resolve)),
    ("batch_resolve_all_conversations", Custom(resolve)),
    ("batch_unresolve_conversations", Custom(unresolve)),
    ("batch_read_conversations", Custom(read)),
    ("batch_read_all_conversations", Custom(read)),
    ("batch_unread_conversations", Custom(unread)),
    ("batch_routing_conversations", Custom(route)),
    ("batch_inbox_conversations", Custom(move_to_inbox)),
    ("batch_block_conversations", Custom(block)),
    ("batch_report_conversations", Custom(report)),
    ("batch_update_conversations_data", Custom(conversations_data)),
    ("batch_update_people_data", Custom(people_data)),
    ("batch_update_conversations_segments", Custom(conversations_segments)),
    ("batch_update_people_segments", Custom(people_segments)),
    ("batch_remove_conversations", Custom(remove_conversations)),
    ("batch_remove_people", Custom(remove_people)),
];

/// Applies `operation` to the selected conversations: those in the body, or all of the inbox that the body
/// names. Ids of conversations that do not exist are ignored, although no source documents this.
fn each(
    context: &mut Context<'_>,
    mut operation: impl FnMut(&mut Context<'_>, &str) -> Result<bool, Response>,
) -> Outcome {
    let body = context.body();
    let sessions: Vec<String> = match body["sessions"].as_array() {
        Some(ids) => ids.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None => {
            let inbox = body["inbox_id"].as_str();
            let all = context.site()?.conversations.iter();
            let selected = all.filter(|one| inbox.is_none() || one.inbox_id.as_deref() == inbox);
            selected.map(|one| one.session_id.clone()).collect()
        }
    };
    for session_id in sessions {
        operation(context, &session_id)?;
    }
    Ok(Response::updated())
}

fn resolve(context: &mut Context<'_>) -> Outcome {
    each(context, |context, id| conversation::set_state(context, id, State::Resolved))
}

fn unresolve(context: &mut Context<'_>) -> Outcome {
    each(context, |context, id| conversation::set_state(context, id, State::Unresolved))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let mark = json!({ "from": "user", "origin": "chat" });
    each(context, |context, id| messages::mark_session(context, id, &mark, "read"))
}

fn unread(context: &mut Context<'_>) -> Outcome {
    each(context, |context, id| messages::unread_session(context, id, "user"))
}

fn route(context: &mut Context<'_>) -> Outcome {
    let user_id = context.body()["assigned"]["user_id"].as_str();
    each(context, |context, id| conversation::assign(context, id, user_id))
}

fn move_to_inbox(context: &mut Context<'_>) -> Outcome {
    let inbox_id = context.body()["inbox_id"].as_str();
    each(context, |context, id| conversation::move_to_inbox(context, id, inbox_id))
}

fn block(context: &mut Context<'_>) -> Outcome {
    let is_blocked = context.body()["blocked"] == true;
    each(context, |context, id| conversation::set_blocked(context, id, is_blocked))
}

fn report(context: &mut Context<'_>) -> Outcome {
    each(context, |_, _| Ok(true)).map(|_| Response::added(json!({})))
}

fn conversations_data(context: &mut Context<'_>) -> Outcome {
    let data = context.body()["data"].clone();
    each(context, |context, id| update_meta(context, id, "data", &data))
}

fn conversations_segments(context: &mut Context<'_>) -> Outcome {
    let segments = context.body()["segments"].clone();
    each(context, |context, id| update_meta(context, id, "segments", &segments))
}

fn update_meta(
    context: &mut Context<'_>,
    session_id: &str,
    key: &str,
    value: &Value,
) -> Result<bool, Response> {
    let stored = context.site()?.conversations.edit(session_id, |conversation| {
        let stored = conversation.meta.entry(key.to_owned()).or_insert_with(|| json!({}));
        if key == "data" {
            merge(stored, value);
        } else {
            *stored = value.clone();
        }
        stored.clone()
    });
    let Some(stored) = stored else { return Ok(false) };
    context.emit_session_of(session_id, &format!("session:set_{key}"), json!({ key: stored }));
    Ok(true)
}

fn remove_conversations(context: &mut Context<'_>) -> Outcome {
    each(context, conversation::remove_session)
}

/// Returns the ids of the selected contacts.
fn selected_people(context: &mut Context<'_>) -> Result<Vec<String>, Response> {
    let people = &context.body()["people"];
    let site = context.site()?;
    let ids = people["profiles"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let listed = ids.filter_map(|id| site.people.get(id)).map(|contact| contact.id().to_owned());
    let mut selected: Vec<_> = listed.collect();
    let search = &people["search"];
    if search.is_object() {
        let filter = Filter::new(&search["filter"], search["operator"].as_str());
        let found = site.people.iter().filter(|contact| filter.matches(&contact.profile));
        selected.extend(found.map(|contact| contact.id().to_owned()));
    }
    Ok(selected)
}

fn people_data(context: &mut Context<'_>) -> Outcome {
    let data = context.body()["data"].as_object().cloned().unwrap_or_default();
    for id in selected_people(context)? {
        if let Some(contact) = context.site()?.people.get_mut(&id) {
            contact.data.extend(data.clone());
        }
    }
    Ok(Response::updated())
}

fn people_segments(context: &mut Context<'_>) -> Outcome {
    let card = json!({ "segments": context.body()["segments"] });
    for id in selected_people(context)? {
        super::people::update_contact(context, &id, &card)?;
    }
    Ok(Response::updated())
}

fn remove_people(context: &mut Context<'_>) -> Outcome {
    for id in selected_people(context)? {
        super::people::remove_contact(context, &id)?;
    }
    Ok(Response::updated())
}
