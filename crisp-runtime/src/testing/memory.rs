//! Answers out of memory, and none at all.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;
use crate::transport::Transport;

/// Answers one request after the other with what it was given, and keeps the requests.
///
/// Clones are the same transport. A request for which there is no answer fails as if nobody were
/// there, so that nothing was sent.
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
    Lost(TransportErrorKind),
    Silence,
}

impl MemoryTransport {
    /// A transport without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next request with JSON as the `data` of a success.
    #[must_use]
    pub fn data(self, status: u16, json: &str) -> Self {
        let body = format!(r#"{{"error":false,"reason":"resolved","data":{json}}}"#);
        self.response(RawResponse::new(status, body))
    }

    /// Answers the next request with an error and its `reason`.
    #[must_use]
    pub fn refuse(self, status: u16, reason: &str) -> Self {
        let body = serde_json::json!({ "error": true, "reason": reason, "data": {} });
        self.response(RawResponse::new(status, body.to_string()))
    }

    /// Answers the next request with this.
    #[must_use]
    pub fn response(self, response: RawResponse) -> Self {
        self.step(Step::Response(response))
    }

    /// Fails the next request.
    #[must_use]
    pub fn lose(self, kind: TransportErrorKind) -> Self {
        self.step(Step::Lost(kind))
    }

    /// Never answers the next request.
    #[must_use]
    pub fn silence(self) -> Self {
        self.step(Step::Silence)
    }

    /// Every request so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Request> {
        self.inner().requests.clone()
    }

    fn step(self, step: Step) -> Self {
        self.inner().steps.push_back(step);
        self
    }

    /// A test that panicked is of no interest to the others.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MemoryTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let step = {
            let mut inner = self.inner();
            inner.requests.push(request);
            inner.steps.pop_front()
        };
        Box::pin(async move {
            match step {
                Some(Step::Response(response)) => Ok(response),
                Some(Step::Lost(kind)) => Err(TransportError::new(kind, "the test lost it")),
                Some(Step::Silence) => std::future::pending().await,
                None => Err(TransportError::new(
                    TransportErrorKind::Connect,
                    "the test has no answer to this request",
                )),
            }
        })
    }
}

/// Never answers.
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
    async fn answers_come_in_their_order_and_requests_are_kept() {
        let transport = MemoryTransport::new()
            .refuse(404, "not_found")
            .lose(TransportErrorKind::Interrupted)
            .data(200, "7");
        let call = get(transport.clone());
        assert!(call.clone().json::<u8>().await.unwrap_err().is_not_found());
        let reply = call.clone().send::<u8>().await.unwrap();
        assert_eq!((*reply.output(), reply.attempts()), (7, 2));
        assert_eq!(transport.requests().len(), 3);
        assert!(call.retries(0).json::<u8>().await.unwrap_err().is_connect());
    }

    #[tokio::test(start_paused = true)]
    async fn silence_runs_into_the_deadline() {
        for call in [get(NeverTransport), get(MemoryTransport::new().silence()).retries(0)] {
            assert_eq!(call.json::<u8>().await.unwrap_err().kind(), Kind::Timeout);
        }
    }
}
