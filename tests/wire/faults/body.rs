//! Bodies that are slow, oversized, or mislabeled.

use std::time::Duration;

use crisp_api::prelude::*;
use crisp_api::{Kind, Method};

use super::server::{Server, Step, WEBSITE, response, success};

#[tokio::test]
async fn attempt_timeout_covers_the_body() {
    let whole = success();
    let half = whole[..whole.len() - 10].to_vec();
    for step in [Step::Stall(half), Step::Drip(whole, Duration::from_millis(100))] {
        let began = std::time::Instant::now();
        let server = Server::start([step]).await;
        let call = server.single_attempt().get_website().timeout(Duration::from_millis(500));
        let error = call.await.unwrap_err();
        assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}

/// The client never requests compression, so a `Content-Encoding` header is ignored. This rules out
/// decompression bombs, and a plain JSON body is still read.
#[tokio::test]
async fn does_not_decompress_bodies() {
    // A gzip stream of an empty text. It is also sent truncated, and replaced by bytes that are not
    // gzip.
    const GZIP: [u8; 20] = [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for encoding in ["gzip", "gzip, gzip", "br", "zstd", "nonsense"] {
        let header = format!("Content-Encoding: {encoding}\r\n");
        for body in [&GZIP[..], &GZIP[..12], &[0; 10]] {
            let server = Server::start([Step::Close(response("200 OK", &header, body))]).await;
            let error = server.single_attempt().get_website().await.unwrap_err();
            assert!(error.is_decode(), "{encoding}: {error:?}");
            assert!(!server.requests()[0].to_lowercase().contains("accept-encoding"));
        }
        let server = Server::start([Step::Close(response("200 OK", &header, WEBSITE))]).await;
        assert!(server.single_attempt().get_website().await.is_ok(), "{encoding}");
    }
}

#[tokio::test]
async fn size_limit_is_exact() {
    for (size, fits) in [(999, true), (1000, true), (1001, false)] {
        let padded = format!("{WEBSITE}{}", " ".repeat(size - WEBSITE.len()));
        let chunked = format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{padded}\r\n0\r\n\r\n",
            padded.len()
        );
        for bytes in [response("200 OK", "", &padded), chunked.into_bytes()] {
            let result =
                Server::start([Step::Close(bytes)]).await.single_attempt().get_website().await;
            assert_eq!(result.is_ok(), fits, "{size}: {result:?}");
            if let Err(error) = result {
                assert_eq!(error.kind(), Kind::TooLarge);
            }
        }
    }
}

#[tokio::test]
async fn does_not_retry_oversized_bodies() {
    let step = Step::Close(response("200 OK", "", "x".repeat(2000)));
    let server = Server::start([step]).await;
    assert!(server.retrying().get_website().await.is_err());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn head_result_depends_on_the_status() {
    for (status, exists) in
        [("200 OK", Some(true)), ("404 Not Found", Some(false)), ("401 No", None)]
    {
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: 57\r\n\r\n");
        let server = Server::start([Step::Keep(head.into())]).await;
        let result =
            server.single_attempt().raw(Method::HEAD, "/website/{website_id}").json::<bool>().await;
        assert_eq!(result.ok(), exists, "{status}");
    }
}

/// The body must not be mistaken for the next response on the connection.
#[tokio::test]
async fn ignores_a_body_after_a_head_response() {
    for status in ["200 OK", "404 Not Found"] {
        let server = Server::start([Step::Keep(response(status, "", "HTTP/1.1 500 X"))]).await;
        let site = server.single_attempt();
        let head = site.raw(Method::HEAD, "/website/{website_id}").json::<bool>().await;
        assert_eq!(head.unwrap(), status == "200 OK");
        assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
    }
}

/// The declared length would not fit into memory.
#[tokio::test]
async fn a_huge_declared_length_reserves_no_memory() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n";
    let server =
        Server::start([Step::Drip([head.as_bytes(), b"{}"].concat(), Duration::from_millis(1))])
            .await;
    let client = server.builder().max_body(usize::MAX).retries(0).build().unwrap();
    let call = client.website("w").get_website().timeout(Duration::from_millis(500));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}
