//! Tests of the Redis store with a Redis server. `.ci/redis` starts the server and runs these
//! tests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use crisp_api_runtime::quota::{Ledger, Quota, QuotaBlock, QuotaStore, ReservationRequest};
use crisp_api_runtime::testing::MemoryTransport;
use crisp_api_runtime::{ClientBuilder, Handle, Method, RawCall, Token};
use crisp_api_stores::RedisQuotaStore;

const SECOND: Duration = Duration::from_secs(1);

fn url() -> String {
    std::env::var("CRISP_TEST_REDIS").expect("`.ci/redis` sets the URL of the server")
}

#[tokio::test]
#[ignore = "needs Redis: run `.ci/redis`"]
async fn redis_decides_as_a_ledger_does() {
    let prefix = format!("test-{}:", std::process::id());
    let store = RedisQuotaStore::new(&url()).unwrap().prefix(prefix);
    for run in 0..20 {
        let key = format!("run-{run}");
        let mut ledger = Ledger::default();
        let mut random = fastrand::Rng::with_seed(run);
        let mut now = UNIX_EPOCH + Duration::from_secs(86_400 * 20_000 + 80_000);
        for step in 0..60 {
            now = now + SECOND * random.u32(0..600) - SECOND * random.u32(0..100);
            // A clock that jumps, by hours or by days.
            match random.u8(0..20) {
                0 => now += SECOND * random.u32(0..400_000),
                1 => now -= SECOND * random.u32(0..400_000),
                _ => {}
            }
            let wait = random.bool().then(|| SECOND * random.u32(0..2000));
            match random.u8(0..10) {
                0 => {
                    let block = QuotaBlock::started(now, wait, SECOND * 300);
                    let block = random.bool().then_some(block);
                    ledger.set_block(block);
                    store.set_block(&key, block).await.unwrap();
                }
                1 => {
                    let day = 20_000 + random.u64(0..2);
                    ledger.release(day);
                    store.release(&key, day).await.unwrap();
                }
                _ => {
                    let limit = random.bool().then(|| random.u64(0..30));
                    let request = ReservationRequest::new(now, limit, SECOND * 300);
                    let reservation = store.reserve(&key, request).await.unwrap();
                    let expected = ledger.reserve(&request);
                    assert_eq!(reservation, expected, "run {run}, step {step}: {request:?}");
                }
            }
        }
    }
}

#[tokio::test]
#[ignore = "needs Redis: run `.ci/redis`"]
async fn concurrent_clients_count_every_request_once() {
    let prefix = format!("test-{}-shared:", std::process::id());
    let sent = Arc::new(AtomicU32::new(0));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let store = RedisQuotaStore::new(&url()).unwrap().prefix(prefix.clone());
        let transport = (0..40).fold(MemoryTransport::new(), |t, _| t.data(200, "7"));
        let client: Handle = ClientBuilder::new(Token::website("shared", "key").unwrap())
            .transport(transport)
            .quota(Quota::new().per_day(100).store(store).fail_closed())
            .build()
            .unwrap();
        for _ in 0..40 {
            let call = RawCall::__new(&client, Method::GET, "/x").bulk();
            let sent = sent.clone();
            tasks.spawn(async move {
                match call.json::<u8>().await {
                    Ok(_) => {
                        sent.fetch_add(1, Ordering::SeqCst);
                    }
                    Err(error) => assert!(error.is_daily_quota(), "{error:?}"),
                }
            });
        }
    }
    while let Some(result) = tasks.join_next().await {
        result.unwrap();
    }
    assert_eq!(sent.load(Ordering::SeqCst), 80);
}

/// A Redis server for a single test, which is stopped when it is dropped.
struct Server(std::process::Child);

impl Server {
    fn start(port: u16) -> Self {
        let mut command = std::process::Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port"]);
        command.arg(port.to_string()).stdout(std::process::Stdio::null());
        Self(command.spawn().expect("`.ci/redis` runs this test if `redis-server` is installed"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
#[ignore = "needs Redis: run `.ci/redis`"]
async fn a_store_reconnects_after_redis_restarts() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let store = RedisQuotaStore::new(&format!("redis://127.0.0.1:{port}/")).unwrap();
    let request = ReservationRequest::new(UNIX_EPOCH + SECOND * 86_400, None, SECOND);
    for _ in 0..2 {
        assert!(store.reserve("key", request).await.is_err());
        let _server = Server::start(port);
        let mut tries = 0;
        while store.reserve("key", request).await.is_err() {
            tries += 1;
            assert!(tries < 100, "the store does not reconnect");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

#[tokio::test]
async fn calls_are_sent_and_not_counted_if_redis_is_down() {
    let failures = Arc::new(AtomicU32::new(0));
    let hook = failures.clone();
    let quota = Quota::new().store(RedisQuotaStore::new("redis://127.0.0.1:1/").unwrap());
    let quota = quota.on_store_failure(move |_| {
        hook.fetch_add(1, Ordering::SeqCst);
    });
    let client: Handle = ClientBuilder::new(Token::website("id", "key").unwrap())
        .transport(MemoryTransport::new().data(200, "7"))
        .quota(quota)
        .build()
        .unwrap();
    assert_eq!(RawCall::__new(&client, Method::GET, "/x").json::<u8>().await.unwrap(), 7);
    assert_eq!(failures.load(Ordering::SeqCst), 1);
}
