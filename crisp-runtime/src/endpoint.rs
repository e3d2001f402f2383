//! What all endpoints have in common.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::{Answer, Args};
use crate::call::Call;
use crate::error::Result;
use crate::quota::Lane;
use crate::request::Request;
use crate::tier::Tier;

/// What the output of a call can be: anything that owns its data and can be read from JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the output of a call",
    label = "it must implement `serde::Deserialize`, be `Send`, and borrow nothing"
)]
pub trait Output: DeserializeOwned + Send + 'static {}

impl<T: DeserializeOwned + Send + 'static> Output for T {}

/// What is known about an endpoint before it is called.
#[derive(Debug)]
#[non_exhaustive]
pub struct Meta {
    /// The name of the method that calls it, such as `get_website`.
    pub name: &'static str,
    /// What the official reference calls it.
    pub label: Option<&'static str>,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub route: &'static str,
    /// The parameter of the path that counts pages from 1.
    pub page: Option<&'static str>,
    /// The tiers that the reference documents; none where it is silent.
    pub tiers: Option<&'static [Tier]>,
    /// The address of its entry in the official reference.
    pub reference: Option<&'static str>,
    /// The lists of the body that must have so many items.
    pub least: &'static [(&'static str, usize)],
}

impl Meta {
    #[doc(hidden)]
    pub const fn __new(
        name: &'static str,
        label: Option<&'static str>,
        (method, route): (&'static str, &'static str),
        page: Option<&'static str>,
        tiers: Option<&'static [Tier]>,
        reference: Option<&'static str>,
        least: &'static [(&'static str, usize)],
    ) -> Self {
        Self { name, label, method, route, page, tiers, reference, least }
    }
}

/// A call of an endpoint that was not made yet, and what can be done with every such call.
///
/// It is made by `.await`, as often as it is cloned. What one endpoint takes is set by the methods
/// of its own type; what all of them take is set here.
pub trait Endpoint: Clone + Send + 'static {
    /// What the call gives.
    type Response: Send + 'static;

    /// The same call with another output.
    type Returning<U: Output>: Endpoint<Response = U>;

    #[doc(hidden)]
    type Tiers;

    /// What is known about the endpoint.
    const META: &'static Meta;

    #[doc(hidden)]
    fn __from_call(call: Call) -> Self;
    #[doc(hidden)]
    fn __into_call(self) -> Call;

    #[doc(hidden)]
    fn __set(self, set: impl FnOnce(&mut Call)) -> Self {
        let mut call = self.__into_call();
        set(&mut call);
        Self::__from_call(call)
    }

    /// Gives up on one attempt after `timeout`, instead of the client's own limit.
    fn timeout(self, timeout: Duration) -> Self {
        self.__set(|call| call.options_mut().timeout = Some(timeout))
    }

    /// Gives up after `deadline`, all attempts and waits included, instead of the client's own limit.
    fn deadline(self, deadline: Duration) -> Self {
        self.__set(|call| call.options_mut().deadline = Some(deadline))
    }

    /// Makes no more than `retries` further attempts, instead of the client's own number; 0 for a
    /// single attempt.
    ///
    /// [`Builder::retries`](crate::Builder::retries) tells what is repeated.
    fn retries(self, retries: u32) -> Self {
        self.__set(|call| call.options_mut().retries = Some(retries))
    }

    /// Promises that twice is as good as once, so that the call may be repeated when nobody knows
    /// whether Crisp processed it.
    fn idempotent(self) -> Self {
        self.__set(|call| call.options_mut().idempotent = true)
    }

    /// Marks the call as work that can wait until tomorrow. It is refused when the
    /// [share of the day's requests](crate::Quota::bulk_share) for such work is used up, so that
    /// the rest is there for calls that somebody waits for.
    fn bulk(self) -> Self {
        self.__set(|call| call.options_mut().lane = Lane::Bulk)
    }

    /// Makes the call on this thread, and returns when it is over; for programs without async.
    ///
    /// # Errors
    ///
    /// Those of the call; and it was called inside of an async runtime.
    #[cfg(feature = "blocking")]
    fn wait(self) -> Result<Self::Response>
    where
        Self::Response: Output,
    {
        self.__into_call().output().wait()
    }

    /// The request as it would be sent.
    ///
    /// # Errors
    ///
    /// An argument was refused, or the body cannot be written as JSON.
    fn request(&self) -> Result<Request> {
        self.clone().__into_call().request()
    }

    /// The same call, with an output of your own.
    #[allow(clippy::wrong_self_convention, reason = "it reads as the call does: as a type")]
    fn as_type<U: Output>(self) -> Self::Returning<U> {
        <Self::Returning<U>>::__from_call(self.__into_call())
    }

    /// The same call, with whatever JSON comes back as its output.
    #[allow(clippy::wrong_self_convention, reason = "it reads as the call does: as JSON")]
    fn as_json(self) -> Self::Returning<Value> {
        self.as_type()
    }

    /// Sends one more field in the body, for what the spec does not know yet.
    fn extra(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.__set(|call| call.set_extra(field.into(), value.into()))
    }

    /// A call that sends nothing and gives `result`, for tests.
    fn ready(result: Result<Self::Response>) -> Self
    where
        Self::Response: Clone + Sync,
    {
        let mut call = Call::detached(Self::META);
        call.set_answer(Answer::once(result));
        Self::__from_call(call)
    }

    /// A call that sends nothing and gives what `answer` says, for tests.
    ///
    /// The closure runs when the call is awaited, once for each page, and sees what was set.
    fn answer<F>(answer: F) -> Self
    where
        F: Fn(&Args<'_>) -> Result<Self::Response> + Send + Sync + 'static,
    {
        let mut call = Call::detached(Self::META);
        call.set_answer(Answer::new(answer));
        Self::__from_call(call)
    }
}
