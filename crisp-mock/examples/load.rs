//! Measures the mock server with many conversations: the time of a list page, requests per second and memory.
//!
//! ```text
//! cargo run --release -p crisp-api-mock --example load -- [CONVERSATIONS] [SECONDS]
//! ```

use std::io;
use std::time::{Duration, Instant};

use crisp_api_mock::{MockServer, WEBSITE_ID};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The number of connections that send requests at the same time.
const CONNECTIONS: usize = 8;

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<u64>().unwrap_or(1));
    let conversations = arguments.next().unwrap_or(100_000);
    let seconds = arguments.next().unwrap_or(5);
    let mock = MockServer::start().await?;
    let before = memory();
    let start = Instant::now();
    for index in 0..conversations {
        let id = mock.add_conversation(index);
        mock.visitor(&id).say("Where is my parcel?").map_err(io::Error::other)?;
    }
    println!(
        "{conversations} conversations with a message: {:.1} s",
        start.elapsed().as_secs_f64()
    );
    println!("memory: {:.0} MB", (memory() - before) as f64 / 1e6);

    let mut connection = Connection::open(&mock).await?;
    for (label, path) in [
        ("first page", "conversations/1?per_page=50"),
        ("page 10", "conversations/10?per_page=50"),
        ("first page, filtered", "conversations/1?per_page=50&filter_unread=1"),
        ("one conversation's messages", "conversation/x/messages"),
    ] {
        let mut times = Vec::new();
        for _ in 0..200 {
            let start = Instant::now();
            connection.get(path).await?;
            times.push(start.elapsed());
        }
        times.sort();
        println!("{label}: median {:?}, p99 {:?}", times[100], times[198]);
    }
    let deadline = Instant::now() + Duration::from_secs(seconds);
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let mut connection = Connection::open(&mock).await?;
        tasks.push(tokio::spawn(async move {
            let mut count = 0_u64;
            while Instant::now() < deadline {
                connection.get("").await?;
                count += 1;
            }
            io::Result::Ok(count)
        }));
    }
    let mut total = 0;
    for task in tasks {
        total += task.await.map_err(io::Error::other)??;
    }
    println!("{} requests per second for a workspace, from this process", total / seconds.max(1));
    Ok(())
}

/// A connection that is kept alive.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(mock: &MockServer) -> io::Result<Self> {
        let base = mock.base_url();
        let address = base.trim_start_matches("http://").trim_end_matches("/v1");
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 1 << 20] })
    }

    async fn get(&mut self, path: &str) -> io::Result<usize> {
        // The credentials of the default user token.
        let token = "bW9jay11c2VyLWlkZW50aWZpZXI6bW9jay11c2VyLWtleQ==";
        let slash = if path.is_empty() { "" } else { "/" };
        let request = format!(
            "GET /v1/website/{WEBSITE_ID}{slash}{path} HTTP/1.1\r\nHost: x\r\nX-Crisp-Tier: user\r\n\
             Authorization: Basic {token}\r\n\r\n"
        );
        self.stream.write_all(request.as_bytes()).await?;
        let mut filled = 0;
        loop {
            let read = self.stream.read(&mut self.buffer[filled..]).await?;
            filled += read;
            let received = &self.buffer[..filled];
            let Some(end) = received.windows(4).position(|bytes| bytes == b"\r\n\r\n") else {
                continue;
            };
            let head = String::from_utf8_lossy(&received[..end]).to_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            let length: usize = length.and_then(|text| text.parse().ok()).unwrap_or(0);
            if filled >= end + 4 + length {
                return Ok(length);
            }
        }
    }
}

/// Returns the resident memory of this process, in bytes. Zero where the system does not tell.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    let kilobytes = line.split_whitespace().nth(1).and_then(|text| text.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1_024
}
