//! The handlers for contacts.

use serde_json::{Map, Value, json};

use super::{HandlerResult, RoutedRequest, page};
use crate::response::MockResponse;
use crate::state::{Contact, State, now};

fn find<'s>(
    request: &RoutedRequest<'_>,
    state: &'s mut State,
) -> Result<&'s mut Contact, MockResponse> {
    state
        .contact(request.path("people_id"))
        .ok_or_else(|| MockResponse::error(404, "people_not_found"))
}

/// Returns a contact. Also handles HEAD requests, for which the server omits the body.
pub(super) fn get(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state).map(|found| MockResponse::ok(200, "resolved", found.profile.clone()))
}

pub(super) fn list(request: &RoutedRequest<'_>, state: &State) -> HandlerResult {
    let size = request.number("per_page").and_then(|size| usize::try_from(size).ok()).unwrap_or(20);
    let profiles = state.people.iter().map(|contact| contact.profile.clone()).collect();
    page(request, "page_number", size, profiles)
}

pub(super) fn add(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let email = request.body["email"].as_str().unwrap_or_default();
    if email.is_empty() {
        return Err(MockResponse::error_with(400, "invalid_data", "data.email is not valid"));
    }
    if state.people.iter().any(|one| one.profile["email"] == email) {
        return Err(MockResponse::error(409, "people_exists"));
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
    change(&mut profile, &request.body);
    state.people.push(Contact { profile, data: Map::new(), events: Vec::new() });
    Ok(MockResponse::ok(201, "added", json!({ "people_id": people_id })))
}

pub(super) fn save(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    for key in ["person", "company"] {
        found.profile[key] = json!({});
    }
    found.profile["segments"] = json!([]);
    change(&mut found.profile, &request.body);
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn update(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    change(&mut found.profile, &request.body);
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn remove(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let people_id = find(request, state)?.profile["people_id"].clone();
    state.people.retain(|one| one.profile["people_id"] != people_id);
    Ok(MockResponse::ok(200, "deleted", json!({})))
}

/// Sets the fields that are sent. Other fields of `person` and `company` keep their values, although
/// no source documents this.
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

pub(super) fn get_data(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    find(request, state)
        .map(|found| MockResponse::ok(200, "resolved", json!({ "data": found.data })))
}

pub(super) fn save_data(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    found.data = request.body["data"].as_object().cloned().unwrap_or_default();
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn update_data(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    found.data.extend(request.body["data"].as_object().cloned().unwrap_or_default());
    Ok(MockResponse::ok(200, "updated", json!({})))
}

pub(super) fn add_event(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let found = find(request, state)?;
    let mut event = request.body.clone();
    event["timestamp"] = json!(now());
    found.events.push(event);
    Ok(MockResponse::ok(201, "added", json!({})))
}

/// Lists the events of a contact, most recent first.
pub(super) fn list_events(request: &RoutedRequest<'_>, state: &mut State) -> HandlerResult {
    let events = find(request, state)?.events.iter().rev().cloned().collect();
    page(request, "page_number", 20, events)
}
