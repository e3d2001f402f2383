//! Further streams of the events of one connection.

use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crisp_api_runtime::{Error, Kind, Result};
use futures_core::Stream;
use tokio::time::{Instant, timeout_at};

use super::control::Shared;
use super::item::Item;
use super::queue::Queue;
use crate::event::RawEvent;

/// The number of items that wait for the reader of a listener.
const QUEUE: usize = 1024;

/// A second stream of an [`Rtm`](super::Rtm), of selected events. Created by
/// [`Control::listen`](super::Control::listen).
#[must_use = "dropping the listener ends it"]
pub struct Listener {
    queue: Arc<Queue>,
    shared: Arc<Shared>,
    id: u64,
}

type Filter = dyn Fn(&RawEvent) -> bool + Send + Sync;

/// The listeners of a stream.
#[derive(Default)]
pub(super) struct Listeners {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    listeners: BTreeMap<u64, (Box<Filter>, Arc<Queue>)>,
    next: u64,
    ended: bool,
}

impl Listener {
    pub(super) fn new(
        shared: &Arc<Shared>,
        filter: impl Fn(&RawEvent) -> bool + Send + Sync + 'static,
    ) -> Self {
        let queue = Arc::new(Queue::new(QUEUE));
        let id = shared.listeners.add(Box::new(filter), queue.clone());
        Self { queue, shared: shared.clone(), id }
    }

    /// Waits for the next event for which `matches` returns true.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Timeout`](Kind::Timeout) after `limit`, whose message says whether
    /// events may have been missed meanwhile, [`Interrupted`](Kind::Interrupted) if the stream was
    /// closed, or the error that ended the stream.
    pub async fn wait_for(
        &mut self,
        limit: Duration,
        mut matches: impl FnMut(&RawEvent) -> bool,
    ) -> Result<RawEvent> {
        let deadline = Instant::now() + limit;
        let mut gap = "";
        loop {
            let next = poll_fn(|context| self.queue.poll_next(context));
            let Ok(next) = timeout_at(deadline, next).await else {
                let message = format!("the event did not arrive in time{gap}");
                return Err(Error::new(Kind::Timeout, message));
            };
            match next.ok_or_else(closed)?? {
                Item::Event(event) if matches(&event) => return Ok(event),
                Item::Reconnected { .. } => gap = "; the connection was lost meanwhile",
                Item::Lagged { .. } => gap = "; events were dropped meanwhile",
                _ => {}
            }
        }
    }
}

fn closed() -> Error {
    Error::new(Kind::Interrupted, "the realtime stream ended")
}

impl Stream for Listener {
    type Item = Result<Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.queue.poll_next(context)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.shared.listeners.remove(self.id);
    }
}

impl Listeners {
    fn add(&self, filter: Box<Filter>, queue: Arc<Queue>) -> u64 {
        let mut state = self.state();
        if state.ended {
            queue.end(None);
        }
        let id = state.next;
        state.next += 1;
        state.listeners.insert(id, (filter, queue));
        id
    }

    fn remove(&self, id: u64) {
        // The filter is dropped after the lock is released, because its destructor is the user's code.
        let removed = self.state().listeners.remove(&id);
        drop(removed);
    }

    /// Hands an event to the listeners that want it.
    pub(super) fn push_event(&self, event: &RawEvent) {
        for (filter, queue) in self.state().listeners.values() {
            if filter(event) {
                queue.push_event(Item::Event(event.clone()));
            }
        }
    }

    pub(super) fn push_connected(&self, item: &Item) {
        for (_, queue) in self.state().listeners.values() {
            queue.push_connected(item.clone());
        }
    }

    pub(super) fn add_dropped(&self, number: u64) {
        for (_, queue) in self.state().listeners.values() {
            queue.add_dropped(number);
        }
    }

    /// Ends all listeners, after this error.
    pub(super) fn end(&self, error: Option<&Error>) {
        let mut state = self.state();
        state.ended = true;
        for (_, queue) in state.listeners.values() {
            queue.end(error.cloned());
        }
    }

    pub(super) fn has_ended(&self) -> bool {
        self.state().ended
    }

    /// The state is whole after every step.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listener").finish_non_exhaustive()
    }
}
