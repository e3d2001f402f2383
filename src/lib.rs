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
//! - [`Client`] is where everything begins; [`WebsiteHandle`], [`PluginHandle`] and the other handles
//!   have the endpoints as methods; [`ConversationHandle`] and [`PeopleHandle`] have short names for
//!   what is done most.
//! - [`StartConversation`] and [`UpsertPeople`] do in one go what takes several calls.
//! - [`macro@client`] makes a client of the endpoints that a trait names, and a double for tests.
//! - [`endpoint`] has the call of each endpoint, with its optional parameters; [`types`] has the data.
//! - [`Error`] says what went wrong, in one type for everything.
//!
//! # Lists
//!
//! A list moves while it is read: what arrives, leaves or changes shifts everything behind it to
//! another page. So there are several ways through a list, and each is right for something.
//!
//! | way | what it is for |
//! | --- | --- |
//! | `items()`, `pages()` | a look at a list, where it does no harm to miss or to double something; with `prefetch()`, the next page comes while the present one is worked on |
//! | `drain(key)` | work that removes items from the list that it reads: [`Drain`] |
//! | [`conversations_between`](WebsiteHandle::conversations_between) | every conversation, once, with a place to go on from: [`ConversationsBetween`] |
//! | [`walk_back`](ConversationHandle::walk_back) | every message of a conversation, once, with a place to go on from: [`WalkBack`] |
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
//! All of them are streams, have `next()` and `collect_up_to(most)`, ask for nothing that is not
//! wanted, and lose nothing if a future is dropped.
//!
//! # Features
//!
//! | feature | what it gives |
//! | --- | --- |
//! | `rustls` (default) | TLS by rustls, with the provider that reqwest chooses |
//! | `rustls-ring` | TLS by rustls with ring, or with the provider that the program installed |
//! | `native-tls` | TLS by the platform's own library |
//! | `legacy-helpdesk` | the 35 endpoints of the helpdesk as it was before 2026 |
//! | `dynamic` | endpoints by name, with JSON in and out, and JSON Schemas: module `dynamic` |
//! | `chrono`, `jiff`, `time` | conversions of [`Timestamp`] to and from the types of these crates |
//! | `tracing` (default) | spans and events, with the names of OpenTelemetry and without values |
//! | `blocking` | `wait()` on calls, pages and items, for programs without async |
//! | `bulk` | `bulk`: work on many items, so many at a time, with a journal that survives a crash |
//! | `redis` | `RedisQuotaStore`: many machines share the requests per day of a token |
//! | `test-util` | `testing`: transports for tests that answer from memory, from cassettes, or with faults |
//! | `reqwest-client` | a `reqwest::Client` of your own, through `ReqwestTransport::from` |
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
    AnyTier, Args, Cache, Call, CallFuture, ClientBuilder, DEFAULT_BASE_URL, Error, Fingerprint,
    Handle, IntoOption, Kind, MayCall, Meta, Method, OptionalExt, Output, PathParam, PluginTier,
    RawCall, Reason, Request, Response, Result, Scalar, SendFuture, Tier, Timestamp, Token,
    UnknownValue, UnknownVariant, UserTier, WebsiteTier,
};
pub use crisp_api_runtime::{observe, quota, transport};

#[cfg(feature = "bulk")]
pub use crisp_api_bulk as bulk;
#[cfg(feature = "redis")]
pub use crisp_api_stores as stores;

/// Makes a client of the endpoints that a trait names.
///
/// ```
/// use std::sync::Arc;
///
/// use crisp_api::types::{Conversation, NewMessage, SessionId};
///
/// #[crisp_api::client(tier(website, plugin), bind(website_id), fake)]
/// pub trait Inbox {
///     /// What is known about the conversation.
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
/// # What a method looks like
///
/// A method has the name of an endpoint. It returns the endpoint's call, which is made by `.await`
/// and on which everything optional is set first.
///
/// - `fn get_conversation(&self, session_id: _) -> _;`: a `_` stands for the spec's type.
/// - `fn get_conversation(&self);`: what the endpoint needs is filled in from the spec.
/// - `fn get_conversation(&self, session_id: &SessionId) -> MyConversation;`: the call gives your
///   type, which has to implement `Deserialize`.
/// - A parameter of the query or a field of the body that is written becomes an argument; one that
///   is not written stays a setter of the call.
/// - `#[endpoint(POST "/website/{website_id}/acme/flag", tiers(plugin))]` on a method declares an
///   endpoint that no spec has. Its parameters are of your own types: those that the route names fill
///   it, `#[query]` and `#[body]` mark the others, and `#[path("name")]`, `#[query("name")]` give one
///   another name on the wire. `page = page_number` says which parameter counts pages.
/// - `#[assume]` on a method says that the client's token may call it, whatever the spec says.
/// - A method with a body is no endpoint and stays as it is.
///
/// # What comes out
///
/// - the trait: object-safe, `Send + Sync`, each method with a default that gives an error;
/// - `InboxClient`, made by `InboxClient::new(&client, website_id)` from any client whose tier may
///   call every method;
/// - with `fake`, `InboxFake` with a method `on_…` for each method.
///
/// On a struct, the endpoints become inherent methods instead. One without fields gets what it needs,
/// and `Name::new(&client, …)`; one with fields stays as it is, and has to have a field
/// `handle: crisp_api::Handle` and one for each parameter that is bound.
///
/// A method that is switched off by `#[cfg]` puts no condition on the tier of the client.
///
/// # Arguments
///
/// | argument | meaning |
/// | --- | --- |
/// | `tier(website, plugin)` | each method must be allowed for each of these tiers |
/// | `bind(website_id)` | the client holds this parameter of the path |
/// | `include(website::people::*)` | these endpoints are methods too, without being written, but for those that `tier(…)` rules out; `group::{a, b}` names some |
/// | `with(Website = MySite)` | methods give this type in place of the spec's |
/// | `spec = "acme.toml"` | this spec file, or `[…]` of them, extends the official spec |
/// | `official = false` | the official spec is left out |
/// | `fake` | emits a test double (of a trait) |
/// | `local` | implementors need not be `Send` and `Sync` (of a trait) |
/// | `debug = true` | writes the expansion to a file, as the variable `CRISP_API_EXPAND` does |
/// | `name = MyClient` | the name of the client (of a trait) |
/// | `module = name` | the name of the module for what spec files define |
/// | `crate = path` | where this crate is found, if it was renamed |
///
/// The path of a spec file starts from the folder of `Cargo.toml`, or from the source file if it
/// begins with `./` or `../`. What it defines lives in a module with the name of the trait in
/// `snake_case`. An edit of the file rebuilds the crate. The language of these files is described with
/// [`crisp-api-spec`](https://docs.rs/crisp-api-spec), whose program `crisp-spec` checks them.
pub use crisp_api_macros::client;

/// The README's code is compiled and run with the other examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
