//! Prefetching of the next page.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::endpoint::ListConversations;
use crisp_api::prelude::*;
use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api::types::Conversation;
use crisp_api::{Client, Error, Kind, Request, Result, Token};
use serde_json::json;
use tokio::time::{sleep, timeout};

use super::{requested_pages, with_conversations};

/// Returns a list whose pages have the number of items that `respond` returns, and a log of the
/// requested pages. `respond` takes the page number and the count of requests for that page.
fn list(
    respond: impl Fn(u32, usize) -> Result<u32> + Send + Sync + 'static,
) -> (ListConversations, Arc<Mutex<Vec<u32>>>) {
    let requested: Arc<Mutex<Vec<u32>>> = Arc::default();
    let log = requested.clone();
    let list = ListConversations::respond_with(move |args| {
        let mut log = log.lock().unwrap();
        log.push(args.page());
        let times = log.iter().filter(|page| **page == args.page()).count();
        let count = respond(args.page(), times)?;
        let name = |index| format!("session_{}_{index}", args.page());
        Ok((0..count).map(|index| Conversation::new(name(index), "w")).collect())
    });
    (list, requested)
}

fn two_pages(page: u32, _: usize) -> Result<u32> {
    Ok(if page > 2 { 0 } else { 3 })
}

#[tokio::test]
async fn prefetches_the_next_page_while_yielding_items() {
    let (list, requested) = list(two_pages);
    let mut items = list.items().prefetch();
    for (count, expected) in [&[1, 2][..], &[1, 2], &[1, 2], &[1, 2, 3]].into_iter().enumerate() {
        items.next().await.unwrap().unwrap();
        assert_eq!(*requested.lock().unwrap(), expected, "after item {count}");
        assert_eq!(items.page(), u32::try_from(2 + count / 3).unwrap());
    }
}

#[tokio::test]
async fn prefetches_only_when_enabled_and_needed() {
    let (list, requested) = list(two_pages);
    let mut items = list.clone().items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(*requested.lock().unwrap(), [1]);

    requested.lock().unwrap().clear();
    assert_eq!(list.items().prefetch().collect_up_to(3).await.unwrap().len(), 3);
    assert_eq!(*requested.lock().unwrap(), [1]);
}

#[tokio::test]
async fn prefetches_pages() {
    let (list, requested) = list(two_pages);
    let mut pages = list.pages().prefetch();
    for (count, expected) in [(3, &[1, 2][..]), (3, &[1, 2, 3])] {
        assert_eq!(pages.next().await.unwrap().unwrap().len(), count);
        assert_eq!(*requested.lock().unwrap(), expected);
    }
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
    assert_eq!(*requested.lock().unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn yields_buffered_items_before_an_error() {
    let (list, requested) = list(|page, _| match page {
        1 => Ok(2),
        _ => Err(Error::from_response(503, "")),
    });
    let mut items = list.items().prefetch();
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(items.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(items.page(), 2);
    assert!(items.next().await.is_none());
    assert_eq!(*requested.lock().unwrap(), [1, 2]);
}

#[tokio::test]
async fn retries_a_failed_prefetch_once_when_its_page_is_due() {
    for kind in [Kind::Timeout, Kind::Interrupted, Kind::Connect] {
        let (list, requested) = list(move |page, times| match (page, times) {
            (2, 1) => Err(Error::from_kind(kind)),
            _ => two_pages(page, times),
        });
        let mut items = list.items().prefetch();
        for _ in 0..3 {
            items.next().await.unwrap().unwrap();
        }
        assert_eq!(*requested.lock().unwrap(), [1, 2]);
        items.next().await.unwrap().unwrap();
        assert_eq!(*requested.lock().unwrap(), [1, 2, 2, 3]);
    }

    let (list, requested) = list(|page, _| match page {
        1 => Ok(1),
        _ => Err(Error::from_kind(Kind::Timeout)),
    });
    let mut items = list.items().prefetch();
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.unwrap().unwrap_err().is_timeout());
    assert_eq!(*requested.lock().unwrap(), [1, 2, 2]);
}

/// A transport that responds after a few polls and logs each response.
struct SlowTransport(Arc<Mutex<Vec<String>>>);

impl Transport for SlowTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(async move {
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            let page = request.url().path().rsplit('/').next().unwrap().to_owned();
            let name =
                |index| json!({ "session_id": format!("{page}-{index}"), "website_id": "w" });
            let data: Vec<_> = (0..if page.as_str() > "2" { 0 } else { 5 }).map(name).collect();
            self.0.lock().unwrap().push(page);
            let body = json!({ "error": false, "reason": "listed", "data": data });
            Ok(RawResponse::new(206, body.to_string()))
        })
    }
}

#[tokio::test]
async fn prefetch_progresses_with_each_item() {
    let responded: Arc<Mutex<Vec<String>>> = Arc::default();
    let token = Token::website("identifier", "key").unwrap();
    let client =
        Client::builder(token).transport(SlowTransport(responded.clone())).build().unwrap();
    let mut items = client.website("w").list_conversations().items().prefetch();
    for count in [1, 1, 2, 2, 2, 2, 2, 3, 3, 3] {
        items.next().await.unwrap().unwrap();
        assert_eq!(responded.lock().unwrap().len(), count);
    }
    assert!(items.next().await.is_none());
    assert_eq!(*responded.lock().unwrap(), ["1", "2", "3"]);
}

#[tokio::test]
async fn prefetched_response_survives_a_late_poll() {
    let (mock, site) = with_conversations(21).await;
    let call = site.list_conversations().timeout(Duration::from_secs(2));
    let mut items = call.items().prefetch();
    for _ in 0..20 {
        items.next().await.unwrap().unwrap();
    }
    // The response arrived in time, although it is polled only after the timeout.
    sleep(Duration::from_millis(2200)).await;
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.is_none());
    assert_eq!(requested_pages(&mock), ["1", "2", "3"]);
}

#[tokio::test]
async fn prefetch_reaches_the_server_before_the_page_is_due() {
    let (mock, site) = with_conversations(25).await;
    for (prefetch, expected) in [(false, 1), (true, 2)] {
        let before = requested_pages(&mock).len();
        let mut items = site.list_conversations().items();
        if prefetch {
            items = items.prefetch();
        }
        for _ in 0..20 {
            items.next().await.unwrap().unwrap();
            sleep(Duration::from_millis(3)).await;
        }
        // The request is on its way, but may not have arrived yet.
        let requested = || requested_pages(&mock).len() - before;
        for _ in 0..1000 {
            if requested() >= expected {
                break;
            }
            sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(requested(), expected);
    }
}

#[tokio::test]
async fn dropped_future_loses_no_items() {
    for prefetch in [false, true] {
        let (mock, site) = with_conversations(45).await;
        let mut items = site.list_conversations().items();
        if prefetch {
            items = items.prefetch();
        }
        let (mut seen, mut dropped) = (BTreeSet::new(), 0);
        loop {
            // Each future is polled once and dropped if it is still pending.
            match timeout(Duration::ZERO, items.next()).await {
                Ok(Some(item)) => assert!(seen.insert(item.unwrap().session_id)),
                Ok(None) => break,
                Err(_) => dropped += 1,
            }
        }
        assert_eq!(seen.len(), 45);
        assert!(dropped > 0);
        assert_eq!(requested_pages(&mock), ["1", "2", "3", "4"]);
    }
}
