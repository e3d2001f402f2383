//! Events before they are typed, from RTM and from webhooks.

mod key;

use std::fmt;

use serde_json::Value;

/// An event as Crisp sent it, before it is mapped to a type.
///
/// `Debug` shows the name and the source, but no id and no data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawEvent {
    /// The name, such as `message:send`.
    pub name: String,
    /// The id of the workspace. Absent for events that belong to no workspace.
    pub website_id: Option<String>,
    /// The payload: the `data` of a webhook, or the argument of an RTM event.
    pub data: Value,
    /// The time at which Crisp sent the event, in milliseconds since 1970. Present for webhooks
    /// only.
    pub timestamp_ms: Option<u64>,
    /// The way on which the event arrived.
    pub source: Source,
}

/// The way on which an event arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The RTM stream.
    Rtm,
    /// A webhook.
    Hook {
        /// The number of the delivery attempt, starting at 1. Absent if Crisp did not send it.
        attempt: Option<u32>,
    },
}

impl RawEvent {
    /// Creates an event that arrived over RTM. Takes the workspace's id from the payload.
    ///
    /// ```
    /// use crisp_api_realtime::RawEvent;
    /// use serde_json::json;
    ///
    /// let event = RawEvent::rtm("message:send", json!({ "website_id": "a3235adc", "from": "user" }));
    /// assert_eq!(event.website_id.as_deref(), Some("a3235adc"));
    /// assert!(event.from_visitor());
    /// ```
    pub fn rtm(name: impl Into<String>, data: Value) -> Self {
        Self {
            name: name.into(),
            website_id: website_of(&data).map(str::to_owned),
            data,
            timestamp_ms: None,
            source: Source::Rtm,
        }
    }

    /// Creates an event that arrived in a webhook, for use in tests.
    ///
    /// Takes the workspace's id from the payload. Use a `Verifier` for requests that arrive over the
    /// network.
    pub fn hook(name: impl Into<String>, data: Value, timestamp_ms: Option<u64>) -> Self {
        let source = Source::Hook { attempt: None };
        Self { timestamp_ms, source, ..Self::rtm(name, data) }
    }

    /// Returns the id of the conversation, if the event belongs to one.
    pub fn session_id(&self) -> Option<&str> {
        session_of(&self.data)
    }

    /// Returns a text that identifies the event, no matter how it arrived or how often.
    ///
    /// The key is the same for RTM, for a webhook, and for each attempt of a webhook. It is a hash,
    /// so it shows no id. Messages are identified by their workspace, conversation and fingerprint,
    /// and all other events by their payload. Crisp sends no id of the event, so two events with the
    /// same payload have the same key, such as two `session:set_state` that both set `resolved`.
    pub fn delivery_key(&self) -> String {
        key::of(&self.name, &self.data)
    }

    /// Returns a text that is the same for all events of a conversation, or of a workspace if the
    /// event belongs to no conversation.
    ///
    /// Events with the same key have to be handled in order. The text contains ids.
    pub fn partition_key(&self) -> String {
        let website_id = self.website_id.as_deref().unwrap_or_default();
        [website_id, self.session_id().unwrap_or_default()].join("/")
    }

    /// Returns whether a visitor wrote the message, according to its payload.
    ///
    /// Prefer this to the name of the event: visitors send `message:send`, and operators and programs
    /// send `message:received`.
    #[allow(clippy::wrong_self_convention, reason = "the message is from them")]
    pub fn from_visitor(&self) -> bool {
        self.text("from") == Some("user")
    }

    /// Returns whether an operator or a program wrote the message, according to its payload.
    #[allow(clippy::wrong_self_convention, reason = "the message is from them")]
    pub fn from_operator(&self) -> bool {
        self.text("from") == Some("operator")
    }

    /// Returns whether a bot should reply to the event.
    ///
    /// It should if a visitor wrote the message, its type is `text`, `file`, `audio` or `animation`,
    /// it is neither automated nor stealth, and its origin is not `own_origin`, with which the bot
    /// marks its messages.
    ///
    /// A visitor's choice in a picker arrives as `message:updated`, for which this returns false.
    pub fn is_reply_worthy(&self, own_origin: &str) -> bool {
        self.from_visitor()
            && matches!(self.text("type"), Some("text" | "file" | "audio" | "animation"))
            && !self.flag("automated")
            && !self.flag("stealth")
            && self.text("origin") != Some(own_origin)
    }

    /// Returns whether an operator, and not a program, wrote a message to the visitor.
    ///
    /// It counts if it is neither automated nor stealth, is not a note or an event of the conversation,
    /// and has another origin than `own_origin`.
    pub fn is_by_active_operator(&self, own_origin: &str) -> bool {
        self.from_operator()
            && matches!(self.name.as_str(), "message:send" | "message:received")
            && !matches!(self.text("type"), Some("note" | "event") | None)
            && !self.flag("automated")
            && !self.flag("stealth")
            && self.text("origin") != Some(own_origin)
    }

    fn text(&self, field: &str) -> Option<&str> {
        self.data.get(field)?.as_str()
    }

    fn flag(&self, field: &str) -> bool {
        self.data.get(field).and_then(Value::as_bool) == Some(true)
    }
}

/// Takes the workspace's id out of a payload; `bucket:url:*` has it in `resource`.
pub(crate) fn website_of(data: &Value) -> Option<&str> {
    let resource = || {
        let resource = data.get("resource")?;
        let id = resource.get("id")?.as_str();
        id.filter(|_| resource.get("type").and_then(Value::as_str) == Some("website"))
    };
    data.get("website_id").and_then(Value::as_str).or_else(resource)
}

/// Takes the conversation's id out of a payload; `email:track:view` has it in `identifier`.
fn session_of(data: &Value) -> Option<&str> {
    let identifier = || {
        let kind = data.get("type").and_then(Value::as_str);
        data.get("identifier")?.as_str().filter(|_| kind == Some("session"))
    };
    data.get("session_id").and_then(Value::as_str).or_else(identifier)
}

impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("name", &self.name)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_the_workspace_and_the_conversation() {
        for (data, website, session) in [
            (json!({"website_id":"w","session_id":"s"}), Some("w"), Some("s")),
            (json!({"resource":{"type":"website","id":"w"},"identifier":"x"}), Some("w"), None),
            (json!({"resource":{"type":"user","id":"u"}}), None, None),
            (json!({"website_id":"w","type":"session","identifier":"s"}), Some("w"), Some("s")),
            (json!({"website_id":"w","type":"campaign","identifier":"c"}), Some("w"), None),
            (json!("scalar"), None, None),
        ] {
            let event = RawEvent::rtm("x", data.clone());
            assert_eq!(
                (event.website_id.as_deref(), event.session_id()),
                (website, session),
                "{data}"
            );
        }
    }

    #[test]
    fn partitions_by_conversation_then_by_workspace() {
        let key = |data| RawEvent::rtm("x", data).partition_key();
        assert_eq!(key(json!({"website_id":"w","session_id":"s"})), "w/s");
        assert_eq!(key(json!({"website_id":"w"})), "w/");
        assert_eq!(key(json!(null)), "/");
    }

    #[test]
    fn the_author_is_in_the_payload_not_in_the_name() {
        let event = RawEvent::rtm("message:received", json!({"from":"user"}));
        assert!(event.from_visitor() && !event.from_operator());
        let event = RawEvent::rtm("message:send", json!({"from":"operator"}));
        assert!(event.from_operator() && !event.from_visitor());
        let event = RawEvent::rtm("message:updated", json!({"content":"x"}));
        assert!(!event.from_operator() && !event.from_visitor());
    }

    #[test]
    fn a_bot_replies_to_what_a_visitor_wrote() {
        let worthy = |change: Value| {
            let mut data = json!({"from":"user","type":"text","origin":"chat","automated":false});
            data.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            RawEvent::rtm("message:send", data).is_reply_worthy("urn:acme:bot")
        };
        assert!(worthy(json!({})) && worthy(json!({"type":"file"})));
        for change in [
            json!({"from":"operator"}),
            json!({"type":"note"}),
            json!({"type":"picker"}),
            json!({"automated":true}),
            json!({"stealth":true}),
            json!({"origin":"urn:acme:bot"}),
        ] {
            assert!(!worthy(change.clone()), "{change}");
        }
    }

    #[test]
    fn debug_shows_no_id_and_no_data() {
        let event =
            RawEvent::hook("message:send", json!({"website_id":"w-1","content":"Hi"}), None);
        let expected = r#"RawEvent { name: "message:send", source: Hook { attempt: None }, .. }"#;
        assert_eq!(format!("{event:?}"), expected);
    }
}
