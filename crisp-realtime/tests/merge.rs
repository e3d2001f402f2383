//! Events from two streams are handed over once.

use std::time::Duration;

use crisp_api_realtime::{BoxFuture, MemorySeenStore, RawEvent, SeenError, SeenStore, merge};
use futures_util::{StreamExt, stream};
use serde_json::json;

fn message(fingerprint: u64) -> RawEvent {
    let data = json!({ "website_id": "w", "session_id": "s", "fingerprint": fingerprint });
    RawEvent::rtm("message:send", data)
}

fn hook(fingerprint: u64) -> RawEvent {
    let rtm = message(fingerprint);
    RawEvent::hook(rtm.name, rtm.data, Some(fingerprint))
}

#[tokio::test]
async fn hands_over_the_same_message_by_rtm_and_hook_once() {
    let rtm = stream::iter([message(1), message(3)]);
    let hooks = stream::iter([hook(1), hook(2), hook(1), hook(3)]);
    let merged = merge(rtm, hooks, MemorySeenStore::new());
    let events: Vec<_> =
        merged.map(|event| event.unwrap().data["fingerprint"].clone()).collect().await;
    assert_eq!(events, [json!(1), json!(3), json!(2)]);
}

#[tokio::test]
async fn continues_with_one_stream_after_the_other_ended() {
    let merged = merge(stream::empty(), stream::iter([hook(1), hook(2)]), MemorySeenStore::new());
    assert_eq!(merged.count().await, 2);
}

#[tokio::test]
async fn a_pending_stream_does_not_block_the_other() {
    let mut merged = merge(stream::pending(), stream::iter([hook(1)]), MemorySeenStore::new());
    assert!(merged.next().await.is_some());
    let more = tokio::time::timeout(Duration::from_millis(10), merged.next()).await;
    assert!(more.is_err(), "one stream has not ended");
}

struct Broken;

impl SeenStore for Broken {
    fn first_seen<'a>(&'a self, _: &'a str, _: Duration) -> BoxFuture<'a, Result<bool, SeenError>> {
        Box::pin(async { Err("down".into()) })
    }
}

#[tokio::test]
async fn a_failing_store_loses_no_event() {
    let mut merged = merge(stream::iter([message(7)]), stream::empty(), Broken);
    let error = merged.next().await.unwrap().unwrap_err();
    assert_eq!(error.into_event().data["fingerprint"], 7);
    assert!(merged.next().await.is_none());
}
