//! JSON as nobody should write it: J1 to J15.

use crisp_api::{Error, Kind, Reason, Result, types::Website};

use super::server::{Server, Step, WEBSITE, answer};

async fn read(body: impl AsRef<[u8]>) -> Result<Website> {
    status("200 OK", body).await
}

async fn status(status: &str, body: impl AsRef<[u8]>) -> Result<Website> {
    let server = Server::start([Step::Close(answer(status, "", body))]).await;
    server.once().get_website().await
}

async fn error(body: impl AsRef<[u8]>) -> Error {
    read(body).await.unwrap_err()
}

fn data(data: &str) -> String {
    format!(r#"{{"error":false,"reason":"resolved","data":{data}}}"#)
}

/// J1: cut off anywhere.
#[tokio::test]
async fn j1_a_cut_off_answer_is_an_error_at_every_byte() {
    let steps = (0..WEBSITE.len()).map(|end| Step::Keep(answer("200 OK", "", &WEBSITE[..end])));
    let server = Server::start(steps).await;
    let site = server.once();
    for end in 0..WEBSITE.len() {
        let error = site.get_website().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode, "{end}: {error}");
    }
}

/// J2 and J3: nothing, and what is no envelope.
#[tokio::test]
async fn j2_j3_what_is_no_envelope_is_an_error() {
    for body in ["", " \n", "\u{feff}{}", "null", "[]", "\"x\"", "1", "{}", "[false,\"x\",{}]"] {
        assert_eq!(error(body).await.kind(), Kind::Decode, "{body}");
    }
}

/// J4: what `error` says and what the status says.
#[tokio::test]
async fn j4_the_status_and_the_flag_must_both_say_success() {
    let refused = |body| async move { read(body).await.unwrap_err() };
    let error = refused(r#"{"error":true,"reason":"not_found","data":{}}"#).await;
    assert!(error.is(Reason::NotFound) && error.kind() == Kind::Refused);
    let error = status("404 Not Found", data("{}")).await.unwrap_err();
    assert!(error.is_not_found() && error.kind() == Kind::Refused);
    let error = status("400 Bad", r#"{"error":true}"#).await.unwrap_err();
    assert_eq!((error.reason(), error.is_invalid()), (None, true));
    let error = status("400 Bad", r#"{"error":true,"reason":"brand_new","data":null}"#).await;
    assert!(error.unwrap_err().is("brand_new"));
    assert_eq!(refused(r#"{"error":false,"reason":"resolved"}"#).await.kind(), Kind::Decode);
}

/// J6: deep nesting is refused and does not end the program.
#[tokio::test]
async fn j6_deep_nesting_is_an_error() {
    let deep = format!("{}{}", "[".repeat(400), "]".repeat(400));
    assert_eq!(error(data(&deep)).await.kind(), Kind::Decode);
}

/// J10: null, and lists where objects should be.
#[tokio::test]
async fn j10_null_is_absent_and_lists_are_no_objects() {
    assert_eq!(read(data(r#"{"website_id":"w","name":null}"#)).await.unwrap().name, None);
    let error = error(data(r#"{"website_id":"w","name":["s3cret"]}"#)).await;
    assert!(error.json_path().unwrap().contains("name"), "{error:?}");
    assert!(error.json_offset().is_some() && !format!("{error:?}").contains("s3cret"));
}

/// J11: half a surrogate pair, and bytes that are no text.
#[tokio::test]
async fn j11_text_that_is_none_is_repaired() {
    let name = |name: &str| data(&format!(r#"{{"website_id":"w","name":"{name}"}}"#));
    for (body, expected) in [
        (name(r"cut \ud83d").into_bytes(), "cut \u{fffd}"),
        (name(r"\ude00 cut").into_bytes(), "\u{fffd} cut"),
        (name(r"\u0000\u200f\uffff").into_bytes(), "\0\u{200f}\u{ffff}"),
        (name("caf%").bytes().map(|b| if b == b'%' { 0xe9 } else { b }).collect(), "caf\u{fffd}"),
    ] {
        assert_eq!(read(body).await.unwrap().name.as_deref(), Some(expected));
    }
}

/// J13 and J14: more than there should be.
#[tokio::test]
async fn j13_j14_more_than_expected() {
    let more = data(r#"{"website_id":"w","name":"Acme","brand_new":{"a":[1]}}"#);
    assert!(read(more).await.is_ok());
    assert_eq!(error(format!("{WEBSITE}{WEBSITE}")).await.kind(), Kind::Decode);
    assert_eq!(error(format!("{WEBSITE} garbage")).await.kind(), Kind::Decode);
}

/// What reading forgives is an error in strict mode.
#[tokio::test]
async fn strict_mode_forgives_nothing() {
    let more = data(r#"{"website_id":"w","name":"Acme","brand_new":1}"#);
    let step = Step::Close(answer("200 OK", "", more));
    let server = Server::start([step]).await;
    let site = server.builder().strict().build().unwrap().website("w");
    let error = site.get_website().await.unwrap_err();
    assert!(error.to_string().contains("`brand_new`"), "{error}");
    site.get_website().await.unwrap();
}
