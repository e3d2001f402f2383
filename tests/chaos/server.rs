//! A server that stores every message that it processes, and fails at random.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::fault::{Fault, error, response};

/// The server, which stops when it is dropped.
pub(crate) struct Server {
    pub(crate) base_url: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    conversations: usize,
    /// The sessions of the messages, by fingerprint, in the order in which they were processed.
    messages: BTreeMap<i64, Vec<String>>,
    faults: BTreeMap<Option<Fault>, usize>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}/v1", listener.local_addr().unwrap());
        let state: Arc<Mutex<State>> = Arc::default();
        let shared = state.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = shared.clone();
                tokio::spawn(async move {
                    let _ = handle(stream, &state).await;
                });
            }
        });
        Self { base_url, state, task }
    }

    /// Returns how many times the message with this fingerprint was processed.
    pub(crate) fn count(&self, fingerprint: i64) -> usize {
        self.state.lock().unwrap().messages.get(&fingerprint).map_or(0, Vec::len)
    }

    /// Returns the number of messages in a conversation.
    pub(crate) fn messages_in(&self, session: &str) -> usize {
        let state = self.state.lock().unwrap();
        state.messages.values().flatten().filter(|one| *one == session).count()
    }

    /// Prints the number of requests by fault.
    pub(crate) fn print_faults(&self) {
        for (fault, count) in &self.state.lock().unwrap().faults {
            let name = fault.map_or("no fault".to_owned(), |fault| format!("{fault:?}"));
            println!("{count:>8} {name}");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Request {
    method: String,
    /// The segments of the path after the workspace.
    path: Vec<String>,
    body: String,
}

/// Serves one connection until it is closed.
async fn handle(mut stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await? {
        let fault = Fault::random();
        let processed = {
            let mut state = state.lock().unwrap();
            *state.faults.entry(fault).or_default() += 1;
            // Processed as soon as the request was read, whatever happens to the response.
            fault.is_none_or(Fault::processes).then(|| state.process(&request))
        };
        let (status, body) = processed.unwrap_or(("200 OK", String::new()));
        let Some(fault) = fault else {
            stream.write_all(response(status, "", &body).as_bytes()).await?;
            continue;
        };
        let (bytes, stays_open) = fault.respond(status, &body);
        match fault {
            Fault::StallBefore | Fault::StallAfter => {
                tokio::time::sleep(Duration::from_secs(3)).await;
            }
            Fault::Slow => tokio::time::sleep(Duration::from_millis(20)).await,
            _ => {}
        }
        match fault {
            Fault::Drip => {
                for part in bytes.chunks(16) {
                    stream.write_all(part).await?;
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            }
            _ => stream.write_all(&bytes).await?,
        }
        if matches!(fault, Fault::ResetBefore | Fault::ResetAfter) {
            let _ = stream.set_zero_linger();
        }
        if !stays_open {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads a request. Returns `None` at the end of the stream.
async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> std::io::Result<Option<Request>> {
    bytes.clear();
    loop {
        if stream.read_buf(bytes).await? == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse().ok())?
        });
        if body.len() < length.unwrap_or(0) {
            continue;
        }
        let mut words = head.split(' ');
        let method = words.next().unwrap_or_default().to_owned();
        let path = words.next().unwrap_or_default().split('/').skip(4).map(str::to_owned).collect();
        return Ok(Some(Request { method, path, body: body.to_owned() }));
    }
}

impl State {
    /// Returns the status and the body of the response.
    fn process(&mut self, request: &Request) -> (&'static str, String) {
        let success = |data: String| format!(r#"{{"error":false,"reason":"ok","data":{data}}}"#);
        let path: Vec<_> = request.path.iter().map(String::as_str).collect();
        match (request.method.as_str(), &path[..]) {
            ("POST", ["conversation"]) => {
                self.conversations += 1;
                (
                    "201 Created",
                    success(format!(r#"{{"session_id":"session_{}"}}"#, self.conversations)),
                )
            }
            ("PATCH", ["conversation", _, "meta"]) => ("200 OK", success("{}".to_owned())),
            ("POST", ["conversation", session, "message"]) => {
                let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
                let fingerprint = body["fingerprint"].as_i64().unwrap();
                self.messages.entry(fingerprint).or_default().push((*session).to_owned());
                ("202 Accepted", success(format!(r#"{{"fingerprint":{fingerprint}}}"#)))
            }
            ("GET", ["conversation", session, "message", fingerprint]) => {
                let fingerprint: i64 = fingerprint.parse().unwrap();
                let sessions = self.messages.get(&fingerprint);
                match sessions.is_some_and(|sessions| sessions.iter().any(|one| one == session)) {
                    true => ("200 OK", success(message(session, fingerprint))),
                    false => ("404 Not Found", error("message_not_found")),
                }
            }
            other => panic!("unexpected request: {other:?}"),
        }
    }
}

fn message(session: &str, fingerprint: i64) -> String {
    serde_json::json!({
        "session_id": session, "website_id": "w", "type": "text", "content": "Hello", "from": "user",
        "origin": "chat", "fingerprint": fingerprint, "timestamp": 1,
    })
    .to_string()
}
