//! The request handlers.

mod conversation;
pub(crate) mod conversations;
mod people;

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Method, Spec};
use serde_json::{Value, json};

use crate::response::MockResponse;
use crate::state::State;
use crate::{WEBSITE_ID, example};

/// The response to a request, successful or not.
pub(crate) type HandlerResult = Result<MockResponse, MockResponse>;

/// A request that has been authenticated, routed and validated.
pub(crate) struct RoutedRequest<'r> {
    pub(crate) endpoint: &'r Endpoint,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Value,
}

impl RoutedRequest<'_> {
    /// Returns a path parameter of the route.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// Returns whether a boolean query parameter is set.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query.get(name).is_some_and(|value| value == "1")
    }

    /// Returns a numeric query parameter.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.query.get(name)?.parse().ok()
    }
}

/// Handles a request.
pub(crate) fn handle(request: &RoutedRequest<'_>, spec: &Spec, state: &mut State) -> HandlerResult {
    if request.path.get("website_id").is_some_and(|id| id != WEBSITE_ID) {
        return Err(MockResponse::error(404, "website_not_found"));
    }
    match request.endpoint.name() {
        "get_website" => Ok(MockResponse::ok(200, "resolved", state.website.clone())),
        "check_website_exists" => check_website_exists(request, state),
        "list_all_connect_websites" => list_all_connect_websites(request),
        "list_conversations" => conversations::list(request, state),
        "create_new_conversation" => conversations::create(state),
        "get_conversation" => conversation::get(request, state),
        "remove_conversation" => conversation::remove(request, state),
        "update_conversation_metas" => conversation::update_metas(request, state),
        "change_conversation_state" => conversation::change_state(request, state),
        "send_message_in_conversation" => conversation::send_message(request, state),
        "get_messages_in_conversation" => conversation::get_messages(request, state),
        "get_message_in_conversation" => conversation::get_message(request, state),
        "mark_messages_read_in_conversation" => conversation::mark_read(request, state),
        "get_conversation_metas" => conversation::get_metas(request, state),
        "get_conversation_routing_assign" => conversation::get_routing(request, state),
        "assign_conversation_routing" => conversation::assign(request, state),
        name if name.contains("_people_") => handle_people(name, request, spec, state),
        _ => default_response(request, spec),
    }
}

fn handle_people(
    name: &str,
    request: &RoutedRequest<'_>,
    spec: &Spec,
    state: &mut State,
) -> HandlerResult {
    match name {
        "get_people_profile" | "check_people_profile_exists" => people::get(request, state),
        "list_people_profiles" => people::list(request, state),
        "add_new_people_profile" => people::add(request, state),
        "save_people_profile" => people::save(request, state),
        "update_people_profile" => people::update(request, state),
        "remove_people_profile" => people::remove(request, state),
        "get_people_data" => people::get_data(request, state),
        "save_people_data" => people::save_data(request, state),
        "update_people_data" => people::update_data(request, state),
        "add_people_event" => people::add_event(request, state),
        "list_people_events" => people::list_events(request, state),
        _ => default_response(request, spec),
    }
}

/// Returns an example response, for endpoints without a handler.
fn default_response(request: &RoutedRequest<'_>, spec: &Spec) -> HandlerResult {
    let data =
        request.endpoint.returns().map_or_else(|| json!({}), |r| example::value(spec, r.ty()));
    if let (Some(parameter), Value::Array(items)) = (request.endpoint.page(), &data) {
        return page(request, parameter, 20, items.clone());
    }
    Ok(match request.endpoint.route().method() {
        Method::Post => MockResponse::ok(201, "added", data),
        Method::Put | Method::Patch => MockResponse::ok(200, "updated", data),
        Method::Delete => MockResponse::ok(200, "deleted", data),
        Method::Get | Method::Head => MockResponse::ok(200, "resolved", data),
    })
}

fn check_website_exists(request: &RoutedRequest<'_>, state: &State) -> HandlerResult {
    match request.query.get("domain") {
        Some(domain) if state.website["domain"] == domain.as_str() => {
            Ok(MockResponse::ok(200, "resolved", json!({})))
        }
        Some(_) => Err(MockResponse::error(404, "website_not_found")),
        None => Err(MockResponse::error(400, "invalid_data")),
    }
}

fn list_all_connect_websites(request: &RoutedRequest<'_>) -> HandlerResult {
    let mut website = json!({
        "website_id": WEBSITE_ID,
        "token": "00000000-0000-4000-8000-000000000000",
        "settings": {},
        "price": 0,
    });
    if request.flag("include_plan") {
        website["plan"] = json!({ "id": "free", "name": "Free", "trialing": false });
    }
    page(request, "page_number", 20, vec![website])
}

/// Returns one page of a list, with status 206 unless the page is empty.
pub(crate) fn page(
    request: &RoutedRequest<'_>,
    parameter: &str,
    size: usize,
    items: Vec<Value>,
) -> HandlerResult {
    let number = request.path(parameter).parse::<usize>().unwrap_or(0);
    if number == 0 {
        return Err(MockResponse::error_with(400, "invalid_data", "the page number is not valid"));
    }
    let first = (number - 1).saturating_mul(size);
    let page: Vec<_> = items.into_iter().skip(first).take(size).collect();
    Ok(MockResponse::ok(if page.is_empty() { 200 } else { 206 }, "listed", json!(page)))
}
