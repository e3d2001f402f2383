//! Plugins: their workspaces, subscriptions, settings and usage.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::clock::iso;
use crate::response::{Outcome, Response};
use crate::world::{Context, PLUGIN_ID, merge};

pub(super) const HANDLERS: super::Table = &[
    ("list_all_connect_websites", Custom(list_websites)),
    ("list_connect_websites_since", Custom(list_websites_since)),
    ("get_connect_account", Custom(get_account)),
    ("check_connect_session_validity", super::Handler::Accept),
    ("plugin_get_connect_endpoints", Custom(get_endpoints)),
    ("website_get_connect_endpoints", Custom(get_endpoints)),
    ("get_subscription_settings", Custom(get_settings)),
    ("save_subscription_settings", Custom(|context| change_settings(context, false))),
    ("update_subscription_settings", Custom(|context| change_settings(context, true))),
    ("get_subscription_details", Custom(get_details)),
    ("list_subscriptions_for_website", Custom(list_subscriptions)),
    ("plugin_list_all_active_subscriptions", Custom(list_all_subscriptions)),
    ("subscribe_website_to_plugin", Custom(subscribe)),
    ("unsubscribe_plugin_from_website", Custom(unsubscribe)),
    ("forward_plugin_payload_to_channel", Custom(forward)),
    ("dispatch_plugin_event", Custom(dispatch)),
    ("report_plugin_usage_to_bill", Custom(report_usage)),
    ("get_plugin_usage_bills", Custom(get_usage)),
    ("get_plugin_attest_provenance", Custom(attest)),
];

/// Returns the workspaces in which the plugin of the token is installed: all of them.
fn websites(context: &mut Context<'_>) -> Vec<Value> {
    let (configured, with_plan) = (context.flag("filter_configured"), context.flag("include_plan"));
    let sites = context.world.websites.iter();
    let sites =
        sites.filter(|(_, site)| !configured || site.document(&settings_key(PLUGIN_ID)).is_some());
    let website = |(id, site): (&String, &crate::world::Workspace)| {
        let mut website = json!({
            "website_id": id,
            "token": "00000000-0000-4000-8000-000000000000",
            "settings": site.document(&settings_key(PLUGIN_ID)).cloned().unwrap_or(json!({})),
            "price": 0,
        });
        if with_plan {
            website["plan"] = json!({ "id": "free", "name": "Free", "trialing": false });
        }
        website
    };
    sites.map(website).collect()
}

fn list_websites(context: &mut Context<'_>) -> Outcome {
    let websites = websites(context);
    context.page(websites)
}

fn list_websites_since(context: &mut Context<'_>) -> Outcome {
    let websites = websites(context);
    let added = websites.into_iter().map(|mut website| {
        website["difference"] = json!("added");
        website
    });
    Ok(Response::ok(200, "listed", added.collect()))
}

fn get_account(_: &mut Context<'_>) -> Outcome {
    Ok(Response::resolved(json!({ "plugin_id": PLUGIN_ID })))
}

fn get_endpoints(context: &mut Context<'_>) -> Outcome {
    // The official Go client appends the default port, so the URL must not contain it.
    let address = &context.env.address;
    let host = address.strip_suffix(":80").unwrap_or(address);
    let url = format!("ws://{host}{}", context.env.socket_path);
    let socket = json!({ "app": url, "stream": url });
    Ok(Response::resolved(json!({ "socket": socket, "rescue": { "socket": { "app": url } } })))
}

fn settings_key(plugin_id: &str) -> String {
    format!("plugin_settings/{plugin_id}")
}

/// Returns the subscription of the route. The plugin of plugin tokens is installed everywhere.
fn found(context: &mut Context<'_>) -> Result<Value, Response> {
    let (plugin_id, website_id) = (context.path("plugin_id"), context.website_id());
    let stored = context.site()?.find("plugin", "id", plugin_id).cloned();
    let own = (plugin_id == PLUGIN_ID).then(|| plugin(PLUGIN_ID, website_id));
    stored.or(own).ok_or_else(|| Response::error(404, "subscription_not_found"))
}

fn plugin(plugin_id: &str, website_id: &str) -> Value {
    json!({
        "id": plugin_id, "urn": format!("urn:acme.example:{plugin_id}:0"), "type": "private",
        "category": "other", "name": "Acme", "summary": "A plugin.", "price": 0, "plans": [],
        "configurable": true, "active": true, "website_id": website_id,
    })
}

fn get_details(context: &mut Context<'_>) -> Outcome {
    found(context).map(Response::resolved)
}

fn get_settings(context: &mut Context<'_>) -> Outcome {
    found(context)?;
    let (plugin_id, website_id) = (context.path("plugin_id"), context.website_id());
    let settings = context.site()?.document(&settings_key(plugin_id)).cloned();
    Ok(Response::resolved(json!({
        "plugin_id": plugin_id,
        "website_id": website_id,
        "schema": {},
        "settings": settings.unwrap_or(json!({})),
    })))
}

fn change_settings(context: &mut Context<'_>, merges: bool) -> Outcome {
    found(context)?;
    let (plugin_id, body) = (context.path("plugin_id"), context.body());
    let stored = context.site()?.document_mut(&settings_key(plugin_id));
    if merges {
        merge(stored, body);
    } else {
        *stored = body.clone();
    }
    let settings = stored.clone();
    let data = json!({ "plugin_id": plugin_id, "settings": settings });
    context.emit("plugin:settings:saved", data);
    Ok(Response::updated())
}

fn list_subscriptions(context: &mut Context<'_>) -> Outcome {
    let website_id = context.website_id();
    let own = [plugin(PLUGIN_ID, website_id)];
    let all: Vec<_> = own.iter().chain(context.site()?.list("plugin")).cloned().collect();
    Ok(Response::ok(200, "listed", json!(all)))
}

fn list_all_subscriptions(context: &mut Context<'_>) -> Outcome {
    let sites = context.world.websites.iter();
    let all = sites.flat_map(|(id, site)| {
        let own = [plugin(PLUGIN_ID, id)];
        own.into_iter().chain(site.list("plugin").iter().cloned())
    });
    Ok(Response::ok(200, "listed", all.collect()))
}

fn subscribe(context: &mut Context<'_>) -> Outcome {
    let (website_id, now) = (context.website_id(), context.now());
    let plugin_id = context.body()["plugin_id"].as_str().unwrap_or_default();
    if plugin_id == PLUGIN_ID || context.site()?.find("plugin", "id", plugin_id).is_some() {
        return Err(Response::error(409, "already_subscribed"));
    }
    let mut subscription = plugin(plugin_id, website_id);
    subscription["since"] = json!(iso(now));
    context.site()?.all("plugin").push(subscription);
    let data = json!({ "plugin_id": plugin_id, "bound": true });
    context.emit("plugin:subscription:updated", data);
    Ok(Response::added(json!({})))
}

fn unsubscribe(context: &mut Context<'_>) -> Outcome {
    let plugin_id = context.path("plugin_id");
    if !context.site()?.remove("plugin", "id", plugin_id) {
        return Err(Response::error(404, "subscription_not_found"));
    }
    context.site()?.remove_document(&settings_key(plugin_id));
    let data = json!({ "plugin_id": plugin_id, "bound": false });
    context.emit("plugin:subscription:updated", data);
    Ok(Response::deleted())
}

fn forward(context: &mut Context<'_>) -> Outcome {
    found(context)?;
    let mut data = context.body().clone();
    data["plugin_id"] = json!(context.path("plugin_id"));
    context.emit("plugin:channel", data);
    Ok(Response::dispatched(json!({})))
}

fn dispatch(context: &mut Context<'_>) -> Outcome {
    let subscription = found(context)?;
    let body = context.body();
    let data = json!({
        "plugin_id": context.path("plugin_id"),
        "urn": subscription["urn"],
        "name": body["name"],
        "data": if body["data"].is_object() { body["data"].clone() } else { json!({}) },
    });
    context.emit("plugin:event", data);
    Ok(Response::dispatched(json!({})))
}

fn usage_key(context: &Context<'_>) -> String {
    format!("plugin_usage/{}", context.path("plugin_id"))
}

fn report_usage(context: &mut Context<'_>) -> Outcome {
    found(context)?;
    let (key, body) = (usage_key(context), context.body());
    context.site()?.all(&key).push(body.clone());
    Ok(Response::added(json!({})))
}

fn get_usage(context: &mut Context<'_>) -> Outcome {
    found(context)?;
    let key = usage_key(context);
    Ok(Response::ok(200, "listed", json!(context.site()?.list(&key))))
}

fn attest(context: &mut Context<'_>) -> Outcome {
    found(context)?;
    let payload = json!({
        "website": { "website_id": context.website_id() },
        "user": null,
        "plugin": { "plugin_id": context.path("plugin_id") },
    });
    let hash = crate::random::hash(payload.to_string().as_bytes());
    let expire_at = context.now() + 60_000;
    let signed = format!("{hash:016x}");
    Ok(Response::resolved(json!({ "payload": payload, "signed": signed, "expire_at": expire_at })))
}
