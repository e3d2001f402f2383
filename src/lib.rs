//! The Rust client for the [Crisp](https://crisp.chat) REST API, generated at compile time from a
//! small endpoint spec.
//!
//! ```no_run
//! use crisp_api::{Client, Token};
//!
//! # async fn example() -> crisp_api::Result<()> {
//! let site = Client::new(Token::website("identifier", "key")?)?.website("website_id");
//! let website = site.get_website().await?;
//! let sent = site.conversation("session_id").send("Hello from Rust").await?;
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] is the entry point. [`WebsiteHandle`], [`PluginHandle`] and the other handles provide the
//!   endpoints as methods; [`ConversationHandle`] and [`PeopleHandle`] have short names for the most
//!   common ones.
//! - [`workflows`] are operations that take several requests, such as starting a conversation.
//! - [`macro@client`] generates a client, and a fake for tests, from a trait that names endpoints.
//! - [`endpoint`] contains the call of each endpoint with its optional parameters, and [`types`] the
//!   data types.
//! - [`Error`] is the one error type; its predicates tell failures apart.
//!
//! # Lists
//!
//! A list changes while it is read: an item that is added, removed or updated shifts the items behind it
//! to another page. Choose the method that fits the task:
//!
//! | method | use |
//! | --- | --- |
//! | `items()`, `pages()` | a quick look, where a missed or repeated item does no harm; `prefetch()` requests the next page ahead |
//! | `drain(key)` | work that removes items from the list that it reads: [`paging::Drain`] |
//! | [`conversations_between`](WebsiteHandle::conversations_between) | every conversation of a time span, resumable: [`paging::ConversationsBetween`] |
//! | [`walk_back`](ConversationHandle::walk_back) | every message of a conversation, resumable: [`paging::WalkBack`] |
//!
//! ```no_run
//! # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
//! let open = site.list_conversations().filter_not_resolved(true);
//! let mut open = open.drain(|conversation| conversation.session_id.clone());
//! while let Some(conversation) = open.next().await {
//!     site.conversation(conversation?.session_id).resolve().await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! All of them are streams with `next()` and `collect_up_to(max)`, request a page only when it is needed,
//! and are cancel-safe.
//!
//! # Features
//!
//! | feature | provides |
//! | --- | --- |
//! | `macros` (default) | [`macro@client`], for traits and spec files of your own |
//! | `rustls` (default) | TLS by rustls, with the provider that reqwest chooses |
//! | `rustls-ring` | TLS by rustls with ring, or with the provider that the program installed |
//! | `native-tls` | TLS by the platform's own library |
//! | `legacy-helpdesk` | the 35 endpoints of the helpdesk API before 2026 |
//! | `dynamic` | endpoints by name, with JSON arguments and JSON Schemas: module `dynamic` |
//! | `chrono`, `jiff`, `time` | conversions between [`Timestamp`] and the types of these crates |
//! | `tracing` (default) | spans and events with OpenTelemetry names, without values |
//! | `blocking` | `wait()` on calls, pages and items, for programs that do not use async |
//! | `bulk` | `bulk`: bounded concurrency over many items, with a journal that survives a crash |
//! | `redis` | `stores::RedisQuotaStore`: many machines share a token's daily quota |
//! | `realtime` | `realtime`: events with typed payloads |
//! | `hooks`, `axum`, `actix` | verification of webhooks, and extractors for two web frameworks |
//! | `rtm` | the stream of events over WebSocket |
//! | `test-util` | `testing`: in-memory transports, cassettes and fault injection for tests |
//! | `reqwest-client` | `ReqwestTransport::from_builder`, for reqwest settings of your own |
//! | `profile` | `Token::from_profile`, for tokens in `~/.config/crisp/credentials.toml` |

#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod handles;
mod message;
mod not_found;

#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod endpoint;
pub mod paging;
pub mod prelude;
#[cfg(feature = "realtime")]
pub mod realtime;
pub mod types;
pub mod workflows;

#[doc(hidden)]
pub mod __private;

pub use client::Client;
pub use handles::{
    BucketHandle, ConversationHandle, MediaHandle, PeopleHandle, PlanHandle, PluginHandle,
    WebsiteHandle,
};
pub use types::{NewMessage, PeopleKey, SessionId, WebsiteId};

#[cfg(feature = "test-util")]
pub use crisp_api_runtime::testing;
pub use crisp_api_runtime::{
    AnyTier, Args, Cache, Call, CallFuture, ClientBuilder, DEFAULT_BASE_URL, Endpoint, Error,
    Fingerprint, Handle, Id, IdKind, IntoOption, Kind, MayCall, Meta, Method, OptionalExt, Output,
    PathParam, PluginTier, RawCall, Reason, Request, Response, Result, Scalar, SendFuture, Tier,
    Timestamp, Token, UnknownValue, UnknownVariant, UserTier, WebsiteTier,
};
pub use crisp_api_runtime::{observe, quota, transport};

#[cfg(feature = "bulk")]
pub use crisp_api_bulk as bulk;
#[cfg(feature = "redis")]
pub use crisp_api_stores as stores;

/// Generates a client from a trait that names endpoints.
///
/// ```
/// use std::sync::Arc;
///
/// use crisp_api::types::{Conversation, NewMessage, SessionId};
///
/// #[crisp_api::client(tier(website, plugin), bind(website_id), fake)]
/// pub trait Inbox {
///     /// Returns the conversation with its metadata.
///     fn get_conversation(&self, session_id: _) -> _;
///     fn send_message_in_conversation(&self);
/// }
///
/// async fn greet(inbox: Arc<dyn Inbox>, id: SessionId) -> crisp_api::Result<()> {
///     let conversation = inbox.get_conversation(&id).await?;
///     inbox.send_message_in_conversation(&conversation.session_id, NewMessage::text("Hi")).await?;
///     Ok(())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let fake = InboxFake::new()
///     .on_get_conversation(|_| Ok(Conversation::new("session_1", "website_1")));
/// let error = greet(Arc::new(fake), "session_1".into()).await.unwrap_err();
/// assert!(error.to_string().contains("`Inbox::send_message_in_conversation` was called"));
/// # }
/// ```
///
/// # Methods
///
/// A method has the name of an endpoint and returns its call, which is sent by `.await`. Optional
/// parameters are set on the call.
///
/// - `fn get_conversation(&self, session_id: _) -> _;`: `_` stands for the type in the spec.
/// - `fn get_conversation(&self);`: required parameters are taken from the spec.
/// - `fn get_conversation(&self, session_id: &SessionId) -> MyConversation;`: the call returns your own
///   type, which must implement `Deserialize`.
/// - A query parameter or body field that is declared becomes an argument; any other stays a setter of
///   the call.
/// - `#[endpoint(POST "/website/{website_id}/acme/flag", tiers(plugin))]` declares an endpoint that no
///   spec contains. Its parameters have types of your own: those named in the route fill it, and
///   `#[query]` and `#[body]` mark the others. `#[path("name")]` and `#[query("name")]` set another name
///   for requests. `page = page_number` names the parameter that holds the page number.
/// - `#[assume]` declares that the client's token may call the endpoint, whatever the spec says.
/// - A method with a body is not an endpoint and stays unchanged.
///
/// # Generated items
///
/// - the trait, which is object-safe and `Send + Sync`; the default body of each method returns an error;
/// - `InboxClient`, created by `InboxClient::new(&client, website_id)` from any client whose tier may
///   call every method;
/// - with `fake`, `InboxFake`, with an `on_…` method for each endpoint.
///
/// On a struct, the endpoints become inherent methods. A unit struct gets its fields and
/// `Name::new(&client, …)`; a struct with fields stays unchanged, and must have a field
/// `handle: crisp_api::Handle` and one for each bound parameter.
///
/// A method that `#[cfg]` removes does not restrict the tier of the client.
///
/// # Arguments
///
/// | argument | meaning |
/// | --- | --- |
/// | `tier(website, plugin)` | each of these tiers must be allowed to call each method |
/// | `bind(website_id)` | the client stores this path parameter |
/// | `include(website::people::*)` | adds these endpoints as methods, except those that `tier(…)` excludes; `group::{a, b}` selects some |
/// | `with(Website = MySite)` | methods return this type in place of the spec's |
/// | `spec = "acme.toml"` | this spec file, or a list `[…]` of them, extends the official spec |
/// | `official = false` | leaves out the official spec |
/// | `fake` | generates a fake (of a trait) |
/// | `local` | implementors need not be `Send` and `Sync` (of a trait) |
/// | `debug` | writes the expansion to a file, as the environment variable `CRISP_API_EXPAND` does |
/// | `name = MyClient` | the name of the client (of a trait) |
/// | `module = name` | the name of the module for the items that spec files define |
/// | `crate = path` | the path of this crate, if it was renamed |
///
/// The path of a spec file is relative to the folder of `Cargo.toml`, or to the source file if it starts
/// with `./` or `../`. Its items are generated in a module that has the name of the trait in
/// `snake_case`. An edit of the file rebuilds the crate. See
/// [`crisp-api-spec`](https://docs.rs/crisp-api-spec) for the language of spec files and for the program
/// `crisp-spec`, which checks them.
#[cfg(feature = "macros")]
pub use crisp_api_macros::client;

/// Compiles and runs the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
