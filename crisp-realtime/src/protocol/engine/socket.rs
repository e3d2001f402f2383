//! Socket.IO packets.

use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};
use serde_json::Value;

use super::packet::ParseError;

/// A Socket.IO packet, as an Engine.IO message carries it.
///
/// `Display` writes the packet without the `4` of the Engine.IO message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SocketPacket {
    /// The namespace.
    pub namespace: Namespace,
    /// The type of the packet, and its content.
    pub kind: SocketPacketKind,
}

/// The type of a Socket.IO packet, and its content. `Debug` shows no content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SocketPacketKind {
    /// `0`: connects to the namespace, or confirms the connection.
    Connect(Option<Value>),
    /// `1`: disconnects from the namespace.
    Disconnect,
    /// `2`: an event.
    Event(Event),
    /// `3`: acknowledges the event with this id.
    Ack {
        /// The id of the event.
        id: u64,
        /// The arguments.
        args: Vec<Value>,
    },
    /// `4`: refuses a connection.
    ConnectError(Option<Value>),
    /// `5`: an event whose binary attachments follow in frames of their own.
    BinaryEvent {
        /// The number of binary attachments.
        attachments: u32,
        /// The event, with placeholders in place of the attachments.
        event: Event,
    },
    /// `6`: an acknowledgement whose binary attachments follow in frames of their own.
    BinaryAck {
        /// The number of binary attachments.
        attachments: u32,
        /// The id of the event.
        id: u64,
        /// The arguments, with placeholders in place of the attachments.
        args: Vec<Value>,
    },
}

/// A Socket.IO event. `Debug` shows the name and no argument.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The id, if the sender wants an acknowledgement.
    pub id: Option<u64>,
    /// The name.
    pub name: String,
    /// The arguments.
    pub args: Vec<Value>,
}

impl Event {
    /// Creates an event that needs no acknowledgement.
    pub fn new(name: impl Into<String>, args: impl IntoIterator<Item = Value>) -> Self {
        Self { id: None, name: name.into(), args: args.into_iter().collect() }
    }
}

/// A Socket.IO namespace, such as `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namespace(Option<Box<str>>);

impl Namespace {
    /// The namespace `/`, the only one that Crisp uses.
    pub const ROOT: Self = Self(None);

    /// Creates a namespace from its name, which begins with `/`.
    ///
    /// # Errors
    ///
    /// Returns an error if the name does not begin with `/` or contains a comma.
    pub fn new(name: &str) -> Result<Self, ParseError> {
        if name == "/" {
            return Ok(Self::ROOT);
        }
        if !name.starts_with('/') || name.contains(',') {
            return Err(ParseError("a namespace begins with `/` and contains no comma"));
        }
        Ok(Self(Some(name.into())))
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or("/")
    }

    /// Returns whether this is the namespace `/`.
    pub fn is_root(&self) -> bool {
        self.0.is_none()
    }
}

impl SocketPacket {
    /// Creates a packet for the namespace `/`.
    pub fn new(kind: SocketPacketKind) -> Self {
        Self { namespace: Namespace::ROOT, kind }
    }

    /// Creates an event that needs no acknowledgement, for the namespace `/`.
    pub fn event(name: impl Into<String>, args: impl IntoIterator<Item = Value>) -> Self {
        Self::new(SocketPacketKind::Event(Event::new(name, args)))
    }

    /// Returns the packet with this namespace.
    #[must_use]
    pub fn with_namespace(self, namespace: Namespace) -> Self {
        Self { namespace, ..self }
    }

    /// Parses the content of an Engine.IO message.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a Socket.IO packet.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut characters = text.chars();
        let kind = characters.next().ok_or(ParseError("the message is empty"))?;
        let mut rest = characters.as_str();
        let attachments = match kind {
            '5' | '6' => take_attachments(&mut rest)?,
            _ => 0,
        };
        let namespace = take_namespace(&mut rest)?;
        let kind = match kind {
            '0' => SocketPacketKind::Connect(optional_json(rest)?),
            '1' => SocketPacketKind::Disconnect,
            '2' => SocketPacketKind::Event(parse_event(rest)?),
            '3' => parse_ack(rest, |id, args| SocketPacketKind::Ack { id, args })?,
            '4' => SocketPacketKind::ConnectError(optional_json(rest)?),
            '5' => SocketPacketKind::BinaryEvent { attachments, event: parse_event(rest)? },
            '6' => {
                parse_ack(rest, |id, args| SocketPacketKind::BinaryAck { attachments, id, args })?
            }
            _ => return Err(ParseError("the type of the message is not a digit from 0 to 6")),
        };
        Ok(Self { namespace, kind })
    }
}

/// Takes `N-`.
fn take_attachments(rest: &mut &str) -> Result<u32, ParseError> {
    let problem = ParseError("the number of attachments is malformed");
    let (number, after) = rest.split_once('-').ok_or(problem)?;
    let number = parse_digits(number).and_then(|n| u32::try_from(n).ok()).ok_or(problem)?;
    *rest = after;
    Ok(number)
}

/// Takes `/name,`, where there is one. Socket.IO 4 leaves the comma out if nothing follows.
fn take_namespace(rest: &mut &str) -> Result<Namespace, ParseError> {
    if !rest.starts_with('/') {
        return Ok(Namespace::ROOT);
    }
    let (name, after) = rest.split_once(',').unwrap_or((rest, ""));
    *rest = after;
    Namespace::new(name)
}

/// Takes the id before the arguments, where there is one.
fn take_id(rest: &mut &str) -> Result<Option<u64>, ParseError> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    if digits.is_empty() {
        return Ok(None);
    }
    *rest = after;
    let id = parse_digits(digits).ok_or(ParseError("the id of the event is malformed"))?;
    Ok(Some(id))
}

/// Parses digits alone; `u64::from_str` would accept a sign.
fn parse_digits(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn optional_json(text: &str) -> Result<Option<Value>, ParseError> {
    if text.is_empty() {
        return Ok(None);
    }
    let value = serde_json::from_str(text);
    value.map(Some).map_err(|_| ParseError("the content of the message is not JSON"))
}

fn parse_args(text: &str) -> Result<Vec<Value>, ParseError> {
    serde_json::from_str(text).map_err(|_| ParseError("the arguments are not a JSON array"))
}

fn parse_event(mut text: &str) -> Result<Event, ParseError> {
    let id = take_id(&mut text)?;
    let mut args = parse_args(text)?.into_iter();
    let Some(Value::String(name)) = args.next() else {
        return Err(ParseError("the event has no name"));
    };
    Ok(Event { id, name, args: args.collect() })
}

fn parse_ack(
    mut text: &str,
    kind: impl FnOnce(u64, Vec<Value>) -> SocketPacketKind,
) -> Result<SocketPacketKind, ParseError> {
    let id = take_id(&mut text)?.ok_or(ParseError("the acknowledgement has no id"))?;
    Ok(kind(id, parse_args(text)?))
}

impl fmt::Debug for SocketPacketKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(_) => f.write_str("Connect"),
            Self::Disconnect => f.write_str("Disconnect"),
            Self::Event(event) => fmt::Debug::fmt(event, f),
            Self::Ack { id, .. } => f.debug_struct("Ack").field("id", id).finish_non_exhaustive(),
            Self::ConnectError(_) => f.write_str("ConnectError"),
            Self::BinaryEvent { attachments, event } => f
                .debug_struct("BinaryEvent")
                .field("attachments", attachments)
                .field("event", event)
                .finish(),
            Self::BinaryAck { attachments, id, .. } => f
                .debug_struct("BinaryAck")
                .field("attachments", attachments)
                .field("id", id)
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for SocketPacket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use SocketPacketKind::{Ack, BinaryAck, BinaryEvent, Connect, ConnectError, Disconnect};
        match &self.kind {
            Connect(_) => f.write_str("0")?,
            Disconnect => f.write_str("1")?,
            SocketPacketKind::Event(_) => f.write_str("2")?,
            Ack { .. } => f.write_str("3")?,
            ConnectError(_) => f.write_str("4")?,
            BinaryEvent { attachments, .. } => write!(f, "5{attachments}-")?,
            BinaryAck { attachments, .. } => write!(f, "6{attachments}-")?,
        }
        if !self.namespace.is_root() {
            write!(f, "{},", self.namespace.as_str())?;
        }
        match &self.kind {
            Connect(data) | ConnectError(data) => {
                data.as_ref().map_or(Ok(()), |data| write_json(f, data))
            }
            Disconnect => Ok(()),
            SocketPacketKind::Event(event) | BinaryEvent { event, .. } => {
                if let Some(id) = event.id {
                    write!(f, "{id}")?;
                }
                write_json(f, event)
            }
            Ack { id, args } | BinaryAck { id, args, .. } => {
                write!(f, "{id}")?;
                write_json(f, args)
            }
        }
    }
}

fn write_json(f: &mut fmt::Formatter<'_>, value: &impl Serialize) -> fmt::Result {
    f.write_str(&serde_json::to_string(value).map_err(|_| fmt::Error)?)
}

/// Writes `[name, args…]`.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(1 + self.args.len()))?;
        sequence.serialize_element(&self.name)?;
        for arg in &self.args {
            sequence.serialize_element(arg)?;
        }
        sequence.end()
    }
}
