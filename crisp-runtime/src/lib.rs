//! The runtime of the generated Crisp client: credentials, requests, transport, decoding and
//! errors.
//!
//! This crate does not depend on the spec and contains no endpoints. Use it through the crate
//! `crisp-api`, which re-exports its public items.
//!
//! # Layers
//!
//! A call passes through these modules, in this order:
//!
//! | module | responsibility |
//! | --- | --- |
//! | `call` | collects the arguments and options of a call |
//! | `request` | builds and encodes the path, the query and the body |
//! | `attempt` | sends the request, with `quota` before and `retry` after each attempt |
//! | `transport` | performs the HTTP exchange |
//! | `response` | classifies the response and opens its envelope |
//! | `json` | decodes the data of the response |
//!
//! `client` holds the state that all calls share, and `paging` combines the calls of a list endpoint
//! into a stream.

#![cfg_attr(docsrs, feature(doc_cfg))]

// `#[inline]` is used in two cases only. First, on the methods that a `macro_rules!` macro of this
// crate defines for every id, enum and list: the crate that invokes the macro then compiles those
// of them that are used, which keeps the build time and size of several hundred generated types
// down. Second, on the methods of `json::Writer`, which generated code calls once for each field.
// All other functions leave the decision to the compiler. `#[inline(never)]` is explained where it
// is used.

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
mod unknown_value;
mod value;

#[doc(hidden)]
pub mod __private;

pub use call::{Args, Call, CallFuture, Endpoint, MayCall, Meta, RawCall, SendFuture, tiers};
pub use client::{ClientBuilder, DEFAULT_BASE_URL, Handle};
pub use error::{Error, Kind, OptionalExt, Reason, Result};
pub use into_option::{IntoOption, IntoPage, IntoValue};
pub use json::UnknownVariant;
pub use request::Request;
pub use request::path::PathParam;
pub use response::{Cache, Output, Response};
pub use token::{AnyTier, PluginTier, Tier, Token, UserTier, WebsiteTier};
pub use unknown_value::UnknownValue;
pub use value::{Fingerprint, Id, IdKind, Scalar, Timestamp};

/// The HTTP method of a request.
pub use http::Method;

/// The HTTP client that [`ClientBuilder::configure_reqwest`] configures.
#[cfg(all(feature = "reqwest-client", not(target_family = "wasm")))]
pub use reqwest;
