//! More concurrent calls than connections or file descriptors.

use std::time::Duration;

use crisp_api::quota::Quota;
use crisp_api::{Error, WebsiteHandle, WebsiteTier};
use tokio::task::JoinSet;

use super::server::Server;

/// The number of concurrent calls.
const CALLS: usize = 10_000;

/// Sends all calls and returns their errors.
async fn call_all(site: &WebsiteHandle<WebsiteTier>) -> Vec<Error> {
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        calls.spawn(site.get_website());
    }
    calls.join_all().await.into_iter().filter_map(Result::err).collect()
}

#[tokio::test]
async fn ten_thousand_calls_share_fifty_connections() {
    let server = Server::start([]).await;
    let builder = server.builder().timeout(Duration::from_secs(60));
    let client = builder.quota(Quota::new().concurrency(50)).build().unwrap();
    let errors = call_all(&client.website("w")).await;
    assert!(errors.is_empty(), "{:?}", errors.first());
    assert_eq!(server.requests().len(), CALLS);
    assert!(server.connections() <= 50, "{}", server.connections());
    assert_eq!(client.quota().usage().used, CALLS as u64);
}

/// Runs 10,000 calls in a process that may open 100 files. Calls without a socket report that
/// nothing was sent, and the client remains usable. The test runs itself in a child process, so
/// that no other test runs out of file descriptors.
#[cfg(unix)]
#[tokio::test]
async fn calls_without_file_descriptors_fail_before_sending() {
    const ADDRESS: &str = "CRISP_TEST_ADDRESS";
    if let Ok(address) = std::env::var(ADDRESS) {
        let token = crisp_api::Token::website("identifier", "key").unwrap();
        let builder = crisp_api::Client::builder(token).base_url(address).retries(0);
        let client = builder.timeout(Duration::from_secs(60)).build().unwrap();
        let site = client.website("w");
        let errors = call_all(&site).await;
        assert!(errors.len() > CALLS / 2 && errors.len() < CALLS, "{}", errors.len());
        for error in errors {
            assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
        }
        for _ in 0..200 {
            site.get_website().await.unwrap();
        }
        return;
    }
    let server = Server::start([]).await;
    let mut command = std::process::Command::new("sh");
    command.args(["-c", "ulimit -n 100 && exec \"$0\" \"$@\""]);
    command.arg(std::env::current_exe().unwrap());
    command.args([
        "--exact",
        "faults::concurrency::calls_without_file_descriptors_fail_before_sending",
    ]);
    command.env(ADDRESS, format!("http://{}/v1", server.address()));
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    assert!(server.connections() < 100 && server.requests().len() >= 200);
}
