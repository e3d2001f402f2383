//! The in-memory state.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use crate::{CONTACT_EMAIL, WEBSITE_ID};

/// A workspace with its conversations and contacts.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) website: Value,
    /// The conversations, most recently created last.
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) people: Vec<Contact>,
    serial: u64,
}

#[derive(Debug)]
pub(crate) struct Conversation {
    pub(crate) value: Value,
    /// The messages, most recent last.
    pub(crate) messages: Vec<Value>,
}

#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) profile: Value,
    pub(crate) data: Map<String, Value>,
    /// The events, most recent last.
    pub(crate) events: Vec<Value>,
}

impl State {
    pub(crate) fn new() -> Self {
        let now = now();
        let contact = json!({
            "people_id": "0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
            "email": CONTACT_EMAIL,
            "person": { "nickname": "Ada Example", "geolocation": {}, "locales": ["en"] },
            "company": {},
            "segments": ["customer"],
            "active": { "now": false, "last": now },
            "created_at": now,
            "updated_at": now,
        });
        Self {
            website: json!({
                "website_id": WEBSITE_ID,
                "name": "Acme",
                "domain": "acme.example",
                "verified": true,
                "institutional": false,
            }),
            conversations: Vec::new(),
            people: vec![Contact { profile: contact, data: Map::new(), events: Vec::new() }],
            serial: 0,
        }
    }

    /// Returns a number that was not returned before.
    pub(crate) fn serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    pub(crate) fn conversation(&mut self, session_id: &str) -> Option<&mut Conversation> {
        self.conversations.iter_mut().find(|one| one.value["session_id"] == session_id)
    }

    /// Returns the contact with this id or email address.
    pub(crate) fn contact(&mut self, key: &str) -> Option<&mut Contact> {
        self.people
            .iter_mut()
            .find(|one| one.profile["people_id"] == key || one.profile["email"] == key)
    }
}

/// Returns the current time, in milliseconds since the Unix epoch.
pub(crate) fn now() -> u64 {
    millis(SystemTime::now())
}

/// Converts a time to milliseconds since the Unix epoch.
pub(crate) fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
