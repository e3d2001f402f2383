//! The futures that send a call.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use sync_wrapper::SyncWrapper;

use super::UntypedCall;
use crate::attempt::execute;
use crate::error::Result;
use crate::future::BoxFuture;
use crate::response::{ClassifiedResponse, Output, Response};

/// The future of a call. Sends the request and returns the output.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CallFuture<T> {
    sending: Sending,
    output: PhantomData<fn() -> T>,
}

impl<T> CallFuture<T> {
    pub(super) fn new(call: &UntypedCall) -> Self {
        Self { sending: Sending::new(call), output: PhantomData }
    }
}

impl<T: Output> Future for CallFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.sending.poll(context).map(|response| response?.decode().map(Response::into_output))
    }
}

/// The future of a call. Sends the request and returns the output together with the status, headers
/// and request id.
#[must_use = "futures do nothing unless they are awaited"]
pub struct SendFuture<T> {
    sending: Sending,
    output: PhantomData<fn() -> T>,
}

impl<T> SendFuture<T> {
    pub(super) fn new(call: &UntypedCall) -> Self {
        Self { sending: Sending::new(call), output: PhantomData }
    }
}

impl<T: Output> Future for SendFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Response<T>>> {
        self.sending.poll(context).map(|response| response?.decode())
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

/// Polls the response of a call, and sends the call if `response` is empty.
///
/// # Panics
///
/// Panics if the call has already returned its output, like every other future.
pub fn poll<T: Output>(
    call: &UntypedCall,
    response: &mut Option<CallFuture<T>>,
    context: &mut Context<'_>,
) -> Poll<Result<T>> {
    Pin::new(response.get_or_insert_with(|| CallFuture::new(call))).poll(context)
}

/// A request in flight.
///
/// The future is only polled through `&mut`, so it can be shared between threads although it is not
/// `Sync`. Without that, no reference to a call could be held across an `.await` in a spawned task.
struct Sending {
    future: SyncWrapper<BoxFuture<'static, Result<ClassifiedResponse>>>,
    /// Receives the digest of the response.
    digest: Option<Arc<AtomicU64>>,
}

impl Sending {
    fn new(call: &UntypedCall) -> Self {
        let (endpoint, scope) = (call.name(), call.scope());
        let operation = call.operation();
        let Some(fake) = call.fake() else {
            let response = execute(call.handle().clone(), operation, endpoint);
            let sent = async move { response.await.map_err(|error| error.of_scope(scope)) };
            return Self { future: SyncWrapper::new(Box::pin(sent)), digest: call.digest() };
        };
        // The operation is built nevertheless, so that a test fails on invalid arguments.
        let (fake, call) = (fake.clone(), call.clone());
        let faked = async move {
            let output = operation.and_then(|_| fake.evaluate(&call));
            let output = output.map_err(|error| error.of_scope(scope).of_endpoint(endpoint))?;
            Ok(ClassifiedResponse::fake(output).of_call(endpoint, 0, false))
        };
        Self { future: SyncWrapper::new(Box::pin(faked)), digest: None }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<ClassifiedResponse>> {
        let response = ready!(self.future.get_mut().as_mut().poll(context));
        if let (Some(digest), Ok(response)) = (&self.digest, &response) {
            digest.store(response.digest(), Ordering::Relaxed);
        }
        Poll::Ready(response)
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
