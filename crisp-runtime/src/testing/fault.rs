//! A transport that fails as the network does.

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

/// What goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Nobody is there: the request is not sent.
    Connect,
    /// The request is sent and processed, and the answer is lost.
    AnswerLost,
    /// The request is not sent, and no answer comes.
    Silence,
    /// An intermediary answers with this status, and the request is not sent.
    Status(u16),
    /// The request is refused with 429 and so many seconds to wait.
    RateLimited(u64),
    /// The answer is cut off after so many bytes, and taken for whole.
    Truncated(usize),
    /// The answer comes so much later.
    Delay(Duration),
}

/// Sends requests through another transport, but for those that a plan makes fail.
pub struct FaultTransport<T> {
    inner: T,
    plan: Arc<Plan>,
    count: AtomicU64,
}

type Plan = dyn Fn(u64, &Request) -> Option<Fault> + Send + Sync;

impl<T: Transport> FaultTransport<T> {
    /// A transport that asks `plan` about each request and its number, which is counted from 1.
    pub fn new(
        inner: T,
        plan: impl Fn(u64, &Request) -> Option<Fault> + Send + Sync + 'static,
    ) -> Self {
        Self { inner, plan: Arc::new(plan), count: AtomicU64::new(0) }
    }

    /// How many requests there were, those that failed among them.
    pub fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }
}

impl<T: Transport> Transport for FaultTransport<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let Some(fault) = (self.plan)(number, &request) else { return self.inner.send(request) };
        Box::pin(async move {
            let lost = |kind| Err(TransportError::new(kind, "the test lost it"));
            match fault {
                Fault::Connect => lost(TransportErrorKind::Connect),
                Fault::AnswerLost => {
                    self.inner.send(request).await?;
                    lost(TransportErrorKind::Interrupted)
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
    async fn a_read_survives_what_passes() {
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
    async fn a_write_is_made_once_or_the_error_says_that_it_may_have_been() {
        for (fault, made) in [(Fault::AnswerLost, 1), (Fault::Silence, 0), (Fault::Status(502), 0)]
        {
            let faults: &'static [Fault] = Box::leak(Box::new([fault]));
            let (memory, call) = call(Method::POST, faults);
            let error = call.json::<u8>().await.unwrap_err();
            assert!(error.may_have_been_processed(), "{error:?}");
            assert_eq!(memory.requests().len(), made, "{fault:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_cut_off_answer_is_an_error_at_every_byte() {
        let whole = br#"{"error":false,"reason":"resolved","data":7}"#.len();
        for bytes in 0..whole {
            let faults: &'static [Fault] = Box::leak(Box::new([Fault::Truncated(bytes)]));
            let error = call(Method::GET, faults).1.json::<u8>().await.unwrap_err();
            assert_eq!(error.kind(), Kind::Decode, "{bytes}");
        }
    }
}
