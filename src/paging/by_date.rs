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
/// is: the stream requests one time window after the other and yields each conversation once, in the
/// order of creation.
///
/// - Every conversation that was created before the stream started, and exists until the stream passes
///   its creation time, is yielded, even if others are added, changed, resolved or removed meanwhile.
/// - Conversations created at or after `to` are not included, so the next stream can start there.
/// - An empty window takes one request, a window with fewer than 50 conversations takes two, and a
///   larger one about one request for every 50. All conversations of a window are in memory at once.
/// - [`cursor`](Self::cursor) returns the position to resume from, in this run or another. A program
///   that stops in the middle of a window receives all of that window again, and nothing else twice.
/// - If more conversations than a page holds were created within one second, they are read by page
///   number, so one of them can be missed if another is removed at that moment.
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
///     .window(Duration::from_secs(7 * 86_400));
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ConversationCursor {
    /// All conversations created before this time were yielded.
    pub from: Timestamp,
    /// Conversations created at or after this time are not included.
    pub to: Timestamp,
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
        let rest = ConversationCursor { from: from.into(), to: to.into() };
        ConversationsBetween::new(list, DAY, rest)
    }
}

impl ConversationsBetween {
    #[inline]
    fn new(list: ListConversations, length: i64, rest: ConversationCursor) -> Self {
        let state = WindowState::new(rest.window(length).1);
        let (waiting, previous) = (rest.from, BTreeSet::new());
        Self { paginator: Paginator::new(Windows { list, length, rest, waiting, state, previous }) }
    }

    /// Sets the length of a time window (default one day, at least one second).
    ///
    /// Longer windows take fewer requests in quiet times, and more memory in busy ones.
    #[inline]
    pub fn window(self, length: Duration) -> Self {
        let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX).max(SECOND);
        Self::new(self.paginator.source().list.clone(), length, self.cursor())
    }

    /// Resumes at the position of an earlier stream with the same filters.
    #[inline]
    pub fn resume(self, cursor: ConversationCursor) -> Self {
        let source = self.paginator.source();
        Self::new(source.list.clone(), source.length, cursor)
    }

    /// Returns the position to resume from. Store it once the yielded conversations are processed.
    ///
    /// The position moves when the last conversation of a window is yielded. After an error, resume from
    /// this position.
    #[inline]
    pub fn cursor(&self) -> ConversationCursor {
        let source = self.paginator.source();
        match self.paginator.waiting() {
            0 => source.rest,
            _ => ConversationCursor { from: source.waiting, ..source.rest },
        }
    }
}

crisp_api_runtime::__paginated!([] ConversationsBetween, "ConversationsBetween": Conversation);

const SECOND: i64 = 1_000;
const DAY: i64 = 86_400 * SECOND;
const PER_PAGE: u32 = 50;

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
    /// Returns the start and the end of the next window.
    #[inline]
    fn window(self, length: i64) -> (Timestamp, Timestamp) {
        (self.from, later(self.from, length).min(self.to))
    }
}

struct Windows {
    list: ListConversations,
    length: i64,
    /// The rest of the time span, starting with the current window.
    rest: ConversationCursor,
    /// The start of the previous window.
    waiting: Timestamp,
    state: WindowState,
    /// The conversations of the previous window.
    previous: BTreeSet<SessionId>,
}

/// The state of the current window.
///
/// Each request covers the conversations up to the oldest one of the previous response, so that
/// removals after that point do not shift the conversations still to be read.
struct WindowState {
    until: Timestamp,
    page: u32,
    seen: BTreeSet<SessionId>,
    found: Vec<Conversation>,
}

impl WindowState {
    #[inline]
    fn new(end: Timestamp) -> Self {
        let until = later(end, MARGIN);
        Self { until, page: 1, seen: BTreeSet::new(), found: Vec::new() }
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
        self.waiting = self.rest.from;
        self.rest.from = self.rest.window(self.length).1;
        let (_, end) = self.rest.window(self.length);
        let WindowState { mut found, .. } =
            std::mem::replace(&mut self.state, WindowState::new(end));
        found.sort_by(|a, b| (a.created_at, &a.session_id).cmp(&(b.created_at, &b.session_id)));
        self.previous = found.iter().map(|one| one.session_id.clone()).collect();
        found
    }
}

impl PageSource for Windows {
    type Item = Conversation;

    #[inline]
    fn next_request(&mut self) -> Option<CallFuture<Vec<Conversation>>> {
        if self.rest.from >= self.rest.to {
            return None;
        }
        let start = later(self.rest.from, -MARGIN).max(Timestamp::from_millis(0));
        let list = self.list.clone().filter_date_start(start);
        let list = list.filter_date_end(self.state.until).page(self.state.page);
        Some(list.__into_call().output())
    }

    #[inline]
    fn accept(&mut self, page: Vec<Conversation>) -> Vec<Conversation> {
        let (start, end) = self.rest.window(self.length);
        let times: Vec<_> = page.iter().map(|one| one.created_at).collect();
        let seen = self.state.seen.len();
        for conversation in page {
            let inside = conversation.created_at.is_none_or(|time| start <= time && time < end);
            let new = self.state.seen.insert(conversation.session_id.clone());
            if new && inside && !self.previous.contains(&conversation.session_id) {
                self.state.found.push(conversation);
            }
        }
        let nothing_new = self.state.seen.len() == seen;
        if times.is_empty() || nothing_new && self.state.is_last_page(times.len()) {
            return self.complete();
        }
        self.state.advance(&times);
        Vec::new()
    }
}
