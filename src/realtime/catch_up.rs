//! Reads the messages that were sent while there was no connection.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crisp_api_realtime::RawEvent;
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{AnyTier, MayCall, Result, Timestamp};

use super::ReceivedEvent;
use crate::WebsiteHandle;
use crate::endpoint::kind;
use crate::types::{ConversationMessage, MessageFrom, SessionId};

/// The size of a page of conversations, the largest that Crisp allows.
const PER_PAGE: u32 = 50;

/// A workflow that reads the messages sent since a time over REST. Created by
/// [`WebsiteHandle::catch_up`] and run by `.await`.
///
/// 1. Lists the conversations, most recently updated first, down to the first that was not updated
///    since then.
/// 2. Reads the messages of each of them, newest first, down to that time.
///
/// Returns them as events, oldest first: `message:send` if a visitor wrote the message, and
/// `message:received` otherwise. Their [delivery keys](ReceivedEvent::delivery_key) are those that the
/// events would have had, so a [`SeenStore`](super::SeenStore) recognizes the ones that did arrive. The
/// workflow reads from one minute earlier, because clocks differ; see [`overlap`](Self::overlap).
///
/// # Limits
///
/// Only messages can be recovered, in their present form. REST does not record when a message was
/// edited or removed, so `message:updated`, which includes the choices of visitors in pickers, and
/// `message:removed` are lost. So are changes of the state, the assignment and the visitor's details
/// (read the conversation for the present values), typing, presence, visited pages, calls, ratings, and
/// all events of plugins and campaigns. A conversation that is removed meanwhile is not listed.
///
/// The workflow takes one request for each 50 conversations that were updated, and at least one for
/// each of them. These requests count against the daily quota.
///
/// # Errors
///
/// Returns the errors of the requests. It can be run again.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// use crisp_api::realtime::{Event, Item};
///
/// let mut rtm = site.rtm().events([Event::MESSAGE_SEND]).connect()?;
/// while let Some(item) = rtm.next().await {
///     if let Item::Reconnected { down_since } = item? {
///         for missed in site.catch_up(down_since).await? {
///             println!("{}", missed.delivery_key());
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until it is awaited"]
pub struct CatchUp {
    site: WebsiteHandle<AnyTier>,
    since: Timestamp,
    overlap: Duration,
}

impl<K> WebsiteHandle<K> {
    /// Reads the messages sent since a time, to fill a gap of a realtime stream. See [`CatchUp`].
    #[inline]
    pub fn catch_up(&self, since: impl Into<Timestamp>) -> CatchUp
    where
        K: MayCall<kind::ListConversations> + MayCall<kind::GetMessagesInConversation>,
    {
        let (site, overlap) = (self.any_tier(), Duration::from_secs(60));
        CatchUp { site, since: since.into(), overlap }
    }
}

impl CatchUp {
    /// Sets the time by which the workflow reads further back (default 1 minute).
    #[inline]
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = overlap;
        self
    }

    #[inline]
    async fn run(self) -> Result<Vec<ReceivedEvent>> {
        let overlap = i64::try_from(self.overlap.as_millis()).unwrap_or(i64::MAX);
        let since = Timestamp::from_millis(self.since.as_millis().saturating_sub(overlap));
        let mut messages = Vec::new();
        for session_id in self.updated_since(since).await? {
            let mut newest_first = self.site.conversation(session_id).walk_back();
            while let Some(message) = newest_first.next().await {
                let message = message?;
                if message.timestamp < since {
                    break;
                }
                messages.push(message);
            }
        }
        messages.sort_by_key(|message| message.timestamp);
        Ok(messages.iter().map(received).collect())
    }

    /// Lists each conversation once. One that is updated meanwhile moves to the front, which shifts
    /// others to a later page, and so repeats but never skips them.
    #[inline]
    async fn updated_since(&self, since: Timestamp) -> Result<Vec<SessionId>> {
        let list = self.site.list_conversations().per_page(PER_PAGE).order_date_updated(true);
        let mut conversations = list.items();
        let mut updated = Vec::new();
        while let Some(conversation) = conversations.next().await {
            let conversation = conversation?;
            // A conversation without the time is read to be safe.
            if conversation.updated_at.is_some_and(|at| at < since) {
                break;
            }
            if !updated.contains(&conversation.session_id) {
                updated.push(conversation.session_id);
            }
        }
        Ok(updated)
    }
}

/// Returns the event of which Crisp would have sent the message.
#[inline]
fn received(message: &ConversationMessage) -> ReceivedEvent {
    let name = if message.from == MessageFrom::User { "message:send" } else { "message:received" };
    let data = serde_json::to_value(message).unwrap_or_default();
    RawEvent::rtm(name, data).into()
}

impl IntoFuture for CatchUp {
    type Output = Result<Vec<ReceivedEvent>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for CatchUp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatchUp").field("since", &self.since).finish_non_exhaustive()
    }
}
