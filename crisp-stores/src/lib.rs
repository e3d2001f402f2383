//! Quota stores that several machines share.
//!
//! Use this crate through `crisp-api`, which re-exports it as `crisp_api::stores`.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "redis")]
mod redis;

#[cfg(feature = "redis")]
pub use redis::RedisQuotaStore;
