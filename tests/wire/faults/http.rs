//! HTTP as nobody should speak it: T9 to T11, T14, T15, T17, T24.

use crisp_api::{Error, Kind};

use super::server::{Server, Step, WEBSITE, answer, good};

async fn error_after(step: Step) -> Error {
    Server::start([step]).await.once().get_website().await.unwrap_err()
}

/// T9: a reset before the headers, after them, and in the middle of the body.
#[tokio::test]
async fn t9_a_reset_is_interrupted_wherever_it_comes() {
    let whole = good();
    let head = whole.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    for length in [0, 10, head, head + 20] {
        let error = error_after(Step::Reset(whole[..length].to_vec())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{length}: {error:?}");
        assert!(error.may_have_been_processed());
        let server = Server::start([Step::Reset(whole[..length].to_vec())]).await;
        assert_eq!(server.patient().get_website().send().await.unwrap().attempts(), 2);
        let server = Server::start([Step::Reset(whole[..length].to_vec())]).await;
        assert!(server.patient().create_new_conversation().await.is_err());
        assert_eq!(server.requests().len(), 1, "a POST is not sent again");
    }
}

/// T10: lengths that lie.
#[tokio::test]
async fn t10_lengths_that_lie_are_errors() {
    for length in ["500", "-1", "x", "10\r\nContent-Length: 11", "99999999999999999999"] {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
        let error = error_after(Step::Close([head.as_bytes(), WEBSITE.as_bytes()].concat())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{length}: {error:?}");
    }
    let huge = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{{", u64::MAX / 2);
    assert_eq!(error_after(Step::Stall(huge.into())).await.kind(), Kind::TooLarge);
}

/// T10: fewer bytes are promised than are sent.
#[tokio::test]
async fn t10_bytes_after_the_end_do_not_reach_the_next_answer() {
    let mut bytes = good();
    bytes.extend_from_slice(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    let server = Server::start([Step::Keep(bytes)]).await;
    let site = server.once();
    assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
    assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
}

/// T11: chunks that are none.
#[tokio::test]
async fn t11_broken_chunks_are_interrupted() {
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

/// T14: there are answers before the answer.
#[tokio::test]
async fn t14_informational_answers_are_skipped() {
    for early in ["100 Continue", "103 Early Hints"] {
        let early = format!("HTTP/1.1 {early}\r\nLink: </x>\r\n\r\n");
        let server = Server::start([Step::Keep([early.as_bytes(), &good()].concat())]).await;
        assert!(server.once().get_website().await.is_ok(), "{early}");
    }
}

/// T15: statuses that have no body.
#[tokio::test]
async fn t15_answers_without_content() {
    for status in ["204 No Content", "205 Reset Content"] {
        let server = Server::start([Step::Close(answer(status, "", ""))]).await;
        assert!(server.once().get_website().await.unwrap_err().is_decode(), "{status}");
    }
    let error = error_after(Step::Close(b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec())).await;
    assert_eq!((error.kind(), error.status()), (Kind::Redirect, Some(304)));
}

/// T15: the same with a body, which the next answer is not taken for.
#[tokio::test]
async fn t15_a_body_where_none_may_be_does_not_reach_the_next_answer() {
    let body = r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Mallory"}}"#;
    for status in ["204 No Content", "304 Not Modified"] {
        let server = Server::start([Step::Keep(answer(status, "", body))]).await;
        let site = server.once();
        site.get_website().await.unwrap_err();
        let website = site.get_website().await.unwrap();
        assert_eq!(website.name.as_deref(), Some("Acme"), "{status}");
    }
    // HTTP lets a 205 be followed by a body, and Crisp's word counts.
    let server = Server::start([Step::Keep(answer("205 Reset Content", "", WEBSITE))]).await;
    assert!(server.once().get_website().await.is_ok());
}

/// T17: headers without end, and what is no text.
#[tokio::test]
async fn t17_a_flood_of_headers_is_an_error_and_odd_ones_are_not() {
    let flood: String = (0..2000).map(|n| format!("X-{n}: y\r\n")).collect();
    let long = format!("X: {}\r\n", "y".repeat(1_000_000));
    for headers in [flood, long] {
        let error = error_after(Step::Close(answer("200 OK", &headers, WEBSITE))).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
    }
    let odd = [
        &b"HTTP/1.1 200 OK\r\nX-Request-ID: \xff\xfe\r\nContent-Length: "[..],
        WEBSITE.len().to_string().as_bytes(),
        b"\r\n\r\n",
        WEBSITE.as_bytes(),
    ]
    .concat();
    let reply = Server::start([Step::Keep(odd)]).await.once().get_website().send().await.unwrap();
    assert_eq!(reply.request_id(), None);
}

/// T17: a header that goes on in the next line, which HTTP gave up.
#[tokio::test]
async fn t17_a_folded_header_is_an_error() {
    let error = error_after(Step::Close(answer("200 OK", "X: a\r\n b\r\n", WEBSITE))).await;
    assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
}

/// T24: it is another protocol.
#[tokio::test]
async fn t24_what_is_no_http_is_interrupted() {
    for bytes in
        [&b"SSH-2.0-OpenSSH_9\r\n"[..], b"<html>0.9</html>", b"\0\0\0", b"HTTP/9.9 200 OK\r\n\r\n"]
    {
        let error = error_after(Step::Close(bytes.to_vec())).await;
        assert_eq!(error.kind(), Kind::Interrupted, "{error:?}");
    }
}
