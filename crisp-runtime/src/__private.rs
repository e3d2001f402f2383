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

pub use crate::answer::Answer;
pub use crate::call::Call;
pub use crate::decode::{
    Blank, Record, Union, Wire, content, convert, example, from_json, record, text, text_content,
};
#[cfg(feature = "dynamic")]
pub use crate::dynamic::{DynamicEndpoint, DynamicEvent, JsonArguments, Recode, recode};
pub use crate::encode::{
    Date, Kept, Redacted, Writer, bit, debug_record, hidden, same, shown, shown_id,
};
pub use crate::path::{PathType, Rule, Segment, check_id, segment, tree};
pub use crate::query::{QueryValue, date, flag, json};
pub use crate::tier::Tiers;
pub use crate::value::Word;
pub use crate::walk::{Steps, Walk};
use crate::{Kind, TransportError, TransportErrorKind};

pub use crate::{
    __id, __items, __open_enum, __text_impls, __walk, AnyTier, Args, CallFuture, Drain, Endpoint,
    Error, Fingerprint, Handle, Items, MayCall, Meta, Method, Output, Pages, PathParam, PluginTier,
    RawCall, Result, Scalar, SendFuture, Setting, Tier, Timestamp, Unlisted, Untyped, UserTier,
    WebsiteTier,
};

/// The body of a trait's method that nobody implemented.
#[must_use]
pub fn unanswered<E: Endpoint>(method: &'static str) -> E {
    E::__from_call(Call::detached(E::META).answered(None, method))
}

/// The call, answered by a test.
#[must_use]
pub fn answered<E: Endpoint>(call: E, answer: Option<&Answer>, method: &'static str) -> E {
    E::__from_call(call.__into_call().answered(answer, method))
}

/// An error of an operation that takes several calls: it lacks something for this one.
#[must_use]
pub fn lacking(endpoint: &'static str, message: impl Into<String>) -> Error {
    Error::argument(message).of_endpoint(endpoint)
}

/// An error of an operation that takes several calls: there is no time left for this one.
#[must_use]
pub fn too_late(endpoint: &'static str) -> Error {
    const MESSAGE: &str = "the time ran out before the request was sent";
    let source = TransportError::new(TransportErrorKind::Timeout, MESSAGE);
    Error::transport(Kind::Timeout, false, source).of_endpoint(endpoint)
}

/// The same items, so that one attribute can stand on all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($item:item)*) => {
        $($item)*
    };
}
