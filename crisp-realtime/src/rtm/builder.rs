//! The settings of a stream.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api_runtime::{Error, Handle, Kind, Method, RawCall, Result, Tier};

use super::backoff::Backoff;
use super::control::{Control, Shared};
use super::dial::{Dialer, HAS_TLS, NetworkDialer};
use super::queue::Queue;
use super::stream::Rtm;
use super::worker::Worker;

/// An event to subscribe to, with the tiers to which Crisp documents it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventName {
    /// The name, such as `message:send`.
    pub name: &'static str,
    /// The tiers of the tokens that can subscribe to it.
    pub tiers: &'static [Tier],
}

impl EventName {
    /// Creates the name of an event of these tiers.
    pub const fn new(name: &'static str, tiers: &'static [Tier]) -> Self {
        Self { name, tiers }
    }

    /// Creates the name of an event that is not documented, for tokens of any tier.
    pub const fn undocumented(name: &'static str) -> Self {
        Self { name, tiers: &[Tier::Plugin, Tier::User, Tier::Website] }
    }
}

/// Builds an [`Rtm`] stream.
#[derive(Clone)]
#[must_use = "a builder makes no connection until `connect` is called"]
pub struct RtmBuilder {
    handle: Handle,
    events: Vec<EventName>,
    rooms: Vec<String>,
    inboxes: Vec<String>,
    queue: usize,
    backoff: Backoff,
    timeout: Duration,
    max_message: usize,
    dialer: Option<Arc<dyn Dialer>>,
}

impl RtmBuilder {
    pub(super) fn new(handle: &Handle) -> Self {
        Self {
            handle: handle.clone(),
            events: Vec::new(),
            rooms: Vec::new(),
            inboxes: Vec::new(),
            queue: 1024,
            backoff: Backoff::default(),
            timeout: Duration::from_secs(15),
            max_message: 16 * 1024 * 1024,
            dialer: None,
        }
    }

    /// Adds events to subscribe to. No other event arrives.
    ///
    /// The token of a plugin also needs the scope of each event, with read access.
    pub fn events(mut self, events: impl IntoIterator<Item = EventName>) -> Self {
        self.events.extend(events);
        self
    }

    /// Adds workspaces from which events are wanted (default: all that the token can access). A token
    /// of the website tier needs the id of its workspace.
    ///
    /// Crisp filters by workspace, and so does the stream. *Not verified:* whether Crisp does so for
    /// tokens of each tier.
    pub fn rooms<I: Into<String>>(mut self, website_ids: impl IntoIterator<Item = I>) -> Self {
        self.rooms.extend(website_ids.into_iter().map(Into::into));
        self
    }

    /// Adds sub-inboxes from which events are wanted (default: all).
    pub fn inboxes<I: Into<String>>(mut self, inbox_ids: impl IntoIterator<Item = I>) -> Self {
        self.inboxes.extend(inbox_ids.into_iter().map(Into::into));
        self
    }

    /// Sets the number of items that wait for their reader (default 1024). If there are more, the
    /// newest events are dropped and reported as [`Item::Lagged`](super::Item::Lagged).
    pub fn queue(mut self, items: usize) -> Self {
        self.queue = items;
        self
    }

    /// Sets the wait before another connection: up to `base` after the first failure, doubled after each
    /// further one, and at most `most` (default 1 to 30 seconds). The wait is random within the upper
    /// half. A longer `Retry-After` of the server has precedence.
    ///
    /// A connection that lasts for `most` resets the wait.
    pub fn backoff(mut self, base: Duration, most: Duration) -> Self {
        self.backoff = Backoff { base, most };
        self
    }

    /// Sets the time limit from connecting to the confirmed authentication (default 15 seconds).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the size in bytes above which a message ends the connection (default 16 MiB).
    pub fn max_message(mut self, bytes: usize) -> Self {
        self.max_message = bytes;
        self
    }

    /// Opens byte streams with `dialer`, such as through a proxy, in place of TCP and TLS.
    pub fn dialer(mut self, dialer: impl Dialer) -> Self {
        self.dialer = Some(Arc::new(dialer));
        self
    }

    /// Checks the settings, and starts to connect. Failures of a connection are handled by the stream.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Configuration`](crisp_api_runtime::Kind::Configuration) if there
    /// is no event or one that the token's tier cannot subscribe to, if a token of the website tier has
    /// no workspace, if TLS is needed but not compiled in, or outside of a tokio runtime.
    pub fn connect(self) -> Result<Rtm> {
        let runtime = tokio::runtime::Handle::try_current()
            .map_err(|_| configuration("an RTM stream needs a tokio runtime"))?;
        let credentials = self.handle.__credentials();
        let (tier, ..) = credentials.ok_or_else(|| configuration("the client has no token"))?;
        check(&self.events, &self.rooms, tier)?;
        self.check_tls()?;
        let names = self.events.iter().map(|event| event.name.to_owned());
        let shared = Arc::new(Shared::new(tier, names));
        let rtm = Rtm {
            queue: Arc::new(Queue::new(self.queue)),
            control: Control::new(shared.clone()),
            shared: shared.clone(),
            last_failure: Arc::new(Mutex::new(None)),
        };
        let worker = Worker {
            handle: self.handle,
            rooms: self.rooms,
            inboxes: self.inboxes,
            backoff: self.backoff,
            timeout: self.timeout,
            max_message: self.max_message,
            dialer: self.dialer.unwrap_or_else(|| Arc::new(NetworkDialer)),
            queue: rtm.queue.clone(),
            control: shared,
            last_failure: rtm.last_failure.clone(),
        };
        runtime.spawn(worker.run());
        Ok(rtm)
    }

    fn check_tls(&self) -> Result<()> {
        let request = RawCall::__new(&self.handle, Method::GET, "/").request()?;
        if HAS_TLS || self.dialer.is_some() || request.url().scheme() != "https" {
            return Ok(());
        }
        Err(configuration(
            "`wss` needs TLS: enable the feature `rustls`, `rustls-ring` or `native-tls` of crisp-api",
        ))
    }
}

fn configuration(message: impl Into<String>) -> Error {
    Error::new(Kind::Configuration, message)
}

/// Rejects settings with which no event could arrive.
fn check(events: &[EventName], rooms: &[String], tier: Tier) -> Result<()> {
    if events.is_empty() {
        return Err(configuration("an RTM stream needs at least one event"));
    }
    check_tier(events, tier)?;
    if tier == Tier::Website && rooms.is_empty() {
        return Err(configuration(
            "a token of the tier `website` needs the id of its workspace: call `rooms`",
        ));
    }
    Ok(())
}

/// Rejects events that Crisp does not send to tokens of this tier.
pub(super) fn check_tier(events: &[EventName], tier: Tier) -> Result<()> {
    let Some(event) = events.iter().find(|event| !event.tiers.contains(&tier)) else {
        return Ok(());
    };
    let tiers: Vec<_> = event.tiers.iter().map(|tier| format!("`{tier}`")).collect();
    Err(configuration(format!(
        "a token of the tier `{tier}` cannot subscribe to `{}`, which needs {}",
        event.name,
        tiers.join(" or ")
    )))
}

impl fmt::Debug for RtmBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RtmBuilder")
            .field("events", &self.events.len())
            .field("rooms", &self.rooms.len())
            .field("inboxes", &self.inboxes.len())
            .field("queue", &self.queue)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFY: EventName = EventName::new("identity:verify:request", &[Tier::Plugin]);
    const SEND: EventName = EventName::undocumented("message:send");

    #[test]
    fn a_tier_mismatch_names_the_event() {
        let rooms = ["w".to_owned()];
        assert!(check(&[SEND, VERIFY], &[], Tier::Plugin).is_ok());
        assert!(check(&[SEND], &rooms, Tier::Website).is_ok());
        let error = check(&[SEND, VERIFY], &rooms, Tier::Website).unwrap_err().to_string();
        assert!(error.contains("`identity:verify:request`, which needs `plugin`"), "{error}");
    }

    #[test]
    fn what_can_deliver_nothing_is_an_error() {
        assert!(check(&[], &[], Tier::Plugin).is_err());
        let error = check(&[SEND], &[], Tier::Website).unwrap_err().to_string();
        assert!(error.contains("call `rooms`"), "{error}");
    }
}
