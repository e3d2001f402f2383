//! Malformed JSON and malformed envelopes.

use crisp_api::prelude::*;
use crisp_api::{Error, Kind, Reason, Result, types::Website};

use super::server::{Server, Step, WEBSITE, response};

async fn read(body: impl AsRef<[u8]>) -> Result<Website> {
    status("200 OK", body).await
}

async fn status(status: &str, body: impl AsRef<[u8]>) -> Result<Website> {
    let server = Server::start([Step::Close(response(status, "", body))]).await;
    server.single_attempt().get_website().await
}

async fn error(body: impl AsRef<[u8]>) -> Error {
    read(body).await.unwrap_err()
}

fn data(data: &str) -> String {
    format!(r#"{{"error":false,"reason":"resolved","data":{data}}}"#)
}

#[tokio::test]
async fn truncated_json_is_a_decode_error_at_every_byte() {
    let steps = (0..WEBSITE.len()).map(|end| Step::Keep(response("200 OK", "", &WEBSITE[..end])));
    let server = Server::start(steps).await;
    let site = server.single_attempt();
    for end in 0..WEBSITE.len() {
        let error = site.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode, "{end}: {error}");
    }
}

#[tokio::test]
async fn body_without_an_envelope_is_a_decode_error() {
    assert_eq!(error(format!("\u{feff}{WEBSITE}")).await.kind(), Kind::Decode);
    for body in
        ["", " \n", "\u{feff}", "\u{feff}{}", "null", "[]", "\"x\"", "1", "{}", "[false,\"x\",{}]"]
    {
        assert_eq!(error(body).await.kind(), Kind::Decode, "{body}");
    }
}

#[tokio::test]
async fn success_requires_both_the_status_and_the_error_flag() {
    let api_error = |body| async move { read(body).await.unwrap_err() };
    let error = api_error(r#"{"error":true,"reason":"not_found","data":{}}"#).await;
    assert!(error.is(Reason::NotFound) && error.kind() == Kind::Api);
    let error = status("404 Not Found", data("{}")).await.unwrap_err();
    assert!(error.is_not_found() && error.kind() == Kind::Api);
    let error = status("400 Bad", r#"{"error":true}"#).await.unwrap_err();
    assert_eq!((error.reason(), error.is_invalid()), (None, true));
    let error = status("400 Bad", r#"{"error":true,"reason":"brand_new","data":null}"#).await;
    assert!(error.unwrap_err().is("brand_new"));
    assert_eq!(api_error(r#"{"error":false,"reason":"resolved"}"#).await.kind(), Kind::Decode);
}

/// Up to 127 levels are decoded. Deeper nesting is an error and must not overflow the stack.
#[tokio::test]
async fn deep_nesting_is_a_decode_error() {
    for (depth, fits) in [(127, true), (128, false), (100_000, false)] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
            let inner = if open == "[" { "" } else { "1" };
            let deep = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            let server = Server::start([Step::Close(response("200 OK", "", data(&deep)))]).await;
            let client = server.builder().max_body(1 << 20).build().unwrap();
            let result = client.website("w").get_website().as_json().await;
            assert_eq!(result.is_ok(), fits, "{depth} {open}");
            if let Err(error) = result {
                assert_eq!(error.kind(), Kind::Decode);
            }
            // Unknown fields are skipped, which must not recurse without a limit either.
            let unknown = data(&format!(r#"{{"website_id":"w","x":{deep}}}"#));
            let server = Server::start([Step::Close(response("200 OK", "", unknown))]).await;
            let client = server.builder().max_body(1 << 20).build().unwrap();
            let result = client.website("w").get_website().await;
            assert!(result.is_ok() || result.unwrap_err().is_decode());
        }
    }
}

#[tokio::test]
async fn null_is_absent_and_lists_are_not_objects() {
    assert_eq!(read(data(r#"{"website_id":"w","name":null}"#)).await.unwrap().name, None);
    let error = error(data(r#"{"website_id":"w","name":["s3cret"]}"#)).await;
    assert!(error.json_path().unwrap().contains("name"), "{error:?}");
    assert!(error.json_offset().is_some() && !format!("{error:?}").contains("s3cret"));
}

/// Replaces each `%` by an overlong two-byte encoding of `/`, which is invalid UTF-8.
fn overlong(text: String) -> Vec<u8> {
    let bytes = text.into_bytes().into_iter();
    bytes.flat_map(|b| if b == b'%' { vec![0xc0, 0xaf] } else { vec![b] }).collect()
}

/// Decodes unpaired surrogates and invalid UTF-8 to U+FFFD.
#[tokio::test]
async fn replaces_invalid_unicode() {
    let name = |name: &str| data(&format!(r#"{{"website_id":"w","name":"{name}"}}"#));
    for (body, expected) in [
        (name(r"cut \ud83d").into_bytes(), "cut \u{fffd}"),
        (name(r"\ude00 cut").into_bytes(), "\u{fffd} cut"),
        (name(r"\u0000\u200f\uffff").into_bytes(), "\0\u{200f}\u{ffff}"),
        // An overlong encoding of `/`.
        (overlong(name("a%b")), "a\u{fffd}\u{fffd}b"),
        (name("caf%").bytes().map(|b| if b == b'%' { 0xe9 } else { b }).collect(), "caf\u{fffd}"),
    ] {
        assert_eq!(read(body).await.unwrap().name.as_deref(), Some(expected));
    }
}

#[tokio::test]
async fn accepts_unknown_fields_and_rejects_trailing_data() {
    let more = data(r#"{"website_id":"w","name":"Acme","brand_new":{"a":[1]}}"#);
    assert!(read(more).await.is_ok());
    assert_eq!(error(format!("{WEBSITE}{WEBSITE}")).await.kind(), Kind::Decode);
    assert_eq!(error(format!("{WEBSITE} garbage")).await.kind(), Kind::Decode);
}

#[tokio::test]
async fn strict_mode_rejects_unknown_fields() {
    let more = data(r#"{"website_id":"w","name":"Acme","brand_new":1}"#);
    let step = Step::Close(response("200 OK", "", more));
    let server = Server::start([step]).await;
    let site = server.builder().strict().build().unwrap().website("w");
    let error = site.get_website().await.unwrap_err();
    assert!(error.to_string().contains("`brand_new`"), "{error}");
    site.get_website().await.unwrap();
}
