//! The handlers for the list of conversations.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{HandlerResult, RoutedRequest, page};
use crate::WEBSITE_ID;
use crate::response::MockResponse;
use crate::state::{Conversation, State, millis, now};

const PER_PAGE: usize = 20;

pub(super) fn create(state: &mut State) -> HandlerResult {
    let session_id = add(state, now());
    Ok(MockResponse::ok(201, "added", json!({ "session_id": session_id })))
}

/// Adds a conversation with this creation time, and returns its session id.
pub(crate) fn add(state: &mut State, created_at: u64) -> String {
    let session_id = format!("session_00000000-0000-4000-8000-{:012x}", state.serial());
    let value = json!({
        "session_id": session_id,
        "website_id": WEBSITE_ID,
        "state": "unresolved",
        "status": 1,
        "is_blocked": false,
        "availability": "offline",
        "active": { "now": false },
        "last_message": "",
        "mentions": [],
        "participants": [],
        "unread": { "operator": 0, "visitor": 0 },
        "assigned": null,
        "meta": {
            "nickname": "visitor", "email": "", "phone": "", "avatar": "", "ip": "127.0.0.1",
            "segments": [], "data": {}, "device": { "geolocation": {}, "locales": [] },
        },
        "created_at": created_at,
        "updated_at": created_at,
    });
    state.conversations.push(Conversation { value, messages: Vec::new() });
    session_id
}

pub(super) fn list(request: &RoutedRequest<'_>, state: &State) -> HandlerResult {
    let size = match request.number("per_page") {
        None => PER_PAGE,
        Some(size @ 20..=50) => usize::try_from(size).unwrap_or(PER_PAGE),
        Some(_) => {
            return Err(MockResponse::error_with(400, "invalid_data", "per_page is not valid"));
        }
    };
    let (start, end) = (date(request, "filter_date_start")?, date(request, "filter_date_end")?);
    let mut selected: Vec<&Value> =
        state.conversations.iter().rev().map(|one| &one.value).collect();
    selected.retain(|one| {
        let created_at = created_at(one);
        matches_filters(request, one)
            && start.is_none_or(|start| created_at >= start)
            && end.is_none_or(|end| created_at <= end)
    });
    if request.flag("order_date_created") {
        selected.sort_by_key(|one| Reverse(created_at(one)));
    }
    page(request, "page_number", size, selected.into_iter().cloned().collect())
}

fn created_at(conversation: &Value) -> u64 {
    conversation["created_at"].as_u64().unwrap_or(0)
}

/// Returns a date in the query, in milliseconds since the Unix epoch.
fn date(request: &RoutedRequest<'_>, name: &str) -> Result<Option<u64>, MockResponse> {
    let Some(text) = request.query.get(name) else { return Ok(None) };
    match humantime::parse_rfc3339(text) {
        Ok(time) => Ok(Some(millis(time))),
        Err(_) => Err(MockResponse::error_with(
            400,
            "invalid_data",
            &format!("{name} is not an ISO 8601 date"),
        )),
    }
}

fn matches_filters(request: &RoutedRequest<'_>, conversation: &Value) -> bool {
    let resolved = conversation["state"] == "resolved";
    !(request.flag("filter_resolved") && !resolved
        || request.flag("filter_not_resolved") && resolved)
}
