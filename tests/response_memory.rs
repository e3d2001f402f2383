//! Limits the memory of a response to 8 times the size limit, whatever the server sends.

#![allow(missing_docs, reason = "these are tests")]

use crisp_api::testing::MemoryTransport;
use crisp_api::transport::RawResponse;
use crisp_api::{Client, Method, Token, types};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Builder;

/// The size limit of the response body, in bytes.
const LIMIT: usize = 1024 * 1024;
const MULTIPLE: usize = 8;

/// Returns a list of this item, with a total size of about `size` bytes.
fn list(item: &str, size: usize) -> String {
    let items = vec![item; (size - 100) / (item.len() + 1)].join(",");
    format!(r#"{{"error":false,"reason":"listed","data":[{items}]}}"#)
}

/// Returns the maximum number of bytes that a call allocates, and whether it succeeded.
fn memory<T: DeserializeOwned + Send + 'static>(status: u16, body: String) -> (usize, bool) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let transport = MemoryTransport::new().response(RawResponse::new(status, body));
    let token = Token::website("identifier", "key").unwrap();
    let builder = Client::builder(token).transport(transport).max_body(LIMIT).retries(0);
    let site = builder.build().unwrap().website("w");
    let mut succeeded = false;
    let counted = allocation_counter::measure(|| {
        succeeded = runtime.block_on(site.raw(Method::GET, "/x").json::<T>()).is_ok();
    });
    (usize::try_from(counted.bytes_max).unwrap(), succeeded)
}

/// Tries the item in lists of all sizes up to the limit, since the largest accepted one takes the most
/// memory.
fn check<T: DeserializeOwned + Send + 'static>(item: &str) {
    let (mut size, mut accepted, mut max) = (LIMIT, 0, 0);
    while size > 1_000 {
        let (bytes, succeeded) = memory::<Vec<T>>(200, list(item, size));
        // The body itself is allocated by the test, so it is added here.
        let total = bytes + size;
        max = max.max(total);
        assert!(total <= MULTIPLE * LIMIT, "{size} bytes of {item}: {total} bytes of memory");
        accepted += usize::from(succeeded);
        size = size * 3 / 4;
    }
    println!("{:.1} times the limit: {item}", max as f64 / LIMIT as f64);
    assert!(accepted > 0, "no list of {item} is accepted");
}

#[test]
fn tiny_items_take_at_most_eight_times_the_limit() {
    check::<types::HelpdeskLocaleFeedbackItem>("{}");
    check::<types::Conversation>(r#"{"session_id":"s","website_id":"w"}"#);
    check::<types::PeopleProfile>(r#"{"people_id":"p"}"#);
    check::<types::HelpdeskTreeEntry>(r#"{"slug":"","children":[{"slug":""}]}"#);
    check::<Value>("0");
    check::<Value>("{}");
    check::<Value>("[0]");
    check::<Value>(r#"{"":0}"#);
    check::<Value>(r#"{"a":{"a":{"a":{"a":[{}]}}}}"#);
    check::<Value>(r#""""#);
    check::<String>(r#""""#);
    check::<Vec<Vec<u64>>>("[[0]]");
}

#[test]
fn an_object_with_many_keys_takes_at_most_eight_times_the_limit() {
    for count in [1_000, 5_000, 20_000, 40_000] {
        let entries: Vec<_> = (0..count).map(|key| format!(r#""{key:x}":{{"":0}}"#)).collect();
        let body = format!(r#"{{"error":false,"reason":"x","data":{{{}}}}}"#, entries.join(","));
        let size = body.len();
        assert!(size < LIMIT);
        let (bytes, _) = memory::<Value>(200, body);
        assert!(bytes + size <= MULTIPLE * LIMIT, "{count} keys: {bytes} bytes");
    }
}

#[test]
fn long_reasons_and_messages_take_at_most_eight_times_the_limit() {
    let long = |part: &str| part.repeat(LIMIT / part.len() - 100);
    for body in [
        format!(r#"{{"error":true,"reason":"{}","data":{{}}}}"#, long("a|")),
        format!(r#"{{"error":true,"reason":"{}","data":{{}}}}"#, long(r"\u0061")),
        format!(r#"{{"error":true,"reason":"x","data":{{"message":"{}"}}}}"#, long(r"\ud83d")),
        format!(r#"{{"error":true,"reason":"x","data":[{}0]}}"#, long("0,")),
        long("<p>"),
    ] {
        for status in [200, 400] {
            let start = body[..40].to_owned();
            let (bytes, _) = memory::<Value>(status, body.clone());
            assert!(bytes + LIMIT <= MULTIPLE * LIMIT, "{start}: {bytes} bytes");
        }
    }
}
