//! A recording of any response can be stored and read back, and contains no credentials. Any text is
//! a cassette or is rejected.

#![no_main]

use std::cell::LazyCell;

use crisp_api::testing::{Cassette, MemoryTransport, RecordTransport, Redaction};
use crisp_api::transport::RawResponse;
use crisp_api::{Client, Method, Token};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: LazyCell<Runtime> = LazyCell::new(|| {
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O needs no system resources")
    });
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(cassette) = std::str::from_utf8(bytes)
        .map_err(drop)
        .and_then(|text| Cassette::from_json(text).map_err(drop))
    {
        let json = cassette.to_json();
        assert_eq!(Cassette::from_json(&json).expect("it was a cassette").to_json(), json);
    }
    // The server sends the credentials back.
    let body = [bytes, b" Authorization: Basic aWRlbnRpZmllcjpzM2NyZXQta2V5 s3cret-key"].concat();
    for body in [bytes.to_vec(), body] {
        let memory = MemoryTransport::new().response(RawResponse::new(200, body));
        let record = RecordTransport::new(memory, Redaction::new());
        let token = Token::website("identifier", "s3cret-key").expect("the token is valid");
        let client = Client::builder(token).transport(record.clone()).retries(0).build();
        let site = client.expect("the settings are valid").website("w");
        let _ = RUNTIME.with(|runtime| runtime.block_on(site.raw(Method::GET, "/x").value()));
        let json = record.cassette().to_json();
        Cassette::from_json(&json).expect("a recording can be read back");
        assert!(!json.contains("s3cret-key") && !json.contains("aWRlbnRpZmllcjpzM2NyZXQta2V5"));
    }
});
