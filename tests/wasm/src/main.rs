//! Sends calls through a custom transport. `.ci/wasm` compiles this for WASI and runs it in Node.

use std::future::ready;
use std::sync::{Arc, Mutex};

use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api::types::NewMessage;
use crisp_api::{Client, Request, Token};

/// A transport that responds by route and records the requests.
#[derive(Clone, Default)]
struct CustomTransport(Arc<Mutex<Vec<String>>>);

impl Transport for CustomTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let path = request.url().path().to_owned();
        let (status, data) = match (request.method().as_str(), &*path) {
            ("GET", "/v1/website/w") => (200, r#"{"website_id":"w","name":"Acme"}"#),
            ("POST", "/v1/website/w/conversation/s/message") => (202, r#"{"fingerprint":7}"#),
            _ => (404, "{}"),
        };
        let (error, reason) = if status == 404 { (true, "not_found") } else { (false, "resolved") };
        let body = format!(r#"{{"error":{error},"reason":"{reason}","data":{data}}}"#);
        self.0.lock().unwrap().push(path);
        Box::pin(ready(Ok(RawResponse::new(status, body))))
    }
}

fn main() {
    let transport = CustomTransport::default();
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).transport(transport.clone()).build().unwrap();
    let site = client.website("w");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        assert_eq!(site.get_website().await.unwrap().name.as_deref(), Some("Acme"));
        let sent = site.send_message_in_conversation("s", NewMessage::text("Hello")).await;
        assert_eq!(sent.unwrap().fingerprint.get(), 7);
        assert!(site.get_conversation("missing").await.unwrap_err().is_not_found());
        assert!(site.get_conversation("..").await.is_err());
    });
    let token = Token::website("identifier", "key").unwrap();
    assert!(Client::builder(token).build().is_err(), "there is no default transport for `https`");
    assert_eq!(transport.0.lock().unwrap().len(), 3);
    println!("3 requests were sent through the custom transport");
}
