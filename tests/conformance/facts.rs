//! The facts in `tests/facts`: one line for each operation and each event.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The facts about one operation.
#[derive(Debug, Deserialize)]
pub(crate) struct OperationFacts {
    pub(crate) id: String,
    pub(crate) label: String,
    /// The method and the path.
    pub(crate) route: String,
    pub(crate) query: Vec<QueryFacts>,
    pub(crate) body: Option<BodyFacts>,
    /// `None` if the reference does not document the tiers.
    pub(crate) tiers: Option<Vec<String>>,
    /// The anchor in the reference.
    pub(crate) docs: Option<String>,
    /// The method names in the official Node and Go clients.
    pub(crate) aliases: Vec<String>,
    /// The scope of plugin tokens, if a source states it.
    pub(crate) scope: Option<String>,
    /// Whether the path contains the number of a page of the list that is returned.
    #[serde(default)]
    pub(crate) paged: bool,
    /// Whether the operation belongs to the helpdesk API that was replaced in 2026.
    #[serde(default)]
    pub(crate) legacy: bool,
}

/// The facts about one query parameter.
#[derive(Debug, Deserialize)]
pub(crate) struct QueryFacts {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) required: bool,
}

/// The facts about one request body.
#[derive(Debug, Deserialize)]
pub(crate) struct BodyFacts {
    /// `object`, `union` (several forms), `raw_object` (any object), or `empty`.
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    #[serde(default)]
    pub(crate) optional: Vec<String>,
    /// Keys that the clients' types have, but Crisp sets.
    #[serde(default)]
    pub(crate) server: Vec<String>,
}

impl BodyFacts {
    /// Whether the keys of the body are documented.
    pub(crate) fn has_keys(&self) -> bool {
        matches!(self.kind.as_str(), "object" | "union")
    }
}

/// The facts about one event.
#[derive(Debug, Deserialize)]
pub(crate) struct EventFacts {
    pub(crate) name: String,
    pub(crate) tiers: Vec<String>,
    /// Whether a webhook delivers the event.
    pub(crate) hooks: bool,
}

/// An observed or documented response.
#[derive(Debug, Deserialize)]
pub(crate) struct ResponseFacts {
    pub(crate) endpoint: String,
    pub(crate) status: Option<u16>,
    pub(crate) reason: Option<String>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) basis: String,
}

/// Reads the facts about every operation.
pub(crate) fn operations() -> Vec<OperationFacts> {
    lines("endpoints.jsonl")
}

/// Reads the facts about every event.
pub(crate) fn events() -> Vec<EventFacts> {
    lines("events.jsonl")
}

/// Reads the facts about responses.
pub(crate) fn responses() -> Vec<ResponseFacts> {
    lines("http.jsonl")
}

fn lines<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name);
    let text = fs::read_to_string(path).expect("the facts are in the repository");
    text.lines().map(|line| serde_json::from_str(line).expect("a line is a fact")).collect()
}
