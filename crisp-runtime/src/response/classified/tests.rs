use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::error::Reason;

fn get(status: u16, body: &str) -> Result<Value> {
    respond(&Method::GET, status, body)
}

fn respond<T: Output>(method: &Method, status: u16, body: &str) -> Result<T> {
    respond_bytes(method, status, body.as_bytes(), false)
}

fn respond_bytes<T: Output>(method: &Method, status: u16, body: &[u8], strict: bool) -> Result<T> {
    let mut headers = HeaderMap::new();
    headers.insert("request-id", "r-1".parse().unwrap());
    let status = StatusCode::from_u16(status).unwrap();
    let response = RawResponse { status, headers, body: Bytes::copy_from_slice(body) };
    let classified = classify(method, response, SystemTime::UNIX_EPOCH)?;
    classified.of_call("get_thing", 1, strict).decode().map(Response::into_output)
}

#[test]
fn a_2xx_status_is_success_unless_the_envelope_reports_an_error() {
    for status in [200, 201, 202, 206] {
        let body = r#"{"error":false,"reason":"listed","data":[1]}"#;
        assert_eq!(get(status, body).unwrap(), json!([1]));
    }
    let error = get(200, r#"{"error":true,"reason":"not_found","data":{}}"#).unwrap_err();
    assert!(error.is(Reason::NotFound));
    assert_eq!(error.kind(), Kind::Api);
    assert_eq!(error.request_id(), Some("r-1"));
}

#[test]
fn an_error_keeps_its_status_reason_and_message() {
    let body = r#"{"error":true,"reason":"invalid_data","data":{"message":"data should have required property 'origin'"}}"#;
    let error = get(400, body).unwrap_err();
    assert!(error.is_invalid());
    assert_eq!(error.detail(), Some("data should have required property 'origin'"));
    assert_eq!(error.to_string(), "Crisp returned 400 (invalid_data)");
    assert_eq!(
        format!("{error:#}"),
        "Crisp returned 400 (invalid_data): data should have required property 'origin'"
    );
}

#[test]
fn a_page_from_an_intermediary_keeps_its_status_and_an_excerpt() {
    let error = get(502, "<html>\n<h1>Bad   Gateway</h1>").unwrap_err();
    assert_eq!(error.status(), Some(502));
    assert_eq!(error.detail(), Some("<html> <h1>Bad Gateway</h1>"));
    let error = get(502, "").unwrap_err();
    assert_eq!(error.to_string(), "Crisp returned 502");
}

#[test]
fn a_success_status_without_an_envelope_is_an_error() {
    for body in ["", " \n", "<html>", "[]", "null", "[false,\"resolved\",{}]"] {
        let error = get(200, body).unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
    }
}

#[test]
fn masks_personal_data_in_the_excerpt_of_a_page() {
    let page = "<p>jane@acme.com asked https://x.y/website/1 for session_1 :</p> later";
    let error = get(200, page).unwrap_err();
    assert_eq!(
        (error.status(), error.detail()),
        (Some(200), Some("[…] asked […] for […] :</p> later"))
    );
}

#[test]
fn repairs_an_unpaired_surrogate() {
    let body = r#"{"error":false,"reason":"resolved","data":["cut \ud83d"]}"#;
    assert_eq!(respond::<Vec<String>>(&Method::GET, 200, body).unwrap(), ["cut \u{fffd}"]);
    let body = r#"{"error":true,"reason":"invalid_data","data":{"message":"cut \ud83d"}}"#;
    let error = get(400, body).unwrap_err();
    assert_eq!(error.detail(), Some("cut \u{fffd}"));
}

#[allow(unreachable_pub, reason = "the macro defines public methods")]
mod size {
    #[derive(Clone, PartialEq)]
    pub(super) enum Size {
        Small,
        Unknown(crate::UnknownValue),
    }

    crate::__open_enum! { Size, Unknown { Small = "small", } }
}

use size::Size;

#[test]
fn strict_decoding_rejects_deviations() {
    const STRICT: Leniency = Leniency::Strict { repaired: false };
    let decode_size = |data: &str| decode::<Size>(data.as_bytes(), STRICT);
    assert_eq!(decode_size(r#""small""#).unwrap(), Size::Small);
    let unknown = decode_size(r#""s3cret""#).unwrap_err();
    assert_eq!(unknown.message, "unknown value of an enum");
    assert!(decode::<Vec<u8>>(b"{}", STRICT).is_err());
    assert!(decode::<Vec<u8>>(b"{}", Leniency::Lenient).is_ok());
    assert!(decode::<String>(br#""\ud83d""#, STRICT).is_err());
}

#[test]
fn strict_decoding_rejects_a_repaired_response() {
    let get = |body: &[u8], strict| respond_bytes::<Value>(&Method::GET, 200, body, strict);
    for body in [
        &b"{\"error\":false,\"reason\":\"resolved\",\"data\":[\"caf\xe9\"]}"[..],
        b"{\"error\":false,\"reason\":\"resolv\xe9d\",\"data\":[\"caf\xef\xbf\xbd\"]}",
        br#"{"error":false,"reason":"resolv\ud83dd","data":["caf\ufffd"]}"#,
    ] {
        assert_eq!(get(body, false).unwrap(), json!(["caf\u{fffd}"]));
        let error = get(body, true).unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)));
        assert!(error.to_string().contains("invalid UTF-8 or an unpaired surrogate"), "{error}");
    }
    let invalid = b"{\"error\":false,\"reason\":\"updated\",\"data\":{\"name\":\"\xff\"}}";
    let updated = respond_bytes::<()>(&Method::PATCH, 200, invalid, true);
    assert!(updated.unwrap_err().is_decode());
    let half = br#"{"error":false,"reason":"resolved","data":["\ud83d"]}"#;
    let error = get(half, true).unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (Kind::Decode, Some("[0]")));
    // Valid text outside of ASCII needs no repair.
    let text = "{\"error\":false,\"reason\":\"resolved\",\"data\":[\"café\"]}";
    assert_eq!(get(text.as_bytes(), true).unwrap(), json!(["café"]));
}

#[test]
fn a_redirect_is_an_error_of_its_own_kind() {
    let error = get(302, "").unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Redirect, Some(302)));
}

#[test]
fn a_head_response_decodes_as_a_boolean() {
    let head = |status| respond::<bool>(&Method::HEAD, status, "");
    assert!(head(200).unwrap());
    assert!(!head(404).unwrap());
    assert!(head(401).unwrap_err().is_unauthorized());
}

#[test]
fn a_404_of_an_intermediary_is_an_error_of_a_head_request() {
    for (kind, exists) in [("application/json; charset=utf-8", true), ("text/html", false)] {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", kind.parse().unwrap());
        let response = RawResponse::new(404, "").with_headers(headers);
        let classified = classify(&Method::HEAD, response, SystemTime::UNIX_EPOCH);
        assert_eq!(classified.is_ok(), exists, "{kind}");
    }
}

#[test]
fn reasons_are_short_and_few_and_shown_only_if_they_look_like_codes() {
    let reason = |reason: &str| {
        let body = json!({ "error": true, "reason": reason, "data": {} }).to_string();
        get(400, &body).unwrap_err()
    };
    let error = reason(&"a|".repeat(1_000_000));
    assert!(error.to_string().len() < 100, "{error}");
    let error = reason(&"x".repeat(1_000_000));
    assert!(error.to_string().len() < 200 && error.reason().unwrap().as_str().len() <= 64);
    let error = reason("quota\n\u{1b}[31m_limit_exceeded");
    assert_eq!(*error.reason().unwrap(), "quota[31m_limit_exceeded");
    assert_eq!(error.to_string(), "Crisp returned 400 (unrecognized reason)");
    assert_eq!(
        reason("not_found|jane@acme.com").to_string(),
        "Crisp returned 400 (not_found or unrecognized reason)"
    );
}

/// A secret of a form that no message of ours and no code of Crisp has.
fn any_secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{3,8}[0-9]{3}@acme\\.com",
        "Basic [A-Z][A-Za-z0-9]{20,30}==",
        "session_[0-9a-f]{8}-[0-9a-f]{4}",
        "S3[A-Z]{6,60}",
        "[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}",
    ]
}

/// A response that contains the secret wherever an intermediary or Crisp may put one.
fn any_response(secret: &str) -> impl Strategy<Value = (u16, Vec<u8>)> + use<> {
    let quoted = Value::from(secret).to_string();
    let bodies = vec![
        secret.to_owned(),
        format!("<html><p>Authorization: {secret}</p>"),
        format!(r#"{{"error":true,"reason":{quoted},"data":{{}}}}"#),
        format!(r#"{{"error":true,"reason":"not_found|{quoted}","data":{{}}}}"#),
        format!(r#"{{"error":true,"reason":"invalid_data","data":{{"message":{quoted}}}}}"#),
        format!(r#"{{"error":false,"reason":"resolved","data":{quoted}}}"#),
        format!(r#"{{"error":false,"reason":"resolved","data":{{{quoted}:1}}}}"#),
        format!(r#"{{"error":false,"reason":"resolved","data":{{{quoted}:[{quoted}]}}}}"#),
        format!(r#"{{"error":false,"reason":"resolved","data":[[{{{quoted}:[{{}}]}}]]}}"#),
        format!(r#"{{"error":false,"reason":"resolved","data":{{{quoted}:{quoted}"#),
        format!(r#"{{"error":{quoted},"reason":"resolved","data":{quoted}}}"#),
        format!(r#"{{{quoted}:{quoted}}}"#),
        format!("[{quoted}]"),
    ];
    let prefix =
        prop::sample::select(vec!["", "\u{feff}", ")]}',", "while(1);", "data:", "\0", " \n", "x"]);
    let status = prop::sample::select(vec![200, 206, 302, 400, 404, 408, 420, 429, 500, 503]);
    (status, prefix, prop::sample::select(bodies))
        .prop_map(|(status, prefix, body)| (status, [prefix.as_bytes(), body.as_bytes()].concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Searches all printed forms of the errors for a secret that the response contains, in the body
    /// and in the headers.
    #[test]
    fn no_printed_form_of_an_error_shows_a_secret(
        (secret, (status, body)) in any_secret().prop_flat_map(|secret| {
            let response = any_response(&secret);
            (Just(secret), response)
        }),
        strict: bool,
    ) {
        let mut headers = HeaderMap::new();
        for name in ["request-id", "x-request-id", "retry-after", "location", "x-echo"] {
            headers.insert(name, secret.parse().unwrap());
        }
        let decode = |decode: fn(ClassifiedResponse) -> Result<()>| {
            let status = StatusCode::from_u16(status).unwrap();
            let response = RawResponse { status, headers: headers.clone(), body: body.clone().into() };
            classify(&Method::GET, response, SystemTime::UNIX_EPOCH)
                .and_then(|classified| decode(classified.of_call("get_thing", 1, strict)))
        };
        type Keyed = std::collections::BTreeMap<String, Vec<u8>>;
        for result in [
            decode(|response| response.decode::<u8>().map(drop)),
            decode(|response| response.decode::<Keyed>().map(drop)),
            decode(|response| response.decode::<Vec<Vec<Keyed>>>().map(drop)),
            decode(|response| response.decode::<crate::value::Timestamp>().map(drop)),
            decode(|response| response.decode::<std::net::IpAddr>().map(drop)),
        ] {
            let Err(error) = result else { continue };
            let source = std::error::Error::source(&error).map(ToString::to_string);
            let printed = format!("{error} {error:?} {error:#?} {source:?}");
            for part in secret.split(' ') {
                prop_assert!(part == "Basic" || !printed.contains(part), "{}: {}", secret, printed);
            }
        }
    }
}

#[test]
fn an_endpoint_without_output_accepts_any_data() {
    for data in ["{}", "[]", "null", r#"{"people_id":"x"}"#] {
        let body = format!(r#"{{"error":false,"reason":"updated","data":{data}}}"#);
        respond::<()>(&Method::PATCH, 200, &body).unwrap();
    }
    respond::<()>(&Method::PATCH, 200, r#"{"error":false,"reason":"updated"}"#).unwrap();
    respond::<()>(&Method::DELETE, 204, "").unwrap();
    let error = get(200, r#"{"error":false,"reason":"resolved"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "get_thing: cannot decode the response data at `.`: the data is missing"
    );
}

#[test]
fn a_decode_error_locates_the_value_without_showing_it() {
    let body = r#"{"error":false,"reason":"resolved","data":[["a"],[1]]}"#;
    let error = respond::<Vec<Vec<String>>>(&Method::GET, 200, body).unwrap_err();
    assert_eq!(error.json_path(), Some("[1][0]"));
    assert_eq!(error.json_offset(), Some(8));
    assert_eq!(error.endpoint(), Some("get_thing"));
}

#[test]
fn a_body_that_resembles_success_is_parsed_completely() {
    let decode = |body: &str| {
        let error = get(200, body).unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        error.to_string()
    };
    let truncated = decode(r#"{"error":false,"reason":"resolved","data":{"a":{"b":1}"#);
    assert!(truncated.contains("invalid JSON (EOF"), "{truncated}");
    let body = r#"{"error":false,"reason":"resolved","data":{"a":1},"more":{}}"#;
    assert_eq!(get(200, body).unwrap(), json!({"a": 1}));
    let body = r#"{"error":false,"reason":"resolved","data":{"a":1},"error":true}"#;
    assert_eq!(get(200, body).unwrap_err().kind(), Kind::Api);
    // An endpoint without output ignores the data, but the body must still be valid JSON.
    let body = r#"{"error":false,"reason":"resolved","data":{"a":{"b":1}"#;
    assert!(respond::<()>(&Method::GET, 200, body).unwrap_err().is_decode());
    let error = respond::<()>(&Method::GET, 500, body).unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Api, Some(500)));
}

/// A success response as Crisp writes it, possibly damaged.
fn any_body() -> impl Strategy<Value = Vec<u8>> {
    let data = prop_oneof![
        Just(r#"{"a":[1,{"b":"}"}]}"#),
        Just(r#"["\ud83d",{}]"#),
        Just("7}"),
        Just(r#"{},"data":{"a":1}"#),
        Just(r#"{},"error":true"#),
        Just(""),
    ];
    let body =
        data.prop_map(|data| format!(r#"{{"error":false,"reason":"listed","data":{data}}}"#));
    (body, any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), 0..4u8).prop_map(
        |(body, start, end, change)| {
            let mut bytes = body.into_bytes();
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
    /// Locating the data is an optimization only.
    #[test]
    fn locating_the_data_decodes_the_same_as_parsing_the_envelope(body in any_body()) {
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
