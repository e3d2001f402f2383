//! A local mock server for the Crisp REST API, for tests and examples.
//!
//! It serves the routes of the official spec and validates credentials, tiers and bodies like Crisp.
//! Conversations and contacts are stored in memory, so a test can read back what it sends. Other
//! endpoints return example values.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use crisp_api_mock::MockServer;
//!
//! let mock = MockServer::start().await?;
//! assert!(mock.base_url().starts_with("http://127.0.0.1:"));
//! assert!(mock.requests().is_empty());
//! # Ok(())
//! # }
//! ```

mod auth;
mod example;
mod handlers;
mod request;
mod response;
mod router;
mod server;
mod state;
mod validate;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crisp_api_spec::Tier;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use request::MockRequest;

use router::Router;
use state::State;

/// The id of the workspace of every mock server.
pub const WEBSITE_ID: &str = "7c5d7a2e-0d4b-4f0a-9f0e-2f4f6d1f7a10";

/// The email address of the contact that every mock server starts with.
pub const CONTACT_EMAIL: &str = "ada@example.com";

/// A running mock server. Dropping it stops the server.
#[derive(Debug)]
pub struct MockServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// The state that all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) router: Router,
    state: Mutex<State>,
    log: Mutex<Vec<MockRequest>>,
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
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            router: Router::official(),
            state: Mutex::new(State::new()),
            log: Mutex::default(),
        });
        let task = tokio::spawn(server::serve(listener, shared.clone()));
        Ok(Self { address, shared, task })
    }

    /// Returns the base URL for a client: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Returns the identifier and key of a website token for the workspace.
    pub fn website_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::Website)
    }

    /// Returns the identifier and key of a token of a plugin that is installed in the workspace.
    pub fn plugin_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::Plugin)
    }

    /// Returns the identifier and key of a token of an operator's account.
    pub fn user_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::User)
    }

    /// Adds a conversation with this creation time, in milliseconds since the Unix epoch, and returns
    /// its session id.
    pub fn add_conversation(&self, created_at: u64) -> String {
        handlers::conversations::add(&mut self.shared.state(), created_at)
    }

    /// Returns all requests so far, in the order in which they were received.
    pub fn requests(&self) -> Vec<MockRequest> {
        self.shared.log().clone()
    }

    /// Returns the most recent request.
    pub fn last_request(&self) -> Option<MockRequest> {
        self.shared.log().last().cloned()
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    /// Locks the state. A panic in one handler must not fail later requests, so poisoning is ignored.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Vec<MockRequest>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
