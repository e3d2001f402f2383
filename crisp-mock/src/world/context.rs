//! The context in which a handler processes one call.

use serde_json::{Value, json};

use super::command::page;
use super::{Call, Conversation, Env, Event, Workspace, World};
use crate::response::{Outcome, Response};

/// The call that a handler processes, and the world that it changes.
pub(crate) struct Context<'c> {
    pub(crate) world: &'c mut World,
    pub(crate) call: &'c Call<'c>,
    pub(crate) env: &'c Env,
    pub(crate) events: Vec<Event>,
}

impl<'c> Context<'c> {
    pub(crate) fn new(world: &'c mut World, call: &'c Call<'c>, env: &'c Env) -> Self {
        Self { world, call, env, events: Vec::new() }
    }

    pub(crate) fn now(&self) -> u64 {
        self.env.now
    }

    pub(crate) fn body(&self) -> &'c Value {
        &self.call.body
    }

    /// Returns a path parameter of the route.
    pub(crate) fn path(&self, name: &str) -> &'c str {
        self.call.path.get(name).map_or("", String::as_str)
    }

    /// Returns a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&'c str> {
        self.call.query.get(name).map(String::as_str)
    }

    /// Returns whether a boolean query parameter is set.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query(name) == Some("1")
    }

    /// Returns a numeric query parameter.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.query(name)?.parse().ok()
    }

    /// Returns a date in the query, in milliseconds since the Unix epoch.
    pub(crate) fn date(&self, name: &str) -> Option<u64> {
        humantime::parse_rfc3339_weak(self.query(name)?).ok().map(crate::clock::millis)
    }

    pub(crate) fn website_id(&self) -> &'c str {
        self.path("website_id")
    }

    /// Returns the workspace of the route.
    pub(crate) fn site(&mut self) -> Result<&mut Workspace, Response> {
        let id = self.website_id();
        self.world.websites.get_mut(id).ok_or_else(|| Response::error(404, "website_not_found"))
    }

    /// Returns the conversation of the route.
    pub(crate) fn conversation(&mut self) -> Result<&Conversation, Response> {
        let id = self.path("session_id");
        self.site()?.conversations.get(id).ok_or_else(missing_conversation)
    }

    /// Changes the conversation of the route.
    pub(crate) fn edit<R>(
        &mut self,
        change: impl FnOnce(&mut Conversation) -> R,
    ) -> Result<R, Response> {
        let id = self.path("session_id");
        self.site()?.conversations.edit(id, change).ok_or_else(missing_conversation)
    }

    pub(crate) fn uuid(&mut self) -> String {
        self.world.random.uuid()
    }

    /// Emits an event of the workspace of the route.
    pub(crate) fn emit(&mut self, name: &str, data: Value) {
        let website_id = self.website_id().to_owned();
        self.emit_for(&website_id, name, data);
    }

    /// Emits an event of a workspace.
    pub(crate) fn emit_for(&mut self, website_id: &str, name: &str, mut data: Value) {
        // The events about uploads are the only ones whose data does not name the workspace.
        if !name.starts_with("bucket:") && !name.starts_with("media:") {
            data["website_id"] = json!(website_id);
        }
        let website_id = website_id.to_owned();
        self.events.push(Event { name: name.to_owned(), website_id, data });
    }

    /// Emits an event of the conversation of the route.
    pub(crate) fn emit_session(&mut self, name: &str, data: Value) {
        let id = self.path("session_id").to_owned();
        self.emit_session_of(&id, name, data);
    }

    /// Emits an event of a conversation in the workspace of the route.
    pub(crate) fn emit_session_of(&mut self, session_id: &str, name: &str, mut data: Value) {
        data["session_id"] = json!(session_id);
        let found = self.site().ok().and_then(|site| site.conversations.get(session_id));
        if let Some(inbox_id) = found.and_then(|conversation| conversation.inbox_id.clone()) {
            data["inbox_id"] = json!(inbox_id);
        }
        self.emit(name, data);
    }

    /// Returns the page of a list that the call requests.
    pub(crate) fn page(&self, items: impl IntoIterator<Item = Value>) -> Outcome {
        let size = self.number("per_page").and_then(|size| usize::try_from(size).ok());
        match self.call.endpoint.page() {
            Some(parameter) => page(self.call, parameter, size.unwrap_or(20), items),
            None => Ok(Response::ok(200, "listed", items.into_iter().collect())),
        }
    }
}

pub(crate) fn missing_conversation() -> Response {
    Response::error(404, "conversation_not_found")
}
