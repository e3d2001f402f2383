//! A REST API that a test plays.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api::{Client, Request, Token};

use crate::server::endpoints;

type Respond = dyn Fn(&str) -> RawResponse + Send + Sync;

/// Responds to requests by their method and path, and records them.
#[derive(Clone)]
pub(crate) struct Rest {
    requests: Arc<Mutex<Vec<Request>>>,
    delay: Duration,
    respond: Arc<Respond>,
}

impl Rest {
    /// Responds with the result of `respond`, which receives the method and the path. A request for the
    /// address of the realtime server is answered before.
    pub(crate) fn new(respond: impl Fn(&str) -> RawResponse + Send + Sync + 'static) -> Self {
        Self { requests: Arc::default(), delay: Duration::ZERO, respond: Arc::new(respond) }
    }

    /// Sets the time before each response.
    pub(crate) fn delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    pub(crate) fn client<K>(&self, token: Token<K>) -> Client<K> {
        let builder = Client::builder(token).base_url("http://127.0.0.1/v1");
        builder.transport(self.clone()).build().unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// Returns the requests as `METHOD /path`, without those for the address of the realtime server.
    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = self.requests().into_iter().map(|request| line(&request));
        lines.filter(|line| !line.ends_with("/connect/endpoints")).collect()
    }
}

impl Transport for Rest {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let line = line(&request);
        self.requests.lock().unwrap().push(request);
        let response = match line.ends_with("/connect/endpoints") {
            true => endpoints("ws://127.0.0.1/w/f43/"),
            false => (self.respond)(&line),
        };
        Box::pin(async {
            tokio::time::sleep(self.delay).await;
            Ok(response)
        })
    }
}

fn line(request: &Request) -> String {
    format!("{} {}", request.method(), request.url().path())
}

/// A success response with this `data`.
pub(crate) fn data(data: &serde_json::Value) -> RawResponse {
    let body = serde_json::json!({ "error": false, "reason": "resolved", "data": data });
    RawResponse::new(200, body.to_string())
}
