//! A bot on a stream that loses its connection.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::realtime::bot::{self, Bot, Turn};
use crisp_api::realtime::{RawEvent, ReceivedEvent};
use crisp_api::types::MessageOrigin;
use futures_util::stream;
use serde_json::{Value, json};

use crate::catch_up::message;
use crate::rest::{Rest, data};
use crate::server::Server;
use crate::stream::{connected, plugin};

const ORIGIN: &str = "urn:acme.com:bot:0";

/// A workspace with one conversation, whose messages tests add.
#[derive(Clone, Default)]
struct Messages(Arc<Mutex<Vec<Value>>>);

impl Messages {
    /// Adds a message of the visitor, and returns its event.
    fn add(&self, fingerprint: i64) -> String {
        let mut message = message("session_1", fingerprint, 0, "user");
        let now = crisp_api::Timestamp::now().as_millis();
        message["timestamp"] = json!(now);
        self.0.lock().unwrap().push(message.clone());
        format!(r#"42["message:send",{message}]"#)
    }

    fn rest(&self) -> Rest {
        let messages = self.0.clone();
        Rest::new(move |line| {
            let messages = messages.lock().unwrap().clone();
            data(&match line.split(' ').next_back().unwrap() {
                "/v1/website/w/conversations/1" => json!([{
                    "website_id": "w", "session_id": "session_1",
                    "updated_at": messages.last().unwrap()["timestamp"],
                }]),
                "/v1/website/w/conversations/2" => json!([]),
                "/v1/website/w/conversation/session_1/messages" => Value::from(messages),
                _ => json!({ "fingerprint": 99 }),
            })
        })
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_lost_connection_nothing_is_answered_twice_or_missed() {
    let mut server = Server::new();
    let messages = Messages::default();
    let rest = messages.rest();
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let control = rtm.control();
    let site = rest.client(plugin()).website("w");
    let answered = Arc::<Mutex<Vec<i64>>>::default();
    let (log, replies) = (answered.clone(), site.clone());
    let bot = Bot::new(ORIGIN).observe(|incident| panic!("{incident:?}")).catch_up(&site);
    let bot = bot.run(rtm, move |turn: Turn| {
        log.lock().unwrap().push(turn.message.fingerprint.get());
        let conversation = replies.conversation(turn.session_id());
        async move {
            conversation.send(turn.reply("We are on it.")).await?;
            Ok(())
        }
    });
    let bot = tokio::spawn(bot);
    let first = messages.add(1);
    peer.send(first.clone()).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(peer);
    messages.add(2);
    messages.add(3);
    let mut peer = server.accept_ready().await;
    peer.send(first).await;
    peer.send(messages.add(4)).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    control.close();
    let report = bot.await.unwrap();
    let mut answered = answered.lock().unwrap().clone();
    assert_eq!(answered[0], 1);
    answered.sort_unstable();
    assert_eq!(answered, [1, 2, 3, 4]);
    assert_eq!((report.handled, report.abandoned), (4, 0), "{report:?}");
    let sent = rest.lines().into_iter().filter(|line| line.starts_with("POST")).count();
    assert_eq!(sent, 4);
}

#[tokio::test(start_paused = true)]
async fn a_reply_is_marked_as_the_bots_own() {
    let event = RawEvent::rtm("message:send", message("session_1", 1, 1, "user"));
    let report = bot::run(stream::iter([ReceivedEvent::from(event)]), |turn: Turn| async move {
        let reply = turn.reply("Hi");
        assert_eq!(reply.origin, MessageOrigin::from(bot::DEFAULT_ORIGIN));
        assert_eq!(reply.automated, Some(true));
        assert_eq!((turn.website_id().as_str(), turn.received().name()), ("w", "message:send"));
        Ok(())
    })
    .await;
    assert_eq!((report.handled, report.panicked), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_message_that_does_not_match_its_type_fails_alone() {
    let mut broken = message("session_1", 1, 1, "user");
    broken["timestamp"] = json!([]);
    let events = [broken, message("session_1", 2, 1, "user")];
    let events = events.map(|data| RawEvent::rtm("message:send", data));
    let report = bot::run(stream::iter(events), |_: Turn| async { Ok(()) }).await;
    assert_eq!((report.handled, report.failed), (1, 1));
}
