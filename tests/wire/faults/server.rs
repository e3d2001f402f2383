//! A raw socket that follows a script.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::{Client, ClientBuilder, Token, WebsiteHandle, WebsiteTier};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What happens to one request.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// These bytes, and the connection stays open.
    Keep(Vec<u8>),
    /// These bytes, and the connection is closed.
    Close(Vec<u8>),
    /// These bytes, and the connection is reset.
    Reset(Vec<u8>),
    /// These bytes, and then nothing.
    Stall(Vec<u8>),
    /// These bytes, one after the other, with a pause before each.
    Drip(Vec<u8>, Duration),
}

/// A server that is gone when it is dropped.
pub(super) struct Server {
    address: std::net::SocketAddr,
    steps: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// A server with a step for each request; a request too many is answered with success.
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
            .timeout(Duration::from_millis(500))
            .backoff(Duration::from_millis(1), Duration::from_millis(5))
            .max_body(1000)
    }

    /// A workspace of a client that makes one attempt.
    pub(super) fn once(&self) -> WebsiteHandle<WebsiteTier> {
        self.builder().retries(0).build().unwrap().website("w")
    }

    /// A workspace of a client that tries again.
    pub(super) fn patient(&self) -> WebsiteHandle<WebsiteTier> {
        self.builder().build().unwrap().website("w")
    }

    /// The requests so far, headers and bodies included.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Listens no longer.
    pub(super) async fn stop(mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
    }

    /// What is to come, in place of what was.
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
        let step = steps.lock().unwrap().pop_front().unwrap_or_else(|| Step::Keep(good()));
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

/// One whole request; none where the client hung up.
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

/// An answer with a body.
pub(super) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

pub(super) const WEBSITE: &str =
    r#"{"error":false,"reason":"resolved","data":{"website_id":"w","name":"Acme"}}"#;

/// What Crisp answers about a workspace.
pub(super) fn good() -> Vec<u8> {
    answer("200 OK", "Content-Type: application/json\r\n", WEBSITE)
}
