//! Suggestions for the names of endpoints.
//!
//! A name may be a misspelling, but also the name in another client, the label of the reference, the
//! short name of a handle, or a name that is as good: `update_conversation_state` for
//! `change_conversation_state`. Names are therefore compared word by word.

use std::collections::BTreeSet;

use super::{Word, edits, suggest};
use crate::model::{Endpoint, Spec};

/// The names of endpoints, prepared for suggestions.
#[derive(Clone, Debug)]
pub struct EndpointIndex {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    name: String,
    /// The name, the names in other clients, and the label.
    phrases: Vec<Phrase>,
    /// The names that mean exactly this endpoint, without case and punctuation.
    exact: Vec<String>,
    /// The short name on a handle.
    short: Option<String>,
    /// Whether the endpoint is among the most used ones.
    prominent: bool,
}

/// A name, split into words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Phrase {
    verb: Option<(String, Verb)>,
    /// The other words, in the singular.
    nouns: Vec<String>,
    /// Whether one of the nouns is a plural.
    plural: bool,
}

/// A group of verbs with the same meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verb {
    Check,
    Count,
    Create,
    Delete,
    List,
    Read,
    Send,
    Update,
}

const VERBS: [(Verb, &[&str]); 8] = [
    (Verb::Check, &["check", "has", "is", "head", "exists"]),
    (Verb::Count, &["count"]),
    (Verb::Create, &["create", "add", "make", "insert", "initiate", "start", "new"]),
    (Verb::Delete, &["delete", "remove", "destroy", "drop", "clear", "unlink"]),
    (Verb::List, &["list", "index", "search", "enumerate", "browse", "query"]),
    (Verb::Read, &["get", "fetch", "read", "show", "retrieve", "resolve", "load", "find", "view"]),
    (Verb::Send, &["send", "post", "write", "dispatch", "deliver", "reply"]),
    (
        Verb::Update,
        &["update", "change", "set", "edit", "patch", "modify", "save", "put", "replace", "upsert"],
    ),
];

/// Words that do not distinguish names.
const FILLERS: [&str; 17] = [
    "a", "all", "an", "api", "at", "by", "crisp", "existing", "for", "from", "in", "new", "of",
    "on", "the", "to", "with",
];

impl EndpointIndex {
    /// Prepares the names of all endpoints in `spec`.
    pub fn new(spec: &Spec) -> Self {
        Self { entries: spec.endpoints().iter().map(Entry::new).collect() }
    }

    /// Returns the endpoints that `name` may mean: none, one or two.
    pub fn suggest(&self, name: &str) -> Vec<&str> {
        let exact = fold(name);
        let named = |entry: &&Entry| entry.exact.contains(&exact);
        if let Some(entry) = self.entries.iter().find(named) {
            return vec![&entry.name];
        }
        let short = |entry: &&Entry| entry.short.as_ref() == Some(&exact);
        let by_short: Vec<_> = self.entries.iter().filter(short).collect();
        if !by_short.is_empty() {
            return by_short.into_iter().take(2).map(|entry| entry.name.as_str()).collect();
        }
        let phrase = Phrase::new(name);
        let scored = self.entries.iter().filter_map(|entry| Some((entry.score(&phrase)?, entry)));
        let mut scored: Vec<_> = scored.collect();
        scored.sort_by(|(one, a), (other, b)| {
            let key = |entry: &Entry| (!entry.prominent, entry.name.len());
            other.cmp(one).then_with(|| key(a).cmp(&key(b)))
        });
        let Some((best, _)) = scored.first() else {
            let names = self.entries.iter().map(|entry| entry.name.as_str());
            return suggest(name, names).into_iter().collect();
        };
        let close = |score: &u32| best - score <= CLOSE;
        scored
            .iter()
            .filter(|(score, _)| close(score))
            .take(2)
            .map(|(_, entry)| entry.name.as_str())
            .collect()
    }
}

/// The difference of two scores that are as good as equal, in percent.
const CLOSE: u32 = 5;

impl Entry {
    fn new(endpoint: &Endpoint) -> Self {
        let others = endpoint.aliases().iter().map(String::as_str).chain(endpoint.label());
        let names: Vec<_> = std::iter::once(endpoint.name()).chain(others).collect();
        let phrases: BTreeSet<_> = names.iter().map(|name| Phrase::new(name)).collect();
        let exact: BTreeSet<_> = names.iter().map(|name| fold(name)).collect();
        Self {
            name: endpoint.name().to_owned(),
            phrases: phrases.into_iter().collect(),
            exact: exact.into_iter().collect(),
            short: endpoint.short().map(fold),
            prominent: endpoint.is_starred() || endpoint.short().is_some(),
        }
    }

    /// Returns how well the endpoint fits, in percent, or `None` if it does not.
    fn score(&self, wanted: &Phrase) -> Option<u32> {
        self.phrases.iter().filter_map(|phrase| wanted.similarity(phrase)).max()
    }
}

impl Phrase {
    fn new(name: &str) -> Self {
        let mut words = words(name);
        let verb = match words.first() {
            Some(first) => verb(first).map(|verb| (first.clone(), verb)),
            None => None,
        };
        if verb.is_some() {
            words.remove(0);
        }
        words.retain(|word| !FILLERS.contains(&word.as_str()));
        let plural = words.iter().any(|word| singular(word) != *word);
        let nouns = words.iter().map(|word| singular(word)).collect();
        Self { verb, nouns, plural }
    }

    /// Returns the similarity to the name of an endpoint in percent, or `None` if it is low.
    fn similarity(&self, other: &Self) -> Option<u32> {
        let words = self.nouns.len() + other.nouns.len();
        if words == 0 {
            return None;
        }
        let mut left: Vec<&String> = other.nouns.iter().collect();
        let mut common = 0;
        for noun in &self.nouns {
            if let Some(at) = left.iter().position(|candidate| is_like(noun, candidate)) {
                left.swap_remove(at);
                common += 1;
            }
        }
        let nouns = 200 * common / words;
        let verb = self.verb_similarity(other);
        if nouns < 60 || verb == 0 {
            return None;
        }
        let plural = match self.plural == other.plural {
            true => 0,
            // A plural asks for a list more than for one item.
            false if self.plural && matches!(self.verb, Some((_, Verb::Read))) => 10,
            false => 2,
        };
        let score = (nouns * 7 + verb * 3) / 10;
        Some(u32::try_from(score).unwrap_or(0).saturating_sub(plural)).filter(|score| *score >= 60)
    }

    fn verb_similarity(&self, other: &Self) -> usize {
        match (&self.verb, &other.verb) {
            (Some((word, _)), Some((same, _))) if word == same => 100,
            (Some((_, verb)), Some((_, same))) if verb == same => 80,
            (Some((_, Verb::Read | Verb::List)), Some((_, Verb::Read | Verb::List))) => {
                if other.plural == self.plural { 80 } else { 50 }
            }
            (Some((_, Verb::Create | Verb::Send)), Some((_, Verb::Create | Verb::Send))) => 50,
            (Some((_, Verb::Create | Verb::Update)), Some((_, Verb::Create | Verb::Update))) => 40,
            (None, _) | (_, None) => 40,
            (Some(_), Some(_)) => 0,
        }
    }
}

/// Returns whether two words are equal but for a misspelling.
fn is_like(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let limit = match one.len().min(other.len()) {
        0..=3 => return false,
        4..=6 => 1,
        _ => 2,
    };
    Word::new(one).distance(&Word::new(other), limit).is_some()
}

fn verb(word: &str) -> Option<Verb> {
    let known = |exact: bool| {
        VERBS.iter().find_map(|(verb, words)| {
            let is_it = |known: &&str| match exact {
                true => *known == word,
                // `gte` for `get`, `updat` for `update`
                false => known.len() >= 3 && edits(word.as_bytes(), known.as_bytes(), 1).is_some(),
            };
            words.iter().any(is_it).then_some(*verb)
        })
    };
    known(true).or_else(|| known(false))
}

/// Splits a name at `_`, at other punctuation, and before capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower) {
            words.push(String::new());
        }
        lower = c.is_lowercase() || c.is_ascii_digit();
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn singular(word: &str) -> String {
    let es = ["ches", "shes", "sses", "xes"].iter().any(|ending| word.ends_with(ending));
    match word {
        _ if word.len() > 4 && word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if es => word[..word.len() - 2].to_owned(),
        _ if word.len() > 3
            && word.ends_with('s')
            && !word.ends_with("ss")
            && !word.ends_with("us") =>
        {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    }
}

/// Returns the letters and digits of a name, in lower case.
fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns the endpoint of the legacy helpdesk that `name` means, whether or not the feature for it is
/// enabled.
pub fn legacy_endpoint(name: &str) -> Option<&'static str> {
    let wanted = fold(name);
    crate::source::legacy_names().find(|legacy| {
        fold(legacy) == wanted
            || legacy.strip_prefix("legacy_").is_some_and(|name| fold(name) == wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{load, official};

    #[test]
    fn finds_endpoints_under_other_names() {
        let spec = load(official()).unwrap();
        let index = EndpointIndex::new(&spec);
        for (name, expected) in [
            ("SendTextMessageInConversation", "send_message_in_conversation"),
            ("sendMessageInConversation", "send_message_in_conversation"),
            ("GetMessagesInConversationLast", "get_messages_in_conversation"),
            ("send_a_message_in_conversation", "send_message_in_conversation"),
            ("list_messages_in_conversation", "get_messages_in_conversation"),
            ("send_message", "send_message_in_conversation"),
            ("messages", "get_messages_in_conversation"),
            ("mark_read", "mark_messages_read_in_conversation"),
            ("update_conversation_state", "change_conversation_state"),
            ("set_conversation_state", "change_conversation_state"),
            ("list_conversation", "list_conversations"),
            ("get_inboxs", "list_inboxes"),
            ("fetch_website", "get_website"),
            ("gte_website", "get_website"),
            ("getwebsite", "get_website"),
            ("delete_conversation", "remove_conversation"),
            ("get_conversaton_metas", "get_conversation_metas"),
            ("get_verify_kee", "get_verify_key"),
            ("create_conversation", "create_new_conversation"),
            ("list_people", "list_people_profiles"),
            ("get_people_profiles", "list_people_profiles"),
            ("search_conversations", "list_conversations"),
        ] {
            let found = index.suggest(name);
            assert_eq!(found.first().copied(), Some(expected), "{name}: {found:?}");
        }
        assert_eq!(index.suggest("get_conversations"), ["list_conversations", "get_conversation"]);
    }

    #[test]
    fn suggests_no_endpoint_for_other_names() {
        let spec = load(official()).unwrap();
        let index = EndpointIndex::new(&spec);
        for name in ["", "x", "launch_rocket", "ban", "website_of_the_moon_landing"] {
            assert_eq!(index.suggest(name), Vec::<&str>::new(), "{name}");
        }
    }

    #[test]
    fn every_name_of_another_client_finds_its_endpoint() {
        let spec = load(official()).unwrap();
        let index = EndpointIndex::new(&spec);
        for endpoint in spec.endpoints() {
            for alias in endpoint.aliases() {
                let found = index.suggest(alias);
                let shared = |other: &&Endpoint| other.aliases().contains(alias);
                let owners: Vec<_> =
                    spec.endpoints().iter().filter(shared).map(Endpoint::name).collect();
                assert!(found.iter().any(|name| owners.contains(name)), "{alias}: {found:?}");
            }
        }
    }

    #[test]
    fn knows_the_endpoints_of_the_legacy_helpdesk() {
        let expected = Some("legacy_list_helpdesk_locale_articles");
        assert_eq!(legacy_endpoint("list_helpdesk_locale_articles"), expected);
        assert_eq!(legacy_endpoint("legacy_list_helpdesk_locale_articles"), expected);
        assert_eq!(legacy_endpoint("ListHelpdeskLocaleArticles"), expected);
        assert_eq!(legacy_endpoint("get_website"), None);
    }
}
