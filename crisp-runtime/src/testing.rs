//! Transports for tests, behind the feature `test-util`.
//!
//! They stand in for the network, so that a test needs no server. Waits are those of tokio: with
//! `#[tokio::test(start_paused = true)]` they take no time.
//!
//! ```
//! use crisp_api_runtime::testing::MemoryTransport;
//! use crisp_api_runtime::{ClientBuilder, Handle, Token};
//!
//! # fn example() -> crisp_api_runtime::Result<()> {
//! let transport = MemoryTransport::new().data(200, "{\"name\":\"Acme\"}").refuse(429, "");
//! let client: Handle =
//!     ClientBuilder::new(Token::website("id", "key")?).transport(transport.clone()).build()?;
//! // … call it, and then:
//! assert!(transport.requests().is_empty());
//! # Ok(())
//! # }
//! # example().unwrap();
//! ```

mod cassette;
mod fault;
mod memory;

pub use cassette::{Cassette, RecordTransport, Redaction, ReplayTransport};
pub use fault::{Fault, FaultTransport};
pub use memory::{MemoryTransport, NeverTransport};
