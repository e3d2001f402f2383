//! The facts in `tests/facts`, a line for each operation and for each event.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What is known about one operation.
#[derive(Debug, Deserialize)]
pub(crate) struct OperationFacts {
    pub(crate) id: String,
    pub(crate) label: String,
    /// The method and the path.
    pub(crate) route: String,
    pub(crate) query: Vec<QueryFacts>,
    pub(crate) body: Option<BodyFacts>,
    /// None where the reference says nothing.
    pub(crate) tiers: Option<Vec<String>>,
    /// The anchor in the reference.
    pub(crate) docs: Option<String>,
    /// What the official node and Go clients call it.
    pub(crate) aliases: Vec<String>,
    /// Whether it belongs to the helpdesk as it was before 2026.
    #[serde(default)]
    pub(crate) legacy: bool,
}

/// What is known about one parameter of a query.
#[derive(Debug, Deserialize)]
pub(crate) struct QueryFacts {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) required: bool,
}

/// What is known about a body.
#[derive(Debug, Deserialize)]
pub(crate) struct BodyFacts {
    /// `object`, `union` where there are several forms, `raw_object` where all is free, `empty`.
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    #[serde(default)]
    pub(crate) optional: Vec<String>,
    /// Keys of the type that Crisp fills in.
    #[serde(default)]
    pub(crate) server: Vec<String>,
}

impl BodyFacts {
    /// Whether the keys are known.
    pub(crate) fn has_keys(&self) -> bool {
        matches!(self.kind.as_str(), "object" | "union")
    }
}

/// What is known about one event.
#[derive(Debug, Deserialize)]
pub(crate) struct EventFacts {
    pub(crate) name: String,
    pub(crate) tiers: Vec<String>,
    /// Whether any web hook carries it.
    pub(crate) hooks: bool,
}

/// The facts about every operation.
pub(crate) fn operations() -> Vec<OperationFacts> {
    lines("endpoints.jsonl")
}

/// The facts about every event.
pub(crate) fn events() -> Vec<EventFacts> {
    lines("events.jsonl")
}

fn lines<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name);
    let text = fs::read_to_string(path).expect("the facts are in the repository");
    text.lines().map(|line| serde_json::from_str(line).expect("a line is a fact")).collect()
}
