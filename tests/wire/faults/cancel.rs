//! Calls that are given up, and runtimes that go: T26 and T27.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::quota::Quota;

use super::server::{Server, Step, answer, good};

/// T26: a call that is dropped at any time leaves a client that works.
#[tokio::test]
async fn t26_a_dropped_call_leaves_a_client_that_works() {
    let server = Server::start(vec![Step::Drip(good(), Duration::from_millis(1)); 20]).await;
    let site = server.patient();
    for millis in 0..20 {
        let call = site.get_website().into_future();
        let _ = tokio::time::timeout(Duration::from_millis(millis * 4), call).await;
    }
    site.get_website().await.unwrap();
}

/// A call that is dropped after so many polls.
struct Polled<F> {
    call: Pin<Box<F>>,
    left: u32,
}

impl<F: Future> Future for Polled<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.left -= 1;
        match self.call.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// T26: a call with two retries is dropped wherever it waits: for its connection, for an answer, and
/// between its attempts. Nothing of it stays behind, such as the only permit.
#[tokio::test]
async fn t26_a_call_is_dropped_at_every_await() {
    let server = Server::start([]).await;
    let client = server.builder().quota(Quota::new().concurrency(1)).build().unwrap();
    let site = client.website("w");
    let mut polls = 1;
    loop {
        server.script(vec![Step::Keep(answer("503 Unavailable", "", "")); 9]);
        let call = Box::pin(site.get_website().into_future());
        let ended = Polled { call, left: polls }.await;
        server.script([]);
        site.get_website().retries(0).await.unwrap();
        if let Some(result) = ended {
            assert_eq!(result.unwrap_err().attempts(), 3);
            break;
        }
        polls += 1;
    }
    assert!(polls > 3, "it waited {polls} times");
}

/// T27: a runtime goes away in the middle of a request, and the client lives on in another one.
#[test]
fn t27_a_client_outlives_its_runtime() {
    let server_runtime = tokio::runtime::Runtime::new().unwrap();
    let server = server_runtime.block_on(Server::start([Step::Keep(good()), Step::Stall(vec![])]));
    let site = server.patient();
    let first = tokio::runtime::Runtime::new().unwrap();
    first.block_on(async { site.get_website().await }).unwrap();
    let pending = site.get_website().into_future();
    let lost = first.spawn(pending);
    std::thread::sleep(Duration::from_millis(50));
    drop(first);
    let second = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert!(second.block_on(lost).unwrap_err().is_cancelled());
    second.block_on(async { site.get_website().await }).unwrap();
    server_runtime.block_on(async { drop(server) });
}
