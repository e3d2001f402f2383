//! The conversations of the workspace.

use serde_json::{Value, json};

use super::{Asked, page};
use crate::WEBSITE_ID;
use crate::reply::Reply;
use crate::state::{Conversation, State, now};

const PER_PAGE: usize = 20;

pub(super) fn create(state: &mut State) -> Result<Reply, Reply> {
    let session_id = format!("session_00000000-0000-4000-8000-{:012x}", state.serial());
    let now = now();
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
        "created_at": now,
        "updated_at": now,
    });
    state.conversations.push(Conversation { value, messages: Vec::new() });
    Ok(Reply::ok(201, "added", json!({ "session_id": session_id })))
}

pub(super) fn list(asked: &Asked<'_>, state: &State) -> Result<Reply, Reply> {
    let size = match asked.number("per_page") {
        None => PER_PAGE,
        Some(size @ 20..=50) => usize::try_from(size).unwrap_or(PER_PAGE),
        Some(_) => return Err(Reply::error_with(400, "invalid_data", "per_page is not valid")),
    };
    let wanted = state.conversations.iter().rev().filter(|one| shown(asked, &one.value));
    page(asked, "page_number", size, wanted.map(|one| one.value.clone()).collect())
}

fn shown(asked: &Asked<'_>, conversation: &Value) -> bool {
    let resolved = conversation["state"] == "resolved";
    !(asked.flag("filter_resolved") && !resolved || asked.flag("filter_not_resolved") && resolved)
}
