//! Servers that are not who they should be: T4, T13 and T20 over TLS.

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

use super::server::{Server, Step, answer};

/// Somebody who signs certificates.
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

    /// What a server shows that has a certificate for this host, until the end of this year.
    fn server(&self, host: &str, until: i32) -> ServerConfig {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_after = date_time_ymd(until, 12, 31);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        config(&certificate, &key)
    }

    /// A certificate that is good for this machine.
    pub(super) fn good(&self) -> ServerConfig {
        self.server("127.0.0.1", 4000)
    }

    /// A workspace of a client that trusts this authority and nobody else.
    fn site(&self, address: SocketAddr) -> WebsiteHandle<WebsiteTier> {
        let trusted = reqwest::Certificate::from_der(self.0.der()).unwrap();
        let client = reqwest::Client::builder().tls_certs_only([trusted]).no_proxy();
        let client = client.redirect(reqwest::redirect::Policy::none()).build().unwrap();
        builder(address).transport(ReqwestTransport::from(client)).build().unwrap().website("w")
    }
}

/// What a server shows that has this certificate.
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
    builder.timeout(Duration::from_secs(5)).retries(0)
}

/// Puts TLS before a server.
pub(super) async fn before(server: &Server, config: ServerConfig) -> SocketAddr {
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

/// A socket on which this happens to every connection.
async fn accept<F, R>(happens: F) -> SocketAddr
where
    F: Fn(TcpStream) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(happens(stream));
        }
    });
    address
}

/// Everything that the error and its causes say.
pub(super) fn causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// T4: a certificate that has expired, of another host, of somebody whom nobody trusts, and
/// of itself.
#[tokio::test]
async fn t4_a_certificate_that_is_not_good_is_refused_before_anything_is_sent() {
    let (authority, stranger) = (Authority::new("ours"), Authority::new("theirs"));
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    for (config, why) in [
        (authority.server("127.0.0.1", 2020), "expired"),
        (authority.server("api.crisp.chat", 4000), "not valid for name"),
        (stranger.good(), "UnknownIssuer"),
        (config(&own.cert, &own.signing_key), "UnknownIssuer"),
    ] {
        let server = Server::start([]).await;
        let site = authority.site(before(&server, config).await);
        let error = site.create_new_conversation().await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_processed(), "{why}: {error:?}");
        let causes = causes(&error);
        assert!(causes.contains(why) && !causes.contains("s3cret"), "{causes}");
        assert!(server.requests().is_empty());
    }
    let server = Server::start([]).await;
    authority.site(before(&server, authority.good()).await).get_website().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

/// T4: the same with a client that was set up by nobody, which trusts what the machine trusts.
#[tokio::test]
async fn t4_a_certificate_of_a_stranger_is_refused_unasked() {
    let server = Server::start([]).await;
    let address = before(&server, Authority::new("ours").good()).await;
    let error = builder(address).build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(server.requests().is_empty());
}

/// T4: the handshake is closed, reset, or refused by an alert.
#[tokio::test]
async fn t4_a_handshake_that_is_broken_off_has_sent_nothing() {
    const ALERT: &[u8] = b"\x15\x03\x03\x00\x02\x02\x28";
    for (reset, bytes) in [(false, &b""[..]), (true, b""), (false, ALERT)] {
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

/// T13: a server that speaks HTTP/2 and nothing else is told that we do not.
#[tokio::test]
async fn t13_a_server_of_http_2_alone_is_no_connection() {
    let (authority, server) = (Authority::new("ours"), Server::start([]).await);
    let mut config = authority.good();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let address = before(&server, config).await;
    let error = builder(address).build().unwrap().website("w").get_website().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    let causes = causes(&error);
    assert!(causes.contains("NoApplicationProtocol"), "{causes}");
}

/// T20: a redirect from `https` to `http` is not followed.
#[tokio::test]
async fn t20_a_redirect_into_clear_text_is_not_followed() {
    let (authority, other) = (Authority::new("ours"), Server::start([]).await);
    let to = format!("Location: http://{}/v1/website/w\r\n", other.address());
    for status in ["302 Found", "307 Temporary Redirect"] {
        let server = Server::start([Step::Keep(answer(status, &to, ""))]).await;
        let site = authority.site(before(&server, authority.good()).await);
        let error = site.create_new_conversation().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Redirect, "{error:?}");
    }
    assert!(other.requests().is_empty());
}
