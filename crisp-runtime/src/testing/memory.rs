//! A transport with scripted responses, and one that never responds.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;
use crate::transport::Transport;

/// A transport that responds with scripted responses in their order, and records the requests.
///
/// Clones share their state. A request without a scripted response fails with
/// [`Kind::Fake`](crate::Kind::Fake) and an error that names the request; it is not retried.
#[derive(Clone, Debug, Default)]
pub struct MemoryTransport {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    steps: VecDeque<Step>,
    requests: Vec<Request>,
}

#[derive(Debug)]
enum Step {
    Response(RawResponse),
    Failure(TransportErrorKind),
    Hang,
}

impl MemoryTransport {
    /// Creates a transport without responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a success response with this JSON as its `data`.
    #[must_use]
    pub fn data(self, status: u16, json: &str) -> Self {
        let body = format!(r#"{{"error":false,"reason":"resolved","data":{json}}}"#);
        self.response(RawResponse::new(status, body))
    }

    /// Adds an error response with this `reason`.
    #[must_use]
    pub fn refuse(self, status: u16, reason: &str) -> Self {
        let body = serde_json::json!({ "error": true, "reason": reason, "data": {} });
        self.response(RawResponse::new(status, body.to_string()))
    }

    /// Adds a response.
    #[must_use]
    pub fn response(self, response: RawResponse) -> Self {
        self.push(Step::Response(response))
    }

    /// Adds a failure.
    #[must_use]
    pub fn lose(self, kind: TransportErrorKind) -> Self {
        self.push(Step::Failure(kind))
    }

    /// Adds a request to which no response arrives.
    #[must_use]
    pub fn silence(self) -> Self {
        self.push(Step::Hang)
    }

    /// Returns the requests so far, in the order in which they were sent.
    pub fn requests(&self) -> Vec<Request> {
        self.inner().requests.clone()
    }

    fn push(self, step: Step) -> Self {
        self.inner().steps.push_back(step);
        self
    }

    /// Locks the state. A panic in one test does not affect others, so poisoning is ignored.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MemoryTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let line = format!("{} {}", request.method(), request.url().path());
        let step = {
            let mut inner = self.inner();
            inner.requests.push(request);
            inner.steps.pop_front()
        };
        Box::pin(async move {
            match step {
                Some(Step::Response(response)) => Ok(response),
                Some(Step::Failure(kind)) => Err(TransportError::new(kind, "simulated failure")),
                Some(Step::Hang) => std::future::pending().await,
                None => Err(TransportError::new(
                    TransportErrorKind::NoFakeResponse,
                    format!("the memory transport has no response left for `{line}`"),
                )),
            }
        })
    }
}

/// A transport that never responds.
#[derive(Clone, Copy, Debug, Default)]
pub struct NeverTransport;

impl Transport for NeverTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::RawCall;
    use crate::{ClientBuilder, Handle, Kind, Method, Token};

    fn get(transport: impl Transport) -> RawCall {
        let token = Token::website("id", "key").unwrap();
        let client: Handle = ClientBuilder::new(token).transport(transport).build().unwrap();
        RawCall::__new(&client, Method::GET, "/x")
    }

    #[tokio::test(start_paused = true)]
    async fn responds_in_order_and_records_requests() {
        let transport = MemoryTransport::new()
            .refuse(404, "not_found")
            .lose(TransportErrorKind::Interrupted)
            .data(200, "7");
        let call = get(transport.clone());
        assert!(call.clone().json::<u8>().await.unwrap_err().is_not_found());
        let response = call.clone().send::<u8>().await.unwrap();
        assert_eq!((*response.output(), response.attempts()), (7, 2));
        assert_eq!(transport.requests().len(), 3);
        let error = call.json::<u8>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Fake, 1));
        let message = "raw: the memory transport has no response left for `GET /v1/x`";
        assert_eq!(error.to_string(), message);
    }

    #[tokio::test(start_paused = true)]
    async fn a_missing_response_leads_to_a_timeout() {
        for call in [get(NeverTransport), get(MemoryTransport::new().silence()).retries(0)] {
            assert_eq!(call.json::<u8>().await.unwrap_err().kind(), Kind::Timeout);
        }
    }
}
