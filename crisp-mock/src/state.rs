//! What the mock remembers.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use crate::{CONTACT_EMAIL, WEBSITE_ID};

/// One workspace with its conversations and its contacts.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) website: Value,
    /// The one created last comes last.
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) people: Vec<Contact>,
    serial: u64,
}

#[derive(Debug)]
pub(crate) struct Conversation {
    pub(crate) value: Value,
    /// The newest comes last.
    pub(crate) messages: Vec<Value>,
}

#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) profile: Value,
    pub(crate) data: Map<String, Value>,
    /// The newest comes last.
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

    /// A number that was not given before.
    pub(crate) fn serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    pub(crate) fn conversation(&mut self, session_id: &str) -> Option<&mut Conversation> {
        self.conversations.iter_mut().find(|one| one.value["session_id"] == session_id)
    }

    /// The contact with this id or this e-mail address.
    pub(crate) fn contact(&mut self, key: &str) -> Option<&mut Contact> {
        self.people
            .iter_mut()
            .find(|one| one.profile["people_id"] == key || one.profile["email"] == key)
    }
}

/// The time, in milliseconds since 1970.
pub(crate) fn now() -> u64 {
    millis(SystemTime::now())
}

/// A time, in milliseconds since 1970.
pub(crate) fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
