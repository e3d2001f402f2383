//! A stateful local mock server for the Crisp REST API and its realtime API.
//!
//! It serves every route of the official spec and validates credentials, tiers, scopes, queries and bodies
//! like Crisp. Almost everything is stored, so a test can read back what it sends, and every change
//! sends the events that Crisp sends. Endpoints without state return example values, marked with the header
//! `X-Crisp-Mock: example`.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use crisp_api_mock::MockServer;
//!
//! let mock = MockServer::start().await?;
//! assert!(mock.base_url().starts_with("http://127.0.0.1:"));
//!
//! let visitor = mock.visitor("session_of_ada");
//! visitor.start()?;
//! visitor.say("Hello?")?;
//! # Ok(())
//! # }
//! ```
//!
//! [`MockServer::builder`] sets the seed, the clock, workspaces, tokens and failures. The program
//! `crisp-api-mock` is the same server for other languages; see the README.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod admin;
mod auth;
mod clock;
mod config;
mod example;
mod faults;
mod handlers;
mod hook;
mod hub;
mod random;
mod request;
mod response;
mod router;
mod server;
mod service;
mod shared;
mod snapshot;
mod socket;
mod validate;
mod visitor;
mod world;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crisp_api_spec::Tier;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use clock::Clock;
pub use config::MockServerBuilder;
pub use faults::{Fault, Rule};
pub use hook::{Delivery, Hook};
pub use request::MockRequest;
pub use visitor::{Visitor, VisitorError};

use shared::{Settings, Shared};
use world::{Command, Conversation, Event};

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[derive(Debug)]
struct Readme;

/// The id of the first workspace, unless the builder sets others.
pub const WEBSITE_ID: &str = "7c5d7a2e-0d4b-4f0a-9f0e-2f4f6d1f7a10";

/// The email address of the contact that every workspace starts with.
pub const CONTACT_EMAIL: &str = "ada@example.com";

/// A running mock server. Dropping it stops the server.
#[derive(Debug)]
pub struct MockServer {
    shared: Arc<Shared>,
    tasks: Vec<JoinHandle<()>>,
    snapshot: Option<PathBuf>,
}

impl MockServer {
    /// Starts a mock server on 127.0.0.1, on a free port.
    ///
    /// # Errors
    ///
    /// Returns an error if the system cannot provide a port.
    ///
    /// # Panics
    ///
    /// Panics if called outside of a Tokio runtime.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns the settings of a server to start.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::default()
    }

    pub(crate) async fn start_with(mut builder: MockServerBuilder) -> io::Result<Self> {
        let spec = builder.read_spec()?;
        let initial = builder.world(&spec);
        let stored = builder.snapshot.as_deref().map(snapshot::read).transpose()?.flatten();
        let listener = TcpListener::bind(builder.address).await?;
        let rules = builder.rules();
        let shared = Arc::new(Shared::new(Settings {
            spec,
            clock: builder.clock,
            address: listener.local_addr()?.to_string(),
            strict: builder.strict,
            seed: builder.seed,
            rules,
            world: stored.unwrap_or_else(|| initial.clone()),
            initial,
        }));
        let mut tasks = vec![tokio::spawn(server::serve(listener, shared.clone()))];
        if let Some(path) = builder.snapshot.clone() {
            tasks.push(tokio::spawn(snapshot::keep(path, shared.clone())));
        }
        Ok(Self { shared, tasks, snapshot: builder.snapshot })
    }

    /// Returns the base URL for a client: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.shared.address())
    }

    /// Returns the identifier and key of a website token, which reaches all workspaces.
    pub fn website_token(&self) -> (&'static str, &'static str) {
        auth::default_token(Tier::Website)
    }

    /// Returns the identifier and key of a token of a plugin that is installed in all workspaces.
    pub fn plugin_token(&self) -> (&'static str, &'static str) {
        auth::default_token(Tier::Plugin)
    }

    /// Returns the identifier and key of a token of an operator's account.
    pub fn user_token(&self) -> (&'static str, &'static str) {
        auth::default_token(Tier::User)
    }

    /// Makes a token invalid, and disconnects its sockets with `unauthorized`.
    pub fn revoke_token(&self, identifier: &str) {
        admin::revoke(identifier, &self.shared);
    }

    /// Adds a conversation to the inbox of the first workspace, with this creation time in milliseconds
    /// since the Unix epoch, and returns its session id.
    pub fn add_conversation(&self, created_at: u64) -> String {
        let mut world = self.shared.world();
        let session_id = format!("session_{}", world.random.uuid());
        let mut conversation = Conversation::new(session_id.clone(), created_at);
        conversation.is_listed = true;
        if let Some(site) = world.websites.values_mut().next() {
            site.conversations.insert(conversation);
        }
        session_id
    }

    /// Returns a visitor of the first workspace with this session id.
    pub fn visitor(&self, session_id: impl AsRef<str>) -> Visitor<'_> {
        let website_id = self.first_website();
        self.visitor_of(&website_id, session_id)
    }

    /// Returns a visitor of a workspace with this session id.
    pub fn visitor_of(&self, website_id: &str, session_id: impl AsRef<str>) -> Visitor<'_> {
        let session_id = session_id.as_ref().to_owned();
        Visitor { shared: &self.shared, website_id: website_id.to_owned(), session_id }
    }

    fn first_website(&self) -> String {
        self.shared.world().websites.keys().next().cloned().unwrap_or_default()
    }

    /// Returns all requests so far, in the order in which they were received. Keeps the last 100,000.
    pub fn requests(&self) -> Vec<MockRequest> {
        self.shared.log().iter().cloned().collect()
    }

    /// Returns the most recent request.
    pub fn last_request(&self) -> Option<MockRequest> {
        self.shared.log().back().cloned()
    }

    /// Adds a rule for failures.
    pub fn fault(&self, rule: Rule) {
        self.shared.add_rule(rule);
    }

    /// Makes the next request to an endpoint fail with this status and reason.
    pub fn fail_next(&self, endpoint: &str, status: u16, reason: &str) {
        let fault = Fault::Status { status, reason: reason.to_owned(), retry_after: None };
        self.fault(Rule::endpoint(endpoint, fault).times(1));
    }

    /// Removes all rules for failures.
    pub fn clear_faults(&self) {
        self.shared.clear_rules();
    }

    /// Adds a webhook, which receives the events from now on.
    pub fn add_hook(&self, hook: Hook) {
        self.shared.hub.add_hook(hook);
    }

    /// Returns all attempts to deliver webhooks so far.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.hub.deliveries()
    }

    /// Sends an event of the first workspace without a change of state, to sockets and webhooks.
    pub fn trigger(&self, event: &str, data: serde_json::Value) {
        let website_id = self.first_website();
        let event = Event { name: event.to_owned(), website_id, data };
        self.shared.apply(Command::Trigger(event), None);
    }

    /// Disconnects all sockets, as Crisp does when it restarts.
    pub fn kick_sockets(&self) {
        self.shared.hub.kick(None, "41");
    }

    /// Changes the URL of the realtime endpoint. Connected sockets stay connected.
    pub fn change_socket_url(&self) {
        self.shared.change_socket_path();
    }

    /// Returns the clock.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Returns the state as JSON.
    pub fn snapshot(&self) -> String {
        self.shared.snapshot()
    }

    /// Replaces the state by one that [`snapshot`](Self::snapshot) returned.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a snapshot. The state is then unchanged.
    pub fn restore(&self, snapshot: &str) -> io::Result<()> {
        self.shared.restore(snapshot).map_err(io::Error::from)
    }

    /// Returns to the initial state, including the seed, and removes failures, webhooks, sockets and logs.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Stops the server, and writes the snapshot if the builder set a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the snapshot cannot be written.
    pub fn stop(self) -> io::Result<()> {
        let path = self.snapshot.clone();
        let text = self.shared.snapshot();
        drop(self);
        path.map_or(Ok(()), |path| snapshot::write(&path, &text))
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}
