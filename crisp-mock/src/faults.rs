//! Rules that make the server fail.

use serde::{Deserialize, Serialize};
use std::time::Duration;

use crate::clock::next_midnight;
use crate::random::Random;

/// A failure of the mock server.
///
/// Requests fail with `Delay`, `Status`, `Reset`, `Truncate` and `Malformed`, and events with `Delay`,
/// `Drop`, `Duplicate`, `Reorder` and `Kick`. `Unauthorized` applies to the event `authentication`, and
/// `NoPong` to the event `ping`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// Waits before the request is processed, or before the event is sent.
    Delay {
        /// The time in milliseconds.
        ms: u64,
    },
    /// Responds with an error instead of processing the request.
    Status {
        /// The HTTP status.
        status: u16,
        /// The reason in the envelope.
        reason: String,
        /// The value of `Retry-After`, in seconds.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// Processes the request, and then resets the connection without a response.
    Reset,
    /// Processes the request, and then closes the connection in the middle of the body.
    Truncate,
    /// Processes the request, and then responds with a body that is not JSON.
    Malformed,
    /// Does not send the event.
    Drop,
    /// Sends the event twice.
    Duplicate,
    /// Sends the event after the next one.
    Reorder,
    /// Disconnects every socket instead of sending the event.
    Kick,
    /// Rejects the credentials of a socket.
    Unauthorized,
    /// Sends a socket no more pings and pongs.
    NoPong,
}

/// A rule that says when a [`Fault`] occurs. Without further settings, it occurs every time.
///
/// ```
/// use crisp_api_mock::{Fault, Rule};
///
/// let rule = Rule::endpoint("get_website", Fault::Reset).nth(2);
/// let event = Rule::event("message:send", Fault::Duplicate).share(0.1);
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    #[serde(default)]
    endpoint: Option<String>,
    #[serde(default)]
    event: Option<String>,
    fault: Fault,
    #[serde(default)]
    nth: Option<u64>,
    #[serde(default)]
    share: Option<f64>,
    #[serde(default)]
    times: Option<u64>,
    #[serde(default)]
    until_midnight: bool,
    #[serde(default, skip_deserializing)]
    seen: u64,
    #[serde(default, skip_deserializing)]
    until: Option<u64>,
}

impl Rule {
    /// Creates a rule for requests to the endpoint with this name, or to all endpoints if it is `*`.
    pub fn endpoint(name: impl Into<String>, fault: Fault) -> Self {
        Self { endpoint: Some(name.into()), ..Self::every(fault) }
    }

    /// Creates a rule for the event with this name, or for all events if it is `*`.
    pub fn event(name: impl Into<String>, fault: Fault) -> Self {
        Self { event: Some(name.into()), ..Self::every(fault) }
    }

    fn every(fault: Fault) -> Self {
        Self {
            endpoint: None,
            event: None,
            fault,
            nth: None,
            share: None,
            times: None,
            until_midnight: false,
            seen: 0,
            until: None,
        }
    }

    /// Limits the rule to the request or event with this number, starting at 1.
    #[must_use]
    pub fn nth(self, nth: u64) -> Self {
        Self { nth: Some(nth), ..self }
    }

    /// Limits the rule to a random share from 0 to 1, which depends on the seed.
    #[must_use]
    pub fn share(self, share: f64) -> Self {
        Self { share: Some(share), ..self }
    }

    /// Limits the rule to this number of occurrences.
    #[must_use]
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Ends the rule at the next midnight in UTC of the server's clock, as Crisp ends its daily quotas.
    #[must_use]
    pub fn until_midnight(self) -> Self {
        Self { until_midnight: true, ..self }
    }

    fn concerns(&self, subject: Subject<'_>) -> bool {
        let is = |pattern: &Option<String>, name: &str| {
            pattern.as_deref().is_some_and(|pattern| pattern == "*" || pattern == name)
        };
        match subject {
            Subject::Endpoint(name) => is(&self.endpoint, name),
            // Internal events are named only by rules of their own.
            Subject::Event(name @ ("authentication" | "ping")) => {
                self.event.as_deref() == Some(name)
            }
            Subject::Event(name) => is(&self.event, name),
        }
    }

    fn occurs(&mut self, random: &mut Random, now: u64) -> bool {
        if self.times == Some(0) || self.until.is_some_and(|until| now >= until) {
            return false;
        }
        self.seen += 1;
        let is_chosen = self.nth.is_none_or(|nth| nth == self.seen)
            && self.share.is_none_or(|share| random.chance(share));
        if is_chosen && let Some(times) = &mut self.times {
            *times -= 1;
        }
        is_chosen
    }
}

/// The subject of a rule.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'n> {
    Endpoint(&'n str),
    Event(&'n str),
}

/// The rules of a server.
#[derive(Debug)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    random: Random,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { rules: Vec::new(), random: Random::new(seed ^ 0x0fau64) }
    }

    pub(crate) fn add(&mut self, mut rule: Rule, now: u64) {
        if rule.until_midnight {
            rule.until = Some(next_midnight(now));
        }
        self.rules.push(rule);
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Returns the fault of the first rule that occurs.
    pub(crate) fn next(&mut self, subject: Subject<'_>, now: u64) -> Option<Fault> {
        let Self { rules, random } = self;
        let mut concerned = rules.iter_mut().filter(|rule| rule.concerns(subject));
        concerned.find_map(|rule| rule.occurs(random, now).then(|| rule.fault.clone()))
    }

    /// Chooses between two equally likely behaviors.
    pub(crate) fn flip(&mut self) -> bool {
        self.random.chance(0.5)
    }
}

impl Fault {
    /// Returns the delay, for the faults that are one.
    pub(crate) fn delay(&self) -> Option<Duration> {
        match self {
            Self::Delay { ms } => Some(Duration::from_millis(*ms)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(rule: Rule, count: usize) -> Vec<usize> {
        let mut faults = Faults::new(3);
        faults.add(rule, 0);
        let next = |_: &usize| faults.next(Subject::Endpoint("a"), 0).is_some();
        (1..=count).filter(next).collect()
    }

    #[test]
    fn limits_the_occurrences() {
        let rule = || Rule::endpoint("a", Fault::Reset);
        assert_eq!(hits(rule(), 3), [1, 2, 3]);
        assert_eq!(hits(rule().nth(2), 3), [2]);
        assert_eq!(hits(rule().times(2), 3), [1, 2]);
        assert_eq!(hits(Rule::endpoint("b", Fault::Reset), 3), [0; 0]);
        assert_eq!(hits(Rule::endpoint("*", Fault::Reset), 1), [1]);
        let share = hits(rule().share(0.3), 1000).len();
        assert!((230..370).contains(&share), "{share}");
        assert_eq!(hits(rule().share(0.3), 50), hits(rule().share(0.3), 50));
    }

    #[test]
    fn quotas_end_at_midnight() {
        const DAY: u64 = 86_400_000;
        let mut faults = Faults::new(0);
        faults.add(Rule::endpoint("*", Fault::Reset).until_midnight(), DAY + 5);
        assert!(faults.next(Subject::Endpoint("a"), 2 * DAY - 1).is_some());
        assert!(faults.next(Subject::Endpoint("a"), 2 * DAY).is_none());
    }

    #[test]
    fn internal_events_are_not_part_of_all_events() {
        let mut faults = Faults::new(0);
        faults.add(Rule::event("*", Fault::Drop), 0);
        assert!(faults.next(Subject::Event("ping"), 0).is_none());
        assert!(faults.next(Subject::Event("message:send"), 0).is_some());
    }
}
