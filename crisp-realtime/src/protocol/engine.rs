//! Engine.IO packets, the Socket.IO packets inside them, and the client's side of a session.
//!
//! Crisp's relay speaks Engine.IO over WebSocket text frames. Versions 3 and 4 of Engine.IO write
//! their packets in the same way; they differ in the roles of the two sides:
//!
//! - In version 4 the server sends [`Packet::Ping`] and the client replies with [`Packet::Pong`]. In
//!   version 3 the client sends the pings.
//! - In version 4 the client asks to be connected to the namespace `/`. In version 3 the server
//!   connects it unasked.
//!
//! [`Session`] implements the client's side of version 4. A server for both versions needs
//! [`Packet`] only.

mod packet;
mod session;
mod socket;

pub use packet::{Open, Packet, ParseError};
pub use session::{Authentication, End, Frame, Session, SessionEvent};
pub use socket::{Event, Namespace, SocketPacket, SocketPacketKind};
