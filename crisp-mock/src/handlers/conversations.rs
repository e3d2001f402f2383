//! The conversations of the workspace.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::{Asked, page};
use crate::WEBSITE_ID;
use crate::reply::Reply;
use crate::state::{Conversation, State, millis, now};

const PER_PAGE: usize = 20;

pub(super) fn create(state: &mut State) -> Result<Reply, Reply> {
    let session_id = add(state, now());
    Ok(Reply::ok(201, "added", json!({ "session_id": session_id })))
}

/// Adds a conversation that was created at this time.
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

pub(super) fn list(asked: &Asked<'_>, state: &State) -> Result<Reply, Reply> {
    let size = match asked.number("per_page") {
        None => PER_PAGE,
        Some(size @ 20..=50) => usize::try_from(size).unwrap_or(PER_PAGE),
        Some(_) => return Err(Reply::error_with(400, "invalid_data", "per_page is not valid")),
    };
    let (start, end) = (date(asked, "filter_date_start")?, date(asked, "filter_date_end")?);
    let mut wanted: Vec<&Value> = state.conversations.iter().rev().map(|one| &one.value).collect();
    wanted.retain(|one| {
        let created_at = created_at(one);
        shown(asked, one)
            && start.is_none_or(|start| created_at >= start)
            && end.is_none_or(|end| created_at <= end)
    });
    if asked.flag("order_date_created") {
        wanted.sort_by_key(|one| Reverse(created_at(one)));
    }
    page(asked, "page_number", size, wanted.into_iter().cloned().collect())
}

fn created_at(conversation: &Value) -> u64 {
    conversation["created_at"].as_u64().unwrap_or(0)
}

/// A time in the query, in milliseconds since 1970.
fn date(asked: &Asked<'_>, name: &str) -> Result<Option<u64>, Reply> {
    let Some(text) = asked.query.get(name) else { return Ok(None) };
    match humantime::parse_rfc3339(text) {
        Ok(time) => Ok(Some(millis(time))),
        Err(_) => {
            Err(Reply::error_with(400, "invalid_data", &format!("{name} is no date in ISO 8601")))
        }
    }
}

fn shown(asked: &Asked<'_>, conversation: &Value) -> bool {
    let resolved = conversation["state"] == "resolved";
    !(asked.flag("filter_resolved") && !resolved || asked.flag("filter_not_resolved") && resolved)
}
