//! Conversations by the time of their creation, window by window.

use std::collections::BTreeSet;
use std::time::Duration;

use crisp_api_runtime::__private::{PageSource, Paginator};
use crisp_api_runtime::{CallFuture, Timestamp};
use serde::{Deserialize, Serialize};

use crate::endpoint::ListConversations;
use crate::types::{Conversation, SessionId};

/// The conversations that were created in a span of time, the oldest first.
///
/// A list of conversations moves while it is read, so that the number of a page is no place to go on
/// from. The time of creation is: this asks for one window of time after the other, and gives each
/// conversation once, in the order of creation.
///
/// - What was created before the walk began, and is there until the walk has passed it, is given;
///   what is added, changed, resolved or removed in the meantime moves none of it out of the way.
/// - What was created at `to` or later is not given, so that the next walk can begin there.
/// - A window without conversations costs one request, one with fewer than 50 costs two, and one with
///   more about one for every 50. All of its conversations are in memory at a time.
/// - [`cursor`](Self::cursor) is the place to go on from, in this run or in another. A program that
///   was stopped in the middle of a window is given all of this window again, and nothing else.
/// - More conversations than a page holds that were created within one second are read by the
///   numbers of pages, so that one of them can be missed if another is removed at that moment.
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

/// How far a walk through [`ConversationsBetween`] two times has come: what is left of its span.
///
/// It can be written and read with serde, to go on in another run of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ConversationCursor {
    /// Everything that was created before this time was given.
    pub from: Timestamp,
    /// Nothing that was created at this time or later will be given.
    pub to: Timestamp,
}

impl ListConversations {
    /// The conversations created at `from` or later, and before `to`, the oldest first.
    ///
    /// The filters that are set stay. The dates, the order, and the sizes and numbers of pages are
    /// chosen by the walk.
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
        let reading = Reading::of(rest.window(length).1);
        let (waiting, previous) = (rest.from, BTreeSet::new());
        Self {
            paginator: Paginator::new(Windows { list, length, rest, waiting, reading, previous }),
        }
    }

    /// Asks for so much time at once; a day unless it is set, and never less than a second.
    ///
    /// Longer windows cost fewer requests where little happens, and more memory where much does.
    #[inline]
    pub fn window(self, length: Duration) -> Self {
        let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX).max(SECOND);
        Self::new(self.paginator.source().list.clone(), length, self.cursor())
    }

    /// Goes on from where another walk, with the same filters, has come to.
    #[inline]
    pub fn resume(self, cursor: ConversationCursor) -> Self {
        let source = self.paginator.source();
        Self::new(source.list.clone(), source.length, cursor)
    }

    /// The place to go on from: store it when you are done with what was given.
    ///
    /// It moves when the last conversation of a window is given. After an error, it is the place to
    /// try again from.
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

/// A page may hold more than it shows only if it holds at least so much: the smallest `per_page`.
const FULL: usize = 20;

/// How much more than the window is asked for on both sides, and then left out: nobody says whether
/// the ends of Crisp's filter belong to it, and whether it looks at the milliseconds.
const MARGIN: i64 = SECOND;

#[inline]
fn later(time: Timestamp, millis: i64) -> Timestamp {
    Timestamp::from_millis(time.as_millis().saturating_add(millis))
}

impl ConversationCursor {
    /// The next window: where it begins, and where the one after it does.
    #[inline]
    fn window(self, length: i64) -> (Timestamp, Timestamp) {
        (self.from, later(self.from, length).min(self.to))
    }
}

struct Windows {
    list: ListConversations,
    length: i64,
    /// Begins with the window that is read now.
    rest: ConversationCursor,
    /// Where the window began that was read last.
    waiting: Timestamp,
    reading: Reading,
    /// What the window before gave.
    previous: BTreeSet<SessionId>,
}

/// What is known of the window that is read.
///
/// Each request asks for what was created up to the oldest conversation of the answer before, so
/// that what is removed behind this point moves nothing that lies ahead.
struct Reading {
    until: Timestamp,
    page: u32,
    seen: BTreeSet<SessionId>,
    found: Vec<Conversation>,
}

impl Reading {
    #[inline]
    fn of(end: Timestamp) -> Self {
        let until = later(end, MARGIN);
        Self { until, page: 1, seen: BTreeSet::new(), found: Vec::new() }
    }

    /// Whether a page with nothing new, of so many conversations, is the last one of the window. No
    /// more pages can be known than there are conversations to fill them, whatever a server says.
    #[inline]
    fn is_over(&self, held: usize) -> bool {
        let pages = usize::try_from(self.page).unwrap_or(usize::MAX);
        held < FULL || pages.saturating_mul(FULL) > self.seen.len()
    }

    /// Chooses the next request after a page with these times of creation.
    #[inline]
    fn go_on(&mut self, times: &[Option<Timestamp>]) {
        let ordered = times.is_sorted_by(|a, b| a >= b);
        let oldest = times.last().copied().flatten().filter(|_| ordered);
        match oldest.map(|oldest| later(oldest, MARGIN)) {
            Some(until) if until < self.until => (self.until, self.page) = (until, 1),
            _ => self.page = self.page.saturating_add(1),
        }
    }
}

impl Windows {
    /// Everything of the window, in the order of creation.
    #[inline]
    fn complete(&mut self) -> Vec<Conversation> {
        self.waiting = self.rest.from;
        self.rest.from = self.rest.window(self.length).1;
        let (_, end) = self.rest.window(self.length);
        let Reading { mut found, .. } = std::mem::replace(&mut self.reading, Reading::of(end));
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
        let list = list.filter_date_end(self.reading.until).page(self.reading.page);
        Some(list.into_future())
    }

    #[inline]
    fn accept(&mut self, page: Vec<Conversation>) -> Vec<Conversation> {
        let (start, end) = self.rest.window(self.length);
        let times: Vec<_> = page.iter().map(|one| one.created_at).collect();
        let seen = self.reading.seen.len();
        for conversation in page {
            let inside = conversation.created_at.is_none_or(|time| start <= time && time < end);
            let new = self.reading.seen.insert(conversation.session_id.clone());
            if new && inside && !self.previous.contains(&conversation.session_id) {
                self.reading.found.push(conversation);
            }
        }
        let brought_nothing = self.reading.seen.len() == seen;
        if times.is_empty() || brought_nothing && self.reading.is_over(times.len()) {
            return self.complete();
        }
        self.reading.go_on(&times);
        Vec::new()
    }
}
