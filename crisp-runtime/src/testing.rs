//! Transports for tests, behind the feature `test-util`.
//!
//! They replace the network, so a test needs no server. Waits use Tokio's clock, so they take no
//! time in a test with `#[tokio::test(start_paused = true)]`.
//!
//! ```
//! # use crisp_api_runtime as crisp_api;
//! # type Client = crisp_api::Handle;
//! use crisp_api::testing::MemoryTransport;
//! use crisp_api::{ClientBuilder, Token};
//!
//! # fn example() -> crisp_api::Result<()> {
//! let transport = MemoryTransport::new().data(200, "{\"name\":\"Acme\"}").refuse(429, "");
//! let client: Client =
//!     ClientBuilder::new(Token::website("id", "key")?).transport(transport.clone()).build()?;
//! // … call the code under test, and then check what it sent:
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
