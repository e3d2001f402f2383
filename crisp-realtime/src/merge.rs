//! Two streams of the same events, each of which is handed over once.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::event::RawEvent;
use crate::seen::{BoxFuture, SeenError, SeenStore};

/// The time for which keys are recorded unless it is set.
const DEFAULT_TTL: Duration = Duration::from_secs(60 * 60);

/// Merges two streams of events, and hands each delivery over once.
///
/// Use it to combine RTM, which is fast but has gaps, with webhooks, which Crisp repeats. Events are
/// compared by [`RawEvent::delivery_key`], which is recorded before the event is handed over: an event
/// whose handling is interrupted is not handed over again.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use crisp_api_realtime::{MemorySeenStore, RawEvent, merge};
/// use futures_util::{StreamExt, stream};
/// use serde_json::json;
///
/// let data = json!({ "website_id": "w", "session_id": "s", "fingerprint": 1 });
/// let rtm = stream::iter([RawEvent::rtm("message:send", data.clone())]);
/// let hooks = stream::iter([RawEvent::hook("message:send", data, Some(1_632_401_830_425))]);
/// let merged: Vec<_> = merge(rtm, hooks, MemorySeenStore::new()).collect().await;
/// assert_eq!(merged.len(), 1);
/// # }
/// ```
pub fn merge<A, B>(a: A, b: B, seen: impl SeenStore) -> Merge
where
    A: Stream<Item = RawEvent> + Send + 'static,
    B: Stream<Item = RawEvent> + Send + 'static,
{
    Merge {
        streams: [Some(Box::pin(a)), Some(Box::pin(b))],
        turn: 0,
        pending: None,
        seen: Arc::new(seen),
        ttl: DEFAULT_TTL,
    }
}

/// The stream that [`merge`] returns. Ends if both of its streams have ended.
///
/// If the store fails, the event comes with the error, since it is unknown whether it was handed over
/// before.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Merge {
    streams: [Option<Pin<Box<dyn Stream<Item = RawEvent> + Send>>>; 2],
    /// The stream that is polled first; alternates, so that neither starves the other.
    turn: usize,
    pending: Option<BoxFuture<'static, (RawEvent, Result<bool, SeenError>)>>,
    seen: Arc<dyn SeenStore>,
    ttl: Duration,
}

impl Merge {
    /// Sets the time for which an event counts as handed over (default 1 hour).
    ///
    /// Within this time, an event that is not a new message and has the same payload as an earlier one
    /// is dropped, even if it occurred again.
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Polls both streams for an event. Ready with none if both have ended.
    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<RawEvent>> {
        let mut ended = true;
        for index in [self.turn, 1 - self.turn] {
            let Some(stream) = &mut self.streams[index] else { continue };
            match stream.as_mut().poll_next(context) {
                Poll::Ready(Some(event)) => {
                    self.turn = 1 - index;
                    return Poll::Ready(Some(event));
                }
                Poll::Ready(None) => self.streams[index] = None,
                Poll::Pending => ended = false,
            }
        }
        if ended { Poll::Ready(None) } else { Poll::Pending }
    }
}

impl Stream for Merge {
    type Item = Result<RawEvent, MergeError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pending) = &mut self.pending {
                let (event, first) = ready!(pending.as_mut().poll(context));
                self.pending = None;
                match first {
                    Ok(true) => return Poll::Ready(Some(Ok(event))),
                    Ok(false) => {}
                    Err(source) => {
                        let error = MergeError { event: Box::new(event), source };
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
            let Some(event) = ready!(self.poll_event(context)) else { return Poll::Ready(None) };
            let (seen, ttl) = (self.seen.clone(), self.ttl);
            self.pending = Some(Box::pin(async move {
                let first = seen.first_seen(&event.delivery_key(), ttl).await;
                (event, first)
            }));
        }
    }
}

impl fmt::Debug for Merge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merge").field("ttl", &self.ttl).finish_non_exhaustive()
    }
}

/// The error for an event of which it is unknown whether it was handed over before.
#[derive(Debug)]
pub struct MergeError {
    event: Box<RawEvent>,
    source: SeenError,
}

impl MergeError {
    /// Returns the event.
    pub fn event(&self) -> &RawEvent {
        &self.event
    }

    /// Returns the event, to handle it although it may have been handed over before.
    pub fn into_event(self) -> RawEvent {
        *self.event
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store of seen events failed; the event may have been handed over before")
    }
}

impl Error for MergeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: &(dyn Error + 'static) = self.source.as_ref();
        Some(source)
    }
}
