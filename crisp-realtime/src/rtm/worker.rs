//! The task behind the stream: it connects, and connects again.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crisp_api_runtime::{Error, Handle, Kind};
use futures_util::future::{Either, select};
use tokio::time::sleep;

use super::backoff::Backoff;
use super::connection::{Connection, Ending, Occurrence};
use super::control::Shared;
use super::dial::Dialer;
use super::endpoint::{discover, websocket_url};
use super::failure::Failure;
use super::item::Item;
use super::queue::Queue;
use super::spans;
use crate::event::RawEvent;
use crate::protocol::engine::Authentication;

pub(super) struct Worker {
    pub(super) handle: Handle,
    pub(super) rooms: Vec<String>,
    pub(super) inboxes: Vec<String>,
    pub(super) backoff: Backoff,
    pub(super) timeout: Duration,
    pub(super) max_message: usize,
    pub(super) dialer: Arc<dyn Dialer>,
    pub(super) queue: Arc<Queue>,
    pub(super) control: Arc<Shared>,
    pub(super) last_failure: Arc<Mutex<Option<Error>>>,
}

/// The state that outlives a connection.
#[derive(Default)]
struct History {
    failures: u32,
    /// Set after the first connection was lost.
    down_since: Option<SystemTime>,
}

impl Worker {
    pub(super) async fn run(self) {
        let mut history = History::default();
        let error = loop {
            let Ending { failure, ready_for, last_packet } = self.connection(&history).await;
            let Some(failure) = failure else { break None };
            if failure.is_final {
                spans::ended(&failure);
                break Some(failure.error);
            }
            history.down_since = last_packet.or(history.down_since);
            history.failures = self.backoff.failures_after(history.failures, ready_for);
            let wait = self.backoff.wait(history.failures, fastrand::f64(), failure.retry_after);
            spans::retrying(&failure, history.failures, wait);
            self.set_last_failure(Some(failure.error));
            if self.unless_closed(sleep(wait)).await.is_none() {
                break None;
            }
        };
        self.control.end(error.as_ref());
        self.queue.end(error);
    }

    /// Makes one connection, and runs it until it ends.
    async fn connection(&self, history: &History) -> Ending {
        match self.open(history).await {
            Ok(Some(ending)) => ending,
            Ok(None) => Ending { failure: None, ready_for: None, last_packet: None },
            Err(failure) => Ending { failure: Some(failure), ready_for: None, last_packet: None },
        }
    }

    /// Returns `None` if the stream is closed.
    async fn open(&self, history: &History) -> Result<Option<Ending>, Failure> {
        let website_id = self.rooms.first().map(String::as_str);
        let Some((tier, identifier, key)) = self.handle.__credentials() else {
            let message = "the client has no token";
            return Err(Failure::of_discovery(Error::new(Kind::Configuration, message)));
        };
        let discovery = discover(&self.handle, tier, website_id);
        let Some(discovered) = self.unless_closed(discovery).await else { return Ok(None) };
        let url = websocket_url(discovered.map_err(Failure::of_discovery)?);
        let events = self.control.connecting();
        let authentication = Authentication::filtered(
            tier.as_str(),
            &identifier,
            &key,
            &events,
            &self.rooms,
            &self.inboxes,
        );
        let connection = async {
            let limits = (self.timeout, self.max_message);
            let opening =
                Connection::open(&url, &*self.dialer, authentication, limits, &self.control);
            let Some(opened) = self.unless_closed(opening).await else { return Ok(None) };
            let ending = opened?.run(|occurrence| self.handle(occurrence, history)).await;
            self.control.disconnected();
            Ok(Some(ending))
        };
        spans::in_connection(&url, events.len(), connection).await
    }

    fn handle(&self, occurrence: Occurrence, history: &History) {
        match occurrence {
            Occurrence::Ready => {
                self.set_last_failure(None);
                let item = match history.down_since {
                    Some(down_since) => Item::Reconnected { down_since },
                    None => Item::Connected,
                };
                self.control.listeners.push_connected(&item);
                self.queue.push_connected(item);
            }
            Occurrence::Event { name, data } => {
                let event = RawEvent::rtm(name, data);
                if is_wanted(&event, &self.rooms) {
                    self.control.listeners.push_event(&event);
                    self.queue.push_event(Item::Event(event));
                }
            }
            Occurrence::Dropped(number) => {
                self.control.listeners.add_dropped(number);
                self.queue.add_dropped(number);
            }
            Occurrence::Undecodable { raw, error } => {
                self.queue.push_event(Item::Undecodable { raw, error: error.to_owned() });
            }
        }
    }

    fn set_last_failure(&self, failure: Option<Error>) {
        *self.last_failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }

    /// Returns `None` if the stream is closed first.
    async fn unless_closed<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        match select(pin!(self.control.closed()), pin!(future)).await {
            Either::Left(_) => None,
            Either::Right((output, _)) => Some(output),
        }
    }
}

/// Whether the event belongs to one of the workspaces. The server filters, too, but is not known to do
/// so for every tier. An event that names no workspace passes.
fn is_wanted(event: &RawEvent, rooms: &[String]) -> bool {
    match &event.website_id {
        Some(id) => rooms.is_empty() || rooms.contains(id),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn events_of_other_workspaces_are_dropped() {
        let wanted = |data, rooms: &[&str]| {
            let rooms: Vec<_> = rooms.iter().map(|&room| room.to_owned()).collect();
            is_wanted(&RawEvent::rtm("a", data), &rooms)
        };
        let upload = json!({ "resource": { "type": "website", "id": "b" } });
        assert!(wanted(json!({ "website_id": "a" }), &["a"]));
        assert!(!wanted(json!({ "website_id": "b" }), &["a"]) && !wanted(upload, &["a"]));
        assert!(wanted(json!({ "website_id": "b" }), &[]) && wanted(json!({}), &["a"]));
    }
}
