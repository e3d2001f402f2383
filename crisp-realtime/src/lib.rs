//! Crisp events in real time: verified webhooks, and the RTM stream over WebSocket.
//!
//! - [`protocol`] is the wire format, without IO: Engine.IO and Socket.IO packets, the client's side
//!   of a session, and signatures.
//! - `hooks` (feature `hooks`) verifies webhooks, for any web framework. The features `axum` and
//!   `actix` add an extractor.
//! - `rtm` (feature `rtm`) is the stream of events over WebSocket.
//! - `bot` (feature `bot`) hands visitors' messages to a handler.
//! - [`RawEvent`] is an event of either. [`RawEvent::delivery_key`] is the same for both, so that
//!   [`merge`] can hand each event over once.
//!
//! This crate knows no endpoint and no event type. The types of event payloads are in `crisp_api::types`.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "bot")]
pub mod bot;
mod event;
#[cfg(feature = "hooks")]
pub mod hooks;
mod merge;
pub mod protocol;
#[cfg(feature = "rtm")]
pub mod rtm;
mod seen;

pub use event::{RawEvent, Source};
pub use merge::{Merge, MergeError, merge};
pub use seen::{BoxFuture, MemorySeenStore, SeenError, SeenStore};
