//! What the generated Crisp client runs on: credentials, headers, paths, transport, decoding and
//! errors.
//!
//! This crate knows no endpoint and no spec. Use it through the crate `crisp-api`, which re-exports
//! what is public here.

mod answer;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
#[cfg(feature = "bulk")]
pub mod bulk;
mod call;
mod decode;
mod drain;
#[cfg(feature = "dynamic")]
mod dynamic;
mod encode;
mod endpoint;
mod error;
mod execute;
mod handle;
mod headers;
mod observe;
mod paging;
mod path;
mod query;
mod quota;
mod raw;
mod reply;
mod request;
mod retry;
mod setting;
mod sync;
#[cfg(any(test, feature = "test-util"))]
pub mod testing;
mod tier;
mod token;
mod transport;
mod value;
mod walk;

#[doc(hidden)]
pub mod __private;

pub use answer::Args;
#[cfg(feature = "blocking")]
pub use blocking::Waiting;
pub use builder::Builder;
pub use call::{CallFuture, SendFuture};
pub use drain::Drain;
pub use endpoint::{Endpoint, Meta, Output};
pub use error::{Error, Kind, OptionalExt, Reason, Result};
pub use handle::{DEFAULT_BASE_URL, Handle};
pub use observe::{AttemptEnded, CallEnded, Observer, Retrying};
pub use paging::{Items, Pages};
pub use path::PathParam;
#[cfg(feature = "redis")]
pub use quota::RedisQuotaStore;
pub use quota::{
    Ledger, LocalQuotaStore, Quota, QuotaAsk, QuotaBlock, QuotaGrant, QuotaStore, QuotaTaken,
    QuotaTracker, QuotaUse, StoreResult,
};
pub use raw::RawCall;
pub use reply::{Cache, Reply};
pub use request::Request;
pub use setting::Setting;
pub use tier::{AnyTier, MayCall, PluginTier, Tier, UserTier, WebsiteTier};
pub use token::Token;
#[cfg(not(target_family = "wasm"))]
pub use transport::ReqwestTransport;
pub use transport::{BoxFuture, RawResponse, Transport, TransportError, TransportErrorKind};
pub use value::{Fingerprint, Scalar, Timestamp, Unlisted, Untyped};

/// The HTTP method of a request.
pub use http::Method;
