//! Contacts.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::response::{Outcome, Response};
use crate::world::{Contact, Context, Filter, State, text_of};

pub(super) const HANDLERS: super::Table = &[
    ("get_people_profile", Custom(get)),
    ("check_people_profile_exists", Custom(get)),
    ("list_people_profiles", Custom(list)),
    ("search_people_profiles", Custom(search)),
    ("add_new_people_profile", Custom(add)),
    ("save_people_profile", Custom(save)),
    ("update_people_profile", Custom(update)),
    ("remove_people_profile", Custom(remove)),
    ("get_people_data", Custom(get_data)),
    ("save_people_data", Custom(save_data)),
    ("update_people_data", Custom(update_data)),
    ("add_people_event", Custom(add_event)),
    ("list_people_events", Custom(list_events)),
    ("list_people_conversations", Custom(list_conversations)),
    ("list_people_campaigns", Custom(list_campaigns)),
    ("get_people_subscription_status", Custom(get_subscription)),
    ("update_people_subscription_status", Custom(update_subscription)),
    ("get_people_statistics", Custom(get_statistics)),
    ("export_people_profiles", super::Handler::Accept),
    ("import_people_profiles", Custom(import)),
];

pub(super) fn missing_people() -> Response {
    Response::error(404, "people_not_found")
}

/// Returns the contact of the route.
pub(super) fn found<'c>(context: &'c mut Context<'_>) -> Result<&'c mut Contact, Response> {
    let key = context.path("people_id");
    context.site()?.people.get_mut(key).ok_or_else(missing_people)
}

fn get(context: &mut Context<'_>) -> Outcome {
    found(context).map(|contact| Response::resolved(contact.profile.clone()))
}

fn list(context: &mut Context<'_>) -> Outcome {
    let selected = select(context)?;
    context.page(selected)
}

/// Returns all contacts that match, without pages.
fn search(context: &mut Context<'_>) -> Outcome {
    Ok(Response::resolved(Value::from(select(context)?)))
}

fn select(context: &mut Context<'_>) -> Result<Vec<Value>, Response> {
    let filter = Filter::parse(
        context.query("search_filter").unwrap_or("[]"),
        context.query("search_operator"),
    );
    let text = context.query("search_text").map(str::to_lowercase);
    let (start, end) = (context.date("filter_date_start"), context.date("filter_date_end"));
    let created = |profile: &Value| profile["created_at"].as_u64().unwrap_or(0);
    let site = context.site()?;
    let profiles = site.people.iter().rev().map(|contact| &contact.profile);
    let selected = profiles.filter(|profile| {
        text.as_ref().is_none_or(|text| text_of(profile, text))
            && start.is_none_or(|start| created(profile) >= start)
            && end.is_none_or(|end| created(profile) <= end)
            && filter.matches(profile)
    });
    let mut selected: Vec<Value> = selected.cloned().collect();
    if let Some(field) = context.query("sort_field") {
        let key = |profile: &Value| {
            let value =
                if field == "active" { &profile["active"]["last"] } else { &profile[field] };
            (value.as_u64(), value.as_str().map(str::to_owned))
        };
        selected.sort_by_key(key);
        if context.query("sort_order") != Some("ascending") {
            selected.reverse();
        }
    }
    Ok(selected)
}

fn add(context: &mut Context<'_>) -> Outcome {
    let email = context.body()["email"].as_str().unwrap_or_default();
    if email.is_empty() {
        return Err(Response::invalid("data.email should NOT be shorter than 1 characters"));
    }
    if context.site()?.people.get(email).is_some() {
        return Err(Response::error(409, "people_exists"));
    }
    let people_id = context.uuid();
    let card = context.body();
    create_contact(context, &people_id, card)?;
    Ok(Response::added(json!({ "people_id": people_id })))
}

pub(super) fn create_contact(
    context: &mut Context<'_>,
    people_id: &str,
    card: &Value,
) -> Result<(), Response> {
    let now = context.now();
    context.site()?.people.add(people_id.to_owned(), card, now);
    let data = json!({ "people_id": people_id, "email": card["email"] });
    context.emit("people:profile:created", data);
    Ok(())
}

fn save(context: &mut Context<'_>) -> Outcome {
    can_change_email(context)?;
    let contact = found(context)?;
    let id = contact.id().to_owned();
    for key in ["person", "company"] {
        contact.profile[key] = json!({});
    }
    contact.profile["segments"] = json!([]);
    if let Some(profile) = contact.profile.as_object_mut() {
        profile.remove("notepad");
    }
    update_contact(context, &id, context.body())?;
    Ok(Response::updated())
}

fn update(context: &mut Context<'_>) -> Outcome {
    can_change_email(context)?;
    let id = found(context)?.id().to_owned();
    update_contact(context, &id, context.body())?;
    Ok(Response::updated())
}

/// Checks that no other contact has the email address in the body.
fn can_change_email(context: &mut Context<'_>) -> Result<(), Response> {
    let id = found(context)?.id().to_owned();
    let Some(email) = context.body()["email"].as_str() else { return Ok(()) };
    match context.site()?.people.get(email) {
        Some(other) if other.id() != id => Err(Response::error(409, "people_exists")),
        _ => Ok(()),
    }
}

/// Changes the profile of an existing contact.
pub(super) fn update_contact(
    context: &mut Context<'_>,
    people_id: &str,
    card: &Value,
) -> Result<(), Response> {
    let now = context.now();
    let people = &mut context.site()?.people;
    people.update(people_id, card, now);
    let email = people.get(people_id).map_or(Value::Null, |found| json!(found.email()));
    let mut update = card.clone();
    if update["active"].is_number() {
        update["active"] = json!({ "last": card["active"] });
    }
    let data = json!({ "people_id": people_id, "email": email, "update": update });
    context.emit("people:profile:updated", data);
    Ok(())
}

fn remove(context: &mut Context<'_>) -> Outcome {
    let id = found(context)?.id().to_owned();
    remove_contact(context, &id)?;
    Ok(Response::deleted())
}

pub(super) fn remove_contact(context: &mut Context<'_>, people_id: &str) -> Result<(), Response> {
    let removed = context.site()?.people.remove(people_id);
    if let Some(contact) = removed {
        let data = json!({ "people_id": people_id, "email": contact.email() });
        context.emit("people:profile:removed", data);
    }
    Ok(())
}

fn get_data(context: &mut Context<'_>) -> Outcome {
    found(context).map(|contact| Response::resolved(json!({ "data": contact.data })))
}

fn save_data(context: &mut Context<'_>) -> Outcome {
    let data = context.body()["data"].as_object().cloned().unwrap_or_default();
    found(context)?.data = data;
    Ok(Response::updated())
}

fn update_data(context: &mut Context<'_>) -> Outcome {
    let data = context.body()["data"].as_object().cloned().unwrap_or_default();
    found(context)?.data.extend(data);
    Ok(Response::updated())
}

fn add_event(context: &mut Context<'_>) -> Outcome {
    let mut event = context.body().clone();
    if event["timestamp"].is_null() {
        event["timestamp"] = json!(context.now());
    }
    let contact = found(context)?;
    contact.events.push(event.clone());
    let id = contact.id().to_owned();
    sync_events(context, &id, &event)?;
    Ok(Response::added(json!({})))
}

/// Shows the event of a contact in the conversations that are linked to the contact.
fn sync_events(context: &mut Context<'_>, people_id: &str, event: &Value) -> Result<(), Response> {
    let all = context.site()?.conversations.iter();
    let linked = all.filter(|one| one.people_id.as_deref() == Some(people_id));
    let linked: Vec<String> = linked.map(|one| one.session_id.clone()).collect();
    for session_id in linked {
        context.site()?.conversations.edit(&session_id, |conversation| {
            conversation.list_mut("events").push(event.clone());
        });
        let data = json!({ "events": [event] });
        context.emit_session_of(&session_id, "session:sync:events", data);
    }
    Ok(())
}

/// Lists the events of a contact, most recent first.
fn list_events(context: &mut Context<'_>) -> Outcome {
    let events: Vec<_> = found(context)?.events.iter().rev().cloned().collect();
    context.page(events)
}

fn list_conversations(context: &mut Context<'_>) -> Outcome {
    let contact = found(context)?;
    let (id, email) = (contact.id().to_owned(), contact.email().to_lowercase());
    let unread = context.flag("filter_unread");
    let resolved = context.flag("filter_resolved");
    let not_resolved = context.flag("filter_not_resolved");
    let all = context.site()?.conversations.ordered(crate::world::Order::Updated);
    let own = all.filter(|one| {
        let is_resolved = one.state == State::Resolved;
        let has_email = one.email().is_some_and(|own| own.to_lowercase() == email);
        (one.people_id.as_deref() == Some(&id) || has_email)
            && (!unread || one.is_unread())
            && (!resolved || is_resolved)
            && (!not_resolved || !is_resolved)
    });
    let ids: Vec<Value> = own.map(|one| json!(one.session_id)).collect();
    context.page(ids)
}

fn list_campaigns(context: &mut Context<'_>) -> Outcome {
    let sent = found(context)?.campaigns.clone();
    let all = context.site()?.list("campaign").iter().rev();
    let own = all.filter(|campaign| sent.iter().any(|id| campaign["campaign_id"] == id.as_str()));
    let own: Vec<_> = own.cloned().collect();
    let with_statistics = own.into_iter().map(|mut campaign| {
        campaign["statistics"] = json!([]);
        campaign["occurred_at"] = campaign["dispatched_at"].clone();
        campaign
    });
    context.page(with_statistics)
}

fn get_subscription(context: &mut Context<'_>) -> Outcome {
    found(context).map(|contact| Response::resolved(json!({ "email": contact.is_subscribed })))
}

fn update_subscription(context: &mut Context<'_>) -> Outcome {
    let is_subscribed = context.body()["email"] == true;
    let contact = found(context)?;
    contact.is_subscribed = is_subscribed;
    let data = json!({ "email": contact.email(), "subscribed": is_subscribed });
    context.emit("email:subscribe", data);
    Ok(Response::updated())
}

fn get_statistics(context: &mut Context<'_>) -> Outcome {
    let total = context.site()?.people.len();
    Ok(Response::resolved(json!({ "total": total })))
}

/// Imports the contacts of an uploaded CSV file, and emits the progress.
fn import(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let url = body["url"].as_str().unwrap_or_default();
    let key = url.rsplit_once("/mock/storage/").map_or(url, |(_, key)| key);
    let file = context.world.download(key).ok();
    let text = file.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    let import_id = context.uuid();
    let error = text.is_none();
    let cards = text.map(|text| cards(&text, body)).unwrap_or_default();
    let total = cards.len();
    let (mut skipped, mut items) = (0, Vec::new());
    for (index, card) in cards.iter().enumerate() {
        let email = card["email"].as_str().unwrap_or_default();
        if email.is_empty() || context.site()?.people.get(email).is_some() {
            skipped += 1;
            items.push(json!({ "identifier": email, "reason": "people_exists" }));
        } else {
            let people_id = context.uuid();
            create_contact(context, &people_id, card)?;
        }
        let progress = json!({
            "import_id": import_id,
            "progress": (index + 1) * 100 / total,
            "count": { "total": total, "skipped": skipped, "remaining": total - index - 1 },
            "items": items,
        });
        context.emit("people:import:progress", progress);
    }
    context.emit("people:import:done", json!({ "import_id": import_id, "error": error }));
    Ok(Response::dispatched(json!({ "import_id": import_id })))
}

/// Returns the contacts of a CSV file. Quoted cells are not supported.
fn cards(text: &str, setup: &Value) -> Vec<Value> {
    let options = &setup["options"];
    let separator = options["column_separator"].as_str().unwrap_or(",");
    let skipped = usize::from(options["skip_header"] == true);
    let lines = text.lines().skip(skipped).filter(|line| !line.trim().is_empty());
    let card = |line: &str| {
        let cells: Vec<&str> = line.split(separator).map(str::trim).collect();
        let mut card = json!({ "person": {} });
        for mapping in setup["mapping"].as_array().into_iter().flatten() {
            let column = mapping["column"].as_u64().and_then(|column| usize::try_from(column).ok());
            let cell = column.and_then(|column| cells.get(column)).copied().unwrap_or_default();
            match mapping["field"].as_str().unwrap_or_default().split_once('.') {
                Some((parent, field)) => card[parent][field] = json!(cell),
                None => card[mapping["field"].as_str().unwrap_or_default()] = json!(cell),
            }
        }
        card
    };
    lines.map(card).collect()
}
