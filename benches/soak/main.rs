//! Sends many calls (200,000 by default) to a server that fails at random, alternating between reading
//! a workspace and sending a message. Fails if a call panics, if the client misreports whether a
//! message was processed, or if memory grows.

mod server;

use std::collections::BTreeMap;
use std::env;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crisp_api::quota::Quota;
use crisp_api::types::NewMessage;
use crisp_api::{Client, Error, Fingerprint, Token, WebsiteHandle, WebsiteTier};
use server::Processed;
use tokio::net::TcpListener;
use tokio::time::sleep;

const IN_FLIGHT: usize = 64;

type Failure = Box<dyn std::error::Error + Send + Sync>;

struct Soak {
    site: WebsiteHandle<WebsiteTier>,
    calls: usize,
    next: AtomicUsize,
    processed: Processed,
    tally: Mutex<BTreeMap<String, usize>>,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let calls = env::args().nth(1).map_or(Ok(200_000), |calls| calls.parse())?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}/v1", listener.local_addr()?);
    let processed: Processed = Arc::new((0..calls).map(|_| AtomicU8::new(0)).collect());
    tokio::spawn(server::serve(listener, Arc::clone(&processed)));

    let client = Client::builder(Token::website("identifier", "key")?)
        .base_url(base)
        .timeout(Duration::from_secs(1))
        .backoff(Duration::from_millis(1), Duration::from_millis(10))
        .retry_budget(None)
        .quota(Quota::new().per_day(u32::MAX))
        .build()?;
    let (next, tally) = (AtomicUsize::new(0), Mutex::default());
    let soak = Arc::new(Soak { site: client.website("w"), calls, next, processed, tally });

    let start = Instant::now();
    let tasks: Vec<_> = (0..IN_FLIGHT).map(|_| tokio::spawn(Arc::clone(&soak).work())).collect();
    let sizes = watch(&soak, start).await;
    for task in tasks {
        task.await??;
    }
    for (label, count) in soak.tally.lock().map_err(|_| "a task panicked")?.iter() {
        println!("{count:>8} {label}");
    }
    println!("{calls} calls in {:.0} s", start.elapsed().as_secs_f64());
    // Pools and caches are filled during the first tenth.
    let [_, settled, .., last] = sizes[..] else {
        return Err("too few calls to measure memory".into());
    };
    if last > settled + 4096 {
        return Err(format!("memory grew from {settled} to {last} kB").into());
    }
    Ok(())
}

/// Prints the memory usage at each tenth of the calls and returns it in kB.
async fn watch(soak: &Soak, start: Instant) -> Vec<u64> {
    let mut sizes = Vec::new();
    for calls in (0..=10).map(|tenth| soak.calls / 10 * tenth) {
        while soak.next.load(Ordering::Relaxed) < calls {
            sleep(Duration::from_millis(20)).await;
        }
        sizes.push(resident());
        println!("{:>4} s {calls:>8} calls {:>8} kB", start.elapsed().as_secs(), resident());
    }
    sizes
}

/// Returns the memory of this process, including the server, in kB, or 0 if the system does not report
/// it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or(0)
}

impl Soak {
    async fn work(self: Arc<Self>) -> Result<(), Failure> {
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.calls {
                return Ok(());
            }
            if number % 2 == 0 {
                let result = self.site.get_website().await;
                self.count("read", result.as_ref().err())?;
            } else {
                self.send(number).await?;
            }
        }
    }

    /// Sends a message and compares the result of the client with the count of the server.
    async fn send(&self, number: usize) -> Result<(), Failure> {
        let fingerprint = Fingerprint::from(i64::try_from(number)?);
        let message = NewMessage::text("hello").fingerprint(fingerprint);
        let result = self.site.send_message_in_conversation("s", message).await;
        let processed = self.processed[number].load(Ordering::SeqCst);
        let expected = match &result {
            Ok(_) => processed == 1,
            Err(error) if error.may_have_been_processed() => processed <= 1,
            Err(_) => processed == 0,
        };
        if !expected {
            return Err(format!(
                "{result:?}, but the server processed the message {processed} times"
            )
            .into());
        }
        self.count("sent", result.as_ref().err())
    }

    fn count(&self, label: &str, error: Option<&Error>) -> Result<(), Failure> {
        let outcome = match error {
            None => "success".to_owned(),
            Some(error) if error.may_have_been_processed() => {
                format!("{:?}, maybe processed", error.kind())
            }
            Some(error) => format!("{:?}, not processed", error.kind()),
        };
        let mut tally = self.tally.lock().map_err(|_| "a task panicked")?;
        *tally.entry(format!("{label}: {outcome}")).or_default() += 1;
        Ok(())
    }
}
