//! The RTM stream against a server in this process, under tokio's paused clock.
#![cfg(feature = "rtm")]

mod failures;
mod life;
mod limits;
mod network;
mod server;
mod subscriptions;
