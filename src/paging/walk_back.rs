//! Streams the messages of a conversation, newest first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crisp_api_runtime::__private::{PageSource, Paginator};
use crisp_api_runtime::{Call, CallFuture, Fingerprint, Timestamp};
use serde::{Deserialize, Serialize};

use crate::endpoint::GetMessagesInConversation;
use crate::types::ConversationMessage;

/// A stream of the messages of a conversation, newest first, back to the first message.
///
/// Each request covers the messages up to and including the time of the oldest message yielded so far,
/// because several messages can share that time; messages that were already yielded are dropped. So no
/// message is lost or yielded twice, even if others are sent, changed or removed meanwhile. Messages
/// sent after the stream started are not included. The stream ends when a batch contains nothing new.
///
/// - The last request returns nothing new, so a conversation of one batch takes two requests.
/// - [`cursor`](Self::cursor) returns the position after the last yielded message. A later run of the
///   program can resume exactly there.
/// - If more messages share one timestamp, to the millisecond, than a batch holds, Crisp returns only
///   one batch of them; the stream continues before that time.
///
/// ```no_run
/// # use crisp_api::{Result, WebsiteHandle, WebsiteTier};
/// # use crisp_api::paging::MessageCursor;
/// # fn load() -> Option<MessageCursor> { None }
/// # fn store(_: MessageCursor) {}
/// # async fn example(site: WebsiteHandle<WebsiteTier>) -> Result<()> {
/// let mut messages = site.conversation("session_1").walk_back();
/// if let Some(cursor) = load() {
///     messages = messages.resume(cursor);
/// }
/// while let Some(message) = messages.next().await {
///     println!("{:?}", message?.content);
///     store(messages.cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless they are read"]
pub struct WalkBack {
    paginator: Paginator<Batches>,
}

/// The position of a [`WalkBack`] stream. The default is the newest message.
///
/// Implements serde's traits, so that another run of the program can resume from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MessageCursor {
    /// All messages sent at or after this time were yielded. `None` before the first message.
    pub before: Option<Timestamp>,
    /// The yielded messages among those sent in the millisecond before that time.
    pub seen: Vec<Fingerprint>,
}

impl GetMessagesInConversation {
    /// Streams the messages, newest first, batch by batch.
    ///
    /// Starts at `timestamp_before`, if it is set, and stops at `timestamp_after`.
    #[inline]
    pub fn walk_back(self) -> WalkBack {
        WalkBack::new(self.timestamp_around(None), MessageCursor::default())
    }
}

impl WalkBack {
    #[inline]
    fn new(messages: GetMessagesInConversation, cursor: MessageCursor) -> Self {
        Self { paginator: Paginator::new(Batches { messages, cursor, largest: 0, ended: false }) }
    }

    /// Resumes at the position of an earlier stream of the same conversation.
    #[inline]
    pub fn resume(self, cursor: MessageCursor) -> Self {
        Self::new(self.paginator.source().messages.clone(), cursor)
    }

    /// Returns the position after the last yielded message. Store it once that message is processed.
    ///
    /// After an error, resume from this position.
    #[inline]
    pub fn cursor(&self) -> MessageCursor {
        self.paginator.source().cursor.clone()
    }
}

crisp_api_runtime::__paginated!([] WalkBack, "WalkBack": ConversationMessage);

impl MessageCursor {
    /// Returns whether the message has not been yielded yet.
    #[inline]
    fn is_new(&self, message: &ConversationMessage) -> bool {
        self.before.is_none_or(|before| message.timestamp < before)
            && !(self.covers(message.timestamp) && self.seen.contains(&message.fingerprint))
    }

    /// Returns whether `seen` describes messages sent at this time.
    #[inline]
    fn covers(&self, time: Timestamp) -> bool {
        self.before == Some(after(time))
    }

    #[inline]
    fn advance(&mut self, message: &ConversationMessage) {
        if !self.covers(message.timestamp) {
            self.before = Some(after(message.timestamp));
            self.seen.clear();
        }
        self.seen.push(message.fingerprint);
    }

    /// Moves before the time of the last yielded messages.
    #[inline]
    fn skip_timestamp(&mut self) {
        self.seen.clear();
        let before = |time: Timestamp| Timestamp::from_millis(time.as_millis().saturating_sub(1));
        self.before = self.before.map(before);
    }
}

#[inline]
fn after(time: Timestamp) -> Timestamp {
    Timestamp::from_millis(time.as_millis().saturating_add(1))
}

struct Batches {
    messages: GetMessagesInConversation,
    cursor: MessageCursor,
    /// The size of the largest batch, the best estimate of the batch size.
    largest: usize,
    ended: bool,
}

impl PageSource for Batches {
    type Item = ConversationMessage;

    #[inline]
    fn next_request(&mut self) -> Option<CallFuture<Vec<ConversationMessage>>> {
        if self.ended {
            return None;
        }
        let messages = match self.cursor.before {
            Some(before) => self.messages.clone().timestamp_before(before),
            None => self.messages.clone(),
        };
        Some(messages.__into_call().output())
    }

    #[inline]
    fn accept(&mut self, mut batch: Vec<ConversationMessage>) -> Vec<ConversationMessage> {
        let size = batch.len();
        self.largest = self.largest.max(size);
        let mut in_batch = BTreeSet::new();
        batch.retain(|message| {
            self.cursor.is_new(message) && in_batch.insert((message.timestamp, message.fingerprint))
        });
        // Crisp returns the newest message of a batch last.
        batch.reverse();
        batch.sort_by_key(|message| Reverse(message.timestamp));
        if batch.is_empty() {
            // A full batch without new messages may hide older ones with the same timestamp.
            let full = size > 1 && size == self.largest;
            if full && !self.cursor.seen.is_empty() {
                self.cursor.skip_timestamp();
            } else {
                self.ended = true;
            }
        }
        batch
    }

    #[inline]
    fn yielded(&mut self, message: &ConversationMessage) {
        self.cursor.advance(message);
    }
}
