//! Observation of calls: an observer for metrics, and spans for tracing.
//!
//! # Spans and events
//!
//! With the feature `tracing` (on by default), calls emit these spans and events through the crate
//! `tracing`. Field names without the prefix `crisp` are those of the OpenTelemetry semantic
//! conventions. The target is `crisp_api`, so that `RUST_LOG=crisp_api=info` selects them. Neither spans
//! nor events contain ids, personal data, credentials or error messages.
//!
//! | name | kind, level | emitted |
//! | --- | --- | --- |
//! | `crisp.call` | span, INFO | around a call with all its attempts and waits |
//! | `crisp.attempt` | span, INFO | around each attempt, within `crisp.call` |
//! | `retrying` | event, INFO | in `crisp.call`, before the wait for the next attempt |
//! | `the token has used most of its daily quota` | event, WARN | once a day, at the threshold that [`Quota::on_warning`] sets (default 80 %) |
//! | `the quota store failed` | event, WARN | each time a [`QuotaStore`](crate::quota::QuotaStore) fails or times out |
//!
//! [`Quota::on_warning`]: crate::quota::Quota::on_warning
//!
//! Fields of `crisp.call`:
//!
//! | field | value |
//! | --- | --- |
//! | `otel.kind` | `internal` |
//! | `crisp.endpoint` | the name of the endpoint, such as `get_website`, or `raw` |
//! | `url.template` | the route, with its parameters in braces |
//! | `crisp.attempts` | the number of attempts |
//! | `error.type` | if the call failed: the HTTP status, or the kind of error, such as `timeout` |
//!
//! Fields of `crisp.attempt`:
//!
//! | field | value |
//! | --- | --- |
//! | `otel.kind` | `client` |
//! | `otel.status_code` | `ERROR` if the attempt failed |
//! | `http.request.method` | the HTTP method |
//! | `url.template` | the route, with its parameters in braces |
//! | `url.scheme`, `server.address`, `server.port` | the scheme, host and port of the base URL |
//! | `http.request.resend_count` | the number of attempts before this one, if there were any |
//! | `http.response.status_code` | the HTTP status, if a response arrived |
//! | `error.type` | if the attempt failed: the HTTP status, or the kind of error |
//! | `crisp.request_id` | the request id, if the response has one |
//! | `crisp.cache` | the [cache status](Cache) of a successful response, if it has one |
//!
//! Fields of the events:
//!
//! | event | fields |
//! | --- | --- |
//! | `retrying` | `crisp.endpoint`, `attempts` (made so far), `wait` (in seconds), `http.response.status_code` (if a response arrived), `error.type` (the status, or the kind of error) |
//! | `the token has used most of its daily quota` | `used`, `per_day` |
//! | `the quota store failed` | `error` (of the store), `fail_closed` |

use std::time::Duration;

use crate::error::Error;
use crate::response::Cache;

/// An observer of a client's calls, for example for metrics.
///
/// The methods are called synchronously by the call that they report, so they should return
/// quickly. Their arguments contain no ids, parameter values or credentials. The route of a raw
/// call is passed as it was written.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// use crisp_api::observe::{CallEnded, Observer};
///
/// struct SlowCallLogger;
///
/// impl Observer for SlowCallLogger {
///     fn call_ended(&self, call: &CallEnded<'_>) {
///         if call.elapsed.as_secs() > 5 {
///             eprintln!("{} took {:?} and {} attempts", call.endpoint, call.elapsed, call.attempts);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Called after each attempt, successful or not.
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let _ = attempt;
    }

    /// Called after a failed attempt that is retried, before the wait.
    fn retrying(&self, retry: &Retrying<'_>) {
        let _ = retry;
    }

    /// Called after each call, successful or not.
    fn call_ended(&self, call: &CallEnded<'_>) {
        let _ = call;
    }
}

/// The report of an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnded<'a> {
    /// The name of the endpoint, such as `get_website`, or `raw` for a raw call.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The route, with its parameters in braces.
    pub route: &'a str,
    /// The number of the attempt, starting at 1.
    pub attempt: u32,
    /// The duration of the attempt, including the wait for the quota.
    pub elapsed: Duration,
    /// The HTTP status, if a response arrived.
    pub status: Option<u16>,
    /// The request id, if the response has one.
    pub request_id: Option<&'a str>,
    /// The cache status, if the attempt succeeded and the response has one.
    pub cache: Option<Cache>,
    /// The error, if the attempt failed.
    pub error: Option<&'a Error>,
}

/// The report of a failed attempt that is retried.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Retrying<'a> {
    /// The name of the endpoint.
    pub endpoint: &'static str,
    /// The number of attempts made so far.
    pub attempts: u32,
    /// The wait before the next attempt.
    pub wait: Duration,
    /// The error of the last attempt.
    pub error: &'a Error,
}

/// The report of a completed call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnded<'a> {
    /// The name of the endpoint, or `raw` for a raw call.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The route, with its parameters in braces.
    pub route: &'a str,
    /// The number of attempts.
    pub attempts: u32,
    /// The duration of the call, including all attempts and waits.
    pub elapsed: Duration,
    /// The error, if the call failed. The data is decoded after this report, so decode errors of
    /// the data are not included.
    pub error: Option<&'a Error>,
}
