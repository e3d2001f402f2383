use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::error::Reason;

fn answer(status: u16, body: &str) -> Result<Value> {
    answer_to(&Method::GET, status, body)
}

fn answer_to<T: Output>(method: &Method, status: u16, body: &str) -> Result<T> {
    read(method, status, body.as_bytes(), false)
}

fn read<T: Output>(method: &Method, status: u16, body: &[u8], strict: bool) -> Result<T> {
    let mut headers = HeaderMap::new();
    headers.insert("x-request-id", "r-1".parse().unwrap());
    let status = StatusCode::from_u16(status).unwrap();
    let response = RawResponse { status, headers, body: Bytes::copy_from_slice(body) };
    let classified = classify(method, response, SystemTime::UNIX_EPOCH)?;
    classified.of_call("get_thing", 1, strict).decode().map(Response::into_output)
}

#[test]
fn any_2xx_is_success_unless_it_says_error() {
    for status in [200, 201, 202, 206] {
        let body = r#"{"error":false,"reason":"listed","data":[1]}"#;
        assert_eq!(answer(status, body).unwrap(), json!([1]));
    }
    let error = answer(200, r#"{"error":true,"reason":"not_found","data":{}}"#).unwrap_err();
    assert!(error.is(Reason::NotFound));
    assert_eq!(error.kind(), Kind::Api);
    assert_eq!(error.request_id(), Some("r-1"));
}

#[test]
fn an_error_keeps_status_reason_and_message() {
    let body = r#"{"error":true,"reason":"invalid_data","data":{"message":"data should have required property 'origin'"}}"#;
    let error = answer(400, body).unwrap_err();
    assert!(error.is_invalid());
    assert_eq!(
        error.to_string(),
        "Crisp answered 400 (invalid_data): data should have required property 'origin'"
    );
}

#[test]
fn a_page_from_an_intermediary_keeps_its_status_and_its_beginning() {
    let error = answer(502, "<html>\n<h1>Bad   Gateway</h1>").unwrap_err();
    assert_eq!(error.status(), Some(502));
    assert_eq!(error.detail(), Some("<html> <h1>Bad Gateway</h1>"));
    let error = answer(502, "").unwrap_err();
    assert_eq!(error.to_string(), "Crisp answered 502");
}

#[test]
fn success_that_is_no_envelope_is_an_error() {
    for body in ["", " \n", "<html>", "[]", "null", "[false,\"resolved\",{}]"] {
        let error = answer(200, body).unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
    }
}

#[test]
fn a_page_that_stands_in_for_success_is_shown_without_what_is_personal() {
    let page = "<p>jane@acme.com asked https://x.y/website/1 for session_1 :</p> later";
    let error = answer(200, page).unwrap_err();
    assert_eq!(
        (error.status(), error.detail()),
        (Some(200), Some("[…] asked […] for […] :</p> later"))
    );
}

#[test]
fn half_a_surrogate_pair_is_repaired() {
    let body = r#"{"error":false,"reason":"resolved","data":["cut \ud83d"]}"#;
    assert_eq!(answer_to::<Vec<String>>(&Method::GET, 200, body).unwrap(), ["cut \u{fffd}"]);
    let body = r#"{"error":true,"reason":"invalid_data","data":{"message":"cut \ud83d"}}"#;
    let error = answer(400, body).unwrap_err();
    assert_eq!(error.detail(), Some("cut \u{fffd}"));
}

#[test]
fn strict_reading_forgives_nothing() {
    const STRICT: Leniency = Leniency::Strict { repaired: false };
    let read = |data: &str| decode::<Reason>(data.as_bytes(), STRICT).map_err(|m| m.message);
    assert_eq!(read(r#""not_found""#).unwrap(), Reason::NotFound);
    assert_eq!(read(r#""s3cret""#).unwrap_err(), "a word is not among those of its enum");
    assert!(decode::<Vec<u8>>(b"{}", STRICT).is_err());
    assert!(decode::<Vec<u8>>(b"{}", Leniency::Lenient).is_ok());
    assert!(decode::<String>(br#""\ud83d""#, STRICT).is_err());
}

#[test]
fn strict_reading_says_that_an_answer_had_to_be_made_text() {
    let get = |body: &[u8], strict| read::<Value>(&Method::GET, 200, body, strict);
    for body in [
        &b"{\"error\":false,\"reason\":\"resolved\",\"data\":[\"caf\xe9\"]}"[..],
        b"{\"error\":false,\"reason\":\"resolv\xe9d\",\"data\":[\"caf\xef\xbf\xbd\"]}",
        br#"{"error":false,"reason":"resolv\ud83dd","data":["caf\ufffd"]}"#,
    ] {
        assert_eq!(get(body, false).unwrap(), json!(["caf\u{fffd}"]));
        let error = get(body, true).unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)));
        assert!(error.to_string().contains("no UTF-8, or half a surrogate pair"), "{error}");
    }
    let nothing = b"{\"error\":false,\"reason\":\"updated\",\"data\":{\"name\":\"\xff\"}}";
    assert!(read::<()>(&Method::PATCH, 200, nothing, true).unwrap_err().is_decode());
    let half = br#"{"error":false,"reason":"resolved","data":["\ud83d"]}"#;
    let error = get(half, true).unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (Kind::Decode, Some("[0]")));
    // Text in other words than ours needs no repair.
    let text = "{\"error\":false,\"reason\":\"resolved\",\"data\":[\"café\"]}";
    assert_eq!(get(text.as_bytes(), true).unwrap(), json!(["café"]));
}

#[test]
fn a_redirect_is_an_error_of_its_own() {
    let error = answer(302, "").unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Redirect, Some(302)));
}

#[test]
fn the_answer_to_head_is_a_boolean() {
    let head = |status| answer_to::<bool>(&Method::HEAD, status, "");
    assert!(head(200).unwrap());
    assert!(!head(404).unwrap());
    assert!(head(401).unwrap_err().is_unauthorized());
}

#[test]
fn what_returns_nothing_accepts_any_data() {
    for data in ["{}", "[]", "null", r#"{"people_id":"x"}"#] {
        let body = format!(r#"{{"error":false,"reason":"updated","data":{data}}}"#);
        answer_to::<()>(&Method::PATCH, 200, &body).unwrap();
    }
    answer_to::<()>(&Method::PATCH, 200, r#"{"error":false,"reason":"updated"}"#).unwrap();
    answer_to::<()>(&Method::DELETE, 204, "").unwrap();
    let error = answer(200, r#"{"error":false,"reason":"resolved"}"#).unwrap_err();
    assert_eq!(error.to_string(), "get_thing: the answer's data cannot be read: .: there is none");
}

#[test]
fn data_that_does_not_fit_says_where_and_shows_no_value_of_it() {
    let body = r#"{"error":false,"reason":"resolved","data":[["a"],[1]]}"#;
    let error = answer_to::<Vec<Vec<String>>>(&Method::GET, 200, body).unwrap_err();
    assert_eq!(error.json_path(), Some("[1][0]"));
    assert_eq!(error.json_offset(), Some(8));
    assert_eq!(error.endpoint(), Some("get_thing"));
}

#[test]
fn an_answer_that_only_looks_like_success_is_read_whole() {
    let decode = |body: &str| {
        let error = answer(200, body).unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        error.to_string()
    };
    let broken_off = decode(r#"{"error":false,"reason":"resolved","data":{"a":{"b":1}"#);
    assert!(broken_off.contains("it is not JSON (EOF"), "{broken_off}");
    let body = r#"{"error":false,"reason":"resolved","data":{"a":1},"more":{}}"#;
    assert_eq!(answer(200, body).unwrap(), json!({"a": 1}));
    let body = r#"{"error":false,"reason":"resolved","data":{"a":1},"error":true}"#;
    assert_eq!(answer(200, body).unwrap_err().kind(), Kind::Api);
    // What returns nothing looks at no data, and yet not everything will do.
    let body = r#"{"error":false,"reason":"resolved","data":{"a":{"b":1}"#;
    assert!(answer_to::<()>(&Method::GET, 200, body).unwrap_err().is_decode());
    let error = answer_to::<()>(&Method::GET, 500, body).unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Api, Some(500)));
}

/// Success as Crisp writes it, or almost.
fn any_answer() -> impl Strategy<Value = Vec<u8>> {
    let data = prop_oneof![
        Just(r#"{"a":[1,{"b":"}"}]}"#),
        Just(r#"["\ud83d",{}]"#),
        Just("7}"),
        Just(r#"{},"data":{"a":1}"#),
        Just(r#"{},"error":true"#),
        Just(""),
    ];
    let answer =
        data.prop_map(|data| format!(r#"{{"error":false,"reason":"listed","data":{data}}}"#));
    (answer, any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), 0..4u8).prop_map(
        |(answer, start, end, change)| {
            let mut bytes = answer.into_bytes();
            let (start, end) = (start.index(bytes.len()), end.index(bytes.len()));
            match change {
                0 => {}
                1 => bytes.truncate(start.max(1)),
                2 => bytes[start] = bytes[end],
                _ => bytes.insert(start, b"\xff \"\\}"[end % 5]),
            }
            bytes
        },
    )
}

proptest! {
    /// Not to look at the whole answer at first makes no difference.
    #[test]
    fn what_was_only_glanced_at_reads_the_same(body in any_answer()) {
        let (status, now) = (StatusCode::OK, SystemTime::UNIX_EPOCH);
        let response = RawResponse { status, headers: HeaderMap::new(), body: body.clone().into() };
        let decode = |classified: Result<ClassifiedResponse>| {
            let decoded = classified.and_then(|classified| {
                classified.of_call("get_thing", 1, false).decode::<Value>()
            });
            // The caller of `classify` names the endpoint of its errors.
            let decoded = decoded.map_err(|error| error.of_endpoint("get_thing").to_string());
            decoded.map(Response::into_output)
        };
        let parsed = parse(status, HeaderMap::new(), body.into(), now);
        prop_assert_eq!(decode(classify(&Method::GET, response, now)), decode(parsed));
    }
}
