//! A server that a test plays: Engine.IO 4 over WebSocket over streams in memory.
//!
//! There is no network, so that tokio's paused clock advances only when both sides wait.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api_realtime::BoxFuture;
use crisp_api_realtime::rtm::{ByteStream, Dialer, EventName, Item, Rtm, RtmBuilder};
use crisp_api_runtime::transport::{RawResponse, Transport, TransportError};
use crisp_api_runtime::{ClientBuilder, Error, Handle, Request, Tier, Token};
use futures_util::{SinkExt, StreamExt};
use serde_json::Value;
use tokio::io::DuplexStream;
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, accept_async};
use url::Url;

pub(crate) const OPEN: &str =
    r#"0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000}"#;
pub(crate) const MESSAGE_SEND: EventName =
    EventName::new("message:send", &[Tier::Plugin, Tier::User, Tier::Website]);

/// The size of the buffer between the two sides, in bytes.
const BUFFER: usize = 64 * 1024;

/// The response to a request for the address, given its number, starting at 0.
type Respond = dyn Fn(usize) -> RawResponse + Send + Sync;

/// The REST API and the network.
pub(crate) struct Server {
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
    pub(crate) urls: Arc<Mutex<Vec<Url>>>,
    streams: mpsc::UnboundedReceiver<DuplexStream>,
    dialer: MemoryDialer,
    respond: Arc<Respond>,
}

#[derive(Clone)]
struct MemoryDialer {
    urls: Arc<Mutex<Vec<Url>>>,
    streams: mpsc::UnboundedSender<DuplexStream>,
}

struct Rest {
    requests: Arc<Mutex<Vec<String>>>,
    respond: Arc<Respond>,
}

pub(crate) fn endpoints(app: &str) -> RawResponse {
    let body =
        format!(r#"{{"error":false,"reason":"resolved","data":{{"socket":{{"app":"{app}"}}}}}}"#);
    RawResponse::new(200, body)
}

impl Server {
    pub(crate) fn new() -> Self {
        Self::responding(|_| endpoints("ws://127.0.0.1/w/f43/"))
    }

    pub(crate) fn responding(
        respond: impl Fn(usize) -> RawResponse + Send + Sync + 'static,
    ) -> Self {
        let (sender, streams) = mpsc::unbounded_channel();
        let urls = Arc::default();
        let dialer = MemoryDialer { urls: Arc::clone(&urls), streams: sender };
        Self { requests: Arc::default(), urls, streams, dialer, respond: Arc::new(respond) }
    }

    /// A client whose REST API is this server.
    pub(crate) fn client<K>(&self, token: Token<K>) -> Handle {
        let rest = Rest { requests: self.requests.clone(), respond: self.respond.clone() };
        let builder = ClientBuilder::new(token).base_url("http://127.0.0.1/v1");
        builder.transport(rest).build().unwrap()
    }

    /// Returns the network.
    pub(crate) fn dialer(&self) -> impl Dialer + use<> {
        self.dialer.clone()
    }

    pub(crate) fn builder<K>(&self, token: Token<K>) -> RtmBuilder {
        let builder = Rtm::builder(&self.client(token)).dialer(self.dialer());
        builder.events([MESSAGE_SEND])
    }

    pub(crate) fn plugin(&self) -> RtmBuilder {
        self.builder(Token::plugin("the-identifier", "the-key").unwrap())
    }

    pub(crate) async fn accept_stream(&mut self) -> DuplexStream {
        self.streams.recv().await.unwrap()
    }

    /// Opens the WebSocket of the next connection.
    pub(crate) async fn accept(&mut self) -> Peer {
        Peer { socket: accept_async(self.accept_stream().await).await.unwrap() }
    }

    /// Opens the next connection, and confirms its authentication.
    pub(crate) async fn accept_ready(&mut self) -> Peer {
        let mut peer = self.accept().await;
        peer.handshake().await;
        peer.send(r#"42["authenticated",true]"#).await;
        peer
    }
}

impl Dialer for MemoryDialer {
    fn dial<'a>(&'a self, url: &'a Url) -> BoxFuture<'a, io::Result<Box<dyn ByteStream>>> {
        self.urls.lock().unwrap().push(url.clone());
        let (client, server) = tokio::io::duplex(BUFFER);
        let sent = self.streams.send(server);
        Box::pin(async move {
            sent.map_err(|_| io::ErrorKind::ConnectionRefused)?;
            Ok(Box::new(client) as Box<dyn ByteStream>)
        })
    }
}

impl Transport for Rest {
    fn send(
        &self,
        request: Request,
    ) -> crisp_api_runtime::transport::BoxFuture<'_, Result<RawResponse, TransportError>> {
        let number = {
            let mut requests = self.requests.lock().unwrap();
            requests.push(request.url().path().to_owned());
            requests.len() - 1
        };
        Box::pin(std::future::ready(Ok((self.respond)(number))))
    }
}

/// The server's side of one connection.
pub(crate) struct Peer {
    pub(crate) socket: WebSocketStream<DuplexStream>,
}

impl Peer {
    pub(crate) async fn send(&mut self, text: impl Into<String>) {
        self.socket.send(Message::text(text.into())).await.unwrap();
    }

    /// Sends a `message:send` with this number as its fingerprint.
    pub(crate) async fn message(&mut self, website_id: &str, fingerprint: u64) {
        self.send(message(website_id, fingerprint)).await;
    }

    /// The next text frame, or `None` if the connection is closed.
    pub(crate) async fn next(&mut self) -> Option<String> {
        loop {
            match self.socket.next().await? {
                Ok(Message::Text(text)) => return Some(text.to_string()),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// Opens the session, and returns the payload of the authentication.
    pub(crate) async fn handshake(&mut self) -> Value {
        self.send(OPEN).await;
        assert_eq!(self.next().await.as_deref(), Some("40"));
        self.send(r#"40{"sid":"b"}"#).await;
        let frame = self.next().await.unwrap();
        let event: Value = serde_json::from_str(frame.strip_prefix("42").unwrap()).unwrap();
        assert_eq!(event[0], "authentication");
        event[1].clone()
    }

    /// Keeps the connection alive for this long.
    pub(crate) async fn ping_for(&mut self, time: Duration) {
        let end = tokio::time::Instant::now() + time;
        while tokio::time::Instant::now() < end {
            tokio::time::sleep(Duration::from_secs(25)).await;
            self.send("2").await;
            assert_eq!(self.next().await.as_deref(), Some("3"));
        }
    }
}

pub(crate) fn message(website_id: &str, fingerprint: u64) -> String {
    let data = serde_json::json!({
        "website_id": website_id, "session_id": "s", "fingerprint": fingerprint, "from": "user",
    });
    format!(r#"42["message:send",{data}]"#)
}

pub(crate) async fn next(rtm: &mut Rtm) -> Item {
    rtm.next().await.unwrap().unwrap()
}

/// The error that ends the stream.
pub(crate) async fn last(rtm: &mut Rtm) -> Error {
    let error = rtm.next().await.unwrap().unwrap_err();
    assert!(rtm.next().await.is_none(), "the error is the last item");
    error
}

/// The fingerprint of the next item, which is an event.
pub(crate) async fn fingerprint(rtm: &mut Rtm) -> u64 {
    match next(rtm).await {
        Item::Event(event) => event.data["fingerprint"].as_u64().unwrap(),
        other => panic!("{other:?}"),
    }
}
