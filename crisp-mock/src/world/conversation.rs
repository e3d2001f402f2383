//! A conversation.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The state of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    Pending,
    Unresolved,
    Resolved,
}

impl State {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "pending" => Some(Self::Pending),
            "unresolved" => Some(Self::Unresolved),
            "resolved" => Some(Self::Resolved),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Unresolved => "unresolved",
            Self::Resolved => "resolved",
        }
    }
}

/// A conversation. Optional parts are empty until they are set, so that 100,000 of them fit in memory.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Conversation {
    pub(crate) session_id: String,
    pub(crate) state: State,
    pub(crate) created_at: u64,
    pub(crate) updated_at: u64,
    pub(crate) waiting_since: Option<u64>,
    pub(crate) inbox_id: Option<String>,
    pub(crate) assigned: Option<String>,
    pub(crate) people_id: Option<String>,
    pub(crate) is_blocked: bool,
    pub(crate) is_verified: bool,
    /// Whether the visitor is on the site now.
    pub(crate) is_active: bool,
    /// Whether the conversation is listed although it has no messages.
    pub(crate) is_listed: bool,
    pub(crate) topic: Option<String>,
    pub(crate) participants: Vec<Value>,
    pub(crate) mentions: Vec<String>,
    pub(crate) verifications: Vec<Value>,
    /// The metadata that was set; other keys have defaults.
    pub(crate) meta: Map<String, Value>,
    pub(crate) compose: Map<String, Value>,
    /// The numbers of unread messages for the operators and for the visitor.
    pub(crate) unread: (u32, u32),
    /// The messages, in the order in which they were sent.
    pub(crate) messages: Vec<Value>,
    /// Further lists, such as the viewed pages, by name.
    pub(crate) lists: std::collections::BTreeMap<String, Vec<Value>>,
}

impl Conversation {
    pub(crate) fn new(session_id: String, now: u64) -> Self {
        Self {
            session_id,
            state: State::Unresolved,
            created_at: now,
            updated_at: now,
            waiting_since: None,
            inbox_id: None,
            assigned: None,
            people_id: None,
            is_blocked: false,
            is_verified: false,
            is_active: false,
            is_listed: false,
            topic: None,
            participants: Vec::new(),
            mentions: Vec::new(),
            verifications: Vec::new(),
            meta: Map::new(),
            compose: Map::new(),
            unread: (0, 0),
            messages: Vec::new(),
            lists: std::collections::BTreeMap::new(),
        }
    }

    /// Returns the `Conversation` object of the API.
    pub(crate) fn json(&self, website_id: &str) -> Value {
        let status = match self.state {
            State::Pending => 0,
            State::Unresolved => 1,
            State::Resolved => 2,
        };
        let mut value = json!({
            "session_id": self.session_id,
            "website_id": website_id,
            "inbox_id": self.inbox_id,
            "state": self.state,
            "status": status,
            "is_verified": self.is_verified,
            "is_blocked": self.is_blocked,
            "availability": if self.is_active { "online" } else { "offline" },
            "active": { "now": self.is_active, "last": self.updated_at },
            "last_message": self.last_message(),
            "preview_message": self.preview(),
            "topic": self.topic,
            "verifications": self.verifications,
            "participants": self.participants,
            "mentions": self.mentions,
            "compose": { "operator": {}, "visitor": {} },
            "unread": { "operator": self.unread.0, "visitor": self.unread.1 },
            "assigned": self.assigned_json(),
            "meta": self.meta_json(),
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "waiting_since": self.waiting_since,
        });
        for (side, typing) in &self.compose {
            value["compose"][side] = typing.clone();
        }
        if let Some(people_id) = &self.people_id {
            value["people_id"] = json!(people_id);
        }
        value
    }

    pub(crate) fn assigned_json(&self) -> Value {
        self.assigned.as_ref().map_or(Value::Null, |user_id| json!({ "user_id": user_id }))
    }

    /// Returns the metadata with the defaults of a visitor about whom nothing is known.
    pub(crate) fn meta_json(&self) -> Value {
        let mut meta = json!({
            "nickname": "visitor", "email": "", "phone": "", "address": "", "subject": "",
            "origin": "chat", "ip": "127.0.0.1", "avatar": "", "segments": [], "data": {},
            "device": { "geolocation": {}, "locales": [] },
        });
        for (key, value) in &self.meta {
            meta[key] = value.clone();
        }
        meta
    }

    pub(crate) fn nickname(&self) -> &str {
        self.meta.get("nickname").and_then(Value::as_str).unwrap_or("visitor")
    }

    pub(crate) fn email(&self) -> Option<&str> {
        self.meta.get("email").and_then(Value::as_str).filter(|email| !email.is_empty())
    }

    pub(crate) fn segments(&self) -> impl Iterator<Item = &str> {
        self.meta
            .get("segments")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }

    /// Returns whether any message is unread by the operators.
    pub(crate) fn is_unread(&self) -> bool {
        self.unread.0 > 0
    }

    pub(crate) fn message(&self, fingerprint: &str) -> Option<&Value> {
        self.messages.iter().find(|message| has_fingerprint(message, fingerprint))
    }

    pub(crate) fn message_mut(&mut self, fingerprint: &str) -> Option<&mut Value> {
        self.messages.iter_mut().find(|message| has_fingerprint(message, fingerprint))
    }

    /// Returns a list, such as the viewed pages. Most recent last.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns a list for changing it.
    pub(crate) fn list_mut(&mut self, name: &str) -> &mut Vec<Value> {
        self.lists.entry(name.to_owned()).or_default()
    }

    /// Counts unread messages. Operators read messages of the visitor, and the visitor reads messages of
    /// operators, except notes.
    pub(crate) fn count_unread(&mut self) {
        let is_unread =
            |one: &&Value| one["read"].as_str().is_none_or(str::is_empty) && one["type"] != "note";
        let unread = self.messages.iter().filter(is_unread);
        let (mut of_user, mut of_operator) = (0, 0);
        for message in unread {
            if message["from"] == "user" { of_user += 1 } else { of_operator += 1 }
        }
        self.unread = (of_user, of_operator);
    }

    fn last_message(&self) -> &str {
        let texts = self.messages.iter().rev().filter(|message| message["type"] != "note");
        texts.filter_map(excerpt).next().unwrap_or("")
    }

    fn preview(&self) -> Value {
        let last = self.messages.iter().rev().find(|message| message["type"] != "note");
        last.map_or(Value::Null, |message| {
            json!({
                "type": message["type"],
                "from": message["from"],
                "excerpt": excerpt(message).unwrap_or_default(),
                "fingerprint": message["fingerprint"],
            })
        })
    }
}

fn has_fingerprint(message: &Value, fingerprint: &str) -> bool {
    fingerprint.parse::<i64>().is_ok_and(|wanted| message["fingerprint"].as_i64() == Some(wanted))
}

/// Returns the text of a message, or that of a picker, field or carousel.
pub(crate) fn excerpt(message: &Value) -> Option<&str> {
    message["content"].as_str().or_else(|| message["content"]["text"].as_str())
}
