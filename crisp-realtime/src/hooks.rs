//! Verification of the requests that Crisp sends: webhooks, widget actions, and calls of Hugo.
//!
//! Crisp sends three kinds of requests, and a [`Verifier`] accepts one of them:
//!
//! | sent by | proof | constructor |
//! | --- | --- | --- |
//! | a webhook of a plugin, a widget action | signature | [`Verifier::plugin`] |
//! | a webhook of a workspace | `?key=…` in the URL | [`Verifier::website_key`] |
//! | Hugo, to an MCP server | signature | [`Verifier::hugo`] |
//!
//! With axum or actix-web, use the extractor [`Hook`], which is available with the features `axum` and
//! `actix`. With another framework, pass the raw body to [`Verifier::verify`]:
//!
//! ```
//! use crisp_api_realtime::hooks::{Content, HookRequest, Verifier};
//! # use std::time::SystemTime;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = Verifier::plugin(["4f1a9c…"])?;
//! # let body = br#"{"website_id":"w","event":"message:send","data":{},"timestamp":1632401830425}"#;
//! # let signed = verifier.sign("", body, SystemTime::now());
//! # let headers = signed.headers;
//! match verifier.verify(&HookRequest::new(&headers, body)) {
//!     Ok(delivery) => match delivery.content {
//!         Content::Event(event) => println!("{}", event.name), // queue it, then reply with 200
//!         _ => println!("not an event"),                       // reply with 200
//!     },
//!     Err(rejection) => {
//!         eprintln!("rejected: {}", rejection.mistake()); // for you, not for the caller
//!         println!("{}", rejection.status());             // reply with this and an empty body
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Replies
//!
//! Reply with a 2xx status as soon as the event is queued. Crisp repeats the webhooks of plugins after
//! any other status, and does not repeat those of workspaces. A verified request that you do not
//! understand also deserves a 2xx, since it would be repeated unchanged. *Not verified:* third parties
//! report a limit of 3 seconds, and that hooks which fail for long are disabled.
//!
//! Which events arrive is configured in Crisp: in the Marketplace for plugins, and in the dashboard for
//! workspaces. If a handler is never called, check that configuration first.

mod delivery;
mod explain;
#[cfg(any(feature = "axum", feature = "actix"))]
mod extract;
mod mistake;
mod rejection;
mod request;
mod respell;
mod verifier;

pub use delivery::{Content, Delivery};
#[cfg(any(feature = "axum", feature = "actix"))]
pub use extract::{Hook, HookConfig, HookRejection};
pub use mistake::{Kind, Mistake};
pub use rejection::Rejection;
pub use request::HookRequest;
pub use verifier::{SignedHead, Verifier};
