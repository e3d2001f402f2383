//! Sends a request, and sends it again where that makes sense.

use std::time::{Duration, SystemTime};

use http::Method;
use tokio::time::{Instant, sleep, timeout};

use super::{Content, understand};
use crate::error::{Error, Kind, Reason, Result};
use crate::handle::Handle;
use crate::quota::Answered;
use crate::reply::{Cache, cache};
use crate::request::Operation;
use crate::retry::{Attempt, Claim, Decision, Effect, Failure, decide};
use crate::transport::{TransportError, TransportErrorKind};

/// What was understood in the end, and how many attempts it took.
pub(super) async fn exchange(handle: &Handle, operation: Operation) -> Result<(Content, u32)> {
    if tokio::runtime::Handle::try_current().is_err() {
        let message = "a call needs a tokio runtime: await it in one, or use `wait()`";
        return Err(Error::configuration(message));
    }
    let (options, core) = (operation.options, handle.core());
    if core.read_only && !matches!(operation.method, Method::GET | Method::HEAD) {
        let message = format!("the client is read-only, and this is a {}", operation.method);
        return Err(Error::of_kind(Kind::ReadOnly, message));
    }
    let effect = Effect::of(&operation.method, options.idempotent);
    let retries = options.retries.unwrap_or(core.policy.retries);
    let began = Instant::now();
    let deadline = options.deadline.unwrap_or(core.limits.deadline);
    let mut claim = Claim::default();
    let mut processed = false;
    for attempts in 1.. {
        let left = deadline.saturating_sub(began.elapsed());
        let error = match attempt(handle, &operation, left).await {
            Ok(content) => {
                if let Some(budget) = &core.budget {
                    budget.succeeded(claim);
                }
                return Ok((content, attempts));
            }
            Err(error) => error,
        };
        processed |= error.may_have_been_processed();
        let left = deadline.saturating_sub(began.elapsed());
        let facts = Attempt {
            failure: failure(&error),
            effect,
            attempts,
            retries,
            retry_after: error.retry_after(),
            left,
        };
        match decide(&facts, &core.policy, fastrand::f64()) {
            Decision::RetryAfter(wait) if pay(handle, &mut claim, &error) => sleep(wait).await,
            _ => {
                let made = attempts - u32::from(was_not_tried(&error));
                return Err(error.after_attempts(made, processed));
            }
        }
    }
    Err(Error::argument("there were too many attempts"))
}

/// Sends the request once, when it may be sent.
async fn attempt(handle: &Handle, operation: &Operation, left: Duration) -> Result<Content> {
    let quota = handle.quota();
    let waits = Instant::now();
    let admission = match timeout(left, quota.admit(operation.options.lane)).await {
        Ok(admission) => admission?,
        Err(_) => {
            let message = "the time ran out before it was this call's turn; nothing was sent";
            return Err(Error::of_kind(Kind::Timeout, message));
        }
    };
    let left = left.saturating_sub(waits.elapsed());
    let result = send(handle, operation, left).await;
    let answer = match &result {
        Ok(Content::Data { headers, .. }) => {
            Answered::Success { cached: cache(headers) == Some(Cache::Hit) }
        }
        Ok(Content::Answer(_)) => Answered::Success { cached: false },
        Err(error) => Answered::Failure(error),
    };
    quota.settle(&admission, answer).await;
    result
}

async fn send(handle: &Handle, operation: &Operation, left: Duration) -> Result<Content> {
    let time = handle.timeout_of(operation).min(left);
    let request = handle.request(operation, time)?;
    match timeout(time, handle.core().transport.send(request)).await {
        Ok(Ok(response)) => understand(&operation.method, response, SystemTime::now()),
        Ok(Err(error)) => Err(lost(error)),
        Err(_) => {
            let message = format!("no complete answer came within {time:?}");
            Err(lost(TransportError::new(TransportErrorKind::Timeout, message)))
        }
    }
}

/// Whether the client's budget pays for one more attempt.
fn pay(handle: &Handle, claim: &mut Claim, error: &Error) -> bool {
    match &handle.core().budget {
        Some(budget) => budget.claim(claim, error.is_timeout()),
        None => true,
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
        (Kind::Refused, Some(status)) => {
            let lasting = error.is_plan_quota() || error.is(Reason::PasswordUnverified);
            Failure::Status { status, lasting }
        }
        _ => Failure::Final,
    }
}

#[cfg(test)]
mod tests;
