//! What the generated Crisp client runs on: credentials, headers, paths, transport, decoding and
//! errors.
//!
//! This crate knows no endpoint and no spec. Use it through the crate `crisp-api`, which re-exports
//! what is public here.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod attempt;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod error;
mod future;
mod into_option;
mod json;
pub mod observe;
pub mod paging;
pub mod quota;
mod request;
mod response;
mod retry;
mod sync;
#[cfg(any(test, feature = "test-util"))]
pub mod testing;
mod token;
pub mod transport;
mod value;

#[doc(hidden)]
pub mod __private;

pub use call::{Args, Call, CallFuture, MayCall, Meta, RawCall, SendFuture};
pub use client::{ClientBuilder, DEFAULT_BASE_URL, Handle};
pub use error::{Error, Kind, OptionalExt, Reason, Result};
pub use into_option::IntoOption;
pub use json::UnknownVariant;
pub use request::Request;
pub use request::path::PathParam;
pub use response::{Cache, Output, Response};
pub use token::{AnyTier, PluginTier, Tier, Token, UserTier, WebsiteTier};
pub use value::{Fingerprint, Scalar, Timestamp, UnknownValue};

/// The HTTP method of a request.
pub use http::Method;
