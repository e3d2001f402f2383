//! The boxed future that object-safe traits return.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use sync_wrapper::SyncWrapper;

/// A boxed future that can be sent to another thread.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

/// The future of an operation that is a future itself and starts at its first poll. A clone has not
/// started.
pub struct Running<T>(Option<SyncWrapper<BoxFuture<'static, T>>>);

impl<T> Running<T> {
    /// Polls the future, and creates it if the operation has not started.
    pub fn poll(
        &mut self,
        start: impl FnOnce() -> BoxFuture<'static, T>,
        context: &mut Context<'_>,
    ) -> Poll<T> {
        self.0.get_or_insert_with(|| SyncWrapper::new(start())).get_mut().as_mut().poll(context)
    }
}

impl<T> Default for Running<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Clone for Running<T> {
    fn clone(&self) -> Self {
        Self(None)
    }
}

impl<T> fmt::Debug for Running<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Running").field(&self.0.is_some()).finish()
    }
}
