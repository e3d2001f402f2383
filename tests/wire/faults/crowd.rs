//! More calls than there is room for: T28.

use std::time::Duration;

use crisp_api::quota::Quota;
use crisp_api::{Error, WebsiteHandle, WebsiteTier};
use tokio::task::JoinSet;

use super::server::Server;

/// How many calls are made at once.
const MANY: usize = 10_000;

/// Makes them all, and gives the errors.
async fn crowd(site: &WebsiteHandle<WebsiteTier>) -> Vec<Error> {
    let mut calls = JoinSet::new();
    for _ in 0..MANY {
        calls.spawn(site.get_website().into_future());
    }
    calls.join_all().await.into_iter().filter_map(Result::err).collect()
}

/// T28: ten thousand calls at once, through so many connections as are allowed.
#[tokio::test]
async fn t28_ten_thousand_calls_at_once() {
    let server = Server::start([]).await;
    let builder = server.builder().timeout(Duration::from_secs(20));
    let client = builder.quota(Quota::new().concurrency(50)).build().unwrap();
    let errors = crowd(&client.website("w")).await;
    assert!(errors.is_empty(), "{:?}", errors.first());
    assert_eq!(server.requests().len(), MANY);
    assert!(server.connections() <= 50, "{}", server.connections());
    assert_eq!(client.quota().usage().used, MANY as u64);
}

/// T28: ten thousand calls at once in a process that may open a hundred files. What has no socket
/// is told that nothing was sent, and the client goes on. The process is a child that runs this
/// test again, so that no other test runs out of files.
#[cfg(unix)]
#[tokio::test]
async fn t28_calls_without_a_file_descriptor() {
    const ADDRESS: &str = "CRISP_TEST_ADDRESS";
    if let Ok(address) = std::env::var(ADDRESS) {
        let token = crisp_api::Token::website("identifier", "key").unwrap();
        let builder = crisp_api::Client::builder(token).base_url(address).retries(0);
        let client = builder.timeout(Duration::from_secs(20)).build().unwrap();
        let site = client.website("w");
        let errors = crowd(&site).await;
        assert!(errors.len() > MANY / 2 && errors.len() < MANY, "{}", errors.len());
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
    command.args(["--exact", "faults::crowd::t28_calls_without_a_file_descriptor"]);
    command.env(ADDRESS, format!("http://{}/v1", server.address()));
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert!(server.connections() < 100 && server.requests().len() >= 200);
}
