//! The futures that send a call.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::UntypedCall;
use crate::attempt::execute;
use crate::error::Result;
use crate::future::BoxFuture;
use crate::response::{ClassifiedResponse, Output, Response};

/// The future of a call. Sends the request and returns the output.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CallFuture<T> {
    response: BoxFuture<'static, Result<ClassifiedResponse>>,
    output: PhantomData<fn() -> T>,
}

impl<T> CallFuture<T> {
    pub(super) fn new(call: UntypedCall) -> Self {
        Self { response: Box::pin(respond(call)), output: PhantomData }
    }
}

impl<T: Output> Future for CallFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.response
            .as_mut()
            .poll(context)
            .map(|response| response?.decode().map(Response::into_output))
    }
}

/// The future of a call. Sends the request and returns the output together with the status, headers
/// and request id.
#[must_use = "futures do nothing unless they are awaited"]
pub struct SendFuture<T> {
    response: BoxFuture<'static, Result<ClassifiedResponse>>,
    output: PhantomData<fn() -> T>,
}

impl<T> SendFuture<T> {
    pub(super) fn new(call: UntypedCall) -> Self {
        Self { response: Box::pin(respond(call)), output: PhantomData }
    }
}

impl<T: Output> Future for SendFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Response<T>>> {
        self.response.as_mut().poll(context).map(|response| response?.decode())
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for SendFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendFuture").finish_non_exhaustive()
    }
}

/// Returns the response of the call's fake, or sends the call if it has none.
async fn respond(call: UntypedCall) -> Result<ClassifiedResponse> {
    let endpoint = call.name();
    let Some(fake) = call.fake() else {
        let handle = call.handle().clone();
        return execute(handle, call.into_operation(), endpoint).await;
    };
    // Builds the operation nevertheless, so that a test fails on invalid arguments.
    let output = call.operation().and_then(|_| fake.evaluate(&call));
    match output {
        Ok(output) => Ok(ClassifiedResponse::fake(output).of_call(endpoint, 0, false)),
        Err(error) => Err(error.of_endpoint(endpoint)),
    }
}

#[cfg(feature = "blocking")]
impl<T: Output> CallFuture<T> {
    /// Sends the request and blocks the current thread until the call completes.
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, or
    /// [`Kind::Configuration`](crate::Kind::Configuration) if called inside an async runtime.
    pub fn wait(self) -> Result<T> {
        crate::blocking::wait(self)
    }
}

#[cfg(feature = "blocking")]
impl<T: Output> SendFuture<T> {
    /// Sends the request and blocks the current thread until the call completes.
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, or
    /// [`Kind::Configuration`](crate::Kind::Configuration) if called inside an async runtime.
    pub fn wait(self) -> Result<Response<T>> {
        crate::blocking::wait(self)
    }
}
