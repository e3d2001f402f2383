//! The error type of all operations.

mod kind;
mod print;
mod reason;
mod transport;

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use kind::Kind;
pub use reason::Reason;
pub use transport::{TransportError, TransportErrorKind};

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a call, or of an operation of the client.
///
/// The whole crate has one error type, because callers decide by predicate what to do about a
/// failure, and not by the module that reported it. Of the predicates for errors that Crisp
/// returns, from [`is_not_found`](Self::is_not_found) to
/// [`is_rate_limited`](Self::is_rate_limited), at most one is true for an error.
///
/// Neither `Display` nor `Debug` shows credentials, ids, URLs with parameters, or any text of a
/// response other than the codes of [`reason`](Self::reason). The alternate form `{error:#}` adds
/// [`detail`](Self::detail), which names the rule that an argument violates, and which may quote
/// personal data. In the path of a value that cannot be decoded, the keys of maps are left out; in
/// types of your own, these are the keys that do not look like the name of a field.
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
    /// Whether Crisp may have received the request.
    sent: bool,
    attempts: u32,
    /// The wait before a retry can succeed, for errors without a response.
    wait: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The facts that an error keeps of a response.
#[derive(Clone, Default)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    /// Whether the response has Crisp's envelope, so that no intermediary sent it.
    pub(crate) has_envelope: bool,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) detail: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) json_path: Option<String>,
    pub(crate) json_offset: Option<usize>,
    pub(crate) retry_after: Option<Duration>,
}

impl Error {
    /// Creates the error that a call returns for this status and reason, for tests of error
    /// handling.
    ///
    /// An invalid status is replaced by 500.
    ///
    /// ```
    /// # use crisp_api_runtime as crisp_api;
    /// use crisp_api::{Error, Reason};
    ///
    /// let error = Error::from_response(404, Reason::NotSubscribed);
    /// assert!(error.is_not_subscribed() && !error.is_not_found());
    /// ```
    pub fn from_response(status: u16, reason: impl Into<Reason>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::api(ErrorResponse {
            status,
            has_envelope: true,
            reasons: reason.into().split(),
            ..ErrorResponse::default()
        })
    }

    /// Sets the detail of an error that was created by [`from_response`](Self::from_response).
    ///
    /// Other errors are returned unchanged.
    #[must_use]
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        match self.response() {
            Some(response) if self.kind() == Kind::Api => {
                Self::api(ErrorResponse { detail: Some(detail.into()), ..response.clone() })
            }
            _ => self,
        }
    }

    /// Creates an error, for crates that extend the client, such as stores and transports. The
    /// message must not contain secrets.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { inner: Arc::new(Inner::new(kind, message.into())) }
    }

    /// Creates an error of this kind, for tests of error handling.
    pub fn from_kind(kind: Kind) -> Self {
        let sent = matches!(kind, Kind::Interrupted | Kind::Timeout | Kind::TooLarge);
        let message = format!("test error of kind {kind:?}");
        Self { inner: Arc::new(Inner { sent, ..Inner::new(kind, message) }) }
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> Kind {
        self.inner.kind
    }

    /// Returns the HTTP status, if a response arrived.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status.as_u16())
    }

    /// Returns the `reason` of the response, or the first one if there are several.
    pub fn reason(&self) -> Option<&Reason> {
        self.response()?.reasons.first()
    }

    /// Returns whether the response has this `reason`, possibly among others.
    pub fn is(&self, reason: impl Into<Reason>) -> bool {
        let reason = reason.into();
        self.response().is_some_and(|response| response.reasons.contains(&reason))
    }

    /// Returns the message of the response, such as the validation rule that a value violates, or the
    /// beginning of a page that an intermediary returned in place of Crisp's response.
    ///
    /// The text has no control characters and at most 500 characters. It may quote personal data.
    pub fn detail(&self) -> Option<&str> {
        self.response()?.detail.as_deref()
    }

    /// Returns the request id, which Crisp's support team can look up.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id.as_deref()
    }

    /// Returns the time to wait before the next attempt, up to one day: the `Retry-After` of the
    /// response, or the rest of the day if the daily quota is used up.
    pub fn retry_after(&self) -> Option<Duration> {
        self.response().map_or(self.inner.wait, |response| response.retry_after)
    }

    /// Returns the number of attempts made, including those that could not connect, or 0 if the call
    /// failed before the first attempt.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Returns the name of the endpoint.
    pub fn endpoint(&self) -> Option<&'static str> {
        self.inner.endpoint
    }

    /// Returns the path of the value in the response's `data` that could not be decoded. The keys of
    /// maps in it may be personal data.
    pub fn json_path(&self) -> Option<&str> {
        self.response()?.json_path.as_deref()
    }

    /// Returns the byte offset in the response's `data` at which decoding stopped, starting at 0.
    pub fn json_offset(&self) -> Option<usize> {
        self.response()?.json_offset
    }

    /// Returns whether the requested resource does not exist.
    ///
    /// This is false for [`is_not_subscribed`](Self::is_not_subscribed) and
    /// [`is_unknown_route`](Self::is_unknown_route), so a program that creates missing resources
    /// does not react to a misconfiguration. It is true for a workspace that does not exist, and for
    /// the 404 of an intermediary, such as a proxy; [`optional`](OptionalExt::optional) excludes
    /// these, too.
    pub fn is_not_found(&self) -> bool {
        self.has_status(404) && !self.is_unknown_route()
    }

    /// Returns whether the route does not exist, because the path is wrong or Crisp removed it.
    pub fn is_unknown_route(&self) -> bool {
        self.has_status(404)
            && self.is(Reason::NotFound)
            && self.detail().is_some_and(|detail| detail.contains("route does not exist"))
    }

    /// Returns whether the plugin is not installed in the workspace.
    pub fn is_not_subscribed(&self) -> bool {
        self.is(Reason::NotSubscribed) && !self.is_plan_quota()
    }

    /// Returns whether the token is invalid, expired, or of another tier than the client assumes.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Returns whether the token is valid but lacks the permission for this call.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Returns whether Crisp rejected an argument; [`detail`](Self::detail) describes the problem.
    pub fn is_invalid(&self) -> bool {
        self.has_status(400)
    }

    /// Returns whether the workspace's plan does not include the feature, or its limit is reached.
    pub fn is_plan_quota(&self) -> bool {
        self.kind() == Kind::Api && (self.status() == Some(402) || self.is_about_plan())
    }

    /// Returns whether the token's daily quota is used up: the response is 420, Crisp returned it for an
    /// earlier call and is not called again yet, or the call is bulk work that has used up its
    /// share.
    ///
    /// [`retry_after`](Self::retry_after) estimates the time until the quota is reset.
    pub fn is_daily_quota(&self) -> bool {
        self.has_status(420) || self.kind() == Kind::Quota
    }

    /// Returns whether the token sent too many requests within a short time.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// Returns whether no connection could be established, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind() == Kind::Connect
    }

    /// Returns whether a time limit was exceeded.
    pub fn is_timeout(&self) -> bool {
        self.kind() == Kind::Timeout
    }

    /// Returns whether the response could not be decoded as the endpoint's output.
    pub fn is_decode(&self) -> bool {
        self.kind() == Kind::Decode
    }

    /// Returns whether the failure is temporary, so that the same call may succeed later.
    ///
    /// This is true if there was no connection, no complete response or no answer of the quota store,
    /// and for the statuses 408, 423, 425, 429, 500, 502, 503 and 504, unless their reason is
    /// permanent, such as the workspace's plan. It is false if the daily quota is used up, which may
    /// last until the next day: see [`is_daily_quota`](Self::is_daily_quota).
    ///
    /// The client has already [retried](crate::ClientBuilder::retries) the call where that was safe.
    /// Before you repeat a call that is not idempotent, also check
    /// [`may_have_been_processed`](Self::may_have_been_processed).
    pub fn is_transient(&self) -> bool {
        let is_permanent = || self.is_plan_quota() || self.is(Reason::PasswordUnverified);
        match self.kind() {
            Kind::Connect | Kind::Interrupted | Kind::QuotaStore | Kind::Timeout => true,
            Kind::Api => {
                let statuses = [408, 423, 425, 429, 500, 502, 503, 504];
                self.status().is_some_and(|status| statuses.contains(&status)) && !is_permanent()
            }
            _ => false,
        }
    }

    /// Returns whether Crisp may have processed the request despite the error.
    ///
    /// This is false if no request was sent, or if Crisp rejected it with a 4xx status other than
    /// 408, which intermediaries return when they stop waiting. All attempts of the call count, not
    /// only the last one.
    pub fn may_have_been_processed(&self) -> bool {
        let is_rejection = |response: &ErrorResponse| {
            response.status.is_client_error() && response.status != StatusCode::REQUEST_TIMEOUT
        };
        self.inner.sent || self.response().is_some_and(|response| !is_rejection(response))
    }

    /// Returns whether Crisp itself reported the error, and not an intermediary.
    pub(crate) fn has_envelope(&self) -> bool {
        self.response().is_some_and(|response| response.has_envelope)
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    /// Creates the error for an unknown endpoint name.
    #[doc(hidden)]
    pub fn unknown_endpoint(message: impl Into<String>) -> Self {
        Self::argument(message)
    }

    /// Creates the error for JSON that a user supplied and that cannot be decoded.
    pub(crate) fn undecodable(path: &str, message: &str) -> Self {
        Self::new(Kind::Decode, format!("cannot decode the JSON at `{path}`: {message}"))
    }

    pub(crate) fn argument(message: impl Into<String>) -> Self {
        Self::new(Kind::Argument, message)
    }

    pub(crate) fn no_fake_response(message: impl Into<String>) -> Self {
        Self::new(Kind::Fake, message)
    }

    /// Creates the error for a daily quota that is used up for this time.
    pub(crate) fn quota(message: impl Into<String>, wait: Duration) -> Self {
        let inner = Inner { wait: Some(wait), ..Inner::new(Kind::Quota, message.into()) };
        Self { inner: Arc::new(inner) }
    }

    /// Creates the error for a request without a complete response. `sent` is true if Crisp may
    /// have received the request.
    pub(crate) fn transport(kind: Kind, sent: bool, source: TransportError) -> Self {
        let message = source.to_string();
        let source = Some(Arc::new(source) as _);
        Self { inner: Arc::new(Inner { sent, source, ..Inner::new(kind, message) }) }
    }

    /// Creates the error for a response that reports an error.
    pub(crate) fn api(response: ErrorResponse) -> Self {
        let mut message = format!("Crisp returned {}", response.status.as_u16());
        let reasons: Vec<_> = response.reasons.iter().map(Reason::shown).collect();
        if !reasons.is_empty() {
            message = format!("{message} ({})", reasons.join(" or "));
        }
        Self::invalid_response(Kind::Api, message, response)
    }

    /// Creates an error that keeps the facts of its response.
    pub(crate) fn invalid_response(
        kind: Kind,
        message: impl Into<String>,
        response: ErrorResponse,
    ) -> Self {
        let inner = Inner { response: Some(response), ..Inner::new(kind, message.into()) };
        Self { inner: Arc::new(inner) }
    }

    /// Sets the endpoint, unless it is already set.
    pub(crate) fn of_endpoint(mut self, endpoint: &'static str) -> Self {
        Arc::make_mut(&mut self.inner).endpoint.get_or_insert(endpoint);
        self
    }

    /// Names the scope that the endpoint needs, if Crisp reports that the token lacks it.
    pub(crate) fn of_scope(mut self, scope: Option<&'static str>) -> Self {
        let needed = scope.and_then(|scope| scope.rsplit_once(' '));
        if let Some((scope, access)) = needed.filter(|_| self.is("token_scope_forbidden")) {
            let need = format!("; the token needs the scope `{scope}` with {access} access");
            Arc::make_mut(&mut self.inner).message.push_str(&need);
        }
        self
    }

    /// Sets the number of attempts, and whether one of them may have been processed.
    pub(crate) fn after_attempts(mut self, attempts: u32, may_have_been_processed: bool) -> Self {
        let inner = Arc::make_mut(&mut self.inner);
        inner.attempts = attempts;
        inner.sent |= may_have_been_processed;
        self
    }

    fn response(&self) -> Option<&ErrorResponse> {
        self.inner.response.as_ref()
    }

    /// Returns whether the status alone classifies the error. Reasons with a predicate of their own
    /// take precedence.
    fn has_status(&self, status: u16) -> bool {
        self.kind() == Kind::Api
            && self.status() == Some(status)
            && !self.is(Reason::NotSubscribed)
            && !self.is_about_plan()
    }

    /// Returns whether Crisp itself reports the resource as missing, so that creating it helps.
    fn is_missing_resource(&self) -> bool {
        self.is_not_found() && self.reason().is_some() && !self.is(Reason::WebsiteNotFound)
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

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref()?.source()
    }
}

/// Conversion of the errors of missing resources to `None`.
pub trait OptionalExt<T> {
    /// Returns `None` if Crisp reports that the requested resource does not exist.
    ///
    /// ```no_run
    /// # use crisp_api_runtime as crisp_api;
    /// use crisp_api::OptionalExt;
    ///
    /// # fn example(result: crisp_api::Result<String>) -> crisp_api::Result<()> {
    /// let email: Option<String> = result.optional()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns all other errors. These include a missing workspace, a plugin that is not installed, an
    /// unknown route, and a 404 without a reason, which an intermediary sends: they are mistakes of
    /// the configuration, and not an answer to the question whether the resource exists.
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExt<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_missing_resource() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests;
