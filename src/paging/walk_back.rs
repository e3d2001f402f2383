//! The messages of a conversation, from the newest to the oldest.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crisp_api_runtime::__private::{PageSource, Paginator};
use crisp_api_runtime::{CallFuture, Fingerprint, Timestamp};
use serde::{Deserialize, Serialize};

use crate::endpoint::GetMessagesInConversation;
use crate::types::ConversationMessage;

/// The messages of a conversation, the newest first, back to the first one.
///
/// Each request asks for what was sent up to the oldest message given so far, that one included, since
/// several messages may have been sent at its time; those that were given are dropped. So nothing is
/// lost or doubled, whatever is sent, changed or removed in the meantime. What is sent after the
/// walk began is not given. The walk ends when an answer brings nothing new.
///
/// - The last request of a walk brings nothing new, so that a conversation of one batch costs two.
/// - [`cursor`](Self::cursor) is the place behind the message given last; the next run of a program
///   goes on exactly there.
/// - Of more messages than a batch holds with one and the same time, to the millisecond, Crisp shows
///   only as many as a batch holds; the walk goes on before that time.
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

/// How far a [`WalkBack`] has come.
///
/// It can be written and read with serde, to go on in another run of the program. The default is
/// the newest message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MessageCursor {
    /// Everything that was sent at this time or later was given; at first there is none.
    pub before: Option<Timestamp>,
    /// What was given of the messages that were sent in the millisecond before that time.
    pub seen: Vec<Fingerprint>,
}

impl GetMessagesInConversation {
    /// The messages from the newest to the oldest, batch by batch.
    ///
    /// It begins where `timestamp_before` says, if that is set, and goes no further back than
    /// `timestamp_after`.
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

    /// Goes on from where another walk through the same conversation has come to.
    #[inline]
    pub fn resume(self, cursor: MessageCursor) -> Self {
        Self::new(self.paginator.source().messages.clone(), cursor)
    }

    /// The place behind the message given last: store it when you are done with that message.
    ///
    /// After an error, it is the place to try again from.
    #[inline]
    pub fn cursor(&self) -> MessageCursor {
        self.paginator.source().cursor.clone()
    }
}

crisp_api_runtime::__paginated!([] WalkBack, "WalkBack": ConversationMessage);

impl MessageCursor {
    /// Whether the message lies behind this place.
    #[inline]
    fn leads_to(&self, message: &ConversationMessage) -> bool {
        self.before.is_none_or(|before| message.timestamp < before)
            && !(self.is_at(message.timestamp) && self.seen.contains(&message.fingerprint))
    }

    /// Whether messages of this time may be among those that were given.
    #[inline]
    fn is_at(&self, time: Timestamp) -> bool {
        self.before == Some(after(time))
    }

    #[inline]
    fn pass(&mut self, message: &ConversationMessage) {
        if !self.is_at(message.timestamp) {
            self.before = Some(after(message.timestamp));
            self.seen.clear();
        }
        self.seen.push(message.fingerprint);
    }

    /// Goes on before the time of the messages that were given last.
    #[inline]
    fn skip(&mut self) {
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
    /// The size of the largest answer.
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
        let messages = self.messages.clone();
        Some(match self.cursor.before {
            Some(before) => messages.timestamp_before(before).into_future(),
            None => messages.into_future(),
        })
    }

    #[inline]
    fn accept(&mut self, mut batch: Vec<ConversationMessage>) -> Vec<ConversationMessage> {
        let held = batch.len();
        self.largest = self.largest.max(held);
        let mut here = BTreeSet::new();
        batch.retain(|message| {
            self.cursor.leads_to(message) && here.insert((message.timestamp, message.fingerprint))
        });
        // Crisp gives the newest message of a batch last.
        batch.reverse();
        batch.sort_by_key(|message| Reverse(message.timestamp));
        if batch.is_empty() {
            // An answer that is full of what is known may hide what is older.
            let full = held > 1 && held == self.largest;
            if full && !self.cursor.seen.is_empty() {
                self.cursor.skip();
            } else {
                self.ended = true;
            }
        }
        batch
    }

    #[inline]
    fn yielded(&mut self, message: &ConversationMessage) {
        self.cursor.pass(message);
    }
}
