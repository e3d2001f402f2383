//! The HTTP server: connections, their limits, and faults of the transport.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinSet;
use tokio::time::Sleep;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use crate::service::{self, Next};
use crate::shared::Shared;
use crate::socket;

/// The number of connections at the same time. Further clients wait.
const CONNECTIONS: usize = 1_024;

/// The time in which a client must send its headers, also on a connection that is kept alive.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// The size of the headers, in bytes.
const HEADER_BYTES: usize = 64 * 1024;

/// The largest message on a WebSocket, in bytes.
const SOCKET_BYTES: usize = 1 << 20;

/// Serves connections until the task is aborted, which closes all of them.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let permits = Arc::new(Semaphore::new(CONNECTIONS));
    let mut connections = JoinSet::new();
    let hub = shared.clone();
    connections.spawn(async move { hub.hub.run(&hub).await });
    loop {
        let permit = permits.clone().acquire_owned().await;
        match listener.accept().await {
            Ok((stream, peer)) => {
                let shared = shared.clone();
                connections.spawn(async move {
                    serve_connection(stream, peer, shared).await;
                    drop(permit);
                });
            }
            // Without free file descriptors, accepting fails until a connection ends.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve_connection(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let next = Arc::new(Mutex::new(Next::Continue));
    let service = service_fn(|request: Request<Incoming>| {
        // hyper returns the socket only if the future can be moved.
        Box::pin(service::serve(request, peer, shared.clone(), next.clone()))
    });
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_buf_size(HEADER_BYTES)
        .half_close(false);
    let mut connection = builder.serve_connection(TokioIo::new(stream), service);
    // Without a shutdown, the socket is still usable for an upgrade or a reset.
    let _ = std::future::poll_fn(|task| connection.poll_without_shutdown(task)).await;
    let parts = connection.into_parts();
    let stream = parts.io.into_inner();
    let next = std::mem::take(&mut *next.lock().unwrap_or_else(PoisonError::into_inner));
    match next {
        Next::Continue => drop(stream),
        Next::Reset => {
            let _ = stream.set_zero_linger();
        }
        Next::Upgrade { is_version_3, id } => {
            let config = WebSocketConfig::default().max_message_size(Some(SOCKET_BYTES));
            let read = parts.read_buf.to_vec();
            let stream =
                WebSocketStream::from_partially_read(stream, read, Role::Server, Some(config))
                    .await;
            socket::serve(stream, is_version_3, id, &shared).await;
        }
    }
}

/// The body of a response. Dropping it tells that hyper wrote it.
#[derive(Debug)]
pub(crate) struct MockBody {
    bytes: Option<Bytes>,
    /// The length that `Content-Length` announces.
    announced: u64,
    /// The pause before a body that ends early: hyper writes what it has when the body is not ready.
    truncation: Option<Pin<Box<Sleep>>>,
    written: Option<oneshot::Sender<()>>,
}

impl MockBody {
    pub(crate) fn new(bytes: Bytes, written: Option<oneshot::Sender<()>>) -> Self {
        let announced = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self { bytes: Some(bytes), announced, truncation: None, written }
    }

    /// Creates a body that ends in the middle.
    pub(crate) fn truncated(bytes: &Bytes) -> Self {
        let announced = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let half = bytes.slice(..bytes.len() / 2);
        let truncation = Some(Box::pin(tokio::time::sleep(Duration::from_millis(20))));
        Self { bytes: Some(half), announced, truncation, written: None }
    }
}

impl Drop for MockBody {
    fn drop(&mut self) {
        if let Some(written) = self.written.take() {
            let _ = written.send(());
        }
    }
}

impl Body for MockBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        if let Some(bytes) = self.bytes.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        let Some(pause) = &mut self.truncation else { return Poll::Ready(None) };
        std::task::ready!(pause.as_mut().poll(task));
        Poll::Ready(Some(Err(std::io::Error::other("a fault ends the body early"))))
    }

    fn is_end_stream(&self) -> bool {
        self.truncation.is_none() && self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}

/// The result of processing a request. An error closes the connection without a response.
pub(crate) type Served = Result<Response<MockBody>, Aborted>;

/// A connection that ends without a response.
#[derive(Debug)]
pub(crate) struct Aborted;

impl std::fmt::Display for Aborted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a fault aborts the connection")
    }
}

impl std::error::Error for Aborted {}
