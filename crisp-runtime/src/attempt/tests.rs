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

/// What happens to one attempt.
#[derive(Clone, Copy)]
enum Step {
    Answered(u16),
    After(u16, &'static str),
    Lost(TransportErrorKind),
    /// Nothing, for ever.
    Silence,
}

use Step::{After, Answered, Lost, Silence};

/// Takes a step for each request, and writes down when it came.
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

    /// The pauses between the requests.
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
        let step = self.steps.lock().unwrap().pop_front().unwrap_or(Answered(200));
        Box::pin(async move {
            let body = |status| match status {
                200 => r#"{"error":false,"reason":"resolved","data":7}"#,
                _ => r#"{"error":true,"reason":"try_later","data":{}}"#,
            };
            match step {
                Answered(status) => Ok(RawResponse::new(status, body(status))),
                After(status, wait) => {
                    let mut response = RawResponse::new(status, body(status));
                    response.headers.insert("retry-after", wait.parse().unwrap());
                    Ok(response)
                }
                Lost(kind) => Err(TransportError::new(kind, "lost")),
                Silence => std::future::pending().await,
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
async fn a_call_is_repeated_until_it_succeeds() {
    let script = Script::new(&[Answered(503), Lost(TransportErrorKind::Interrupted)]);
    let reply = call(script.client(), Method::GET).await.unwrap();
    assert_eq!((*reply.output(), reply.attempts(), script.count()), (7, 3, 3));
    for (wait, most) in script.waits().into_iter().zip([250, 500]) {
        assert!(wait <= Duration::from_millis(most + 1), "{wait:?}");
    }
    let sent = script.sent.lock().unwrap();
    assert!(sent.iter().all(|(_, request)| request.body() == sent[0].1.body()));
}

#[tokio::test(start_paused = true)]
async fn attempts_end_and_are_told() {
    let script = Script::new(&[Answered(503); 9]);
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), script.count()), (Some(503), 3, 3));
}

#[tokio::test(start_paused = true)]
async fn no_retries_means_one_attempt() {
    let script = Script::new(&[Answered(429); 9]);
    assert!(call(script.client().retries(0), Method::GET).await.is_err());
    assert!(raw(script.client(), Method::GET).retries(0).json::<u8>().await.is_err());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_processed_is_not_posted_again() {
    for step in [Answered(500), Answered(503), Lost(TransportErrorKind::Interrupted), Silence] {
        let script = Script::new(&[step]);
        let error = call(script.client(), Method::POST).await.unwrap_err();
        assert!(error.may_have_been_processed(), "{error:?}");
        assert_eq!((script.count(), error.attempts()), (1, 1));
    }
    for step in [Answered(429), Lost(TransportErrorKind::Connect)] {
        let script = Script::new(&[step]);
        assert_eq!(call(script.client(), Method::PATCH).await.unwrap().attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_marked_as_idempotent_is_posted_again() {
    let script = Script::new(&[Answered(503)]);
    let reply = raw(script.client(), Method::POST).idempotent().send::<u8>().await.unwrap();
    assert_eq!(reply.attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_earlier_attempt_that_may_have_been_processed_is_remembered() {
    let script = Script::new(&[Answered(503), Answered(429), Answered(404)]);
    let error = call(script.client(), Method::DELETE).await.unwrap_err();
    assert!(error.is_not_found() && error.may_have_been_processed(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait() {
    let script = Script::new(&[After(429, "7"), After(429, "nonsense")]);
    call(script.client(), Method::GET).await.unwrap();
    let waits = script.waits();
    assert!(waits[0] >= Duration::from_secs(7) && waits[0] < Duration::from_secs(8));
    assert!(waits[1] < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let script = Script::new(&[After(429, "61")]);
    let began = Instant::now();
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.is_rate_limited(), began.elapsed()), (true, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_holds_over_all_attempts_and_waits() {
    let script = Script::new(&[Silence; 9]);
    let began = Instant::now();
    let client = script.client().timeout(Duration::from_secs(10)).deadline(Duration::from_secs(25));
    let error = call(client.retries(9), Method::GET).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(began.elapsed() <= Duration::from_millis(25_010), "{:?}", began.elapsed());
    let call = raw(script.client(), Method::GET).deadline(Duration::from_secs(3));
    let began = Instant::now();
    assert!(call.json::<u8>().await.unwrap_err().is_timeout());
    assert!(began.elapsed() <= Duration::from_millis(3010), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_transport_that_never_answers_is_given_up() {
    let script = Script::new(&[Silence]);
    let began = Instant::now();
    let error = call(script.client(), Method::POST).await.unwrap_err();
    assert!(error.is_timeout() && began.elapsed() < Duration::from_millis(10_010), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_dry_budget_means_one_attempt_and_fills_with_successes() {
    let script = Script::new(&[Answered(503), Answered(503), Answered(200), Answered(503)]);
    let client = script.client().retry_budget(5).build().unwrap();
    let get = || RawCall::__new(&client, Method::GET, "/x").json::<u8>();
    assert_eq!(get().await.unwrap_err().attempts(), 2); // 5 tokens, 0 left, 503 again
    assert_eq!(get().await.unwrap(), 7); // 1 token
    assert_eq!(get().await.unwrap_err().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_daily_quota_is_not_waited_for() {
    let script = Script::new(&[After(420, "1")]);
    let error = call(script.client(), Method::GET).await.unwrap_err();
    assert_eq!((error.is_daily_quota(), script.count()), (true, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
}

#[tokio::test(start_paused = true)]
async fn after_a_420_nothing_is_sent() {
    let script = Script::new(&[Answered(420)]);
    let client = script.client().build().unwrap();
    let get = || RawCall::__new(&client, Method::GET, "/x").json::<u8>();
    assert_eq!(get().await.unwrap_err().status(), Some(420));
    let error = get().await.unwrap_err();
    assert!(error.is_daily_quota() && !error.may_have_been_processed(), "{error:?}");
    assert_eq!((error.kind(), error.attempts(), script.count()), (Kind::Quota, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn every_attempt_counts_for_the_day() {
    let script = Script::new(&[Answered(503), Answered(503)]);
    let client = script.client().build().unwrap();
    RawCall::__new(&client, Method::GET, "/x").json::<u8>().await.unwrap();
    assert_eq!(client.quota().usage().used, 3);
    let bulk = script.client().quota(Quota::new().per_day(0)).build().unwrap();
    let error = RawCall::__new(&bulk, Method::GET, "/x").bulk().json::<u8>().await.unwrap_err();
    assert_eq!((error.kind(), script.count()), (Kind::Quota, 3));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_holds_over_the_wait_for_a_permit() {
    let script = Script::new(&[Silence]);
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
async fn a_client_that_only_reads_sends_nothing_else() {
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
fn outside_of_a_runtime_a_call_is_an_error() {
    let call = call(Script::new(&[]).client(), Method::GET);
    let waker = std::task::Waker::noop();
    let result = std::pin::pin!(call).poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = result else { panic!("{result:?}") };
    assert!(error.to_string().contains("needs a tokio runtime"), "{error}");
}
