//! A store in the memory of this process.

use std::collections::BTreeMap;
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{BoxFuture, SeenError, SeenStore};

/// The number of keys that a store keeps unless it is set.
const DEFAULT_CAPACITY: usize = 100_000;

/// A [`SeenStore`] in the memory of this process, with a bounded number of keys.
///
/// If the store is full, recording a key forgets the one that would expire first.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), crisp_api_realtime::SeenError> {
/// use std::time::Duration;
/// use crisp_api_realtime::{MemorySeenStore, SeenStore};
///
/// let store = MemorySeenStore::new();
/// assert!(store.first_seen("a", Duration::from_secs(60)).await?);
/// assert!(!store.first_seen("a", Duration::from_secs(60)).await?);
/// # Ok(())
/// # }
/// ```
pub struct MemorySeenStore {
    keys: Mutex<Keys>,
    began: Instant,
}

impl MemorySeenStore {
    /// Creates an empty store for 100,000 keys.
    pub fn new() -> Self {
        Self::with_capacity(DEFAULT_CAPACITY)
    }

    /// Creates an empty store for this many keys, and at least one.
    pub fn with_capacity(capacity: usize) -> Self {
        let keys = Mutex::new(Keys { capacity: capacity.max(1), ..Keys::default() });
        Self { keys, began: Instant::now() }
    }
}

impl Default for MemorySeenStore {
    fn default() -> Self {
        Self::new()
    }
}

impl SeenStore for MemorySeenStore {
    fn first_seen<'a>(
        &'a self,
        key: &'a str,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, SeenError>> {
        // The time is taken under the lock, so that it does not run backwards.
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        Box::pin(ready(Ok(keys.first_seen(key, ttl, self.began.elapsed()))))
    }
}

impl fmt::Debug for MemorySeenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemorySeenStore").finish_non_exhaustive()
    }
}

/// The recorded keys, with times since the store was created.
#[derive(Default)]
struct Keys {
    capacity: usize,
    /// The time of expiry and a number that makes it unique, for each key.
    expiry: BTreeMap<String, (Duration, u64)>,
    /// The keys in the order of their expiry.
    order: BTreeMap<(Duration, u64), String>,
    next: u64,
}

impl Keys {
    fn first_seen(&mut self, key: &str, ttl: Duration, now: Duration) -> bool {
        while self.order.first_key_value().is_some_and(|(&(expiry, _), _)| expiry <= now) {
            self.forget_first();
        }
        if self.expiry.contains_key(key) {
            return false;
        }
        if self.expiry.len() >= self.capacity {
            self.forget_first();
        }
        let place = (now.saturating_add(ttl), self.next);
        self.next += 1;
        self.expiry.insert(key.to_owned(), place);
        self.order.insert(place, key.to_owned());
        true
    }

    fn forget_first(&mut self) {
        if let Some((_, key)) = self.order.pop_first() {
            self.expiry.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(capacity: usize) -> Keys {
        Keys { capacity, ..Keys::default() }
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_key_is_new_once_until_it_expires() {
        let mut keys = keys(9);
        assert!(keys.first_seen("a", seconds(10), seconds(0)));
        assert!(!keys.first_seen("a", seconds(10), seconds(9)));
        assert!(keys.first_seen("b", seconds(10), seconds(9)));
        assert!(keys.first_seen("a", seconds(10), seconds(10)));
        assert!(!keys.first_seen("b", seconds(10), seconds(18)));
    }

    #[test]
    fn a_full_store_forgets_what_expires_first() {
        let mut keys = keys(2);
        assert!(keys.first_seen("long", seconds(100), seconds(0)));
        assert!(keys.first_seen("short", seconds(10), seconds(0)));
        assert!(keys.first_seen("c", seconds(50), seconds(1)));
        assert!(!keys.first_seen("long", seconds(100), seconds(2)));
        assert!(keys.first_seen("short", seconds(10), seconds(2)));
        assert_eq!((keys.expiry.len(), keys.order.len()), (2, 2));
    }

    #[test]
    fn no_ttl_overflows() {
        let mut keys = keys(2);
        assert!(keys.first_seen("a", Duration::MAX, seconds(1)));
        assert!(!keys.first_seen("a", Duration::MAX, seconds(1_000_000_000)));
    }
}
