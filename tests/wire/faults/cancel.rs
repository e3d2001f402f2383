//! Calls that are dropped, and runtimes that shut down.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::quota::Quota;

use super::server::{Server, Step, response, success};

#[tokio::test]
async fn client_works_after_dropped_calls() {
    let server = Server::start(vec![Step::Drip(success(), Duration::from_millis(1)); 20]).await;
    let site = server.retrying();
    for millis in 0..20 {
        let call = site.get_website();
        let _ = tokio::time::timeout(Duration::from_millis(millis * 4), call).await;
    }
    site.get_website().await.unwrap();
}

/// A future that drops its call after a number of polls.
struct PollLimited<F> {
    call: Pin<Box<F>>,
    remaining: u32,
}

impl<F: Future> Future for PollLimited<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.remaining -= 1;
        match self.call.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.remaining == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// Drops a call with two retries at every await point: while it waits for a connection, for a
/// response, and between attempts. The only permit must be released each time.
#[tokio::test]
async fn dropping_a_call_at_any_await_releases_its_permit() {
    let server = Server::start([]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).build().unwrap();
    let site = client.website("w");
    let mut polls = 1;
    loop {
        server.script(vec![Step::Keep(response("503 Unavailable", "", "")); 9]);
        let call = Box::pin(site.get_website());
        let outcome = PollLimited { call, remaining: polls }.await;
        server.script([]);
        site.get_website().retries(0).await.unwrap();
        if let Some(result) = outcome {
            assert_eq!(result.unwrap_err().attempts(), 3);
            break;
        }
        polls += 1;
    }
    assert!(polls > 3, "only {polls} polls");
}

/// A runtime shuts down during a request, and the client continues to work in another runtime.
#[test]
fn client_outlives_its_runtime() {
    let server_runtime = tokio::runtime::Runtime::new().unwrap();
    let server =
        server_runtime.block_on(Server::start([Step::Keep(success()), Step::Stall(vec![])]));
    let site = server.retrying();
    let first = tokio::runtime::Runtime::new().unwrap();
    first.block_on(async { site.get_website().await }).unwrap();
    let pending = site.get_website();
    let lost = first.spawn(pending);
    server_runtime.block_on(server.received(2));
    drop(first);
    let second = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert!(second.block_on(lost).unwrap_err().is_cancelled());
    second.block_on(async { site.get_website().await }).unwrap();
    server_runtime.block_on(async { drop(server) });
}
