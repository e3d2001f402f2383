//! The contacts of the workspace.

use serde_json::{Map, Value, json};

use super::{Asked, page};
use crate::reply::Reply;
use crate::state::{Contact, State, now};

fn find<'s>(asked: &Asked<'_>, state: &'s mut State) -> Result<&'s mut Contact, Reply> {
    state.contact(asked.path("people_id")).ok_or_else(|| Reply::error(404, "people_not_found"))
}

/// Also for HEAD, whose answer is its status.
pub(super) fn get(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| Reply::ok(200, "resolved", found.profile.clone()))
}

pub(super) fn list(asked: &Asked<'_>, state: &State) -> Result<Reply, Reply> {
    let size = asked.number("per_page").and_then(|size| usize::try_from(size).ok()).unwrap_or(20);
    let profiles = state.people.iter().map(|contact| contact.profile.clone()).collect();
    page(asked, "page_number", size, profiles)
}

pub(super) fn add(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let email = asked.body["email"].as_str().unwrap_or_default();
    if email.is_empty() {
        return Err(Reply::error_with(400, "invalid_data", "data.email is not valid"));
    }
    if state.people.iter().any(|one| one.profile["email"] == email) {
        return Err(Reply::error(409, "people_exists"));
    }
    let people_id = format!("00000000-0000-4000-9000-{:012x}", state.serial());
    let mut profile = json!({
        "people_id": people_id,
        "person": {},
        "company": {},
        "segments": [],
        "active": { "now": false },
        "created_at": now(),
    });
    change(&mut profile, &asked.body);
    state.people.push(Contact { profile, data: Map::new(), events: Vec::new() });
    Ok(Reply::ok(201, "added", json!({ "people_id": people_id })))
}

pub(super) fn save(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    for key in ["person", "company"] {
        found.profile[key] = json!({});
    }
    found.profile["segments"] = json!([]);
    change(&mut found.profile, &asked.body);
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn update(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    change(&mut found.profile, &asked.body);
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn remove(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let people_id = find(asked, state)?.profile["people_id"].clone();
    state.people.retain(|one| one.profile["people_id"] != people_id);
    Ok(Reply::ok(200, "deleted", json!({})))
}

/// Sets what is named. What is left out within `person` and `company` is kept too, which no source
/// of Crisp says.
fn change(profile: &mut Value, body: &Value) {
    for (key, value) in body.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("active", last) => profile["active"] = json!({ "now": false, "last": last }),
            ("person" | "company", Value::Object(fields)) => {
                for (field, value) in fields {
                    profile[key][field] = value.clone();
                }
            }
            _ => profile[key] = value.clone(),
        }
    }
    profile["updated_at"] = json!(now());
}

pub(super) fn get_data(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| Reply::ok(200, "resolved", json!({ "data": found.data })))
}

pub(super) fn save_data(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    found.data = asked.body["data"].as_object().cloned().unwrap_or_default();
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn update_data(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    found.data.extend(asked.body["data"].as_object().cloned().unwrap_or_default());
    Ok(Reply::ok(200, "updated", json!({})))
}

pub(super) fn add_event(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    let mut event = asked.body.clone();
    event["timestamp"] = json!(now());
    found.events.push(event);
    Ok(Reply::ok(201, "added", json!({})))
}

/// The newest comes first.
pub(super) fn list_events(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let events = find(asked, state)?.events.iter().rev().cloned().collect();
    page(asked, "page_number", 20, events)
}
