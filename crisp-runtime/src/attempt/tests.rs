mod observed;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use super::*;
use crate::call::RawCall;
use crate::future::BoxFuture;
use crate::quota::Quota;
use crate::request::Request;
use crate::response::RawResponse;
use crate::transport::Transport;
use crate::{ClientBuilder, Response, Token};

/// The result of one attempt.
#[derive(Clone, Copy)]
enum Step {
    Status(u16),
    /// A page of an intermediary with a `Retry-After` of a day.
    Page(u16),
    RetryAfter(u16, &'static str),
    Failure(TransportErrorKind),
    /// No response arrives.
    Hang,
}

use Step::{Failure, Hang, Page, RetryAfter, Status};

/// A transport that returns the scripted results, and records the requests with their times.
#[derive(Clone, Default)]
struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<(Instant, Request)>>>,
}

impl Script {
    fn new(steps: &[Step]) -> Self {
        Self { steps: Arc::new(Mutex::new(steps.iter().copied().collect())), ..Self::default() }
    }

    fn client(&self) -> ClientBuilder<Handle> {
        ClientBuilder::new(Token::website("id", "key").unwrap()).transport(self.clone())
    }

    /// Returns the times between the requests.
    fn waits(&self) -> Vec<Duration> {
        let sent = self.sent.lock().unwrap();
        sent.windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
    }

    fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        self.sent.lock().unwrap().push((Instant::now(), request));
        let step = self.steps.lock().unwrap().pop_front().unwrap_or(Status(200));
        Box::pin(async move {
            let body = |status| match status {
                200 => r#"{"error":false,"reason":"resolved","data":7}"#,
                _ => r#"{"error":true,"reason":"try_later","data":{}}"#,
            };
            match step {
                Status(status) => Ok(RawResponse::new(status, body(status))),
                Page(status) => {
                    let mut response = RawResponse::new(status, "<h1>Enhance your calm</h1>");
                    response.headers.insert("retry-after", "86400".parse().unwrap());
                    Ok(response)
                }
                RetryAfter(status, wait) => {
                    let mut response = RawResponse::new(status, body(status));
                    response.headers.insert("retry-after", wait.parse().unwrap());
                    Ok(response)
                }
                Failure(kind) => Err(TransportError::new(kind, "scripted failure")),
                Hang => std::future::pending().await,
            }
        })
    }
}

async fn call(client: ClientBuilder<Handle>, method: Method) -> Result<Response<u8>> {
    raw(client, method).send().await
}

fn raw(client: ClientBuilder<Handle>, method: Method) -> RawCall {
    RawCall::__new(&client.build().unwrap(), method, "/x").body(&1)
}

#[tokio::test(start_paused = true)]
async fn retries_until_the_call_succeeds() {
    let script = Script::new(&[Status(503), Failure(TransportErrorKind::Interrupted)]);
    let response = call(script.client(), Method::GET).await.unwrap();
    assert_eq!((*response.output(), response.attempts(), script.count()), (7, 3, 3));
    for (wait, max) in script.waits().into_iter().zip([250, 500]) {
        assert!(wait <= Duration::from_millis(max + 1), "{wait:?}");
    }
    let sent = script.sent.lock().unwrap();
    assert!(sent.iter().all(|(_, request)| request.body() == sent[0].1.body()));
}

#[tokio::test(start_paused = true)]
async fn stops_after_the_last_retry_and_reports_the_attempts() {
    let script = Script::new(&[Status(503); 9]);
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), script.count()), (Some(503), 3, 3));
}

#[tokio::test(start_paused = true)]
async fn makes_one_attempt_without_retries() {
    let script = Script::new(&[Status(429); 9]);
    assert!(call(script.client().retries(0), Method::GET).await.is_err());
    assert!(raw(script.client(), Method::GET).retries(0).json::<u8>().await.is_err());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn does_not_retry_post_after_an_ambiguous_failure() {
    for step in [Status(500), Status(503), Failure(TransportErrorKind::Interrupted), Hang] {
        let script = Script::new(&[step]);
        let error = call(script.client(), Method::POST).await.unwrap_err();
        assert!(error.may_have_been_processed(), "{error:?}");
        assert_eq!((script.count(), error.attempts()), (1, 1));
    }
    for step in [Status(429), Failure(TransportErrorKind::Connect)] {
        let script = Script::new(&[step]);
        assert_eq!(call(script.client(), Method::PATCH).await.unwrap().attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn retries_post_after_503_if_marked_as_idempotent() {
    let script = Script::new(&[Status(503)]);
    let response = raw(script.client(), Method::POST).idempotent().send::<u8>().await.unwrap();
    assert_eq!(response.attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_error_reports_that_an_earlier_attempt_may_have_been_processed() {
    let script = Script::new(&[Status(503), Status(429), Status(404)]);
    let error = call(script.client(), Method::DELETE).await.unwrap_err();
    assert!(error.is_not_found() && error.may_have_been_processed(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn waits_as_long_as_retry_after_demands() {
    let script = Script::new(&[RetryAfter(429, "7"), RetryAfter(429, "nonsense")]);
    call(script.client(), Method::GET).await.unwrap();
    let waits = script.waits();
    assert!(waits[0] >= Duration::from_secs(7) && waits[0] < Duration::from_secs(8));
    assert!(waits[1] < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn fails_immediately_if_the_wait_would_exceed_the_deadline() {
    let script = Script::new(&[RetryAfter(429, "61")]);
    let start = Instant::now();
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.is_rate_limited(), start.elapsed()), (true, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_limits_all_attempts_and_waits() {
    let script = Script::new(&[Hang; 9]);
    let start = Instant::now();
    let client = script.client().timeout(Duration::from_secs(10)).deadline(Duration::from_secs(25));
    let error = call(client.retries(9), Method::GET).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(start.elapsed() <= Duration::from_millis(25_010), "{:?}", start.elapsed());
    let call = raw(script.client(), Method::GET).deadline(Duration::from_secs(3));
    let start = Instant::now();
    assert!(call.json::<u8>().await.unwrap_err().is_timeout());
    assert!(start.elapsed() <= Duration::from_millis(3010), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn times_out_if_the_transport_never_responds() {
    let script = Script::new(&[Hang]);
    let start = Instant::now();
    let error = call(script.client(), Method::POST).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_millis(10_010), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn does_not_retry_while_the_retry_budget_is_empty() {
    let script = Script::new(&[Status(503), Status(503), Status(200), Status(503)]);
    let client = script.client().retry_budget(5).build().unwrap();
    let get = || RawCall::__new(&client, Method::GET, "/x").json::<u8>();
    assert_eq!(get().await.unwrap_err().attempts(), 2); // spends all 5 tokens
    assert_eq!(get().await.unwrap(), 7); // adds 1 token
    assert_eq!(get().await.unwrap_err().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn does_not_retry_after_420() {
    let script = Script::new(&[RetryAfter(420, "1")]);
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.is_daily_quota(), script.count()), (true, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
}

#[tokio::test(start_paused = true)]
async fn sends_nothing_while_the_daily_quota_is_exceeded() {
    let script = Script::new(&[Status(420)]);
    let client = script.client().build().unwrap();
    let get = || RawCall::__new(&client, Method::GET, "/x").json::<u8>();
    assert_eq!(get().await.unwrap_err().status(), Some(420));
    let error = get().await.unwrap_err();
    assert!(error.is_daily_quota() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!((error.kind(), error.attempts(), script.count()), (Kind::Quota, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_420_of_an_intermediary_stops_no_other_call() {
    let script = Script::new(&[Page(420)]);
    let client = script.client().build().unwrap();
    let get = || RawCall::__new(&client, Method::GET, "/x").json::<u8>();
    let error = get().await.unwrap_err();
    assert_eq!((error.status(), client.quota().blocked_until()), (Some(420), None));
    assert_eq!((get().await.unwrap(), script.count()), (7, 2));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_rejected_locally_costs_no_quota() {
    let script = Script::new(&[]);
    let client = script.client().build().unwrap();
    for _ in 0..90 {
        let long = "x".repeat(70_000);
        let call = RawCall::__new(&client, Method::GET, "/x").query("q", &long);
        let error = call.json::<u8>().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Argument, 0));
    }
    assert_eq!((script.count(), client.quota().usage().used), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn only_requests_that_reach_the_transport_count_as_attempts() {
    let script = Script::new(&[Hang]);
    let client = script.client().quota(Quota::new().concurrency(1)).build().unwrap();
    let call = || RawCall::__new(&client, Method::POST, "/x");
    let first = tokio::spawn(call().json::<u8>());
    tokio::task::yield_now().await;
    let error = call().deadline(Duration::from_secs(1)).json::<u8>().await.unwrap_err();
    assert_eq!((error.is_timeout(), error.attempts(), script.count()), (true, 0, 1));
    first.abort();
}

#[tokio::test(start_paused = true)]
async fn rejects_a_response_that_would_take_a_multiple_of_the_limit_in_memory() {
    #[derive(Clone)]
    struct Body(String);
    impl Transport for Body {
        fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
            Box::pin(std::future::ready(Ok(RawResponse::new(200, self.0.clone()))))
        }
    }
    let get = async |body: &str, items: usize| {
        let body = vec![body; items].join(",");
        let body = format!(r#"{{"error":false,"reason":"listed","data":[{body}]}}"#);
        let token = Token::website("id", "key").unwrap();
        let client = ClientBuilder::<Handle>::new(token).transport(Body(body)).max_body(1 << 20);
        RawCall::__new(&client.build().unwrap(), Method::GET, "/x").value().await
    };
    let error = get("{}", 100_000).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::TooLarge, 1), "{error}");
    assert!(error.may_have_been_processed());
    get("{}", 50).await.unwrap();
    get(&format!(r#"{{"text":"{}"}}"#, "x".repeat(10_000)), 50).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn every_attempt_counts_against_the_daily_quota() {
    let script = Script::new(&[Status(503), Status(503)]);
    let client = script.client().build().unwrap();
    RawCall::__new(&client, Method::GET, "/x").json::<u8>().await.unwrap();
    assert_eq!(client.quota().usage().used, 3);
    let bulk = script.client().quota(Quota::new().per_day(0)).build().unwrap();
    let error = RawCall::__new(&bulk, Method::GET, "/x").bulk().json::<u8>().await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (Kind::Quota, 3));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_limits_the_wait_for_a_permit() {
    let script = Script::new(&[Hang]);
    let client = script.client().quota(Quota::new().concurrency(1)).build().unwrap();
    let call = || RawCall::__new(&client, Method::POST, "/x");
    let first = tokio::spawn(call().json::<u8>());
    tokio::task::yield_now().await;
    let error = call().deadline(Duration::from_secs(1)).json::<u8>().await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!(script.count(), 1);
    first.abort();
    assert_eq!(call().json::<u8>().await.unwrap(), 7);
}

#[tokio::test(start_paused = true)]
async fn a_read_only_client_rejects_other_methods() {
    let script = Script::new(&[]);
    for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
        let error = call(script.client().read_only(), method).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::ReadOnly, 0));
        assert!(!error.may_have_been_processed());
    }
    assert_eq!(script.count(), 0);
    call(script.client().read_only(), Method::GET).await.unwrap();
}

#[test]
fn fails_outside_of_a_tokio_runtime() {
    let call = call(Script::new(&[]).client(), Method::GET);
    let waker = std::task::Waker::noop();
    let result = std::pin::pin!(call).poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = result else { panic!("{result:?}") };
    assert!(error.to_string().contains("needs a Tokio runtime"), "{error}");
}
