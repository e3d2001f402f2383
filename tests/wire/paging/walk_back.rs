//! The messages of a conversation that goes on while they are read.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::endpoint::GetMessagesInConversation;
use crisp_api::paging::{MessageCursor, WalkBack};
use crisp_api::prelude::*;
use crisp_api::types::{ConversationMessage, MessageContent, MessageFrom};
use crisp_api::{Error, NewMessage, Timestamp};
use tokio::time::timeout;

use crate::start;

/// A conversation on a server: times and fingerprints, the newest last.
#[derive(Default)]
struct World {
    messages: Vec<(i64, i64)>,
    asked: Vec<Option<i64>>,
    /// Whether `timestamp_before` includes the time itself.
    inclusive: bool,
    newest_first: bool,
    motion: Option<fn(&mut Self)>,
}

const BATCH: usize = 5;

impl World {
    fn of(messages: impl IntoIterator<Item = (i64, i64)>) -> Self {
        Self { messages: messages.into_iter().collect(), ..Self::default() }
    }

    fn answer(&mut self, before: Option<i64>) -> Vec<ConversationMessage> {
        self.asked.push(before);
        let shown = |time| before.is_none_or(|b| time < b || self.inclusive && time == b);
        let shown: Vec<_> = self.messages.iter().filter(|(time, _)| shown(*time)).collect();
        let batch = shown[shown.len().saturating_sub(BATCH)..].iter();
        let mut batch: Vec<_> = batch.map(|(time, print)| message(*time, *print)).collect();
        if self.newest_first {
            batch.reverse();
        }
        if let Some(motion) = self.motion {
            motion(self);
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

fn conversation(world: World) -> (GetMessagesInConversation, Arc<Mutex<World>>) {
    let world = Arc::new(Mutex::new(world));
    let shared = world.clone();
    let call = GetMessagesInConversation::respond_with(move |args| {
        let before = args.query("timestamp_before").map(|text| text.parse().unwrap());
        Ok(shared.lock().unwrap().answer(before))
    });
    (call, world)
}

async fn prints(mut walk: WalkBack) -> Vec<i64> {
    let mut prints = Vec::new();
    while let Some(message) = walk.next().await {
        prints.push(message.unwrap().fingerprint.get());
    }
    prints
}

#[tokio::test]
async fn over_the_wire_each_message_is_given_once_and_the_newest_first() {
    let (mock, site) = start().await;
    let id = site.create_new_conversation().await.unwrap().session_id;
    let conversation = site.conversation(id);
    for number in 0..45 {
        // Several messages have one time, and those of machines have negative fingerprints.
        let message = NewMessage::text("Hello")
            .timestamp(Timestamp::from_millis(1_000 + number / 3))
            .fingerprint(if number % 2 == 0 { number } else { -number });
        conversation.send(message).await.unwrap();
    }
    let sent = mock.requests().len();
    let expected: Vec<_> = (0..45).rev().map(|n| if n % 2 == 0 { n } else { -n }).collect();
    assert_eq!(prints(conversation.walk_back()).await, expected);
    let asked: Vec<_> = mock.requests()[sent..].iter().map(|one| one.query().to_owned()).collect();
    let before = |time| format!("timestamp_before={time}");
    assert_eq!(asked, [String::new(), before(1009), before(1003), before(1001)]);

    // None of it is lost to futures that are dropped.
    let (mut walk, mut seen) = (conversation.walk_back(), Vec::new());
    loop {
        match timeout(Duration::ZERO, walk.next()).await {
            Ok(Some(message)) => seen.push(message.unwrap().fingerprint.get()),
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!(seen, expected);
    assert_eq!(mock.requests().len(), sent + 2 * asked.len());
}

#[tokio::test]
async fn what_is_sent_and_removed_meanwhile_moves_nothing() {
    for (inclusive, newest_first) in [(false, false), (true, false), (false, true), (true, true)] {
        let mut world = World::of((0..40).map(|n| (n / 2, n)));
        (world.inclusive, world.newest_first) = (inclusive, newest_first);
        world.motion = Some(|world| {
            // The newest one that was given goes away, as does the anchor; others are sent.
            let lowest = world.asked.last().copied().flatten().unwrap_or(20);
            world.messages.retain(|(time, _)| *time != lowest);
            let serial = 1_000 + world.messages.len() as i64;
            world.messages.push((900, serial));
        });
        let (call, world) = conversation(world);
        let mut prints = prints(call.walk_back()).await;
        assert!(prints.iter().map(|print| print / 2).is_sorted_by(|a, b| a >= b), "{prints:?}");
        prints.sort_unstable();
        assert_eq!(prints, (0..40).collect::<Vec<_>>(), "{inclusive} {newest_first}");
        assert!(world.lock().unwrap().asked.len() > 8);
    }
}

#[tokio::test]
async fn the_walk_ends_when_an_answer_brings_nothing_new() {
    for (count, requests) in [(0, 1), (1, 2), (4, 2), (5, 2), (6, 3)] {
        let (call, world) = conversation(World::of((0..count).map(|n| (n, n))));
        assert_eq!(prints(call.walk_back()).await.len(), usize::try_from(count).unwrap());
        assert_eq!(world.lock().unwrap().asked.len(), requests, "{count}");
    }
    let twice = GetMessagesInConversation::ready(Ok(vec![message(1, 7), message(1, 7)]));
    assert_eq!(prints(twice.walk_back()).await, [7]);
    // A server that does not listen is not asked for ever.
    let call = GetMessagesInConversation::ready(Ok((0..5).map(|n| message(n, n)).collect()));
    assert_eq!(prints(call.walk_back()).await, [4, 3, 2, 1, 0]);
}

#[tokio::test]
async fn a_cursor_neither_loses_nor_doubles() {
    let (call, _) =
        conversation(World::of((0..23).map(|n| (n / 4, if n % 3 == 0 { -n } else { n }))));
    let all = prints(call.clone().walk_back()).await;
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
        assert_eq!(prints(call.clone().walk_back().resume(cursor)).await, all[stop..], "{stop}");
    }
    assert_eq!(serde_json::from_str::<MessageCursor>("{}").unwrap(), MessageCursor::default());
}

#[tokio::test]
async fn more_at_one_time_than_a_batch_holds_do_not_end_the_walk() {
    let times = (0..3).map(|n| (n, n)).chain((10..19).map(|n| (5, n))).chain([(8, 20)]);
    let (call, world) = conversation(World::of(times));
    // Crisp shows no more than five of the nine.
    assert_eq!(prints(call.walk_back()).await, [20, 18, 17, 16, 15, 14, 2, 1, 0]);
    assert_eq!(world.lock().unwrap().asked, [None, Some(6), Some(6), Some(5), Some(1)]);
}

#[tokio::test]
async fn it_begins_where_it_is_told_and_asks_for_nothing_that_nobody_needs() {
    let (call, world) = conversation(World::of((0..20).map(|n| (n, n))));
    let call = call.timestamp_before(Timestamp::from_millis(12)).timestamp_around(3);
    let messages = call.walk_back().collect_up_to(5).await.unwrap();
    let prints: BTreeSet<_> = messages.iter().map(|one| one.fingerprint.get()).collect();
    assert_eq!(prints, (7..12).collect());
    assert_eq!(world.lock().unwrap().asked, [Some(12)]);
    let call = GetMessagesInConversation::respond_with(|args| {
        assert_eq!(
            (args.query("timestamp_around"), args.query("timestamp_after")),
            (None, Some("3"))
        );
        Ok(vec![])
    });
    assert!(self::prints(call.timestamp_around(7).timestamp_after(3).walk_back()).await.is_empty());
}

#[tokio::test]
async fn an_error_ends_the_walk_where_it_can_go_on() {
    let (good, _) = conversation(World::of((0..8).map(|n| (n, n))));
    let bad =
        GetMessagesInConversation::respond_with(|args| match args.query("timestamp_before") {
            None => Ok((3..8).map(|n| message(n, n)).collect()),
            Some(_) => Err(Error::from_response(503, "")),
        });
    let mut walk = bad.walk_back();
    for _ in 3..8 {
        walk.next().await.unwrap().unwrap();
    }
    assert_eq!(walk.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(walk.next().await.is_none());
    assert_eq!(prints(good.walk_back().resume(walk.cursor())).await, [2, 1, 0]);
}
