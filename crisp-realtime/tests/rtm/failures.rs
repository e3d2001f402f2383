//! Failures of the server, the token and the network.

use std::time::Duration;

use crisp_api_realtime::rtm::{EventName, Item, Rtm};
use crisp_api_runtime::transport::{HeaderMap, RawResponse};
use crisp_api_runtime::{ClientBuilder, Handle, Kind, Tier, Token};
use futures_util::StreamExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::Instant;

use crate::server::{MESSAGE_SEND, OPEN, Server, endpoints, fingerprint, last, next};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_server_side_disconnect_leads_to_another_connection() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.send("41").await;
    let mut peer = server.accept_ready().await;
    peer.message("w", 2).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
}

#[tokio::test(start_paused = true)]
async fn every_end_of_a_session_but_a_rejected_token_leads_to_another_connection() {
    for end in ["1", "41", r#"44{"message":"full"}"#] {
        let mut server = Server::new();
        let mut rtm = server.plugin().connect().unwrap();
        server.accept_ready().await.send(end).await;
        server.accept_ready().await;
        assert_eq!(next(&mut rtm).await, Item::Connected, "{end}");
        let item = next(&mut rtm).await;
        assert!(matches!(item, Item::Reconnected { .. }), "{end}: {item:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_final() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept().await;
    peer.handshake().await;
    peer.send(r#"42["unauthorized",{"message":"invalid session"}]"#).await;
    let error = last(&mut rtm).await;
    assert!(error.is_unauthorized(), "{error}");
    assert!(error.detail().unwrap().contains("invalid session"), "{error:#}");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_revoked_after_a_success_is_final() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    server.accept_ready().await.send("41").await;
    let mut peer = server.accept_ready().await;
    peer.message("w", 1).await;
    peer.send(r#"42["unauthorized",{}]"#).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert!(matches!(next(&mut rtm).await, Item::Reconnected { .. }));
    assert_eq!(fingerprint(&mut rtm).await, 1);
    assert!(last(&mut rtm).await.is_unauthorized());
}

#[tokio::test(start_paused = true)]
async fn silence_after_the_connection_runs_into_the_timeout() {
    for received in 0..3 {
        let mut server = Server::new();
        let mut rtm = server.plugin().connect().unwrap();
        let began = Instant::now();
        let mut peer = server.accept().await;
        for text in [OPEN, r#"40{"sid":"b"}"#].into_iter().take(received) {
            peer.send(text).await;
        }
        let second = server.accept_ready().await;
        let elapsed = began.elapsed();
        assert!((15 * SECOND..17 * SECOND).contains(&elapsed), "{received}: {elapsed:?}");
        assert_eq!(next(&mut rtm).await, Item::Connected);
        drop((peer, second));
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_opens_the_websocket_runs_into_the_timeout() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let silent = server.accept_stream().await;
    server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn missed_pings_lead_to_another_connection_and_count_from_the_last_packet() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.ping_for(100 * SECOND).await;
    let began = Instant::now();
    let second = server.accept_ready().await;
    let elapsed = began.elapsed();
    assert!((45 * SECOND..49 * SECOND).contains(&elapsed), "{elapsed:?}");
    assert_eq!(next(&mut rtm).await, Item::Connected);
    // The system's clock does not advance with tokio's, so the difference shows.
    let Item::Reconnected { down_since } = next(&mut rtm).await else { panic!("no reconnection") };
    let silent_for = std::time::SystemTime::now().duration_since(down_since).unwrap();
    assert!((44 * SECOND..47 * SECOND).contains(&silent_for), "{silent_for:?}");
    drop((peer, second));
}

#[tokio::test(start_paused = true)]
async fn a_half_open_connection_that_accepts_no_more_bytes_is_given_up() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    // More replies than the buffer holds, none of which is read.
    let ping = format!("2{}", "x".repeat(4000));
    for _ in 0..40 {
        if tokio::time::timeout(SECOND, peer.send(ping.clone())).await.is_err() {
            break;
        }
    }
    let second = server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert!(matches!(next(&mut rtm).await, Item::Reconnected { .. }));
    drop((peer, second));
}

#[tokio::test(start_paused = true)]
async fn html_in_place_of_an_upgrade_is_retried_after_the_time_that_it_names() {
    for (head, expected) in [("200 OK\r\n", 1), ("503 Busy\r\nRetry-After: 40\r\n", 41)] {
        let mut server = Server::new();
        let rtm = server.plugin().connect().unwrap();
        let mut stream = server.accept_stream().await;
        let body = "<html>captive portal</html>";
        let response = format!("HTTP/1.1 {head}Content-Length: {}\r\n\r\n{body}", body.len());
        stream.read_buf(&mut Vec::new()).await.unwrap();
        stream.write_all(response.as_bytes()).await.unwrap();
        let began = Instant::now();
        let second = server.accept_stream().await;
        let elapsed = began.elapsed();
        assert!(
            elapsed <= expected * SECOND && elapsed + SECOND >= expected * SECOND,
            "{elapsed:?}"
        );
        let failure = rtm.last_failure().unwrap();
        assert!(failure.is_connect() && failure.to_string().contains(&head[..3]), "{failure}");
        drop((stream, second));
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_speak_engine_io_is_retried() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept().await;
    peer.send("hello").await;
    server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_request_for_the_address_is_final() {
    for status in [401, 403, 404] {
        let server = Server::responding(move |_| {
            RawResponse::new(status, r#"{"error":true,"reason":"no","data":{}}"#)
        });
        let mut rtm = server.plugin().connect().unwrap();
        assert_eq!(last(&mut rtm).await.status(), Some(status));
        assert_eq!(server.requests.lock().unwrap().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn other_failures_of_the_request_for_the_address_are_retried() {
    let mut server = Server::responding(|number| match number {
        0 => RawResponse::new(500, "<html>"),
        1 => RawResponse::new(200, "<html>"),
        2 => {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", "100".parse().unwrap());
            RawResponse::new(429, "").with_headers(headers)
        }
        _ => endpoints("ws://127.0.0.1/"),
    });
    let began = Instant::now();
    let mut rtm = server.plugin().connect().unwrap();
    server.accept_ready().await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert!((100 * SECOND..110 * SECOND).contains(&began.elapsed()), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn credentials_are_not_sent_to_a_foreign_address() {
    for url in ["wss://evil.com/", "wss://a:b@app.crisp.chat/", "ws://app.crisp.chat/"] {
        let mut server = Server::responding(move |number| match number {
            0 => endpoints(url),
            _ => endpoints("ws://127.0.0.1/"),
        });
        let rtm = server.plugin().connect().unwrap();
        server.accept_stream().await;
        assert_eq!(rtm.last_failure().unwrap().kind(), Kind::Redirect, "{url}");
        assert_eq!(server.urls.lock().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn settings_that_cannot_work_are_errors_before_anything_is_sent() {
    const VERIFY: EventName = EventName::new("identity:verify:request", &[Tier::Plugin]);
    let server = Server::new();
    let website = || server.builder(Token::website("a", "b").unwrap());
    let error = website().rooms(["w"]).events([VERIFY]).connect().unwrap_err();
    assert!(error.to_string().contains("`identity:verify:request`"), "{error}");
    assert_eq!(website().connect().unwrap_err().kind(), Kind::Configuration);
    let client = server.client(Token::plugin("a", "b").unwrap());
    assert_eq!(Rtm::builder(&client).connect().unwrap_err().kind(), Kind::Configuration);
    assert!(server.requests.lock().unwrap().is_empty());
}

#[test]
fn a_stream_outside_of_a_runtime_is_an_error() {
    let token = Token::plugin("a", "b").unwrap();
    let builder = ClientBuilder::new(token).transport(crisp_api_runtime::testing::NeverTransport);
    let client: Handle = builder.build().unwrap();
    let error = Rtm::builder(&client).events([MESSAGE_SEND]).connect().unwrap_err();
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_undecodable_frame_does_not_end_the_stream() {
    let mut server = Server::new();
    let mut rtm = server.plugin().connect().unwrap();
    let mut peer = server.accept_ready().await;
    peer.send("42{}").await;
    peer.send(r#"451-["file",{"_placeholder":true,"num":0}]"#).await;
    let bytes = tokio_tungstenite::tungstenite::Message::binary(vec![1, 2, 3]);
    futures_util::SinkExt::send(&mut peer.socket, bytes).await.unwrap();
    peer.message("w", 1).await;
    assert_eq!(next(&mut rtm).await, Item::Connected);
    let item = next(&mut rtm).await;
    assert!(matches!(&item, Item::Undecodable { raw, .. } if raw == "42{}"), "{item:?}");
    assert_eq!(fingerprint(&mut rtm).await, 1);
    rtm.control().close();
    assert!(rtm.next().await.is_none());
}
