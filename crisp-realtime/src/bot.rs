//! A loop that hands visitors' messages to a handler, as a bot needs them.

mod conversations;
mod engine;
mod input;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_core::Stream;

use crate::event::RawEvent;
use crate::seen::{BoxFuture, MemorySeenStore, SeenError, SeenStore};
use engine::Engine;

pub use input::Input;

/// A boxed stream that can move between threads.
pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;

/// The error of a handler or of a recovery. It must show no secret.
pub type BotError = SeenError;

type Recover = dyn Fn(SystemTime) -> BoxStream<Result<RawEvent, BotError>> + Send + Sync;
type Observer = dyn Fn(Incident) + Send + Sync;

/// A bot: a loop that hands visitors' messages to a handler.
///
/// - The messages of one conversation are handled in order, one at a time. Conversations are handled in
///   parallel, up to [`concurrency`](Self::concurrency).
/// - Each message is handed over once, no matter how often it is delivered, as long as the
///   [`SeenStore`] remembers it.
/// - Messages for which [`RawEvent::is_reply_worthy`] is false are ignored: those of operators and
///   programs, automated and stealth ones, and those with the bot's own origin.
/// - The bot is silent in a conversation in which an operator wrote within
///   [`quiet_for`](Self::quiet_for) before the message, or after it.
/// - A panic of the handler is counted and reported, and does not end the loop.
/// - If the stream ends or [`shutdown`](Self::shutdown) completes, the messages that were received are
///   still handled, within [`drain_for`](Self::drain_for).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use crisp_api_realtime::RawEvent;
/// use crisp_api_realtime::bot::Bot;
/// use futures_util::stream;
/// use serde_json::json;
///
/// let data = json!({
///     "website_id": "w", "session_id": "s", "fingerprint": 1, "from": "user", "type": "text",
/// });
/// let event = RawEvent::rtm("message:send", data);
/// let report = Bot::new("urn:acme.com:bot:0")
///     .run(stream::iter([event.clone(), event]), |event: RawEvent| async move {
///         println!("{}", event.name);
///         Ok(())
///     })
///     .await;
/// assert_eq!((report.handled, report.duplicates), (1, 1));
/// # }
/// ```
#[must_use = "a bot does nothing until it runs"]
pub struct Bot {
    settings: Settings,
    shutdown: Option<BoxFuture<'static, ()>>,
}

struct Settings {
    origin: String,
    concurrency: usize,
    max_pending: usize,
    quiet: Duration,
    drain: Duration,
    seen: Arc<dyn SeenStore>,
    ttl: Duration,
    recover: Option<Arc<Recover>>,
    observer: Option<Arc<Observer>>,
}

/// An incident that does not end the loop.
#[derive(Debug)]
#[non_exhaustive]
pub enum Incident {
    /// The handler returned an error. The message is not handled again.
    HandlerFailed(BotError),
    /// The handler panicked. The message is not handled again.
    HandlerPanicked,
    /// The store of seen events failed, so the message is handled although it may have been before.
    StoreFailed(SeenError),
    /// The missed messages could not be read.
    RecoveryFailed(BotError),
}

/// The outcome of a bot's run.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The number of messages whose handler succeeded.
    pub handled: u64,
    /// The number of messages whose handler returned an error.
    pub failed: u64,
    /// The number of messages whose handler panicked.
    pub panicked: u64,
    /// The number of messages that had been handed over before.
    pub duplicates: u64,
    /// The number of messages that were left to an operator.
    pub silenced: u64,
    /// The number of messages that were received but not completely handled at the end.
    pub abandoned: u64,
    /// The error that ended the stream.
    pub error: Option<BotError>,
}

impl Bot {
    /// Creates a bot that marks its messages with this origin, such as `urn:acme.com:bot:0`.
    pub fn new(origin: impl Into<String>) -> Self {
        let settings = Settings {
            origin: origin.into(),
            concurrency: 16,
            max_pending: 1024,
            quiet: Duration::from_secs(10 * 60),
            drain: Duration::from_secs(30),
            seen: Arc::new(MemorySeenStore::new()),
            ttl: Duration::from_secs(24 * 60 * 60),
            recover: None,
            observer: None,
        };
        Self { settings, shutdown: None }
    }

    /// Sets the number of conversations that are handled at the same time, at least one (default 16).
    pub fn concurrency(mut self, conversations: usize) -> Self {
        self.settings.concurrency = conversations.max(1);
        self
    }

    /// Sets the number of received messages that wait for their handler, at least one (default 1024).
    /// If there are as many, the stream is not read.
    pub fn max_pending(mut self, messages: usize) -> Self {
        self.settings.max_pending = messages.max(1);
        self
    }

    /// Sets the time for which the bot is silent in a conversation after an operator wrote (default 10
    /// minutes). The stream must contain `message:received` for this.
    ///
    /// Automated messages, notes, and messages with the bot's own origin do not count.
    pub fn quiet_for(mut self, time: Duration) -> Self {
        self.settings.quiet = time;
        self
    }

    /// Sets the time limit for handling the messages that were received before the end (default 30
    /// seconds).
    pub fn drain_for(mut self, time: Duration) -> Self {
        self.settings.drain = time;
        self
    }

    /// Sets the store of the messages that were handed over (default: 100,000 in memory).
    ///
    /// A message is recorded before it is handed over, so a handler that is interrupted is not repeated.
    pub fn seen(mut self, store: impl SeenStore) -> Self {
        self.settings.seen = Arc::new(store);
        self
    }

    /// Sets the time for which the store remembers a message (default 24 hours).
    pub fn remember_for(mut self, time: Duration) -> Self {
        self.settings.ttl = time;
        self
    }

    /// Sets the function that reads the messages since a time, to fill gaps of the stream.
    ///
    /// They are handled before those that arrive meanwhile.
    pub fn recover<F, S>(mut self, recover: F) -> Self
    where
        F: Fn(SystemTime) -> S + Send + Sync + 'static,
        S: Stream<Item = Result<RawEvent, BotError>> + Send + 'static,
    {
        self.settings.recover = Some(Arc::new(move |since| Box::pin(recover(since))));
        self
    }

    /// Sets a function that is called with each incident, such as one that logs it.
    pub fn observe(mut self, observer: impl Fn(Incident) + Send + Sync + 'static) -> Self {
        self.settings.observer = Some(Arc::new(observer));
        self
    }

    /// Ends the loop when `signal` completes.
    pub fn shutdown(mut self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        self.shutdown = Some(Box::pin(signal));
        self
    }

    /// Runs until the stream ends or fails, or until shutdown, and then drains.
    ///
    /// The handler runs in tasks of the tokio runtime. Dropping the future aborts them.
    ///
    /// # Panics
    ///
    /// Panics outside of a tokio runtime.
    pub async fn run<S, H, F>(self, stream: S, handler: H) -> Report
    where
        S: Stream + Send + 'static,
        S::Item: Into<Input>,
        H: Fn(RawEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), BotError>> + Send + 'static,
    {
        Engine::new(self.settings, stream, self.shutdown, handler).run().await
    }
}

impl Settings {
    fn observe(&self, incident: Incident) {
        if let Some(observer) = &self.observer {
            observer(incident);
        }
    }
}

impl fmt::Debug for Bot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bot")
            .field("origin", &self.settings.origin)
            .field("concurrency", &self.settings.concurrency)
            .finish_non_exhaustive()
    }
}
