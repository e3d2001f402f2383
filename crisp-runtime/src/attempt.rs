//! Sends an operation: admits it to the quota, makes the attempts, and classifies the response.

mod spans;

use std::time::{Duration, SystemTime};

use http::Method;
use tokio::time::{Instant, sleep, timeout};

use crate::client::Handle;
use crate::error::{Error, Kind, Reason, Result};
use crate::error::{TransportError, TransportErrorKind};
use crate::observe::{AttemptEnded, CallEnded, Retrying};
use crate::quota::Settlement;
use crate::request::Operation;
use crate::response::{Cache, ClassifiedResponse, cache, classify, request_id};
use crate::retry::{Attempt, Claim, Decision, Effect, Failure, decide};

use self::spans::{AttemptSpan, CallSpan, in_attempt, in_call};

/// Sends the operation with retries, and returns its successful response.
///
/// Every error names the endpoint.
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
        let message = "a call needs a tokio runtime: await it in one, or use `wait()`";
        return Err(Error::configuration(message));
    }
    if handle.core().read_only && !matches!(operation.method, Method::GET | Method::HEAD) {
        let message = format!("the client is read-only, and this is a {}", operation.method);
        return Err(Error::new(Kind::ReadOnly, message));
    }
    let span = CallSpan::new(&operation);
    let exchange = Exchange { handle, operation: &operation, span: &span, began: Instant::now() };
    let result = in_call(&span, exchange.run()).await;
    exchange.ended(&result);
    result
}

/// A call that is being made.
struct Exchange<'c> {
    handle: &'c Handle,
    operation: &'c Operation,
    span: &'c CallSpan,
    began: Instant,
}

impl Exchange<'_> {
    async fn run(&self) -> Result<(ClassifiedResponse, u32)> {
        let core = self.handle.core();
        let mut claim = Claim::default();
        let mut processed = false;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let error = match self.attempt(attempts).await {
                Ok(response) => {
                    if let Some(budget) = &core.budget {
                        budget.succeeded(claim);
                    }
                    return Ok((response, attempts));
                }
                Err(error) => error,
            };
            processed |= error.may_have_been_processed();
            match decide(&self.facts(attempts, &error), &core.policy, fastrand::f64()) {
                Decision::RetryAfter(wait) if self.pay(&mut claim, &error) => {
                    self.retrying(attempts, wait, &error);
                    sleep(wait).await;
                }
                _ => {
                    let made = attempts - u32::from(was_not_tried(&error));
                    return Err(error.after_attempts(made, processed));
                }
            }
        }
    }

    /// What decides about another attempt.
    fn facts(&self, attempts: u32, error: &Error) -> Attempt {
        let options = self.operation.options;
        Attempt {
            failure: failure(error),
            effect: Effect::of(&self.operation.method, options.idempotent),
            attempts,
            retries: options.retries.unwrap_or(self.handle.core().policy.retries),
            retry_after: error.retry_after(),
            left: self.left(),
        }
    }

    /// How much of the call's time is left.
    fn left(&self) -> Duration {
        let deadline = self.operation.options.deadline;
        let deadline = deadline.unwrap_or(self.handle.core().limits.deadline);
        deadline.saturating_sub(self.began.elapsed())
    }

    /// Whether the client's budget pays for one more attempt.
    fn pay(&self, claim: &mut Claim, error: &Error) -> bool {
        match &self.handle.core().budget {
            Some(budget) => budget.claim(claim, error.is_timeout()),
            None => true,
        }
    }

    /// Sends the request once, when it may be sent.
    async fn attempt(&self, attempt: u32) -> Result<ClassifiedResponse> {
        let began = Instant::now();
        let span = AttemptSpan::new(self.handle, self.operation, attempt);
        let result = in_attempt(&span, self.admitted()).await;
        let observer = self.handle.core().observer.as_deref();
        if observer.is_some() || span.is_recorded() {
            let ended = self.attempt_ended(attempt, began, &result);
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
        began: Instant,
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
            elapsed: began.elapsed(),
            status,
            request_id,
            cache,
            error,
        }
    }

    async fn admitted(&self) -> Result<ClassifiedResponse> {
        let quota = self.handle.quota();
        let admission = match timeout(self.left(), quota.admit(self.operation.options.lane)).await {
            Ok(admission) => admission?,
            Err(_) => {
                let message = "the time ran out before it was this call's turn; nothing was sent";
                return Err(Error::new(Kind::Timeout, message));
            }
        };
        let result = send(self.handle, self.operation, self.left()).await;
        let answer = match &result {
            Ok(response) => {
                Settlement::Success { cached: cache(&response.headers) == Some(Cache::Hit) }
            }
            Err(error) => Settlement::Failure(error),
        };
        quota.settle(&admission, answer).await;
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
                elapsed: self.began.elapsed(),
                error,
            });
        }
    }
}

async fn send(
    handle: &Handle,
    operation: &Operation,
    left: Duration,
) -> Result<ClassifiedResponse> {
    let time = handle.timeout_of(operation).min(left);
    let request = handle.request(operation, time)?;
    match timeout(time, handle.core().transport.send(request)).await {
        Ok(Ok(response)) if response.body.len() > handle.core().limits.max_body => {
            let message = "the answer is larger than the client takes";
            Err(lost(TransportError::new(TransportErrorKind::TooLarge, message)))
        }
        Ok(Ok(response)) => classify(&operation.method, response, SystemTime::now()),
        Ok(Err(error)) => Err(lost(error)),
        Err(_) => {
            let message = format!("no complete answer came within {time:?}");
            Err(lost(TransportError::new(TransportErrorKind::Timeout, message)))
        }
    }
}

/// Whether the last attempt ended before anything was sent, or could have been.
fn was_not_tried(error: &Error) -> bool {
    matches!(error.kind(), Kind::Argument | Kind::Quota | Kind::QuotaStore)
}

fn lost(error: TransportError) -> Error {
    let (kind, sent) = match error.kind() {
        TransportErrorKind::Connect => (Kind::Connect, false),
        TransportErrorKind::Interrupted => (Kind::Interrupted, true),
        TransportErrorKind::Timeout => (Kind::Timeout, true),
        TransportErrorKind::TooLarge => (Kind::TooLarge, true),
    };
    Error::transport(kind, sent, error)
}

/// What of an error decides about another attempt.
fn failure(error: &Error) -> Failure {
    match (error.kind(), error.status()) {
        (Kind::Connect, _) => Failure::NotSent,
        (Kind::Interrupted, _) => Failure::Interrupted,
        (Kind::Timeout, _) => Failure::Timeout,
        (Kind::Api, Some(status)) => {
            let lasting = error.is_plan_quota() || error.is(Reason::PasswordUnverified);
            Failure::Status { status, lasting }
        }
        _ => Failure::Final,
    }
}

#[cfg(test)]
mod tests;
