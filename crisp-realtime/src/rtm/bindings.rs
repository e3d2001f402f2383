//! The subscriptions of a stream, and the changes to them that the server is still to be told.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

/// The time between two binds that the official Node client keeps to.
const INTERVAL: Duration = Duration::from_millis(2500);

/// Compares the events that are wanted with those that the server was told, combines changes, and keeps
/// an interval between two of them.
#[derive(Debug, Default)]
pub(super) struct Bindings {
    wanted: BTreeSet<String>,
    /// The events that the server was told in this connection.
    told: BTreeSet<String>,
    /// Whether the authentication was confirmed, and everything that was told was sent.
    settled: bool,
    /// The time of the last bind, since the start of the connection.
    last: Option<Duration>,
    rebind: bool,
}

/// A message that changes the subscriptions.
#[derive(Debug, PartialEq)]
pub(super) enum Change {
    Push(Vec<String>),
    Pop(Vec<String>),
    Rebind,
}

impl Bindings {
    pub(super) fn new(events: impl IntoIterator<Item = String>) -> Self {
        Self { wanted: events.into_iter().collect(), ..Self::default() }
    }

    /// Adds events.
    pub(super) fn add(&mut self, events: impl IntoIterator<Item = String>) {
        self.wanted.extend(events);
    }

    /// Removes events.
    pub(super) fn remove(&mut self, events: impl IntoIterator<Item = String>) {
        for event in events {
            self.wanted.remove(&event);
        }
    }

    /// Notes that a rebind was requested.
    pub(super) fn request_rebind(&mut self) {
        self.rebind = true;
    }

    /// Starts a connection, and returns the events for its authentication.
    pub(super) fn connecting(&mut self) -> Vec<String> {
        self.told = self.wanted.clone();
        self.settled = false;
        self.last = None;
        self.wanted.iter().cloned().collect()
    }

    /// Notes that the authentication was sent, which binds the stream to all workspaces.
    pub(super) fn authenticating(&mut self, now: Duration) {
        self.last = Some(now);
        self.rebind = false;
    }

    /// Notes that everything that was told was sent, and the authentication confirmed. Returns whether
    /// that is news.
    pub(super) fn settle(&mut self) -> bool {
        !std::mem::replace(&mut self.settled, true)
    }

    /// Ends a connection.
    pub(super) fn disconnected(&mut self) {
        self.told.clear();
        self.settled = false;
    }

    /// Returns whether all wanted events are subscribed to, as far as that is known.
    pub(super) fn is_settled(&self) -> bool {
        self.settled && self.told.is_superset(&self.wanted)
    }

    /// Returns the time from which the next change may be sent.
    pub(super) fn due(&self) -> Option<Duration> {
        let is_pending = self.rebind || self.told != self.wanted;
        is_pending.then(|| self.last.map_or(Duration::ZERO, |last| last + INTERVAL))
    }

    /// Takes the change to send now, if there is one and its time has come.
    pub(super) fn take(&mut self, now: Duration) -> Option<Change> {
        if now < self.due()? {
            return None;
        }
        self.last = Some(now);
        self.settled = false;
        let missing: Vec<_> = self.wanted.difference(&self.told).cloned().collect();
        if !missing.is_empty() {
            self.told.extend(missing.iter().cloned());
            return Some(Change::Push(missing));
        }
        let surplus: Vec<_> = self.told.difference(&self.wanted).cloned().collect();
        if !surplus.is_empty() {
            self.told = self.wanted.clone();
            return Some(Change::Pop(surplus));
        }
        self.rebind = false;
        Some(Change::Rebind)
    }
}

impl Change {
    /// Returns the name and the argument of the message.
    pub(super) fn message(&self) -> (&'static str, Value) {
        match self {
            Self::Push(events) => ("socket:bind:push", json!({ "events": events })),
            Self::Pop(events) => ("socket:bind:pop", json!({ "events": events })),
            Self::Rebind => ("socket:bind", json!({})),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    const fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn rebinds_are_coalesced_and_kept_apart() {
        let mut bindings = Bindings::new(names("a"));
        bindings.connecting();
        assert_eq!(bindings.take(at(0)), None);
        bindings.authenticating(at(1000));
        (0..9).for_each(|_| bindings.request_rebind());
        assert_eq!(bindings.due(), Some(at(3500)));
        assert_eq!(bindings.take(at(3499)), None);
        assert_eq!(bindings.take(at(3500)), Some(Change::Rebind));
        assert_eq!(bindings.take(at(9000)), None);
        bindings.request_rebind();
        assert_eq!(bindings.take(at(9000)), Some(Change::Rebind));
    }

    #[test]
    fn added_and_removed_events_are_sent_once_each() {
        let mut bindings = Bindings::new(names("a b"));
        assert_eq!(bindings.connecting(), names("a b"));
        bindings.authenticating(at(0));
        assert!(bindings.settle() && bindings.is_settled());
        bindings.add(names("b c d"));
        bindings.remove(names("a"));
        assert!(!bindings.is_settled());
        assert_eq!(bindings.take(at(2500)), Some(Change::Push(names("c d"))));
        assert_eq!(bindings.take(at(4999)), None);
        assert_eq!(bindings.take(at(5000)), Some(Change::Pop(names("a"))));
        assert!(bindings.settle() && bindings.is_settled());
        assert_eq!(bindings.due(), None);
    }

    #[test]
    fn another_connection_subscribes_to_all_events_at_once() {
        let mut bindings = Bindings::new(names("a"));
        bindings.connecting();
        bindings.add(names("b"));
        bindings.disconnected();
        assert!(!bindings.is_settled());
        assert_eq!(bindings.connecting(), names("a b"));
        bindings.authenticating(at(0));
        assert_eq!(bindings.due(), None);
    }
}
