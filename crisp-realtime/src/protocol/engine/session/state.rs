//! The phases of a session.

/// The phase of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The WebSocket is open; the server has to open the Engine.IO session.
    Opening,
    /// The server has to connect the namespace.
    Connecting,
    /// The server has to confirm the authentication.
    Authenticating,
    /// Events arrive.
    Ready,
    /// The session ended.
    Ended,
}
