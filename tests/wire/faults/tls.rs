//! Untrusted TLS servers and failed handshakes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Error, Kind, Token, WebsiteHandle, WebsiteTier};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair,
    date_time_ymd,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::{self, ServerConfig};

use super::server::{Server, Step, response};

/// A certificate authority.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(super) fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(super) fn pem(&self) -> String {
        self.0.pem()
    }

    /// Returns the configuration of a server whose certificate is issued for this host and expires
    /// at the end of this year.
    fn server(&self, host: &str, until: i32) -> ServerConfig {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_after = date_time_ymd(until, 12, 31);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        config(&certificate, &key)
    }

    /// Returns the configuration of a server with a valid certificate.
    pub(super) fn valid(&self) -> ServerConfig {
        self.server("127.0.0.1", 4000)
    }

    /// Returns a handle whose client trusts only this authority.
    fn site(&self, address: SocketAddr) -> WebsiteHandle<WebsiteTier> {
        let trusted = reqwest::Certificate::from_der(self.0.der()).unwrap();
        let settings = reqwest::Client::builder().tls_certs_only([trusted]).no_proxy();
        let transport = ReqwestTransport::from_builder(settings).unwrap();
        builder(address).transport(transport).build().unwrap().website("w")
    }
}

/// Returns the configuration of a server with this certificate.
fn config(certificate: &Certificate, key: &KeyPair) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ServerConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
    let chain = vec![certificate.der().clone()];
    builder.with_no_client_auth().with_single_cert(chain, key).unwrap()
}

fn builder(address: SocketAddr) -> crisp_api::ClientBuilder<Client<WebsiteTier>> {
    let token = Token::website("identifier", "s3cret").unwrap();
    let builder = Client::builder(token).base_url(format!("https://{address}/v1"));
    builder.timeout(Duration::from_secs(30)).retries(0)
}

/// Puts a TLS endpoint in front of a server.
pub(super) async fn terminate_tls(server: &Server, config: ServerConfig) -> SocketAddr {
    let plain = server.address();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    accept(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            let mut plain = TcpStream::connect(plain).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut stream, &mut plain).await;
        }
    })
    .await
}

/// Listens on a socket and passes each connection to the handler.
async fn accept<F, R>(handle: F) -> SocketAddr
where
    F: Fn(TcpStream) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(handle(stream));
        }
    });
    address
}

/// Returns the messages of the error and all its causes.
pub(super) fn causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// Certificates that are expired, issued for another host, signed by an unknown authority, and
/// self-signed.
#[tokio::test]
async fn invalid_certificates_are_connect_errors() {
    let (authority, untrusted) = (Authority::new("trusted"), Authority::new("untrusted"));
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    for (config, reason) in [
        (authority.server("127.0.0.1", 2020), "expired"),
        (authority.server("api.crisp.chat", 4000), "not valid for name"),
        (untrusted.valid(), "UnknownIssuer"),
        (config(&own.cert, &own.signing_key), "UnknownIssuer"),
    ] {
        let server = Server::start([]).await;
        let site = authority.site(terminate_tls(&server, config).await);
        let error = site.create_new_conversation().await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_processed(), "{reason}: {error:?}");
        let causes = causes(&error);
        assert!(causes.contains(reason) && !causes.contains("s3cret"), "{causes}");
        assert!(server.requests().is_empty());
    }
    let server = Server::start([]).await;
    authority.site(terminate_tls(&server, authority.valid()).await).get_website().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

/// A client without a custom transport trusts the authorities of the platform.
#[tokio::test]
async fn default_client_rejects_unknown_certificate_authorities() {
    let server = Server::start([]).await;
    let address = terminate_tls(&server, Authority::new("trusted").valid()).await;
    let error = builder(address).build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(server.requests().is_empty());
}

/// The handshake is closed, reset, rejected by an alert, and answered with plain HTTP.
#[tokio::test]
async fn aborted_handshake_is_a_connect_error() {
    const ALERT: &[u8] = b"\x15\x03\x03\x00\x02\x02\x28";
    const HTTP: &[u8] = b"HTTP/1.1 400 Bad Request\r\n\r\n";
    for (reset, bytes) in [(false, &b""[..]), (true, b""), (false, ALERT), (false, HTTP)] {
        let address = accept(move |mut stream| async move {
            let _ = stream.read(&mut [0; 1024]).await;
            let _ = stream.write_all(bytes).await;
            if reset {
                stream.set_zero_linger().unwrap();
            }
        })
        .await;
        let site = builder(address).build().unwrap().website("w");
        let error = site.create_new_conversation().await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    }
}

/// The client offers only HTTP/1.1 in ALPN.
#[tokio::test]
async fn http2_only_server_is_a_connect_error() {
    let (authority, server) = (Authority::new("trusted"), Server::start([]).await);
    let mut config = authority.valid();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let address = terminate_tls(&server, config).await;
    let error = builder(address).build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    let causes = causes(&error);
    assert!(causes.contains("NoApplicationProtocol"), "{causes}");
}

#[tokio::test]
async fn does_not_follow_redirects_from_https_to_http() {
    let (authority, other) = (Authority::new("trusted"), Server::start([]).await);
    let to = format!("Location: http://{}/v1/website/w\r\n", other.address());
    for status in ["302 Found", "307 Temporary Redirect"] {
        let server = Server::start([Step::Keep(response(status, &to, ""))]).await;
        let site = authority.site(terminate_tls(&server, authority.valid()).await);
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Redirect, "{error:?}");
    }
    assert!(other.requests().is_empty());
}
