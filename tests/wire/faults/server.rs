//! A scripted TCP server.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::{Client, ClientBuilder, Token, WebsiteHandle, WebsiteTier};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The response to one request.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Sends the bytes and keeps the connection open.
    Keep(Vec<u8>),
    /// Sends the bytes and closes the connection.
    Close(Vec<u8>),
    /// Sends the bytes and resets the connection.
    Reset(Vec<u8>),
    /// Sends the bytes and then stalls.
    Stall(Vec<u8>),
    /// Sends the bytes one at a time, with a pause before each.
    Drip(Vec<u8>, Duration),
}

/// A scripted server that stops when it is dropped.
pub(super) struct Server {
    address: std::net::SocketAddr,
    steps: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts a server with a step for each request. Further requests succeed.
    pub(super) async fn start(steps: impl IntoIterator<Item = Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let steps = Arc::new(Mutex::new(steps.into_iter().collect::<VecDeque<_>>()));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let shared = (steps.clone(), requests.clone(), connections.clone());
        let task = tokio::spawn(async move {
            let mut tasks = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                shared.2.fetch_add(1, Ordering::SeqCst);
                tasks.spawn(connection(stream, shared.0.clone(), shared.1.clone()));
            }
        });
        Self { address, steps, requests, connections, task }
    }

    pub(super) fn address(&self) -> std::net::SocketAddr {
        self.address
    }

    pub(super) fn builder(&self) -> ClientBuilder<Client<WebsiteTier>> {
        let token = Token::website("identifier", "s3cret").unwrap();
        Client::builder(token)
            .base_url(format!("http://{}/v1", self.address))
            .timeout(Duration::from_secs(10))
            .backoff(Duration::from_millis(1), Duration::from_millis(5))
            .max_body(1000)
    }

    /// Returns a handle whose client makes a single attempt.
    pub(super) fn single_attempt(&self) -> WebsiteHandle<WebsiteTier> {
        self.builder().retries(0).build().unwrap().website("w")
    }

    /// Returns a handle whose client retries.
    pub(super) fn retrying(&self) -> WebsiteHandle<WebsiteTier> {
        self.builder().build().unwrap().website("w")
    }

    /// Returns the requests received so far, including headers and bodies.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// Waits until this number of requests was received.
    pub(super) async fn received(&self, count: usize) {
        let received = async {
            while self.requests.lock().unwrap().len() < count {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), received).await.unwrap();
    }

    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Stops listening.
    pub(super) async fn stop(mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
    }

    /// Replaces the remaining steps.
    pub(super) fn script(&self, steps: impl IntoIterator<Item = Step>) {
        *self.steps.lock().unwrap() = steps.into_iter().collect();
    }

    pub(super) fn push(&self, step: Step) {
        self.steps.lock().unwrap().push_back(step);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn connection(
    mut stream: TcpStream,
    steps: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<String>>>,
) {
    while let Some(request) = read(&mut stream).await {
        requests.lock().unwrap().push(request);
        let step = steps.lock().unwrap().pop_front().unwrap_or_else(|| Step::Keep(success()));
        match step {
            Step::Keep(bytes) => {
                let _ = stream.write_all(&bytes).await;
            }
            Step::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return;
            }
            Step::Reset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                // Gives the client time to read the bytes, which a reset would discard.
                tokio::time::sleep(Duration::from_millis(20)).await;
                stream.set_zero_linger().unwrap();
                return;
            }
            Step::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                std::future::pending::<()>().await;
            }
            Step::Drip(bytes, pause) => {
                for byte in bytes {
                    tokio::time::sleep(pause).await;
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                }
            }
        }
    }
}

/// Reads one request. Returns `None` if the client closed the connection.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// Returns a response with a body.
pub(super) fn response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

pub(super) const WEBSITE: &str =
    r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Acme"}}"#;

/// Returns a successful response to `get_website`.
pub(super) fn success() -> Vec<u8> {
    response("200 OK", "Content-Type: application/json\r\n", WEBSITE)
}
