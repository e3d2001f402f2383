//! Calls whose result arrives as an event.

use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::{Kind, Token};
use serde_json::{Value, json};

use crate::rest::{Rest, data};
use crate::server::{Peer, Server};
use crate::stream::{connected, plugin};

fn rating(session: &str, stars: u32) -> String {
    let data = json!({ "website_id": "w", "session_id": session, "rating": { "stars": stars } });
    format!(r#"42["session:sync:rating",{data}]"#)
}

async fn bound(peer: &mut Peer) -> Value {
    let frame = peer.next().await.unwrap();
    let (name, argument): (String, Value) =
        serde_json::from_str(frame.strip_prefix("42").unwrap()).unwrap();
    assert_eq!(name, "socket:bind:push");
    argument["events"].clone()
}

#[tokio::test(start_paused = true)]
async fn subscribes_first_and_correlates_by_ids() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let call = site.request_user_feedback_for_conversation("session_1");
    let feedback = call.and_event(&rtm).timeout(Duration::from_secs(60));
    let feedback = tokio::spawn(feedback.into_future());
    assert_eq!(bound(&mut peer).await, json!(["session:sync:rating"]));
    peer.send(rating("session_2", 1)).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(rest.lines(), ["POST /v1/website/w/conversation/session_1/feedback"]);
    peer.send(rating("session_1", 5)).await;
    assert_eq!(feedback.await.unwrap().unwrap().rating.stars, 5);
}

#[tokio::test(start_paused = true)]
async fn sends_nothing_before_the_subscription_was_sent() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let call = site.request_user_feedback_for_conversation("session_1").and_event(&rtm);
    let feedback = tokio::spawn(call.into_future());
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(rest.lines().is_empty(), "the interval between two binds has not passed");
    bound(&mut peer).await;
    peer.send(rating("session_1", 4)).await;
    assert_eq!(feedback.await.unwrap().unwrap().rating.stars, 4);
}

#[tokio::test(start_paused = true)]
async fn the_id_in_the_response_correlates_even_an_earlier_event() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({ "correlation_id": "c-2" })));
    let rest = rest.delay(Duration::from_secs(5));
    let user = || Token::user("the-identifier", "the-key").unwrap();
    let site = rest.client(user()).website("w");
    let event = crisp_api::realtime::Event::WIDGET_ACTION_PROCESSED;
    let rtm = site.rtm().events([event]).dialer(server.dialer()).connect().unwrap();
    let mut peer = server.accept_ready().await;
    let call = site.deliver_widget_data_fetch_action_for_conversation(
        "session_1",
        "plugin_1",
        "fetch",
        "section_1",
        "item_1",
    );
    let processed = tokio::spawn(call.and_event(&rtm).into_future());
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(rest.lines().len(), 1, "the call was sent and has no response yet");
    for (id, outcome) in [("c-1", "failure"), ("c-2", "success")] {
        let data = json!({
            "website_id": "w", "session_id": "session_1", "plugin_id": "plugin_1",
            "correlation_id": id, "outcome": outcome,
        });
        peer.send(format!(r#"42["widget:action:processed",{data}]"#)).await;
    }
    let processed = processed.await.unwrap().unwrap();
    assert_eq!((processed.correlation_id.as_str(), processed.outcome.as_str()), ("c-2", "success"));
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_call_and_a_missing_event_are_errors() {
    let mut server = Server::new();
    let rest = Rest::new(|line| match line.contains("session_1") {
        true => crisp_api::transport::RawResponse::new(
            404,
            r#"{"error":true,"reason":"conversation_not_found","data":{}}"#,
        ),
        false => data(&json!({})),
    });
    let (rtm, _peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let rate = |session: &str| site.request_user_feedback_for_conversation(session).and_event(&rtm);
    assert!(rate("session_1").await.unwrap_err().is_not_found());
    let error = rate("session_2").timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_event_of_another_tier_sends_nothing() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, _peer) = connected(&mut server, &rest).await;
    let user = rest.client(Token::user("i", "k").unwrap());
    let error =
        user.website("w").dispatch_campaign("campaign_1").and_event(&rtm).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    assert!(rest.lines().is_empty());
}
