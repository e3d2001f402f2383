//! Sends messages through random faults, drops futures and kills processes, and fails on a single lost,
//! duplicated or misreported message. `.ci/chaos` runs this for minutes; by default it takes seconds.

#![allow(missing_docs, reason = "these are tests")]

mod fault;
mod kills;
mod posts;
mod server;

use std::time::{Duration, Instant};

use crisp_api::quota::Quota;
use crisp_api::{Client, Token, WebsiteHandle, WebsiteTier};

/// Returns a handle to the server at this address.
fn site(base_url: &str) -> WebsiteHandle<WebsiteTier> {
    Client::builder(Token::website("identifier", "key").unwrap())
        .base_url(base_url)
        .timeout(Duration::from_secs(1))
        .backoff(Duration::from_millis(1), Duration::from_millis(10))
        .retry_budget(None)
        .quota(Quota::new().per_day(u32::MAX))
        .build()
        .unwrap()
        .website("w")
}

/// Returns the time for which `.ci/chaos` asks, if it runs the tests.
fn requested() -> Option<Duration> {
    let minutes: f64 = std::env::var("CRISP_CHAOS_MINUTES").ok()?.parse().unwrap();
    Some(Duration::from_secs_f64(minutes * 60.0))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_post_is_lost_duplicated_or_misreported() {
    let posts = if requested().is_some() { 50_000 } else { 2_000 };
    posts::run(posts).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_bulk_jobs_send_each_message_once() {
    let start = Instant::now();
    loop {
        kills::bulk_job().await;
        if requested().is_none_or(|time| start.elapsed() > time) {
            break;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_start_conversation_sends_each_message_at_most_once() {
    let start = Instant::now();
    loop {
        kills::start_conversation().await;
        if requested().is_none_or(|time| start.elapsed() > time) {
            break;
        }
    }
}

/// The child processes of the other tests.
#[tokio::test]
#[ignore = "runs in a child process of another test"]
async fn child() {
    kills::child().await;
}
