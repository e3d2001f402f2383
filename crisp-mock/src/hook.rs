//! Webhooks: signed requests to the program under test.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use crisp_api_realtime::protocol::signature::{Secret, sign_plugin};
use crisp_api_spec::{Hooks, Spec};
use http_body_util::{BodyExt, Full, Limited};
use hyper::Request;
use hyper_util::rt::TokioIo;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::world::Event;

/// The number of attempts at a webhook of a plugin.
const ATTEMPTS: u32 = 3;

/// The time between two attempts. Crisp waits longer; tests should not.
const BACKOFF: Duration = Duration::from_millis(50);

/// The time in which the receiver must respond.
const TIMEOUT: Duration = Duration::from_secs(5);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Plugin(String),
    Website,
    Widget(String),
}

/// A webhook: where the mock server sends events.
///
/// ```
/// use crisp_api_mock::Hook;
///
/// let hook = Hook::plugin("http://127.0.0.1:9000/hooks", "secret").events(["message:send"]);
/// ```
#[derive(Clone, Debug)]
pub struct Hook {
    url: String,
    kind: Kind,
    events: Option<Vec<String>>,
}

impl Hook {
    /// Creates a webhook of a plugin, which is signed with `secret` and attempted up to three times.
    ///
    /// The URL must begin with `http://` and an IP address and port of this machine.
    pub fn plugin(url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { url: url.into(), kind: Kind::Plugin(secret.into()), events: None }
    }

    /// Creates a webhook of a workspace, which is neither signed nor repeated. The URL can contain a
    /// secret: `?key=…`.
    pub fn website(url: impl Into<String>) -> Self {
        Self { url: url.into(), kind: Kind::Website, events: None }
    }

    /// Creates the target of widget actions, which are signed with `secret`. The JSON response of the
    /// target is the result of the action.
    pub fn widget(url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { url: url.into(), kind: Kind::Widget(secret.into()), events: None }
    }

    /// Limits the webhook to events (default: all that webhooks of its kind deliver).
    #[must_use]
    pub fn events<E: Into<String>>(self, events: impl IntoIterator<Item = E>) -> Self {
        Self { events: Some(events.into_iter().map(Into::into).collect()), ..self }
    }

    pub(crate) fn is_widget(&self) -> bool {
        matches!(self.kind, Kind::Widget(_))
    }

    pub(crate) fn wants(&self, event: &Event, spec: &Spec) -> bool {
        let hooks = spec.event(&event.name).map_or(Hooks::All, crisp_api_spec::Event::hooks);
        let delivers = match self.kind {
            Kind::Widget(_) => false,
            Kind::Plugin(_) => hooks != Hooks::None,
            Kind::Website => hooks == Hooks::All,
        };
        delivers && self.events.as_ref().is_none_or(|events| events.contains(&event.name))
    }

    pub(crate) fn body(&self, event: &Event, now: u64) -> Vec<u8> {
        let body = json!({
            "website_id": event.website_id,
            "event": event.name,
            "data": event.data,
            "timestamp": now,
        });
        body.to_string().into_bytes()
    }

    fn secret(&self) -> Option<Secret> {
        match &self.kind {
            Kind::Plugin(secret) | Kind::Widget(secret) => Secret::new(secret.as_str()).ok(),
            Kind::Website => None,
        }
    }

    fn attempts(&self) -> u32 {
        if matches!(self.kind, Kind::Plugin(_)) { ATTEMPTS } else { 1 }
    }
}

/// An attempt to deliver a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Delivery {
    url: String,
    attempt: u32,
    status: Option<u16>,
}

impl Delivery {
    /// Returns the URL of the webhook.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the number of the attempt, starting at 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the status of the response, or `None` if there was none.
    pub fn status(&self) -> Option<u16> {
        self.status
    }
}

type Reply = Box<dyn FnOnce(Option<Value>) + Send + Sync>;

struct Job {
    body: Vec<u8>,
    time: u64,
    reply: Option<Reply>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Job").finish_non_exhaustive()
    }
}

/// The task that delivers the requests of one webhook, one after the other.
#[derive(Debug)]
pub(crate) struct HookQueue {
    jobs: mpsc::UnboundedSender<Job>,
}

impl HookQueue {
    pub(crate) fn start(hook: Hook, deliveries: Arc<Mutex<Vec<Delivery>>>) -> Self {
        let (jobs, mut waiting) = mpsc::unbounded_channel::<Job>();
        // The task ends when the queue is dropped.
        tokio::spawn(async move {
            while let Some(job) = waiting.recv().await {
                let response = deliver(&hook, &job, &deliveries).await;
                if let Some(reply) = job.reply {
                    reply(response);
                }
            }
        });
        Self { jobs }
    }

    /// Queues the delivery of an event.
    pub(crate) fn send(&self, body: Vec<u8>, time: u64) {
        let _ = self.jobs.send(Job { body, time, reply: None });
    }

    /// Queues a request whose response matters.
    pub(crate) fn request(
        &self,
        body: &Value,
        reply: impl FnOnce(Option<Value>) + Send + Sync + 'static,
    ) {
        let time = crate::Clock::system().now();
        let body = body.to_string().into_bytes();
        let _ = self.jobs.send(Job { body, time, reply: Some(Box::new(reply)) });
    }
}

/// Delivers a request. Returns the JSON of a successful response.
async fn deliver(hook: &Hook, job: &Job, deliveries: &Mutex<Vec<Delivery>>) -> Option<Value> {
    for attempt in 1..=hook.attempts() {
        let sent = tokio::time::timeout(TIMEOUT, post(hook, job, attempt)).await;
        let response = sent.ok().and_then(Result::ok);
        let status = response.as_ref().map(|(status, _)| *status);
        let delivery = Delivery { url: hook.url.clone(), attempt, status };
        deliveries.lock().unwrap_or_else(PoisonError::into_inner).push(delivery);
        match response {
            Some((200..=299, body)) => {
                return Some(serde_json::from_slice(&body).unwrap_or_default());
            }
            _ => tokio::time::sleep(BACKOFF * attempt).await,
        }
    }
    None
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

async fn post(hook: &Hook, job: &Job, attempt: u32) -> Result<(u16, Bytes), BoxError> {
    let rest = hook.url.strip_prefix("http://").ok_or("the URL does not begin with http://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let address: SocketAddr = host.parse()?;
    if !address.ip().is_loopback() {
        return Err("webhooks are sent to this machine only".into());
    }
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    // The connection ends with the response, because the sender is dropped.
    tokio::spawn(connection);
    let timestamp = job.time.to_string();
    let mut request = Request::post(format!("/{path}"))
        .header("Host", host)
        .header("Content-Type", "application/json")
        .header("X-Crisp-Hook-Origin", "plugin/rtm mock production")
        .header("X-Crisp-Request-Timestamp", &timestamp)
        .header("X-Delivery-Attempt-Count", attempt)
        .header("X-Delivery-Attempt-Limit", hook.attempts());
    if let Some(secret) = hook.secret() {
        request = request.header("X-Crisp-Signature", sign_plugin(&secret, &timestamp, &job.body));
    }
    let request = request.body(Full::new(Bytes::from(job.body.clone())))?;
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    let body = Limited::new(response.into_body(), 1 << 20).collect().await?;
    Ok((status, body.to_bytes()))
}
