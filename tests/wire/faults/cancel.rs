//! Calls that are given up, and runtimes that go: T26 and T27.

use std::time::Duration;

use super::server::{Server, Step, good};

/// T26: a call that is dropped at any time leaves a client that works.
#[tokio::test]
async fn t26_a_dropped_call_leaves_a_client_that_works() {
    let server = Server::start(vec![Step::Drip(good(), Duration::from_millis(1)); 20]).await;
    let site = server.patient();
    for millis in 0..20 {
        let call = site.get_website().into_future();
        let _ = tokio::time::timeout(Duration::from_millis(millis * 4), call).await;
    }
    site.get_website().await.unwrap();
}

/// T27: a runtime goes away in the middle of a request, and the client lives on in another one.
#[test]
fn t27_a_client_outlives_its_runtime() {
    let server_runtime = tokio::runtime::Runtime::new().unwrap();
    let server = server_runtime.block_on(Server::start([Step::Keep(good()), Step::Stall(vec![])]));
    let site = server.patient();
    let first = tokio::runtime::Runtime::new().unwrap();
    first.block_on(async { site.get_website().await }).unwrap();
    let pending = site.get_website().into_future();
    let lost = first.spawn(pending);
    std::thread::sleep(Duration::from_millis(50));
    drop(first);
    let second = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert!(second.block_on(lost).unwrap_err().is_cancelled());
    second.block_on(async { site.get_website().await }).unwrap();
    server_runtime.block_on(async { drop(server) });
}
