//! The RTM stream: Crisp's events over WebSocket.
//!
//! [`Rtm`] is a stream that connects, authenticates, subscribes, and reconnects until it is dropped or
//! Crisp rejects the token.
//!
//! ```no_run
//! # async fn example(client: crisp_api_runtime::Handle) -> crisp_api_runtime::Result<()> {
//! use crisp_api_realtime::rtm::{EventName, Item, Rtm};
//! use crisp_api_runtime::Tier;
//! use futures_util::TryStreamExt;
//!
//! const MESSAGE_SEND: EventName =
//!     EventName::new("message:send", &[Tier::Plugin, Tier::User, Tier::Website]);
//!
//! let mut rtm = Rtm::builder(&client)
//!     .events([MESSAGE_SEND])
//!     .rooms(["a3235adc-a14b-4e01-871a-5ccd26132dc5"])
//!     .connect()?;
//! while let Some(item) = rtm.try_next().await? {
//!     match item {
//!         Item::Event(event) => println!("{}", event.name),
//!         Item::Reconnected { down_since } => println!("read the messages since {down_since:?}"),
//!         Item::Lagged { dropped } => println!("{dropped} events were dropped"),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Gaps
//!
//! Crisp neither repeats the events that it sent while there was no connection nor numbers its events.
//! [`Item::Reconnected`] says since when events can be missing, and [`Item::Lagged`] how many were
//! dropped because they were not read in time. Combine the stream with webhooks through
//! [`merge`](crate::merge()), or read the missing messages over REST.
//!
//! # Requests
//!
//! The address of the server is requested before every connection, because it can change. This request
//! counts against the token's daily quota.
//!
//! # Logs
//!
//! The token is never logged, not even by the WebSocket library. That library does log the events that
//! arrive, at the level TRACE and with the target `tungstenite`. They contain personal data.

mod backoff;
mod bindings;
mod builder;
mod connection;
mod control;
mod dial;
mod endpoint;
mod failure;
mod item;
mod listener;
mod queue;
mod secret_frame;
mod spans;
mod stream;
mod worker;

pub use builder::{EventName, RtmBuilder};
pub use control::Control;
pub use dial::{ByteStream, Dialer};
pub use item::Item;
pub use listener::Listener;
pub use stream::Rtm;
