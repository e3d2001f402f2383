//! Suggested segments, data keys and events: what conversations and contacts already contain.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::response::{Outcome, Response};
use crate::world::{Context, Workspace};

pub(super) const HANDLERS: super::Table = &[
    ("list_suggested_conversation_segments", Custom(|context| list(context, &SESSION_SEGMENTS))),
    ("delete_suggested_conversation_segment", Custom(|context| delete(context, &SESSION_SEGMENTS))),
    ("list_suggested_conversation_data_keys", Custom(|context| list(context, &SESSION_DATA))),
    ("delete_suggested_conversation_data_key", Custom(|context| delete(context, &SESSION_DATA))),
    ("list_suggested_people_segments", Custom(|context| list(context, &PEOPLE_SEGMENTS))),
    ("delete_suggested_people_segment", Custom(|context| delete(context, &PEOPLE_SEGMENTS))),
    ("list_suggested_people_data_keys", Custom(|context| list(context, &PEOPLE_DATA))),
    ("delete_suggested_people_data_key", Custom(|context| delete(context, &PEOPLE_DATA))),
    ("list_suggested_people_events", Custom(|context| list(context, &PEOPLE_EVENTS))),
    ("delete_suggested_people_event", Custom(|context| delete(context, &PEOPLE_EVENTS))),
];

/// A kind of suggestion.
struct Suggestion {
    /// The collection of removed suggestions.
    hidden: &'static str,
    key: &'static str,
    /// Returns every occurrence.
    occurrences: fn(&Workspace) -> Vec<String>,
}

const SESSION_SEGMENTS: Suggestion = Suggestion {
    hidden: "hidden_session_segments",
    key: "segment",
    occurrences: |site| {
        let all = site.conversations.iter();
        all.flat_map(|one| one.segments().map(str::to_owned).collect::<Vec<_>>()).collect()
    },
};

const SESSION_DATA: Suggestion = Suggestion {
    hidden: "hidden_session_data",
    key: "key",
    occurrences: |site| {
        let data = site.conversations.iter().filter_map(|one| one.meta.get("data"));
        data.flat_map(keys).collect()
    },
};

const PEOPLE_SEGMENTS: Suggestion = Suggestion {
    hidden: "hidden_people_segments",
    key: "segment",
    occurrences: |site| {
        let lists = site.people.iter().map(|contact| &contact.profile["segments"]);
        let segments = lists.filter_map(Value::as_array).flatten();
        segments.filter_map(Value::as_str).map(str::to_owned).collect()
    },
};

const PEOPLE_DATA: Suggestion = Suggestion {
    hidden: "hidden_people_data",
    key: "key",
    occurrences: |site| site.people.iter().flat_map(|one| one.data.keys().cloned()).collect(),
};

const PEOPLE_EVENTS: Suggestion = Suggestion {
    hidden: "hidden_people_events",
    key: "text",
    occurrences: |site| {
        let events = site.people.iter().flat_map(|contact| &contact.events);
        events.filter_map(|event| event["text"].as_str()).map(str::to_owned).collect()
    },
};

fn keys(object: &Value) -> Vec<String> {
    object.as_object().into_iter().flat_map(|object| object.keys().cloned()).collect()
}

fn counts(context: &mut Context<'_>, kind: &Suggestion) -> Result<BTreeMap<String, u32>, Response> {
    let site = context.site()?;
    let mut counts = BTreeMap::new();
    for text in (kind.occurrences)(site) {
        *counts.entry(text).or_insert(0) += 1;
    }
    for hidden in site.list(kind.hidden) {
        counts.remove(hidden.as_str().unwrap_or_default());
    }
    Ok(counts)
}

/// Lists suggestions, most frequent first.
fn list(context: &mut Context<'_>, kind: &Suggestion) -> Outcome {
    let mut counts: Vec<_> = counts(context, kind)?.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    context.page(counts.into_iter().map(|(text, count)| json!({ kind.key: text, "count": count })))
}

fn delete(context: &mut Context<'_>, kind: &Suggestion) -> Outcome {
    let text = context.body()[kind.key].as_str().unwrap_or_default();
    if !counts(context, kind)?.contains_key(text) {
        return Err(Response::error(404, "suggestion_not_found"));
    }
    context.site()?.all(kind.hidden).push(json!(text));
    Ok(Response::deleted())
}
