//! Malformed HTTP/1.1 responses.

use crisp_api::{Error, Kind};

use super::server::{Server, Step, WEBSITE, response, success};

async fn error_after(step: Step) -> Error {
    Server::start([step]).await.single_attempt().get_website().await.unwrap_err()
}

/// Resets the connection before the headers, after them, and in the middle of the body.
#[tokio::test]
async fn connection_reset_is_an_interruption_at_any_point() {
    let whole = success();
    let head = whole.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    for length in [0, 10, head, head + 20] {
        let error = error_after(Step::Reset(whole[..length].to_vec())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{length}: {error:?}");
        assert!(error.may_have_been_processed());
        let server = Server::start([Step::Reset(whole[..length].to_vec())]).await;
        assert_eq!(server.retrying().get_website().send().await.unwrap().attempts(), 2);
        let server = Server::start([Step::Reset(whole[..length].to_vec())]).await;
        assert!(server.retrying().create_new_conversation().await.is_err());
        assert_eq!(server.requests().len(), 1, "a POST is not retried");
    }
}

#[tokio::test]
async fn rejects_wrong_content_lengths() {
    for length in ["500", "-1", "x", "10\r\nContent-Length: 11", "99999999999999999999"] {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
        let error = error_after(Step::Close([head.as_bytes(), WEBSITE.as_bytes()].concat())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{length}: {error:?}");
    }
    let huge = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{{", u64::MAX / 2);
    assert_eq!(error_after(Step::Stall(huge.into())).await.kind(), Kind::TooLarge);
}

/// The extra bytes must not be mistaken for the next response on the connection.
#[tokio::test]
async fn ignores_bytes_after_the_body() {
    let mut bytes = success();
    bytes.extend_from_slice(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    let server = Server::start([Step::Keep(bytes)]).await;
    let site = server.single_attempt();
    assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
    assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
}

#[tokio::test]
async fn malformed_chunks_are_an_interruption() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let size = WEBSITE.len();
    for chunks in [
        format!("xyz\r\n{WEBSITE}\r\n0\r\n\r\n"),
        format!("{size:x}\r\n{WEBSITE}"),
        format!("{size:x}\r\n{WEBSITE}\r\n"),
        format!("fffffffffffffffff\r\n{WEBSITE}\r\n0\r\n\r\n"),
    ] {
        let error = error_after(Step::Close(format!("{head}{chunks}").into())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{chunks}: {error:?}");
    }
}

#[tokio::test]
async fn skips_informational_responses() {
    for early in ["100 Continue", "103 Early Hints"] {
        let early = format!("HTTP/1.1 {early}\r\nLink: </x>\r\n\r\n");
        let server = Server::start([Step::Keep([early.as_bytes(), &success()].concat())]).await;
        assert!(server.single_attempt().get_website().await.is_ok(), "{early}");
    }
}

#[tokio::test]
async fn statuses_without_a_body_are_errors() {
    for status in ["204 No Content", "205 Reset Content"] {
        let server = Server::start([Step::Close(response(status, "", ""))]).await;
        assert!(server.single_attempt().get_website().await.unwrap_err().is_decode(), "{status}");
    }
    let error = error_after(Step::Close(b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec())).await;
    assert_eq!((error.kind(), error.status()), (Kind::Redirect, Some(304)));
}

/// The body must not be mistaken for the next response on the connection.
#[tokio::test]
async fn ignores_a_body_after_a_bodiless_status() {
    let body = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Mallory"}}"#;
    for status in ["204 No Content", "304 Not Modified"] {
        let server = Server::start([Step::Keep(response(status, "", body))]).await;
        let site = server.single_attempt();
        site.get_website().await.unwrap_err();
        let website = site.get_website().await.unwrap();
        assert_eq!(website.name.as_deref(), Some("Acme"), "{status}");
    }
    // HTTP forbids a body after 205, but a valid envelope is read all the same.
    let server = Server::start([Step::Keep(response("205 Reset Content", "", WEBSITE))]).await;
    assert!(server.single_attempt().get_website().await.is_ok());
}

#[tokio::test]
async fn rejects_header_floods_and_accepts_non_utf8_values() {
    let flood: String = (0..2000).map(|n| format!("X-{n}: y\r\n")).collect();
    let long = format!("X: {}\r\n", "y".repeat(1_000_000));
    for headers in [flood, long] {
        let error = error_after(Step::Close(response("200 OK", &headers, WEBSITE))).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
    }
    let odd = [
        &b"HTTP/1.1 200 OK\r\nX-Request-ID: \xff\xfe\r\nContent-Length: "[..],
        WEBSITE.len().to_string().as_bytes(),
        b"\r\n\r\n",
        WEBSITE.as_bytes(),
    ]
    .concat();
    let reply =
        Server::start([Step::Keep(odd)]).await.single_attempt().get_website().send().await.unwrap();
    assert_eq!(reply.request_id(), None);
}

/// RFC 9112 deprecates header lines that continue on the next line.
#[tokio::test]
async fn rejects_folded_headers() {
    let error = error_after(Step::Close(response("200 OK", "X: a\r\n b\r\n", WEBSITE))).await;
    assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
}

#[tokio::test]
async fn other_protocols_are_an_interruption() {
    for bytes in
        [&b"SSH-2.0-OpenSSH_9\r\n"[..], b"<html>0.9</html>", b"\0\0\0", b"HTTP/9.9 200 OK\r\n\r\n"]
    {
        let error = error_after(Step::Close(bytes.to_vec())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
    }
}
