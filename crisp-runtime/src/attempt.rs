//! Sends an operation: reserves quota, makes the attempts, and classifies the response.

mod spans;
mod upload;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::Method;
use tokio::time::{Instant, sleep, timeout};

use crate::client::Handle;
use crate::error::{Error, Kind, Reason, Result};
use crate::error::{TransportError, TransportErrorKind};
use crate::observe::{AttemptEnded, CallEnded, Retrying};
use crate::quota::Settlement;
use crate::request::{Operation, Request};
use crate::response::{Cache, ClassifiedResponse, cache, classify, fits_in_memory, request_id};
use crate::retry::{Attempt, Decision, Effect, Failure, SpentTokens, decide};

use self::spans::{AttemptSpan, CallSpan, in_attempt, in_call};

/// Sends the operation, retrying it if necessary, and returns the successful response.
///
/// All errors name the endpoint.
pub(crate) async fn execute(
    handle: Handle,
    operation: Result<Operation>,
    endpoint: &'static str,
) -> Result<ClassifiedResponse> {
    let result = match operation {
        Ok(operation) => exchange(&handle, operation).await,
        Err(error) => Err(error),
    };
    match result {
        Ok((response, attempts)) => Ok(response.of_call(endpoint, attempts, handle.core().strict)),
        Err(error) => Err(error.of_endpoint(endpoint)),
    }
}

async fn exchange(handle: &Handle, operation: Operation) -> Result<(ClassifiedResponse, u32)> {
    if tokio::runtime::Handle::try_current().is_err() {
        let message = "a call needs a Tokio runtime; await it inside one, or use `wait()`";
        return Err(Error::configuration(message));
    }
    if handle.core().read_only && !matches!(operation.method, Method::GET | Method::HEAD) {
        let message =
            format!("the client is read-only and does not send {} requests", operation.method);
        return Err(Error::new(Kind::ReadOnly, message));
    }
    let span = CallSpan::new(&operation);
    let (start, sent) = (Instant::now(), AtomicU32::new(0));
    let exchange = Exchange { handle, operation: &operation, span: &span, start, sent };
    let result = in_call(&span, exchange.run()).await;
    exchange.ended(&result);
    result
}

/// A call in progress.
struct Exchange<'c> {
    handle: &'c Handle,
    operation: &'c Operation,
    span: &'c CallSpan,
    start: Instant,
    /// The number of requests that were passed to the transport.
    sent: AtomicU32,
}

impl Exchange<'_> {
    async fn run(&self) -> Result<(ClassifiedResponse, u32)> {
        let core = self.handle.core();
        let mut spent = SpentTokens::default();
        let mut processed = false;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let error = match self.attempt(attempts).await {
                Ok(response) => {
                    if let Some(budget) = &core.budget {
                        budget.record_success(spent);
                    }
                    return Ok((response, attempts));
                }
                Err(error) => error,
            };
            processed |= error.may_have_been_processed();
            match decide(&self.facts(attempts, &error), &core.policy, fastrand::f64()) {
                Decision::RetryAfter(wait) if self.spend(&mut spent, &error) => {
                    self.retrying(attempts, wait, &error);
                    sleep(wait).await;
                }
                _ => {
                    let sent = self.sent.load(Ordering::Relaxed);
                    return Err(error.after_attempts(sent, processed));
                }
            }
        }
    }

    /// Returns the facts that decide whether to retry.
    fn facts(&self, attempts: u32, error: &Error) -> Attempt {
        let options = self.operation.options;
        Attempt {
            failure: failure(error),
            effect: Effect::of(&self.operation.method, options.idempotent),
            attempts,
            retries: options.retries.unwrap_or(self.handle.core().policy.retries),
            retry_after: error.retry_after(),
            remaining: self.remaining(),
        }
    }

    /// Returns the time until the deadline of the call.
    fn remaining(&self) -> Duration {
        let deadline = self.operation.options.deadline;
        let deadline = deadline.unwrap_or(self.handle.core().limits.deadline);
        deadline.saturating_sub(self.start.elapsed())
    }

    /// Pays for a retry from the client's retry budget. Returns false if the budget is too low.
    fn spend(&self, spent: &mut SpentTokens, error: &Error) -> bool {
        match &self.handle.core().budget {
            Some(budget) => budget.try_spend(spent, error.is_timeout()),
            None => true,
        }
    }

    /// Makes one attempt, and reports it to the span and the observer.
    async fn attempt(&self, attempt: u32) -> Result<ClassifiedResponse> {
        let start = Instant::now();
        let span = AttemptSpan::new(self.handle, self.operation, attempt);
        let result = in_attempt(&span, self.admit_and_send()).await;
        let observer = self.handle.core().observer.as_deref();
        if observer.is_some() || span.is_recorded() {
            let ended = self.attempt_ended(attempt, start, &result);
            span.ended(&ended);
            if let Some(observer) = observer {
                observer.attempt_ended(&ended);
            }
        }
        result
    }

    fn attempt_ended<'a>(
        &'a self,
        attempt: u32,
        start: Instant,
        result: &'a Result<ClassifiedResponse>,
    ) -> AttemptEnded<'a> {
        let (status, request_id, cache, error) = match result {
            Ok(ClassifiedResponse { status, headers, .. }) => {
                (Some(status.as_u16()), request_id(headers), cache(headers), None)
            }
            Err(error) => (error.status(), error.request_id(), None, Some(error)),
        };
        AttemptEnded {
            endpoint: self.operation.endpoint,
            method: self.operation.method.as_str(),
            route: &self.operation.route,
            attempt,
            elapsed: start.elapsed(),
            status,
            request_id,
            cache,
            error,
        }
    }

    /// Sends the request once the quota admits it.
    async fn admit_and_send(&self) -> Result<ClassifiedResponse> {
        let quota = self.handle.quota();
        // Built first, so that a request that is rejected here does not count against the quota.
        let request = self.handle.request(self.operation)?;
        let admitted = quota.admit(self.operation.options.priority);
        let admission = match timeout(self.remaining(), admitted).await {
            Ok(admission) => admission?,
            Err(_) => {
                let message = "the deadline expired before the request could be sent";
                return Err(Error::new(Kind::Timeout, message));
            }
        };
        self.sent.fetch_add(1, Ordering::Relaxed);
        let limit = self.handle.timeout_of(self.operation).min(self.remaining());
        let result = send(self.handle, request.with_timeout(limit)).await;
        let settlement = match &result {
            Ok(response) => {
                Settlement::Success { cached: cache(&response.headers) == Some(Cache::Hit) }
            }
            Err(error) => Settlement::Failure(error),
        };
        // A store that hangs must not delay the result beyond the deadline.
        let _ = timeout(self.remaining(), quota.settle(admission, settlement)).await;
        result
    }

    fn retrying(&self, attempts: u32, wait: Duration, error: &Error) {
        let retry = Retrying { endpoint: self.operation.endpoint, attempts, wait, error };
        self.span.retrying(&retry);
        if let Some(observer) = &self.handle.core().observer {
            observer.retrying(&retry);
        }
    }

    fn ended(&self, result: &Result<(ClassifiedResponse, u32)>) {
        let (attempts, error) = match result {
            Ok((_, attempts)) => (*attempts, None),
            Err(error) => (error.attempts(), Some(error)),
        };
        self.span.ended(attempts, error);
        if let Some(observer) = &self.handle.core().observer {
            observer.call_ended(&CallEnded {
                endpoint: self.operation.endpoint,
                method: self.operation.method.as_str(),
                route: &self.operation.route,
                attempts,
                elapsed: self.start.elapsed(),
                error,
            });
        }
    }
}

/// Sends the request once, within its time limit.
async fn send(handle: &Handle, request: Request) -> Result<ClassifiedResponse> {
    let (limit, max_body) = (request.timeout, request.max_body);
    let method = request.method.clone();
    let too_large = |message: String| {
        transport_failure(TransportError::new(TransportErrorKind::TooLarge, message))
    };
    match timeout(limit, handle.core().transport.send(request)).await {
        Ok(Ok(response)) if response.body.len() > max_body => {
            Err(too_large(format!("the response body is larger than {max_body} bytes")))
        }
        Ok(Ok(response)) if !fits_in_memory(&response.body, max_body) => {
            let message = "the decoded response would take more than 8 times the size limit";
            Err(too_large(message.to_owned()))
        }
        Ok(Ok(response)) => classify(&method, response, SystemTime::now()),
        Ok(Err(error)) => Err(transport_failure(error)),
        Err(_) => {
            let message = format!("no complete response arrived within {limit:?}");
            Err(transport_failure(TransportError::new(TransportErrorKind::Timeout, message)))
        }
    }
}

fn transport_failure(error: TransportError) -> Error {
    let (kind, sent) = match error.kind() {
        TransportErrorKind::Connect => (Kind::Connect, false),
        TransportErrorKind::Interrupted => (Kind::Interrupted, true),
        TransportErrorKind::NoFakeResponse => (Kind::Fake, false),
        TransportErrorKind::Timeout => (Kind::Timeout, true),
        TransportErrorKind::TooLarge => (Kind::TooLarge, true),
    };
    Error::transport(kind, sent, error)
}

/// Reduces an error to the facts that decide whether to retry.
fn failure(error: &Error) -> Failure {
    match (error.kind(), error.status()) {
        (Kind::Connect, _) => Failure::NotSent,
        (Kind::Interrupted, _) => Failure::Interrupted,
        (Kind::Timeout, _) => Failure::Timeout,
        (Kind::Api, Some(status)) => {
            let permanent = error.is_plan_quota() || error.is(Reason::PasswordUnverified);
            Failure::Status { status, permanent }
        }
        _ => Failure::Final,
    }
}

#[cfg(test)]
mod tests;
