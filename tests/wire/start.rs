//! Conversations from nothing, and what is left of them where a step fails.

use std::time::Duration;

use crisp_api::types::{MessageContent, MessageFrom};
use crisp_api::workflows::{StartConversation, StartStep};
use crisp_api::{Fingerprint, Kind, NewMessage, WebsiteHandle};
use crisp_api_mock::MockServer;
use serde_json::json;

use crate::forward::{Fate, Way, start_behind};

const CREATE: &str = "POST /conversation";
const METAS: &str = "PATCH /conversation/*/meta";
const MESSAGE: &str = "POST /conversation/*/message";
const LOOK: &str = "GET /conversation/*/message/*";

type Site = WebsiteHandle<crisp_api::WebsiteTier>;

fn form(site: &Site) -> StartConversation {
    site.start_conversation("Where is my order?").email("ada@example.com").nickname("Ada")
}

/// The fingerprints of the messages that the mock was sent.
fn sent(mock: &MockServer) -> Vec<i64> {
    let requests = mock.requests();
    let sent = requests.iter().filter(|one| one.path().ends_with("/message"));
    sent.map(|one| one.json()["fingerprint"].as_i64().unwrap()).collect()
}

async fn one_message(site: &Site, way: &Way) {
    assert_eq!(way.lines().iter().filter(|line| *line == CREATE).count(), 1);
    let conversations = site.list_conversations().await.unwrap();
    assert_eq!(conversations.len(), 1);
    assert_eq!(conversations[0].meta.as_ref().unwrap().email.as_deref(), Some("ada@example.com"));
    let messages = site.conversation(&conversations[0].session_id).messages().await.unwrap();
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn it_is_created_named_and_begun_by_its_visitor() {
    let (mock, way, site) = start_behind([]).await;
    let started = form(&site).segments(["orders"]).await.unwrap();
    assert_eq!(way.lines(), [CREATE, METAS, MESSAGE]);
    let requests = mock.requests();
    assert_eq!(
        requests[1].json(),
        json!({ "email": "ada@example.com", "nickname": "Ada", "segments": ["orders"] })
    );
    assert_eq!(
        requests[2].json(),
        json!({
            "type": "text", "content": "Where is my order?", "from": "user", "origin": "chat",
            "fingerprint": started.fingerprint.get(),
        })
    );
    assert!(started.fingerprint.get() > 0);
    let messages = site.conversation(&started.session_id).messages().await.unwrap();
    assert_eq!(messages[0].content, MessageContent::Text("Where is my order?".into()));
    assert_eq!(messages[0].from, MessageFrom::User);
}

#[tokio::test]
async fn without_metas_there_is_no_request_for_them() {
    let (mock, way, site) = start_behind([]).await;
    let message = NewMessage::text("Hi").fingerprint(Fingerprint::new(7));
    assert_eq!(site.start_conversation(message).await.unwrap().fingerprint.get(), 7);
    assert_eq!(way.lines(), [CREATE, MESSAGE]);
    let first = form(&site).await.unwrap().fingerprint;
    let second = form(&site).await.unwrap().fingerprint;
    assert_eq!(sent(&mock), [7, first.get(), second.get()]);
    assert_ne!(first, second);
}

#[tokio::test]
async fn a_failure_to_create_leaves_nothing() {
    for fate in [Fate::Unreachable, Fate::LostRequest, Fate::Answered(503, "")] {
        let (_mock, way, site) = start_behind([(CREATE, fate)]).await;
        let error = form(&site).await.unwrap_err();
        assert_eq!((error.step(), error.session_id()), (StartStep::Create, None));
        assert!(!error.message_may_have_arrived());
        assert_eq!(way.lines(), [CREATE]);
        error.resume().await.unwrap();
        assert_eq!(way.lines(), [CREATE, CREATE, METAS, MESSAGE]);
    }
}

#[tokio::test]
async fn a_failure_to_name_keeps_the_conversation() {
    for fate in [
        Fate::Unreachable,
        Fate::LostRequest,
        Fate::LostAnswer,
        Fate::Answered(503, ""),
        Fate::Answered(400, r#"{"error":true,"reason":"invalid_data","data":{}}"#),
    ] {
        let (_mock, way, site) = start_behind([(METAS, fate)]).await;
        let error = form(&site).await.unwrap_err();
        assert_eq!(error.step(), StartStep::Metas);
        assert!(!error.message_may_have_arrived());
        let created = error.session_id().unwrap().clone();
        assert_eq!(error.resume().await.unwrap().session_id, created);
        assert_eq!(way.lines(), [CREATE, METAS, METAS, MESSAGE]);
        one_message(&site, &way).await;
    }
}

#[tokio::test]
async fn a_message_that_did_not_arrive_is_sent_again() {
    for fate in [Fate::Unreachable, Fate::Answered(429, "")] {
        let (_mock, way, site) = start_behind([(MESSAGE, fate)]).await;
        let error = form(&site).await.unwrap_err();
        assert_eq!(error.step(), StartStep::Message);
        assert!(!error.message_may_have_arrived() && error.session_id().is_some());
        error.resume().await.unwrap();
        assert_eq!(way.lines(), [CREATE, METAS, MESSAGE, MESSAGE]);
        one_message(&site, &way).await;
    }
}

#[tokio::test]
async fn a_message_that_arrived_is_not_sent_again() {
    let (mock, way, site) = start_behind([(MESSAGE, Fate::LostAnswer)]).await;
    let error = form(&site).await.unwrap_err();
    assert_eq!(error.step(), StartStep::Message);
    assert!(error.message_may_have_arrived());
    let started = error.resume().await.unwrap();
    assert_eq!(way.lines(), [CREATE, METAS, MESSAGE, LOOK]);
    assert_eq!(sent(&mock), [started.fingerprint.get()]);
    one_message(&site, &way).await;
}

#[tokio::test]
async fn a_message_that_may_have_arrived_and_did_not_keeps_its_fingerprint() {
    let (mock, way, site) = start_behind([(MESSAGE, Fate::LostRequest)]).await;
    way.lay(MESSAGE, Fate::LostAnswer);
    let error = form(&site).await.unwrap_err();
    let error = error.resume().await.unwrap_err();
    let started = error.resume().await.unwrap();
    assert_eq!(way.lines(), [CREATE, METAS, MESSAGE, LOOK, MESSAGE, LOOK]);
    assert_eq!(sent(&mock), [started.fingerprint.get()]);
    one_message(&site, &way).await;
}

#[tokio::test]
async fn a_message_is_not_sent_while_it_is_not_known_to_be_missing() {
    for fate in [
        Fate::Unreachable,
        Fate::Answered(503, ""),
        Fate::Answered(404, "<h1>Not Found</h1>"),
        Fate::Answered(404, r#"{"error":true,"reason":"not_subscribed","data":{}}"#),
    ] {
        let (_mock, way, site) = start_behind([(MESSAGE, Fate::LostAnswer)]).await;
        way.lay(LOOK, fate);
        let error = form(&site).await.unwrap_err().resume().await.unwrap_err();
        assert_eq!(error.step(), StartStep::Message);
        assert!(error.message_may_have_arrived());
        assert_eq!(way.lines(), [CREATE, METAS, MESSAGE, LOOK]);
        error.resume().await.unwrap();
        one_message(&site, &way).await;
    }
}

#[tokio::test]
async fn all_steps_share_one_deadline() {
    let deadline = Duration::from_millis(2000);
    let (_mock, way, site) = start_behind([(CREATE, Fate::Late(Duration::from_millis(50)))]).await;
    form(&site).deadline(deadline).await.unwrap();
    let allowed: Vec<_> = way.asked().iter().map(|asked| asked.timeout).collect();
    assert!(allowed[0] <= deadline);
    assert!(allowed[1] <= deadline - Duration::from_millis(50), "{allowed:?}");
    assert!(allowed[2] <= allowed[1], "{allowed:?}");

    form(&site).deadline(Duration::MAX).await.unwrap();
    assert_eq!(way.asked()[3].timeout, Duration::from_secs(10), "the client's own limit");
}

#[tokio::test]
async fn what_there_is_no_time_for_is_not_sent() {
    let (_mock, way, site) = start_behind([(CREATE, Fate::Late(Duration::from_millis(100)))]).await;
    let error = form(&site).deadline(Duration::ZERO).await.unwrap_err();
    assert!(error.error().is_timeout() && !error.error().may_have_been_processed());
    assert_eq!(error.step(), StartStep::Create);
    assert!(way.lines().is_empty());

    let error = form(&site).deadline(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(error.step(), StartStep::Create);
    assert!(error.error().is_timeout() && error.session_id().is_none());
    // Nobody knows the conversation whose answer was late, so there is another one.
    let started = error.resume().deadline(Duration::from_secs(10)).await.unwrap();
    let messages = site.conversation(started.session_id).messages().await.unwrap();
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn its_error_shows_nobody() {
    async fn start(site: &Site) -> crisp_api::Result<()> {
        form(site).await?;
        Ok(())
    }

    let (_mock, way, site) = start_behind([(MESSAGE, Fate::LostAnswer)]).await;
    let error = form(&site).await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", form(&site));
    for part in ["session_", "ada@", "Ada", "order"] {
        assert!(!shown.contains(part), "{shown}");
    }
    assert_eq!(
        error.to_string(),
        "the conversation was created, but its first message may not have arrived: \
         send_message_in_conversation: it broke"
    );
    way.lay(CREATE, Fate::Unreachable);
    assert_eq!(start(&site).await.unwrap_err().kind(), Kind::Connect);
}
