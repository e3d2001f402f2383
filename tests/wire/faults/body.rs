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

/// T21: it says that the body is compressed, which was not asked for.
#[tokio::test]
async fn t21_a_compressed_body_is_not_unpacked() {
    let bomb = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    let bytes = answer("200 OK", "Content-Encoding: gzip\r\n", bomb);
    let server = Server::start([Step::Close(bytes)]).await;
    assert!(server.once().get_website().await.unwrap_err().is_decode());
    assert!(!server.requests()[0].to_lowercase().contains("accept-encoding"));
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
