//! The boxed future that object-safe traits return.

use std::future::Future;
use std::pin::Pin;

/// A boxed future that can be sent to another thread.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;
