//! Lists that grow shorter while they are worked on.

use std::collections::BTreeSet;
use std::time::Duration;

use crisp_api::endpoint::ListConversations;
use crisp_api::paging::Drain;
use crisp_api::prelude::*;
use crisp_api::types::{Conversation, SessionId};
use crisp_api::{Error, WebsiteHandle, WebsiteTier};
use tokio::time::timeout;

use super::{pages_asked_for, with_conversations};

fn open(site: &WebsiteHandle<WebsiteTier>) -> ListConversations {
    site.list_conversations().filter_not_resolved(true)
}

fn by_id(call: ListConversations) -> Drain<Conversation, SessionId> {
    call.drain(|conversation| conversation.session_id.clone())
}

#[tokio::test]
async fn what_leaves_the_list_makes_room_for_the_rest() {
    let (mock, site) = with_conversations(45).await;
    let (mut drain, mut done) = (by_id(open(&site)), BTreeSet::new());
    while let Some(conversation) = drain.next().await {
        let id = conversation.unwrap().session_id;
        site.conversation(&id).resolve().await.unwrap();
        assert!(done.insert(id));
    }
    assert_eq!(done.len(), 45);
    assert_eq!(drain.left(), 0);
    assert_eq!(pages_asked_for(&mock), ["1", "1", "1", "1"]);
    assert!(drain.next().await.is_none());
    assert_eq!(pages_asked_for(&mock).len(), 4);
}

#[tokio::test]
async fn what_arrives_in_the_meantime_is_given_and_what_failed_is_skipped() {
    let (_mock, site) = with_conversations(30).await;
    let (mut drain, mut failed, mut given) = (by_id(open(&site)), BTreeSet::new(), 0);
    while let Some(conversation) = drain.next().await {
        let id = conversation.unwrap().session_id;
        given += 1;
        if given % 3 == 0 && failed.len() < 9 {
            assert!(failed.insert(id));
            continue;
        }
        if given == 10 {
            site.create_new_conversation().await.unwrap();
        }
        site.conversation(&id).resolve().await.unwrap();
    }
    assert_eq!(given, 31);
    assert_eq!(drain.left(), 9);

    let again = by_id(open(&site)).collect_up_to(100).await.unwrap();
    assert_eq!(again.into_iter().map(|one| one.session_id).collect::<BTreeSet<_>>(), failed);
}

#[tokio::test]
async fn a_list_that_loses_nothing_ends_after_the_page_that_is_set() {
    let (mock, site) = with_conversations(45).await;
    let mut drain = by_id(open(&site).page(2));
    for _ in 0..20 {
        drain.next().await.unwrap().unwrap();
    }
    assert_eq!(drain.left(), 0);
    assert!(drain.next().await.is_none());
    assert_eq!(drain.left(), 20);
    assert_eq!(pages_asked_for(&mock), ["2", "2"]);
}

#[tokio::test]
async fn no_page_is_asked_for_that_nobody_needs() {
    let (mock, site) = with_conversations(25).await;
    assert_eq!(by_id(open(&site)).collect_up_to(20).await.unwrap().len(), 20);
    assert_eq!(pages_asked_for(&mock), ["1"]);
}

#[tokio::test]
async fn an_error_ends_it() {
    let list = ListConversations::respond_with(|_| Err(Error::from_response(503, "")));
    let mut drain = by_id(list);
    assert_eq!(drain.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(drain.next().await.is_none());
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
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
    assert_eq!(pages_asked_for(&mock), ["1", "1", "1"]);
}

#[tokio::test]
async fn it_is_a_stream_and_can_be_sent() {
    fn stream<S: futures_core::Stream + Send + Unpin + std::fmt::Debug>(stream: &S) -> String {
        format!("{stream:?}")
    }

    let list = ListConversations::ready(Ok(vec![Conversation::new("session_1", "w")]));
    assert_eq!(stream(&by_id(list)), "Drain { .. }");
}
