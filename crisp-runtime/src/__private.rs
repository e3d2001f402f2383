//! What generated code names. Nothing here is for users, and all of it may change in any release.

pub use std::borrow::{Cow, ToOwned};
pub use std::boxed::Box;
pub use std::collections::BTreeMap;
pub use std::string::{String, ToString};
pub use std::sync::Arc;
pub use std::vec::Vec;

pub use futures_core::Stream;
pub use serde::de::{Deserialize, Deserializer};
pub use serde::ser::{Serialize, SerializeMap, Serializer};
pub use serde_json::Value;

use crate::Kind;
#[cfg(feature = "dynamic")]
pub use crate::call::dynamic::{DynamicEndpoint, DynamicEvent, JsonArguments, Recode, recode};
pub use crate::call::fake::FakeResponse;
pub use crate::call::{Tiers, UntypedCall};
use crate::error::{TransportError, TransportErrorKind};
pub use crate::json::{
    ExplicitKeys, LenientDeserialize, Placeholder, Record, Redacted, Union, Writer, bit, content,
    convert, debug_record, example, from_json, hidden, record, same, shown, shown_id, text,
    text_content,
};
pub use crate::paging::{Drain, Items, PageSource, Pages, Paginator};
pub use crate::request::path::{PathType, Rule, Segment, check_id, segment, tree};
pub use crate::request::query::{QueryValue, flag, json};
pub use crate::value::{Date, StringType, date};

pub use crate::{
    __id, __items, __open_enum, __paginated, __text_impls, AnyTier, Args, Call, CallFuture, Error,
    Fingerprint, Handle, IntoOption, MayCall, Meta, Method, Output, PathParam, PluginTier, RawCall,
    Result, Scalar, SendFuture, Tier, Timestamp, UnknownValue, UnknownVariant, UserTier,
    WebsiteTier,
};

/// The body of a trait's method that nobody implemented.
#[must_use]
pub fn unimplemented<E: Call>(method: &'static str) -> E {
    E::__from_call(UntypedCall::detached(E::META).faked(None, method))
}

/// The call, answered by a test.
#[must_use]
pub fn faked<E: Call>(call: E, fake: Option<&FakeResponse>, method: &'static str) -> E {
    E::__from_call(call.__into_call().faked(fake, method))
}

/// An error of an operation that takes several calls: it lacks something for this one.
#[must_use]
pub fn missing_argument(endpoint: &'static str, message: impl Into<String>) -> Error {
    Error::argument(message).of_endpoint(endpoint)
}

/// An error of an operation that takes several calls: there is no time left for this one.
#[must_use]
pub fn deadline_exceeded(endpoint: &'static str) -> Error {
    const MESSAGE: &str = "the time ran out before the request was sent";
    let source = TransportError::new(TransportErrorKind::Timeout, MESSAGE);
    Error::transport(Kind::Timeout, false, source).of_endpoint(endpoint)
}

/// An error of a workflow: a response of this endpoint cannot be used.
#[must_use]
pub fn invalid_response(endpoint: &'static str, message: impl Into<String>) -> Error {
    Error::new(Kind::Decode, message).of_endpoint(endpoint)
}

/// The same items, so that one attribute can stand on all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($item:item)*) => {
        $($item)*
    };
}
