//! The options that all workflows share with calls.

use std::time::{Duration, Instant};

use crisp_api_runtime::__private::deadline_exceeded;
use crisp_api_runtime::{Call, Result};

/// The options of a workflow, which apply to each of its requests.
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) retries: Option<u32>,
    pub(super) bulk: bool,
    /// The time limit for all requests together.
    pub(super) deadline: Duration,
}

impl Options {
    #[inline]
    pub(super) fn new(deadline: Duration) -> Self {
        Self { timeout: None, retries: None, bulk: false, deadline }
    }

    /// Starts the time that all requests share.
    #[inline]
    pub(super) fn start(self) -> Clock {
        Clock { options: self, began: Instant::now() }
    }
}

/// The options of a workflow that is running.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    options: Options,
    began: Instant,
}

impl Clock {
    /// Applies the options to a call, and limits it to the remaining time. Fails if none remains.
    #[inline]
    pub(super) fn apply<C: Call>(self, mut call: C) -> Result<C> {
        let Options { timeout, retries, bulk, deadline } = self.options;
        let left = deadline.saturating_sub(self.began.elapsed());
        if left.is_zero() {
            return Err(deadline_exceeded(C::META.name));
        }
        if let Some(timeout) = timeout {
            call = call.timeout(timeout);
        }
        if let Some(retries) = retries {
            call = call.retries(retries);
        }
        if bulk {
            call = call.bulk();
        }
        Ok(call.deadline(left))
    }

    /// Returns the remaining time.
    #[cfg(feature = "rtm")]
    #[inline]
    pub(super) fn left(self) -> Duration {
        self.options.deadline.saturating_sub(self.began.elapsed())
    }
}

/// Implements the options of a workflow, and `Future`, for a type with the fields `options` and `running`
/// and the method `run`.
macro_rules! workflow {
    ($name:ident -> $output:ty) => {
        impl $name {
            /// Sets the time limit of one attempt of each request, in place of the client's.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// Sets the maximum number of retries of each request, in place of the client's.
            #[inline]
            pub fn retries(mut self, retries: u32) -> Self {
                self.options.retries = Some(retries);
                self
            }

            /// Marks all requests as bulk work, which leaves part of the day's requests to interactive
            /// calls.
            #[inline]
            pub fn bulk(mut self) -> Self {
                self.options.bulk = true;
                self
            }
        }

        impl ::std::future::Future for $name {
            type Output = $output;

            #[inline]
            fn poll(
                self: ::std::pin::Pin<&mut Self>,
                context: &mut ::std::task::Context<'_>,
            ) -> ::std::task::Poll<$output> {
                let this = self.get_mut();
                let mut running = std::mem::take(&mut this.running);
                let result = running.poll(|| Box::pin(this.clone().run()), context);
                this.running = running;
                result
            }
        }
    };
}

/// Implements `deadline` and `wait` for a workflow whose error is [`Error`](crate::Error).
macro_rules! deadline_and_wait {
    ($name:ident -> $output:ty) => {
        impl $name {
            /// Sets the time limit for all requests together (default 60 s).
            #[inline]
            pub fn deadline(mut self, deadline: ::std::time::Duration) -> Self {
                self.options.deadline = deadline;
                self
            }

            /// Runs the workflow and blocks the current thread until it completes, for programs that
            /// do not use async.
            ///
            /// # Errors
            ///
            /// Returns the errors of the workflow, or one of the kind
            /// [`Configuration`](crate::Kind::Configuration) if called inside an async runtime.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait(self) -> $output {
                crisp_api_runtime::__private::wait(self)
            }
        }
    };
}

pub(super) use {deadline_and_wait, workflow};
