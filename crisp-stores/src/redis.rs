//! A quota store in Redis, behind the feature `redis`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Script, ScriptInvocation};

use crisp_api_runtime::quota::{
    QuotaBlock, QuotaStore, Reservation, ReservationOutcome, ReservationRequest, StoreResult,
};
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{Error, Kind, Result};

/// A quota store in Redis, for programs on several machines that share the quota of a token.
///
/// Each operation is a Lua script, which Redis executes atomically. The state of a token is a hash
/// with five numbers. Its key consists of a prefix (default `crisp-quota:`) and a hash of the
/// token's identifier, and it expires two days after the last request.
///
/// - Redis decides the time, so the clocks of the machines need not agree.
/// - If Redis loses the key of a token, because it evicts keys or was restarted without persistence, the
///   next request of each machine restores the count that the machine saw last. Configure a
///   `maxmemory-policy` of `noeviction` or `volatile-ttl`, so that this remains an exception.
/// - Redis 5 or later is required.
///
/// ```
/// # mod crisp_api { pub use crisp_api_runtime::*; pub use crisp_api_stores as stores; }
/// use crisp_api::quota::Quota;
/// use crisp_api::stores::RedisQuotaStore;
///
/// # fn example() -> crisp_api::Result<()> {
/// let quota = Quota::new().store(RedisQuotaStore::new("redis://127.0.0.1:6379/0")?);
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
pub struct RedisQuotaStore {
    client: Client,
    prefix: String,
    connection: OnceLock<ConnectionManager>,
    /// The day of Redis's clock and the count that each key had last.
    seen: Mutex<BTreeMap<String, (u64, u64)>>,
    clock: Clock,
}

/// The clock of this machine, and whether it decides the time.
#[derive(Clone, Copy)]
enum Clock {
    /// Redis decides the time; the clock of this machine translates it.
    Redis(fn() -> SystemTime),
    /// The time of each request is used, for tests that simulate time.
    Requests,
}

/// The time in milliseconds: that of Redis, unless the caller passes one. Redis returns seconds and
/// microseconds.
const NOW: &str = r"
    local function clock(given)
        if given ~= '' then return tonumber(given) end
        local time = redis.call('TIME')
        return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
    end
";

/// The equivalent of [`Ledger::reserve`](crisp_api_runtime::quota::Ledger::reserve).
static RESERVE: LazyLock<Script> = LazyLock::new(|| {
    script(
        r"
        local key, now = KEYS[1], clock(ARGV[1])
        local day = math.floor(now / 86400000)
        local limit, probe = tonumber(ARGV[2]), tonumber(ARGV[3])
        local state = redis.call('HMGET', key, 'day', 'used', 'until', 'estimated', 'next')
        local used = tonumber(state[2] or 0)
        local known = tonumber(state[1] or 0)
        if day > known or day + 1 < known then
            used = 0
            -- The key of today was lost, if the caller has seen it.
            if not state[1] and tonumber(ARGV[4]) == day then used = tonumber(ARGV[5]) end
            redis.call('HSET', key, 'day', string.format('%.0f', day), 'used', string.format('%.0f', used))
        end
        local ends, estimated, next = tonumber(state[3] or 0), tonumber(state[4] or 0), tonumber(state[5] or 0)
        local outcome = 0
        if ends > 0 and (ends <= now or ends > now + 172800000) then
            ends, estimated, next = 0, 0, 0
            redis.call('HDEL', key, 'until', 'estimated', 'next')
        end
        if ends > now then
            outcome = 3
            if next <= now or next > now + 2 * probe then
                outcome = 1
                next = now + probe
                redis.call('HSET', key, 'next', string.format('%.0f', next))
            end
        elseif limit >= 0 and used >= limit then
            outcome = 2
        end
        if outcome < 2 then
            used = redis.call('HINCRBY', key, 'used', 1)
        end
        redis.call('EXPIRE', key, 172800)
        return { outcome, used, ends, estimated, next, now }
        ",
    )
});

/// The equivalent of [`Ledger::release`](crisp_api_runtime::quota::Ledger::release). The caller passes
/// a day, or the number of days since then.
static RELEASE: LazyLock<Script> = LazyLock::new(|| {
    script(
        r"
        local day = tonumber(ARGV[1])
        if ARGV[2] == 'ago' then day = math.floor(clock('') / 86400000) - day end
        local state = redis.call('HMGET', KEYS[1], 'day', 'used')
        if tonumber(state[1] or -1) == day and tonumber(state[2] or 0) > 0 then
            redis.call('HINCRBY', KEYS[1], 'used', -1)
        end
        return 0
        ",
    )
});

/// The equivalent of [`Ledger::set_block`](crisp_api_runtime::quota::Ledger::set_block). The caller
/// passes times, or the milliseconds until then.
static SET_BLOCK: LazyLock<Script> = LazyLock::new(|| {
    script(
        r"
        local base = ARGV[4] == 'from now' and clock('') or 0
        local function time(text) return string.format('%.0f', tonumber(text) + base) end
        if ARGV[1] == '' then
            redis.call('HDEL', KEYS[1], 'until', 'estimated', 'next')
        else
            redis.call('HSET', KEYS[1], 'until', time(ARGV[1]), 'estimated', ARGV[2], 'next', time(ARGV[3]))
        end
        redis.call('EXPIRE', KEYS[1], 172800)
        return 0
        ",
    )
});

fn script(code: &str) -> Script {
    Script::new(&[NOW, code].concat())
}

impl RedisQuotaStore {
    /// Creates a store for a Redis server, such as `redis://127.0.0.1/`. It connects when it is
    /// first used, and reconnects after the connection is lost.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid. The error does not show the URL.
    pub fn new(url: &str) -> Result<Self> {
        let client = Client::open(url).map_err(|_| {
            Error::new(
                Kind::Configuration,
                "the Redis URL must look like `redis://127.0.0.1:6379/0`",
            )
        })?;
        let prefix = String::from("crisp-quota:");
        let (connection, seen) = (OnceLock::new(), Mutex::default());
        Ok(Self { client, prefix, connection, seen, clock: Clock::Redis(SystemTime::now) })
    }

    /// Replaces the clock of this machine, for tests. Without one, the time of each request is used.
    #[doc(hidden)]
    #[must_use]
    pub fn __clock(mut self, clock: Option<fn() -> SystemTime>) -> Self {
        self.clock = clock.map_or(Clock::Requests, Clock::Redis);
        self
    }

    /// Sets the prefix of keys (default `crisp-quota:`).
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    async fn run<T: redis::FromRedisValue>(
        &self,
        invocation: &ScriptInvocation<'_>,
    ) -> StoreResult<T> {
        let mut connection = match self.connection.get() {
            Some(connection) => connection.clone(),
            None => {
                // Below the time limit of the caller, and without retries: the next call is the
                // retry.
                let config = ConnectionManagerConfig::new()
                    .set_number_of_retries(0)
                    .set_connection_timeout(Some(Duration::from_millis(800)))
                    .set_response_timeout(Some(Duration::from_millis(800)));
                let manager = ConnectionManager::new_lazy_with_config(self.client.clone(), config)
                    .map_err(|error| store_error(&error))?;
                self.connection.get_or_init(|| manager).clone()
            }
        };
        invocation.invoke_async(&mut connection).await.map_err(|error| store_error(&error))
    }

    /// Locks the counts. They are consistent after every statement, so poisoning is ignored.
    fn seen(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, (u64, u64)>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

/// Returns an error with the category of the failure only, since the message may contain the URL.
fn store_error(error: &redis::RedisError) -> Box<dyn std::error::Error + Send + Sync> {
    format!("Redis failed: {}", error.category()).into()
}

impl QuotaStore for RedisQuotaStore {
    fn reserve<'a>(
        &'a self,
        key: &'a str,
        request: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>> {
        Box::pin(async move {
            let mut invocation = RESERVE.key(self.key(key));
            let limit = request.limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(i64::MAX));
            let probe = u64::try_from(request.probe_interval.as_millis()).unwrap_or(u64::MAX);
            let (seen_day, seen_used) = self.seen().get(key).copied().unwrap_or_default();
            match self.clock {
                Clock::Redis(_) => invocation.arg(""),
                Clock::Requests => invocation.arg(millis(request.now)),
            };
            invocation.arg(limit).arg(probe.min(MAX_MILLIS)).arg(seen_day).arg(seen_used);
            let (outcome, used, until, estimated, next, now): (u8, u64, u64, u8, u64, u64) =
                self.run(&invocation).await?;
            self.seen().insert(key.to_owned(), (now / DAY, used));
            let outcome = match outcome {
                0 => ReservationOutcome::Granted,
                1 => ReservationOutcome::Probe,
                2 => ReservationOutcome::Exhausted,
                _ => ReservationOutcome::Blocked,
            };
            // In the time of this machine.
            let local = |time| {
                let time = i128::from(time) - i128::from(now) + i128::from(millis(request.now));
                self::time(u64::try_from(time).unwrap_or_default())
            };
            let block =
                (until > 0).then(|| QuotaBlock::new(local(until), estimated == 1, local(next)));
            Ok(Reservation::new(outcome, used, block))
        })
    }

    fn release<'a>(&'a self, key: &'a str, day: u64) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            let mut invocation = RELEASE.key(self.key(key));
            match self.clock {
                Clock::Redis(clock) => {
                    invocation.arg((millis(clock()) / DAY).saturating_sub(day)).arg("ago")
                }
                Clock::Requests => invocation.arg(day).arg(""),
            };
            self.run::<i64>(&invocation).await.map(drop)
        })
    }

    fn set_block<'a>(
        &'a self,
        key: &'a str,
        block: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            let mut invocation = SET_BLOCK.key(self.key(key));
            let (base, mode) = match self.clock {
                Clock::Redis(clock) => (millis(clock()), "from now"),
                Clock::Requests => (0, ""),
            };
            match block {
                Some(block) => invocation
                    .arg(millis(block.until).saturating_sub(base))
                    .arg(u8::from(block.estimated))
                    .arg(millis(block.next_probe).saturating_sub(base)),
                None => invocation.arg("").arg("").arg(""),
            };
            invocation.arg(mode);
            self.run::<i64>(&invocation).await.map(drop)
        })
    }
}

/// The length of a day, in milliseconds.
const DAY: u64 = 86_400_000;

/// The maximum time that is sent to Redis, in milliseconds: some 2,000 years. Lua's numbers are
/// floats, which represent it exactly.
const MAX_MILLIS: u64 = 1 << 46;

/// Returns the milliseconds since 1970-01-01 00:00 UTC.
fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    u64::try_from(since).unwrap_or(u64::MAX).min(MAX_MILLIS)
}

fn time(millis: u64) -> SystemTime {
    UNIX_EPOCH.checked_add(Duration::from_millis(millis)).unwrap_or(UNIX_EPOCH)
}

impl fmt::Debug for RedisQuotaStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The `Debug` output of the client would show the URL.
        f.debug_struct("RedisQuotaStore").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_url_is_not_shown() {
        for url in ["", "nonsense s3cret", "http://a:s3cret@b"] {
            let error = RedisQuotaStore::new(url).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
        }
        let store = RedisQuotaStore::new("redis://:s3cret@127.0.0.1/").unwrap();
        assert!(!format!("{store:?}").contains("s3cret"));
    }

    #[tokio::test]
    async fn an_unreachable_redis_is_an_error() {
        let store = RedisQuotaStore::new("redis://:s3cret@127.0.0.1:1/").unwrap();
        let request = ReservationRequest::new(UNIX_EPOCH, None, Duration::ZERO);
        let error = store.reserve("key", request).await.unwrap_err().to_string();
        assert!(error.starts_with("Redis failed") && !error.contains("s3cret"), "{error}");
    }
}
