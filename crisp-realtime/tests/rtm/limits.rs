//! Large messages and slow readers.

use std::time::Duration;

use crisp_api_realtime::rtm::Item;
use crisp_api_runtime::Kind;

use crate::server::{Server, fingerprint, next};

#[tokio::test(start_paused = true)]
async fn an_event_of_one_megabyte_arrives() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    let content = "x".repeat(1024 * 1024);
    peer.send(format!(r#"42["message:send",{{"content":"{content}"}}]"#)).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    let Item::Event(event) = next(&mut rtm).await else { panic!("no event") };
    assert_eq!(event.data["content"].as_str().map(str::len), Some(content.len()));
}

#[tokio::test(start_paused = true)]
async fn a_message_above_the_limit_ends_the_connection_only() {
    let mut server = Server::new();
    let mut rtm = server.plugin().max_message(1000).connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.send(format!(r#"42["message:send",{{"content":"{}"}}]"#, "x".repeat(1000))).await;
    server.accept_stream().await;
    assert_eq!(rtm.last_failure().unwrap().kind(), Kind::TooLarge);
    assert_eq!(next(&mut rtm).await, Item::Connected);
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_learns_how_many_events_were_dropped() {
    let mut server = Server::new();
    let mut rtm = server.plugin().queue(10).connect().unwrap();
    let mut peer = server.accept_ready().await;
    for number in 0..100 {
        peer.message("w", number).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    for number in 0..9 {
        assert_eq!(fingerprint(&mut rtm).await, number);
    }
    assert_eq!(next(&mut rtm).await, Item::Lagged { dropped: 91 });
    peer.message("w", 100).await;
    assert_eq!(fingerprint(&mut rtm).await, 100);
}

#[tokio::test(start_paused = true)]
async fn the_queue_stays_bounded_while_nobody_reads() {
    let mut server = Server::new();
    let mut rtm = server.plugin().queue(1).connect().unwrap();
    for number in 0..50 {
        let mut peer = server.accept_ready().await;
        peer.message("w", number).await;
        peer.send("41").await;
    }
    server.accept_ready().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut items = 0;
    while tokio::time::timeout(Duration::from_millis(1), next(&mut rtm)).await.is_ok() {
        items += 1;
    }
    // Each gap is reported, but no event is kept beyond the bound.
    assert!(items <= 2 * 51, "{items}");
}
