//! The conversations of a workspace, with an index for each order of the list.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Conversation;

/// The order of a list of conversations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Most recently updated first.
    Updated,
    /// Most recently created first.
    Created,
    /// Longest waiting first, without those that are not waiting.
    Waiting,
}

/// A position in an index: the time in the order of the list, then the number of the conversation, so that
/// of two with the same time the newer comes first.
type Position = (Reverse<u64>, Reverse<u64>);

/// The conversations of a workspace.
///
/// The indexes keep a page of the list independent of the number of conversations. They are rebuilt when a
/// snapshot is read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub(crate) struct Conversations {
    by_id: BTreeMap<String, u64>,
    by_number: BTreeMap<u64, Conversation>,
    updated: BTreeSet<Position>,
    created: BTreeSet<Position>,
    waiting: BTreeSet<(u64, u64)>,
    next: u64,
}

/// The serialized form.
#[derive(Serialize, Deserialize)]
struct Stored(Vec<Conversation>);

impl From<Stored> for Conversations {
    fn from(stored: Stored) -> Self {
        let mut conversations = Self::default();
        for conversation in stored.0 {
            conversations.insert(conversation);
        }
        conversations
    }
}

impl From<Conversations> for Stored {
    fn from(conversations: Conversations) -> Self {
        Self(conversations.by_number.into_values().collect())
    }
}

impl Conversations {
    pub(crate) fn get(&self, session_id: &str) -> Option<&Conversation> {
        self.by_number.get(self.by_id.get(session_id)?)
    }

    /// Adds a conversation, or replaces the one with the same id.
    pub(crate) fn insert(&mut self, conversation: Conversation) {
        self.remove(&conversation.session_id);
        self.next += 1;
        self.by_id.insert(conversation.session_id.clone(), self.next);
        self.index(self.next, &conversation);
        self.by_number.insert(self.next, conversation);
    }

    /// Changes a conversation and moves it in the indexes.
    pub(crate) fn edit<R>(
        &mut self,
        session_id: &str,
        change: impl FnOnce(&mut Conversation) -> R,
    ) -> Option<R> {
        let number = *self.by_id.get(session_id)?;
        let mut conversation = self.by_number.remove(&number)?;
        self.unindex(number, &conversation);
        let result = change(&mut conversation);
        self.index(number, &conversation);
        self.by_number.insert(number, conversation);
        Some(result)
    }

    pub(crate) fn remove(&mut self, session_id: &str) -> Option<Conversation> {
        let number = self.by_id.remove(session_id)?;
        let conversation = self.by_number.remove(&number)?;
        self.unindex(number, &conversation);
        Some(conversation)
    }

    /// Returns all conversations, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Conversation> {
        self.by_number.values()
    }

    /// Returns all conversations in this order.
    pub(crate) fn ordered(&self, order: Order) -> Box<dyn Iterator<Item = &Conversation> + '_> {
        let get = |number: &u64| self.by_number.get(number);
        match order {
            Order::Updated => Box::new(self.updated.iter().filter_map(move |(_, n)| get(&n.0))),
            Order::Created => Box::new(self.created.iter().filter_map(move |(_, n)| get(&n.0))),
            Order::Waiting => Box::new(self.waiting.iter().filter_map(move |(_, n)| get(n))),
        }
    }

    fn index(&mut self, number: u64, conversation: &Conversation) {
        self.updated.insert((Reverse(conversation.updated_at), Reverse(number)));
        self.created.insert((Reverse(conversation.created_at), Reverse(number)));
        if let Some(since) = conversation.waiting_since {
            self.waiting.insert((since, number));
        }
    }

    fn unindex(&mut self, number: u64, conversation: &Conversation) {
        self.updated.remove(&(Reverse(conversation.updated_at), Reverse(number)));
        self.created.remove(&(Reverse(conversation.created_at), Reverse(number)));
        if let Some(since) = conversation.waiting_since {
            self.waiting.remove(&(since, number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(conversations: &Conversations, order: Order) -> Vec<&str> {
        conversations.ordered(order).map(|one| one.session_id.as_str()).collect()
    }

    #[test]
    fn orders_follow_edits_and_snapshots() {
        let mut all = Conversations::default();
        for (id, time) in [("a", 3), ("b", 1), ("c", 2)] {
            all.insert(Conversation::new(id.into(), time));
        }
        assert_eq!(ids(&all, Order::Updated), ["a", "c", "b"]);
        all.edit("b", |one| one.updated_at = 9).unwrap();
        all.edit("c", |one| one.waiting_since = Some(4)).unwrap();
        all.edit("a", |one| one.waiting_since = Some(2)).unwrap();
        let text = serde_json::to_string(&all).unwrap();
        let restored: Conversations = serde_json::from_str(&text).unwrap();
        for all in [&all, &restored] {
            assert_eq!(ids(all, Order::Updated), ["b", "a", "c"]);
            assert_eq!(ids(all, Order::Created), ["a", "c", "b"]);
            assert_eq!(ids(all, Order::Waiting), ["a", "c"]);
        }
        all.remove("a");
        assert_eq!(ids(&all, Order::Updated), ["b", "c"]);
        assert_eq!(ids(&all, Order::Waiting), ["c"]);
        assert!(all.edit("a", |_| ()).is_none());
    }
}
