//! Whatever a server answers, a call ends with an output or an error, within its time, and its error
//! can be shown.
//!
//! The first byte chooses the status, the second whether nothing is forgiven; the rest is the body.

#![no_main]

use std::cell::LazyCell;

use crisp_api::testing::MemoryTransport;
use crisp_api::types::{Conversation, ConversationMeta};
use crisp_api::{Client, Error, Token};
use crisp_api::transport::RawResponse;
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

const STATUSES: [u16; 8] = [200, 200, 200, 206, 202, 404, 301, 503];

thread_local! {
    static RUNTIME: LazyCell<Runtime> = LazyCell::new(|| {
        Builder::new_current_thread().enable_time().build().expect("a runtime without I/O is made of memory")
    });
}

fuzz_target!(|bytes: &[u8]| {
    let [status, strict, body @ ..] = bytes else { return };
    let _ = Conversation::from_json(body).map_err(show);
    let _ = ConversationMeta::from_json(body).map_err(show);

    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let answer = RawResponse::new(status, body.to_vec());
    let transport = MemoryTransport::new().response(answer.clone()).response(answer);
    let token = Token::website("identifier", "key").expect("the token is one");
    let builder = Client::builder(token).transport(transport).retries(0);
    let builder = if strict % 2 == 1 { builder.strict() } else { builder };
    let site = builder.build().expect("the client is one").website("w");
    RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let _ = site.get_conversation("s").await.map_err(show);
            let _ = site.get_messages_in_conversation("s").await.map_err(show);
        });
    });
});

fn show(error: Error) {
    let shown = format!("{error} {error:?}");
    assert!(shown.len() < 10_000, "an error is not the whole answer");
}
