//! The Rust client for the [Crisp](https://crisp.chat) REST API, generated at compile time from a
//! small endpoint spec.
//!
//! ```toml
//! [dependencies]
//! crisp-api = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```no_run
//! use crisp_api::{Client, Token};
//!
//! #[tokio::main]
//! async fn main() -> crisp_api::Result<()> {
//!     let site = Client::new(Token::website("identifier", "key")?)?.website("website_id");
//!     let website = site.get_website().await?;
//!     println!("{:?} at {:?}", website.name, website.domain);
//!     site.conversation("session_id").send("Hello from Rust").await?;
//!     Ok(())
//! }
//! ```
//!
//! | task | start with |
//! | --- | --- |
//! | call an endpoint | [`Client`], from which [`WebsiteHandle`], [`PluginHandle`] and the other handles are created. The endpoints are their methods; [`ConversationHandle`] and [`PeopleHandle`] have short names for the most common ones |
//! | set an optional parameter | the setters of the call: `site.list_conversations().per_page(50)` |
//! | set a timeout, retries or another option of one call | [`Call`], in [`prelude`] |
//! | run several requests as one operation | [`workflows`], such as starting a conversation |
//! | test without Crisp | [`macro@client`], which generates a fake from a trait that names endpoints, or `testing` |
//! | call an endpoint that the crate does not know | [`WebsiteHandle::raw`], or a spec file of your own: [`macro@client`] |
//! | call an endpoint chosen at run time | `dynamic` |
//! | set a proxy, a base URL, or the limits of all calls | [`ClientBuilder`] |
//! | share a token's daily quota | [`quota`], and `stores` for many machines |
//! | observe calls | [`observe`], which lists all spans and events |
//! | look up a type | [`endpoint`] contains the call of each endpoint, and [`types`] the data types |
//!
//! # Errors
//!
//! [`Error`] is the one error type. Its predicates tell failures apart, and at most one of those for Crisp's
//! own errors is true. [`optional`](OptionalExt::optional) turns a missing resource into `None`.
//!
//! ```no_run
//! use crisp_api::prelude::*;
//! use crisp_api::{Client, Token};
//!
//! #[tokio::main]
//! async fn main() -> crisp_api::Result<()> {
//!     let client = Client::new(Token::website("identifier", "key")?)?;
//!     let contact = client.website("website_id").people("ada@example.com");
//!     match contact.get().await.optional() {
//!         Ok(Some(profile)) => println!("{:?}", profile.people_id),
//!         Ok(None) => println!("no such contact"),
//!         Err(error) if error.is_transient() => eprintln!("try again later: {error}"),
//!         Err(error) if error.is_daily_quota() => eprintln!("wait {:?}", error.retry_after()),
//!         // Printed as a sentence with its causes.
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Tiers
//!
//! Crisp has three kinds of tokens, and not each may call every endpoint:
//!
//! | token | tier | may call |
//! | --- | --- | --- |
//! | [`Token::website`] | [`WebsiteTier`] | most endpoints of its own workspace |
//! | [`Token::plugin`] | [`PluginTier`] | most endpoints of each workspace that installed the plugin, for which it has the scope |
//! | [`Token::user`] | [`UserTier`] | the endpoints of every workspace that the user can access |
//! | [`Token::of_tier`], [`Client::from_env`] | [`AnyTier`] | every endpoint, as far as the compiler knows |
//!
//! A call that Crisp is certain to reject does not compile. `assume` changes the tier that the compiler
//! checks, and a function that takes `impl Into<WebsiteHandle>` accepts a handle of any tier.
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
//! | [`export`](WebsiteHandle::export) | every conversation with its messages, resumable: [`workflows::Export`] |
//! | [`conversations_between`](WebsiteHandle::conversations_between) | the conversations of a time span, resumable: [`paging::ConversationsBetween`] |
//! | [`walk_back`](ConversationHandle::walk_back) | every message of a conversation, resumable: [`paging::WalkBack`] |
//!
//! ```no_run
//! # async fn example(site: crisp_api::WebsiteHandle) -> crisp_api::Result<()> {
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
//! | `blocking` | `wait()` on calls, lists and workflows, for programs that do not use async |
//! | `bulk` | `bulk`: bounded concurrency for bulk work, with a journal that survives a crash; [`Call::bulk`] marks its calls |
//! | `redis` | `stores::RedisQuotaStore`: many machines share a token's daily quota |
//! | `realtime` | `realtime`: events with typed payloads |
//! | `hooks`, `axum`, `actix` | verification of webhooks, and extractors for two web frameworks |
//! | `rtm` | the stream of events over WebSocket |
//! | `test-util` | `testing`: in-memory transports, cassettes and fault injection for tests; `Debug` adds a digest to redacted values, so that a failed `assert_eq!` shows which field differs |
//! | `reqwest-client` | `ClientBuilder::configure_reqwest` and `ReqwestTransport::from_builder`, for reqwest settings of your own |
//! | `profile` | `Token::from_profile`, for tokens in `~/.config/crisp/credentials.toml` |

#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod handles;
mod message;

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
    Fingerprint, Handle, Id, IdKind, IntoOption, IntoPage, IntoValue, Kind, MayCall, Meta, Method,
    OptionalExt, Output, PathParam, PluginTier, RawCall, Reason, Request, Response, Result, Scalar,
    SendFuture, Tier, Timestamp, Token, UnknownValue, UnknownVariant, UserTier, WebsiteTier,
};
pub use crisp_api_runtime::{observe, quota, tiers, transport};

#[cfg(all(feature = "reqwest-client", not(target_family = "wasm")))]
pub use crisp_api_runtime::reqwest;

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
/// - `fn get_conversation(&self, session_id: &str);`: an id of type `&str` also accepts literals, as the
///   methods of handles do.
/// - A query parameter or body field that is declared becomes an argument; any other stays a setter of
///   the call.
/// - `#[endpoint(POST "/website/{website_id}/acme/flag", tiers(plugin))]` declares an endpoint that no
///   spec contains. Its parameters have types of your own: those named in the route fill it, and
///   `#[query]` and `#[body]` mark the others. `#[path("name")]` and `#[query("name")]` set another name
///   for requests. `page = page_number` names the parameter that holds the page number.
/// - `#[assume]` declares that the client's token may call the endpoint, whatever the spec says.
/// - A method with a body is not an endpoint and stays unchanged. It can combine calls; see
///   [`workflows`](workflows#in-a-trait).
///
/// # Generated items
///
/// - the trait, which is object-safe and `Send + Sync`; the default body of each method returns an error;
/// - `InboxClient`, created by `InboxClient::new(&client, website_id)` from any client whose tier may
///   call every method;
/// - with `fake`, `InboxFake`, with an `on_…` method for each endpoint, and `calls()`, which returns the
///   arguments of the calls that were sent.
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
/// | `official = false` | leaves out the official spec, for [APIs like Crisp's](#apis-other-than-crisps) |
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
///
/// # APIs other than Crisp's
///
/// `official = false` is for services that speak Crisp's protocol: a proxy in front of Crisp with its own
/// routes, private or beta routes of Crisp, and mock servers. Every response must have Crisp's envelope, every
/// request has Basic authentication and `X-Crisp-Tier`, and lists have their page number in the path. Set the
/// address with [`ClientBuilder::base_url`]. APIs of other vendors are not supported; the README of
/// [`crisp-api-spec`](https://docs.rs/crisp-api-spec) lists what does not fit.
#[cfg(feature = "macros")]
pub use crisp_api_macros::client;

/// Compiles and runs the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
