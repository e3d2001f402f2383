//! The realtime protocol without IO: packets, the client's side of a session, and signatures.
//!
//! This module consists of pure functions and a state machine, so that a client, a mock server and a fuzz
//! target can share it.

pub mod engine;
pub mod signature;
