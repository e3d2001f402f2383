//! TLS by one of three libraries.
//!
//! If several are compiled in, one that was asked for has precedence over the default: `rustls-ring`,
//! then `native-tls`, then `rustls`. This is the order of the REST client.

use std::io;

use tokio::net::TcpStream;

use super::ByteStream;

#[cfg(any(feature = "rustls-ring", not(feature = "native-tls")))]
pub(super) async fn encrypt(host: &str, stream: TcpStream) -> io::Result<Box<dyn ByteStream>> {
    use std::sync::Arc;

    use tokio_rustls::TlsConnector;
    use tokio_rustls::rustls::pki_types::ServerName;

    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    // Setting up TLS fails for good, such as without the certificates of the platform.
    let config = config().map_err(|_| io::Error::from(io::ErrorKind::Unsupported))?;
    let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    Ok(Box::new(stream))
}

/// Uses the provider that the program installed for all of its parts, if there is one.
#[cfg(any(feature = "rustls-ring", not(feature = "native-tls")))]
fn config() -> Result<tokio_rustls::rustls::ClientConfig, tokio_rustls::rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;
    #[cfg(not(feature = "rustls-ring"))]
    use tokio_rustls::rustls::crypto::aws_lc_rs as default;
    #[cfg(feature = "rustls-ring")]
    use tokio_rustls::rustls::crypto::ring as default;
    use tokio_rustls::rustls::{ClientConfig, crypto::CryptoProvider};

    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| default::default_provider().into());
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}

#[cfg(all(feature = "native-tls", not(feature = "rustls-ring")))]
pub(super) async fn encrypt(host: &str, stream: TcpStream) -> io::Result<Box<dyn ByteStream>> {
    use tokio_native_tls::{TlsConnector, native_tls};

    // Setting up TLS fails for good, such as without the certificates of the platform.
    let connector =
        native_tls::TlsConnector::new().map_err(|_| io::Error::from(io::ErrorKind::Unsupported))?;
    let stream = TlsConnector::from(connector).connect(host, stream).await;
    Ok(Box::new(stream.map_err(io::Error::other)?))
}

#[cfg(all(test, any(feature = "rustls-ring", not(feature = "native-tls"))))]
mod tests {
    #[test]
    fn tls_can_be_set_up() {
        assert!(super::config().is_ok());
    }
}
