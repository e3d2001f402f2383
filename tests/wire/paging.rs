//! Paginated lists.

mod drain;
mod prefetch;
mod walk_back;
mod windows;

use crisp_api::endpoint::ListConversations;
use crisp_api::prelude::*;
use crisp_api::testing::MemoryTransport;
use crisp_api::types::Conversation;
use crisp_api::{Client, Kind, Token};
use crisp_api_mock::MockServer;

use crate::start;

async fn with_conversations(
    count: usize,
) -> (MockServer, crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) {
    let (mock, site) = start().await;
    for created_at in 0..count {
        mock.add_conversation(created_at.try_into().unwrap());
    }
    (mock, site)
}

fn requested_pages(mock: &MockServer) -> Vec<String> {
    let lists = mock.requests().into_iter().filter(|request| request.method() == "GET");
    lists.map(|request| request.path().rsplit('/').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn items_span_all_pages() {
    let (mock, site) = with_conversations(45).await;
    let mut items = site.list_conversations().items();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(conversation) = items.next().await {
        seen.insert(conversation.unwrap().session_id);
    }
    assert_eq!(seen.len(), 45);
    assert_eq!(requested_pages(&mock), ["1", "2", "3", "4"]);
}

#[tokio::test]
async fn requests_only_needed_pages() {
    let (mock, site) = with_conversations(45).await;
    let items = site.list_conversations().page(2).items().collect_up_to(20).await.unwrap();
    assert_eq!(items.len(), 20);
    assert_eq!(requested_pages(&mock), ["2"]);
}

#[tokio::test]
async fn pages_survive_a_dropped_future() {
    let (mock, site) = with_conversations(25).await;
    let mut pages = site.list_conversations().pages();
    drop(tokio::time::timeout(std::time::Duration::ZERO, pages.next()).await);
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 20);
    assert_eq!(pages.page(), 2);
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 5);
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
    assert_eq!(requested_pages(&mock), ["1", "2", "3"]);
}

#[tokio::test]
async fn error_ends_the_list_and_keeps_the_page_number() {
    let list = ListConversations::respond_with(|args| match args.page() {
        1 => Ok(vec![Conversation::new("session_1", "w")]),
        _ => Err(crisp_api::Error::from_response(503, "")),
    });
    let mut pages = list.clone().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 1);
    assert_eq!(pages.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(pages.page(), 2);
    assert!(pages.next().await.is_none());

    let mut items = list.items();
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(items.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(items.page(), 2);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn page_number_limit_ends_the_list() {
    let list = ListConversations::respond_with(|args| {
        Ok(vec![Conversation::new(format!("session_{}", args.page()), "w")])
    });
    assert_eq!(list.page(u32::MAX).items().collect_up_to(10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn fake_that_ignores_the_page_number_has_one_page() {
    let list = ListConversations::ready(Ok(vec![Conversation::new("session_1", "w")]));
    assert_eq!(list.items().collect_up_to(10).await.unwrap().len(), 1);
    let list = ListConversations::respond_with(|_| Ok(vec![Conversation::new("session_1", "w")]));
    assert_eq!(list.items().collect_up_to(10).await.unwrap().len(), 1);
    let list = ListConversations::respond_with(|args| match args.page() {
        1 | 2 => Ok(vec![Conversation::new("session_1", "w")]),
        _ => Ok(vec![]),
    });
    assert_eq!(list.items().collect_up_to(10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn repeated_page_is_an_error() {
    let page = r#"[{"session_id":"session_1","website_id":"w"}]"#;
    let other = page.replace("session_1", "session_2");
    for prefetch in [false, true] {
        let pages = [page, &other, &other, &other];
        let transport = MemoryTransport::new();
        let transport = pages.iter().fold(transport, |transport, page| transport.data(206, page));
        let token = Token::website("id", "key").unwrap();
        let client = Client::builder(token).transport(transport.clone()).build().unwrap();
        let items = client.website("w").list_conversations().items();
        let mut items = if prefetch { items.prefetch() } else { items };
        assert_eq!(items.next().await.unwrap().unwrap().session_id, "session_1");
        assert_eq!(items.next().await.unwrap().unwrap().session_id, "session_2");
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), Kind::RepeatedPage);
        assert_eq!(
            error.to_string(),
            "list_conversations: the server returned page 2 again as page 3, so the list has no end; it may \
             ignore the page number"
        );
        assert!(items.next().await.is_none());
        assert_eq!(transport.requests().len(), 3);
    }
}

#[tokio::test]
async fn lists_implement_stream() {
    fn stream<S: futures_core::Stream>(_: S) {}

    let (_mock, site) = start().await;
    stream(site.list_conversations().items());
    stream(site.list_conversations().pages());
}

#[tokio::test]
async fn page_size_outside_of_the_documented_range_costs_no_request() {
    let (mock, site) = start().await;
    let error = site.list_conversations().per_page(500).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Argument, 0));
    assert_eq!(
        error.to_string(),
        "list_conversations: `per_page` is 500, but the documented range is 20 to 50; choose a value \
         in it, or call `allow_out_of_range()` to send this one"
    );
    assert!(mock.requests().is_empty());
    let sent = site.list_conversations().per_page(500).allow_out_of_range().await;
    assert!(sent.unwrap_err().is_invalid());
    assert_eq!(mock.last_request().unwrap().query(), "per_page=500");
}
