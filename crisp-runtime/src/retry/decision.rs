//! Whether an attempt that failed is followed by another one.

use std::time::Duration;

use http::Method;

use super::Policy;

/// How an attempt failed, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Nothing that another attempt would change.
    Final,
    /// No connection came about, so nothing was sent.
    NotSent,
    /// The connection broke after the request may have been sent.
    Interrupted,
    /// The time for the attempt ran out.
    Timeout,
    /// There was an answer, and it was no success.
    Status {
        /// The status.
        status: u16,
        /// The answer gives a reason that no time will change, such as the workspace's plan.
        lasting: bool,
    },
}

/// Whether the same request may be sent again although the first one may have been processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It changes nothing.
    None,
    /// Twice is as good as once.
    Idempotent,
    /// Twice may do it twice.
    Repeats,
}

impl Effect {
    /// What the method promises, unless the caller promises more.
    pub(crate) fn of(method: &Method, marked_idempotent: bool) -> Self {
        match *method {
            Method::GET | Method::HEAD => Self::None,
            Method::PUT | Method::DELETE => Self::Idempotent,
            _ if marked_idempotent => Self::Idempotent,
            _ => Self::Repeats,
        }
    }
}

/// What is known when an attempt has failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    pub(crate) failure: Failure,
    pub(crate) effect: Effect,
    /// How many attempts were made, this one included.
    pub(crate) attempts: u32,
    /// How many may follow the first one.
    pub(crate) retries: u32,
    /// How long the server asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// How much of the call's time is left.
    pub(crate) left: Duration,
}

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Another attempt, after this time.
    RetryAfter(Duration),
    /// The failure is the result.
    Stop(Stop),
}

/// Why no other attempt follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Another attempt would fail too, or might do twice what is to be done once.
    NotRetryable,
    /// There were enough attempts.
    Attempts,
    /// The wait would take more time than is left.
    Deadline,
}

/// Decides with a random number from 0 to 1.
pub(crate) fn decide(attempt: &Attempt, policy: &Policy, random: f64) -> Decision {
    if !is_retryable(attempt, policy) {
        return Decision::Stop(Stop::NotRetryable);
    }
    if attempt.attempts > attempt.retries {
        return Decision::Stop(Stop::Attempts);
    }
    let wait = policy.backoff.wait(attempt.attempts, random);
    let wait = wait.max(attempt.retry_after.unwrap_or_default());
    if wait >= attempt.left {
        return Decision::Stop(Stop::Deadline);
    }
    Decision::RetryAfter(wait)
}

fn is_retryable(attempt: &Attempt, policy: &Policy) -> bool {
    let again = attempt.effect != Effect::Repeats;
    match attempt.failure {
        Failure::Final => false,
        Failure::NotSent => true,
        Failure::Interrupted | Failure::Timeout => again,
        Failure::Status { lasting: true, .. } => false,
        // The daily quota: the next attempt would be refused as well, and would count.
        Failure::Status { status: 420, .. } => policy.refused_for_now.contains(&420),
        // Refused before anything was done. A 423 without a lasting reason is a lock.
        Failure::Status { status: 423 | 429, .. } => true,
        Failure::Status { status, .. } if policy.refused_for_now.contains(&status) => true,
        Failure::Status { status: 408 | 502 | 503 | 504, .. } => again,
        // Crisp itself failed, and nobody knows how far it got.
        Failure::Status { status: 500, .. } => attempt.effect == Effect::None,
        Failure::Status { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GET: Effect = Effect::None;
    const PUT: Effect = Effect::Idempotent;
    const POST: Effect = Effect::Repeats;

    fn attempt(failure: Failure, effect: Effect) -> Attempt {
        Attempt {
            failure,
            effect,
            attempts: 1,
            retries: 2,
            retry_after: None,
            left: Duration::from_secs(60),
        }
    }

    fn status(status: u16) -> Failure {
        Failure::Status { status, lasting: false }
    }

    fn retried(failure: Failure) -> [bool; 3] {
        let policy = Policy::default();
        let decide = |effect| decide(&attempt(failure, effect), &policy, 0.0);
        [GET, PUT, POST].map(|effect| decide(effect) != Decision::Stop(Stop::NotRetryable))
    }

    #[test]
    fn a_method_decides_unless_it_is_certain_that_nothing_happened() {
        let (always, never) = ([true; 3], [false; 3]);
        let if_idempotent = [true, true, false];
        for (failure, expected) in [
            (Failure::NotSent, always),
            (Failure::Interrupted, if_idempotent),
            (Failure::Timeout, if_idempotent),
            (Failure::Final, never),
            (status(429), always),
            (status(423), always),
            (Failure::Status { status: 423, lasting: true }, never),
            (Failure::Status { status: 429, lasting: true }, never),
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
            assert_eq!(retried(failure), expected, "{failure:?}");
        }
    }

    #[test]
    fn a_method_promises_what_http_says() {
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
    fn no_retries_means_one_attempt() {
        let none = Attempt { retries: 0, ..attempt(status(429), GET) };
        assert_eq!(decide(&none, &Policy::default(), 0.0), Decision::Stop(Stop::Attempts));
        for (attempts, expected) in [(1, true), (2, true), (3, false), (4, false)] {
            let attempt = Attempt { attempts, ..attempt(status(429), GET) };
            let decision = decide(&attempt, &Policy::default(), 0.0);
            assert_eq!(decision != Decision::Stop(Stop::Attempts), expected, "{attempts}");
        }
    }

    #[test]
    fn the_wait_is_at_least_what_the_server_asks_for() {
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
    fn a_wait_beyond_the_deadline_is_not_begun() {
        for (seconds, expected) in [
            (59, Decision::RetryAfter(Duration::from_secs(59))),
            (60, Decision::Stop(Stop::Deadline)),
        ] {
            let retry_after = Some(Duration::from_secs(seconds));
            let attempt = Attempt { retry_after, ..attempt(status(429), GET) };
            assert_eq!(decide(&attempt, &Policy::default(), 0.0), expected);
        }
        let over = Attempt { left: Duration::ZERO, ..attempt(status(503), GET) };
        assert_eq!(decide(&over, &Policy::default(), 0.0), Decision::Stop(Stop::Deadline));
    }

    #[test]
    fn a_status_that_the_user_names_is_refused_for_now() {
        let policy = Policy { refused_for_now: vec![422, 420], ..Policy::default() };
        for failure in [status(422), status(420)] {
            let decision = decide(&attempt(failure, POST), &policy, 0.0);
            assert_eq!(decision, Decision::RetryAfter(Duration::ZERO), "{failure:?}");
        }
    }
}
