//! A Crisp server on this machine, for tests and examples.
//!
//! It serves the routes of the official spec, checks credentials and bodies as Crisp does, and
//! keeps conversations and contacts in memory, so that what is sent can be read back.
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
mod received;
mod reply;
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

pub use received::Received;

use router::Router;
use state::State;

/// The workspace that every mock has.
pub const WEBSITE_ID: &str = "7c5d7a2e-0d4b-4f0a-9f0e-2f4f6d1f7a10";

/// The e-mail address of the contact that every mock has.
pub const CONTACT_EMAIL: &str = "ada@example.com";

/// A running mock. It stops when it is dropped.
#[derive(Debug)]
pub struct MockServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What all connections to one mock share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) router: Router,
    state: Mutex<State>,
    log: Mutex<Vec<Received>>,
}

impl MockServer {
    /// Starts a mock on 127.0.0.1, on a port that the system chooses.
    ///
    /// # Errors
    ///
    /// The system gives no port.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
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

    /// The address to give to a client: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The identifier and the key of a token of the mock's workspace.
    pub fn website_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::Website)
    }

    /// The identifier and the key of a token of a plugin that is installed in it.
    pub fn plugin_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::Plugin)
    }

    /// The identifier and the key of a token of an operator's account.
    pub fn user_token(&self) -> (&'static str, &'static str) {
        auth::token(Tier::User)
    }

    /// Adds a conversation as if it had been created at this time, in milliseconds since 1970, and
    /// gives its id.
    pub fn add_conversation(&self, created_at: u64) -> String {
        handlers::conversations::add(&mut self.shared.state(), created_at)
    }

    /// Every request so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Received> {
        self.shared.log().clone()
    }

    /// The last request.
    pub fn last_request(&self) -> Option<Received> {
        self.shared.log().last().cloned()
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    /// What the mock remembers. A panic in a handler must not make the next request panic too.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Vec<Received>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
