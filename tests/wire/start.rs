//! `start_conversation`, and resuming it after a failed step.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::types::{MessageContent, MessageFrom};
use crisp_api::workflows::{StartConversation, StartProgress, StartStep};
use crisp_api::{Fingerprint, Kind, NewMessage, WebsiteHandle};
use crisp_api_mock::MockServer;
use serde_json::json;

use crate::fault_transport::{Fault, FaultTransport, start_with_faults};

const CREATE: &str = "POST /conversation";
const METAS: &str = "PATCH /conversation/*/meta";
const MESSAGE: &str = "POST /conversation/*/message";
const FIND: &str = "GET /conversation/*/message/*";

type Site = WebsiteHandle<crisp_api::WebsiteTier>;

fn start_call(site: &Site) -> StartConversation {
    site.start_conversation("Where is my order?").email("ada@example.com").nickname("Ada")
}

/// Returns the fingerprints of the messages that the mock server received.
fn sent(mock: &MockServer) -> Vec<i64> {
    let requests = mock.requests();
    let sent = requests.iter().filter(|one| one.path().ends_with("/message"));
    sent.map(|one| one.json()["fingerprint"].as_i64().unwrap()).collect()
}

async fn assert_one_message(site: &Site, transport: &FaultTransport) {
    assert_eq!(transport.lines().iter().filter(|line| *line == CREATE).count(), 1);
    let conversations = site.list_conversations().await.unwrap();
    assert_eq!(conversations.len(), 1);
    assert_eq!(conversations[0].meta.as_ref().unwrap().email.as_deref(), Some("ada@example.com"));
    let messages = site.conversation(&conversations[0].session_id).messages().await.unwrap();
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn creates_conversation_sets_metas_and_sends_message() {
    let (mock, transport, site) = start_with_faults([]).await;
    let started = start_call(&site).segments(["orders"]).await.unwrap();
    assert_eq!(transport.lines(), [CREATE, METAS, MESSAGE]);
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
async fn skips_the_metas_request_without_metas() {
    let (mock, transport, site) = start_with_faults([]).await;
    let message = NewMessage::text("Hi").fingerprint(Fingerprint::new(7));
    assert_eq!(site.start_conversation(message).await.unwrap().fingerprint.get(), 7);
    assert_eq!(transport.lines(), [CREATE, MESSAGE]);
    let first = start_call(&site).await.unwrap().fingerprint;
    let second = start_call(&site).await.unwrap().fingerprint;
    assert_eq!(sent(&mock), [7, first.get(), second.get()]);
    assert_ne!(first, second);
}

#[tokio::test]
async fn failed_creation_can_be_resumed() {
    for fault in [Fault::Unreachable, Fault::LostRequest, Fault::Respond(503, "")] {
        let (_mock, transport, site) = start_with_faults([(CREATE, fault)]).await;
        let error = start_call(&site).await.unwrap_err();
        assert_eq!((error.step(), error.session_id()), (StartStep::Create, None));
        assert!(!error.message_may_have_arrived());
        assert_eq!(transport.lines(), [CREATE]);
        error.resume().await.unwrap();
        assert_eq!(transport.lines(), [CREATE, CREATE, METAS, MESSAGE]);
    }
}

#[tokio::test]
async fn failed_metas_update_keeps_the_conversation() {
    for fault in [
        Fault::Unreachable,
        Fault::LostRequest,
        Fault::LostResponse,
        Fault::Respond(503, ""),
        Fault::Respond(400, r#"{"error":true,"reason":"invalid_data","data":{}}"#),
    ] {
        let (_mock, transport, site) = start_with_faults([(METAS, fault)]).await;
        let error = start_call(&site).await.unwrap_err();
        assert_eq!(error.step(), StartStep::Metas);
        assert!(!error.message_may_have_arrived());
        let created = error.session_id().unwrap().clone();
        assert_eq!(error.resume().await.unwrap().session_id, created);
        assert_eq!(transport.lines(), [CREATE, METAS, METAS, MESSAGE]);
        assert_one_message(&site, &transport).await;
    }
}

#[tokio::test]
async fn resends_a_message_that_did_not_arrive() {
    for fault in [Fault::Unreachable, Fault::Respond(429, "")] {
        let (_mock, transport, site) = start_with_faults([(MESSAGE, fault)]).await;
        let error = start_call(&site).await.unwrap_err();
        assert_eq!(error.step(), StartStep::Message);
        assert!(!error.message_may_have_arrived() && error.session_id().is_some());
        error.resume().await.unwrap();
        assert_eq!(transport.lines(), [CREATE, METAS, MESSAGE, MESSAGE]);
        assert_one_message(&site, &transport).await;
    }
}

#[tokio::test]
async fn does_not_resend_a_message_that_arrived() {
    let (mock, transport, site) = start_with_faults([(MESSAGE, Fault::LostResponse)]).await;
    let error = start_call(&site).await.unwrap_err();
    assert_eq!(error.step(), StartStep::Message);
    assert!(error.message_may_have_arrived());
    let started = error.resume().await.unwrap();
    assert_eq!(transport.lines(), [CREATE, METAS, MESSAGE, FIND]);
    assert_eq!(sent(&mock), [started.fingerprint.get()]);
    assert_one_message(&site, &transport).await;
}

#[tokio::test]
async fn resent_message_keeps_its_fingerprint() {
    let (mock, transport, site) = start_with_faults([(MESSAGE, Fault::LostRequest)]).await;
    transport.inject(MESSAGE, Fault::LostResponse);
    let error = start_call(&site).await.unwrap_err();
    let error = error.resume().await.unwrap_err();
    let started = error.resume().await.unwrap();
    assert_eq!(transport.lines(), [CREATE, METAS, MESSAGE, FIND, MESSAGE, FIND]);
    assert_eq!(sent(&mock), [started.fingerprint.get()]);
    assert_one_message(&site, &transport).await;
}

#[tokio::test]
async fn does_not_resend_while_the_lookup_fails() {
    for fault in [
        Fault::Unreachable,
        Fault::Respond(503, ""),
        Fault::Respond(404, "<h1>Not Found</h1>"),
        Fault::Respond(404, r#"{"error":true,"reason":"not_subscribed","data":{}}"#),
    ] {
        let (_mock, transport, site) = start_with_faults([(MESSAGE, Fault::LostResponse)]).await;
        transport.inject(FIND, fault);
        let error = start_call(&site).await.unwrap_err().resume().await.unwrap_err();
        assert_eq!(error.step(), StartStep::Message);
        assert!(error.message_may_have_arrived());
        assert_eq!(transport.lines(), [CREATE, METAS, MESSAGE, FIND]);
        error.resume().await.unwrap();
        assert_one_message(&site, &transport).await;
    }
}

#[tokio::test]
async fn all_steps_share_one_deadline() {
    let deadline = Duration::from_secs(5);
    let (_mock, transport, site) =
        start_with_faults([(CREATE, Fault::Delayed(Duration::from_millis(50)))]).await;
    start_call(&site).deadline(deadline).await.unwrap();
    let allowed: Vec<_> = transport.requests().iter().map(|request| request.timeout).collect();
    assert!(allowed[0] <= deadline);
    assert!(allowed[1] <= deadline - Duration::from_millis(50), "{allowed:?}");
    assert!(allowed[2] <= allowed[1], "{allowed:?}");

    start_call(&site).deadline(Duration::MAX).await.unwrap();
    assert_eq!(
        transport.requests()[3].timeout,
        Duration::from_secs(10),
        "the default timeout of the client"
    );
}

#[tokio::test]
async fn start_has_the_options_of_a_call() {
    let (_mock, transport, site) = start_with_faults([]).await;
    let start = start_call(&site).timeout(Duration::from_secs(2)).retries(0).bulk();
    tokio::spawn(start).await.unwrap().unwrap();
    let timeouts = transport.requests().into_iter().map(|request| request.timeout);
    assert_eq!(timeouts.collect::<Vec<_>>(), [Duration::from_secs(2); 3]);
}

/// Stores the progress as JSON, as a program would in a file.
fn stored(start: StartConversation, store: &Arc<Mutex<Vec<String>>>) -> StartConversation {
    let store = store.clone();
    start.on_progress(move |progress| {
        store.lock().unwrap().push(serde_json::to_string(progress).unwrap());
        Ok(())
    })
}

#[tokio::test]
async fn resumes_after_a_crash_at_any_stored_progress() {
    // The first run completes, but the program ends before it stores more than this progress.
    for stored_progress in 0..2 {
        let (mock, transport, site) = start_with_faults([]).await;
        let store = Arc::new(Mutex::new(Vec::new()));
        let first = stored(start_call(&site), &store).await.unwrap();
        assert_eq!(store.lock().unwrap().len(), 2);
        let last = store.lock().unwrap()[stored_progress].clone();
        let progress: StartProgress = serde_json::from_str(&last).unwrap();
        assert_eq!(progress.fingerprint, first.fingerprint);
        assert_eq!(start_call(&site).resume(progress).await.unwrap(), first);
        if stored_progress == 1 {
            assert_eq!(*transport.lines().last().unwrap(), FIND);
            assert_eq!(sent(&mock), [first.fingerprint.get()]);
        }
    }
}

#[tokio::test]
async fn error_of_the_store_ends_the_workflow() {
    let (_mock, transport, site) = start_with_faults([]).await;
    let start = start_call(&site)
        .on_progress(|_| Err(crisp_api::Error::new(Kind::Journal, "the disk is full")));
    let error = start.await.unwrap_err();
    assert_eq!((error.step(), error.error().kind()), (StartStep::Metas, Kind::Journal));
    assert_eq!(transport.lines(), [CREATE]);
    assert_eq!(error.progress().session_id, error.session_id().cloned());
}

#[tokio::test]
async fn expired_deadline_sends_nothing() {
    let (_mock, transport, site) =
        start_with_faults([(CREATE, Fault::Delayed(Duration::from_millis(100)))]).await;
    let error = start_call(&site).deadline(Duration::ZERO).await.unwrap_err();
    assert!(error.error().is_timeout() && !error.error().may_have_been_processed());
    assert_eq!(error.step(), StartStep::Create);
    assert!(transport.lines().is_empty());

    let error = start_call(&site).deadline(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(error.step(), StartStep::Create);
    assert!(error.error().is_timeout() && error.session_id().is_none());
    // The client does not know the conversation whose response was late, so it creates another one.
    let started = error.resume().deadline(Duration::from_secs(10)).await.unwrap();
    let messages = site.conversation(started.session_id).messages().await.unwrap();
    assert_eq!(messages.len(), 1);
}

#[tokio::test]
async fn error_hides_personal_data() {
    async fn start(site: &Site) -> crisp_api::Result<()> {
        start_call(site).await?;
        Ok(())
    }

    let (_mock, transport, site) = start_with_faults([(MESSAGE, Fault::LostResponse)]).await;
    let error = start_call(&site).await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", start_call(&site));
    for part in ["session_", "ada@", "Ada", "order"] {
        assert!(!shown.contains(part), "{shown}");
    }
    assert_eq!(
        error.to_string(),
        "the conversation was created, but its first message may not have been \
         delivered: send_message_in_conversation: connection lost"
    );
    transport.inject(CREATE, Fault::Unreachable);
    assert_eq!(start(&site).await.unwrap_err().kind(), Kind::Connect);
}
