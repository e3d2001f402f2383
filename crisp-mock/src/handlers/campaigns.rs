//! Campaigns and their templates.

use serde_json::{Value, json};

use super::Handler::{Check, Create, Custom, Get, List, Remove, Save, Update};
use super::collection::Collection;
use crate::response::{Outcome, Response};
use crate::world::{Context, Filter};

const CAMPAIGN: Collection = Collection {
    name: "campaign",
    id: "campaign_id",
    missing: "campaign_not_found",
    defaults: r#"{
        "format": "markdown", "subject": "", "tag": null, "message": "", "ready": false,
        "dispatched": false, "running": false, "progress": 0, "targets": 0, "reached": 0,
        "recipients": {}, "sender": {}, "flow": {}, "options": {},
        "statistics": { "opened": 0, "clicked": 0, "unsubscribed": 0 }
    }"#,
    ..Collection::BASIC
};

const TEMPLATE: Collection = Collection {
    name: "campaign_template",
    id: "template_id",
    missing: "template_not_found",
    search: Some(("search_name", "name")),
    filters: &[("filter_type_static", "type", "static"), ("filter_type_custom", "type", "custom")],
    defaults: r#"{ "type": "custom", "content": "" }"#,
    ..Collection::BASIC
};

pub(super) const HANDLERS: super::Table = &[
    ("create_new_campaign", Create(&CAMPAIGN)),
    ("get_campaign", Get(&CAMPAIGN)),
    ("save_campaign", Custom(save)),
    ("update_campaign", Custom(update)),
    ("remove_campaign", Remove(&CAMPAIGN)),
    ("check_campaign_exists", Check(&CAMPAIGN)),
    ("dispatch_campaign", Custom(dispatch)),
    ("pause_campaign", Custom(|context| run(context, false))),
    ("resume_campaign", Custom(|context| run(context, true))),
    ("test_campaign", Custom(test)),
    ("list_campaign_recipients", Custom(list_recipients)),
    ("list_campaign_statistics", Custom(list_statistics)),
    ("list_campaigns", Custom(list)),
    ("list_campaign_tags", Custom(list_tags)),
    ("list_campaign_templates", List(&TEMPLATE)),
    ("get_campaign_template", Get(&TEMPLATE)),
    ("create_new_campaign_template", Create(&TEMPLATE)),
    ("save_campaign_template", Save(&TEMPLATE)),
    ("update_campaign_template", Update(&TEMPLATE)),
    ("remove_campaign_template", Remove(&TEMPLATE)),
    ("check_campaign_template_exists", Check(&TEMPLATE)),
];

fn save(context: &mut Context<'_>) -> Outcome {
    let response = CAMPAIGN.save(context)?;
    set_ready(context)?;
    Ok(response)
}

fn update(context: &mut Context<'_>) -> Outcome {
    let response = CAMPAIGN.update(context)?;
    set_ready(context)?;
    Ok(response)
}

/// A campaign is ready once it has a message.
fn set_ready(context: &mut Context<'_>) -> Result<(), Response> {
    let campaign = CAMPAIGN.found(context)?;
    campaign["ready"] = json!(campaign["message"].as_str().is_some_and(|text| !text.is_empty()));
    Ok(())
}

/// Returns the ids of the contacts to whom the campaign is sent: those of its segments, its list or its
/// filter, or all, if they are subscribed.
fn recipients(context: &mut Context<'_>) -> Result<Vec<String>, Response> {
    let wanted = CAMPAIGN.found(context)?["recipients"].clone();
    let list = |key: &str| wanted[key].as_array().filter(|list| !list.is_empty());
    let filter = list("filter").map(|_| Filter::new(&wanted["filter"], None));
    let selected = context.site()?.people.iter().filter(|contact| {
        let profile = &contact.profile;
        let own = profile["segments"].as_array();
        let in_segment = list("segments")
            .is_none_or(|wanted| own.is_some_and(|own| wanted.iter().any(|one| own.contains(one))));
        contact.is_subscribed
            && in_segment
            && list("people").is_none_or(|people| people.contains(&profile["people_id"]))
            && filter.as_ref().is_none_or(|filter| filter.matches(profile))
    });
    Ok(selected.map(|contact| contact.id().to_owned()).collect())
}

fn dispatch(context: &mut Context<'_>) -> Outcome {
    let campaign = CAMPAIGN.found(context)?;
    if campaign["ready"] != true {
        return Err(Response::error(412, "campaign_not_ready"));
    }
    if campaign["dispatched"] == true {
        return Err(Response::error(409, "campaign_dispatched"));
    }
    let (ids, now) = (recipients(context)?, context.now());
    let campaign_id = context.path("campaign_id");
    for id in &ids {
        if let Some(contact) = context.site()?.people.get_mut(id) {
            contact.campaigns.push(campaign_id.to_owned());
        }
    }
    let campaign = CAMPAIGN.found(context)?;
    for (key, value) in [
        ("dispatched", json!(true)),
        ("running", json!(true)),
        ("progress", json!(100)),
        ("targets", json!(ids.len())),
        ("reached", json!(ids.len())),
        ("dispatched_at", json!(now)),
    ] {
        campaign[key] = value;
    }
    context.emit("campaign:running", json!({ "campaign_id": campaign_id, "running": true }));
    for progress in [50, 100] {
        let data = json!({ "campaign_id": campaign_id, "progress": progress });
        context.emit("campaign:progress", data);
    }
    context.emit("campaign:dispatched", json!({ "campaign_id": campaign_id }));
    Ok(Response::dispatched(json!({})))
}

fn run(context: &mut Context<'_>, is_running: bool) -> Outcome {
    let campaign = CAMPAIGN.found(context)?;
    if campaign["dispatched"] != true {
        return Err(Response::error(412, "campaign_not_dispatched"));
    }
    campaign["running"] = json!(is_running);
    let campaign_id = context.path("campaign_id");
    context.emit("campaign:running", json!({ "campaign_id": campaign_id, "running": is_running }));
    Ok(Response::dispatched(json!({})))
}

fn test(context: &mut Context<'_>) -> Outcome {
    match CAMPAIGN.found(context)?["ready"] == true {
        true => Ok(Response::dispatched(json!({}))),
        false => Err(Response::error(412, "campaign_not_ready")),
    }
}

fn list_recipients(context: &mut Context<'_>) -> Outcome {
    let ids = recipients(context)?;
    let site = context.site()?;
    let contacts = ids.iter().filter_map(|id| site.people.get(id));
    let recipients: Vec<_> = contacts
        .map(|contact| {
            let profile = &contact.profile;
            json!({
                "people_id": contact.id(),
                "email": contact.email(),
                "person": { "nickname": nickname(profile), "avatar": null },
                "subscribed": contact.is_subscribed,
            })
        })
        .collect();
    context.page(recipients)
}

fn nickname(profile: &Value) -> &str {
    profile["person"]["nickname"].as_str().unwrap_or_default()
}

/// Lists the interactions of contacts, which no request creates. `POST /mock/trigger` does not either, so
/// the list is empty.
fn list_statistics(context: &mut Context<'_>) -> Outcome {
    CAMPAIGN.found(context)?;
    context.page([])
}

fn list(context: &mut Context<'_>) -> Outcome {
    let is_status = |campaign: &Value, status: &str| {
        let is = |key: &str| campaign[key] == true;
        match status {
            "not_configured" => !is("ready"),
            "ready" => is("ready") && !is("dispatched"),
            "paused" => is("dispatched") && !is("running"),
            "sending" => is("running") && campaign["progress"] != 100,
            _ => is("dispatched") && campaign["progress"] == 100,
        }
    };
    let statuses = ["not_configured", "ready", "paused", "sending", "done"];
    let chosen = statuses.iter().filter(|name| context.flag(&format!("filter_status_{name}")));
    let chosen: Vec<_> = chosen.collect();
    let types = [("one-shot", "filter_type_one_shot"), ("automated", "filter_type_automated")];
    let types: Vec<_> = types.into_iter().filter(|(_, flag)| context.flag(flag)).collect();
    let name = context.query("search_name").map(str::to_lowercase);
    let tag = context.query("filter_tag");
    let mut campaigns: Vec<Value> =
        context.site()?.list("campaign").iter().rev().cloned().collect();
    campaigns.retain(|campaign| {
        let own = campaign["name"].as_str().unwrap_or_default().to_lowercase();
        name.as_ref().is_none_or(|name| own.contains(name))
            && tag.is_none_or(|tag| campaign["tag"] == tag)
            && (types.is_empty() || types.iter().any(|(kind, _)| campaign["type"] == *kind))
            && (chosen.is_empty() || chosen.iter().any(|status| is_status(campaign, status)))
    });
    context.page(campaigns)
}

fn list_tags(context: &mut Context<'_>) -> Outcome {
    let tags = context.site()?.list("campaign").iter().filter_map(|one| one["tag"].as_str());
    let tags: std::collections::BTreeSet<_> = tags.collect();
    Ok(Response::ok(200, "listed", json!(tags)))
}
