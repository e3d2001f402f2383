//! The RTM stream with typed events.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use crisp_api_realtime::rtm as raw;
use crisp_api_runtime::__private::Stream;
use crisp_api_runtime::{Error, Result, Tier};

use super::{EventMeta, ReceivedEvent};
use crate::types::{InboxId, WebsiteId};
use crate::{Client, WebsiteHandle};

pub use crisp_api_realtime::rtm::{ByteStream, Control, Dialer, EventName, Listener};

/// Builds an [`Rtm`] stream. Created by [`Client::rtm`] and [`WebsiteHandle::rtm`].
#[derive(Clone, Debug)]
#[must_use = "a builder makes no connection until `connect` is called"]
pub struct RtmBuilder {
    inner: raw::RtmBuilder,
}

impl<K> Client<K> {
    /// Builds a stream of the events of all workspaces that the token can access; restrict them with
    /// [`rooms`](RtmBuilder::rooms). A token of the website tier needs [`WebsiteHandle::rtm`].
    ///
    /// ```no_run
    /// # async fn example(client: crisp_api::Client<crisp_api::PluginTier>) -> crisp_api::Result<()> {
    /// use crisp_api::realtime::{Event, Item};
    ///
    /// let mut rtm = client.rtm().events([Event::MESSAGE_SEND, Event::SESSION_SET_STATE]).connect()?;
    /// while let Some(item) = rtm.next().await {
    ///     match item? {
    ///         Item::Event(received) => match received.event {
    ///             Event::MessageSend(message) => println!("{:?}", message.content),
    ///             other => println!("{}", other.name()),
    ///         },
    ///         Item::Reconnected { down_since } => println!("events may be missing since {down_since:?}"),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rtm(&self) -> RtmBuilder {
        RtmBuilder { inner: raw::Rtm::builder(self.__handle()) }
    }
}

impl<K> WebsiteHandle<K> {
    /// Builds a stream of the events of this workspace; see [`Client::rtm`].
    #[inline]
    pub fn rtm(&self) -> RtmBuilder {
        let inner = raw::Rtm::builder(self.untyped()).rooms([self.id().as_str()]);
        RtmBuilder { inner }
    }
}

impl RtmBuilder {
    /// Adds events to subscribe to, such as [`Event::MESSAGE_SEND`](super::Event::MESSAGE_SEND). No other
    /// event arrives.
    ///
    /// A production token of a plugin also needs the [scope](EventMeta::scope) of each event.
    #[inline]
    pub fn events(self, events: impl IntoIterator<Item = &'static EventMeta>) -> Self {
        Self { inner: self.inner.events(events.into_iter().map(EventName::from)) }
    }

    /// Adds events that the spec does not define, by name. They arrive as
    /// [`Event::Unknown`](super::Event::Unknown).
    #[inline]
    pub fn undocumented_events(self, names: impl IntoIterator<Item = &'static str>) -> Self {
        let events = names.into_iter().map(EventName::undocumented);
        Self { inner: self.inner.events(events) }
    }

    /// Adds workspaces from which events are wanted (default: all that the token can access).
    ///
    /// Crisp filters by workspace, and so does the stream. *Not verified:* whether Crisp does so for
    /// tokens of each tier.
    #[inline]
    pub fn rooms<W: Into<WebsiteId>>(self, website_ids: impl IntoIterator<Item = W>) -> Self {
        let ids = website_ids.into_iter().map(|id| id.into().as_str().to_owned());
        Self { inner: self.inner.rooms(ids) }
    }

    /// Adds sub-inboxes from which events are wanted (default: all).
    #[inline]
    pub fn inboxes<I: Into<InboxId>>(self, inbox_ids: impl IntoIterator<Item = I>) -> Self {
        let ids = inbox_ids.into_iter().map(|id| id.into().as_str().to_owned());
        Self { inner: self.inner.inboxes(ids) }
    }

    /// Sets the number of items that wait for their reader (default 1024). If there are more, the
    /// newest events are dropped and reported as [`Item::Lagged`].
    #[inline]
    pub fn queue(self, items: usize) -> Self {
        Self { inner: self.inner.queue(items) }
    }

    /// Sets the wait before another connection: up to `base` after the first failure, doubled after each
    /// further one, and at most `most` (default 1 to 30 seconds). The wait is random within the upper
    /// half. A longer `Retry-After` of the server has precedence.
    #[inline]
    pub fn backoff(self, base: Duration, most: Duration) -> Self {
        Self { inner: self.inner.backoff(base, most) }
    }

    /// Sets the time limit from connecting to the confirmed authentication (default 15 seconds).
    #[inline]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { inner: self.inner.timeout(timeout) }
    }

    /// Sets the size in bytes above which a message ends the connection (default 16 MiB).
    #[inline]
    pub fn max_message(self, bytes: usize) -> Self {
        Self { inner: self.inner.max_message(bytes) }
    }

    /// Opens byte streams with `dialer`, such as through a proxy, in place of TCP and TLS.
    #[inline]
    pub fn dialer(self, dialer: impl Dialer) -> Self {
        Self { inner: self.inner.dialer(dialer) }
    }

    /// Checks the settings, and starts to connect. Failures of a connection are handled by the stream.
    ///
    /// The address of the server is requested before every connection, because it can change. This
    /// request counts against the token's daily quota.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Configuration`](crate::Kind::Configuration) if there is no event
    /// or one that the token's tier cannot subscribe to, if a token of the website tier has no
    /// workspace, if TLS is needed but not compiled in, or outside of a tokio runtime.
    #[inline]
    pub fn connect(self) -> Result<Rtm> {
        self.inner.connect().map(|inner| Rtm { inner })
    }
}

/// A stream of Crisp's events that reconnects by itself.
///
/// It ends if it is [closed](Control::close), and after an error, which is its last item: Crisp rejected
/// the token. Every other failure leads to another connection.
///
/// A task of the tokio runtime receives the events, whether or not the stream is polled. Dropping the
/// stream closes the connection.
///
/// # Gaps
///
/// Crisp neither repeats the events that it sent while there was no connection nor numbers its events.
/// [`Item::Reconnected`] says since when events can be missing. Read the missing messages with
/// [`WebsiteHandle::catch_up`], or combine the stream with webhooks through [`merge`](super::merge()).
///
/// # Logs
///
/// The token is never logged, not even by the WebSocket library. That library does log the events that
/// arrive, at the level TRACE and with the target `tungstenite`. They contain personal data.
#[must_use = "dropping the stream closes the connection"]
pub struct Rtm {
    inner: raw::Rtm,
}

/// An item of the stream [`Rtm`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Item {
    /// Crisp confirmed the first authentication. Events follow.
    Connected,
    /// Crisp confirmed an authentication after the connection was lost.
    Reconnected {
        /// The time of the last packet before the connection was lost. Events that occurred since then
        /// can be missing.
        down_since: SystemTime,
    },
    /// Events were dropped, because they were not read in time. They were sent between the item before
    /// and the item after this one.
    Lagged {
        /// The number of dropped events.
        dropped: u64,
    },
    /// An event.
    Event(ReceivedEvent),
    /// A frame that is not a packet of the protocol, such as `<html>`. The stream continues.
    Undecodable {
        /// The frame.
        raw: String,
        /// The reason. Does not quote the frame.
        error: String,
    },
}

impl Rtm {
    /// Returns the next item, or `None` after the end.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns a handle that controls this stream from elsewhere.
    #[inline]
    pub fn control(&self) -> Control {
        self.inner.control()
    }

    /// Asks Crisp to bind the stream to its workspaces anew; see [`Control::rebind`].
    #[inline]
    pub fn rebind(&self) {
        self.inner.rebind();
    }

    /// Returns the failure after which there is no connection at present, or `None` if there is one or
    /// the first is being made.
    #[inline]
    pub fn last_failure(&self) -> Option<Error> {
        self.inner.last_failure()
    }
}

impl Stream for Rtm {
    type Item = Result<Item>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.inner).poll_next(context).map(|item| Some(item?.map(Item::from)))
    }
}

impl AsRef<Control> for Rtm {
    #[inline]
    fn as_ref(&self) -> &Control {
        self.inner.as_ref()
    }
}

impl From<raw::Item> for Item {
    #[inline]
    fn from(item: raw::Item) -> Self {
        match item {
            raw::Item::Connected => Self::Connected,
            raw::Item::Reconnected { down_since } => Self::Reconnected { down_since },
            raw::Item::Lagged { dropped } => Self::Lagged { dropped },
            raw::Item::Undecodable { raw, error } => Self::Undecodable { raw, error },
            raw::Item::Event(event) => Self::Event(event.into()),
            other => {
                Self::Undecodable { raw: String::new(), error: format!("unsupported: {other:?}") }
            }
        }
    }
}

impl fmt::Debug for Rtm {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rtm").finish_non_exhaustive()
    }
}

/// The name of an event, to subscribe to it.
impl From<&'static EventMeta> for EventName {
    #[inline]
    fn from(event: &'static EventMeta) -> Self {
        const ALL: &[Tier] = &[Tier::User, Tier::Website, Tier::Plugin];
        Self::new(event.name, if event.tiers.is_empty() { ALL } else { event.tiers })
    }
}
