//! The bounded queue between the connection and its reader.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crisp_api_runtime::{Error, Result};

use super::item::Item;

/// A queue that drops the newest events when it is full, and counts them.
///
/// The connection must not wait for its reader: it has to answer pings.
pub(super) struct Queue {
    state: Mutex<State>,
    bound: usize,
}

#[derive(Default)]
struct State {
    items: VecDeque<Result<Item>>,
    /// The number of events that were dropped after the last item.
    dropped: u64,
    ended: bool,
    waker: Option<Waker>,
}

impl Queue {
    /// Creates a queue for this many items, and at least one.
    pub(super) fn new(bound: usize) -> Self {
        Self { state: Mutex::default(), bound: bound.max(1) }
    }

    /// Adds an event, or counts it if the queue is full.
    pub(super) fn push_event(&self, item: Item) {
        let mut state = self.state();
        if state.items.len() >= self.bound {
            state.dropped += 1;
        } else {
            state.flush_dropped();
            state.push(Ok(item));
        }
    }

    /// Counts events that were dropped before they got here.
    pub(super) fn add_dropped(&self, number: u64) {
        let mut state = self.state();
        state.dropped += number;
        state.wake();
    }

    /// Adds `Connected` or `Reconnected` even if the queue is full.
    ///
    /// Adds no second one after another: no event was received in between, and the queue has to stay
    /// bounded while a connection is lost and restored without a reader.
    pub(super) fn push_connected(&self, item: Item) {
        let mut state = self.state();
        let repeated =
            matches!(state.items.back(), Some(Ok(Item::Connected | Item::Reconnected { .. })));
        if state.dropped == 0 && repeated {
            return;
        }
        state.flush_dropped();
        state.push(Ok(item));
    }

    /// Ends the queue after the items in it, and after this error.
    pub(super) fn end(&self, error: Option<Error>) {
        let mut state = self.state();
        if state.ended {
            return;
        }
        state.ended = true;
        if let Some(error) = error {
            state.flush_dropped();
            state.items.push_back(Err(error));
        }
        state.wake();
    }

    pub(super) fn poll_next(&self, context: &Context<'_>) -> Poll<Option<Result<Item>>> {
        let mut state = self.state();
        if state.items.is_empty() {
            state.flush_dropped();
        }
        match state.items.pop_front() {
            Some(item) => Poll::Ready(Some(item)),
            None if state.ended => Poll::Ready(None),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// The state is whole after every step.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn push(&mut self, item: Result<Item>) {
        self.items.push_back(item);
        self.wake();
    }

    /// Adds `Lagged` for the events that were dropped.
    fn flush_dropped(&mut self) {
        if self.dropped > 0 {
            let dropped = std::mem::take(&mut self.dropped);
            self.items.push_back(Ok(Item::Lagged { dropped }));
        }
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use crisp_api_runtime::Kind;
    use serde_json::json;

    use super::*;
    use crate::RawEvent;

    fn event(number: u64) -> Item {
        Item::Event(RawEvent::rtm("a", json!(number)))
    }

    fn reconnected(seconds: u64) -> Item {
        Item::Reconnected { down_since: SystemTime::UNIX_EPOCH + Duration::from_secs(seconds) }
    }

    fn drain(queue: &Queue) -> Vec<Item> {
        let context = Context::from_waker(Waker::noop());
        std::iter::from_fn(|| match queue.poll_next(&context) {
            Poll::Ready(Some(item)) => Some(item.unwrap()),
            _ => None,
        })
        .collect()
    }

    #[test]
    fn a_full_queue_says_where_events_are_missing_and_how_many() {
        let queue = Queue::new(2);
        (0..5).for_each(|number| queue.push_event(event(number)));
        assert_eq!(drain(&queue), [event(0), event(1), Item::Lagged { dropped: 3 }]);
        (5..8).for_each(|number| queue.push_event(event(number)));
        let context = Context::from_waker(Waker::noop());
        assert!(queue.poll_next(&context).is_ready());
        queue.push_event(event(8));
        assert_eq!(drain(&queue), [event(6), Item::Lagged { dropped: 1 }, event(8)]);
    }

    #[test]
    fn reconnections_without_a_reader_are_reported_once_with_the_first_time() {
        let queue = Queue::new(1);
        queue.push_event(event(0));
        queue.push_event(event(1));
        (1..100).for_each(|seconds| queue.push_connected(reconnected(seconds)));
        assert_eq!(drain(&queue), [event(0), Item::Lagged { dropped: 1 }, reconnected(1)]);
    }

    #[test]
    fn the_error_is_the_last_item() {
        let queue = Queue::new(1);
        queue.push_event(event(0));
        queue.push_event(event(1));
        queue.end(Some(Error::from_kind(Kind::Timeout)));
        queue.end(None);
        let context = Context::from_waker(Waker::noop());
        let next = || queue.poll_next(&context);
        assert!(matches!(next(), Poll::Ready(Some(Ok(Item::Event(_))))));
        assert!(matches!(next(), Poll::Ready(Some(Ok(Item::Lagged { dropped: 1 })))));
        assert!(matches!(next(), Poll::Ready(Some(Err(_)))));
        assert!(matches!(next(), Poll::Ready(None)));
    }
}
