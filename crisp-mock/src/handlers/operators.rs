//! Operators, teams, inboxes and availability.

use serde_json::{Value, json};

use super::Handler::{Check, Create, Custom, Get, List, Remove, Save, Update};
use super::collection::Collection;
use crate::response::{Outcome, Response};
use crate::world::Context;

const INBOX: Collection = Collection {
    name: "inbox",
    id: "inbox_id",
    missing: "inbox_not_found",
    defaults: r#"{ "teams": [], "team_operators": [], "operator": "and" }"#,
    ..Collection::BASIC
};

const TEAM: Collection =
    Collection { name: "team", id: "team_id", missing: "team_not_found", ..Collection::BASIC };

const OPERATOR: Collection = Collection {
    name: "operator",
    id: "user_id",
    missing: "operator_not_found",
    ..Collection::BASIC
};

pub(super) const HANDLERS: super::Table = &[
    ("list_inboxes", Custom(list_inboxes)),
    ("get_inbox", Get(&INBOX)),
    ("create_new_inbox", Create(&INBOX)),
    ("save_inbox", Save(&INBOX)),
    ("batch_order_inboxes", Custom(order_inboxes)),
    ("delete_inbox", Custom(delete_inbox)),
    ("check_inbox_exists", Check(&INBOX)),
    ("list_teams", List(&TEAM)),
    ("get_team", Get(&TEAM)),
    ("create_new_team", Create(&TEAM)),
    ("save_team", Save(&TEAM)),
    ("delete_team", Remove(&TEAM)),
    ("check_team_exists", Check(&TEAM)),
    ("list_website_operators", Custom(list_operators)),
    ("get_website_operator", Get(&OPERATOR)),
    ("invite_website_operator", Custom(invite)),
    ("change_operator_membership", Update(&OPERATOR)),
    ("unlink_operator_from_website", Custom(unlink)),
    ("list_last_active_website_operators", Custom(list_active)),
    ("flush_last_active_website_operators", Custom(flush_active)),
    ("send_email_to_website_operators", super::Handler::Accept),
    ("get_website_availability_status", Custom(get_availability)),
    ("list_website_operator_availabilities", Custom(list_availabilities)),
];

fn list_inboxes(context: &mut Context<'_>) -> Outcome {
    let mut inboxes = context.site()?.list("inbox").to_vec();
    inboxes.sort_by_key(|inbox| inbox["order"].as_u64());
    context.page(inboxes)
}

fn order_inboxes(context: &mut Context<'_>) -> Outcome {
    let orders = context.body()["orders"].as_array().into_iter().flatten();
    for order in orders {
        let id = order["inbox_id"].as_str().unwrap_or_default();
        if let Some(inbox) = context.site()?.find("inbox", "inbox_id", id) {
            inbox["order"] = order["order"].clone();
        }
    }
    Ok(Response::updated())
}

/// Deletes an inbox. Its conversations return to the main inbox.
fn delete_inbox(context: &mut Context<'_>) -> Outcome {
    let response = INBOX.remove(context)?;
    let id = context.path("inbox_id");
    let all = context.site()?.conversations.iter();
    let inside = all.filter(|one| one.inbox_id.as_deref() == Some(id));
    let inside: Vec<String> = inside.map(|one| one.session_id.clone()).collect();
    for session_id in inside {
        super::conversation::move_to_inbox(context, &session_id, None)?;
    }
    Ok(response)
}

fn list_operators(context: &mut Context<'_>) -> Outcome {
    let site = context.site()?;
    let operators = site.list("operator").iter();
    let operators = operators.map(|details| json!({ "type": "operator", "details": details }));
    let invites = site.list("invite").iter();
    let invites = invites.map(|details| json!({ "type": "invite", "details": details }));
    let all: Vec<_> = operators.chain(invites).collect();
    Ok(Response::ok(200, "listed", json!(all)))
}

fn invite(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let site = context.site()?;
    let mut known = site.list("operator").iter().chain(site.list("invite"));
    if known.any(|one| one["email"] == body["email"]) {
        return Err(Response::error(409, "operator_exists"));
    }
    let invite = json!({ "email": body["email"], "role": body["role"] });
    site.all("invite").push(invite);
    Ok(Response::added(json!({})))
}

fn unlink(context: &mut Context<'_>) -> Outcome {
    let details = OPERATOR.found(context)?.clone();
    let is_owner = |one: &&Value| one["role"] == "owner";
    if is_owner(&&details) && context.site()?.list("operator").iter().filter(is_owner).count() == 1
    {
        return Err(Response::error(403, "last_owner"));
    }
    OPERATOR.remove(context)
}

fn list_active(context: &mut Context<'_>) -> Outcome {
    let now = context.now();
    let site = context.site()?;
    let flushed = site.document("flushed_active_operators").is_some();
    let active =
        site.list("operator").iter().filter(|one| !flushed && one["availability"] == "online");
    let active: Vec<_> = active
        .map(|one| {
            json!({
                "user_id": one["user_id"],
                "avatar": one["avatar"],
                "nickname": one["first_name"],
                "timestamp": now,
            })
        })
        .collect();
    Ok(Response::ok(200, "listed", json!(active)))
}

fn flush_active(context: &mut Context<'_>) -> Outcome {
    context.site()?.document_mut("flushed_active_operators");
    Ok(Response::deleted())
}

fn get_availability(context: &mut Context<'_>) -> Outcome {
    let mut operators = context.site()?.list("operator").iter();
    let is_online = operators.any(|one| one["availability"] == "online");
    let status = if is_online { "online" } else { "offline" };
    Ok(Response::resolved(json!({ "status": status, "since": null })))
}

fn list_availabilities(context: &mut Context<'_>) -> Outcome {
    let operators = context.site()?.list("operator").iter();
    let all: Vec<_> = operators
        .map(|one| json!({ "user_id": one["user_id"], "type": one["availability"], "time": null }))
        .collect();
    Ok(Response::ok(200, "listed", json!(all)))
}
