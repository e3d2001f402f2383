//! What threads share, so that [loom] can try their orders: its types in its models, and those of
//! the standard library everywhere else.
//!
//! The flag has a name of our own: under `--cfg loom` tokio has no network, and a program that is
//! itself built for loom must not get loom's types here, since they work in a model alone.
//!
//! [loom]: https://docs.rs/loom

#[cfg(all(test, crisp_loom))]
pub(crate) use loom::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU32, Ordering},
};
#[cfg(not(all(test, crisp_loom)))]
pub(crate) use std::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU32, Ordering},
};
