//! Flows through several requests: what one changes, the others show.

#![allow(missing_docs, reason = "these are tests")]

mod campaigns;
mod client;
mod clients;
mod conversations;
mod faults;
mod helpdesk;
mod hooks;
mod limits;
mod messages;
mod people;
mod plugins;
mod sockets;
mod state;
mod validation;
