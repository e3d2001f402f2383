//! Failures of a connection, and whether another attempt makes sense.

use std::time::{Duration, SystemTime};

use crisp_api_runtime::{Error, Kind, Reason};
use tokio_tungstenite::tungstenite;

use super::backoff::retry_after;
use crate::protocol::engine::End;

/// The reason that there is no connection, or no more.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) error: Error,
    /// The minimum wait that the server asked for.
    pub(super) retry_after: Option<Duration>,
    /// Whether another attempt would fail, too.
    pub(super) is_final: bool,
}

impl Failure {
    fn passing(kind: Kind, message: impl Into<String>) -> Self {
        Self { error: Error::new(kind, message), retry_after: None, is_final: false }
    }

    /// The address of the server could not be determined.
    pub(super) fn of_discovery(error: Error) -> Self {
        let rejected = matches!(error.status(), Some(401 | 403 | 404));
        let misuse = matches!(error.kind(), Kind::Argument | Kind::Configuration | Kind::ReadOnly);
        Self { retry_after: error.retry_after(), is_final: rejected || misuse, error }
    }

    /// No connection was established in time.
    pub(super) fn timeout() -> Self {
        Self::passing(Kind::Timeout, "no connection to the realtime server was established in time")
    }

    /// The dialer failed.
    pub(super) fn of_dialer(error: &std::io::Error) -> Self {
        // The text of the error can contain the address.
        let message = format!("the realtime server could not be reached: {}", error.kind());
        let is_final = error.kind() == std::io::ErrorKind::Unsupported;
        Self { is_final, ..Self::passing(Kind::Connect, message) }
    }

    /// The WebSocket failed, or the server did not open one.
    pub(super) fn of_socket(error: &tungstenite::Error, now: SystemTime) -> Self {
        use tungstenite::Error as Socket;
        match error {
            Socket::Http(response) => {
                let status = response.status().as_u16();
                let message =
                    format!("the realtime server replied with {status}, not with a WebSocket");
                let retry_after = retry_after(response.headers(), now);
                Self { retry_after, ..Self::passing(Kind::Connect, message) }
            }
            Socket::Io(error) => {
                let message = format!("the realtime connection broke: {}", error.kind());
                Self::passing(Kind::Interrupted, message)
            }
            Socket::Capacity(_) => {
                Self::passing(Kind::TooLarge, "the realtime server sent a message above the limit")
            }
            Socket::ConnectionClosed | Socket::AlreadyClosed => Self::closed(),
            _ => Self::passing(
                Kind::Interrupted,
                "the realtime server violated the WebSocket protocol",
            ),
        }
    }

    /// The server closed the WebSocket.
    pub(super) fn closed() -> Self {
        Self::passing(Kind::Interrupted, "the realtime server closed the connection")
    }

    /// The session ended.
    pub(super) fn of_session(end: End) -> Self {
        match end {
            End::Unauthorized { message } => {
                let detail = message.map(|text| format!(": {text}")).unwrap_or_default();
                let detail = format!("the realtime server rejected the token{detail}");
                let error = Error::from_response(401, Reason::InvalidSession).with_detail(detail);
                Self { error, retry_after: None, is_final: true }
            }
            End::Refused { .. } => {
                Self::passing(Kind::Interrupted, "the realtime server refused the session")
            }
            End::Disconnected => {
                Self::passing(Kind::Interrupted, "the realtime server disconnected the session")
            }
            End::Closed => Self::closed(),
            End::NotEngineIo => {
                Self::passing(Kind::Decode, "the realtime server does not speak Engine.IO")
            }
            End::NotReady => Self::timeout(),
            End::Silent => {
                Self::passing(Kind::Timeout, "the realtime server sent nothing for too long")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_rejected_token_and_misuse_are_final() {
        let of_status =
            |status| Failure::of_discovery(Error::from_response(status, Reason::NotFound)).is_final;
        for status in [401, 403, 404] {
            assert!(of_status(status), "{status}");
        }
        for status in [400, 402, 408, 420, 423, 429, 500, 502, 503, 504] {
            assert!(!of_status(status), "{status}");
        }
        for kind in [Kind::Connect, Kind::Timeout, Kind::Decode, Kind::Redirect, Kind::Quota] {
            assert!(!Failure::of_discovery(Error::from_kind(kind)).is_final, "{kind:?}");
        }
        assert!(Failure::of_discovery(Error::from_kind(Kind::Argument)).is_final);
    }

    #[test]
    fn only_an_unauthorized_session_is_final() {
        let unauthorized = Failure::of_session(End::Unauthorized { message: Some("no".into()) });
        assert!(unauthorized.is_final && unauthorized.error.is_unauthorized());
        let detail = unauthorized.error.detail();
        assert_eq!(detail, Some("the realtime server rejected the token: no"));
        let refused = End::Refused { message: None };
        for end in [refused, End::Disconnected, End::Closed, End::NotReady, End::Silent] {
            assert!(!Failure::of_session(end.clone()).is_final, "{end:?}");
        }
    }

    #[test]
    fn an_http_response_has_its_retry_after() {
        let response = http::Response::builder().status(503).header("Retry-After", "9");
        let error = tungstenite::Error::Http(Box::new(response.body(None).unwrap()));
        let failure = Failure::of_socket(&error, SystemTime::UNIX_EPOCH);
        assert_eq!(failure.retry_after, Some(Duration::from_secs(9)));
        assert!(failure.error.is_connect() && !failure.is_final);
    }
}
