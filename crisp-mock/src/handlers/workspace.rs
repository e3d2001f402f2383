//! The workspace itself, its settings, statistics and uploads.

use serde_json::{Value, json};

use super::Handler::{Custom, Merge, Read};
use super::collection::Document;
use crate::response::{Outcome, Response};
use crate::world::{Context, StoredFile, UPLOAD_WINDOW, Workspace, assign};

const VERIFY: Document =
    Document { name: "verify", parents: &[], defaults: r#"{ "enabled": false }"# };

const SETTINGS: Document = Document {
    name: "settings",
    parents: &[],
    defaults: r#"{
        "domain_alternates": [], "logo": null, "audit": { "log": true }, "contact": {},
        "inbox": { "lock_removal": false }, "emails": { "rating": true, "transcript": true },
        "chatbox": { "tile": "default", "color_theme": "default" }
    }"#,
};

pub(super) const HANDLERS: super::Table = &[
    ("check_website_exists", Custom(check)),
    ("create_website", Custom(create)),
    ("get_website", Custom(get)),
    ("delete_website", Custom(delete)),
    ("abort_website_deletion", Custom(abort_deletion)),
    ("get_website_settings", Custom(get_settings)),
    ("update_website_settings", Custom(update_settings)),
    ("get_verify_settings", Read(&VERIFY)),
    ("update_verify_settings", Merge(&VERIFY)),
    ("get_verify_key", Custom(get_verify_key)),
    ("roll_verify_key", Custom(roll_verify_key)),
    ("generate_analytics", Custom(generate_analytics)),
    ("generate_bucket_url", Custom(generate_bucket_url)),
    ("list_animation_medias", Custom(list_animations)),
];

fn with_domain<'c>(context: &'c Context<'_>, domain: &str) -> Option<&'c Workspace> {
    context.world.websites.values().find(|site| site.info["domain"] == domain)
}

fn check(context: &mut Context<'_>) -> Outcome {
    match context.query("domain").and_then(|domain| with_domain(context, domain)) {
        Some(_) => Ok(Response::resolved(json!({}))),
        None => Err(Response::error(404, "website_not_found")),
    }
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    if with_domain(context, body["domain"].as_str().unwrap_or_default()).is_some() {
        return Err(Response::error(409, "website_exists"));
    }
    let id = context.uuid();
    let site = Workspace::named(&id, &body["name"], &body["domain"]);
    let info = site.info.clone();
    context.world.websites.insert(id, site);
    Ok(Response::added(info))
}

fn get(context: &mut Context<'_>) -> Outcome {
    context.site().map(|site| Response::resolved(site.info.clone()))
}

/// Schedules the deletion, which can be aborted, and which the mock server never executes.
fn delete(context: &mut Context<'_>) -> Outcome {
    context.site()?.document_mut("deletion");
    Ok(Response::ok(202, "dispatched", json!({})))
}

fn abort_deletion(context: &mut Context<'_>) -> Outcome {
    match context.site()?.remove_document("deletion") {
        true => Ok(Response::deleted()),
        false => Err(Response::error(404, "deletion_not_found")),
    }
}

fn get_settings(context: &mut Context<'_>) -> Outcome {
    let mut settings = SETTINGS.value(context)?;
    let info = context.site()?.info.clone();
    for key in ["website_id", "name", "domain"] {
        settings[key] = info[key].clone();
    }
    Ok(Response::resolved(settings))
}

fn update_settings(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let shared = ["name", "domain", "logo"].into_iter().filter(|key| body.get(key).is_some());
    let shared: Value = shared.map(|key| (key.to_owned(), body[key].clone())).collect();
    assign(&mut context.site()?.info, &shared);
    SETTINGS.merge(context)
}

fn get_verify_key(context: &mut Context<'_>) -> Outcome {
    let known = context.site()?.document("verify_key").cloned();
    let key = match known {
        Some(key) => key,
        None => {
            let key = json!({ "secret": context.uuid() });
            *context.site()?.document_mut("verify_key") = key.clone();
            key
        }
    };
    Ok(Response::resolved(key))
}

fn roll_verify_key(context: &mut Context<'_>) -> Outcome {
    let key = json!({ "secret": context.uuid() });
    *context.site()?.document_mut("verify_key") = key;
    Ok(Response::updated())
}

/// Counts the conversations or contacts that were created in the period. Other metrics have no points,
/// because the mock server records no such activity.
fn generate_analytics(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let time = |key: &str| {
        let text = body["date"][key].as_str().unwrap_or_default();
        humantime::parse_rfc3339_weak(text).map(crate::clock::millis).ok()
    };
    let (from, to) = (time("from").unwrap_or(0), time("to").unwrap_or(u64::MAX));
    let site = context.site()?;
    let created: Vec<u64> = match body["metric"].as_str() {
        Some("conversation") => site.conversations.iter().map(|one| one.created_at).collect(),
        Some("people_created") => {
            let times = site.people.iter().map(|one| one.profile["created_at"].as_u64());
            times.map(Option::unwrap_or_default).collect()
        }
        _ => Vec::new(),
    };
    let hits = created.iter().filter(|time| (from..=to).contains(time)).count();
    let points: Vec<_> = (hits > 0)
        .then(|| {
            json!({ "period": body["date"]["from"], "value": hits, "hits": hits, "unique_hits": hits })
        })
        .into_iter()
        .collect();
    Ok(Response::resolved(json!(points)))
}

/// Reserves the URLs of a file, and sends them as an event.
fn generate_bucket_url(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let resource = &body["resource"];
    let first = context.world.websites.keys().next().cloned().unwrap_or_default();
    let website_id = match resource["id"].as_str() {
        Some(id) if context.world.websites.contains_key(id) => id.to_owned(),
        _ => first,
    };
    let (folder, signature) = (context.uuid(), context.uuid());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let name: String = text(&body["file"]["name"])
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '.' || c == '-' { c } else { '_' })
        .collect();
    let key = format!("{folder}/{name}");
    let expires = context.now() + UPLOAD_WINDOW;
    let file = StoredFile {
        content_type: text(&body["file"]["type"]),
        signature: signature.clone(),
        expires,
        bytes: None,
    };
    context.world.files.insert(key.clone(), file);
    let url = format!("http://{}/mock/storage/{key}", context.env.address);
    let signed = format!("{url}?expires={expires}&signature={signature}");
    let mut data = json!({
        "id": body["id"],
        "identifier": context.call.caller.identifier,
        "from": context.call.caller.tier.as_str(),
        "type": body["file"]["type"],
        "policy": { "size_limit": crate::world::SIZE_LIMIT },
        "url": { "signed": signed, "resource": url },
    });
    if resource.is_object() {
        data["resource"] = resource.clone();
    }
    let namespace = text(&body["namespace"]);
    context.emit_for(&website_id, &format!("bucket:url:{namespace}:generated"), data);
    Ok(Response::dispatched(json!({})))
}

fn list_animations(context: &mut Context<'_>) -> Outcome {
    let number = context.path("page_number").parse::<u32>().unwrap_or(0);
    if number == 0 {
        return Err(Response::invalid("params.page_number should be >= 1"));
    }
    let query = context.query("search_query").unwrap_or("hello");
    let url = format!("http://{}/mock/animation/{query}-{number}.gif", context.env.address);
    let id = context.query("list_id").map(|id| id.parse::<u64>().map_or(json!(id), |id| json!(id)));
    let results = json!([{ "type": "image/gif", "url": url }]);
    let identifier = context.call.caller.identifier.clone();
    let mut data = json!({ "identifier": identifier, "results": results });
    if let Some(id) = id {
        data["id"] = id;
    }
    let sites: Vec<String> = context.world.websites.keys().cloned().collect();
    if let Some(first) = sites.first() {
        context.emit_for(first, "media:animation:listed", data);
    }
    Ok(Response::dispatched(json!({})))
}
