//! The messages that wait for their handler, by conversation.

use std::collections::{BTreeMap, VecDeque};

use crate::event::RawEvent;

/// The number of idle conversations of which the time of the last operator is kept.
const MAX_IDLE: usize = 10_000;

/// The messages that wait for their handler. Hands out one message of a conversation at a time.
pub(super) struct Conversations {
    /// The time in milliseconds for which an operator silences the bot.
    quiet_ms: u64,
    by_key: BTreeMap<String, Conversation>,
    /// The conversations with a message and no handler, in the order of their first message.
    ready: VecDeque<String>,
    pending: usize,
}

#[derive(Default)]
struct Conversation {
    waiting: VecDeque<RawEvent>,
    busy: bool,
    /// The time of the last message by an operator, in milliseconds since 1970.
    operator_ms: Option<u64>,
}

/// A message whose turn it is.
pub(super) enum Next {
    /// The message is to be handled. [`Conversations::done`] has to be called afterwards.
    Handle(String, RawEvent),
    /// An operator wrote shortly before the message, or after it.
    Silenced,
}

impl Conversations {
    pub(super) fn new(quiet_ms: u64) -> Self {
        Self { quiet_ms, by_key: BTreeMap::new(), ready: VecDeque::new(), pending: 0 }
    }

    /// The number of messages that wait.
    pub(super) fn pending(&self) -> usize {
        self.pending
    }

    /// Adds a message for the handler.
    pub(super) fn push(&mut self, event: RawEvent) {
        let key = event.partition_key();
        let conversation = self.by_key.entry(key.clone()).or_default();
        if !conversation.busy && conversation.waiting.is_empty() {
            self.ready.push_back(key);
        }
        conversation.waiting.push_back(event);
        self.pending += 1;
    }

    /// Notes that an operator wrote.
    pub(super) fn operator_wrote(&mut self, event: &RawEvent, now_ms: u64) {
        let at = time_of(event).unwrap_or(now_ms);
        let conversation = self.by_key.entry(event.partition_key()).or_default();
        conversation.operator_ms = conversation.operator_ms.max(Some(at));
        if self.by_key.len() > MAX_IDLE {
            self.forget_idle(now_ms);
        }
    }

    /// Takes the next message, unless each waits for the one before it.
    pub(super) fn next(&mut self, now_ms: u64) -> Option<Next> {
        let key = self.ready.pop_front()?;
        let conversation = self.by_key.get_mut(&key)?;
        let event = conversation.waiting.pop_front()?;
        self.pending -= 1;
        let at = time_of(&event).unwrap_or(now_ms);
        let silent = |operator: u64| operator.saturating_add(self.quiet_ms) >= at;
        if conversation.operator_ms.is_some_and(silent) {
            self.continue_with(key);
            return Some(Next::Silenced);
        }
        conversation.busy = true;
        Some(Next::Handle(key, event))
    }

    /// Notes that the handler of the conversation's message ended.
    pub(super) fn done(&mut self, key: String) {
        if let Some(conversation) = self.by_key.get_mut(&key) {
            conversation.busy = false;
            self.continue_with(key);
        }
    }

    /// Queues the conversation if it has more messages, or forgets it if there is nothing to remember.
    fn continue_with(&mut self, key: String) {
        let Some(conversation) = self.by_key.get(&key) else { return };
        if !conversation.waiting.is_empty() {
            self.ready.push_back(key);
        } else if conversation.operator_ms.is_none() {
            self.by_key.remove(&key);
        }
    }

    /// Forgets conversations in which no operator silences the bot any more, and if these are not
    /// enough, all others that are idle.
    fn forget_idle(&mut self, now_ms: u64) {
        let quiet_ms = self.quiet_ms;
        let silenced = |operator: u64| operator.saturating_add(quiet_ms) >= now_ms;
        let idle = |one: &Conversation| !one.busy && one.waiting.is_empty();
        self.by_key.retain(|_, one| !idle(one) || one.operator_ms.is_some_and(silenced));
        if self.by_key.len() > MAX_IDLE {
            self.by_key.retain(|_, one| !idle(one));
        }
    }
}

/// Returns the time of a message in milliseconds, if its payload has one.
fn time_of(event: &RawEvent) -> Option<u64> {
    event.data.get("timestamp")?.as_u64()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(session: &str, timestamp: u64) -> RawEvent {
        let data = json!({ "website_id": "w", "session_id": session, "timestamp": timestamp });
        RawEvent::rtm("message:send", data)
    }

    fn next(conversations: &mut Conversations) -> Option<(String, u64)> {
        match conversations.next(0)? {
            Next::Handle(key, event) => Some((key, time_of(&event).unwrap())),
            Next::Silenced => Some(("silenced".to_owned(), 0)),
        }
    }

    #[test]
    fn hands_out_one_message_of_a_conversation_at_a_time() {
        let mut conversations = Conversations::new(0);
        for (session, time) in [("a", 1), ("a", 2), ("b", 3)] {
            conversations.push(event(session, time));
        }
        assert_eq!(next(&mut conversations), Some(("w/a".to_owned(), 1)));
        assert_eq!(next(&mut conversations), Some(("w/b".to_owned(), 3)));
        assert_eq!(next(&mut conversations), None);
        assert_eq!(conversations.pending(), 1);
        conversations.done("w/a".to_owned());
        assert_eq!(next(&mut conversations), Some(("w/a".to_owned(), 2)));
        conversations.done("w/a".to_owned());
        conversations.done("w/b".to_owned());
        assert!(conversations.by_key.is_empty() && conversations.pending() == 0);
    }

    #[test]
    fn an_operator_silences_the_conversation_before_and_after_the_message() {
        let mut conversations = Conversations::new(100);
        conversations.operator_wrote(&event("a", 1000), 0);
        for (time, silenced) in [(900, true), (1100, true), (1101, false)] {
            conversations.push(event("a", time));
            let next = conversations.next(0).unwrap();
            assert_eq!(matches!(next, Next::Silenced), silenced, "{time}");
        }
        conversations.push(event("b", 1000));
        assert!(matches!(conversations.next(0), Some(Next::Handle(..))));
    }

    #[test]
    fn the_number_of_idle_conversations_is_bounded() {
        let mut conversations = Conversations::new(100);
        for number in 0..3 * MAX_IDLE {
            conversations.operator_wrote(&event(&number.to_string(), 1000), 1000);
        }
        assert!(conversations.by_key.len() <= MAX_IDLE);
    }
}
