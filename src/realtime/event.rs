//! The events of the spec, with their typed payloads.

#![allow(clippy::too_many_lines, reason = "the code of the events is generated")]

use std::fmt;

use crisp_api_runtime::__private::{SerializeMap, Serializer};
use crisp_api_runtime::{Call, Error, Result, Tier};
use serde::Serialize;
use serde_json::Value;

use crate::__private as private;

include!("event/official.rs");

/// The description of an event. Constants of [`Event`], such as [`Event::MESSAGE_SEND`], refer to it.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventMeta {
    /// The name, such as `message:send`.
    pub name: &'static str,
    /// The tiers of the tokens that can subscribe to it. Empty if they are not documented.
    pub tiers: &'static [Tier],
    /// The scope that a production token of a plugin needs, and the access to it, such as
    /// `website:conversation:messages read`. `None` if it is not documented.
    pub scope: Option<&'static str>,
    /// The webhooks that deliver the event.
    pub hooks: HookSupport,
    /// The names of the endpoints whose result the event delivers.
    pub results_of: &'static [&'static str],
}

/// The kinds of webhooks that deliver an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookSupport {
    /// No webhook delivers it.
    None,
    /// Only the webhooks of plugins deliver it.
    Plugins,
    /// The webhooks of plugins and of workspaces deliver it.
    All,
}

/// An event that this version does not define. `Debug` shows no data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The name.
    pub name: String,
    /// The payload.
    pub data: Value,
}

/// An event whose payload does not match its type. `Debug` shows no data.
#[derive(Clone)]
#[non_exhaustive]
pub struct UndecodableEvent {
    /// The name.
    pub name: String,
    /// The payload.
    pub data: Value,
    /// The reason, with the JSON path and without the value.
    pub error: Error,
}

/// A call whose result arrives as an event, because the response is empty.
///
/// Implemented for the calls whose docs name such an event. The method `and_event` awaits both; it needs
/// the feature `rtm`.
pub trait ResultEvent: Call {
    /// The payload of the event.
    type Payload: Send + 'static;

    /// The event.
    const EVENT: &'static EventMeta;

    /// Takes the payload out of the event.
    ///
    /// # Errors
    ///
    /// Returns the event unchanged if it is another one.
    fn payload(event: Event) -> std::result::Result<Self::Payload, Event>;

    /// Awaits the event as well as the response, and returns the payload of the event.
    ///
    /// `rtm` is an [`Rtm`](super::Rtm), which need not be read, or its [`Control`](super::Control).
    ///
    /// ```no_run
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::PluginTier>) -> crisp_api::Result<()> {
    /// use std::time::Duration;
    /// use crisp_api::prelude::*;
    /// use crisp_api::realtime::Event;
    ///
    /// let rtm = site.rtm().events([Event::SESSION_SYNC_RATING]).connect()?;
    /// let call = site.request_user_feedback_for_conversation("session_1");
    /// let feedback = call.and_event(&rtm).timeout(Duration::from_secs(3600)).await?;
    /// println!("{} stars", feedback.rating.stars);
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "rtm")]
    fn and_event(self, rtm: &impl AsRef<super::Control>) -> super::AndEvent<Self> {
        super::AndEvent::new(self, rtm.as_ref().clone())
    }
}

impl Event {
    /// Decodes an event. An unknown name and an unexpected payload have variants of their own.
    ///
    /// ```
    /// use crisp_api::realtime::Event;
    /// use serde_json::json;
    ///
    /// let removed = json!({ "website_id": "w", "session_id": "session_1" });
    /// let Event::SessionRemoved(removed) = Event::decode("session:removed", &removed) else {
    ///     panic!("another event");
    /// };
    /// assert_eq!(removed.session_id, "session_1");
    ///
    /// let event = Event::decode("session:removed", &json!({ "session_id": 7 }));
    /// assert!(matches!(event, Event::Undecodable(_)));
    /// assert!(matches!(Event::decode("tea:served", &json!({})), Event::Unknown(_)));
    /// ```
    #[inline]
    pub fn decode(name: &str, data: &Value) -> Self {
        match Self::decode_known(name, &json_of(data)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => {
                Self::Undecodable(UndecodableEvent { name: name.into(), data: data.clone(), error })
            }
            None => Self::Unknown(UnknownEvent { name: name.into(), data: data.clone() }),
        }
    }

    /// Decodes an event, and rejects every deviation from its type, for tests.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Decode`](crate::Kind::Decode) if this version does not define the
    /// event, if its payload does not match its type, or if the payload contains a field or an enum
    /// value that the type does not define. The error shows no value.
    #[inline]
    pub fn decode_strict(name: &str, data: &Value) -> Result<Self> {
        let decode = || Self::decode_known(name, &json_of(data));
        let (event, deviations) = crisp_api_runtime::__private::collect_deviations(decode);
        let event = event.unwrap_or_else(|| Err(strict_error(name, "the event is not defined")))?;
        match deviations.first() {
            None => Ok(event),
            Some(deviation) => Err(strict_error(name, deviation)),
        }
    }

    /// Returns the name, such as `message:send`.
    #[inline]
    pub fn name(&self) -> &str {
        match self {
            Self::Unknown(event) => &event.name,
            Self::Undecodable(event) => &event.name,
            event => event.meta().map_or("", |meta| meta.name),
        }
    }
}

/// Returns the payload as JSON. `to_string` would write it through the formatting machinery, which a
/// profile of the stream shows.
#[inline]
fn json_of(data: &Value) -> Vec<u8> {
    serde_json::to_vec(data).unwrap_or_default()
}

#[inline]
fn strict_error(name: &str, problem: &str) -> Error {
    Error::new(crate::Kind::Decode, format!("cannot decode the event `{name}` strictly: {problem}"))
}

#[inline]
fn event_json<S: Serializer>(
    serializer: S,
    name: &str,
    data: &impl Serialize,
) -> std::result::Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("event", name)?;
    map.serialize_entry("data", data)?;
    map.end()
}

impl fmt::Debug for UnknownEvent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent").field("name", &self.name).finish_non_exhaustive()
    }
}

impl fmt::Debug for UndecodableEvent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UndecodableEvent")
            .field("name", &self.name)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}
