//! The byte stream to the server.

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
mod tls;

use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use url::{Host, Url};

use crate::seen::BoxFuture;

/// A byte stream to the server, including TLS.
pub trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> ByteStream for T {}

/// Opens the byte stream to the server, for connections through a proxy and for tests.
///
/// The default connects over TCP and TLS, and ignores the proxies of the environment.
pub trait Dialer: Send + Sync + 'static {
    /// Opens a stream to the host and the port of the URL. If the scheme is `wss`, the stream has to
    /// encrypt, and to verify the host. The future is dropped after the time limit of a connection.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no connection. One of the kind [`io::ErrorKind::Unsupported`] ends
    /// the RTM stream; after every other one, it dials again.
    fn dial<'a>(&'a self, url: &'a Url) -> BoxFuture<'a, io::Result<Box<dyn ByteStream>>>;
}

/// Whether a TLS library is compiled in.
pub(super) const HAS_TLS: bool =
    cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"));

/// Connects over TCP, and over TLS for `wss`.
pub(super) struct NetworkDialer;

impl Dialer for NetworkDialer {
    fn dial<'a>(&'a self, url: &'a Url) -> BoxFuture<'a, io::Result<Box<dyn ByteStream>>> {
        Box::pin(async move {
            let stream = connect(url).await?;
            match url.scheme() {
                "wss" => encrypt(url, stream).await,
                _ => Ok(Box::new(stream) as Box<dyn ByteStream>),
            }
        })
    }
}

async fn connect(url: &Url) -> io::Result<TcpStream> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidInput);
    let port = url.port_or_known_default().ok_or_else(invalid)?;
    let stream = match url.host().ok_or_else(invalid)? {
        Host::Domain(name) => TcpStream::connect((name, port)).await?,
        Host::Ipv4(address) => TcpStream::connect((address, port)).await?,
        Host::Ipv6(address) => TcpStream::connect((address, port)).await?,
    };
    // Frames are small and sent one at a time.
    stream.set_nodelay(true)?;
    Ok(stream)
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
async fn encrypt(url: &Url, stream: TcpStream) -> io::Result<Box<dyn ByteStream>> {
    let host = url.host_str().unwrap_or_default();
    // An IPv6 address is in brackets.
    tls::encrypt(host.trim_matches(['[', ']']), stream).await
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
async fn encrypt(_: &Url, _: TcpStream) -> io::Result<Box<dyn ByteStream>> {
    Err(io::ErrorKind::Unsupported.into())
}
