//! Sessions of other kinds inside a conversation: identity verification, browsing, calls and widgets.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::response::{Outcome, Response};
use crate::world::{Context, PLUGIN_ID};

pub(super) const HANDLERS: super::Table = &[
    ("get_verify_status_for_conversation", Custom(get_verify)),
    ("update_verify_status_for_conversation", Custom(update_verify)),
    ("request_identity_verification_for_conversation", Custom(request_identity)),
    ("redeem_identity_verification_link_for_conversation", Custom(redeem_identity)),
    ("list_browsing_sessions_for_conversation", Custom(list_browsing)),
    ("initiate_browsing_session_for_conversation", Custom(initiate_browsing)),
    ("send_action_to_existing_browsing_session", Custom(act_on_browsing)),
    ("assist_existing_browsing_session", Custom(assist_browsing)),
    ("initiate_new_call_session_for_conversation", Custom(initiate_call)),
    ("get_ongoing_call_session_for_conversation", Custom(get_call)),
    ("abort_ongoing_call_session_for_conversation", Custom(abort_call)),
    ("transmit_signaling_on_ongoing_call_session", Custom(signal_call)),
    ("deliver_widget_button_action_for_conversation", Custom(act_on_widget)),
    ("deliver_widget_data_fetch_action_for_conversation", Custom(act_on_widget)),
    ("deliver_widget_data_edit_action_for_conversation", Custom(act_on_widget)),
    ("list_conversation_pages", Custom(|context| list(context, "pages"))),
    ("list_conversation_events", Custom(|context| list(context, "events"))),
    ("list_conversation_files", Custom(list_files)),
    ("get_original_message_in_conversation", Custom(get_original)),
];

fn get_verify(context: &mut Context<'_>) -> Outcome {
    let found = context.conversation()?;
    let (verified, all) = (found.is_verified, found.verifications.clone());
    Ok(Response::resolved(json!({ "verified": verified, "verifications": all })))
}

fn update_verify(context: &mut Context<'_>) -> Outcome {
    let is_verified = context.body()["verified"] == true;
    context.edit(|conversation| {
        conversation.is_verified = is_verified;
        if !is_verified {
            conversation.verifications.clear();
        }
    })?;
    emit_verify(context)
}

fn emit_verify(context: &mut Context<'_>) -> Outcome {
    let found = context.conversation()?;
    let data = json!({ "is_verified": found.is_verified, "verifications": found.verifications });
    context.emit_session("session:update_verify", data);
    Ok(Response::updated())
}

/// Asks the plugin of a `urn:` identity to verify it. Other identities get a link, whose token is
/// derived from the request so that a test can redeem it.
fn request_identity(context: &mut Context<'_>) -> Outcome {
    let identity = context.body()["identity"].as_str().unwrap_or_default();
    let known = context.conversation()?.email().map(str::to_owned);
    let target = context.body()["recipient"].as_str().map(str::to_owned).or(known);
    let code = context.uuid();
    let request = json!({ "identity": identity, "recipient": target, "token": code });
    context.edit(|conversation| conversation.list_mut("identity_requests").push(request))?;
    let link = format!("https://acme.example/verify?code={code}");
    let data = json!({
        "plugin_id": PLUGIN_ID, "target": target.unwrap_or_default(), "code": code,
        "confirm_url": link,
    });
    context.emit_session("identity:verify:request", data);
    Ok(Response::dispatched(json!({})))
}

fn redeem_identity(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let redeemed = context.edit(|conversation| {
        let requests = conversation.list_mut("identity_requests");
        let is_same =
            |one: &Value| one["token"] == body["token"] && one["identity"] == body["identity"];
        let position = requests.iter().position(is_same)?;
        requests.remove(position);
        conversation.is_verified = true;
        let proof = json!({ "identity": body["identity"], "method": "link" });
        conversation.verifications.push(proof);
        Some(())
    })?;
    redeemed.ok_or_else(|| Response::error(404, "identity_verification_not_found"))?;
    emit_verify(context)
}

fn list_browsing(context: &mut Context<'_>) -> Outcome {
    let sessions = context.conversation()?.list("browsing").to_vec();
    Ok(Response::ok(200, "listed", json!(sessions)))
}

fn initiate_browsing(context: &mut Context<'_>) -> Outcome {
    let (browsing_id, browsing_token) = (context.uuid(), context.uuid());
    let session = json!({
        "browsing_id": browsing_id, "browsing_token": browsing_token, "useragent": "Mock",
    });
    context.edit(|conversation| conversation.list_mut("browsing").push(session))?;
    let data = json!({ "browsing_id": browsing_id, "browsing_token": browsing_token });
    context.emit_session("browsing:request:initiated", data);
    Ok(Response::dispatched(json!({})))
}

fn browsing_position(context: &mut Context<'_>) -> Result<usize, Response> {
    let id = context.path("browsing_id");
    let mut sessions = context.conversation()?.list("browsing").iter();
    let position = sessions.position(|session| session["browsing_id"] == id);
    position.ok_or_else(|| Response::error(404, "browsing_not_found"))
}

fn act_on_browsing(context: &mut Context<'_>) -> Outcome {
    let position = browsing_position(context)?;
    if context.body()["action"] == "stop" {
        context.edit(|conversation| conversation.list_mut("browsing").remove(position))?;
    }
    Ok(Response::updated())
}

fn assist_browsing(context: &mut Context<'_>) -> Outcome {
    browsing_position(context).map(|_| Response::updated())
}

fn initiate_call(context: &mut Context<'_>) -> Outcome {
    if !context.conversation()?.list("calls").is_empty() {
        return Err(Response::error(409, "call_ongoing"));
    }
    let call = json!({ "call_id": context.uuid() });
    let stored = call.clone();
    context.edit(|conversation| conversation.list_mut("calls").push(stored))?;
    context.emit_session("call:request:initiated", call.clone());
    Ok(Response::dispatched(call))
}

fn get_call(context: &mut Context<'_>) -> Outcome {
    let call = context.conversation()?.list("calls").first().cloned();
    call.map(Response::resolved).ok_or_else(missing_call)
}

fn missing_call() -> Response {
    Response::error(404, "call_not_found")
}

fn has_call(context: &mut Context<'_>) -> Result<(), Response> {
    let call_id = context.path("call_id");
    let calls = context.conversation()?.list("calls");
    let is_ongoing = calls.iter().any(|call| call["call_id"] == call_id);
    is_ongoing.then_some(()).ok_or_else(missing_call)
}

fn abort_call(context: &mut Context<'_>) -> Outcome {
    has_call(context)?;
    context.edit(|conversation| conversation.list_mut("calls").clear())?;
    let call_id = context.path("call_id");
    context.emit_session("call:request:rejected", json!({ "call_id": call_id }));
    Ok(Response::deleted())
}

fn signal_call(context: &mut Context<'_>) -> Outcome {
    has_call(context).map(|()| Response::updated())
}

/// Delivers an action of an operator to the widget of a plugin. The result follows as an event. A fetch
/// returns the value that was edited last.
fn act_on_widget(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let item = format!("{}/{}", body["section_id"], body["item_id"]);
    let correlation_id = context.uuid();
    let result = context.edit(|conversation| {
        let values = conversation.list_mut("widgets");
        if body["action"] == "edit" {
            values.retain(|one| one["item"] != item.as_str());
            values.push(json!({ "item": item, "value": body["value"] }));
        }
        let found = values.iter().find(|one| one["item"] == item.as_str());
        found.map_or(Value::Null, |one| one["value"].clone())
    })?;
    let plugin_id = context.path("plugin_id");
    let mut processed = json!({
        "website_id": context.website_id(), "session_id": context.path("session_id"),
        "plugin_id": plugin_id, "correlation_id": correlation_id, "outcome": "success",
        "result": { "data": { "value": result } },
    });
    processed["inbox_id"] = json!(context.conversation()?.inbox_id);
    let mut request = body.clone();
    for key in ["website_id", "session_id", "plugin_id", "correlation_id"] {
        request[key] = processed[key].clone();
    }
    // If a plugin receives actions, its response is the result. The hub sends the event in both cases.
    let data = json!({ "request": request, "processed": processed });
    context.emit_session("mock:widget:requested", data);
    let strategy = json!({ "attempts": 1, "exhaustion": 10 });
    Ok(Response::dispatched(json!({ "correlation_id": correlation_id, "strategy": strategy })))
}

/// Lists what was recorded in a conversation, most recent first.
fn list(context: &mut Context<'_>, name: &str) -> Outcome {
    let items: Vec<_> = context.conversation()?.list(name).iter().rev().cloned().collect();
    context.page(items)
}

fn list_files(context: &mut Context<'_>) -> Outcome {
    let messages = context.conversation()?.messages.iter().rev();
    let files = messages.filter(|message| message["type"] == "file").map(|message| {
        let mut file = message["content"].clone();
        file["fingerprint"] = message["fingerprint"].clone();
        file["timestamp"] = message["timestamp"].clone();
        file
    });
    let files: Vec<_> = files.collect();
    context.page(files)
}

fn get_original(context: &mut Context<'_>) -> Outcome {
    let id = context.path("original_id");
    let found =
        context.conversation()?.list("originals").iter().find(|one| one["original_id"] == id);
    let found = found.cloned().ok_or_else(|| Response::error(404, "original_not_found"))?;
    Ok(Response::resolved(found))
}
