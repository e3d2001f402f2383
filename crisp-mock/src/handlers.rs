//! What each endpoint does.

mod conversation;
pub(crate) mod conversations;
mod people;

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Method, Spec};
use serde_json::{Value, json};

use crate::reply::Reply;
use crate::state::State;
use crate::{WEBSITE_ID, example};

/// A request that is signed, routed and sound.
pub(crate) struct Asked<'r> {
    pub(crate) endpoint: &'r Endpoint,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Value,
}

impl Asked<'_> {
    /// A parameter of the path, which the route is known to have.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// Whether a flag of the query is set.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query.get(name).is_some_and(|value| value == "1")
    }

    /// A number in the query, if there is one.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.query.get(name)?.parse().ok()
    }
}

/// Does what was asked.
pub(crate) fn handle(asked: &Asked<'_>, spec: &Spec, state: &mut State) -> Result<Reply, Reply> {
    if asked.path.get("website_id").is_some_and(|id| id != WEBSITE_ID) {
        return Err(Reply::error(404, "website_not_found"));
    }
    match asked.endpoint.name() {
        "get_website" => Ok(Reply::ok(200, "resolved", state.website.clone())),
        "check_website_exists" => check_website_exists(asked, state),
        "list_all_connect_websites" => list_all_connect_websites(asked),
        "list_conversations" => conversations::list(asked, state),
        "create_new_conversation" => conversations::create(state),
        "get_conversation" => conversation::get(asked, state),
        "remove_conversation" => conversation::remove(asked, state),
        "update_conversation_metas" => conversation::update_metas(asked, state),
        "change_conversation_state" => conversation::change_state(asked, state),
        "send_message_in_conversation" => conversation::send_message(asked, state),
        "get_messages_in_conversation" => conversation::get_messages(asked, state),
        "get_message_in_conversation" => conversation::get_message(asked, state),
        "mark_messages_read_in_conversation" => conversation::mark_read(asked, state),
        "get_conversation_metas" => conversation::get_metas(asked, state),
        "get_conversation_routing_assign" => conversation::get_routing(asked, state),
        "assign_conversation_routing" => conversation::assign(asked, state),
        name if name.contains("_people_") => of_people(name, asked, spec, state),
        _ => made_up(asked, spec),
    }
}

fn of_people(
    name: &str,
    asked: &Asked<'_>,
    spec: &Spec,
    state: &mut State,
) -> Result<Reply, Reply> {
    match name {
        "get_people_profile" | "check_people_profile_exists" => people::get(asked, state),
        "list_people_profiles" => people::list(asked, state),
        "add_new_people_profile" => people::add(asked, state),
        "save_people_profile" => people::save(asked, state),
        "update_people_profile" => people::update(asked, state),
        "remove_people_profile" => people::remove(asked, state),
        "get_people_data" => people::get_data(asked, state),
        "save_people_data" => people::save_data(asked, state),
        "update_people_data" => people::update_data(asked, state),
        "add_people_event" => people::add_event(asked, state),
        "list_people_events" => people::list_events(asked, state),
        _ => made_up(asked, spec),
    }
}

/// The answer of an endpoint that the mock has no handler for.
fn made_up(asked: &Asked<'_>, spec: &Spec) -> Result<Reply, Reply> {
    let data = asked.endpoint.returns().map_or_else(|| json!({}), |r| example::value(spec, r.ty()));
    if let (Some(parameter), Value::Array(items)) = (asked.endpoint.page(), &data) {
        return page(asked, parameter, 20, items.clone());
    }
    Ok(match asked.endpoint.route().method() {
        Method::Post => Reply::ok(201, "added", data),
        Method::Put | Method::Patch => Reply::ok(200, "updated", data),
        Method::Delete => Reply::ok(200, "deleted", data),
        Method::Get | Method::Head => Reply::ok(200, "resolved", data),
    })
}

fn check_website_exists(asked: &Asked<'_>, state: &State) -> Result<Reply, Reply> {
    match asked.query.get("domain") {
        Some(domain) if state.website["domain"] == domain.as_str() => {
            Ok(Reply::ok(200, "resolved", json!({})))
        }
        Some(_) => Err(Reply::error(404, "website_not_found")),
        None => Err(Reply::error(400, "invalid_data")),
    }
}

fn list_all_connect_websites(asked: &Asked<'_>) -> Result<Reply, Reply> {
    let mut website = json!({
        "website_id": WEBSITE_ID,
        "token": "00000000-0000-4000-8000-000000000000",
        "settings": {},
        "price": 0,
    });
    if asked.flag("include_plan") {
        website["plan"] = json!({ "id": "free", "name": "Free", "trialing": false });
    }
    page(asked, "page_number", 20, vec![website])
}

/// One page of a list: 206 as long as there is something on it.
pub(crate) fn page(
    asked: &Asked<'_>,
    parameter: &str,
    size: usize,
    items: Vec<Value>,
) -> Result<Reply, Reply> {
    let number = asked.path(parameter).parse::<usize>().unwrap_or(0);
    if number == 0 {
        return Err(Reply::error_with(400, "invalid_data", "the page number is not valid"));
    }
    let first = (number - 1).saturating_mul(size);
    let page: Vec<_> = items.into_iter().skip(first).take(size).collect();
    Ok(Reply::ok(if page.is_empty() { 200 } else { 206 }, "listed", json!(page)))
}
