//! The contacts of a workspace.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// A contact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub(crate) profile: Value,
    pub(crate) data: Map<String, Value>,
    /// The events, most recent last.
    pub(crate) events: Vec<Value>,
    pub(crate) is_subscribed: bool,
    /// The ids of the campaigns that were sent to the contact.
    pub(crate) campaigns: Vec<String>,
}

impl Contact {
    pub(crate) fn id(&self) -> &str {
        self.profile["people_id"].as_str().unwrap_or_default()
    }

    pub(crate) fn email(&self) -> &str {
        self.profile["email"].as_str().unwrap_or_default()
    }
}

/// The contacts of a workspace, in the order of their creation.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct People {
    contacts: BTreeMap<u64, Contact>,
    by_id: BTreeMap<String, u64>,
    /// The contacts by email address in lower case.
    by_email: BTreeMap<String, u64>,
    next: u64,
}

impl People {
    /// Adds a contact with the fields of a `PeopleProfileSaveCard`.
    pub(crate) fn add(&mut self, people_id: String, card: &Value, now: u64) {
        let mut profile = json!({
            "people_id": people_id,
            "email": "",
            "person": {},
            "company": {},
            "segments": [],
            "active": { "now": false },
            "created_at": now,
        });
        change(&mut profile, card, now);
        self.next += 1;
        self.by_id.insert(people_id, self.next);
        let contact = Contact {
            profile,
            data: Map::new(),
            events: Vec::new(),
            is_subscribed: true,
            campaigns: Vec::new(),
        };
        self.by_email.insert(contact.email().to_lowercase(), self.next);
        self.contacts.insert(self.next, contact);
    }

    /// Returns the contact with this id or email address.
    pub(crate) fn get(&self, key: &str) -> Option<&Contact> {
        self.contacts.get(&self.number(key)?)
    }

    /// Returns the contact with this id or email address, for changing everything but its email address.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Contact> {
        self.contacts.get_mut(&self.number(key)?)
    }

    /// Changes the profile of a contact. Fields that `card` does not contain stay unchanged.
    pub(crate) fn update(&mut self, key: &str, card: &Value, now: u64) {
        let Some(number) = self.number(key) else { return };
        if let Some(contact) = self.contacts.get_mut(&number) {
            self.by_email.remove(&contact.email().to_lowercase());
            change(&mut contact.profile, card, now);
            self.by_email.insert(contact.email().to_lowercase(), number);
        }
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<Contact> {
        let contact = self.contacts.remove(&self.number(key)?)?;
        self.by_id.remove(contact.id());
        self.by_email.remove(&contact.email().to_lowercase());
        Some(contact)
    }

    /// Returns all contacts, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Contact> {
        self.contacts.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.contacts.len()
    }

    fn number(&self, key: &str) -> Option<u64> {
        self.by_id.get(key).or_else(|| self.by_email.get(&key.to_lowercase())).copied()
    }
}

/// Sets the fields that are sent. Other fields of `person` and `company` keep their values, although no
/// source documents this.
fn change(profile: &mut Value, card: &Value, now: u64) {
    for (key, value) in card.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("active", Value::Number(last)) => {
                profile["active"] = json!({ "now": false, "last": last });
            }
            ("person" | "company", Value::Object(fields)) => {
                for (field, value) in fields {
                    profile[key][field] = value.clone();
                }
            }
            _ => profile[key] = value.clone(),
        }
    }
    profile["updated_at"] = json!(now);
}
