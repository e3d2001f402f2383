//! The page that is asked for ahead.

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

use super::{pages_asked_for, with_conversations};

/// A list with the numbers of the pages that were asked for, which `answer` answers.
fn list(
    answer: impl Fn(u32, usize) -> Result<u32> + Send + Sync + 'static,
) -> (ListConversations, Arc<Mutex<Vec<u32>>>) {
    let asked: Arc<Mutex<Vec<u32>>> = Arc::default();
    let log = asked.clone();
    let list = ListConversations::respond_with(move |args| {
        let mut log = log.lock().unwrap();
        log.push(args.page());
        let times = log.iter().filter(|page| **page == args.page()).count();
        let count = answer(args.page(), times)?;
        let name = |index| format!("session_{}_{index}", args.page());
        Ok((0..count).map(|index| Conversation::new(name(index), "w")).collect())
    });
    (list, asked)
}

fn two_pages(page: u32, _: usize) -> Result<u32> {
    Ok(if page > 2 { 0 } else { 3 })
}

#[tokio::test]
async fn one_page_is_asked_for_while_the_one_before_is_handed_out() {
    let (list, asked) = list(two_pages);
    let mut items = list.items().prefetch();
    for (count, expected) in [&[1, 2][..], &[1, 2], &[1, 2], &[1, 2, 3]].into_iter().enumerate() {
        items.next().await.unwrap().unwrap();
        assert_eq!(*asked.lock().unwrap(), expected, "after item {count}");
        assert_eq!(items.page(), u32::try_from(2 + count / 3).unwrap());
    }
}

#[tokio::test]
async fn nothing_is_asked_for_ahead_unless_it_is_wanted() {
    let (list, asked) = list(two_pages);
    let mut items = list.clone().items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(*asked.lock().unwrap(), [1]);

    asked.lock().unwrap().clear();
    assert_eq!(list.items().prefetch().collect_up_to(3).await.unwrap().len(), 3);
    assert_eq!(*asked.lock().unwrap(), [1]);
}

#[tokio::test]
async fn pages_are_asked_for_ahead_too() {
    let (list, asked) = list(two_pages);
    let mut pages = list.pages().prefetch();
    for (count, expected) in [(3, &[1, 2][..]), (3, &[1, 2, 3])] {
        assert_eq!(pages.next().await.unwrap().unwrap().len(), count);
        assert_eq!(*asked.lock().unwrap(), expected);
    }
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
    assert_eq!(*asked.lock().unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn an_error_comes_after_the_items_before_it() {
    let (list, asked) = list(|page, _| match page {
        1 => Ok(2),
        _ => Err(Error::from_response(503, "")),
    });
    let mut items = list.items().prefetch();
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(items.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(items.page(), 2);
    assert!(items.next().await.is_none());
    assert_eq!(*asked.lock().unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_page_without_an_answer_is_asked_for_again_in_its_turn_and_once() {
    for kind in [Kind::Timeout, Kind::Interrupted, Kind::Connect] {
        let (list, asked) = list(move |page, times| match (page, times) {
            (2, 1) => Err(Error::from_kind(kind)),
            _ => two_pages(page, times),
        });
        let mut items = list.items().prefetch();
        for _ in 0..3 {
            items.next().await.unwrap().unwrap();
        }
        assert_eq!(*asked.lock().unwrap(), [1, 2]);
        items.next().await.unwrap().unwrap();
        assert_eq!(*asked.lock().unwrap(), [1, 2, 2, 3]);
    }

    let (list, asked) = list(|page, _| match page {
        1 => Ok(1),
        _ => Err(Error::from_kind(Kind::Timeout)),
    });
    let mut items = list.items().prefetch();
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.unwrap().unwrap_err().is_timeout());
    assert_eq!(*asked.lock().unwrap(), [1, 2, 2]);
}

/// Answers when it was looked at often enough, and logs that it did.
struct Slow(Arc<Mutex<Vec<String>>>);

impl Transport for Slow {
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
async fn the_request_goes_on_with_each_item() {
    let answered: Arc<Mutex<Vec<String>>> = Arc::default();
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).transport(Slow(answered.clone())).build().unwrap();
    let mut items = client.website("w").list_conversations().items().prefetch();
    for count in [1, 1, 2, 2, 2, 2, 2, 3, 3, 3] {
        items.next().await.unwrap().unwrap();
        assert_eq!(answered.lock().unwrap().len(), count);
    }
    assert!(items.next().await.is_none());
    assert_eq!(*answered.lock().unwrap(), ["1", "2", "3"]);
}

#[tokio::test]
async fn a_request_that_rested_has_its_answer() {
    let (mock, site) = with_conversations(21).await;
    let call = site.list_conversations().timeout(Duration::from_millis(300));
    let mut items = call.items().prefetch();
    for _ in 0..20 {
        items.next().await.unwrap().unwrap();
    }
    // The answer came in time, though nobody has looked until the time was over.
    sleep(Duration::from_millis(400)).await;
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.is_none());
    assert_eq!(pages_asked_for(&mock), ["1", "2", "3"]);
}

#[tokio::test]
async fn over_the_wire_the_next_page_is_there_before_it_is_wanted() {
    let (mock, site) = with_conversations(25).await;
    for (ahead, expected) in [(false, 1), (true, 2)] {
        let before = pages_asked_for(&mock).len();
        let mut items = site.list_conversations().items();
        if ahead {
            items = items.prefetch();
        }
        for _ in 0..20 {
            items.next().await.unwrap().unwrap();
            sleep(Duration::from_millis(3)).await;
        }
        assert_eq!(pages_asked_for(&mock).len() - before, expected);
    }
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
    for ahead in [false, true] {
        let (mock, site) = with_conversations(45).await;
        let mut items = site.list_conversations().items();
        if ahead {
            items = items.prefetch();
        }
        let (mut seen, mut dropped) = (BTreeSet::new(), 0);
        loop {
            // Each future is polled once, and dropped if that did not finish it.
            match timeout(Duration::ZERO, items.next()).await {
                Ok(Some(item)) => assert!(seen.insert(item.unwrap().session_id)),
                Ok(None) => break,
                Err(_) => dropped += 1,
            }
        }
        assert_eq!(seen.len(), 45);
        assert!(dropped > 0);
        assert_eq!(pages_asked_for(&mock), ["1", "2", "3", "4"]);
    }
}
