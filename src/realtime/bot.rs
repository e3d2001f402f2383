//! A loop that answers visitors.
//!
//! ```no_run
//! # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
//! use crisp_api::realtime::{Event, bot::{Bot, Turn}};
//!
//! let rtm = site.rtm().events([Event::MESSAGE_SEND, Event::MESSAGE_RECEIVED]).connect()?;
//! let replies = site.clone();
//! let report = Bot::new("urn:acme.com:bot:0")
//!     .catch_up(&site)
//!     .run(rtm, move |turn: Turn| {
//!         let conversation = replies.conversation(turn.session_id());
//!         async move {
//!             conversation.send(turn.reply("We are on it.")).await?;
//!             Ok(())
//!         }
//!     })
//!     .await;
//! println!("{} messages were handled", report.handled);
//! # Ok(())
//! # }
//! ```

mod source;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crisp_api_realtime::bot as raw;
use crisp_api_runtime::__private::Stream;
use crisp_api_runtime::{Kind, MayCall, Result, Timestamp};

use super::{Event, RawEvent, ReceivedEvent, SeenStore, UndecodableEvent};
use crate::WebsiteHandle;
use crate::endpoint::kind;
use crate::types::{ConversationMessage, MessageOrigin, NewMessage, SessionId, WebsiteId};

pub use crisp_api_realtime::bot::{BotError, Incident, Report};

pub use source::Input;

/// The origin with which [`run`] marks messages.
pub const DEFAULT_ORIGIN: &str = "urn:crisp-api:bot:0";

/// Runs a bot with the default settings; see [`Bot`].
pub async fn run<S, H, F>(stream: S, handler: H) -> Report
where
    S: Stream + Send + 'static,
    S::Item: Input,
    H: Fn(Turn) -> F + Send + Sync + 'static,
    F: Future<Output = Result<(), BotError>> + Send + 'static,
{
    Bot::new(DEFAULT_ORIGIN).run(stream, handler).await
}

/// A bot: a loop that hands visitors' messages to a handler.
///
/// - The messages of one conversation are handled in order, one at a time. Conversations are handled in
///   parallel, up to [`concurrency`](Self::concurrency).
/// - Each message is handed over once, no matter how often it is delivered, as long as the
///   [`SeenStore`] remembers it.
/// - Messages for which [`is_reply_worthy`](ReceivedEvent::is_reply_worthy) is false are ignored: those
///   of operators and programs, automated and stealth ones, and those with the bot's own origin.
/// - The bot is silent in a conversation in which an operator wrote within
///   [`quiet_for`](Self::quiet_for) before the message, or after it.
/// - A panic of the handler is counted and reported, and does not end the loop.
/// - Messages that the stream missed are read over REST, with [`catch_up`](Self::catch_up).
/// - If the stream ends or [`shutdown`](Self::shutdown) completes, the messages that were received are
///   still handled, within [`drain_for`](Self::drain_for).
///
/// To keep the stream open for calls that await an event while the bot reads it, take a
/// [`control`](super::Rtm::control) of the stream beforehand.
#[derive(Debug)]
#[must_use = "a bot does nothing until it runs"]
pub struct Bot {
    origin: Arc<str>,
    inner: raw::Bot,
}

/// A message of a visitor that the bot is to answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Turn {
    /// The message.
    pub message: ConversationMessage,
    received: RawEvent,
    origin: Arc<str>,
}

impl Bot {
    /// Creates a bot that marks its messages with this origin, such as `urn:acme.com:bot:0`.
    pub fn new(origin: impl Into<Arc<str>>) -> Self {
        let origin = origin.into();
        Self { inner: raw::Bot::new(&*origin), origin }
    }

    /// Sets the number of conversations that are handled at the same time, at least one (default 16).
    pub fn concurrency(mut self, conversations: usize) -> Self {
        self.inner = self.inner.concurrency(conversations);
        self
    }

    /// Sets the number of received messages that wait for their handler, at least one (default 1024).
    /// If there are as many, the stream is not read.
    pub fn max_pending(mut self, messages: usize) -> Self {
        self.inner = self.inner.max_pending(messages);
        self
    }

    /// Sets the time for which the bot is silent in a conversation after an operator wrote (default 10
    /// minutes). The stream must contain `message:received` for this.
    ///
    /// Automated messages, notes, and messages with the bot's own origin do not count.
    pub fn quiet_for(mut self, time: Duration) -> Self {
        self.inner = self.inner.quiet_for(time);
        self
    }

    /// Sets the time limit for handling the messages that were received before the end (default 30
    /// seconds).
    pub fn drain_for(mut self, time: Duration) -> Self {
        self.inner = self.inner.drain_for(time);
        self
    }

    /// Sets the store of the messages that were handed over (default: 100,000 in memory).
    ///
    /// A message is recorded before it is handed over, so a handler that is interrupted is not repeated.
    /// Set a store that outlives the program if the bot must not answer again after a restart.
    pub fn seen(mut self, store: impl SeenStore) -> Self {
        self.inner = self.inner.seen(store);
        self
    }

    /// Sets the time for which the store remembers a message (default 24 hours).
    pub fn remember_for(mut self, time: Duration) -> Self {
        self.inner = self.inner.remember_for(time);
        self
    }

    /// Reads the messages that the stream missed, after each gap; see [`WebsiteHandle::catch_up`].
    pub fn catch_up<K>(mut self, site: &WebsiteHandle<K>) -> Self
    where
        K: MayCall<kind::ListConversations> + MayCall<kind::GetMessagesInConversation>,
    {
        let site = site.any_tier();
        self.inner = self.inner.recover(move |since: SystemTime| {
            source::Missed::new(site.catch_up(Timestamp::from(since)).into_future())
        });
        self
    }

    /// Sets a function that is called with each incident, such as one that logs it.
    pub fn observe(mut self, observer: impl Fn(Incident) + Send + Sync + 'static) -> Self {
        self.inner = self.inner.observe(observer);
        self
    }

    /// Ends the loop when `signal` completes.
    pub fn shutdown(mut self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        self.inner = self.inner.shutdown(signal);
        self
    }

    /// Runs until the stream ends or fails, or until shutdown, and then drains.
    ///
    /// The stream is an [`Rtm`](super::Rtm), a [`Merge`](super::Merge), or any stream of
    /// [`ReceivedEvent`] or [`RawEvent`], such as a queue that a webhook fills.
    ///
    /// The handler runs in tasks of the tokio runtime. Dropping the future aborts them.
    ///
    /// # Panics
    ///
    /// Panics outside of a tokio runtime.
    pub async fn run<S, H, F>(self, stream: S, handler: H) -> Report
    where
        S: Stream + Send + 'static,
        S::Item: Input,
        H: Fn(Turn) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), BotError>> + Send + 'static,
    {
        let Self { origin, inner } = self;
        let handler = Arc::new(handler);
        let handle = move |received: RawEvent| {
            let (handler, origin) = (handler.clone(), origin.clone());
            async move { handler(Turn::of(received, origin)?).await }
        };
        inner.run(source::Inputs::new(stream), handle).await
    }
}

impl Turn {
    fn of(received: RawEvent, origin: Arc<str>) -> Result<Self> {
        match Event::decode(&received.name, &received.data) {
            Event::MessageSend(message) | Event::MessageReceived(message) => {
                Ok(Self { message: *message, received, origin })
            }
            Event::Undecodable(UndecodableEvent { error, .. }) => Err(error),
            _ => Err(crate::Error::new(Kind::Decode, "the event is not a message")),
        }
    }

    /// Returns the id of the conversation.
    pub fn session_id(&self) -> &SessionId {
        &self.message.session_id
    }

    /// Returns the id of the workspace.
    pub fn website_id(&self) -> &WebsiteId {
        &self.message.website_id
    }

    /// Returns the event of the message.
    pub fn received(&self) -> ReceivedEvent {
        self.received.clone().into()
    }

    /// Returns the message marked as one of the bot: automated, and with its origin. Every bot then
    /// ignores it, and this one does not take it for an operator's.
    pub fn reply(&self, message: impl Into<NewMessage>) -> NewMessage {
        let mut message = message.into().automated(true);
        message.origin = MessageOrigin::from(&*self.origin);
        message
    }
}
