//! The client's side of a session, as a state machine.

mod authentication;
mod state;

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use serde_json::Value;

pub use authentication::Authentication;

use super::packet::{Open, Packet};
use super::socket::{Event, SocketPacket, SocketPacketKind};
use state::Phase;

/// The range to which the server's intervals are bounded.
const LIVENESS: std::ops::RangeInclusive<Duration> =
    Duration::from_secs(1)..=Duration::from_secs(5 * 60);

/// The number of events that are kept if they arrive before the authentication is confirmed.
const MAX_EARLY_EVENTS: usize = 1024;

/// The client's side of an Engine.IO 4 session with Crisp's relay, without IO.
///
/// Pass every received frame to [`receive`](Self::receive) or
/// [`receive_binary`](Self::receive_binary), and call [`tick`](Self::tick) at the time that
/// [`deadline`](Self::deadline) returns. After each, send the frames that
/// [`next_frame`](Self::next_frame) returns, and handle the occurrences that
/// [`next_event`](Self::next_event) returns.
///
/// Times are durations since a moment of your choice, so that a test needs no clock.
///
/// ```
/// use std::time::Duration;
/// use crisp_api_realtime::protocol::engine::{Authentication, Session, SessionEvent};
///
/// let authentication = Authentication::new("website", "identifier", "key", ["message:send"]);
/// let now = Duration::ZERO;
/// let mut session = Session::new(authentication, now + Duration::from_secs(15));
///
/// session.receive(r#"0{"sid":"a","pingInterval":25000,"pingTimeout":20000}"#, now);
/// assert_eq!(session.next_frame().unwrap().as_str(), "40");
/// session.receive(r#"40{"sid":"b"}"#, now);
/// assert!(session.next_frame().unwrap().as_str().starts_with(r#"42["authentication","#));
/// session.receive(r#"42["authenticated",true]"#, now);
/// assert_eq!(session.next_event(), Some(SessionEvent::Ready));
/// assert_eq!(session.deadline(), Some(Duration::from_secs(45)));
/// ```
#[derive(Debug)]
pub struct Session {
    authentication: Authentication,
    phase: Phase,
    /// The time by which the authentication has to be confirmed.
    ready_by: Duration,
    last_packet: Duration,
    liveness: Duration,
    frames: VecDeque<Frame>,
    events: VecDeque<SessionEvent>,
    early: Vec<SessionEvent>,
    early_dropped: u64,
}

/// A WebSocket text frame to send. `Debug` shows no content.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Frame {
    /// A frame without a secret.
    Text(String),
    /// The frame that contains the credentials. It must not be logged.
    Authentication(Authentication),
}

/// An occurrence in a session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SessionEvent {
    /// The server confirmed the authentication. Events follow.
    Ready,
    /// The server sent an event.
    Event {
        /// The name.
        name: String,
        /// The first argument, or null if there is none.
        data: Value,
    },
    /// Events that arrived before the authentication was confirmed exceeded the limit.
    Dropped(u64),
    /// The server sent a frame that is not a packet. The session continues.
    Undecodable {
        /// The frame.
        raw: String,
        /// The reason. Does not quote the frame.
        error: &'static str,
    },
    /// The session ended. This is the last occurrence.
    Ended(End),
}

/// The reason that a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// The server rejected the credentials, or revoked them. Another attempt would fail, too.
    Unauthorized {
        /// The message of the server: printable text of at most 200 characters.
        message: Option<String>,
    },
    /// The server refused to connect the namespace.
    Refused {
        /// The message of the server: printable text of at most 200 characters.
        message: Option<String>,
    },
    /// The server disconnected the namespace.
    Disconnected,
    /// The server closed the session.
    Closed,
    /// The first frame did not open an Engine.IO session.
    NotEngineIo,
    /// The authentication was not confirmed in time.
    NotReady,
    /// The server sent no packet for its ping interval and its ping timeout together, which are bounded
    /// to 1 second to 5 minutes.
    Silent,
}

impl Session {
    /// Creates the state of a session whose WebSocket is open. It ends unless the authentication is
    /// confirmed by the time `ready_by`.
    pub fn new(authentication: Authentication, ready_by: Duration) -> Self {
        Self {
            authentication,
            phase: Phase::Opening,
            ready_by,
            last_packet: Duration::ZERO,
            liveness: *LIVENESS.end(),
            frames: VecDeque::new(),
            events: VecDeque::new(),
            early: Vec::new(),
            early_dropped: 0,
        }
    }

    /// Handles a text frame.
    pub fn receive(&mut self, text: &str, now: Duration) {
        self.last_packet = now;
        if self.phase == Phase::Ended {
            return;
        }
        match Packet::parse(text) {
            Ok(Packet::Open(open)) if self.phase == Phase::Opening => self.opened(&open),
            _ if self.phase == Phase::Opening => self.end(End::NotEngineIo),
            Ok(Packet::Close) => self.end(End::Closed),
            Ok(Packet::Ping(text)) => self.send(&Packet::Pong(text)),
            Ok(Packet::Message(message)) if message.namespace.is_root() => {
                self.message(message.kind);
            }
            Ok(_) => {}
            Err(error) => {
                self.hand_over(SessionEvent::Undecodable { raw: text.to_owned(), error: error.0 });
            }
        }
    }

    /// Handles a binary frame, which is the attachment of an event and is skipped.
    pub fn receive_binary(&mut self, now: Duration) {
        self.last_packet = now;
    }

    /// Handles the passing of time.
    pub fn tick(&mut self, now: Duration) {
        if self.deadline().is_some_and(|deadline| now >= deadline) {
            self.end(if self.is_ready() { End::Silent } else { End::NotReady });
        }
    }

    /// Returns the time at which to call [`tick`](Self::tick), or `None` after the end.
    pub fn deadline(&self) -> Option<Duration> {
        match self.phase {
            Phase::Ended => None,
            Phase::Ready => Some(self.last_packet + self.liveness),
            Phase::Opening | Phase::Connecting | Phase::Authenticating => Some(self.ready_by),
        }
    }

    /// Returns the next frame to send.
    pub fn next_frame(&mut self) -> Option<Frame> {
        self.frames.pop_front()
    }

    /// Returns the next occurrence.
    pub fn next_event(&mut self) -> Option<SessionEvent> {
        self.events.pop_front()
    }

    /// Returns whether the server confirmed the authentication and the session has not ended.
    pub fn is_ready(&self) -> bool {
        self.phase == Phase::Ready
    }

    /// Returns the time at which the last frame was received, or zero.
    pub fn last_packet(&self) -> Duration {
        self.last_packet
    }

    /// Sends an event. Does nothing unless the session [is ready](Self::is_ready).
    pub fn emit(&mut self, name: &str, args: impl IntoIterator<Item = Value>) {
        if self.is_ready() {
            self.send(&Packet::Message(SocketPacket::event(name, args)));
        }
    }

    /// Disconnects the namespace and ends the session, without an occurrence.
    pub fn close(&mut self) {
        if matches!(self.phase, Phase::Authenticating | Phase::Ready) {
            self.send(&Packet::Message(SocketPacket::new(SocketPacketKind::Disconnect)));
        }
        self.phase = Phase::Ended;
    }

    fn opened(&mut self, open: &Open) {
        let silence = open.ping_interval.saturating_add(open.ping_timeout);
        self.liveness = Duration::from_millis(silence).clamp(*LIVENESS.start(), *LIVENESS.end());
        self.phase = Phase::Connecting;
        self.send(&Packet::Message(SocketPacket::new(SocketPacketKind::Connect(None))));
    }

    fn message(&mut self, message: SocketPacketKind) {
        match message {
            SocketPacketKind::Connect(_) if self.phase == Phase::Connecting => {
                self.phase = Phase::Authenticating;
                self.frames.push_back(Frame::Authentication(self.authentication.clone()));
            }
            SocketPacketKind::Disconnect => self.end(End::Disconnected),
            SocketPacketKind::ConnectError(data) => {
                let message = data.as_ref().and_then(message_of);
                self.end(End::Refused { message });
            }
            SocketPacketKind::Event(event) => self.event(event),
            SocketPacketKind::BinaryEvent { event, .. } => self.acknowledge(event.id),
            _ => {}
        }
    }

    fn event(&mut self, event: Event) {
        self.acknowledge(event.id);
        let data = event.args.into_iter().next().unwrap_or_default();
        match event.name.as_str() {
            "unauthorized" => self.end(End::Unauthorized { message: message_of(&data) }),
            // Not verified: the official Go client expects `true` here.
            "authenticated" if data == Value::Bool(false) => {
                self.end(End::Unauthorized { message: None });
            }
            "authenticated" if self.phase == Phase::Authenticating => self.ready(),
            "authenticated" => {}
            _ => self.hand_over(SessionEvent::Event { name: event.name, data }),
        }
    }

    fn ready(&mut self) {
        self.phase = Phase::Ready;
        self.events.push_back(SessionEvent::Ready);
        self.events.extend(self.early.drain(..));
        if self.early_dropped > 0 {
            self.events.push_back(SessionEvent::Dropped(self.early_dropped));
        }
    }

    /// Queues the occurrence; before the authentication is confirmed, keeps it until then.
    fn hand_over(&mut self, event: SessionEvent) {
        if self.is_ready() {
            self.events.push_back(event);
        } else if self.early.len() < MAX_EARLY_EVENTS {
            self.early.push(event);
        } else {
            self.early_dropped += 1;
        }
    }

    fn acknowledge(&mut self, id: Option<u64>) {
        if let Some(id) = id {
            let ack = SocketPacketKind::Ack { id, args: Vec::new() };
            self.send(&Packet::Message(SocketPacket::new(ack)));
        }
    }

    fn send(&mut self, packet: &Packet) {
        self.frames.push_back(Frame::Text(packet.write()));
    }

    fn end(&mut self, end: End) {
        if self.phase != Phase::Ended {
            self.phase = Phase::Ended;
            self.events.push_back(SessionEvent::Ended(end));
        }
    }
}

/// Takes the message out of `{"message": …}` or a string.
fn message_of(data: &Value) -> Option<String> {
    const MAX_CHARACTERS: usize = 200;
    let text = data.as_str().or_else(|| data.get("message")?.as_str())?;
    let printable = |c: &char| !c.is_control();
    Some(text.chars().filter(printable).take(MAX_CHARACTERS).collect())
}

impl Frame {
    /// Returns the text. That of [`Authentication`](Self::Authentication) contains the key.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Authentication(authentication) => authentication.as_str(),
        }
    }
}

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Authentication(_) => "Authentication",
        })
    }
}

impl fmt::Debug for SessionEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready => f.write_str("Ready"),
            Self::Event { name, .. } => {
                f.debug_struct("Event").field("name", name).finish_non_exhaustive()
            }
            Self::Dropped(number) => f.debug_tuple("Dropped").field(number).finish(),
            Self::Undecodable { error, .. } => {
                f.debug_struct("Undecodable").field("error", error).finish_non_exhaustive()
            }
            Self::Ended(end) => f.debug_tuple("Ended").field(end).finish(),
        }
    }
}

#[cfg(test)]
mod tests;
