//! Requests of Crisp are verified, and rejected ones explained.
#![cfg(feature = "hooks")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crisp_api_realtime::Source;
use crisp_api_realtime::hooks::{
    Content, Delivery, HookRequest, Kind, Mistake, Rejection, Verifier,
};
use http::{HeaderMap, HeaderName, HeaderValue};

const SECRET: &str = "00000000000000000000000000000000";
const BODY: &str = r#"{"website_id":"a3235adc","event":"message:send","data":{"content":"é\/","x":1.0},"timestamp":1632401830425}"#;
const HUGO_BODY: &str = r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#;

// Made by OpenSSL from the three constants above:
//
//   printf '[1632401830500;%s]' "$body" | openssl dgst -sha256 -hmac $secret
const TIMESTAMP: &str = "1632401830500";
const SIGNATURE: &str = "4888b55b587fd9762fcd2b3a431177985103e2fd7968d7c52f7c1f8615fff086";
//   printf '1632401830.a3235adc.%s' "$hugo_body" | openssl dgst -sha256 -hmac $secret
const HUGO_SIGNATURE: &str =
    "sha256=2d8512ad63cfcc2adf9a86ee693691dfc0803c42f3ff0632ee6066fc7bbc13fd";

fn plugin() -> Verifier {
    Verifier::plugin([SECRET]).unwrap()
}

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_632_401_831)
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let value = HeaderValue::from_str(value).unwrap();
        headers.append(HeaderName::from_static(name), value);
    }
    headers
}

fn signed() -> HeaderMap {
    headers(&[
        ("x-crisp-request-timestamp", TIMESTAMP),
        ("x-crisp-signature", SIGNATURE),
        ("x-delivery-attempt-count", "2"),
        ("x-delivery-attempt-limit", "3"),
    ])
}

fn hugo() -> HeaderMap {
    headers(&[
        ("x-crisp-timestamp", "1632401830"),
        ("x-crisp-website-id", "a3235adc"),
        ("x-crisp-session-id", "12d87cf3"),
        ("x-crisp-signature", HUGO_SIGNATURE),
    ])
}

fn verify(verifier: &Verifier, headers: &HeaderMap, body: &str) -> Result<Delivery, Rejection> {
    verifier.verify(&HookRequest::new(headers, body.as_bytes()).now(now()))
}

fn mistake(verifier: &Verifier, headers: &HeaderMap, body: &str) -> Mistake {
    let rejection = verify(verifier, headers, body).unwrap_err();
    assert_eq!(rejection.status(), 401);
    rejection.mistake()
}

#[test]
fn verifies_a_hook_that_openssl_signed() {
    let delivery = verify(&plugin(), &signed(), BODY).unwrap();
    assert_eq!((delivery.attempt, delivery.attempt_limit), (Some(2), Some(3)));
    assert_eq!(delivery.signed_at_ms, Some(1_632_401_830_500));
    assert_eq!(delivery.website_id.as_deref(), Some("a3235adc"));
    assert_eq!(delivery.raw, BODY.as_bytes());
    let event = delivery.into_event().unwrap();
    assert_eq!(
        (event.name.as_str(), event.timestamp_ms),
        ("message:send", Some(1_632_401_830_425))
    );
    assert_eq!(event.source, Source::Hook { attempt: Some(2) });
    assert_eq!(event.data["content"], "é/");
}

#[test]
fn a_reserialized_body_is_rejected_with_the_reason() {
    for (body, expected) in [
        (
            BODY.replace(',', ", ").replace(':', ": ").replace("message: ", "message:"),
            Mistake::Reserialized,
        ),
        (BODY.replace('é', "\\u00e9"), Mistake::Reserialized),
        (BODY.replace("\\/", "/"), Mistake::Reserialized),
        (format!("{BODY}\n"), Mistake::TrailingNewline),
        (format!("{BODY}\r\n"), Mistake::TrailingNewline),
        (BODY.replace("message:send", "message:sent"), Mistake::WrongSecret),
        (String::new(), Mistake::WrongSecret),
    ] {
        assert_eq!(mistake(&plugin(), &signed(), &body), expected, "{body}");
    }
}

#[test]
fn a_signature_of_the_reserialized_body_is_rejected_with_the_reason() {
    let written_again = br#"{"website_id":"a3235adc","event":"message:send","data":{"content":"\u00e9/","x":1},"timestamp":1632401830425}"#;
    let written_by_node =
        String::from_utf8(written_again.to_vec()).unwrap().replace("\\u00e9", "é");
    for body in [written_again.as_slice(), written_by_node.as_bytes()] {
        let signed = plugin().sign("", body, now());
        assert_eq!(mistake(&plugin(), &signed.headers, BODY), Mistake::Reserialized);
    }
}

#[test]
fn verifies_bodies_with_floats_escapes_other_scripts_and_newlines() {
    for body in
        ["{\"a\":1.0}", "{\"a\":\"\\/\"}", "{\"a\":\"日本 🙏\"}", "{\"a\":1}\n", "{ }\r\n", "null"]
    {
        let signed = plugin().sign("", body.as_bytes(), now());
        let delivery = verify(&plugin(), &signed.headers, body).unwrap();
        assert!(matches!(delivery.content, Content::Json(_)), "{body}");
    }
}

#[test]
fn a_verified_body_that_is_not_understood_is_no_rejection() {
    for (body, json) in [("", false), ("<html>", false), ("[1]", true), (r#"{"event":7}"#, true)] {
        let signed = plugin().sign("", body.as_bytes(), now());
        let delivery = verify(&plugin(), &signed.headers, body).unwrap();
        match &delivery.content {
            Content::Json(_) => assert!(json, "{body}"),
            Content::Undecodable { error } => assert!(!json && error.contains("line"), "{error}"),
            other => panic!("{other:?}"),
        }
    }
    let body = br#"{"event":"another:event","more":1}"#;
    let signed = plugin().sign("", body, now());
    let delivery = plugin().verify(&HookRequest::new(&signed.headers, body).now(now())).unwrap();
    assert_eq!(delivery.into_event().unwrap().name, "another:event");
}

#[test]
fn an_empty_secret_is_an_error() {
    assert!(Verifier::plugin(["a", ""]).is_err());
    assert!(Verifier::plugin(Vec::<String>::new()).is_err());
    assert!(Verifier::website_key(" ").is_err());
    assert!(Verifier::hugo("").is_err());
    assert!(plugin().and_secret("\n").is_err());
}

#[test]
fn either_of_two_secrets_is_accepted() {
    let both = Verifier::plugin(["new", SECRET]).unwrap();
    assert!(verify(&both, &signed(), BODY).is_ok());
    let both = Verifier::plugin(["new"]).unwrap().and_secret(SECRET).unwrap();
    assert!(verify(&both, &signed(), BODY).is_ok());
    let new = both.sign("", BODY.as_bytes(), now());
    assert!(verify(&Verifier::plugin(["new"]).unwrap(), &new.headers, BODY).is_ok());
    let other = Verifier::plugin(["other"]).unwrap();
    assert_eq!(mistake(&other, &signed(), BODY), Mistake::WrongSecret);
}

#[test]
fn whitespace_around_the_secret_is_explained() {
    let padded = Verifier::plugin([format!("{SECRET}\n")]).unwrap();
    assert_eq!(mistake(&padded, &signed(), BODY), Mistake::PaddedSecret);
}

#[test]
fn stamps_in_milliseconds_and_in_seconds_are_accepted_as_signed() {
    for (timestamp, accepted) in
        [("1632401830500", true), ("1632401830", true), ("16324018", false)]
    {
        let secret = crisp_api_realtime::protocol::signature::Secret::new(SECRET).unwrap();
        let signature = crisp_api_realtime::protocol::signature::sign_plugin(
            &secret,
            timestamp,
            BODY.as_bytes(),
        );
        let headers =
            headers(&[("x-crisp-request-timestamp", timestamp), ("x-crisp-signature", &signature)]);
        assert_eq!(verify(&plugin(), &headers, BODY).is_ok(), accepted, "{timestamp}");
    }
    let mut seconds = plugin().sign("", BODY.as_bytes(), now()).headers;
    seconds.insert("x-crisp-request-timestamp", HeaderValue::from_static("1632401831"));
    assert_eq!(mistake(&plugin(), &seconds, BODY), Mistake::TimestampUnit);
}

#[test]
fn a_stale_signature_is_rejected_on_both_sides_of_now() {
    let verify_at = |verifier: &Verifier, seconds: u64| {
        let now = UNIX_EPOCH + Duration::from_secs(seconds);
        verifier.verify(&HookRequest::new(&signed(), BODY.as_bytes()).now(now)).map(|_| ())
    };
    assert!(verify_at(&plugin(), 1_632_401_830 + 300).is_ok());
    for seconds in [1_632_401_830 + 301, 1_632_401_830 - 300, 0] {
        let rejection = verify_at(&plugin(), seconds).unwrap_err();
        assert!(rejection.is_stale() && rejection.status() == 401, "{seconds}");
    }
    assert!(verify_at(&plugin().max_age(None), 0).is_ok());
    assert!(verify_at(&plugin().max_age(Duration::from_secs(600)), 1_632_401_830 + 500).is_ok());
}

#[test]
fn a_retried_hook_with_a_new_signature_time_is_the_same_delivery() {
    let deliver = |attempt: &str, at: SystemTime| {
        let mut headers = plugin().sign("", BODY.as_bytes(), at).headers;
        headers.insert("x-delivery-attempt-count", HeaderValue::from_str(attempt).unwrap());
        let request = HookRequest::new(&headers, BODY.as_bytes()).now(at);
        plugin().verify(&request).unwrap()
    };
    let (first, second) = (deliver("1", now()), deliver("2", now() + Duration::from_secs(3600)));
    assert_ne!(first.signed_at_ms, second.signed_at_ms);
    let (first, second) = (first.into_event().unwrap(), second.into_event().unwrap());
    assert_eq!(first.delivery_key(), second.delivery_key());
}

#[test]
fn headers_that_are_not_as_crisp_sends_them_are_explained() {
    let with = |name: &'static str, value: Option<&str>| {
        let mut headers = signed();
        match value {
            Some(value) => drop(headers.insert(name, HeaderValue::from_str(value).unwrap())),
            None => drop(headers.remove(name)),
        }
        mistake(&plugin(), &headers, BODY)
    };
    let (timestamp, signature) = ("x-crisp-request-timestamp", "x-crisp-signature");
    assert_eq!(with(signature, None), Mistake::MissingHeader { name: signature });
    assert_eq!(with(timestamp, None), Mistake::MissingHeader { name: timestamp });
    assert_eq!(with(signature, Some(&SIGNATURE.to_uppercase())), Mistake::UppercaseHex);
    for text in
        ["", "abc", &SIGNATURE[1..], &format!("sha256={SIGNATURE}"), &format!(" {SIGNATURE}")]
    {
        assert_eq!(with(signature, Some(text)), Mistake::MalformedSignature, "{text}");
    }
    for text in ["", "now", "-1", "+1632401830500", "1632401830.5", "99999999999999999999999"] {
        assert_eq!(with(timestamp, Some(text)), Mistake::MalformedTimestamp, "{text}");
    }
    let mut twice = signed();
    twice.append(signature, HeaderValue::from_static(SIGNATURE));
    assert_eq!(mistake(&plugin(), &twice, BODY), Mistake::MalformedHeader { name: signature });
}

#[test]
fn a_large_body_is_not_examined() {
    let body = format!("{BODY}{}", " ".repeat(40_000));
    let signed = plugin().sign("", body.as_bytes(), now());
    assert_eq!(mistake(&plugin(), &signed.headers, &format!("{body}\n")), Mistake::WrongSecret);
}

#[test]
fn verifies_a_key_in_the_url() {
    let verifier = Verifier::website_key("a b+c/é").unwrap();
    let verify = |query: Option<&str>| {
        let head = verifier.verify_head(&HeaderMap::new(), query);
        let headers = HeaderMap::new();
        let whole = verifier.verify(&HookRequest::new(&headers, BODY.as_bytes()).query(query));
        assert_eq!(head.is_ok(), whole.is_ok(), "{query:?}");
        whole.map_err(|rejection| rejection.mistake())
    };
    let query = verifier.sign("", BODY.as_bytes(), now()).query.unwrap();
    assert_eq!(verify(Some(&query)).unwrap().into_event().unwrap().name, "message:send");
    assert!(verify(Some("x=1&key=a%20b%2Bc%2F%C3%A9")).is_ok());
    for (query, expected) in [
        (None, Mistake::MissingKey),
        (Some(""), Mistake::MissingKey),
        (Some("Key=x"), Mistake::MissingKey),
        (Some("key"), Mistake::WrongKey),
        (Some("key="), Mistake::WrongKey),
        (Some("key=a%20b"), Mistake::WrongKey),
        (Some(&format!("{query}&{query}")), Mistake::DuplicateKey),
        (Some(&format!("key=x&{query}")), Mistake::DuplicateKey),
    ] {
        assert_eq!(verify(query).unwrap_err(), expected, "{query:?}");
    }
}

#[test]
fn verifies_a_call_of_hugo() {
    let verifier = Verifier::hugo(SECRET).unwrap();
    let delivery = verify(&verifier, &hugo(), HUGO_BODY).unwrap();
    assert!(matches!(&delivery.content, Content::Json(json) if json["method"] == "tools/list"));
    assert_eq!(delivery.website_id.as_deref(), Some("a3235adc"));
    assert_eq!(delivery.session_id.as_deref(), Some("session_12d87cf3"));
    assert_eq!(delivery.signed_at_ms, Some(1_632_401_830_000));
    let mut other = hugo();
    other.insert("x-crisp-website-id", HeaderValue::from_static("another"));
    assert_eq!(mistake(&verifier, &other, HUGO_BODY), Mistake::WrongSecret);
    assert_eq!(
        mistake(&verifier, &HeaderMap::new(), HUGO_BODY),
        Mistake::MissingHeader { name: "x-crisp-timestamp" }
    );
    let signed = verifier.sign("w", HUGO_BODY.as_bytes(), now());
    assert!(verify(&verifier, &signed.headers, HUGO_BODY).is_ok());
}

#[test]
fn a_request_of_another_kind_is_named() {
    let hugo_verifier = Verifier::hugo(SECRET).unwrap();
    let website = Verifier::website_key(SECRET).unwrap();
    let other = |verifier: &Verifier, headers: &HeaderMap, query: Option<&str>| {
        verifier.verify_head(headers, query).unwrap_err().mistake()
    };
    let found = |found| Mistake::OtherKind { found };
    assert_eq!(other(&plugin(), &hugo(), None), found(Kind::Hugo));
    assert_eq!(other(&hugo_verifier, &signed(), None), found(Kind::Plugin));
    assert_eq!(other(&website, &signed(), None), found(Kind::Plugin));
    assert_eq!(other(&website, &hugo(), None), found(Kind::Hugo));
    assert_eq!(other(&plugin(), &HeaderMap::new(), Some("key=x")), found(Kind::Website));
}

#[test]
fn nothing_shows_secrets_bodies_or_ids() {
    let delivery = verify(&plugin(), &signed(), BODY).unwrap();
    let rejection = verify(&plugin(), &signed(), "{}").unwrap_err();
    let headers = signed();
    let request = HookRequest::new(&headers, BODY.as_bytes());
    let head = plugin().sign("", b"{}", now());
    let shown =
        format!("{delivery:?} {rejection:?} {rejection} {request:?} {:?} {head:?}", plugin());
    for secret in [SECRET, SIGNATURE, "a3235adc", "1632401830"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
