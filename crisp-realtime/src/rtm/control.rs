//! The control of a running stream.

use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crisp_api_runtime::{Error, Kind, Result, Tier};
use tokio::sync::Notify;
use tokio::time::timeout;

use super::bindings::{Bindings, Change};
use super::builder::{EventName, check_tier};
use super::listener::{Listener, Listeners};
use crate::event::RawEvent;

/// Controls an [`Rtm`](super::Rtm) stream from elsewhere. Clones control the same stream.
///
/// Obtained from [`Rtm::control`](super::Rtm::control). Does not keep the stream alive.
#[derive(Clone)]
pub struct Control {
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    tier: Tier,
    closed: AtomicBool,
    changed: Notify,
    bindings: Mutex<Bindings>,
    /// Notified when a subscription takes effect, and at the end of the stream.
    settled: Notify,
    pub(super) listeners: Listeners,
}

impl Control {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Asks Crisp to bind the stream to its workspaces anew, which includes workspaces that installed
    /// the plugin since it connected.
    ///
    /// Requests within 2.5 seconds are combined into one. Does nothing if there is no connection, since
    /// a new one is bound to all workspaces.
    pub fn rebind(&self) {
        self.shared.change(Bindings::request_rebind);
    }

    /// Subscribes to more events. They arrive on the stream and on its listeners.
    ///
    /// Crisp is told within 2.5 seconds, in one message for all changes, and confirms nothing. Prefer
    /// the builder for events that are known beforehand.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Configuration`](Kind::Configuration) if the token's tier cannot
    /// subscribe to one of the events. Then none is added.
    pub fn subscribe<E: Into<EventName>>(&self, events: impl IntoIterator<Item = E>) -> Result<()> {
        let events: Vec<_> = events.into_iter().map(Into::into).collect();
        check_tier(&events, self.shared.tier)?;
        self.shared.change(|bindings| bindings.add(owned(&events)));
        Ok(())
    }

    /// Unsubscribes from events, also on behalf of those who wait for them.
    pub fn unsubscribe<E: Into<EventName>>(&self, events: impl IntoIterator<Item = E>) {
        let events: Vec<_> = events.into_iter().map(Into::into).collect();
        self.shared.change(|bindings| bindings.remove(owned(&events)));
    }

    /// Waits until there is a connection and all subscriptions were sent to Crisp.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Timeout`](Kind::Timeout) after `limit`, and
    /// [`Interrupted`](Kind::Interrupted) if the stream ended.
    pub async fn subscribed(&self, limit: Duration) -> Result<()> {
        let waited = timeout(limit, self.shared.settled()).await;
        if waited.is_err() {
            let message = "there was no realtime connection in time";
            return Err(Error::new(Kind::Timeout, message));
        }
        match self.shared.listeners.has_ended() {
            true => Err(Error::new(Kind::Interrupted, "the realtime stream ended")),
            false => Ok(()),
        }
    }

    /// Returns a second stream, of the events for which `filter` returns true, from now on.
    ///
    /// It receives what the main stream receives, in a queue of its own, and ends with it. The main
    /// stream has to be kept, but need not be read.
    pub fn listen(&self, filter: impl Fn(&RawEvent) -> bool + Send + Sync + 'static) -> Listener {
        Listener::new(&self.shared, filter)
    }

    /// Closes the connection. The stream ends after the items that it received.
    pub fn close(&self) {
        self.shared.close();
    }
}

fn owned(events: &[EventName]) -> impl Iterator<Item = String> + '_ {
    events.iter().map(|event| event.name.to_owned())
}

impl Shared {
    pub(super) fn new(tier: Tier, events: impl IntoIterator<Item = String>) -> Self {
        Self {
            tier,
            closed: AtomicBool::new(false),
            changed: Notify::new(),
            bindings: Mutex::new(Bindings::new(events)),
            settled: Notify::new(),
            listeners: Listeners::default(),
        }
    }

    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.changed.notify_one();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    fn change(&self, change: impl FnOnce(&mut Bindings)) {
        change(&mut self.bindings());
        self.changed.notify_one();
    }

    /// Starts a connection, and returns the events for its authentication.
    pub(super) fn connecting(&self) -> Vec<String> {
        self.bindings().connecting()
    }

    pub(super) fn authenticating(&self, now: Duration) {
        self.bindings().authenticating(now);
    }

    /// Notes that all frames of an authenticated session were sent.
    pub(super) fn settle(&self) {
        if self.bindings().settle() {
            self.settled.notify_waiters();
        }
    }

    pub(super) fn disconnected(&self) {
        self.bindings().disconnected();
    }

    pub(super) fn next_change(&self) -> Option<Duration> {
        self.bindings().due()
    }

    pub(super) fn take_change(&self, now: Duration) -> Option<Change> {
        self.bindings().take(now)
    }

    /// Ends all listeners, after this error.
    pub(super) fn end(&self, error: Option<&Error>) {
        self.listeners.end(error);
        self.settled.notify_waiters();
    }

    /// Waits until all subscriptions were sent, or the stream has ended.
    async fn settled(&self) {
        loop {
            let mut notified = pin!(self.settled.notified());
            notified.as_mut().enable();
            if self.bindings().is_settled() || self.listeners.has_ended() {
                return;
            }
            notified.await;
        }
    }

    /// Waits for a change. Only the connection's task may wait.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Waits until the stream is to be closed.
    pub(super) async fn closed(&self) {
        while !self.is_closed() {
            self.changed().await;
        }
    }

    /// The bindings are whole after every step.
    fn bindings(&self) -> MutexGuard<'_, Bindings> {
        self.bindings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsRef<Self> for Control {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").finish_non_exhaustive()
    }
}
