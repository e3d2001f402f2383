//! Tests of the Redis store with a Redis server. `.ci/redis` starts the server and runs these
//! tests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crisp_api_runtime::quota::{
    Ledger, Quota, QuotaBlock, QuotaStore, ReservationOutcome, ReservationRequest,
};
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
    let store = RedisQuotaStore::new(&url()).unwrap().prefix(prefix).__clock(None);
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

/// Returns the time of a machine whose clock is three days ahead.
fn three_days_ahead() -> SystemTime {
    SystemTime::now() + SECOND * 3 * 86_400
}

#[tokio::test]
#[ignore = "needs Redis: run `.ci/redis`"]
async fn a_machine_with_a_wrong_clock_shares_the_count_and_the_block() {
    let store = || {
        let prefix = format!("test-{}-clock:", std::process::id());
        RedisQuotaStore::new(&url()).unwrap().prefix(prefix)
    };
    let (right, wrong) = (store(), store().__clock(Some(three_days_ahead)));
    let now = || ReservationRequest::new(SystemTime::now(), Some(5), SECOND * 900);
    let ahead = || ReservationRequest::new(three_days_ahead(), Some(5), SECOND * 900);
    for used in [1, 3] {
        let reservation = right.reserve("key", now()).await.unwrap();
        assert_eq!((reservation.outcome, reservation.used), (ReservationOutcome::Granted, used));
        let reservation = wrong.reserve("key", ahead()).await.unwrap();
        assert_eq!(
            (reservation.outcome, reservation.used),
            (ReservationOutcome::Granted, used + 1)
        );
    }
    wrong.release("key", ahead().day()).await.unwrap();
    assert_eq!(right.reserve("key", now()).await.unwrap().used, 4);
    right.release("key", now().day()).await.unwrap();

    let block = QuotaBlock::started(three_days_ahead(), Some(SECOND * 3_600), SECOND * 900);
    wrong.set_block("key", Some(block)).await.unwrap();
    let reservation = right.reserve("key", now()).await.unwrap();
    assert_eq!(reservation.outcome, ReservationOutcome::Blocked);
    let left = reservation.block.unwrap().until.duration_since(SystemTime::now()).unwrap();
    assert!(left > SECOND * 3_590 && left <= SECOND * 3_601, "{left:?}");
    right.set_block("key", None).await.unwrap();
    let reservation = wrong.reserve("key", ahead()).await.unwrap();
    assert_eq!((reservation.outcome, reservation.block), (ReservationOutcome::Granted, None));
}

#[tokio::test]
#[ignore = "needs Redis: run `.ci/redis`"]
async fn an_evicted_key_is_restored_from_the_count_that_a_machine_saw() {
    let prefix = format!("test-{}-evicted:", std::process::id());
    let store = RedisQuotaStore::new(&url()).unwrap().prefix(prefix.clone());
    let request = || ReservationRequest::new(SystemTime::now(), Some(8), SECOND * 900);
    for used in 1..=5 {
        assert_eq!(store.reserve("key", request()).await.unwrap().used, used);
    }
    let client = redis::Client::open(url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let key = format!("{prefix}key");
    let removed: u8 = redis::cmd("DEL").arg(&key).query_async(&mut connection).await.unwrap();
    assert_eq!(removed, 1);
    assert_eq!(store.reserve("key", request()).await.unwrap().used, 6);
    // A machine that has not seen the count cannot restore it.
    redis::cmd("DEL").arg(&key).query_async::<u8>(&mut connection).await.unwrap();
    let other = RedisQuotaStore::new(&url()).unwrap().prefix(prefix);
    assert_eq!(other.reserve("key", request()).await.unwrap().used, 1);
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
