//! The properties of a bot's loop.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crisp_api_realtime::bot::{Bot, BotError, Incident, Input, Report};
use crisp_api_realtime::{BoxFuture, RawEvent, SeenError, SeenStore};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

const ORIGIN: &str = "urn:acme.com:bot:0";

fn message(session: &str, fingerprint: u64, change: &Value) -> RawEvent {
    let mut data = json!({
        "website_id": "w", "session_id": session, "fingerprint": fingerprint, "from": "user",
        "type": "text", "content": "Hi", "timestamp": 1_767_225_600_000_u64 + fingerprint,
    });
    data.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    RawEvent::rtm("message:send", data)
}

fn visitor(session: &str, fingerprint: u64) -> RawEvent {
    message(session, fingerprint, &json!({}))
}

fn operator(session: &str, fingerprint: u64) -> RawEvent {
    message(session, fingerprint, &json!({ "from": "operator" }))
}

fn fingerprint(event: &RawEvent) -> u64 {
    event.data["fingerprint"].as_u64().unwrap()
}

/// Runs the bot on these events, and returns the report and the fingerprints of the handled messages.
async fn run(bot: Bot, events: impl IntoIterator<Item = RawEvent>) -> (Report, Vec<u64>) {
    let handled = Arc::<Mutex<Vec<u64>>>::default();
    let log = handled.clone();
    let events: Vec<_> = events.into_iter().collect();
    let report = bot
        .run(stream::iter(events), move |event: RawEvent| {
            log.lock().unwrap().push(fingerprint(&event));
            async { Ok(()) }
        })
        .await;
    let handled = handled.lock().unwrap().clone();
    (report, handled)
}

#[tokio::test(start_paused = true)]
async fn conversations_run_in_parallel_and_each_in_order() {
    let log = Arc::<Mutex<Vec<String>>>::default();
    let events = [visitor("a", 1), visitor("b", 2), visitor("a", 3), visitor("c", 4)];
    let handler = {
        let log = log.clone();
        move |event: RawEvent| {
            let log = log.clone();
            async move {
                let number = fingerprint(&event);
                log.lock().unwrap().push(format!("+{number}"));
                tokio::time::sleep(Duration::from_secs(1)).await;
                log.lock().unwrap().push(format!("-{number}"));
                Ok(())
            }
        }
    };
    let report = Bot::new(ORIGIN).concurrency(2).run(stream::iter(events), handler).await;
    assert_eq!(report.handled, 4);
    let log = log.lock().unwrap().clone();
    let at = |entry: &str| log.iter().position(|one| one == entry).unwrap();
    assert!(at("-1") < at("+3"), "one conversation is in order: {log:?}");
    assert!(at("+2") < at("-1"), "two conversations are in parallel: {log:?}");
    assert!(at("+4") > at("-1").min(at("-2")), "a third one waits: {log:?}");
}

#[tokio::test(start_paused = true)]
async fn a_message_is_handed_over_once_by_rtm_and_hook() {
    let rtm = visitor("a", 1);
    let hook = RawEvent::hook("message:send", rtm.data.clone(), Some(1_767_225_600_000));
    let (report, handled) = run(Bot::new(ORIGIN), [rtm, hook]).await;
    assert_eq!(handled, [1]);
    assert_eq!(report.duplicates, 1);
}

#[tokio::test(start_paused = true)]
async fn own_automated_and_stealth_messages_are_ignored() {
    let events = [
        message("a", 1, &json!({ "origin": ORIGIN })),
        message("a", 2, &json!({ "automated": true })),
        message("a", 3, &json!({ "stealth": true })),
        message("a", 4, &json!({ "from": "operator", "origin": ORIGIN })),
        message("a", 5, &json!({ "from": "operator", "automated": true })),
        message("a", 6, &json!({ "from": "operator", "type": "note" })),
        visitor("a", 7),
    ];
    let (report, handled) = run(Bot::new(ORIGIN), events).await;
    assert_eq!((handled, report.silenced), (vec![7], 0));
}

#[tokio::test(start_paused = true)]
async fn the_bot_is_silent_while_an_operator_is_active() {
    let later = 11 * 60 * 1000;
    let events = [operator("a", 1), visitor("a", 2), visitor("b", 3), visitor("a", later)];
    let (report, handled) = run(Bot::new(ORIGIN), events).await;
    assert_eq!((handled, report.silenced), (vec![3, later], 1));
}

#[tokio::test(start_paused = true)]
async fn a_panic_and_an_error_are_isolated_and_reported() {
    let incidents = Arc::<Mutex<Vec<String>>>::default();
    let log = incidents.clone();
    let bot = Bot::new(ORIGIN).concurrency(1).observe(move |incident| {
        log.lock().unwrap().push(format!("{incident:?}"));
    });
    let events = [visitor("a", 1), visitor("a", 2), visitor("a", 3)];
    let report = bot
        .run(stream::iter(events), |event: RawEvent| {
            assert!(fingerprint(&event) != 1, "the first message makes the handler panic");
            async move {
                if fingerprint(&event) == 2 { Err(BotError::from("no stock")) } else { Ok(()) }
            }
        })
        .await;
    assert_eq!((report.handled, report.failed, report.panicked), (1, 1, 1));
    let incidents = incidents.lock().unwrap().clone();
    assert_eq!(incidents, ["HandlerPanicked", "HandlerFailed(\"no stock\")"]);
}

#[tokio::test(start_paused = true)]
async fn shutdown_drains_the_received_messages_within_the_limit() {
    let slow = |seconds: u64| {
        move |_: RawEvent| async move {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            Ok(())
        }
    };
    let bot = || {
        let bot = Bot::new(ORIGIN).drain_for(Duration::from_secs(30));
        bot.shutdown(tokio::time::sleep(Duration::from_secs(1)))
    };
    let events = || stream::iter([visitor("a", 1), visitor("a", 2)]).chain(stream::pending());
    let report = bot().run(events(), slow(10)).await;
    assert_eq!((report.handled, report.abandoned), (2, 0));
    let report = bot().run(events(), slow(25)).await;
    assert_eq!((report.handled, report.abandoned), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn missed_messages_are_handled_first_and_an_operators_reply_among_them_counts() {
    let gap = Input::Gap { since: SystemTime::UNIX_EPOCH + Duration::from_secs(7) };
    let inputs = [visitor("a", 1).into(), gap, visitor("a", 9).into()];
    let handled = Arc::<Mutex<Vec<u64>>>::default();
    let log = handled.clone();
    let bot = Bot::new(ORIGIN).recover(|since| {
        assert_eq!(since.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs(), 7);
        // The first one was received before the connection was lost, and "b" got its reply.
        let missed = [visitor("a", 1), visitor("a", 2), visitor("b", 3), operator("b", 4)];
        stream::iter(missed.map(Ok))
    });
    let report = bot
        .run(stream::iter(inputs), move |event: RawEvent| {
            log.lock().unwrap().push(fingerprint(&event));
            async { Ok(()) }
        })
        .await;
    assert_eq!(*handled.lock().unwrap(), [1, 2, 9]);
    assert_eq!((report.duplicates, report.silenced), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_stream_is_not_read_while_too_many_messages_wait() {
    let read = Arc::<Mutex<u64>>::default();
    let counter = read.clone();
    let events = stream::iter(1..=100).map(move |number| {
        *counter.lock().unwrap() = number;
        visitor("a", number)
    });
    let bot = Bot::new(ORIGIN).max_pending(5).drain_for(Duration::ZERO);
    let bot = bot.shutdown(tokio::time::sleep(Duration::from_secs(1)));
    let never = |_: RawEvent| std::future::pending();
    let report = bot.run(events, never).await;
    // One is being handled.
    assert_eq!((*read.lock().unwrap(), report.abandoned), (6, 6));
}

struct FailingStore;

impl SeenStore for FailingStore {
    fn first_seen<'a>(&'a self, _: &'a str, _: Duration) -> BoxFuture<'a, Result<bool, SeenError>> {
        Box::pin(async { Err(SeenError::from("connection refused")) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_store_is_reported_and_loses_no_message() {
    let incidents = Arc::<Mutex<Vec<Incident>>>::default();
    let log = incidents.clone();
    let bot = Bot::new(ORIGIN).seen(FailingStore);
    let bot = bot.observe(move |incident| log.lock().unwrap().push(incident));
    let (_, handled) = run(bot, [visitor("a", 1)]).await;
    assert_eq!(handled, [1]);
    assert!(matches!(incidents.lock().unwrap()[..], [Incident::StoreFailed(_)]));
}

#[tokio::test(start_paused = true)]
async fn the_error_of_the_stream_is_in_the_report() {
    let inputs = [visitor("a", 1).into(), Input::Failed(BotError::from("unauthorized"))];
    let report = Bot::new(ORIGIN).run(stream::iter(inputs), |_: RawEvent| async { Ok(()) }).await;
    assert_eq!(report.handled, 1);
    assert_eq!(report.error.unwrap().to_string(), "unauthorized");
}
