//! Conversations in a range of creation times, while the list changes.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::endpoint::ListConversations;
use crisp_api::paging::{ConversationCursor, ConversationsBetween};
use crisp_api::prelude::*;
use crisp_api::types::Conversation;
use crisp_api::{Args, Error, Timestamp};
use tokio::time::timeout;

use super::requested_pages;
use crate::start;

const HOUR: i64 = 3_600_000;

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}

/// A fake list: session ids with creation times, and a change applied after each request.
#[derive(Default)]
struct FakeServer {
    conversations: Vec<(String, Option<i64>)>,
    requests: usize,
    /// Whether the filter excludes its bounds.
    exclusive: bool,
    /// Whether the filter ignores milliseconds.
    coarse: bool,
    unordered: bool,
    after_request: Option<fn(&mut Self)>,
}

impl FakeServer {
    fn of(times: impl IntoIterator<Item = i64>) -> Self {
        let name = |(index, time)| (format!("session_{index:04}"), Some(time));
        Self { conversations: times.into_iter().enumerate().map(name).collect(), ..Self::default() }
    }

    fn shows(&self, time: i64, args: &Args<'_>) -> bool {
        let bound = |name| {
            let time = args.query(name).unwrap().parse::<Timestamp>().unwrap().as_millis();
            if self.coarse { time / 1000 * 1000 } else { time }
        };
        let (start, end) = (bound("filter_date_start"), bound("filter_date_end"));
        if self.exclusive { start < time && time < end } else { start <= time && time <= end }
    }

    fn respond(&mut self, args: &Args<'_>) -> Vec<Conversation> {
        assert_eq!(args.query("order_date_created"), Some("1"));
        let size: usize = args.query("per_page").unwrap().parse().unwrap();
        let mut shown: Vec<_> = self
            .conversations
            .iter()
            .filter(|(_, time)| time.is_none_or(|time| self.shows(time, args)))
            .cloned()
            .collect();
        if !self.unordered {
            shown.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        }
        let first = (args.page() as usize - 1) * size;
        let page = shown.into_iter().skip(first).take(size);
        let page = page.map(|(name, time)| conversation(&name, time.map(at)));
        let page = page.collect();
        self.requests += 1;
        if let Some(after_request) = self.after_request {
            after_request(self);
        }
        page
    }
}

fn list(server: FakeServer) -> (ListConversations, Arc<Mutex<FakeServer>>) {
    let server = Arc::new(Mutex::new(server));
    let shared = server.clone();
    (ListConversations::respond_with(move |args| Ok(shared.lock().unwrap().respond(args))), server)
}

async fn names(mut stream: ConversationsBetween) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(conversation) = stream.next().await {
        names.push(conversation.unwrap().session_id.to_string());
    }
    names
}

fn expected(indices: impl IntoIterator<Item = usize>) -> Vec<String> {
    indices.into_iter().map(|index| format!("session_{index:04}")).collect()
}

fn conversation(id: &str, created_at: Option<Timestamp>) -> Conversation {
    let mut conversation = Conversation::new(id, "w");
    conversation.created_at = created_at;
    conversation
}

#[tokio::test]
async fn yields_each_conversation_once_oldest_first() {
    let (mock, site) = start().await;
    let now = 1_767_225_600_000;
    let mut created: Vec<_> = (0..70).map(|i| (now + i * 60_000, i)).collect();
    created.rotate_left(23);
    let mut ids: Vec<_> =
        created.into_iter().map(|(time, i)| (i, mock.add_conversation(time))).collect();
    ids.sort();
    site.conversation(&ids[30].1).resolve().await.unwrap();
    ids.remove(30);
    let ids: Vec<_> = ids.into_iter().map(|(_, id)| id).collect();

    let (from, to) = (at(now.cast_signed()), at(now.cast_signed() + 70 * 60_000));
    let open = site.list_conversations().filter_not_resolved(true).order_date_updated(true);
    let stream = open.created_between(from, to).window(Duration::from_secs(1800));
    assert_eq!(names(stream).await, ids);
    assert_eq!(requested_pages(&mock), ["1"; 6]);
    let request = mock.last_request().unwrap();
    assert!(request.query().contains("filter_not_resolved=1"), "{}", request.query());
    assert!(!request.query().contains("order_date_updated"), "{}", request.query());

    // The default window of one day covers the whole range. Dropped futures lose no conversations.
    let mut stream = site.conversations_between(from, to);
    let mut count = 0;
    loop {
        match timeout(Duration::ZERO, stream.next()).await {
            Ok(Some(conversation)) => count += usize::from(conversation.is_ok()),
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!(count, 70);
    assert_eq!(requested_pages(&mock).len(), 6 + 3);
}

#[tokio::test]
async fn unaffected_by_items_that_leave_or_join_meanwhile() {
    // 300 conversations in one window. After each request, the newest ones leave the list, or new
    // ones join it, so that the pages shift in both directions.
    let mut server = FakeServer::of((0..300).map(|i| i * 9_000));
    server.after_request = Some(|server| {
        let keep = server.conversations.len().saturating_sub(7);
        server.conversations.truncate(keep);
    });
    let (list, server) = list(server);
    let names = names(list.created_between(at(0), at(HOUR))).await;
    assert_eq!(names, expected(0..300));
    assert_eq!(server.lock().unwrap().requests, 8);

    let mut server = FakeServer::of((0..300).map(|i| i * 9_000));
    server.after_request = Some(|server| {
        for i in 0..9 {
            let serial = server.requests * 10 + i;
            server.conversations.push((format!("late_{serial}"), Some(HOUR - 1)));
        }
    });
    let (list, _) = self::list(server);
    let names = self::names(list.created_between(at(0), at(HOUR))).await;
    let old: Vec<_> = names.iter().filter(|name| name.starts_with("session")).cloned().collect();
    assert_eq!(old, expected(0..300));
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[tokio::test]
async fn window_boundaries_lose_and_repeat_nothing() {
    let times = [0, 1, HOUR - 1001, HOUR - 1, HOUR, HOUR + 1, HOUR + 999, 2 * HOUR, 3 * HOUR];
    for (exclusive, coarse) in [(false, false), (true, false), (false, true), (true, true)] {
        let (list, _) = list(FakeServer { exclusive, coarse, ..FakeServer::of(times) });
        let stream = list.created_between(at(1), at(3 * HOUR)).window(Duration::from_secs(3600));
        assert_eq!(names(stream).await, expected(1..8), "{exclusive} {coarse}");
    }
}

#[tokio::test]
async fn empty_window_sends_one_request_and_empty_range_none() {
    let (list, server) = list(FakeServer::of([]));
    let stream = list.clone().created_between(at(0), at(5 * HOUR));
    assert!(names(stream.window(Duration::from_secs(3600))).await.is_empty());
    // The second window covers the four hours that remain.
    assert_eq!(server.lock().unwrap().requests, 2);
    assert!(names(list.clone().created_between(at(5), at(5))).await.is_empty());
    assert!(names(list.created_between(at(6), at(5))).await.is_empty());
    assert_eq!(server.lock().unwrap().requests, 2);
}

/// The start of 2026.
const NOW: i64 = 1_767_225_600_000;

#[tokio::test]
async fn twenty_conversations_since_1970_take_few_requests() {
    let (list, server) = list(FakeServer::of((0..20).map(|i| NOW - (20 - i) * 40 * 24 * HOUR)));
    assert_eq!(names(list.created_between(at(0), at(NOW))).await, expected(0..20));
    let requests = server.lock().unwrap().requests;
    assert!(requests <= 12, "{requests}");
}

#[tokio::test]
async fn windows_shrink_at_a_full_page_and_grow_again() {
    // Two busy months, years apart.
    let busy = |start: i64| (0..1_500).map(move |i| start + i * HOUR / 2);
    let times = busy(NOW - 9_000 * 24 * HOUR).chain(busy(NOW - 90 * 24 * HOUR));
    let (list, server) = list(FakeServer::of(times));
    assert_eq!(names(list.created_between(at(0), at(NOW))).await, expected(0..3_000));
    let requests = server.lock().unwrap().requests;
    assert!((60..=200).contains(&requests), "{requests}");
}

#[tokio::test]
async fn yields_an_undated_conversation_once() {
    let mut server = FakeServer::of((0..10).map(|i| i * HOUR));
    server.conversations[3].1 = None;
    let (list, _) = list(server);
    let stream = || list.clone().created_between(at(0), at(10 * HOUR));
    let hours = |stream: ConversationsBetween| stream.window(Duration::from_secs(3600));
    let all = names(hours(stream())).await;
    assert_eq!(all, expected([3, 0, 1, 2, 4, 5, 6, 7, 8, 9]));
    let mut first = hours(stream());
    for _ in 0..5 {
        first.next().await.unwrap().unwrap();
    }
    assert_eq!(names(hours(stream()).resume(first.cursor())).await, all[5..]);
}

#[tokio::test]
async fn yields_more_equal_timestamps_than_a_page_holds() {
    // The conversations fill whole pages exactly, or are followed by others, so that they end in
    // the middle of a page.
    for count in [120, 130] {
        let times = (0..count).map(|i| if i < 120 { 5_000 } else { 9_000 + i });
        let (list, _) = list(FakeServer::of(times));
        let mut names = names(list.created_between(at(0), at(HOUR))).await;
        names.sort();
        assert_eq!(names, expected(0..usize::try_from(count).unwrap()));
    }
}

#[tokio::test]
async fn falls_back_to_pages_without_order_or_timestamps() {
    let times = (0..130).map(|i| i * 7_919 % 130 * 20_000);
    let (unordered, _) = list(FakeServer { unordered: true, ..FakeServer::of(times.clone()) });
    let stream = unordered.created_between(at(0), at(HOUR));
    let mut sorted: Vec<_> = times.zip(expected(0..130)).collect();
    sorted.sort();
    let sorted: Vec<_> = sorted.into_iter().map(|(_, name)| name).collect();
    assert_eq!(names(stream).await, sorted);

    let mut server = FakeServer::of(0..130);
    server.conversations.iter_mut().for_each(|(_, time)| *time = None);
    let stream = list(server).0.created_between(at(0), at(2 * HOUR));
    assert_eq!(names(stream.window(Duration::from_secs(3600))).await, expected(0..130));
}

#[tokio::test]
async fn repeated_page_ends_the_stream() {
    let same: Vec<_> = (0..50).map(|i| conversation(&format!("{i}"), Some(at(5)))).collect();
    let list = ListConversations::respond_with(move |_| Ok(same.clone()));
    let names =
        timeout(Duration::from_secs(30), names(list.created_between(at(0), at(HOUR)))).await;
    assert_eq!(names.unwrap().len(), 50);
}

#[tokio::test]
async fn resumed_stream_repeats_nothing() {
    // Four conversations an hour, two of them at the same time.
    let (list, _) = list(FakeServer::of((0..12).map(|i| (i - i % 2) * HOUR / 4)));
    let stream = || list.clone().created_between(at(0), at(3 * HOUR));
    let hours = |stream: ConversationsBetween| stream.window(Duration::from_secs(3600));
    for stop in 0..=12 {
        let mut first = hours(stream());
        for index in 0..stop {
            let conversation = first.next().await.unwrap().unwrap();
            assert_eq!(conversation.session_id.to_string(), expected([index])[0]);
        }
        let json = serde_json::to_string(&first.cursor()).unwrap();
        let cursor: ConversationCursor = serde_json::from_str(&json).unwrap();
        assert_eq!(cursor, first.cursor());
        assert_eq!(names(hours(stream()).resume(cursor.clone())).await, expected(stop..12));
        // Windows of another length resume from the same position.
        assert_eq!(names(stream().resume(cursor)).await, expected(stop..12));
        assert_eq!(names(first.window(Duration::ZERO)).await, expected(stop..12));
    }
}

#[tokio::test]
async fn resumes_after_an_error() {
    let (good, _) = list(FakeServer::of([5, HOUR + 5]));
    let bad = ListConversations::respond_with(|args| match args.query("filter_date_start") {
        Some("1970-01-01T00:00:00.000Z") => Ok(vec![]),
        _ => Err(Error::from_response(503, "")),
    });
    let hour = Duration::from_secs(3600);
    let mut stream = bad.created_between(at(0), at(2 * HOUR)).window(hour);
    assert_eq!(stream.next().await.unwrap().unwrap_err().status(), Some(503));
    assert!(stream.next().await.is_none());
    let again = good.created_between(at(0), at(0)).resume(stream.cursor());
    assert_eq!(names(again).await, expected([1]));
}

#[test]
fn rejects_incomplete_cursors() {
    assert!(serde_json::from_str::<ConversationCursor>(r#"{"from":1,"to":2}"#).is_ok());
    for json in [r#"{"from":1}"#, r#"{"to":1}"#, "[]", "1"] {
        assert!(serde_json::from_str::<ConversationCursor>(json).is_err(), "{json}");
    }
}
