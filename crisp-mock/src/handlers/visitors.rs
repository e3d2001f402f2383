//! Visitors who are on the site, and visitors who are blocked.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::response::{Outcome, Response};
use crate::world::{Context, Conversation};

pub(super) const HANDLERS: super::Table = &[
    ("count_visitors", Custom(count)),
    ("list_visitors", Custom(list)),
    ("pinpoint_visitors_on_map", Custom(map)),
    ("get_session_identifier_from_token", Custom(get_session)),
    ("count_blocked_visitors", Custom(count_blocked)),
    ("count_blocked_visitors_in_rule", Custom(count_rule)),
    ("clear_blocked_visitors_in_rule", Custom(clear_rule)),
];

fn active(context: &mut Context<'_>) -> Result<Vec<Value>, Response> {
    let all = context.site()?.conversations.ordered(crate::world::Order::Updated);
    Ok(all.filter(|one| one.is_active).map(visitor).collect())
}

fn visitor(one: &Conversation) -> Value {
    let meta = one.meta_json();
    let last = one.list("pages").last();
    json!({
        "session_id": one.session_id,
        "inbox_id": one.inbox_id,
        "nickname": one.nickname(),
        "email": one.email(),
        "avatar": null,
        "useragent": "Mock",
        "initiated": !one.messages.is_empty(),
        "active": one.is_active,
        "last_page": last.map(|page| {
            json!({ "page_title": page["page_title"], "page_url": page["page_url"] })
        }),
        "geolocation": meta["device"]["geolocation"],
        "timezone": 0,
        "capabilities": [],
        "locales": meta["device"]["locales"],
    })
}

fn count(context: &mut Context<'_>) -> Outcome {
    let count = active(context)?.len();
    Ok(Response::resolved(json!({ "count": count, "active": count, "limited": false })))
}

fn list(context: &mut Context<'_>) -> Outcome {
    let visitors = active(context)?;
    context.page(visitors)
}

/// Shows all visitors at one point. Their locations are not simulated.
fn map(context: &mut Context<'_>) -> Outcome {
    let sessions = active(context)?;
    let mut points = Vec::new();
    if !sessions.is_empty() {
        let count = sessions.len();
        let visitors = json!({ "count": count, "threshold": 20, "sessions": sessions });
        points.push(json!({ "visitors": visitors, "geolocation": {} }));
    }
    Ok(Response::ok(200, "listed", json!(points)))
}

/// Returns the session of a token: that of the conversation whose custom data contains the token under
/// `token_id`, or whose id is `session_` and the token.
fn get_session(context: &mut Context<'_>) -> Outcome {
    let token = context.path("token_id");
    let mut all = context.site()?.conversations.iter();
    let found = all.find(|one| {
        one.session_id.strip_prefix("session_") == Some(token)
            || one.meta_json()["data"]["token_id"] == token
    });
    let found = found.ok_or_else(|| Response::error(404, "token_not_found"))?;
    Ok(Response::resolved(json!({ "session_id": found.session_id })))
}

fn rules(context: &mut Context<'_>) -> Result<Vec<Value>, Response> {
    Ok(context.site()?.list("blocked_rule").to_vec())
}

fn count_blocked(context: &mut Context<'_>) -> Outcome {
    rules(context).map(|rules| Response::resolved(json!(rules)))
}

fn count_rule(context: &mut Context<'_>) -> Outcome {
    let name = context.path("block_rule");
    let rules = rules(context)?;
    let found = rules.into_iter().find(|rule| rule["rule"][0] == name);
    Ok(Response::resolved(found.unwrap_or_else(|| json!({ "rule": [name], "blocked": 0 }))))
}

fn clear_rule(context: &mut Context<'_>) -> Outcome {
    let name = context.path("block_rule");
    context.site()?.all("blocked_rule").retain(|rule| rule["rule"][0] != name);
    Ok(Response::deleted())
}
