//! The contacts of the workspace.

use serde_json::json;

use super::Asked;
use crate::reply::Reply;
use crate::state::{Contact, State};

fn find<'s>(asked: &Asked<'_>, state: &'s mut State) -> Result<&'s mut Contact, Reply> {
    state.contact(asked.path("people_id")).ok_or_else(|| Reply::error(404, "people_not_found"))
}

pub(super) fn get(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    find(asked, state).map(|found| Reply::ok(200, "resolved", found.profile.clone()))
}

pub(super) fn save_data(asked: &Asked<'_>, state: &mut State) -> Result<Reply, Reply> {
    let found = find(asked, state)?;
    found.data = asked.body["data"].as_object().cloned().unwrap_or_default();
    Ok(Reply::ok(200, "updated", json!({})))
}
