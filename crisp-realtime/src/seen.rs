//! The record of the events that were handed over.

mod memory;

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use memory::MemorySeenStore;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The error of a [`SeenStore`]. It must show no secret.
pub type SeenError = Box<dyn Error + Send + Sync>;

/// Remembers which keys were seen, for one process or for many.
///
/// [`MemorySeenStore`] serves one process. To share a store between processes, implement this trait
/// with a database that can set a key only if it is absent, such as `SET key 1 NX PX ttl` in Redis.
pub trait SeenStore: Send + Sync + 'static {
    /// Records the key for `ttl`, and returns whether it was not recorded before.
    ///
    /// Two calls at the same time with the same key must not both return true.
    ///
    /// # Errors
    ///
    /// Returns an error if it is unknown whether the key was recorded.
    fn first_seen<'a>(
        &'a self,
        key: &'a str,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, SeenError>>;
}

impl<S: SeenStore + ?Sized> SeenStore for Arc<S> {
    fn first_seen<'a>(
        &'a self,
        key: &'a str,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, SeenError>> {
        (**self).first_seen(key, ttl)
    }
}
