//! Calls whose result arrives as an event.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;
use std::time::{Duration, Instant};

use crisp_api_realtime::RawEvent;
use crisp_api_realtime::rtm::{Control, Listener};
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{Error, Kind, Request, Result};
use serde_json::Value;

use super::{Event, EventMeta, ResultEvent, UndecodableEvent};

/// A call, and the event that delivers its result. Created by [`ResultEvent::and_event`] and run by
/// `.await`.
///
/// 1. Subscribes to the event, if the stream is not subscribed to it, and waits for the connection.
/// 2. Sends the call.
/// 3. Waits for the event that has the same ids as the call and its response: those of the workspace,
///    the conversation and other resources, and the id that the call chose or the response returned.
///
/// Crisp does not document whether the event follows the response, so an earlier one counts, too.
///
/// # Errors
///
/// - Returns the errors of the call.
/// - Returns an error of the kind [`Timeout`](Kind::Timeout) if the event does not arrive in time. Crisp
///   may have processed the call nevertheless. The message says if the connection was lost meanwhile,
///   after which the event does not arrive any more.
/// - Returns an error of the kind [`Configuration`](Kind::Configuration) if the token's tier cannot
///   subscribe to the event, and sends nothing.
/// - Returns an error of the kind [`Decode`](Kind::Decode) if the event does not match its type.
#[must_use = "it does nothing until it is awaited"]
pub struct AndEvent<C> {
    call: C,
    control: Control,
    timeout: Duration,
}

impl<C: ResultEvent> AndEvent<C> {
    #[inline]
    pub(super) fn new(call: C, control: Control) -> Self {
        Self { call, control, timeout: Duration::from_secs(30) }
    }

    /// Sets the time limit for all steps together (default 30 seconds).
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    #[inline]
    async fn run(self) -> Result<C::Payload> {
        let Self { call, control, timeout } = self;
        let start = Instant::now();
        let left = || timeout.saturating_sub(start.elapsed());
        let mut ids = Ids::of_request(C::META.route, &call.request()?);
        let event = ids.event(C::EVENT);
        control.subscribe([event])?;
        let mut listener = control.listen(move |received| received.name == event.name);
        control.subscribed(left()).await?;
        let response = call.__into_call().output::<Value>().await?;
        ids.add(&response);
        let received = wait(&mut listener, left(), &ids).await?;
        match C::payload(Event::decode(C::EVENT.name, &received.data)) {
            Ok(payload) => Ok(payload),
            Err(Event::Undecodable(UndecodableEvent { error, .. })) => Err(error),
            Err(_) => Err(Error::new(Kind::Decode, "the event has an unexpected type")),
        }
    }
}

#[inline]
async fn wait(listener: &mut Listener, limit: Duration, ids: &Ids) -> Result<RawEvent> {
    listener.wait_for(limit, |received| ids.match_event(&received.data)).await
}

impl<C: ResultEvent> IntoFuture for AndEvent<C> {
    type Output = Result<C::Payload>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<C> fmt::Debug for AndEvent<C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AndEvent").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// The ids of a call and of its response, by the name of their field.
#[derive(Default)]
struct Ids {
    by_name: BTreeMap<String, String>,
    namespace: Option<String>,
}

impl Ids {
    /// Takes the ids out of the path, the query and the body.
    #[inline]
    fn of_request(route: &str, request: &Request) -> Self {
        let mut ids = Self::default();
        let path: Vec<_> = request.url().path().split('/').collect();
        let route: Vec<_> = route.split('/').collect();
        // The path begins with that of the base URL.
        for (part, value) in route.iter().rev().zip(path.iter().rev()) {
            if let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                ids.insert(name, &Value::from(*value));
            }
        }
        for (name, value) in request.url().query_pairs() {
            ids.insert(&name, &Value::from(&*value));
        }
        let body = request.body().map(|body| serde_json::from_slice(body));
        let body: Value = body.and_then(std::result::Result::ok).unwrap_or_default();
        ids.namespace = body.get("namespace").and_then(Value::as_str).map(str::to_owned);
        ids.add(&body);
        ids
    }

    /// Adds the ids of a JSON object.
    #[inline]
    fn add(&mut self, object: &Value) {
        for (name, value) in object.as_object().into_iter().flatten() {
            self.insert(name, value);
        }
    }

    #[inline]
    fn insert(&mut self, name: &str, value: &Value) {
        // The event about a list of animations repeats `list_id` as `id`.
        let name = if name == "list_id" { "id" } else { name };
        if (name == "id" || name.ends_with("_id"))
            && let Some(text) = text(value)
        {
            self.by_name.insert(name.to_owned(), text);
        }
    }

    /// Returns the event to wait for. The events about URLs for uploads differ by namespace.
    #[inline]
    fn event(&self, event: &'static EventMeta) -> &'static EventMeta {
        if event != Event::BUCKET_URL_UPLOAD_GENERATED {
            return event;
        }
        let name = self.namespace.as_ref().map(|kind| format!("bucket:url:{kind}:generated"));
        let same = |other: &&&'static EventMeta| Some(other.name) == name.as_deref();
        Event::ALL.iter().find(same).copied().unwrap_or(event)
    }

    /// Returns whether no id of the event differs.
    #[inline]
    fn match_event(&self, data: &Value) -> bool {
        self.by_name.iter().all(|(name, expected)| match data.get(name) {
            None | Some(Value::Null) => true,
            Some(value) => text(value).as_ref() == Some(expected),
        })
    }
}

/// Returns the text of a string or of a number; the same id is written as either.
#[inline]
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Call, Client, Token};

    fn client() -> Client<crate::UserTier> {
        Client::new(Token::user("i", "k").unwrap()).unwrap()
    }

    fn ids<C: Call>(call: &C) -> Ids {
        Ids::of_request(C::META.route, &call.request().unwrap())
    }

    #[test]
    fn ids_come_from_path_query_body_and_response() {
        let site = client().website("w");
        let mut rating = ids(&site.request_user_feedback_for_conversation("session_1"));
        assert!(rating.match_event(&json!({ "website_id": "w", "session_id": "session_1" })));
        assert!(!rating.match_event(&json!({ "website_id": "w", "session_id": "session_2" })));
        rating.add(&json!({ "correlation_id": "c", "attempts": 3 }));
        assert!(rating.match_event(&json!({ "correlation_id": "c", "attempts": 4 })));
        assert!(!rating.match_event(&json!({ "correlation_id": "d" })));

        let animations = ids(&client().media().list_animation_medias(1).list_id("7"));
        assert!(animations.match_event(&json!({ "id": 7 })));
        assert!(!animations.match_event(&json!({ "id": 8 })));
    }
}
