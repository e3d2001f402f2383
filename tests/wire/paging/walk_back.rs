//! Walking back through the messages of a conversation while it changes.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::endpoint::GetMessagesInConversation;
use crisp_api::paging::{MessageCursor, WalkBack};
use crisp_api::prelude::*;
use crisp_api::types::{ConversationMessage, MessageContent, MessageFrom};
use crisp_api::{Error, Kind, NewMessage, Timestamp};
use tokio::time::timeout;

use crate::start;

/// A fake conversation: timestamps and fingerprints, oldest first.
#[derive(Default)]
struct FakeServer {
    messages: Vec<(i64, i64)>,
    requested: Vec<Option<i64>>,
    /// Whether `timestamp_before` includes messages with that timestamp.
    inclusive: bool,
    newest_first: bool,
    after_request: Option<fn(&mut Self)>,
}

const BATCH: usize = 5;

impl FakeServer {
    fn of(messages: impl IntoIterator<Item = (i64, i64)>) -> Self {
        Self { messages: messages.into_iter().collect(), ..Self::default() }
    }

    fn respond(&mut self, before: Option<i64>) -> Vec<ConversationMessage> {
        self.requested.push(before);
        let shown = |time| before.is_none_or(|b| time < b || self.inclusive && time == b);
        let shown: Vec<_> = self.messages.iter().filter(|(time, _)| shown(*time)).collect();
        let batch = shown[shown.len().saturating_sub(BATCH)..].iter();
        let mut batch: Vec<_> =
            batch.map(|(time, fingerprint)| message(*time, *fingerprint)).collect();
        if self.newest_first {
            batch.reverse();
        }
        if let Some(after_request) = self.after_request {
            after_request(self);
        }
        batch
    }
}

fn message(time: i64, fingerprint: i64) -> ConversationMessage {
    let content = MessageContent::Text("Hello".into());
    let from = MessageFrom::User;
    let time = Timestamp::from_millis(time);
    ConversationMessage::new("session_1", "w", content, from, fingerprint, time)
}

fn conversation(server: FakeServer) -> (GetMessagesInConversation, Arc<Mutex<FakeServer>>) {
    let server = Arc::new(Mutex::new(server));
    let shared = server.clone();
    let call = GetMessagesInConversation::respond_with(move |args| {
        let before = args.query("timestamp_before").map(|text| text.parse().unwrap());
        Ok(shared.lock().unwrap().respond(before))
    });
    (call, server)
}

async fn fingerprints(mut stream: WalkBack) -> Vec<i64> {
    let mut fingerprints = Vec::new();
    while let Some(message) = stream.next().await {
        fingerprints.push(message.unwrap().fingerprint.get());
    }
    fingerprints
}

#[tokio::test]
async fn yields_each_message_once_newest_first() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    for number in 0..45 {
        // Several messages share a timestamp, and some fingerprints are negative, as those of
        // automated messages are.
        let message = NewMessage::text("Hello")
            .timestamp(Timestamp::from_millis(1_000 + number / 3))
            .fingerprint(if number % 2 == 0 { number } else { -number });
        conversation.send(message).await.unwrap();
    }
    let sent = mock.requests().len();
    let expected: Vec<_> = (0..45).rev().map(|n| if n % 2 == 0 { n } else { -n }).collect();
    assert_eq!(fingerprints(conversation.walk_back()).await, expected);
    let requested: Vec<_> =
        mock.requests()[sent..].iter().map(|one| one.query().to_owned()).collect();
    let before = |time| format!("timestamp_before={time}");
    assert_eq!(requested, [String::new(), before(1009), before(1003), before(1001)]);

    // Dropped futures lose no messages.
    let (mut stream, mut seen) = (conversation.walk_back(), Vec::new());
    loop {
        match timeout(Duration::ZERO, stream.next()).await {
            Ok(Some(message)) => seen.push(message.unwrap().fingerprint.get()),
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!(seen, expected);
    assert_eq!(mock.requests().len(), sent + 2 * requested.len());
}

#[tokio::test]
async fn unaffected_by_messages_added_or_removed_meanwhile() {
    for (inclusive, newest_first) in [(false, false), (true, false), (false, true), (true, true)] {
        let mut server = FakeServer::of((0..40).map(|n| (n / 2, n)));
        (server.inclusive, server.newest_first) = (inclusive, newest_first);
        server.after_request = Some(|server| {
            // Removes the message that the next request refers to, and adds a new one.
            let lowest = server.requested.last().copied().flatten().unwrap_or(20);
            server.messages.retain(|(time, _)| *time != lowest);
            let serial = 1_000 + server.messages.len() as i64;
            server.messages.push((900, serial));
        });
        let (call, server) = conversation(server);
        let mut fingerprints = fingerprints(call.walk_back()).await;
        assert!(
            fingerprints.iter().map(|fingerprint| fingerprint / 2).is_sorted_by(|a, b| a >= b),
            "{fingerprints:?}"
        );
        fingerprints.sort_unstable();
        assert_eq!(fingerprints, (0..40).collect::<Vec<_>>(), "{inclusive} {newest_first}");
        assert!(server.lock().unwrap().requested.len() > 8);
    }
}

#[tokio::test]
async fn ends_when_a_batch_has_no_new_messages() {
    for (count, requests) in [(0, 1), (1, 2), (4, 2), (5, 2), (6, 3)] {
        let (call, server) = conversation(FakeServer::of((0..count).map(|n| (n, n))));
        assert_eq!(fingerprints(call.walk_back()).await.len(), usize::try_from(count).unwrap());
        assert_eq!(server.lock().unwrap().requested.len(), requests, "{count}");
    }
    let twice = GetMessagesInConversation::ready(Ok(vec![message(1, 7), message(1, 7)]));
    assert_eq!(fingerprints(twice.walk_back()).await, [7]);
    // A server that ignores `timestamp_before` must not cause an endless loop.
    let call = GetMessagesInConversation::ready(Ok((0..5).map(|n| message(n, n)).collect()));
    assert_eq!(fingerprints(call.walk_back()).await, [4, 3, 2, 1, 0]);
}

#[tokio::test]
async fn resuming_a_cursor_loses_and_repeats_nothing() {
    let (call, _) =
        conversation(FakeServer::of((0..23).map(|n| (n / 4, if n % 3 == 0 { -n } else { n }))));
    let all = fingerprints(call.clone().walk_back()).await;
    assert_eq!(all.len(), 23);
    for stop in 0..=23 {
        let mut first = call.clone().walk_back();
        for expected in &all[..stop] {
            assert_eq!(first.next().await.unwrap().unwrap().fingerprint.get(), *expected);
        }
        let json = serde_json::to_string(&first.cursor()).unwrap();
        let cursor: MessageCursor = serde_json::from_str(&json).unwrap();
        assert_eq!(cursor, first.cursor());
        assert!(cursor.seen.len() <= 4, "{json}");
        assert_eq!(
            fingerprints(call.clone().walk_back().resume(cursor)).await,
            all[stop..],
            "{stop}"
        );
    }
    assert_eq!(serde_json::from_str::<MessageCursor>("{}").unwrap(), MessageCursor::default());
}

#[tokio::test]
async fn fails_if_a_batch_cannot_hold_all_messages_of_one_timestamp() {
    let times = (0..3).map(|n| (n, n)).chain((10..19).map(|n| (5, n))).chain([(8, 20)]);
    let (call, server) = conversation(FakeServer::of(times));
    let mut stream = call.walk_back();
    let mut seen = Vec::new();
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(message) => seen.push(message.fingerprint.get()),
            Err(error) => break error,
        }
    };
    // The fake server returns at most five of the nine messages with this timestamp.
    assert_eq!(seen, [20, 18, 17, 16, 15, 14]);
    assert_eq!((error.kind(), stream.next().await.is_none()), (Kind::Decode, true));
    assert_eq!(server.lock().unwrap().requested, [None, Some(6), Some(6), Some(5)]);
}

/// Any number of messages in one millisecond, before and after others.
#[tokio::test]
async fn yields_every_message_or_an_error() {
    for inclusive in [false, true] {
        for equal in 1..12 {
            for (older, newer) in [(0, 0), (0, 3), (3, 0), (200, 40)] {
                let newer_messages = (0..newer).map(|n| (1_001 + n, 2_000 + n));
                let equal_messages = (0..equal).map(|n| (1_000, 1_000 + n));
                let times = (0..older).map(|n| (n, n)).chain(equal_messages).chain(newer_messages);
                let mut server = FakeServer::of(times);
                server.inclusive = inclusive;
                let all = server.messages.len();
                let mut stream = conversation(server).0.walk_back();
                let (mut found, mut failed) = (0, false);
                while let Some(message) = stream.next().await {
                    match message {
                        Ok(_) => found += 1,
                        Err(_) => failed = true,
                    }
                }
                // Without other messages, nothing tells that a batch of five was cut off.
                let alone = older == 0 && newer == 0;
                assert!(
                    found == all || failed || alone,
                    "{inclusive} {older} {equal} {newer}: {found}"
                );
                assert!(equal >= 5 || !failed, "{inclusive} {older} {equal} {newer}");
            }
        }
    }
}

#[tokio::test]
async fn starts_at_the_given_timestamp_and_requests_only_needed_batches() {
    let (call, server) = conversation(FakeServer::of((0..20).map(|n| (n, n))));
    let call = call.timestamp_before(Timestamp::from_millis(12)).timestamp_around(3);
    let messages = call.walk_back().collect_up_to(5).await.unwrap();
    let fingerprints: BTreeSet<_> = messages.iter().map(|one| one.fingerprint.get()).collect();
    assert_eq!(fingerprints, (7..12).collect());
    assert_eq!(server.lock().unwrap().requested, [Some(12)]);
    let call = GetMessagesInConversation::respond_with(|args| {
        assert_eq!(
            (args.query("timestamp_around"), args.query("timestamp_after")),
            (None, Some("3"))
        );
        Ok(vec![])
    });
    assert!(
        self::fingerprints(call.timestamp_around(7).timestamp_after(3).walk_back())
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn resumes_after_an_error() {
    let (good, _) = conversation(FakeServer::of((0..8).map(|n| (n, n))));
    let bad =
        GetMessagesInConversation::respond_with(|args| match args.query("timestamp_before") {
            None => Ok((3..8).map(|n| message(n, n)).collect()),
            Some(_) => Err(Error::from_response(503, "")),
        });
    let mut stream = bad.walk_back();
    for _ in 3..8 {
        stream.next().await.unwrap().unwrap();
    }
    assert_eq!(stream.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(stream.next().await.is_none());
    assert_eq!(fingerprints(good.walk_back().resume(stream.cursor())).await, [2, 1, 0]);
}
