//! The actions of a visitor in the chatbox.

use std::collections::BTreeMap;

use crisp_api_spec::{Spec, Tier};
use serde::Deserialize;
use serde_json::{Value, json};

use super::command::{Call, Caller};
use super::{Context, Conversation, Env, Event, World, message};
use crate::response::{Outcome, Response};

/// An action of a visitor. The JSON form is the body of `POST /mock/visitor/…`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
pub(crate) enum VisitorAction {
    /// Starts a session, which creates the conversation if it does not exist.
    Start,
    /// Sends a text message.
    Say { text: String },
    /// Sends a message of any type: an object with `type` and `content`.
    Send { message: Value },
    /// Chooses an option of a picker message, by its value. Without `fingerprint`, of the last picker.
    Pick { choice: String, fingerprint: Option<i64> },
    /// Fills in a field message. Without `fingerprint`, the last field.
    Fill { value: String, fingerprint: Option<i64> },
    /// Starts typing.
    Types { excerpt: Option<String> },
    /// Stops typing.
    StopsTyping,
    /// Reads all messages of the operators.
    Reads,
    /// Rates the conversation with 1 to 5 stars.
    Rates { stars: u32, comment: Option<String> },
    /// Views a page.
    Browses { url: String, title: Option<String> },
    /// Sets metadata, such as the nickname and the email address.
    Identifies { meta: Value },
    /// Comes to the site.
    Opens,
    /// Leaves the site.
    Closes,
}

impl World {
    pub(super) fn apply_visit(
        &mut self,
        website_id: &str,
        session_id: &str,
        action: VisitorAction,
        env: &Env,
    ) -> (Response, Vec<Event>) {
        // A visitor is no endpoint. The handlers that a visitor shares with the API read the path only.
        let spec = Spec::default();
        let route = "POST /website/{website_id}/visitor/{session_id}".parse();
        let endpoint = spec.declare("visitor", route.expect("the route is valid"));
        let path = [("website_id", website_id), ("session_id", session_id)];
        let path: BTreeMap<_, _> =
            path.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let call = Call {
            spec: &spec,
            endpoint: &endpoint,
            path,
            query: BTreeMap::new(),
            body: Value::Null,
            caller: Caller { tier: Tier::User, identifier: String::new() },
        };
        let mut context = Context::new(self, &call, env);
        match visit(&mut context, action) {
            Ok(response) => (response, context.events),
            Err(response) => (response, Vec::new()),
        }
    }
}

fn visit(context: &mut Context<'_>, action: VisitorAction) -> Outcome {
    match action {
        VisitorAction::Start => start(context),
        VisitorAction::Say { text } => {
            let text = json!({ "type": "text", "content": text });
            send(context, text)
        }
        VisitorAction::Send { message } => send(context, message),
        VisitorAction::Pick { choice, fingerprint } => {
            answer(context, "picker", fingerprint, |content| pick(content, &choice))
        }
        VisitorAction::Fill { value, fingerprint } => {
            answer(context, "field", fingerprint, |content| {
                content["value"] = json!(value);
                true
            })
        }
        VisitorAction::Types { excerpt } => compose(context, "start", excerpt.as_deref()),
        VisitorAction::StopsTyping => compose(context, "stop", None),
        VisitorAction::Reads => read(context),
        VisitorAction::Rates { stars, comment } => rate(context, stars, comment.as_deref()),
        VisitorAction::Browses { url, title } => browse(context, &url, title.as_deref()),
        VisitorAction::Identifies { meta } => crate::handlers::update_metas(context, &meta),
        VisitorAction::Opens => presence(context, true),
        VisitorAction::Closes => presence(context, false),
    }
}

fn start(context: &mut Context<'_>) -> Outcome {
    let (session_id, now) = (context.path("session_id").to_owned(), context.now());
    if context.conversation().is_err() {
        let conversation = Conversation::new(session_id, now);
        context.site()?.conversations.insert(conversation);
    }
    presence(context, true)
}

fn send(context: &mut Context<'_>, mut message: Value) -> Outcome {
    if !message["type"].is_string() {
        return Err(Response::invalid("message.type should be string"));
    }
    message["from"] = json!("user");
    if message["origin"].is_null() {
        message["origin"] = json!("chat");
    }
    message::send(context, &message)
}

/// Changes the content of a message that asks the visitor something.
fn answer(
    context: &mut Context<'_>,
    kind: &str,
    fingerprint: Option<i64>,
    change: impl FnOnce(&mut Value) -> bool,
) -> Outcome {
    let now = context.now();
    let changed = context.edit(|conversation| {
        let mut messages = conversation.messages.iter_mut().rev();
        let is_asked = |message: &&mut Value| {
            message["type"] == kind
                && fingerprint.is_none_or(|chosen| message["fingerprint"] == chosen)
        };
        let message = messages.find(is_asked)?;
        if !change(&mut message["content"]) {
            return None;
        }
        let update =
            json!({ "fingerprint": message["fingerprint"], "content": message["content"] });
        conversation.updated_at = now;
        Some(update)
    })?;
    let update = changed.ok_or_else(|| Response::error(404, "message_not_found"))?;
    context.emit_session("message:updated", update);
    Ok(Response::updated())
}

fn pick(content: &mut Value, choice: &str) -> bool {
    let Some(choices) = content["choices"].as_array_mut() else { return false };
    if !choices.iter().any(|one| one["value"] == choice) {
        return false;
    }
    for one in choices {
        one["selected"] = json!(one["value"] == choice);
    }
    true
}

fn compose(context: &mut Context<'_>, kind: &str, excerpt: Option<&str>) -> Outcome {
    let typing = json!({ "type": kind, "excerpt": excerpt, "timestamp": context.now() });
    let stored = typing.clone();
    context.edit(|conversation| match kind {
        "start" => {
            conversation.compose.insert("visitor".into(), stored);
        }
        _ => {
            conversation.compose.remove("visitor");
        }
    })?;
    context.emit_session("message:compose:send", typing);
    Ok(Response::updated())
}

fn read(context: &mut Context<'_>) -> Outcome {
    let body = json!({ "from": "operator", "origin": "chat" });
    crate::handlers::mark(context, &body, "read")
}

fn rate(context: &mut Context<'_>, stars: u32, comment: Option<&str>) -> Outcome {
    if !(1..=5).contains(&stars) {
        return Err(Response::invalid("stars should be from 1 to 5"));
    }
    context.conversation()?;
    let rating = json!({ "stars": stars, "comment": comment });
    context.emit_session("session:sync:rating", json!({ "rating": rating }));
    Ok(Response::updated())
}

fn browse(context: &mut Context<'_>, url: &str, title: Option<&str>) -> Outcome {
    let page = json!({
        "page_title": title.unwrap_or(url), "page_url": url, "timestamp": context.now(),
    });
    let pages = context.edit(|conversation| {
        conversation.is_active = true;
        conversation.list_mut("pages").push(page);
        conversation.list("pages").to_vec()
    })?;
    context.emit_session("session:sync:pages", json!({ "pages": pages }));
    Ok(Response::updated())
}

fn presence(context: &mut Context<'_>, is_active: bool) -> Outcome {
    let changed = context.edit(|conversation| {
        std::mem::replace(&mut conversation.is_active, is_active) != is_active
    })?;
    if changed {
        let availability = if is_active { "online" } else { "offline" };
        context
            .emit_session("session:update_availability", json!({ "availability": availability }));
        let site = context.site()?;
        let count = site.conversations.iter().filter(|one| one.is_active).count();
        context.emit("website:update_visitors_count", json!({ "visitors_count": count }));
    }
    Ok(Response::updated())
}
