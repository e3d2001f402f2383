//! Calls as futures: they are spawned, joined, polled and cloned without `.into_future()`.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use crisp_api::endpoint::GetWebsite;
use crisp_api::prelude::*;
use crisp_api::{Error, Kind};

#[tokio::test]
async fn calls_can_be_spawned_and_collected_without_conversion() {
    let (mock, site) = super::start().await;
    tokio::spawn(site.get_website()).await.unwrap().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..4 {
        calls.spawn(site.list_conversations());
    }
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    assert_eq!(mock.requests().len(), 5);
}

#[tokio::test]
async fn generic_code_can_await_the_call_of_any_endpoint() {
    async fn twice<C: Call>(call: C) -> crisp_api::Result<C::Data> {
        call.clone().await?;
        call.await
    }
    let (mock, site) = super::start().await;
    twice(site.get_website()).await.unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_clone_of_a_call_in_flight_is_a_separate_request() {
    let (mock, site) = super::start().await;
    let mut call = site.get_website();
    let pending = poll_fn(|context| {
        let first = Pin::new(&mut call).poll(context);
        Poll::Ready(first.is_pending())
    });
    assert!(pending.await);
    let clone = call.clone();
    call.await.unwrap();
    clone.await.unwrap();
    assert_eq!(mock.requests().len(), 2);
}

/// With these bounds, a reference to a call can be held across an `.await` in a spawned task.
#[test]
fn calls_are_send_sync_and_unpin() {
    fn check<T: Send + Sync + Unpin + 'static>(_: &T) {}
    check(&<GetWebsite>::ready(Err(Error::from_kind(Kind::Timeout))));
}
