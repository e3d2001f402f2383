//! Realtime events through the facade: typed events, webhooks, the RTM stream, and what builds on it.

#![allow(missing_docs, reason = "these are tests")]

mod and_event;
mod bots;
mod catch_up;
mod events;
mod hooks;
mod rest;
// The server that the tests of crisp-api-realtime use.
#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "../../crisp-realtime/tests/rtm/server.rs"]
mod server;
mod socketio;
mod stream;
mod upload;
