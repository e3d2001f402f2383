//! Tests TLS with the backend that the features select, with a local server. `.ci/features` runs
//! this for each backend.
//!
//! Trusted certificates are read from the environment once in a process. Each client is therefore a
//! separate process: this program with the environment variable `CRISP_TEST_TLS`.

use crisp_api_runtime::{ClientBuilder, Handle, Kind, Method, RawCall, Result, Token};

fn client(base_url: &str) -> Result<Handle> {
    let token = Token::website("identifier", "key")?;
    ClientBuilder::<Handle>::new(token).base_url(base_url).retries(0).build()
}

async fn get(handle: &Handle) -> Result<String> {
    RawCall::__new(handle, Method::GET, "/thing").json::<String>().await
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
#[tokio::test]
async fn without_a_tls_backend_https_is_rejected_and_http_works() {
    let error = client("https://127.0.0.1:1/v1").unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    assert!(error.to_string().contains("`rustls-ring`"), "{error}");
    let error = get(&client("http://127.0.0.1:1/v1").unwrap()).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
mod with_tls {
    use std::path::Path;
    use std::process::Command;
    use std::sync::Arc;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;

    use super::*;

    const ROLE: &str = "CRISP_TEST_TLS";
    const ADDRESS: &str = "CRISP_TEST_TLS_ADDRESS";

    #[tokio::test]
    async fn connects_only_to_a_server_with_a_trusted_certificate() {
        match std::env::var(ROLE) {
            Ok(role) => {
                let base_url = std::env::var(ADDRESS).expect("the server passes its address");
                be_client(&role, &base_url).await;
            }
            Err(_) => be_server().await,
        }
    }

    async fn be_client(role: &str, base_url: &str) {
        match role {
            "trusts" => {
                let output = get(&client(base_url).unwrap()).await;
                assert_eq!(output.unwrap(), "over TLS");
                assert!(CryptoProvider::get_default().is_none(), "the client installs no provider");
            }
            "does not trust" => {
                let error = get(&client(base_url).unwrap()).await.unwrap_err();
                assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
            }
            _ => {
                let provider =
                    CryptoProvider { cipher_suites: Vec::new(), ..ring::default_provider() };
                provider.install_default().expect("no provider is installed yet");
                assert_eq!(client(base_url).unwrap_err().kind(), Kind::Configuration);
            }
        }
    }

    async fn be_server() {
        let directory = std::env::temp_dir().join(format!("crisp-test-tls-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let [trusted, untrusted] = ["trusted", "untrusted"].map(|name| {
            let certified = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
            let file = directory.join(format!("{name}.pem"));
            std::fs::write(&file, certified.cert.pem()).unwrap();
            (certified, file)
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("https://{}/v1", listener.local_addr().unwrap());
        let server = tokio::spawn(serve(listener, acceptor(&trusted.0)));
        run("trusts", &address, &trusted.1).await;
        run("does not trust", &address, &untrusted.1).await;
        // The platform's own backend does not use the providers of rustls.
        if cfg!(any(feature = "rustls-ring", not(feature = "native-tls"))) {
            run("has an unusable provider", &address, &trusted.1).await;
        }
        server.abort();
        std::fs::remove_dir_all(directory).unwrap();
    }

    /// Runs this program as a client that trusts the certificates in the file `trusted`.
    async fn run(role: &'static str, address: &str, trusted: &Path) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let command = command.arg("connects_only").env(ROLE, role).env(ADDRESS, address);
        command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR");
        let child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
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
            let _ = respond(&acceptor, stream).await;
        }
    }

    async fn respond(acceptor: &TlsAcceptor, stream: TcpStream) -> std::io::Result<()> {
        const BODY: &str = r#"{"error":false,"reason":"resolved","data":"over TLS"}"#;
        let mut stream = acceptor.accept(stream).await?;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await?);
        }
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", BODY.len());
        stream.write_all((head + BODY).as_bytes()).await?;
        stream.shutdown().await
    }
}
