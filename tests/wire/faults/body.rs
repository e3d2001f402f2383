//! Bodies that are too slow, too large, or not what they say: T7, T8, T21 to T23.

use std::time::Duration;

use crisp_api::{Kind, Method};

use super::server::{Server, Step, WEBSITE, answer, good};

/// T7 and T8: the body drips, or stops halfway.
#[tokio::test]
async fn t7_t8_the_time_for_an_attempt_covers_the_body() {
    let whole = good();
    let half = whole[..whole.len() - 10].to_vec();
    for step in [Step::Stall(half), Step::Drip(whole, Duration::from_millis(50))] {
        let began = std::time::Instant::now();
        let error = Server::start([step]).await.once().get_website().await.unwrap_err();
        assert!(error.is_timeout() && error.may_have_been_processed(), "{error:?}");
        assert!(began.elapsed() < Duration::from_secs(2));
    }
}

/// T21: it says that the body is compressed, which was not asked for. Nothing is unpacked, so that
/// no bomb goes off, whether it is whole, cut off, or packed twice; and JSON stays JSON.
#[tokio::test]
async fn t21_a_compressed_body_is_not_unpacked() {
    // An empty text; below also cut off, and what was never packed.
    const GZIP: [u8; 20] = [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for encoding in ["gzip", "gzip, gzip", "br", "zstd", "nonsense"] {
        let header = format!("Content-Encoding: {encoding}\r\n");
        for packed in [&GZIP[..], &GZIP[..12], &[0; 10]] {
            let server = Server::start([Step::Close(answer("200 OK", &header, packed))]).await;
            let error = server.once().get_website().await.unwrap_err();
            assert!(error.is_decode(), "{encoding}: {error:?}");
            assert!(!server.requests()[0].to_lowercase().contains("accept-encoding"));
        }
        let server = Server::start([Step::Close(answer("200 OK", &header, WEBSITE))]).await;
        assert!(server.once().get_website().await.is_ok(), "{encoding}");
    }
}

/// T22: at the largest size, and one byte beside it.
#[tokio::test]
async fn t22_the_largest_size_is_exact() {
    for (size, fits) in [(999, true), (1000, true), (1001, false)] {
        let padded = format!("{WEBSITE}{}", " ".repeat(size - WEBSITE.len()));
        let chunked = format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{padded}\r\n0\r\n\r\n",
            padded.len()
        );
        for bytes in [answer("200 OK", "", &padded), chunked.into_bytes()] {
            let result = Server::start([Step::Close(bytes)]).await.once().get_website().await;
            assert_eq!(result.is_ok(), fits, "{size}: {result:?}");
            if let Err(error) = result {
                assert_eq!(error.kind(), Kind::TooLarge);
            }
        }
    }
}

/// T22: what is too large is not asked for again.
#[tokio::test]
async fn t22_too_large_is_final() {
    let step = Step::Close(answer("200 OK", "", "x".repeat(2000)));
    let server = Server::start([step]).await;
    assert!(server.patient().get_website().await.is_err());
    assert_eq!(server.requests().len(), 1);
}

/// T23: the answer to HEAD.
#[tokio::test]
async fn t23_head_is_answered_by_its_status() {
    for (status, exists) in
        [("200 OK", Some(true)), ("404 Not Found", Some(false)), ("401 No", None)]
    {
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: 57\r\n\r\n");
        let server = Server::start([Step::Keep(head.into())]).await;
        let result = server.once().raw(Method::HEAD, "/website/{website_id}").json::<bool>().await;
        assert_eq!(result.ok(), exists, "{status}");
    }
}

/// T23: an answer to HEAD that has a body all the same, which the next answer is not taken for.
#[tokio::test]
async fn t23_a_body_after_head_does_not_reach_the_next_answer() {
    for status in ["200 OK", "404 Not Found"] {
        let server = Server::start([Step::Keep(answer(status, "", "HTTP/1.1 500 X"))]).await;
        let site = server.once();
        let head = site.raw(Method::HEAD, "/website/{website_id}").json::<bool>().await;
        assert_eq!(head.unwrap(), status == "200 OK");
        assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
    }
}
