//! Streams the messages of a conversation, newest first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crisp_api_runtime::__private::{PageSource, Paginator, invalid_response};
use crisp_api_runtime::{Call, CallFuture, Fingerprint, Result, Timestamp};
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
/// - If as many messages share one timestamp, to the millisecond, as a batch holds, there may be more of
///   them, which Crisp cannot return. The stream then ends with an error of kind
///   [`Decode`](crate::Kind::Decode), unless the conversation has no other messages.
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
        Self { paginator: Paginator::new(Batches::new(messages, cursor)) }
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
    /// The size of the largest batch that was certainly cut off, since older messages followed.
    cut: usize,
    /// The number of milliseconds that the next request leaves out before the cursor.
    skipped: i64,
    ended: bool,
    incomplete: bool,
}

impl Batches {
    #[inline]
    fn new(messages: GetMessagesInConversation, cursor: MessageCursor) -> Self {
        Self { messages, cursor, largest: 0, cut: 0, skipped: 0, ended: false, incomplete: false }
    }

    /// Returns the time before which the next request asks for messages.
    #[inline]
    fn bound(&self) -> Option<Timestamp> {
        let skip =
            |time: Timestamp| Timestamp::from_millis(time.as_millis().saturating_sub(self.skipped));
        self.cursor.before.map(skip)
    }

    /// Decides how to continue after a batch of this size without new messages.
    ///
    /// A full batch may hide further messages with the timestamp of the last yielded ones. The next
    /// request leaves out that time, and the one after it another millisecond, in case Crisp includes
    /// the bound. If either returns older messages only, the batch was cut off. If neither returns any,
    /// it may have been cut off if it is as large as others that were.
    #[inline]
    fn continue_after(&mut self, size: usize, ignores_bound: bool) {
        let full = size > 1 && size == self.largest;
        if full && !ignores_bound && self.skipped < 2 {
            self.skipped += 1;
        } else {
            self.ended = true;
            self.incomplete = size == 0 && self.skipped > 0 && self.cut == self.largest;
        }
    }
}

impl PageSource for Batches {
    type Item = ConversationMessage;

    #[inline]
    fn next_request(&mut self) -> Option<CallFuture<Vec<ConversationMessage>>> {
        if self.ended {
            return None;
        }
        let messages = match self.bound() {
            Some(before) => self.messages.clone().timestamp_before(before),
            None => self.messages.clone(),
        };
        Some(messages.__into_call().output())
    }

    #[inline]
    fn accept(&mut self, mut batch: Vec<ConversationMessage>) -> Vec<ConversationMessage> {
        let size = batch.len();
        let previous = self.largest;
        self.largest = previous.max(size);
        let ignores_bound =
            self.bound().is_some_and(|bound| batch.iter().any(|one| one.timestamp > bound));
        let shows_time = batch.iter().any(|one| self.cursor.covers(one.timestamp));
        let mut in_batch = BTreeSet::new();
        batch.retain(|message| {
            self.cursor.is_new(message) && in_batch.insert((message.timestamp, message.fingerprint))
        });
        // Crisp returns the newest message of a batch last.
        batch.reverse();
        batch.sort_by_key(|message| Reverse(message.timestamp));
        if batch.is_empty() {
            self.continue_after(size, ignores_bound);
        } else {
            self.cut = previous;
            self.incomplete = self.skipped > 0 && !shows_time;
            self.skipped = 0;
        }
        batch
    }

    #[inline]
    fn check(&mut self) -> Result<()> {
        if !self.incomplete {
            return Ok(());
        }
        let message = "the conversation has more messages at the same time than a response holds, so \
                       some of them cannot be requested";
        Err(invalid_response(GetMessagesInConversation::<ConversationMessage>::META.name, message))
    }

    #[inline]
    fn yielded(&mut self, message: &ConversationMessage) {
        self.cursor.advance(message);
    }
}
