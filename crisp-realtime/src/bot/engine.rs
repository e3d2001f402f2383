//! The loop of a bot.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{SystemTime, UNIX_EPOCH};

use futures_core::Stream;
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Sleep, sleep};

use super::conversations::{Conversations, Next};
use super::{BotError, BoxStream, Incident, Input, Report, Settings};
use crate::event::RawEvent;
use crate::seen::BoxFuture;

type Handler = dyn Fn(RawEvent) -> BoxFuture<'static, Result<(), BotError>> + Send + Sync;

pub(super) struct Engine {
    settings: Arc<Settings>,
    handler: Arc<Handler>,
    /// `None` after its end.
    stream: Option<BoxStream<Input>>,
    /// The missed messages that are being read.
    recovery: Option<BoxStream<Result<RawEvent, BotError>>>,
    shutdown: Option<BoxFuture<'static, ()>>,
    /// Set while the last messages are handled.
    drain: Option<Pin<Box<Sleep>>>,
    conversations: Conversations,
    running: JoinSet<Outcome>,
    /// The conversations that the running tasks belong to.
    tasks: BTreeMap<Id, String>,
    report: Report,
}

/// The outcome of a task.
enum Outcome {
    Handled,
    Failed,
    Duplicate,
}

enum Step {
    Ended(Result<(Id, Outcome), JoinError>),
    Input(Option<Input>),
    Missed(Option<Result<RawEvent, BotError>>),
    Shutdown,
    DrainedOut,
    Finished,
}

impl Engine {
    pub(super) fn new<S, H, F>(
        settings: Settings,
        stream: S,
        shutdown: Option<BoxFuture<'static, ()>>,
        handler: H,
    ) -> Self
    where
        S: Stream + Send + 'static,
        S::Item: Into<Input>,
        H: Fn(RawEvent) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), BotError>> + Send + 'static,
    {
        let quiet = u64::try_from(settings.quiet.as_millis()).unwrap_or(u64::MAX);
        Self {
            settings: Arc::new(settings),
            handler: Arc::new(move |event| Box::pin(handler(event))),
            stream: Some(Box::pin(Inputs(Box::pin(stream)))),
            recovery: None,
            shutdown,
            drain: None,
            conversations: Conversations::new(quiet),
            running: JoinSet::new(),
            tasks: BTreeMap::new(),
            report: Report::default(),
        }
    }

    pub(super) async fn run(mut self) -> Report {
        loop {
            self.start_handlers();
            match poll_fn(|context| self.poll_step(context)).await {
                Step::Ended(ended) => self.ended(ended),
                Step::Input(Some(input)) => self.input(input),
                Step::Input(None) | Step::Shutdown => self.drain(),
                Step::Missed(Some(Ok(event))) => self.event(event),
                Step::Missed(Some(Err(error))) => {
                    self.settings.observe(Incident::RecoveryFailed(error));
                    self.recovery = None;
                }
                Step::Missed(None) => self.recovery = None,
                Step::Finished | Step::DrainedOut => break,
            }
        }
        self.report.abandoned = (self.conversations.pending() + self.running.len()) as u64;
        self.running.abort_all();
        self.report
    }

    fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Step> {
        if let Poll::Ready(Some(ended)) = self.running.poll_join_next_with_id(context) {
            return Poll::Ready(Step::Ended(ended));
        }
        if let Some(shutdown) = &mut self.shutdown
            && shutdown.as_mut().poll(context).is_ready()
        {
            self.shutdown = None;
            return Poll::Ready(Step::Shutdown);
        }
        if let Some(drain) = &mut self.drain
            && drain.as_mut().poll(context).is_ready()
        {
            return Poll::Ready(Step::DrainedOut);
        }
        if self.is_full() {
            return Poll::Pending;
        }
        if let Some(recovery) = &mut self.recovery {
            return recovery.as_mut().poll_next(context).map(Step::Missed);
        }
        if let Some(stream) = &mut self.stream {
            return stream.as_mut().poll_next(context).map(Step::Input);
        }
        let finished = self.running.is_empty() && self.conversations.pending() == 0;
        if finished { Poll::Ready(Step::Finished) } else { Poll::Pending }
    }

    /// While there are as many messages as allowed, handlers run but nothing is read.
    fn is_full(&self) -> bool {
        self.conversations.pending() >= self.settings.max_pending
    }

    fn input(&mut self, input: Input) {
        match input {
            Input::Event(event) => self.event(event),
            Input::Gap { since } => {
                self.recovery = self.settings.recover.as_ref().map(|recover| recover(since));
            }
            Input::Other => {}
            Input::Failed(error) => {
                self.report.error = Some(error);
                self.drain();
            }
        }
    }

    fn event(&mut self, event: RawEvent) {
        let origin = &self.settings.origin;
        if event.is_reply_worthy(origin) {
            self.conversations.push(event);
        } else if event.is_by_active_operator(origin) {
            self.conversations.operator_wrote(&event, now_ms());
        }
    }

    fn drain(&mut self) {
        self.stream = None;
        self.recovery = None;
        if self.drain.is_none() {
            self.drain = Some(Box::pin(sleep(self.settings.drain)));
        }
    }

    /// Starts as many handlers as allowed. None starts while missed messages are read, because an
    /// operator's reply among them can silence the bot.
    fn start_handlers(&mut self) {
        if self.recovery.is_some() && !self.is_full() {
            return;
        }
        while self.running.len() < self.settings.concurrency {
            match self.conversations.next(now_ms()) {
                None => break,
                Some(Next::Silenced) => self.report.silenced += 1,
                Some(Next::Handle(key, event)) => {
                    let (settings, handler) = (self.settings.clone(), self.handler.clone());
                    let task = self.running.spawn(handle(settings, handler, event));
                    self.tasks.insert(task.id(), key);
                }
            }
        }
    }

    fn ended(&mut self, ended: Result<(Id, Outcome), JoinError>) {
        let id = match ended {
            Ok((id, outcome)) => {
                match outcome {
                    Outcome::Handled => self.report.handled += 1,
                    Outcome::Failed => self.report.failed += 1,
                    Outcome::Duplicate => self.report.duplicates += 1,
                }
                id
            }
            Err(error) => {
                self.report.panicked += 1;
                self.settings.observe(Incident::HandlerPanicked);
                error.id()
            }
        };
        if let Some(key) = self.tasks.remove(&id) {
            self.conversations.done(key);
        }
    }
}

async fn handle(settings: Arc<Settings>, handler: Arc<Handler>, event: RawEvent) -> Outcome {
    match settings.seen.first_seen(&event.delivery_key(), settings.ttl).await {
        Ok(true) => {}
        Ok(false) => return Outcome::Duplicate,
        Err(error) => settings.observe(Incident::StoreFailed(error)),
    }
    match handler(event).await {
        Ok(()) => Outcome::Handled,
        Err(error) => {
            settings.observe(Incident::HandlerFailed(error));
            Outcome::Failed
        }
    }
}

fn now_ms() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}

/// Converts the items of a stream.
struct Inputs<S>(Pin<Box<S>>);

impl<S: Stream> Stream for Inputs<S>
where
    S::Item: Into<Input>,
{
    type Item = Input;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Input>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(Into::into))
    }
}
