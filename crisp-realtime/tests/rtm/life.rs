//! Streams of a server that behaves.

use std::time::{Duration, SystemTime};

use crisp_api_realtime::rtm::Item;
use crisp_api_realtime::{MemorySeenStore, RawEvent, Source, merge};
use crisp_api_runtime::Token;
use crisp_api_runtime::transport::RawResponse;
use futures_util::{StreamExt, stream};
use serde_json::json;
use tokio::time::{Instant, timeout};

use crate::server::{Server, endpoints, fingerprint, message, next};

#[tokio::test(start_paused = true)]
async fn authenticates_with_events_rooms_and_inboxes_then_delivers_events() {
    let mut server = Server::new();
    let builder = server.builder(Token::website("the-identifier", "the-key").unwrap());
    let mut rtm = builder.rooms(["w"]).inboxes(["i"]).connect().unwrap();
    let mut peer = server.accept().await;
    let authentication = peer.handshake().await;
    assert_eq!(
        authentication,
        json!({
            "tier": "website", "username": "the-identifier", "password": "the-key",
            "events": ["message:send"], "rooms": ["w"], "inboxes": ["i"],
        })
    );
    peer.send(r#"42["authenticated",true]"#).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    peer.message("w", 7).await;
    let Item::Event(event) = next(&mut rtm).await else { panic!("no event") };
    assert_eq!((event.name.as_str(), event.source), ("message:send", Source::Rtm));
    assert_eq!(event.website_id.as_deref(), Some("w"));
    assert_eq!(*server.requests.lock().unwrap(), ["/v1/website/w/connect/endpoints"]);
    let url = server.urls.lock().unwrap()[0].to_string();
    assert_eq!(url, "ws://127.0.0.1/w/f43/?EIO=4&transport=websocket");
}

#[tokio::test(start_paused = true)]
async fn each_tier_requests_its_own_route() {
    for (token, route) in [
        (Token::plugin("a", "b").unwrap().into_any(), "/v1/plugin/connect/endpoints"),
        (Token::user("a", "b").unwrap().into_any(), "/v1/user/connect/endpoints"),
    ] {
        let mut server = Server::new();
        let _rtm = server.builder(token).connect().unwrap();
        server.accept_ready().await;
        assert_eq!(*server.requests.lock().unwrap(), [route]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_missing_website_route_falls_back_to_the_one_without_an_id() {
    let mut server = Server::responding(|number| match number {
        0 => RawResponse::new(404, r#"{"error":true,"reason":"not_found","data":{}}"#),
        _ => endpoints("ws://127.0.0.1/"),
    });
    let token = Token::website("a", "b").unwrap();
    let mut rtm = server.builder(token).rooms(["w"]).connect().unwrap();
    server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert_eq!(server.requests.lock().unwrap()[1], "/v1/website/connect/endpoints");
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_changes_between_connections_is_followed() {
    let mut server = Server::responding(|number| endpoints(&format!("ws://127.0.0.1/{number}/")));
    let mut rtm = server.plugin().connect().unwrap();
    for expected in ["/0/", "/1/", "/2/"] {
        drop(server.accept_ready().await);
        assert!(matches!(next(&mut rtm).await, Item::Connected | Item::Reconnected { .. }));
        assert_eq!(server.urls.lock().unwrap().last().unwrap().path(), expected);
    }
    assert_eq!(server.requests.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_event_before_the_confirmation_follows_connected() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept().await;
    peer.handshake().await;
    peer.message("w", 1).await;
    peer.send(r#"42["authenticated",true]"#).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert_eq!(fingerprint(&mut rtm).await, 1);
}

#[tokio::test(start_paused = true)]
async fn an_event_of_another_website_is_dropped() {
    let mut server = Server::new();
    let mut rtm = server.plugin().rooms(["w"]).connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.message("another", 1).await;
    peer.message("w", 2).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert_eq!(fingerprint(&mut rtm).await, 2);
}

#[tokio::test(start_paused = true)]
async fn pings_are_answered_and_acknowledgements_sent_without_a_reader() {
    let mut server = Server::new();
    let _rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.ping_for(Duration::from_secs(3600)).await;
    peer.send(r#"429["message:send",{}]"#).await;
    assert_eq!(peer.next().await.as_deref(), Some("439[]"));
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_rebinds_is_sent_once_per_interval() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    let began = Instant::now();
    let control = rtm.control();
    let storm = tokio::spawn(async move {
        for _ in 0..600 {
            control.rebind();
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    let mut times = Vec::new();
    while let Ok(frame) = timeout(Duration::from_secs(10), peer.next()).await {
        assert_eq!(frame.as_deref(), Some(r#"42["socket:bind",{}]"#));
        times.push(began.elapsed().as_millis() / 100);
    }
    storm.await.unwrap();
    assert_eq!(times, [25, 50, 75], "tenths of a second; the storm lasts for 6 seconds");
}

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_disconnects_and_closes() {
    let mut server = Server::new();
    let rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    drop(rtm);
    assert_eq!(peer.next().await.as_deref(), Some("41"));
    assert_eq!(peer.next().await, None);
    let further = timeout(Duration::from_secs(3600), server.accept_stream()).await;
    assert!(further.is_err(), "the stream reconnected after it was dropped");
}

#[tokio::test(start_paused = true)]
async fn closing_ends_the_stream_after_its_items() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.message("w", 1).await;
    tokio::time::sleep(Duration::from_millis(1)).await;
    rtm.control().close();
    assert_eq!(peer.next().await.as_deref(), Some("41"));
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert_eq!(fingerprint(&mut rtm).await, 1);
    assert!(rtm.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_while_it_waits_ends_its_task() {
    let mut server = Server::new();
    let rtm = server.plugin().connect().unwrap();
    drop(server.accept_stream().await);
    tokio::time::sleep(Duration::from_millis(1)).await;
    drop(rtm);
    assert!(timeout(Duration::from_secs(3600), server.accept_stream()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn the_same_message_by_rtm_and_hook_is_handed_over_once() {
    let mut server = Server::new();
    let rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.message("w", 1).await;
    peer.message("w", 2).await;
    let data = |fingerprint| {
        let text = message("w", fingerprint);
        let event: serde_json::Value = serde_json::from_str(&text[2..]).unwrap();
        event[1].clone()
    };
    let hooks = [1, 2, 3].map(|number| RawEvent::hook("message:send", data(number), Some(number)));
    let events = rtm.filter_map(async |item| item.unwrap().into_event());
    let merged = merge(Box::pin(events), stream::iter(hooks), MemorySeenStore::new());
    let three = merged.map(|event| event.unwrap().data["fingerprint"].as_u64().unwrap()).take(3);
    let mut three: Vec<_> = three.collect().await;
    three.sort_unstable();
    assert_eq!(three, [1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn an_hour_of_reconnects_keeps_to_the_backoff() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let began = Instant::now();
    let mut connections = 0;
    while began.elapsed() < Duration::from_secs(3600) {
        // A server that accepts the token and disconnects at once.
        let mut peer = server.accept_ready().await;
        peer.send("41").await;
        assert_eq!(peer.next().await, None);
        connections += 1;
    }
    // Waits of 15 to 30 seconds, and a few shorter ones at the beginning.
    assert!((3600 / 30..3600 / 15 + 6).contains(&connections), "{connections}");
    assert_eq!(server.requests.lock().unwrap().len(), connections);
    assert_eq!(next(&mut rtm).await, Item::Connected);

    // A connection that lasts resets the wait.
    let mut peer = server.accept_ready().await;
    peer.ping_for(Duration::from_secs(50)).await;
    drop(peer);
    let lost = Instant::now();
    server.accept_ready().await;
    assert!(lost.elapsed() <= Duration::from_secs(1), "{:?}", lost.elapsed());
}

#[tokio::test(start_paused = true)]
async fn reconnected_says_since_when_events_can_be_missing() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let peer = server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    let before = SystemTime::now();
    drop(peer);
    let _peer = server.accept_ready().await;
    let Item::Reconnected { down_since } = next(&mut rtm).await else { panic!("no reconnection") };
    let difference = before.duration_since(down_since).unwrap_or_else(|error| error.duration());
    assert!(difference < Duration::from_secs(5), "{difference:?}");
    assert!(rtm.last_failure().is_none());
}
