//! Engine.IO packets.

use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::socket::SocketPacket;

/// An Engine.IO packet, as one WebSocket text frame carries it.
///
/// `Display` writes the frame. Parsing a written packet returns an equal packet, except for floats,
/// which `serde_json` may round in their last digit.
///
/// ```
/// use crisp_api_realtime::protocol::engine::{Packet, SocketPacket};
///
/// let packet = Packet::parse(r#"42["message:send",{"from":"user"}]"#)?;
/// let expected = SocketPacket::event("message:send", [serde_json::json!({ "from": "user" })]);
/// assert_eq!(packet, Packet::Message(expected));
/// assert_eq!(packet.to_string(), r#"42["message:send",{"from":"user"}]"#);
/// # Ok::<_, crisp_api_realtime::protocol::engine::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Packet {
    /// `0`: opens the session. Sent by the server.
    Open(Open),
    /// `1`: closes the session.
    Close,
    /// `2`: asks for a [`Pong`](Self::Pong) with the same text.
    Ping(String),
    /// `3`: replies to a [`Ping`](Self::Ping).
    Pong(String),
    /// `4`: carries a Socket.IO packet.
    Message(SocketPacket),
    /// `5`: completes an upgrade of the transport.
    Upgrade,
    /// `6`: has no effect.
    Noop,
}

/// The settings of a session, which the server sends first. `Debug` does not show the id.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Open {
    /// The id of the session.
    pub sid: String,
    /// The transports to which the client can upgrade.
    #[serde(default)]
    pub upgrades: Vec<String>,
    /// The time between two pings, in milliseconds (default 25,000).
    #[serde(default = "default_ping_interval")]
    pub ping_interval: u64,
    /// The time to wait for a pong, in milliseconds (default 20,000).
    #[serde(default = "default_ping_timeout")]
    pub ping_timeout: u64,
    /// The largest packet that the server accepts, in bytes. Absent in version 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_payload: Option<u64>,
}

fn default_ping_interval() -> u64 {
    25_000
}

fn default_ping_timeout() -> u64 {
    20_000
}

impl Open {
    /// Creates the settings of a session with the default intervals of socket.io.
    pub fn new(sid: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            upgrades: Vec::new(),
            ping_interval: default_ping_interval(),
            ping_timeout: default_ping_timeout(),
            max_payload: None,
        }
    }
}

impl fmt::Debug for Open {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Open")
            .field("ping_interval", &self.ping_interval)
            .field("ping_timeout", &self.ping_timeout)
            .finish_non_exhaustive()
    }
}

impl Packet {
    /// Parses a WebSocket text frame.
    ///
    /// # Errors
    ///
    /// Returns an error if the frame is not an Engine.IO packet, or if it carries a malformed
    /// Socket.IO packet.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut characters = text.chars();
        let kind = characters.next().ok_or(ParseError("the packet is empty"))?;
        let rest = characters.as_str();
        Ok(match kind {
            '0' => Self::Open(parse_open(rest)?),
            '1' => Self::Close,
            '2' => Self::Ping(rest.to_owned()),
            '3' => Self::Pong(rest.to_owned()),
            '4' => Self::Message(SocketPacket::parse(rest)?),
            '5' => Self::Upgrade,
            '6' => Self::Noop,
            _ => return Err(ParseError("the type of the packet is not a digit from 0 to 6")),
        })
    }

    /// Returns the WebSocket text frame; the same as `to_string()`.
    pub fn write(&self) -> String {
        self.to_string()
    }
}

fn parse_open(text: &str) -> Result<Open, ParseError> {
    serde_json::from_str(text).map_err(|_| ParseError("the open packet is malformed"))
}

impl fmt::Display for Packet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(open) => {
                f.write_str("0")?;
                f.write_str(&serde_json::to_string(open).map_err(|_| fmt::Error)?)
            }
            Self::Close => f.write_str("1"),
            Self::Ping(text) => write!(f, "2{text}"),
            Self::Pong(text) => write!(f, "3{text}"),
            Self::Message(message) => write!(f, "4{message}"),
            Self::Upgrade => f.write_str("5"),
            Self::Noop => f.write_str("6"),
        }
    }
}

/// The reason that a frame is not a packet. Does not quote the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError(pub(super) &'static str);

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for ParseError {}
