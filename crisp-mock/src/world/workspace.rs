//! A workspace.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Conversations, People, owner};
use crate::CONTACT_EMAIL;
use crate::random::Random;

/// A workspace and everything that belongs to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Workspace {
    /// The public description of the workspace.
    pub(crate) info: Value,
    pub(crate) conversations: Conversations,
    pub(crate) people: People,
    /// The objects that need no more than storing, by kind. Oldest first.
    collections: BTreeMap<String, Vec<Value>>,
    /// Objects that exist once, such as the settings.
    documents: BTreeMap<String, Value>,
}

impl Workspace {
    pub(crate) fn new(id: &str, index: usize, now: u64, random: &mut Random) -> Self {
        let domain = match index {
            0 => "acme.example".to_owned(),
            _ => format!("acme-{}.example", index + 1),
        };
        let info = json!({
            "website_id": id,
            "name": "Acme",
            "domain": domain,
            "verified": true,
            "institutional": false,
        });
        let mut people = People::default();
        let contact = json!({
            "email": CONTACT_EMAIL,
            "person": { "nickname": "Ada Example", "geolocation": {}, "locales": ["en"] },
            "segments": ["customer"],
        });
        people.add(random.uuid(), &contact, now);
        let mut workspace = Self {
            info,
            conversations: Conversations::default(),
            people,
            collections: BTreeMap::new(),
            documents: BTreeMap::new(),
        };
        workspace.all("operator").push(owner());
        workspace
    }

    /// Creates an empty workspace with this name and domain.
    pub(crate) fn named(id: &str, name: &Value, domain: &Value) -> Self {
        let info = json!({
            "website_id": id, "name": name, "domain": domain, "verified": false,
            "institutional": false,
        });
        let mut workspace = Self {
            info,
            conversations: Conversations::default(),
            people: People::default(),
            collections: BTreeMap::new(),
            documents: BTreeMap::new(),
        };
        workspace.all("operator").push(owner());
        workspace
    }

    /// Returns the objects of a collection, oldest first.
    pub(crate) fn list(&self, collection: &str) -> &[Value] {
        self.collections.get(collection).map_or(&[], Vec::as_slice)
    }

    /// Returns the objects of a collection, for changing them.
    pub(crate) fn all(&mut self, collection: &str) -> &mut Vec<Value> {
        self.collections.entry(collection.to_owned()).or_default()
    }

    /// Returns the object whose `key` is `id`.
    pub(crate) fn find(&mut self, collection: &str, key: &str, id: &str) -> Option<&mut Value> {
        self.all(collection).iter_mut().find(|item| item[key] == id)
    }

    /// Removes the object whose `key` is `id`, and returns whether it existed.
    pub(crate) fn remove(&mut self, collection: &str, key: &str, id: &str) -> bool {
        let items = self.all(collection);
        let before = items.len();
        items.retain(|item| item[key] != id);
        items.len() < before
    }

    /// Removes a whole collection.
    pub(crate) fn clear(&mut self, collection: &str) {
        self.collections.remove(collection);
    }

    /// Returns a document, or `None` if it was never written.
    pub(crate) fn document(&self, name: &str) -> Option<&Value> {
        self.documents.get(name)
    }

    /// Returns a document for changing it. A document that was never written is an empty object.
    pub(crate) fn document_mut(&mut self, name: &str) -> &mut Value {
        self.documents.entry(name.to_owned()).or_insert_with(|| Value::Object(Map::new()))
    }

    /// Removes a document, and returns whether it existed.
    pub(crate) fn remove_document(&mut self, name: &str) -> bool {
        self.documents.remove(name).is_some()
    }

    pub(crate) fn name(&self) -> Value {
        self.info["name"].clone()
    }
}

/// Merges `change` into `value`. Objects are merged key by key; other values are replaced.
pub(crate) fn merge(value: &mut Value, change: &Value) {
    match (value, change) {
        (Value::Object(value), Value::Object(change)) => {
            for (key, change) in change {
                merge(value.entry(key.clone()).or_insert(Value::Null), change);
            }
        }
        (value, change) => *value = change.clone(),
    }
}

/// Replaces the top-level keys of `value` that `change` contains.
pub(crate) fn assign(value: &mut Value, change: &Value) {
    for (key, change) in change.as_object().into_iter().flatten() {
        value[key] = change.clone();
    }
}
