//! A response is a success exactly if its body is an object with `error: false` and `data`, and its
//! output is then that data.

#![no_main]

use std::cell::LazyCell;

use crisp_api::testing::MemoryTransport;
use crisp_api::transport::RawResponse;
use crisp_api::{Client, Kind, Method, Token};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: LazyCell<Runtime> = LazyCell::new(|| {
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O needs no system resources")
    });
}

fuzz_target!(|body: &[u8]| {
    let transport = MemoryTransport::new().response(RawResponse::new(200, body.to_vec()));
    let token = Token::website("identifier", "key").expect("the token is valid");
    let client = Client::builder(token).transport(transport).retries(0).build();
    let site = client.expect("the settings are valid").website("w");
    let call = site.raw(Method::GET, "/x").value();
    let found = RUNTIME.with(|runtime| runtime.block_on(call));
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(mut envelope)) if envelope.get("error") == Some(&Value::Bool(false)) => {
            match envelope.remove("data") {
                Some(data) => assert_eq!(found.expect("the envelope reports success"), data),
                None => assert!(found.is_err(), "there is no data"),
            }
        }
        Ok(_) => assert!(found.is_err(), "the body is not a success envelope"),
        // Invalid text is repaired, so the body may still be accepted.
        Err(_) => {
            if let Err(error) = found {
                assert!(matches!(error.kind(), Kind::Api | Kind::Decode), "{error:?}");
            }
        }
    }
});
