//! Streams conversations by creation time, one time window after the other.

use std::collections::BTreeSet;
use std::time::Duration;

use crisp_api_runtime::__private::{PageSource, Paginator};
use crisp_api_runtime::{Call, CallFuture, Timestamp};
use serde::{Deserialize, Serialize};

use crate::endpoint::ListConversations;
use crate::types::{Conversation, SessionId};

/// A stream of the conversations created in a time span, oldest first.
///
/// A page number is not a stable position, because the list changes while it is read. A creation time
/// is: the stream requests one time window after the other, and yields the conversations of each in the
/// order of creation.
///
/// - No conversation is yielded twice, not even across a resumption: [`cursor`](Self::cursor) returns
///   the position after the last yielded conversation, for this run of the program or another.
/// - Every conversation created in the time span is yielded if Crisp lists it throughout the run, even
///   if others are added, changed, resolved or removed meanwhile. There is one exception: if one second
///   has more conversations than a page holds (50), they are read by page number, and one of them can
///   be missed if another is removed at that moment.
/// - Conversations created at or after `to` are not included, so the next stream can start there.
/// - Windows grow while they have few conversations, and shrink when a page is full, so `from` may be
///   long before the first conversation: all time since 1970 takes nine empty windows. An empty window
///   takes one request, a window with up to 50 conversations two, and a larger one about one for every
///   50. All conversations of a window are in memory at once.
///
/// ```no_run
/// # use std::time::Duration;
/// # use crisp_api::{Result, Timestamp, WebsiteHandle, WebsiteTier};
/// # use crisp_api::paging::ConversationCursor;
/// # fn load() -> Option<ConversationCursor> { None }
/// # fn store(_: ConversationCursor) {}
/// # async fn example(site: WebsiteHandle<WebsiteTier>) -> Result<()> {
/// let from = Timestamp::from_millis(1_767_225_600_000);
/// let mut conversations = site
///     .list_conversations()
///     .filter_resolved(true)
///     .created_between(from, Timestamp::now())
///     .window(Duration::from_secs(3_600));
/// if let Some(cursor) = load() {
///     conversations = conversations.resume(cursor);
/// }
/// while let Some(conversation) = conversations.next().await {
///     println!("{}", conversation?.session_id);
///     store(conversations.cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless they are read"]
pub struct ConversationsBetween {
    paginator: Paginator<Windows>,
}

/// The position of a [`ConversationsBetween`] stream: the rest of its time span.
///
/// Implements serde's traits, so that another run of the program can resume from it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ConversationCursor {
    /// All conversations created before this time were yielded.
    pub from: Timestamp,
    /// Conversations created at or after this time are not included.
    pub to: Timestamp,
    /// The yielded conversations among those created exactly at `from`.
    #[serde(default)]
    pub seen: BTreeSet<SessionId>,
    /// The yielded conversations for which Crisp returned no creation time.
    #[serde(default)]
    pub undated: BTreeSet<SessionId>,
}

impl ListConversations {
    /// Streams the conversations created at or after `from` and before `to`, oldest first.
    ///
    /// Filters set on the call apply. The stream sets the dates, the order, the page size and the page
    /// number itself.
    #[inline]
    pub fn created_between(
        self,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> ConversationsBetween {
        let list = self
            .per_page(PER_PAGE)
            .order_date_created(true)
            .order_date_updated(None)
            .order_date_waiting(None);
        let (seen, undated) = (BTreeSet::new(), BTreeSet::new());
        let position = ConversationCursor { from: from.into(), to: to.into(), seen, undated };
        ConversationsBetween::new(list, DAY, position)
    }
}

impl ConversationsBetween {
    #[inline]
    fn new(list: ListConversations, length: i64, position: ConversationCursor) -> Self {
        let window = Window::new(position.from, length, position.to);
        let source = Windows { list, shortest: length, length, position, window };
        Self { paginator: Paginator::new(source) }
    }

    /// Sets the length of the first and of the shortest time window (default one day, at least one
    /// second).
    ///
    /// Shorter windows take less memory in a workspace with more than 50 conversations a day.
    #[inline]
    pub fn window(self, length: Duration) -> Self {
        let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX).max(SECOND);
        Self::new(self.paginator.source().list.clone(), length, self.cursor())
    }

    /// Resumes at the position of an earlier stream with the same filters.
    #[inline]
    pub fn resume(self, cursor: ConversationCursor) -> Self {
        let source = self.paginator.source();
        Self::new(source.list.clone(), source.shortest, cursor)
    }

    /// Returns the position after the last yielded conversation. Store it once that conversation is
    /// processed. After an error, resume from this position.
    #[inline]
    pub fn cursor(&self) -> ConversationCursor {
        let Windows { position, window, .. } = self.paginator.source();
        let mut cursor = position.clone();
        if self.paginator.waiting() == 0 {
            cursor.advance(window.start);
        }
        cursor
    }
}

crisp_api_runtime::__paginated!([] ConversationsBetween, "ConversationsBetween": Conversation);

const SECOND: i64 = 1_000;
const DAY: i64 = 86_400 * SECOND;
const PER_PAGE: u32 = 50;

/// A window with fewer conversations is followed by one of twice its length.
const FEW: usize = 25;

/// The factor by which windows grow after an empty one, and shrink at a full page. With it, all time
/// since 1970 takes nine windows that start at one day.
const GROWTH: i64 = 4;

/// A page with fewer conversations than the smallest `per_page` is certainly the last one.
const MIN_FULL_PAGE: usize = 20;

/// The margin by which a request exceeds its window on both sides. The excess is dropped. Crisp does not
/// document whether its date filter includes both ends, or whether it considers milliseconds.
const MARGIN: i64 = SECOND;

#[inline]
fn later(time: Timestamp, millis: i64) -> Timestamp {
    Timestamp::from_millis(time.as_millis().saturating_add(millis))
}

impl ConversationCursor {
    /// Moves to `time`, unless the position is already there or behind it.
    #[inline]
    fn advance(&mut self, time: Timestamp) {
        if self.from < time {
            self.from = time;
            self.seen.clear();
        }
    }

    #[inline]
    fn has_yielded(&self, conversation: &Conversation) -> bool {
        let id = &conversation.session_id;
        match conversation.created_at {
            Some(time) => time == self.from && self.seen.contains(id),
            None => self.undated.contains(id),
        }
    }
}

struct Windows {
    list: ListConversations,
    shortest: i64,
    /// The length of the current window, unless the time span ends before.
    length: i64,
    /// The position after the last yielded conversation.
    position: ConversationCursor,
    window: Window,
}

/// A time window that is being read.
///
/// Each request covers the conversations up to the oldest one of the previous response, so that
/// removals after that point do not shift the conversations still to be read.
struct Window {
    start: Timestamp,
    end: Timestamp,
    until: Timestamp,
    page: u32,
    seen: BTreeSet<SessionId>,
    found: Vec<Conversation>,
}

impl Window {
    #[inline]
    fn new(start: Timestamp, length: i64, to: Timestamp) -> Self {
        let end = later(start, length).min(to);
        let until = later(end, MARGIN);
        Self { start, end, until, page: 1, seen: BTreeSet::new(), found: Vec::new() }
    }

    #[inline]
    fn contains(&self, conversation: &Conversation) -> bool {
        conversation.created_at.is_none_or(|time| self.start <= time && time < self.end)
    }

    /// Returns whether a page of this size without new conversations is the last one of the window. The
    /// number of pages is bounded by the conversations seen, whatever the server returns.
    #[inline]
    fn is_last_page(&self, size: usize) -> bool {
        let pages = usize::try_from(self.page).unwrap_or(usize::MAX);
        size < MIN_FULL_PAGE || pages.saturating_mul(MIN_FULL_PAGE) > self.seen.len()
    }

    /// Chooses the next request after a page with these creation times.
    #[inline]
    fn advance(&mut self, times: &[Option<Timestamp>]) {
        let ordered = times.is_sorted_by(|a, b| a >= b);
        let oldest = times.last().copied().flatten().filter(|_| ordered);
        match oldest.map(|oldest| later(oldest, MARGIN)) {
            Some(until) if until < self.until => (self.until, self.page) = (until, 1),
            _ => self.page = self.page.saturating_add(1),
        }
    }
}

impl Windows {
    /// Completes the window and returns its conversations in the order of creation.
    #[inline]
    fn complete(&mut self) -> Vec<Conversation> {
        self.length = match self.window.found.len() {
            0 => self.length.saturating_mul(GROWTH),
            few if few < FEW => self.length.saturating_mul(2),
            _ => self.length,
        };
        let next = Window::new(self.window.end, self.length, self.position.to);
        let mut found = std::mem::replace(&mut self.window, next).found;
        found.sort_by(|a, b| (a.created_at, &a.session_id).cmp(&(b.created_at, &b.session_id)));
        found
    }

    /// Returns whether the window has too many conversations and can be shortened.
    #[inline]
    fn is_too_long(&self) -> bool {
        self.length > self.shortest && self.window.seen.len() >= PER_PAGE as usize
    }
}

impl PageSource for Windows {
    type Item = Conversation;

    #[inline]
    fn next_request(&mut self) -> Option<CallFuture<Vec<Conversation>>> {
        let window = &self.window;
        if window.start >= self.position.to {
            return None;
        }
        let start = later(window.start, -MARGIN).max(Timestamp::from_millis(0));
        let list = self.list.clone().filter_date_start(start);
        let list = list.filter_date_end(window.until).page(window.page);
        Some(list.__into_call().output())
    }

    #[inline]
    fn accept(&mut self, page: Vec<Conversation>) -> Vec<Conversation> {
        let window = &mut self.window;
        let times: Vec<_> = page.iter().map(|one| one.created_at).collect();
        let seen = window.seen.len();
        for conversation in page {
            let new = window.seen.insert(conversation.session_id.clone());
            if new && window.contains(&conversation) && !self.position.has_yielded(&conversation) {
                window.found.push(conversation);
            }
        }
        let nothing_new = window.seen.len() == seen;
        if times.is_empty() || nothing_new && window.is_last_page(times.len()) {
            return self.complete();
        }
        if self.is_too_long() {
            self.length = (self.length / GROWTH).max(self.shortest);
            self.window = Window::new(self.window.start, self.length, self.position.to);
        } else {
            self.window.advance(&times);
        }
        Vec::new()
    }

    #[inline]
    fn yielded(&mut self, conversation: &Conversation) {
        let (position, id) = (&mut self.position, conversation.session_id.clone());
        match conversation.created_at {
            Some(time) => {
                position.advance(time);
                position.seen.insert(id);
            }
            None => {
                position.undated.insert(id);
            }
        }
    }
}
