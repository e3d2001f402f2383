//! Realtime events: typed, over the RTM stream and from webhooks.
//!
//! | part | feature |
//! | --- | --- |
//! | [`Event`]: the events of the spec with their payloads; [`ReceivedEvent`], [`merge()`] and [`SeenStore`] | `realtime` |
//! | `hooks`: verification of webhooks, for any web framework | `hooks` |
//! | `hooks::Hook`: an extractor for axum 0.8 or actix-web 4 | `axum`, `actix` |
//! | `Rtm`: a stream of events over WebSocket that reconnects | `rtm` |
//! | `bot`: a loop that answers visitors | `bot`, which `rtm` includes |
//!
//! # Meaning of events
//!
//! Crisp names events from the visitor's point of view: a visitor's message arrives as `message:send`,
//! and messages of operators and programs, including those sent over REST, arrive as
//! `message:received`. Decide by the payload:
//! [`from_visitor`](ReceivedEvent::from_visitor) and [`from_operator`](ReceivedEvent::from_operator).
//!
//! A visitor's choice in a picker arrives as `message:updated`, and so do the edits of operators.
//!
//! *Not verified:* a resolved conversation opens again when its visitor writes, with a
//! `session:set_state`.
//!
//! # Exactly-once hand-over
//!
//! Crisp numbers no event and may deliver it several times: by RTM, by a webhook, and by each attempt
//! of a webhook. [`delivery_key`](ReceivedEvent::delivery_key) is the same for all of them.
//! [`merge()`] and `bot` use it with a [`SeenStore`] to hand each event over once. A program that
//! crashes after an event was handed over does not receive it again, so hand-over is exactly-once, but
//! the effects of its handler are not.

#[cfg(feature = "rtm")]
mod and_event;
#[cfg(feature = "bot")]
pub mod bot;
mod catch_up;
mod event;
#[cfg(feature = "rtm")]
mod next_message;
mod received;
#[cfg(feature = "rtm")]
mod stream;

pub use catch_up::CatchUp;
pub use crisp_api_realtime::protocol::signature::{EmptySecret, Secret, sign_email};
pub use crisp_api_realtime::{
    BoxFuture, MemorySeenStore, Merge, MergeError, RawEvent, SeenError, SeenStore, Source, merge,
};
pub use event::{Event, EventMeta, HookSupport, ResultEvent, UndecodableEvent, UnknownEvent};
pub use received::ReceivedEvent;

#[cfg(feature = "rtm")]
pub use and_event::AndEvent;
#[cfg(feature = "rtm")]
pub use next_message::NextMessage;
#[cfg(feature = "rtm")]
pub use stream::{ByteStream, Control, Dialer, EventName, Item, Listener, Rtm, RtmBuilder};

#[cfg(feature = "hooks")]
pub use crisp_api_realtime::hooks;
