//! The one error type: what failed, where, and what may be done about it.

mod kind;
mod reason;
mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use kind::Kind;
pub use reason::Reason;
pub use transport::{TransportError, TransportErrorKind};

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call did not give its result.
///
/// There is one error type for the whole crate, since what a caller can do about a failure is asked
/// by predicates and not by where in the crate it arose. The predicates that name what Crisp
/// answered, from [`is_not_found`](Self::is_not_found) to
/// [`is_rate_limited`](Self::is_rate_limited), never hold for the same error.
///
/// Neither `Display` nor `Debug` shows a credential, an id, an address with parameters, or a value of
/// an answer. They do show what Crisp says about the mistake, and the beginning of a page that an
/// intermediary sent in place of Crisp.
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: Kind,
    message: String,
    endpoint: Option<&'static str>,
    response: Option<ErrorResponse>,
    sent: bool,
    attempts: u32,
    wait: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What an answer said about its failure.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) detail: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) json_path: Option<String>,
    pub(crate) json_offset: Option<usize>,
    pub(crate) retry_after: Option<Duration>,
}

impl Error {
    /// An error as Crisp would answer it, for tests of code that handles errors.
    ///
    /// ```
    /// # use crisp_api_runtime::{Error, Reason};
    /// let error = Error::from_response(404, Reason::NotSubscribed);
    /// assert!(error.is_not_subscribed() && !error.is_not_found());
    /// ```
    ///
    /// A status that HTTP does not know counts as 500.
    pub fn from_response(status: u16, reason: impl Into<Reason>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::api(ErrorResponse {
            status,
            reasons: reason.into().split(),
            ..ErrorResponse::default()
        })
    }

    /// The same error with words about it, as [`detail`](Self::detail) gives them.
    ///
    /// It changes nothing where there was no answer.
    #[must_use]
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        match self.response() {
            Some(response) if self.kind() == Kind::Api => {
                Self::api(ErrorResponse { detail: Some(detail.into()), ..response.clone() })
            }
            _ => self,
        }
    }

    /// Creates an error of this kind with a message of its own, which must show no secret.
    ///
    /// For crates that extend the client, such as stores and transports.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { inner: Arc::new(Inner::new(kind, message.into())) }
    }

    /// An error of this kind, for tests of code that handles errors.
    pub fn from_kind(kind: Kind) -> Self {
        let sent = matches!(kind, Kind::Interrupted | Kind::Timeout | Kind::TooLarge);
        let message = format!("an error of the kind {kind:?}, made by a test");
        Self { inner: Arc::new(Inner { sent, ..Inner::new(kind, message) }) }
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> Kind {
        self.inner.kind
    }

    /// The HTTP status of the answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status.as_u16())
    }

    /// The `reason` of the answer; the first one where it gave several.
    pub fn reason(&self) -> Option<&Reason> {
        self.response()?.reasons.first()
    }

    /// Whether the answer gave this `reason`, alone or among others.
    pub fn is(&self, reason: impl Into<Reason>) -> bool {
        let reason = reason.into();
        self.response().is_some_and(|response| response.reasons.contains(&reason))
    }

    /// What the answer said beside its reason, such as the rule that a value breaks.
    pub fn detail(&self) -> Option<&str> {
        self.response()?.detail.as_deref()
    }

    /// The id that the answer carried, which Crisp's staff can look up.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id.as_deref()
    }

    /// How long to wait before the next attempt: what Crisp asks for, or what is left of the day when
    /// the day's requests are used up. Never longer than a day.
    pub fn retry_after(&self) -> Option<Duration> {
        self.response().map_or(self.inner.wait, |response| response.retry_after)
    }

    /// How many attempts were made; 0 where nothing was tried.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The endpoint that was called.
    pub fn endpoint(&self) -> Option<&'static str> {
        self.inner.endpoint
    }

    /// Where in the answer's `data` the value stands that could not be read.
    pub fn json_path(&self) -> Option<&str> {
        self.response()?.json_path.as_deref()
    }

    /// The byte of the answer's `data`, counted from 0, at which it could not be read.
    pub fn json_offset(&self) -> Option<usize> {
        self.response()?.json_offset
    }

    /// The thing that was asked for does not exist.
    ///
    /// False for [`is_not_subscribed`](Self::is_not_subscribed), and false where the route itself
    /// does not exist, so that a loop of find and create ends.
    pub fn is_not_found(&self) -> bool {
        self.has_status(404) && !self.is_unknown_route()
    }

    /// The route does not exist: the path is wrong, or Crisp removed it.
    pub fn is_unknown_route(&self) -> bool {
        self.has_status(404)
            && self.is(Reason::NotFound)
            && self.detail().is_some_and(|detail| detail.contains("route does not exist"))
    }

    /// The plugin is not installed in the workspace.
    pub fn is_not_subscribed(&self) -> bool {
        self.is(Reason::NotSubscribed) && !self.is_plan_quota()
    }

    /// The token is wrong, expired, or of another tier than the header says.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// The token is right, but may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// What was sent does not make sense to Crisp; [`detail`](Self::detail) says why.
    pub fn is_invalid(&self) -> bool {
        self.has_status(400)
    }

    /// The workspace's plan does not include this, or not so much of it.
    pub fn is_plan_quota(&self) -> bool {
        self.kind() == Kind::Api && (self.status() == Some(402) || self.is_about_plan())
    }

    /// The token has used up its requests for the day: Crisp answered 420, or did so before and is
    /// not asked again yet, or the call was bulk work and its share is used up.
    ///
    /// [`retry_after`](Self::retry_after) tells how long to wait, as an estimate.
    pub fn is_daily_quota(&self) -> bool {
        self.has_status(420) || self.kind() == Kind::Quota
    }

    /// Too many requests in a short time.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// No connection came about, so nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind() == Kind::Connect
    }

    /// The time ran out.
    pub fn is_timeout(&self) -> bool {
        self.kind() == Kind::Timeout
    }

    /// The answer was not what the endpoint promises.
    pub fn is_decode(&self) -> bool {
        self.kind() == Kind::Decode
    }

    /// Whether Crisp may have done what it was asked to, in spite of the error.
    ///
    /// False where nothing was sent, and where the status of the answer says that it was refused
    /// (4xx). Every attempt counts, not the last one alone.
    pub fn may_have_been_processed(&self) -> bool {
        match self.response() {
            Some(response) => self.inner.sent || !response.status.is_client_error(),
            None => self.inner.sent,
        }
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    /// A name that no endpoint has.
    #[doc(hidden)]
    pub fn unknown_endpoint(message: impl Into<String>) -> Self {
        Self::argument(message)
    }

    /// JSON that a user gave, and that is not of the type that it is read as.
    pub(crate) fn unreadable(path: &str, message: &str) -> Self {
        Self::new(Kind::Decode, format!("the JSON cannot be read: {path}: {message}"))
    }

    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(Kind::Argument, message)
    }

    pub(crate) fn no_fake_response(message: impl Into<String>) -> Self {
        Self::new(Kind::Fake, message)
    }

    /// The day's requests are used up, for so long.
    pub(crate) fn quota(message: impl Into<String>, wait: Duration) -> Self {
        let inner = Inner { wait: Some(wait), ..Inner::new(Kind::Quota, message.into()) };
        Self { inner: Arc::new(inner) }
    }

    /// No complete answer arrived; `sent` tells whether Crisp may have seen the request.
    pub(crate) fn transport(kind: Kind, sent: bool, source: TransportError) -> Self {
        let message = source.to_string();
        let source = Some(Arc::new(source) as _);
        Self { inner: Arc::new(Inner { sent, source, ..Inner::new(kind, message) }) }
    }

    /// Crisp answered that it did not do it.
    pub(crate) fn api(response: ErrorResponse) -> Self {
        let mut message = format!("Crisp answered {}", response.status.as_u16());
        let reasons: Vec<_> = response.reasons.iter().map(Reason::as_str).collect();
        if !reasons.is_empty() {
            message = format!("{message} ({})", reasons.join(" or "));
        }
        if let Some(detail) = &response.detail {
            message = format!("{message}: {detail}");
        }
        Self::invalid_response(Kind::Api, message, response)
    }

    /// Crisp answered something that cannot be used.
    pub(crate) fn invalid_response(
        kind: Kind,
        message: impl Into<String>,
        response: ErrorResponse,
    ) -> Self {
        let inner = Inner { response: Some(response), ..Inner::new(kind, message.into()) };
        Self { inner: Arc::new(inner) }
    }

    /// Names the endpoint that the error belongs to.
    pub(crate) fn of_endpoint(mut self, endpoint: &'static str) -> Self {
        Arc::make_mut(&mut self.inner).endpoint.get_or_insert(endpoint);
        self
    }

    /// Says how many attempts it took, and that an earlier one may have been processed.
    pub(crate) fn after_attempts(mut self, attempts: u32, may_have_been_processed: bool) -> Self {
        let inner = Arc::make_mut(&mut self.inner);
        inner.attempts = attempts;
        inner.sent |= may_have_been_processed;
        self
    }

    fn response(&self) -> Option<&ErrorResponse> {
        self.inner.response.as_ref()
    }

    /// Whether the status tells what happened. A reason of its own predicate goes before it.
    fn has_status(&self, status: u16) -> bool {
        self.kind() == Kind::Api
            && self.status() == Some(status)
            && !self.is(Reason::NotSubscribed)
            && !self.is_about_plan()
    }

    fn is_about_plan(&self) -> bool {
        self.is(Reason::QuotaLimitExceeded) || self.is(Reason::SubscriptionUpgradeRequired)
    }
}

impl Inner {
    fn new(kind: Kind, message: String) -> Self {
        Self {
            kind,
            message,
            endpoint: None,
            response: None,
            sent: false,
            attempts: 0,
            wait: None,
            source: None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inner.endpoint {
            Some(endpoint) => write!(f, "{endpoint}: {}", self.inner.message),
            None => f.write_str(&self.inner.message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.inner.message);
        if let Some(endpoint) = &self.inner.endpoint {
            debug.field("endpoint", endpoint);
        }
        if let Some(response) = self.response() {
            debug.field("response", response);
        }
        if let Some(source) = &self.inner.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref()?.source()
    }
}

/// Turns "it does not exist" into a value.
pub trait OptionalExt<T> {
    /// `None` where the error [is "not found"](Error::is_not_found), any other error as it is.
    ///
    /// # Errors
    ///
    /// Every error but "not found".
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExt<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests;
