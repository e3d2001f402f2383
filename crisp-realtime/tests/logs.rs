//! No log shows the token, not even that of the WebSocket library at the level TRACE.
#![cfg(all(feature = "rtm", feature = "tracing"))]

#[path = "rtm/server.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with another test")]
mod server;

use std::io;
use std::sync::{Arc, Mutex};

use crisp_api_realtime::rtm::Item;
use tracing_subscriber::filter::LevelFilter;

use crate::server::{Server, last, next};

/// The logged events, each of which is written at once.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().push(String::from_utf8_lossy(bytes).into_owned());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn no_log_shows_the_token() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    peer.send("41").await;
    let mut peer = server.accept_ready().await;
    assert!(matches!(next(&mut rtm).await, Item::Reconnected { .. }));
    rtm.rebind();
    assert!(peer.next().await.is_some());
    peer.send(r#"42["unauthorized",{"message":"revoked"}]"#).await;
    assert!(last(&mut rtm).await.is_unauthorized());

    let log = log.0.lock().unwrap();
    let ours: Vec<_> = log.iter().filter(|event| !is_of_peer(event)).collect();
    let logged =
        |texts: &[&str]| ours.iter().any(|event| texts.iter().all(|text| event.contains(text)));
    assert!(logged(&["Sending frame", "socket:bind"]), "the library logs what it sends");
    assert!(logged(&["crisp.rtm.connection{", " authenticated"]));
    assert!(logged(&["reconnecting"]) && logged(&["the stream ended", "401"]));
    for secret in ["the-key", "the-identifier", "dGhlLWlkZW50aWZpZXI", "7468652d6b6579"] {
        assert!(!logged(&[secret]), "{secret}");
    }
}

/// Whether the test's side logged the event, which is outside of the span of a connection.
fn is_of_peer(event: &str) -> bool {
    event.contains("tungstenite::") && !event.contains("crisp.rtm.connection{")
}
