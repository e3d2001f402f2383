//! A call never panics, whatever the server sends, and every error can be formatted.

#![allow(missing_docs, reason = "these are tests")]

use crisp_api::testing::MemoryTransport;
use crisp_api::transport::RawResponse;
use crisp_api::{Client, Token, dynamic};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use tokio::runtime::Builder;

const CONVERSATION: &str = include_str!("../benches/requests/conversation.json");

/// Decodes the response in lenient and in strict mode and returns the formatted errors.
fn call(status: u16, body: &[u8]) -> Vec<String> {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let results = [false, true].map(|strict| {
        let transport = MemoryTransport::new().response(RawResponse::new(status, body.to_vec()));
        let builder = Client::builder(Token::website("identifier", "key").unwrap());
        let builder = builder.transport(transport).retries(0);
        let builder = if strict { builder.strict() } else { builder };
        let site = builder.build().unwrap().website("w");
        runtime.block_on(async { site.get_conversation("s").await })
    });
    results.into_iter().filter_map(|result| Some(format!("{0} {0:?}", result.err()?))).collect()
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![Just(200), Just(202), Just(206), Just(301), Just(404), 100..600u16]
}

/// A conversation with some bytes changed and possibly truncated.
fn corrupted_body() -> impl Strategy<Value = Vec<u8>> {
    let edits = vec((any::<Index>(), byte()), 0..4);
    (edits, any::<Index>(), any::<bool>()).prop_map(|(edits, end, cut)| {
        let mut body = CONVERSATION.as_bytes().to_vec();
        for (at, byte) in edits {
            let at = at.index(body.len());
            body[at] = byte;
        }
        body.truncate(if cut { end.index(body.len()) } else { body.len() });
        body
    })
}

/// Mostly bytes that are significant in JSON.
fn byte() -> impl Strategy<Value = u8> {
    prop_oneof![4 => proptest::sample::select(b"{}[]\",:\\u0-e.ntf".to_vec()), 1 => any::<u8>()]
}

/// JSON of any structure, including unpaired surrogates.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<f64>().prop_map(|value| format!("{value:e}")),
        "[a-z_ ]{0,9}".prop_map(|text| format!("\"{text}\"")),
        Just(r#""\ud83d""#.to_owned()),
    ];
    let key =
        proptest::sample::select(vec!["session_id", "active", "meta", "state", "mentions", "x"]);
    leaf.prop_recursive(3, 24, 6, move |inner| {
        let entry =
            (key.clone(), inner.clone()).prop_map(|(key, value)| format!("\"{key}\":{value}"));
        prop_oneof![
            vec(inner, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            vec(entry, 0..6).prop_map(|entries| format!("{{{}}}", entries.join(","))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(status in status(), body in vec(byte(), 0..200)) {
        call(status, &body);
    }

    #[test]
    fn corrupted_bodies_never_panic_or_leak_values(status in status(), body in corrupted_body()) {
        for error in call(status, &body) {
            prop_assert!(!error.contains("morgan@"), "a value of the result is shown: {error}");
        }
    }

    #[test]
    fn arbitrary_data_never_panics(status in status(), data in json(), error in any::<bool>()) {
        call(status, format!(r#"{{"error":{error},"reason":"a|b","data":{data}}}"#).as_bytes());
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each case decodes the types of every endpoint and event, so a few cases are enough.
    #[test]
    fn arbitrary_json_never_panics_in_any_type(json in json()) {
        let endpoints = dynamic::endpoints().map(crisp_api::dynamic::Endpoint::name);
        for name in endpoints.chain(dynamic::events().map(dynamic::Event::name)) {
            let _ = dynamic::decode(name, json.as_bytes());
            let _ = dynamic::decode_body(name, json.as_bytes());
        }
    }
}
