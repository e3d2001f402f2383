//! TLS with whatever library the features name, to a server on this machine. `.ci/features` runs
//! this for each of them.
//!
//! Whom to trust is read from the environment, once in a process, so each client is a process of its
//! own: this program again, which the variable `CRISP_TEST_TLS` turns into a client.

use crisp_api_runtime::{ClientBuilder, Handle, Kind, Method, RawCall, Result, Token};

fn client(base_url: &str) -> Result<Handle> {
    let token = Token::website("identifier", "key")?;
    ClientBuilder::<Handle>::new(token).base_url(base_url).retries(0).build()
}

async fn ask(handle: &Handle) -> Result<String> {
    RawCall::__new(handle, Method::GET, "/thing").json::<String>().await
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
#[tokio::test]
async fn without_tls_there_is_an_error_for_https_and_a_client_for_http() {
    let error = client("https://127.0.0.1:1/v1").unwrap_err();
    assert_eq!(error.kind(), Kind::Configuration);
    assert!(error.to_string().contains("`rustls-ring`"), "{error}");
    let error = ask(&client("http://127.0.0.1:1/v1").unwrap()).await.unwrap_err();
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
    async fn a_client_speaks_tls_to_whom_the_machine_trusts() {
        match std::env::var(ROLE) {
            Ok(role) => {
                let base_url = std::env::var(ADDRESS).expect("the server says where it is");
                be_client(&role, &base_url).await;
            }
            Err(_) => be_server().await,
        }
    }

    async fn be_client(role: &str, base_url: &str) {
        match role {
            "trusts" => {
                let answer = ask(&client(base_url).unwrap()).await;
                assert_eq!(answer.unwrap(), "over TLS");
                assert!(CryptoProvider::get_default().is_none(), "nothing is left behind");
            }
            "does not trust" => {
                let error = ask(&client(base_url).unwrap()).await.unwrap_err();
                assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
            }
            _ => {
                let provider =
                    CryptoProvider { cipher_suites: Vec::new(), ..ring::default_provider() };
                provider.install_default().expect("there was none");
                assert_eq!(client(base_url).unwrap_err().kind(), Kind::Configuration);
            }
        }
    }

    async fn be_server() {
        let folder = std::env::temp_dir().join(format!("crisp-test-tls-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let [ours, foreign] = ["ours", "foreign"].map(|name| {
            let certified = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
            let file = folder.join(format!("{name}.pem"));
            std::fs::write(&file, certified.cert.pem()).unwrap();
            (certified, file)
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("https://{}/v1", listener.local_addr().unwrap());
        let server = tokio::spawn(serve(listener, acceptor(&ours.0)));
        run("trusts", &address, &ours.1).await;
        run("does not trust", &address, &foreign.1).await;
        // The platform's own library asks no provider.
        if cfg!(any(feature = "rustls-ring", not(feature = "native-tls"))) {
            run("has a provider that can do nothing", &address, &ours.1).await;
        }
        server.abort();
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// Runs this program as a client that trusts what is in `trusted`.
    async fn run(role: &'static str, address: &str, trusted: &Path) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let command = command.arg("a_client_speaks_tls").env(ROLE, role).env(ADDRESS, address);
        command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR");
        let child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
        let output = tokio::task::spawn_blocking(|| child.wait_with_output()).await;
        let output = output.unwrap().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{role}: {said}");
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
            // Who does not trust us hangs up.
            let _ = answer(&acceptor, stream).await;
        }
    }

    async fn answer(acceptor: &TlsAcceptor, stream: TcpStream) -> std::io::Result<()> {
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
