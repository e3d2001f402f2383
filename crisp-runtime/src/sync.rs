//! The synchronization types of this crate: those of [loom] in its models, and those of the
//! standard library otherwise.
//!
//! The flag is `crisp_loom` and not `loom`, because Tokio has no network under `--cfg loom`, and
//! because a program that is itself built for loom must not get loom's types here: they only work
//! inside of a model.
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
