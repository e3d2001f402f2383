//! The decision whether to retry a failed attempt.

use std::time::Duration;

use http::Method;

use super::Policy;

/// The failure of an attempt, as far as it affects the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// A failure that a retry cannot resolve.
    Final,
    /// No connection could be established, so nothing was sent.
    NotSent,
    /// The connection was lost after the request may have been sent.
    Interrupted,
    /// The time limit of the attempt was exceeded.
    Timeout,
    /// The response reports an error.
    Status {
        /// The HTTP status.
        status: u16,
        /// Whether the reason does not change with time, such as a limit of the workspace's plan.
        permanent: bool,
    },
}

/// The effect of sending a request twice, in the terms of RFC 9110.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The request changes nothing.
    Safe,
    /// Sending it twice has the same effect as sending it once.
    Idempotent,
    /// Sending it twice may apply its effect twice.
    NotIdempotent,
}

impl Effect {
    /// Returns the effect of the method, or of the call if it is marked as idempotent.
    pub(crate) fn of(method: &Method, marked_idempotent: bool) -> Self {
        match *method {
            Method::GET | Method::HEAD => Self::Safe,
            Method::PUT | Method::DELETE => Self::Idempotent,
            _ if marked_idempotent => Self::Idempotent,
            _ => Self::NotIdempotent,
        }
    }
}

/// The facts that decide whether to retry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    pub(crate) failure: Failure,
    pub(crate) effect: Effect,
    /// The number of attempts made, including this one.
    pub(crate) attempts: u32,
    /// The maximum number of retries.
    pub(crate) retries: u32,
    /// The wait that the server demands.
    pub(crate) retry_after: Option<Duration>,
    /// The time until the deadline of the call.
    pub(crate) remaining: Duration,
}

/// The decision after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Retry after this wait.
    RetryAfter(Duration),
    /// Return the error.
    Stop(Stop),
}

/// The reason for not retrying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// A retry would fail as well, or might apply the effect twice.
    NotRetryable,
    /// The maximum number of retries is reached.
    Attempts,
    /// The wait would exceed the deadline.
    Deadline,
}

/// Decides whether to retry. `random` is between 0 and 1, and determines the jitter.
pub(crate) fn decide(attempt: &Attempt, policy: &Policy, random: f64) -> Decision {
    if !is_retryable(attempt, policy) {
        return Decision::Stop(Stop::NotRetryable);
    }
    if attempt.attempts > attempt.retries {
        return Decision::Stop(Stop::Attempts);
    }
    let wait = policy.backoff.wait(attempt.attempts, random);
    let wait = wait.max(attempt.retry_after.unwrap_or_default());
    if wait >= attempt.remaining {
        return Decision::Stop(Stop::Deadline);
    }
    Decision::RetryAfter(wait)
}

fn is_retryable(attempt: &Attempt, policy: &Policy) -> bool {
    let is_repeatable = attempt.effect != Effect::NotIdempotent;
    match attempt.failure {
        Failure::Final => false,
        Failure::NotSent => true,
        Failure::Interrupted | Failure::Timeout => is_repeatable,
        Failure::Status { permanent: true, .. } => false,
        // The daily quota. A retry would be rejected as well, and would count against the quota.
        Failure::Status { status: 420, .. } => policy.retry_statuses.contains(&420),
        // Rejected without being processed. A 423 that is not permanent is a lock.
        Failure::Status { status: 423 | 429, .. } => true,
        Failure::Status { status, .. } if policy.retry_statuses.contains(&status) => true,
        Failure::Status { status: 408 | 502 | 503 | 504, .. } => is_repeatable,
        // Crisp failed at an unknown point, so that even idempotent requests are not repeated.
        Failure::Status { status: 500, .. } => attempt.effect == Effect::Safe,
        Failure::Status { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GET: Effect = Effect::Safe;
    const PUT: Effect = Effect::Idempotent;
    const POST: Effect = Effect::NotIdempotent;

    fn attempt(failure: Failure, effect: Effect) -> Attempt {
        Attempt {
            failure,
            effect,
            attempts: 1,
            retries: 2,
            retry_after: None,
            remaining: Duration::from_secs(60),
        }
    }

    fn status(status: u16) -> Failure {
        Failure::Status { status, permanent: false }
    }

    fn is_retried(failure: Failure) -> [bool; 3] {
        let policy = Policy::default();
        let decide = |effect| decide(&attempt(failure, effect), &policy, 0.0);
        [GET, PUT, POST].map(|effect| decide(effect) != Decision::Stop(Stop::NotRetryable))
    }

    #[test]
    fn the_method_decides_unless_the_request_was_certainly_not_processed() {
        let (always, never) = ([true; 3], [false; 3]);
        let if_idempotent = [true, true, false];
        for (failure, expected) in [
            (Failure::NotSent, always),
            (Failure::Interrupted, if_idempotent),
            (Failure::Timeout, if_idempotent),
            (Failure::Final, never),
            (status(429), always),
            (status(423), always),
            (Failure::Status { status: 423, permanent: true }, never),
            (Failure::Status { status: 429, permanent: true }, never),
            (status(408), if_idempotent),
            (status(502), if_idempotent),
            (status(503), if_idempotent),
            (status(504), if_idempotent),
            (status(500), [true, false, false]),
            (status(420), never),
            (status(400), never),
            (status(401), never),
            (status(402), never),
            (status(403), never),
            (status(404), never),
            (status(409), never),
            (status(422), never),
            (status(501), never),
            (status(200), never),
        ] {
            assert_eq!(is_retried(failure), expected, "{failure:?}");
        }
    }

    #[test]
    fn methods_have_the_effects_that_http_defines() {
        for (method, effect) in [
            (Method::GET, GET),
            (Method::HEAD, GET),
            (Method::PUT, PUT),
            (Method::DELETE, PUT),
            (Method::POST, POST),
            (Method::PATCH, POST),
        ] {
            assert_eq!(Effect::of(&method, false), effect, "{method}");
        }
        assert_eq!(Effect::of(&Method::POST, true), PUT);
        assert_eq!(Effect::of(&Method::GET, true), GET);
    }

    #[test]
    fn stops_after_the_maximum_number_of_retries() {
        let none = Attempt { retries: 0, ..attempt(status(429), GET) };
        assert_eq!(decide(&none, &Policy::default(), 0.0), Decision::Stop(Stop::Attempts));
        for (attempts, expected) in [(1, true), (2, true), (3, false), (4, false)] {
            let attempt = Attempt { attempts, ..attempt(status(429), GET) };
            let decision = decide(&attempt, &Policy::default(), 0.0);
            assert_eq!(decision != Decision::Stop(Stop::Attempts), expected, "{attempts}");
        }
    }

    #[test]
    fn waits_at_least_as_long_as_the_server_demands() {
        let wait = |retry_after, random| {
            let retry_after = Some(Duration::from_millis(retry_after));
            let attempt = Attempt { retry_after, ..attempt(status(429), GET) };
            decide(&attempt, &Policy::default(), random)
        };
        let after = |millis| Decision::RetryAfter(Duration::from_millis(millis));
        assert_eq!(wait(7000, 1.0), after(7000));
        assert_eq!(wait(0, 1.0), after(250));
        assert_eq!(wait(100, 0.0), after(100));
    }

    #[test]
    fn stops_if_the_wait_would_exceed_the_deadline() {
        for (seconds, expected) in [
            (59, Decision::RetryAfter(Duration::from_secs(59))),
            (60, Decision::Stop(Stop::Deadline)),
        ] {
            let retry_after = Some(Duration::from_secs(seconds));
            let attempt = Attempt { retry_after, ..attempt(status(429), GET) };
            assert_eq!(decide(&attempt, &Policy::default(), 0.0), expected);
        }
        let over = Attempt { remaining: Duration::ZERO, ..attempt(status(503), GET) };
        assert_eq!(decide(&over, &Policy::default(), 0.0), Decision::Stop(Stop::Deadline));
    }

    #[test]
    fn retries_all_methods_after_a_status_that_the_user_names() {
        let policy = Policy { retry_statuses: vec![422, 420], ..Policy::default() };
        for failure in [status(422), status(420)] {
            let decision = decide(&attempt(failure, POST), &policy, 0.0);
            assert_eq!(decision, Decision::RetryAfter(Duration::ZERO), "{failure:?}");
        }
    }
}
