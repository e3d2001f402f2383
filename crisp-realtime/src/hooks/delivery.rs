//! Verified requests.

use std::fmt;

use http::HeaderMap;
use serde::Deserialize;
use serde_json::Value;

use super::verifier::header;
use crate::event::{RawEvent, Source};

const ATTEMPT: &str = "x-delivery-attempt-count";
const ATTEMPT_LIMIT: &str = "x-delivery-attempt-limit";

/// A verified request. `Debug` shows no id and no content.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// The content of the body.
    pub content: Content,
    /// The id of the workspace: that of the event, or that which Hugo sent and signed.
    pub website_id: Option<String>,
    /// The id of the conversation that Hugo sent, with the prefix `session_`. Crisp does not sign it.
    pub session_id: Option<String>,
    /// The time of the signature, in milliseconds since 1970. Each attempt has its own.
    pub signed_at_ms: Option<u64>,
    /// The number of the delivery attempt, starting at 1.
    pub attempt: Option<u32>,
    /// The number of attempts after which Crisp gives up.
    pub attempt_limit: Option<u32>,
    /// The raw body.
    pub raw: Vec<u8>,
}

/// The content of a verified request.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// An event.
    Event(RawEvent),
    /// JSON that is not an event, such as a widget action or a call of Hugo.
    Json(Value),
    /// A body that is not JSON. Reply with 200, or Crisp repeats it.
    Undecodable {
        /// The reason. Does not quote the body.
        error: String,
    },
}

/// The body of a webhook.
#[derive(Deserialize)]
struct Envelope {
    website_id: Option<String>,
    event: String,
    #[serde(default)]
    data: Value,
    timestamp: Option<Value>,
}

impl Delivery {
    pub(super) fn new(headers: &HeaderMap, body: &[u8], signed_at_ms: Option<u64>) -> Self {
        let number = |name| header(headers, name).and_then(|text| text.parse().ok());
        let attempt = number(ATTEMPT);
        let content = Content::decode(body, attempt);
        let website_id = match &content {
            Content::Event(event) => event.website_id.clone(),
            Content::Json(_) | Content::Undecodable { .. } => None,
        };
        Self {
            content,
            website_id,
            session_id: None,
            signed_at_ms,
            attempt,
            attempt_limit: number(ATTEMPT_LIMIT),
            raw: body.to_vec(),
        }
    }

    /// Returns the event, if the content is one.
    pub fn into_event(self) -> Option<RawEvent> {
        match self.content {
            Content::Event(event) => Some(event),
            Content::Json(_) | Content::Undecodable { .. } => None,
        }
    }
}

impl Content {
    fn decode(body: &[u8], attempt: Option<u32>) -> Self {
        let value: Value = match serde_json::from_slice(body) {
            Ok(value) => value,
            // The category and the position; the text of the error can quote the body.
            Err(error) => {
                let (category, column) = (error.classify(), error.column());
                let error = format!("{category:?} error in line {}, column {column}", error.line());
                return Self::Undecodable { error };
            }
        };
        match Envelope::deserialize(&value) {
            Ok(envelope) => Self::Event(envelope.into_event(attempt)),
            Err(_) => Self::Json(value),
        }
    }
}

impl Envelope {
    fn into_event(self, attempt: Option<u32>) -> RawEvent {
        let timestamp = self.timestamp.as_ref().and_then(timestamp);
        let mut event = RawEvent::hook(self.event, self.data, timestamp);
        event.website_id = self.website_id.or(event.website_id);
        event.source = Source::Hook { attempt };
        event
    }
}

/// Reads an integer that may be written as a float.
fn timestamp(value: &Value) -> Option<u64> {
    value
        .as_u64()
        .or_else(|| value.as_f64().filter(|float| *float >= 0.0).map(|float| float as u64))
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("content", &self.content)
            .field("attempt", &self.attempt)
            .field("attempt_limit", &self.attempt_limit)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(event) => fmt::Debug::fmt(event, f),
            Self::Json(_) => f.write_str("Json"),
            Self::Undecodable { error } => {
                f.debug_struct("Undecodable").field("error", error).finish()
            }
        }
    }
}
