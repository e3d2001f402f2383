//! The RTM stream through the facade.

use std::time::Duration;

use crisp_api::realtime::{Event, Item, Rtm};
use crisp_api::{Kind, PluginTier, Token, WebsiteTier};
use serde_json::json;

use crate::rest::{Rest, data};
use crate::server::{Peer, Server};

pub(crate) fn plugin() -> Token<PluginTier> {
    Token::plugin("the-identifier", "the-key").unwrap()
}

pub(crate) async fn next(rtm: &mut Rtm) -> Item {
    rtm.next().await.unwrap().unwrap()
}

/// Connects a stream of visitors' and operators' messages in the workspace `w`.
pub(crate) async fn connected(server: &mut Server, rest: &Rest) -> (Rtm, Peer) {
    let events = [Event::MESSAGE_SEND, Event::MESSAGE_RECEIVED];
    let site = rest.client(plugin()).website("w");
    let mut rtm = site.rtm().events(events).dialer(server.dialer()).connect().unwrap();
    let peer = server.accept_ready().await;
    assert!(matches!(next(&mut rtm).await, Item::Connected));
    (rtm, peer)
}

#[tokio::test(start_paused = true)]
async fn authenticates_with_the_events_and_the_workspace_and_delivers_typed_events() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let token: Token<WebsiteTier> = Token::website("the-identifier", "the-key").unwrap();
    let site = rest.client(token).website("w");
    let builder = site.rtm().events([Event::SESSION_REMOVED]).undocumented_events(["tea:served"]);
    let mut rtm = builder.dialer(server.dialer()).connect().unwrap();
    let mut peer = server.accept().await;
    assert_eq!(
        peer.handshake().await,
        json!({
            "tier": "website", "username": "the-identifier", "password": "the-key",
            "events": ["session:removed", "tea:served"], "rooms": ["w"],
        })
    );
    peer.send(r#"42["authenticated",true]"#).await;
    peer.send(r#"42["session:removed",{"website_id":"w","session_id":"session_1"}]"#).await;
    peer.send(r#"42["tea:served",{"website_id":"w"}]"#).await;
    peer.send(r#"42["session:removed",{"website_id":"w"}]"#).await;
    assert!(matches!(next(&mut rtm).await, Item::Connected));
    let Item::Event(received) = next(&mut rtm).await else { panic!() };
    let Event::SessionRemoved(removed) = received.event else { panic!() };
    assert_eq!(removed.session_id, "session_1");
    let Item::Event(received) = next(&mut rtm).await else { panic!() };
    assert!(
        matches!(received.event, Event::Unknown(_)),
        "an unknown event does not end the stream"
    );
    let Item::Event(received) = next(&mut rtm).await else { panic!() };
    assert!(matches!(received.event, Event::Undecodable(_)), "neither does an undecodable one");
}

#[tokio::test(start_paused = true)]
async fn the_request_for_the_address_counts_against_the_quota() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let client = rest.client(plugin());
    let before = client.quota().usage().used;
    let rtm = client.rtm().events([Event::MESSAGE_SEND]).dialer(server.dialer()).connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.send("41").await;
    let _peer = server.accept_ready().await;
    assert_eq!(client.quota().usage().used - before, 2, "one for each connection");
    assert!(rest.lines().is_empty());
    drop(rtm);
}

#[tokio::test(start_paused = true)]
async fn an_event_of_another_tier_is_an_error_before_anything_is_sent() {
    let server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let builder = rest.client(plugin()).rtm().dialer(server.dialer());
    let error = builder.events([Event::SPAM_MESSAGE]).connect().unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    assert!(error.to_string().contains("`spam:message`, which needs `user`"), "{error}");
    assert!(rest.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_next_message_counts_from_the_call_and_only_from_this_visitor() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let conversation = site.conversation("session_1");
    let reply = conversation.next_message(&rtm, Duration::from_secs(60));
    let message = |name: &str, session: &str, from: &str, text: &str| {
        let data = json!({
            "website_id": "w", "session_id": session, "fingerprint": 1, "timestamp": 1,
            "type": "text", "content": text, "from": from, "origin": "chat",
        });
        format!(r#"42["{name}",{data}]"#)
    };
    peer.send(message("message:send", "session_2", "user", "another conversation")).await;
    peer.send(message("message:received", "session_1", "operator", "an operator")).await;
    peer.send(message("message:send", "session_1", "user", "17")).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let text = crisp_api::types::MessageContent::Text("17".to_owned());
    assert_eq!(reply.await.unwrap().content, text);
    let control = rtm.control();
    let error = conversation.next_message(&control, Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}
