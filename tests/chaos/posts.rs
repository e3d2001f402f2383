//! Many concurrent POSTs, some of whose futures are dropped.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crisp_api::types::NewMessage;
use crisp_api::{Error, Fingerprint, Result, WebsiteHandle, WebsiteTier};
use tokio::time::{sleep, timeout};

use crate::server::Server;

const IN_FLIGHT: usize = 64;

/// The outcome that the client reported for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Sent,
    MaybeSent,
    NotSent,
    Dropped,
}

impl Outcome {
    fn of<T>(result: Option<&Result<T>>) -> Self {
        match result {
            None => Self::Dropped,
            Some(Ok(_)) => Self::Sent,
            Some(Err(error)) if error.may_have_been_processed() => Self::MaybeSent,
            Some(Err(_)) => Self::NotSent,
        }
    }

    /// Returns whether a message that was processed this many times may have this outcome.
    fn permits(self, processed: usize) -> bool {
        match self {
            Self::Sent => processed == 1,
            Self::NotSent => processed == 0,
            Self::MaybeSent | Self::Dropped => processed <= 1,
        }
    }
}

struct Run {
    site: WebsiteHandle<WebsiteTier>,
    posts: usize,
    next: AtomicUsize,
    outcomes: Mutex<Vec<(i64, Outcome, Option<Error>)>>,
}

impl Run {
    async fn work(&self) {
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.posts {
                return;
            }
            let fingerprint = i64::try_from(number).unwrap();
            let message = NewMessage::text("Hello").fingerprint(Fingerprint::new(fingerprint));
            let call = self.site.send_message_in_conversation("s", message);
            let result = match fastrand::u8(0..20) {
                0 => timeout(Duration::from_micros(fastrand::u64(0..5_000)), call).await.ok(),
                _ => Some(call.await),
            };
            let outcome = Outcome::of(result.as_ref());
            let error = result.and_then(Result::err);
            self.outcomes.lock().unwrap().push((fingerprint, outcome, error));
        }
    }
}

/// Sends this many messages, and compares the reports of the client with the records of the server.
pub(crate) async fn run(posts: usize) {
    let (server, start) = (Server::start().await, Instant::now());
    let (next, outcomes) = (AtomicUsize::new(0), Mutex::default());
    let run = Arc::new(Run { site: crate::site(&server.base_url), posts, next, outcomes });
    let tasks: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let run = run.clone();
            tokio::spawn(async move { run.work().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    // The server may still read the requests of dropped futures.
    sleep(Duration::from_secs(1)).await;
    server.print_faults();
    let mut tally: BTreeMap<(Outcome, usize), usize> = BTreeMap::new();
    for (fingerprint, outcome, error) in &*run.outcomes.lock().unwrap() {
        let processed = server.count(*fingerprint);
        let found = format!("{outcome:?}, processed {processed} times: {error:?}");
        assert!(outcome.permits(processed), "message {fingerprint}: {found}");
        *tally.entry((*outcome, processed)).or_default() += 1;
    }
    for ((outcome, processed), count) in &tally {
        println!("{count:>8} {outcome:?}, processed {processed} times");
    }
    println!("{posts} POSTs in {:?}", start.elapsed());
    assert_eq!(tally.values().sum::<usize>(), posts);
    let all = [Outcome::Sent, Outcome::MaybeSent, Outcome::NotSent, Outcome::Dropped];
    for outcome in all {
        assert!(tally.keys().any(|(found, _)| *found == outcome), "no message was {outcome:?}");
    }
}
