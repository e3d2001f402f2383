//! Exports every conversation with its messages.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crisp_api_runtime::__private::Stream;
use crisp_api_runtime::{AnyTier, Call, MayCall, OptionalExt, Result, Timestamp};

use crate::WebsiteHandle;
use crate::endpoint::{ListConversations, kind};
use crate::paging::{ConversationCursor, ConversationsBetween, WalkBack};
use crate::types::{Conversation, ConversationMessage};

/// A stream of all conversations of a workspace with their messages, oldest conversation first. Created
/// by [`WebsiteHandle::export`].
///
/// - No conversation is yielded twice, not even across a resumption: [`cursor`](Self::cursor) returns
///   the position after the last yielded conversation. A program that stops between receiving a
///   conversation and storing the cursor receives that conversation again, so store both together, or
///   replace by session id.
/// - Every conversation that Crisp lists throughout the run is yielded; see
///   [`ConversationsBetween`] for the one exception.
/// - The messages are those at the time of the request, oldest first. Conversations keep changing:
///   messages that arrive after a conversation was yielded are not part of the export.
/// - A conversation that is removed before its messages are requested is skipped.
/// - Conversations that were created after the export started are not included. To continue the export
///   on another day, start one with [`from`](Self::from) set to [`ConversationCursor::to`].
/// - The number of requests depends on the number of conversations and not on the age of the
///   workspace: at least two for each conversation, and one for about 25 conversations to list them.
///
/// ```no_run
/// # use crisp_api::{Result, WebsiteHandle, WebsiteTier};
/// # use crisp_api::paging::ConversationCursor;
/// # fn load() -> Option<ConversationCursor> { None }
/// # fn store(_: &str, _: ConversationCursor) {}
/// # async fn example(site: WebsiteHandle<WebsiteTier>) -> Result<()> {
/// let mut export = site.export().bulk();
/// if let Some(cursor) = load() {
///     export = export.resume(cursor);
/// }
/// while let Some(exported) = export.next().await {
///     let exported = exported?;
///     let line = format!("{}: {} messages", exported.conversation.session_id, exported.messages.len());
///     store(&line, export.cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless they are read"]
pub struct Export {
    site: WebsiteHandle<AnyTier>,
    list: ListConversations,
    bulk: bool,
    conversations: ConversationsBetween,
    current: Option<Current>,
    /// The position after the last conversation that was yielded with its messages.
    cursor: ConversationCursor,
    failed: bool,
}

/// A conversation whose messages are being read.
struct Current {
    conversation: Conversation,
    walk: WalkBack,
    /// Newest first.
    messages: Vec<ConversationMessage>,
}

/// A conversation with its messages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportedConversation {
    /// The conversation, as the list of conversations contains it.
    pub conversation: Conversation,
    /// All messages of the conversation, oldest first.
    pub messages: Vec<ConversationMessage>,
}

impl Export {
    #[inline]
    pub(crate) fn of<K>(site: &WebsiteHandle<K>) -> Self
    where
        K: MayCall<kind::ListConversations> + MayCall<kind::GetMessagesInConversation>,
    {
        let list = site.list_conversations().include_empty(true);
        let (from, to) = (Timestamp::from_millis(0), Timestamp::now());
        let conversations = list.clone().created_between(from, to);
        let cursor = conversations.cursor();
        let (bulk, current, failed) = (false, None, false);
        Self { site: site.any_tier(), list, bulk, conversations, current, cursor, failed }
    }

    /// Sets the time from which on conversations are included (default: all).
    #[inline]
    pub fn from(mut self, from: impl Into<Timestamp>) -> Self {
        self.cursor.from = from.into();
        self.restarted()
    }

    /// Sets the filters of the conversations to export.
    ///
    /// ```no_run
    /// # fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) {
    /// let export = site.export().filter(|list| list.filter_resolved(true));
    /// # }
    /// ```
    #[inline]
    pub fn filter(mut self, set: impl FnOnce(ListConversations) -> ListConversations) -> Self {
        self.list = set(self.list);
        self.restarted()
    }

    /// Marks all requests of the export as bulk work, which leaves part of the day's requests to
    /// interactive calls.
    #[inline]
    pub fn bulk(mut self) -> Self {
        self.bulk = true;
        self.list = self.list.bulk();
        self.restarted()
    }

    /// Resumes at the position of an earlier export with the same filters.
    #[inline]
    pub fn resume(mut self, cursor: ConversationCursor) -> Self {
        self.cursor = cursor;
        self.restarted()
    }

    /// Returns the position after the last yielded conversation. Store it once that conversation is
    /// processed. After an error, resume from this position.
    #[inline]
    pub fn cursor(&self) -> ConversationCursor {
        self.cursor.clone()
    }

    /// Starts again at the cursor.
    #[inline]
    fn restarted(mut self) -> Self {
        let ConversationCursor { from, to, .. } = self.cursor;
        let conversations = self.list.clone().created_between(from, to);
        self.conversations = conversations.resume(self.cursor.clone());
        self.current = None;
        self.failed = false;
        self
    }

    #[inline]
    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ExportedConversation>>> {
        while !self.failed {
            let Some(current) = &mut self.current else {
                match ready!(Pin::new(&mut self.conversations).poll_next(context)) {
                    Some(Ok(conversation)) => self.current = Some(self.start(conversation)),
                    Some(Err(error)) => return self.fail(error),
                    None => {
                        self.cursor = self.conversations.cursor();
                        return Poll::Ready(None);
                    }
                }
                continue;
            };
            match ready!(Pin::new(&mut current.walk).poll_next(context)).transpose() {
                Ok(Some(message)) => current.messages.push(message),
                Ok(None) => return self.complete(),
                // The conversation was removed after it was listed.
                Err(error) => match Err(error).optional() {
                    Ok(missing) => self.current = missing,
                    Err(error) => return self.fail(error),
                },
            }
        }
        Poll::Ready(None)
    }

    #[inline]
    fn start(&self, conversation: Conversation) -> Current {
        let mut messages = self.site.get_messages_in_conversation(&conversation.session_id);
        if self.bulk {
            messages = messages.bulk();
        }
        Current { conversation, walk: messages.walk_back(), messages: Vec::new() }
    }

    /// Yields the current conversation, all of whose messages were read.
    #[inline]
    fn complete(&mut self) -> Poll<Option<Result<ExportedConversation>>> {
        self.cursor = self.conversations.cursor();
        Poll::Ready(self.current.take().map(|Current { conversation, mut messages, .. }| {
            messages.reverse();
            Ok(ExportedConversation { conversation, messages })
        }))
    }

    #[inline]
    fn fail(&mut self, error: crate::Error) -> Poll<Option<Result<ExportedConversation>>> {
        self.failed = true;
        Poll::Ready(Some(Err(error)))
    }

    #[inline]
    fn read_no_further(&mut self) {}
}

crisp_api_runtime::__stream!([] Export, "Export": ExportedConversation);
