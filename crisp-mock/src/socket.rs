//! The realtime endpoint: Engine.IO 3 and 4 over WebSocket.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crisp_api_realtime::protocol::engine::{Open, Packet, SocketPacket, SocketPacketKind};
use crisp_api_spec::Tier;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use crate::auth::Token;
use crate::faults::{Fault, Subject};
use crate::shared::Shared;
use crate::world::Event;

/// The time in which a client must authenticate.
const AUTHENTICATION: Duration = Duration::from_secs(10);
const PING_INTERVAL: Duration = Duration::from_secs(25);
const PING_TIMEOUT: Duration = Duration::from_secs(20);

/// A packet that a socket has to write.
#[derive(Debug)]
pub(crate) enum Outgoing {
    /// A packet. The sender is dropped when it was written.
    Packet(String, Option<mpsc::Sender<()>>),
    /// A packet after which the connection is closed.
    Last(String),
}

/// A connected client.
#[derive(Debug)]
pub(crate) struct Socket {
    pub(crate) id: u64,
    outgoing: mpsc::UnboundedSender<Outgoing>,
    session: Mutex<Session>,
}

#[derive(Debug, Default)]
struct Session {
    token: Option<Token>,
    events: BTreeSet<String>,
    rooms: Option<BTreeSet<String>>,
}

impl Socket {
    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn send(&self, outgoing: Outgoing) {
        let _ = self.outgoing.send(outgoing);
    }

    pub(crate) fn belongs_to(&self, identifier: &str) -> bool {
        self.session().token.as_ref().is_some_and(|token| token.identifier == identifier)
    }

    /// Returns whether the client subscribed to the event and may receive it.
    pub(crate) fn wants(&self, event: &Event, tiers: Option<&[Tier]>) -> bool {
        let session = self.session();
        let Some(token) = &session.token else { return false };
        session.events.contains(&event.name)
            && tiers.is_none_or(|tiers| tiers.contains(&token.tier()))
            && token.reaches(&event.website_id)
            && session.rooms.as_ref().is_none_or(|rooms| rooms.contains(&event.website_id))
    }

    pub(crate) fn describe(&self) -> Value {
        let session = self.session();
        json!({
            "id": self.id,
            "identifier": session.token.as_ref().map(|token| &token.identifier),
            "events": session.events,
        })
    }
}

/// Serves one client until either side disconnects.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: WebSocketStream<S>,
    is_version_3: bool,
    id: u64,
    shared: &Shared,
) {
    let (outgoing, mut waiting) = mpsc::unbounded_channel();
    let socket = Arc::new(Socket { id, outgoing, session: Mutex::default() });
    shared.hub.add_socket(socket.clone());
    let mut client = Client { socket, is_version_3, is_silent: false };
    let _ = client.run(&mut stream, &mut waiting, shared).await;
    shared.hub.remove_socket(id);
    let _ = stream.close(None).await;
}

struct Client {
    socket: Arc<Socket>,
    is_version_3: bool,
    /// Whether pings and pongs stopped, because of a fault.
    is_silent: bool,
}

/// The connection is over.
struct Closed;

type Flow = Result<(), Closed>;

async fn write<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut WebSocketStream<S>,
    text: impl Into<String>,
) -> Flow {
    stream.send(Message::text(text.into())).await.map_err(|_| Closed)
}

impl Client {
    async fn run<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut WebSocketStream<S>,
        waiting: &mut mpsc::UnboundedReceiver<Outgoing>,
        shared: &Shared,
    ) -> Flow {
        let sid = format!("mock-{}", self.socket.id);
        let open = Open::new(sid.clone());
        write(stream, Packet::Open(open).write()).await?;
        if self.is_version_3 {
            write(stream, "40").await?;
        }
        let started = Instant::now();
        let mut next_ping = started + PING_INTERVAL;
        let mut last_packet = started;
        loop {
            let is_authenticated = self.socket.session().token.is_some();
            let dead = last_packet + PING_INTERVAL + PING_TIMEOUT;
            let deadline = match is_authenticated {
                false => started + AUTHENTICATION,
                true if self.is_version_3 => dead,
                true => dead.min(next_ping),
            };
            tokio::select! {
                outgoing = waiting.recv() => match outgoing {
                    Some(Outgoing::Packet(text, written)) => {
                        write(stream, text).await?;
                        drop(written);
                    }
                    Some(Outgoing::Last(text)) => return write(stream, text).await,
                    None => return Err(Closed),
                },
                incoming = timeout_at(deadline, stream.next()) => match incoming {
                    Ok(Some(Ok(Message::Text(text)))) => {
                        last_packet = Instant::now();
                        self.receive(stream, &text, &sid, shared).await?;
                    }
                    Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) => return Err(Closed),
                    Ok(Some(Ok(_))) => {}
                    Err(_) if !is_authenticated || Instant::now() >= dead => return Err(Closed),
                    Err(_) => {
                        next_ping = Instant::now() + PING_INTERVAL;
                        self.ping(stream, shared).await?;
                    }
                },
            }
        }
    }

    async fn ping<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut WebSocketStream<S>,
        shared: &Shared,
    ) -> Flow {
        self.is_silent |= shared.fault(Subject::Event("ping")) == Some(Fault::NoPong);
        if self.is_silent { Ok(()) } else { write(stream, "2").await }
    }

    async fn receive<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut WebSocketStream<S>,
        text: &str,
        sid: &str,
        shared: &Shared,
    ) -> Flow {
        match Packet::parse(text) {
            Ok(Packet::Ping(text)) => {
                self.is_silent |= shared.fault(Subject::Event("ping")) == Some(Fault::NoPong);
                if self.is_silent { Ok(()) } else { write(stream, format!("3{text}")).await }
            }
            Ok(Packet::Message(packet)) => self.message(stream, packet, sid, shared).await,
            Ok(Packet::Close) | Err(_) => Err(Closed),
            Ok(_) => Ok(()),
        }
    }

    async fn message<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut WebSocketStream<S>,
        packet: SocketPacket,
        sid: &str,
        shared: &Shared,
    ) -> Flow {
        match packet.kind {
            SocketPacketKind::Connect(_) if !self.is_version_3 => {
                write(stream, format!("40{}", json!({ "sid": sid }))).await
            }
            SocketPacketKind::Event(event) => {
                let data = event.args.first().cloned().unwrap_or_default();
                match event.name.as_str() {
                    "authentication" => self.authenticate(stream, &data, shared).await,
                    "socket:bind" => self.bind(&data, Bind::Replace),
                    "socket:bind:push" => self.bind(&data, Bind::Push),
                    "socket:bind:pop" => self.bind(&data, Bind::Pop),
                    _ => Ok(()),
                }
            }
            SocketPacketKind::Disconnect => Err(Closed),
            _ => Ok(()),
        }
    }

    async fn authenticate<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut WebSocketStream<S>,
        data: &Value,
        shared: &Shared,
    ) -> Flow {
        let fault = shared.fault(Subject::Event("authentication"));
        let found = shared
            .world()
            .tokens
            .iter()
            .find(|token| {
                data["tier"] == token.tier().as_str()
                    && data["username"] == token.identifier.as_str()
                    && data["password"] == token.key.as_str()
            })
            .cloned();
        let Some(token) = found.filter(|_| fault != Some(Fault::Unauthorized)) else {
            let message = json!(["unauthorized", { "message": "invalid_session" }]);
            write(stream, format!("42{message}")).await?;
            return Err(Closed);
        };
        {
            let mut session = self.socket.session();
            session.events = texts(&data["events"]);
            session.rooms = data["rooms"].is_array().then(|| texts(&data["rooms"]));
            session.token = Some(token);
        }
        write(stream, r#"42["authenticated",true]"#).await
    }

    fn bind(&mut self, data: &Value, bind: Bind) -> Flow {
        let mut session = self.socket.session();
        let events = texts(&data["events"]);
        match bind {
            // Without events, the client only wants to be bound to new workspaces.
            Bind::Replace if data["events"].is_array() => session.events = events,
            Bind::Replace => {}
            Bind::Push => session.events.extend(events),
            Bind::Pop => session.events.retain(|event| !events.contains(event)),
        }
        Ok(())
    }
}

#[derive(Clone, Copy)]
enum Bind {
    Replace,
    Push,
    Pop,
}

fn texts(value: &Value) -> BTreeSet<String> {
    let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}
