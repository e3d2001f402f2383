//! Fault injection for tests.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::HeaderValue;
use http::header::RETRY_AFTER;

use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;
use crate::transport::Transport;

/// A simulated failure of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection can be established: the request is not sent.
    Connect,
    /// The request is sent and processed, and the response is lost.
    AnswerLost,
    /// The request is not sent, and no response arrives.
    Silence,
    /// An intermediary responds with this status: the request is not sent.
    Status(u16),
    /// The request is rejected with 429 and a `Retry-After` of this many seconds.
    RateLimited(u64),
    /// The response body is truncated to this many bytes, without an error.
    Truncated(usize),
    /// The request is sent after this delay.
    Delay(Duration),
}

/// A transport that forwards requests to another transport, except those that a plan makes fail.
pub struct FaultTransport<T> {
    inner: T,
    plan: Arc<Plan>,
    count: AtomicU64,
}

type Plan = dyn Fn(u64, &Request) -> Option<Fault> + Send + Sync;

impl<T: Transport> FaultTransport<T> {
    /// Creates a transport. `plan` receives the number of each request, starting at 1, and the
    /// request, and returns the fault to simulate, if any.
    pub fn new(
        inner: T,
        plan: impl Fn(u64, &Request) -> Option<Fault> + Send + Sync + 'static,
    ) -> Self {
        Self { inner, plan: Arc::new(plan), count: AtomicU64::new(0) }
    }

    /// Returns the number of requests so far, including those that failed.
    pub fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }
}

impl<T: Transport> Transport for FaultTransport<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let Some(fault) = (self.plan)(number, &request) else { return self.inner.send(request) };
        Box::pin(async move {
            let failure = |kind| Err(TransportError::new(kind, "simulated failure"));
            match fault {
                Fault::Connect => failure(TransportErrorKind::Connect),
                Fault::AnswerLost => {
                    self.inner.send(request).await?;
                    failure(TransportErrorKind::Interrupted)
                }
                Fault::Silence => std::future::pending().await,
                Fault::Status(status) => Ok(RawResponse::new(status, "<html>fault</html>")),
                Fault::RateLimited(seconds) => {
                    let mut response = RawResponse::new(429, "");
                    response.headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
                    Ok(response)
                }
                Fault::Truncated(bytes) => {
                    let mut response = self.inner.send(request).await?;
                    response.body.truncate(bytes);
                    Ok(response)
                }
                Fault::Delay(time) => {
                    tokio::time::sleep(time).await;
                    self.inner.send(request).await
                }
            }
        })
    }
}

impl<T> fmt::Debug for FaultTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultTransport").field("count", &self.count).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::RawCall;
    use crate::testing::MemoryTransport;
    use crate::{ClientBuilder, Handle, Kind, Method, Token};

    fn call(method: Method, faults: &'static [Fault]) -> (MemoryTransport, RawCall) {
        let memory = (0..9).fold(MemoryTransport::new(), |memory, _| memory.data(200, "7"));
        let plan = move |number: u64, _: &Request| faults.get(number as usize - 1).copied();
        let token = Token::website("id", "key").unwrap();
        let builder = ClientBuilder::<Handle>::new(token);
        let client = builder.transport(FaultTransport::new(memory.clone(), plan)).build().unwrap();
        (memory, RawCall::__new(&client, method, "/x"))
    }

    #[tokio::test(start_paused = true)]
    async fn get_succeeds_after_any_temporary_fault() {
        for fault in [
            Fault::Connect,
            Fault::AnswerLost,
            Fault::Silence,
            Fault::Status(502),
            Fault::RateLimited(3),
            Fault::Delay(Duration::from_secs(1)),
        ] {
            let faults: &'static [Fault] = Box::leak(Box::new([fault]));
            assert_eq!(call(Method::GET, faults).1.json::<u8>().await.unwrap(), 7, "{fault:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn post_is_sent_at_most_once_and_reports_an_ambiguous_failure() {
        for (fault, sent) in [(Fault::AnswerLost, 1), (Fault::Silence, 0), (Fault::Status(502), 0)]
        {
            let faults: &'static [Fault] = Box::leak(Box::new([fault]));
            let (memory, call) = call(Method::POST, faults);
            let error = call.json::<u8>().await.unwrap_err();
            assert!(error.may_have_been_processed(), "{error:?}");
            assert_eq!(memory.requests().len(), sent, "{fault:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_truncated_response_is_an_error_at_every_length() {
        let length = br#"{"error":false,"reason":"resolved","data":7}"#.len();
        for bytes in 0..length {
            let faults: &'static [Fault] = Box::leak(Box::new([Fault::Truncated(bytes)]));
            let error = call(Method::GET, faults).1.json::<u8>().await.unwrap_err();
            assert_eq!(error.kind(), Kind::Decode, "{bytes}");
        }
    }
}
