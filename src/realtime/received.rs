//! An event together with the facts of its delivery.

use std::fmt;

use crisp_api_realtime::{RawEvent, Source};
use crisp_api_runtime::__private::{SerializeMap, Serializer};
use crisp_api_runtime::{Result, Timestamp};
use serde::Serialize;
use serde_json::Value;

use super::event::Event;
use crate::types::{SessionId, WebsiteId};

/// An event together with the facts of its delivery, from RTM or from a webhook.
///
/// Created from a [`RawEvent`], which the stream `Rtm` and a verified webhook contain:
///
/// ```
/// use crisp_api::realtime::{Event, RawEvent, ReceivedEvent};
/// use serde_json::json;
///
/// let data = json!({ "website_id": "w", "session_id": "session_1" });
/// let received = ReceivedEvent::from(RawEvent::rtm("session:removed", data));
/// assert!(matches!(received.event, Event::SessionRemoved(_)));
/// assert_eq!(received.session_id().unwrap(), "session_1");
/// ```
///
/// Serializes as the body of a webhook, with the payload as Crisp sent it. `Debug` shows no id and no
/// data.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedEvent {
    /// The event.
    pub event: Event,
    raw: RawEvent,
}

impl ReceivedEvent {
    /// Decodes an event, and rejects every deviation from its type, for tests.
    ///
    /// # Errors
    ///
    /// See [`Event::decode_strict`].
    #[inline]
    pub fn strict(raw: RawEvent) -> Result<Self> {
        Ok(Self { event: Event::decode_strict(&raw.name, &raw.data)?, raw })
    }

    /// Returns the name, such as `message:send`.
    #[inline]
    pub fn name(&self) -> &str {
        &self.raw.name
    }

    /// Returns the id of the workspace, or `None` for an event that belongs to none.
    #[inline]
    pub fn website_id(&self) -> Option<WebsiteId> {
        self.raw.website_id.as_deref().map(Into::into)
    }

    /// Returns the id of the conversation, or `None` for an event that belongs to none.
    #[inline]
    pub fn session_id(&self) -> Option<SessionId> {
        self.raw.session_id().map(Into::into)
    }

    /// Returns the payload as Crisp sent it, including fields that its type does not define.
    #[inline]
    pub fn data(&self) -> &Value {
        &self.raw.data
    }

    /// Returns the way on which the event arrived.
    #[inline]
    pub fn source(&self) -> Source {
        self.raw.source
    }

    /// Returns the time at which Crisp sent the event. Present for webhooks only.
    #[inline]
    pub fn sent_at(&self) -> Option<Timestamp> {
        let millis = i64::try_from(self.raw.timestamp_ms?).ok()?;
        Some(Timestamp::from_millis(millis))
    }

    /// Returns a text that identifies the event, no matter how it arrived or how often; see
    /// [`RawEvent::delivery_key`].
    #[inline]
    pub fn delivery_key(&self) -> String {
        self.raw.delivery_key()
    }

    /// Returns a text that is the same for all events of a conversation, or of a workspace if the event
    /// belongs to no conversation. Handle events with the same key in order. The text contains ids.
    #[inline]
    pub fn partition_key(&self) -> String {
        self.raw.partition_key()
    }

    /// Returns whether a visitor wrote the message, according to its payload.
    #[allow(clippy::wrong_self_convention, reason = "the message is from them")]
    #[inline]
    pub fn from_visitor(&self) -> bool {
        self.raw.from_visitor()
    }

    /// Returns whether an operator or a program wrote the message, according to its payload.
    #[allow(clippy::wrong_self_convention, reason = "the message is from them")]
    #[inline]
    pub fn from_operator(&self) -> bool {
        self.raw.from_operator()
    }

    /// Returns whether a bot should reply to the event; see [`RawEvent::is_reply_worthy`].
    ///
    /// `own_origin` is the origin with which the bot marks its messages, such as `urn:acme.com:bot:0`.
    #[inline]
    pub fn is_reply_worthy(&self, own_origin: &str) -> bool {
        self.raw.is_reply_worthy(own_origin)
    }

    /// Returns the event as Crisp sent it.
    #[inline]
    pub fn raw(&self) -> &RawEvent {
        &self.raw
    }

    /// Returns the event as Crisp sent it.
    #[inline]
    pub fn into_raw(self) -> RawEvent {
        self.raw
    }
}

impl From<RawEvent> for ReceivedEvent {
    #[inline]
    fn from(raw: RawEvent) -> Self {
        Self { event: Event::decode(&raw.name, &raw.data), raw }
    }
}

impl Serialize for ReceivedEvent {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(website_id) = &self.raw.website_id {
            map.serialize_entry("website_id", website_id)?;
        }
        map.serialize_entry("event", &self.raw.name)?;
        map.serialize_entry("data", &self.raw.data)?;
        if let Some(timestamp) = self.raw.timestamp_ms {
            map.serialize_entry("timestamp", &timestamp)?;
        }
        map.end()
    }
}

impl fmt::Debug for ReceivedEvent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedEvent").field("raw", &self.raw).finish_non_exhaustive()
    }
}
