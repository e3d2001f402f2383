//! The stream over `wss`, with a local server.
//!
//! Trusted certificates are read from the environment once in a process. Each client is therefore a
//! separate process: this program with the environment variable `CRISP_TEST_WSS`.
#![cfg(all(
    feature = "rtm",
    any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")
))]

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use crisp_api_realtime::rtm::{EventName, Item, Rtm};
use crisp_api_runtime::testing::MemoryTransport;
use crisp_api_runtime::transport::RawResponse;
use crisp_api_runtime::{ClientBuilder, Handle, Token};
use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_tungstenite::tungstenite::Message;

const ROLE: &str = "CRISP_TEST_WSS";
const ADDRESS: &str = "CRISP_TEST_WSS_ADDRESS";

#[tokio::test]
async fn connects_only_to_a_server_with_a_trusted_certificate() {
    match std::env::var(ROLE) {
        Ok(role) => be_client(&role, &std::env::var(ADDRESS).unwrap()).await,
        Err(_) => be_server().await,
    }
}

async fn be_client(role: &str, address: &str) {
    let body = format!(r#"{{"error":false,"data":{{"socket":{{"app":"{address}"}}}}}}"#);
    let transport = (0..9).fold(MemoryTransport::new(), |transport, _| {
        transport.response(RawResponse::new(200, body.clone()))
    });
    let token = Token::plugin("the-identifier", "the-key").unwrap();
    let builder = ClientBuilder::new(token).base_url("http://127.0.0.1/v1").transport(transport);
    let client: Handle = builder.build().unwrap();
    let events = [EventName::undocumented("message:send")];
    let mut rtm = Rtm::builder(&client).events(events).connect().unwrap();
    if role == "trusts" {
        let item = timeout(Duration::from_secs(30), rtm.next()).await.unwrap();
        assert_eq!(item.unwrap().unwrap(), Item::Connected);
        return;
    }
    let connected = timeout(Duration::from_secs(3), rtm.next()).await;
    assert!(connected.is_err(), "the certificate is not trusted: {connected:?}");
    assert!(rtm.last_failure().unwrap().is_connect());
}

async fn be_server() {
    let directory = std::env::temp_dir().join(format!("crisp-test-wss-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let [trusted, untrusted] = ["trusted", "untrusted"].map(|name| {
        let certified = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let file = directory.join(format!("{name}.pem"));
        std::fs::write(&file, certified.cert.pem()).unwrap();
        (certified, file)
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("wss://{}/w/f43/", listener.local_addr().unwrap());
    let server = tokio::spawn(serve(listener, acceptor(&trusted.0)));
    run("trusts", &address, &trusted.1).await;
    run("does not trust", &address, &untrusted.1).await;
    server.abort();
    std::fs::remove_dir_all(directory).unwrap();
}

/// Runs this program as a client that trusts the certificates in the file `trusted`.
async fn run(role: &'static str, address: &str, trusted: &Path) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.arg("connects_only").env(ROLE, role).env(ADDRESS, address);
    command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR");
    let child = command.stdout(Stdio::piped()).spawn().unwrap();
    let output = tokio::task::spawn_blocking(|| child.wait_with_output()).await;
    let output = output.unwrap().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && stdout.contains("1 passed"), "{role}: {stdout}");
}

fn acceptor(certified: &rcgen::CertifiedKey<rcgen::KeyPair>) -> TlsAcceptor {
    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        // Fails if the client does not trust the certificate.
        let acceptor = acceptor.clone();
        tokio::spawn(async move { converse(&acceptor, stream).await });
    }
}

async fn converse(acceptor: &TlsAcceptor, stream: TcpStream) -> Option<()> {
    let stream = acceptor.accept(stream).await.ok()?;
    let mut socket = tokio_tungstenite::accept_async(stream).await.ok()?;
    let open = r#"0{"sid":"a","pingInterval":25000,"pingTimeout":20000}"#;
    for text in [open, r#"40{"sid":"b"}"#, r#"42["authenticated",true]"#] {
        socket.send(Message::text(text)).await.ok()?;
        socket.next().await?.ok()?;
    }
    Some(())
}
