//! Calls: typed requests that are sent when they are awaited.

#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
mod endpoint;
pub(crate) mod fake;
mod future;
mod may_call;
mod meta;
mod options;
mod raw;
mod untyped;

use serde_json::Value;

pub use endpoint::Endpoint;
pub use fake::Args;
pub use future::{CallFuture, SendFuture, poll};
pub use may_call::{MayCall, Tiers};
pub use meta::Meta;
pub use raw::RawCall;
pub use untyped::UntypedCall;

use self::fake::FakeResponse;
use self::options::option_setters;
use crate::error::Result;
use crate::request::{Options, Request};
use crate::response::Output;

/// A call of an endpoint, and the methods that all calls share.
///
/// A call is a future: it sends its request when it is first polled. A clone is a separate request,
/// also while the original is in flight. The endpoint's own type sets the parameters, and this trait
/// sets the options that apply to every call, such as a timeout.
///
/// The trait is sealed: only generated code implements it.
pub trait Call:
    Future<Output = Result<<Self as Call>::Data>> + Clone + Send + Sync + Unpin + 'static
{
    /// The type that the `data` of a successful response decodes to.
    type Data: Send + 'static;

    /// The endpoint that is called.
    type Endpoint: Endpoint;

    /// The same call with another output type.
    type Returning<U: Output>: Call<Data = U, Endpoint = Self::Endpoint>;

    /// The endpoint's name, route and documented tiers.
    const META: &'static Meta = <Self::Endpoint as Endpoint>::META;

    #[doc(hidden)]
    fn __from_call(call: UntypedCall) -> Self;
    #[doc(hidden)]
    fn __into_call(self) -> UntypedCall;

    #[doc(hidden)]
    fn __set(self, set: impl FnOnce(&mut UntypedCall)) -> Self {
        let mut call = self.__into_call();
        set(&mut call);
        Self::__from_call(call)
    }

    #[doc(hidden)]
    fn __with_options(self, set: impl FnOnce(&mut Options)) -> Self {
        self.__set(|call| set(call.options_mut()))
    }

    option_setters!();

    /// Sends the request and blocks the current thread until the call completes, for programs that
    /// do not use async.
    ///
    /// A background thread keeps connections alive. A process that forks after its first call loses
    /// that thread in the child, where `wait` then blocks for ever; fork before the first call.
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, or
    /// [`Kind::Configuration`](crate::Kind::Configuration) if called inside an async runtime. This
    /// includes the threads of `spawn_blocking`, which cannot be told from those of async tasks; use
    /// `tokio::runtime::Handle::current().block_on(call)` there.
    #[cfg(feature = "blocking")]
    fn wait(self) -> Result<Self::Data>
    where
        Self::Data: Output,
    {
        self.__into_call().output().wait()
    }

    /// Returns the request without sending it.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is invalid or the body cannot be serialized.
    fn request(&self) -> Result<Request> {
        self.clone().__into_call().request()
    }

    /// Decodes the response's `data` as a `U`.
    #[allow(clippy::wrong_self_convention, reason = "converts the call, like a setter")]
    fn as_type<U: Output>(self) -> Self::Returning<U> {
        <Self::Returning<U>>::__from_call(self.__into_call())
    }

    /// Returns the response's `data` as JSON.
    #[allow(clippy::wrong_self_convention, reason = "converts the call, like a setter")]
    fn as_json(self) -> Self::Returning<Value> {
        self.as_type()
    }

    /// Adds a field to the body, for a field that the spec does not define yet.
    fn extra(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.__set(|call| call.set_extra(field.into(), value.into()))
    }

    /// Creates a call that sends nothing and returns `result`, for use in tests.
    fn ready(result: Result<Self::Data>) -> Self
    where
        Self::Data: Clone + Sync,
    {
        let mut call = UntypedCall::detached(Self::META);
        call.set_fake(FakeResponse::once(result));
        Self::__from_call(call)
    }

    /// Creates a call that sends nothing and returns the result of `respond`, for use in tests.
    ///
    /// The closure runs when the call is awaited, once for each page, and receives the arguments
    /// that were set on the call.
    fn respond_with<F>(respond: F) -> Self
    where
        F: Fn(&Args<'_>) -> Result<Self::Data> + Send + Sync + 'static,
    {
        let mut call = UntypedCall::detached(Self::META);
        call.set_fake(FakeResponse::new(respond));
        Self::__from_call(call)
    }
}
