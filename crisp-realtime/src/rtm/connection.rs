//! One connection: a WebSocket, and the session that it carries.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use futures_util::{SinkExt, StreamExt};
use tokio::time::{Instant, sleep_until, timeout, timeout_at};
use tokio_tungstenite::tungstenite::{self, Message, protocol::WebSocketConfig};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use url::Url;

use super::control::Shared;
use super::dial::{ByteStream, Dialer};
use super::failure::Failure;
use super::{secret_frame, spans};
use crate::protocol::engine::{Authentication, Frame, Session, SessionEvent};

/// The time to close a connection.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

/// The size of the buffers, in bytes: most connections are idle most of the time.
const BUFFER: usize = 16 * 1024;

/// An occurrence that counts outside of the connection.
pub(super) enum Occurrence {
    Ready,
    Event { name: String, data: serde_json::Value },
    Dropped(u64),
    Undecodable { raw: String, error: &'static str },
}

/// The end of a connection.
pub(super) struct Ending {
    /// `None` if it was closed on demand.
    pub(super) failure: Option<Failure>,
    /// For how long it was authenticated.
    pub(super) ready_for: Option<Duration>,
    /// The time of the last packet, if it was authenticated.
    pub(super) last_packet: Option<SystemTime>,
}

pub(super) struct Connection<'a> {
    socket: WebSocketStream<Box<dyn ByteStream>>,
    session: Session,
    control: &'a Shared,
    began: Instant,
    ready_at: Option<Duration>,
}

enum Wake {
    Control,
    Message(Option<Result<Message, tungstenite::Error>>),
    Time,
}

impl<'a> Connection<'a> {
    /// Opens the WebSocket. `timeout` limits the time from here to the confirmed authentication.
    pub(super) async fn open(
        url: &Url,
        dialer: &dyn Dialer,
        authentication: Authentication,
        limits: (Duration, usize),
        control: &'a Shared,
    ) -> Result<Self, Failure> {
        let (timeout, max_message) = limits;
        let began = Instant::now();
        let opening = async {
            let stream = dialer.dial(url).await.map_err(|error| Failure::of_dialer(&error))?;
            let config = WebSocketConfig::default()
                .read_buffer_size(BUFFER)
                .write_buffer_size(BUFFER)
                .max_message_size(Some(max_message))
                .max_frame_size(Some(max_message));
            let opened = client_async_with_config(url.as_str(), stream, Some(config)).await;
            opened.map_err(|error| Failure::of_socket(&error, SystemTime::now()))
        };
        let opened = timeout_at(began + timeout, opening).await;
        let (socket, _) = opened.map_err(|_| Failure::timeout())??;
        Ok(Self {
            socket,
            session: Session::new(authentication, timeout),
            control,
            began,
            ready_at: None,
        })
    }

    /// Runs until the connection ends, and closes it.
    pub(super) async fn run(mut self, mut handle: impl FnMut(Occurrence)) -> Ending {
        let failure = self.drive(&mut handle).await.err();
        let now = self.began.elapsed();
        let ending = Ending {
            failure,
            ready_for: self.ready_at.map(|at| now.saturating_sub(at)),
            last_packet: self.ready_at.map(|_| {
                let ago = now.saturating_sub(self.session.last_packet());
                SystemTime::now().checked_sub(ago).unwrap_or(SystemTime::UNIX_EPOCH)
            }),
        };
        // Another connection does not wait for the server to confirm the end of this one.
        let confirmed = ending.failure.is_none();
        let _ = timeout(CLOSE_TIMEOUT, self.close(confirmed)).await;
        ending
    }

    /// Returns `Ok` if the connection is to be closed.
    async fn drive(&mut self, handle: &mut impl FnMut(Occurrence)) -> Result<(), Failure> {
        loop {
            self.send_frames().await?;
            self.hand_over(handle)?;
            if self.control.is_closed() {
                return Ok(());
            }
            if self.session.is_ready() {
                self.control.settle();
            }
            match self.wait().await {
                Wake::Control => {}
                Wake::Message(message) => self.receive(message)?,
                Wake::Time => {
                    let now = self.began.elapsed();
                    self.session.tick(now);
                    if self.session.is_ready()
                        && let Some(change) = self.control.take_change(now)
                    {
                        let (name, argument) = change.message();
                        self.session.emit(name, [argument]);
                    }
                }
            }
        }
    }

    /// Waits for the next thing to do. Does not lose a message if it is dropped.
    async fn wait(&mut self) -> Wake {
        let change = self.control.next_change().filter(|_| self.session.is_ready());
        // A session that ended has handed over its end, so there is a deadline.
        let deadline = self.session.deadline().into_iter().chain(change).min().unwrap_or_default();
        let mut sleep = pin!(sleep_until(self.began + deadline));
        let mut changed = pin!(self.control.changed());
        let socket = &mut self.socket;
        poll_fn(|context| {
            if changed.as_mut().poll(context).is_ready() {
                return Poll::Ready(Wake::Control);
            }
            if let Poll::Ready(message) = socket.poll_next_unpin(context) {
                return Poll::Ready(Wake::Message(message));
            }
            sleep.as_mut().poll(context).map(|()| Wake::Time)
        })
        .await
    }

    fn receive(
        &mut self,
        message: Option<Result<Message, tungstenite::Error>>,
    ) -> Result<(), Failure> {
        let now = self.began.elapsed();
        match message {
            Some(Ok(Message::Text(text))) => self.session.receive(&text, now),
            // The library replies to pings of WebSocket; they are a sign of life, too.
            Some(Ok(Message::Binary(_) | Message::Ping(_) | Message::Pong(_))) => {
                self.session.receive_binary(now);
            }
            Some(Ok(Message::Frame(_))) => {}
            Some(Ok(Message::Close(_))) | None => return Err(Failure::closed()),
            Some(Err(error)) => return Err(Failure::of_socket(&error, SystemTime::now())),
        }
        Ok(())
    }

    /// Sends the frames of the session, in the time that the session allows for a packet.
    async fn send_frames(&mut self) -> Result<(), Failure> {
        while let Some(frame) = self.session.next_frame() {
            let now = self.began.elapsed();
            let deadline = self.session.deadline().unwrap_or(now + CLOSE_TIMEOUT);
            let socket = &mut self.socket;
            let sent = timeout_at(self.began + deadline, async {
                match &frame {
                    Frame::Authentication(secret) => {
                        secret_frame::write(socket.get_mut(), secret.as_str()).await?;
                    }
                    frame => socket.send(Message::text(frame.as_str())).await?,
                }
                Ok(())
            });
            match sent.await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return Err(Failure::of_socket(&error, SystemTime::now())),
                Err(_) => return Err(Failure::timeout()),
            }
            if matches!(frame, Frame::Authentication(_)) {
                self.control.authenticating(now);
            }
        }
        Ok(())
    }

    fn hand_over(&mut self, handle: &mut impl FnMut(Occurrence)) -> Result<(), Failure> {
        while let Some(event) = self.session.next_event() {
            match event {
                SessionEvent::Ready => {
                    self.ready_at = Some(self.began.elapsed());
                    spans::authenticated();
                    handle(Occurrence::Ready);
                }
                SessionEvent::Event { name, data } => handle(Occurrence::Event { name, data }),
                SessionEvent::Dropped(number) => handle(Occurrence::Dropped(number)),
                SessionEvent::Undecodable { raw, error } => {
                    handle(Occurrence::Undecodable { raw, error });
                }
                SessionEvent::Ended(end) => return Err(Failure::of_session(end)),
            }
        }
        Ok(())
    }

    /// Leaves the namespace, and closes the WebSocket; waits for the server to do the same if that is to
    /// be `confirmed`.
    async fn close(&mut self, confirmed: bool) {
        self.session.close();
        let closed = self.send_frames().await.is_ok() && self.socket.close(None).await.is_ok();
        if closed && confirmed {
            while let Some(Ok(_)) = self.socket.next().await {}
        }
    }
}
