//! The items that generated code uses. They are not part of the public API, and may change in any
//! release.

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
#[cfg(feature = "blocking")]
pub use crate::blocking::wait;
#[cfg(feature = "dynamic")]
pub use crate::call::dynamic::{DynamicArguments, DynamicEndpoint, DynamicEvent, Recode, recode};
pub use crate::call::fake::{FakeCalls, FakeResponse};
pub use crate::call::tiers::{
    AllTokens, NoTokens, PluginTokens, UserAndPluginTokens, UserAndWebsiteTokens, UserTokens,
    WebsiteAndPluginTokens, WebsiteTokens,
};
pub use crate::call::{UntypedCall, poll};
use crate::error::{TransportError, TransportErrorKind};
pub use crate::future::Running;
pub use crate::json::{
    Chain, ExplicitKeys, FieldValue, KeyRole, Muts, Parts, Placeholder, Presence, Record, Refs,
    Table, Union, clone, content, convert, debug, deserialize, equal, example, from_json,
    redacted_id, serialize, strictly, text, text_content,
};
pub use crate::paging::{Drain, Items, PageSource, Pages, Paginator};
pub use crate::request::path::{PathType, Rule, Segment, check_id, segment, tree};
pub use crate::request::query::{QueryValue, flag, json};
pub use crate::value::{Date, StringType, date};

pub use crate::{
    __endpoint_call, __id_or_email, __items, __open_enum, __pages, __paginated, __record, __stream,
    __text_impls, __union, AnyTier, Args, Call, CallFuture, Endpoint, Error, Fingerprint, Handle,
    Id, IdKind, IntoOption, IntoPage, IntoValue, MayCall, Meta, Method, Output, PathParam,
    PluginTier, RawCall, Result, Scalar, SendFuture, Tier, Timestamp, UnknownValue, UnknownVariant,
    UserTier, WebsiteTier,
};

/// Requires an output that a user wrote to be one.
pub const fn is_output<T: Output>() {}

/// Returns the call of a trait method without an implementation, which fails when it is awaited.
#[must_use]
pub fn unimplemented<E: Endpoint>(method: &'static str) -> UntypedCall {
    UntypedCall::detached(E::META).faked(None, method, None)
}

/// Returns the call with its fake response.
#[must_use]
pub fn faked(
    call: UntypedCall,
    fake: Option<&FakeResponse>,
    method: &'static str,
    calls: &FakeCalls,
) -> UntypedCall {
    call.faked(fake, method, Some(calls))
}

/// Returns the error of an operation with several calls that lacks an argument for one of them.
#[must_use]
pub fn missing_argument(endpoint: &'static str, message: impl Into<String>) -> Error {
    Error::argument(message).of_endpoint(endpoint)
}

/// Returns the error of an operation with several calls whose deadline expired before one of them.
#[must_use]
pub fn deadline_exceeded(endpoint: &'static str) -> Error {
    const MESSAGE: &str = "the deadline expired before the request could be sent";
    let source = TransportError::new(TransportErrorKind::Timeout, MESSAGE);
    Error::transport(Kind::Timeout, false, source).of_endpoint(endpoint)
}

/// An error of a workflow: a response of this endpoint cannot be used.
#[must_use]
pub fn invalid_response(endpoint: &'static str, message: impl Into<String>) -> Error {
    Error::new(Kind::Decode, message).of_endpoint(endpoint)
}

/// Returns the value as JSON, for operations that combine several records.
///
/// # Errors
///
/// Returns an error if the value cannot be serialized.
pub fn to_json<T: Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value)
        .map_err(|error| Error::argument(format!("cannot encode the value: {error}")))
}

/// Runs `decode`, and returns its result together with descriptions of the deviations from the spec that
/// lenient decoding accepted.
pub fn collect_deviations<T>(decode: impl FnOnce() -> T) -> (T, Vec<String>) {
    crate::json::deviations::collect(decode)
}

/// Creates an enum value without a variant, and reports it to strict decoding.
#[must_use]
pub fn unknown_value(text: &str) -> UnknownValue {
    // The report omits the value, which may be personal data if the field is not really an enum.
    crate::json::deviations::report(|| "unknown value of an enum".into());
    UnknownValue::new(text)
}

/// Returns the items unchanged, so that one attribute applies to all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($item:item)*) => {
        $($item)*
    };
}
