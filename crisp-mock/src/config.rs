//! The settings of a server.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use crisp_api_spec::{File, Spec, Tier, load, official};
use serde_json::Value;

use crate::auth::Token;
use crate::faults::{Fault, Rule};
use crate::world::World;
use crate::{Clock, MockServer, WEBSITE_ID};

/// Builds a [`MockServer`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use crisp_api_mock::{Clock, MockServer};
///
/// let mock = MockServer::builder()
///     .seed(7)
///     .clock(Clock::manual(1_767_225_600_000))
///     .fail_next("get_website", 503, "service_unavailable")
///     .start()
///     .await?;
/// # drop(mock);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use]
pub struct MockServerBuilder {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) websites: Vec<String>,
    tokens: Vec<Token>,
    answers: BTreeMap<String, Value>,
    rules: Vec<Rule>,
    specs: Vec<PathBuf>,
    pub(crate) strict: bool,
    examples: bool,
    pub(crate) address: SocketAddr,
    pub(crate) snapshot: Option<PathBuf>,
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            seed: 0,
            clock: Clock::system(),
            websites: Vec::new(),
            tokens: Vec::new(),
            answers: BTreeMap::new(),
            rules: Vec::new(),
            specs: Vec::new(),
            strict: false,
            examples: false,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            snapshot: None,
        }
    }
}

impl MockServerBuilder {
    /// Sets the seed of ids, random faults and the order of events and responses (default 0).
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the clock (default: that of the system).
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Adds a workspace. Without this call, the server has the workspace [`WEBSITE_ID`].
    pub fn website(mut self, website_id: impl Into<String>) -> Self {
        self.websites.push(website_id.into());
        self
    }

    /// Adds a token of an operator's account.
    pub fn user_token(mut self, identifier: &str, key: &str) -> Self {
        self.tokens.push(Token::new(Tier::User, identifier, key));
        self
    }

    /// Adds a token that reaches one workspace only.
    pub fn website_token(mut self, website_id: &str, identifier: &str, key: &str) -> Self {
        self.tokens.push(Token::new(Tier::Website, identifier, key).for_website(website_id));
        self
    }

    /// Adds a token of a plugin that has these scopes only, such as `website:people:data`.
    pub fn plugin_token(mut self, identifier: &str, key: &str, scopes: &[&str]) -> Self {
        self.tokens.push(Token::new(Tier::Plugin, identifier, key).with_scopes(scopes));
        self
    }

    /// Adds the endpoints of a spec file to those of the official spec.
    pub fn spec(mut self, path: impl AsRef<Path>) -> Self {
        self.specs.push(path.as_ref().to_owned());
        self
    }

    /// Makes an endpoint return this `data`, for endpoints that the mock server has no state for.
    pub fn answer(mut self, endpoint: impl Into<String>, data: impl Into<Value>) -> Self {
        self.answers.insert(endpoint.into(), data.into());
        self
    }

    /// Makes the next request to an endpoint fail with this status and reason.
    pub fn fail_next(self, endpoint: impl Into<String>, status: u16, reason: &str) -> Self {
        let fault = Fault::Status { status, reason: reason.to_owned(), retry_after: None };
        self.fault(Rule::endpoint(endpoint, fault).times(1))
    }

    /// Adds a rule for failures.
    pub fn fault(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Sets whether endpoints without state fail with 501 instead of returning an example (default
    /// `false`).
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Adds one object of each kind, whose ids are those of the spec's example values (`session_1`,
    /// `people_1`, …), in the workspace `website_1`.
    pub fn examples(mut self) -> Self {
        self.examples = true;
        self
    }

    /// Sets the address (default: a free port of 127.0.0.1). `/mock/` stays limited to loopback.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Reads the state from this file, if it exists, and writes it there after every change.
    pub fn snapshot(mut self, path: impl Into<PathBuf>) -> Self {
        self.snapshot = Some(path.into());
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns an error if the system cannot provide the port, if a spec file cannot be read or is
    /// invalid, or if the snapshot is malformed.
    ///
    /// # Panics
    ///
    /// Panics if called outside of a Tokio runtime.
    pub async fn start(self) -> io::Result<MockServer> {
        MockServer::start_with(self).await
    }

    pub(crate) fn read_spec(&self) -> io::Result<Arc<Spec>> {
        if self.specs.is_empty() {
            return Ok(official_spec());
        }
        let mut files = official();
        for path in &self.specs {
            let file = File::read(&path.display().to_string(), path);
            files = files.with(file.map_err(|error| invalid(&error))?);
        }
        load(files).map(Arc::new).map_err(|errors| invalid(&errors))
    }

    pub(crate) fn world(&self, spec: &Spec) -> World {
        let mut ids = self.websites.clone();
        if ids.is_empty() {
            ids.push(WEBSITE_ID.to_owned());
        }
        let now = self.clock.now();
        let mut world = World::new(self.seed, &ids, now);
        world.tokens.extend(self.tokens.iter().cloned());
        world.answers.clone_from(&self.answers);
        if self.examples {
            world.add_examples(spec, now);
        }
        world
    }

    pub(crate) fn rules(&mut self) -> Vec<Rule> {
        std::mem::take(&mut self.rules)
    }
}

fn invalid(error: &dyn std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

/// Returns the official spec. It is parsed once, since tests start many servers.
pub(crate) fn official_spec() -> Arc<Spec> {
    static SPEC: LazyLock<Arc<Spec>> = LazyLock::new(|| {
        Arc::new(load(official()).expect("the official spec is checked by its own tests"))
    });
    SPEC.clone()
}
