//! What happens to calls, for whoever watches: spans, and observers.

use std::time::Duration;

use crate::error::Error;
use crate::response::Cache;

/// Watches the calls of a client, such as to count and to time them.
///
/// Each function is called by the call that it is about, and should be done soon. Nothing that it is
/// given holds an id, a value, or a credential; the route of a raw call is as it was written.
///
/// ```
/// use crisp_api_runtime::observe::{CallEnded, Observer};
///
/// struct Slow;
///
/// impl Observer for Slow {
///     fn call_ended(&self, call: &CallEnded<'_>) {
///         if call.elapsed.as_secs() > 5 {
///             eprintln!("{} took {:?} and {} attempts", call.endpoint, call.elapsed, call.attempts);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// An attempt ended, well or not.
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let _ = attempt;
    }

    /// An attempt failed, and another one follows.
    fn retrying(&self, retry: &Retrying<'_>) {
        let _ = retry;
    }

    /// A call ended, well or not.
    fn call_ended(&self, call: &CallEnded<'_>) {
        let _ = call;
    }
}

/// An attempt that ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// The name of the endpoint, such as `get_website`; `raw` for routes that the spec does not know.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The route, with its parameters in braces.
    pub route: &'a str,
    /// Which attempt it was, counted from 1.
    pub attempt: u32,
    /// How long it took, the wait for its turn included.
    pub elapsed: Duration,
    /// The status of the answer, where there was one.
    pub status: Option<u16>,
    /// The id of the request, where there was an answer with one.
    pub request_id: Option<&'a str>,
    /// What Crisp's cache did.
    pub cache: Option<Cache>,
    /// Why it failed.
    pub error: Option<&'a Error>,
}

/// An attempt that is followed by another one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Retrying<'a> {
    /// The name of the endpoint.
    pub endpoint: &'static str,
    /// How many attempts were made.
    pub attempts: u32,
    /// How long the wait before the next one is.
    pub wait: Duration,
    /// Why the last one failed.
    pub error: &'a Error,
}

/// A call that ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnded<'a> {
    /// The name of the endpoint; `raw` for routes that the spec does not know.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The route, with its parameters in braces.
    pub route: &'a str,
    /// How many attempts were made.
    pub attempts: u32,
    /// How long it took, all attempts and waits included.
    pub elapsed: Duration,
    /// Why it failed. Reading the data comes after it, so that it never fails for that.
    pub error: Option<&'a Error>,
}
