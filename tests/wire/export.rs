//! `export`: every conversation with its messages.

use crisp_api::paging::ConversationCursor;
use crisp_api::workflows::{Export, ExportedConversation};
use crisp_api::{NewMessage, Timestamp, WebsiteHandle, WebsiteTier};
use crisp_api_mock::MockServer;

use crate::fault_transport::{Fault, start_with_faults};
use crate::start;

const DAY: u64 = 86_400_000;
/// The start of 2025.
const START: u64 = 1_735_689_600_000;

/// Creates conversations with one message each, and returns their ids in the order of creation.
async fn with_messages(count: u64) -> (MockServer, WebsiteHandle<WebsiteTier>, Vec<String>) {
    let (mock, site) = start().await;
    let mut ids = Vec::new();
    for day in 0..count {
        let id = mock.add_conversation(START + day * DAY);
        let text = NewMessage::text(format!("message {day}"));
        site.send_message_in_conversation(&id, text).await.unwrap();
        ids.push(id);
    }
    (mock, site, ids)
}

async fn exported(mut export: Export) -> Vec<ExportedConversation> {
    let mut exported = Vec::new();
    while let Some(one) = export.next().await {
        exported.push(one.unwrap());
    }
    exported
}

fn ids(exported: &[ExportedConversation]) -> Vec<String> {
    exported.iter().map(|one| one.conversation.session_id.to_string()).collect()
}

#[tokio::test]
async fn exports_each_conversation_with_its_messages_in_few_requests() {
    let (mock, site, created) = with_messages(20).await;
    site.send_message_in_conversation(&created[3], NewMessage::text("reply")).await.unwrap();
    let before = mock.requests().len();
    let exported = exported(site.export()).await;
    assert_eq!(ids(&exported), created);
    let contents = |index: usize| {
        let messages = exported[index].messages.iter();
        messages
            .map(|message| serde_json::to_value(message).unwrap()["content"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(contents(3), ["message 3", "reply"]);
    assert_eq!(contents(19), ["message 19"]);
    let requests = &mock.requests()[before..];
    let lists =
        requests.iter().filter(|request| request.path().contains("/conversations/")).count();
    assert!(lists <= 20, "{lists}");
    assert_eq!(requests.len() - lists, 2 * 20);
}

#[tokio::test]
async fn resumed_export_repeats_nothing() {
    let (_mock, site, created) = with_messages(6).await;
    for stop in 0..=6 {
        let mut first = site.export();
        let mut yielded = Vec::new();
        for _ in 0..stop {
            yielded.push(first.next().await.unwrap().unwrap());
        }
        let json = serde_json::to_string(&first.cursor()).unwrap();
        let cursor: ConversationCursor = serde_json::from_str(&json).unwrap();
        yielded.extend(exported(site.export().bulk().resume(cursor)).await);
        assert_eq!(ids(&yielded), created);
    }
}

#[tokio::test]
async fn skips_a_conversation_that_was_removed_after_it_was_listed() {
    let (_mock, site, created) = with_messages(3).await;
    let mut export = site.export();
    assert_eq!(export.next().await.unwrap().unwrap().conversation.session_id, created[0].as_str());
    site.remove_conversation(&created[1]).await.unwrap();
    assert_eq!(ids(&exported(export).await), [created[2].clone()]);
}

#[tokio::test]
async fn continues_where_an_earlier_export_ended() {
    let (mock, site, created) = with_messages(2).await;
    let second_day = Timestamp::from_millis((START + DAY).cast_signed());
    assert_eq!(ids(&exported(site.export().from(second_day)).await), created[1..]);
    let mut export = site.export();
    while export.next().await.is_some() {}
    let end = export.cursor();
    assert_eq!(end.from, end.to);
    let later = end.to.as_millis().cast_unsigned() + 1;
    let id = mock.add_conversation(later);
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    assert_eq!(ids(&exported(site.export().from(end.to)).await), [id]);
}

#[tokio::test]
async fn error_ends_the_export_at_the_cursor() {
    let (mock, transport, site) = start_with_faults([]).await;
    let created: Vec<_> = (0..3).map(|day| mock.add_conversation(START + day * DAY)).collect();
    let mut export = site.export();
    export.next().await.unwrap().unwrap();
    transport.inject("GET /conversation/*/messages", Fault::Respond(503, ""));
    assert_eq!(export.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(export.next().await.is_none());
    let rest = site.export().resume(export.cursor());
    assert_eq!(ids(&exported(rest).await), created[1..]);
}
