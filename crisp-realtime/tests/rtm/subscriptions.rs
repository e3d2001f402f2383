//! Subscriptions that change while the stream runs, and listeners.

use std::time::Duration;

use crisp_api_realtime::rtm::{EventName, Item, Rtm};
use crisp_api_runtime::{Kind, Tier, Token};
use futures_util::StreamExt;

use crate::server::{MESSAGE_SEND, Peer, Server, fingerprint, next};

const RATING: EventName = EventName::undocumented("session:sync:rating");
const LONG: Duration = Duration::from_secs(60);

async fn connected(server: &mut Server) -> (Rtm, Peer) {
    let mut rtm = server.plugin().connect().unwrap();
    let peer = server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    (rtm, peer)
}

#[tokio::test(start_paused = true)]
async fn events_are_added_and_removed_while_connected() {
    let mut server = Server::new();
    let (rtm, mut peer) = connected(&mut server).await;
    let control = rtm.control();
    control.subscribe([RATING]).unwrap();
    let subscribed = tokio::spawn({
        let control = control.clone();
        async move { control.subscribed(LONG).await }
    });
    let push = r#"42["socket:bind:push",{"events":["session:sync:rating"]}]"#;
    assert_eq!(peer.next().await.as_deref(), Some(push));
    subscribed.await.unwrap().unwrap();
    control.unsubscribe([MESSAGE_SEND]);
    let pop = r#"42["socket:bind:pop",{"events":["message:send"]}]"#;
    assert_eq!(peer.next().await.as_deref(), Some(pop));
}

#[tokio::test(start_paused = true)]
async fn another_connection_authenticates_with_the_added_events() {
    let mut server = Server::new();
    let (rtm, mut peer) = connected(&mut server).await;
    rtm.control().subscribe([RATING]).unwrap();
    peer.send("41").await;
    let events = server.accept().await.handshake().await["events"].clone();
    assert_eq!(events, serde_json::json!(["message:send", "session:sync:rating"]));
}

#[tokio::test(start_paused = true)]
async fn an_event_of_another_tier_cannot_be_added() {
    let mut server = Server::new();
    let (rtm, _peer) = connected(&mut server).await;
    let spam = EventName::new("spam:message", &[Tier::User]);
    let error = rtm.control().subscribe([RATING, spam]).unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    assert!(error.to_string().contains("`spam:message`, which needs `user`"), "{error}");
    rtm.control().subscribed(Duration::ZERO).await.expect("nothing was added");
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_subscription_ends_without_a_connection_and_at_the_end() {
    let mut server = Server::new();
    let rtm = server.plugin().connect().unwrap();
    let control = rtm.control();
    let error = control.subscribed(Duration::from_secs(1)).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Timeout);
    let waiting = tokio::spawn(async move { control.subscribed(LONG).await });
    tokio::task::yield_now().await;
    drop(rtm);
    assert_eq!(waiting.await.unwrap().unwrap_err().kind(), Kind::Interrupted);
    drop(server.accept_stream().await);
}

#[tokio::test(start_paused = true)]
async fn a_listener_receives_selected_events_beside_the_main_stream() {
    let mut server = Server::new();
    let (mut rtm, mut peer) = connected(&mut server).await;
    let mut odd =
        rtm.control().listen(|event| event.data["fingerprint"].as_u64().unwrap() % 2 == 1);
    for number in 1..=4 {
        peer.message("w", number).await;
    }
    for number in 1..=4 {
        assert_eq!(fingerprint(&mut rtm).await, number);
    }
    let event = odd.wait_for(LONG, |event| event.data["fingerprint"] == 3).await.unwrap();
    assert_eq!(event.name, "message:send");
    let error = odd.wait_for(LONG, |_| true).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Timeout);
    assert!(error.to_string().ends_with("did not arrive in time"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_listener_says_that_the_connection_was_lost_and_ends_with_the_stream() {
    let mut server = Server::new();
    let (rtm, mut peer) = connected(&mut server).await;
    let mut listener = rtm.control().listen(|_| true);
    peer.send("41").await;
    let _peer = server.accept_ready().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let error = listener.wait_for(LONG, |_| true).await.unwrap_err();
    assert!(error.to_string().contains("the connection was lost meanwhile"), "{error}");
    let control = rtm.control();
    drop(rtm);
    assert!(listener.next().await.is_none());
    assert!(control.listen(|_| true).next().await.is_none(), "it was created after the end");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_ends_the_listeners_with_the_error() {
    let mut server = Server::new();
    let rtm = server.builder(Token::plugin("i", "k").unwrap()).connect().unwrap();
    let mut listener = rtm.control().listen(|_| true);
    let mut peer = server.accept().await;
    peer.handshake().await;
    peer.send(r#"42["unauthorized",{"message":"no"}]"#).await;
    assert!(listener.wait_for(LONG, |_| true).await.unwrap_err().is_unauthorized());
}
