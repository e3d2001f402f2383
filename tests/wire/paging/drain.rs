//! Lists that shrink while they are processed.

use std::collections::BTreeSet;
use std::time::Duration;

use crisp_api::endpoint::ListConversations;
use crisp_api::paging::Drain;
use crisp_api::prelude::*;
use crisp_api::types::{Conversation, SessionId};
use crisp_api::{Error, WebsiteHandle, WebsiteTier};
use tokio::time::timeout;

use super::{requested_pages, with_conversations};

fn open(site: &WebsiteHandle<WebsiteTier>) -> ListConversations {
    site.list_conversations().filter_not_resolved(true)
}

fn by_id(call: ListConversations) -> Drain<Conversation, SessionId> {
    call.drain(|conversation| conversation.session_id.clone())
}

#[tokio::test]
async fn rereads_the_page_as_items_leave_the_list() {
    let (mock, site) = with_conversations(45).await;
    let (mut drain, mut done) = (by_id(open(&site)), BTreeSet::new());
    while let Some(conversation) = drain.next().await {
        let id = conversation.unwrap().session_id;
        site.conversation(&id).resolve().await.unwrap();
        assert!(done.insert(id));
    }
    assert_eq!(done.len(), 45);
    assert_eq!(drain.left(), 0);
    assert_eq!(requested_pages(&mock), ["1", "1", "1", "1"]);
    assert!(drain.next().await.is_none());
    assert_eq!(requested_pages(&mock).len(), 4);
}

#[tokio::test]
async fn yields_new_items_and_skips_items_that_stay() {
    let (mock, site) = with_conversations(30).await;
    let (mut drain, mut failed, mut yielded) = (by_id(open(&site)), BTreeSet::new(), 0);
    while let Some(conversation) = drain.next().await {
        let id = conversation.unwrap().session_id;
        yielded += 1;
        if yielded % 3 == 0 && failed.len() < 9 {
            assert!(failed.insert(id));
            continue;
        }
        if yielded == 10 {
            mock.add_conversation(30);
        }
        site.conversation(&id).resolve().await.unwrap();
    }
    assert_eq!(yielded, 31);
    assert_eq!(drain.left(), 9);

    let again = by_id(open(&site)).collect_up_to(100).await.unwrap();
    assert_eq!(again.into_iter().map(|one| one.session_id).collect::<BTreeSet<_>>(), failed);
}

#[tokio::test]
async fn ends_when_the_page_has_no_new_items() {
    let (mock, site) = with_conversations(45).await;
    let mut drain = by_id(open(&site).page(2));
    for _ in 0..20 {
        drain.next().await.unwrap().unwrap();
    }
    assert_eq!(drain.left(), 0);
    assert!(drain.next().await.is_none());
    assert_eq!(drain.left(), 20);
    assert_eq!(requested_pages(&mock), ["2", "2"]);
}

#[tokio::test]
async fn requests_only_needed_pages() {
    let (mock, site) = with_conversations(25).await;
    assert_eq!(by_id(open(&site)).collect_up_to(20).await.unwrap().len(), 20);
    assert_eq!(requested_pages(&mock), ["1"]);
}

#[tokio::test]
async fn error_ends_the_drain() {
    let list = ListConversations::respond_with(|_| Err(Error::from_response(503, "")));
    let mut drain = by_id(list);
    assert_eq!(drain.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(drain.next().await.is_none());
}

#[tokio::test]
async fn dropped_future_loses_no_items() {
    let (mock, site) = with_conversations(25).await;
    let (mut drain, mut done) = (by_id(open(&site)), 0);
    loop {
        match timeout(Duration::ZERO, drain.next()).await {
            Ok(Some(conversation)) => {
                let id = conversation.unwrap().session_id;
                site.conversation(id).resolve().await.unwrap();
                done += 1;
            }
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!(done, 25);
    assert_eq!(requested_pages(&mock), ["1", "1", "1"]);
}

#[tokio::test]
async fn drain_is_a_send_stream() {
    fn stream<S: futures_core::Stream + Send + Unpin + std::fmt::Debug>(stream: &S) -> String {
        format!("{stream:?}")
    }

    let list = ListConversations::ready(Ok(vec![Conversation::new("session_1", "w")]));
    assert_eq!(stream(&by_id(list)), "Drain { .. }");
}
