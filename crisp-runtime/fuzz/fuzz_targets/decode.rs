//! Any response leads to an output or an error within the deadline, and the error can be printed.
//!
//! The first byte of the input chooses the status, the second chooses strict or lenient decoding,
//! and the rest is the body.

#![no_main]

use std::cell::LazyCell;

use crisp_api::testing::MemoryTransport;
use crisp_api::transport::RawResponse;
use crisp_api::types::{Conversation, ConversationMeta};
use crisp_api::{Client, Error, Token};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

const STATUSES: [u16; 8] = [200, 200, 200, 206, 202, 404, 301, 503];

thread_local! {
    static RUNTIME: LazyCell<Runtime> = LazyCell::new(|| {
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O needs no system resources")
    });
}

fuzz_target!(|bytes: &[u8]| {
    let [status, strict, body @ ..] = bytes else { return };
    let _ = Conversation::from_json(body).map_err(show);
    let _ = ConversationMeta::from_json(body).map_err(show);

    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let response = RawResponse::new(status, body.to_vec());
    let transport = MemoryTransport::new().response(response.clone()).response(response);
    let token = Token::website("identifier", "key").expect("the token is valid");
    let builder = Client::builder(token).transport(transport).retries(0);
    let builder = if strict % 2 == 1 { builder.strict() } else { builder };
    let site = builder.build().expect("the settings are valid").website("w");
    RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let _ = site.get_conversation("s").await.map_err(show);
            let _ = site.get_messages_in_conversation("s").await.map_err(show);
        });
    });
});

fn show(error: Error) {
    let shown = format!("{error} {error:?}");
    assert!(shown.len() < 10_000, "an error must not contain the whole response");
}
