//! Path parameters behind nginx, which decodes the path, resolves `..`, and passes the result on.
//! `.ci/nginx` installs nginx and runs these tests.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api_runtime::{ClientBuilder, Handle, Kind, Method, RawCall, Token};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The parts of the values that are tried, three at a time.
const PARTS: [&str; 14] =
    ["..", ".", "/", "\\", "%2e", "%2f", "%5c", "%252e", "%252f", "a@b", "+", "?", ";", "x"];

/// A proxy that is stopped when it is dropped.
struct Nginx {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    async fn start(backend: u16) -> Self {
        let folder = std::env::temp_dir().join(format!("crisp-nginx-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        let settings = folder.join("nginx.conf");
        std::fs::write(&settings, configuration(&folder, port, backend)).unwrap();
        let mut command = Command::new("nginx");
        command.arg("-p").arg(&folder).arg("-c").arg(&settings).args(["-g", "daemon off;"]);
        let process = command.stderr(Stdio::null()).spawn().expect("`.ci/nginx` installs nginx");
        let nginx = Self { process, folder, port };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return nginx;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nginx does not listen");
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Returns a configuration whose `proxy_pass` has a path, so that nginx replaces the path of the request
/// by its normalized form.
fn configuration(folder: &Path, port: u16, backend: u16) -> String {
    let folder = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {folder}/{name};"))
        .join(" ");
    format!(
        "master_process off; pid {folder}/pid; error_log /dev/null;
        events {{}}
        http {{
            access_log off; {temporary}
            server {{
                listen 127.0.0.1:{port};
                location /v1/ {{ proxy_pass http://127.0.0.1:{backend}/v1/; }}
            }}
        }}"
    )
}

/// Serves every request, and records the paths that arrive.
async fn serve(listener: TcpListener, paths: Arc<Mutex<Vec<String>>>) {
    const RESPONSE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 44\r\nConnection: close\r\n\r\n\
                            {\"error\":false,\"reason\":\"resolved\",\"data\":7}";
    while let Ok((stream, _)) = listener.accept().await {
        let paths = paths.clone();
        tokio::spawn(async move {
            let mut stream = BufReader::new(stream);
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            paths.lock().unwrap().push(line.split(' ').nth(1).unwrap().to_owned());
            while line != "\r\n" {
                line.clear();
                stream.read_line(&mut line).await.unwrap();
            }
            stream.write_all(RESPONSE.as_bytes()).await.unwrap();
        });
    }
}

#[tokio::test]
#[ignore = "needs nginx: run `.ci/nginx`"]
async fn every_value_reaches_its_own_route_behind_nginx_or_is_rejected() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let paths: Arc<Mutex<Vec<String>>> = Arc::default();
    let nginx = Nginx::start(listener.local_addr().unwrap().port()).await;
    tokio::spawn(serve(listener, paths.clone()));
    let token = Token::website("identifier", "key").unwrap();
    let builder = ClientBuilder::<Handle>::new(token).retries(0);
    let client = builder.base_url(format!("http://127.0.0.1:{}/v1", nginx.port)).build().unwrap();

    // Without validation, nginx would pass this on as `/v1/plugin/connect/account`.
    let mut direct = TcpStream::connect(("127.0.0.1", nginx.port)).await.unwrap();
    let path = "/v1/website/w/people/profile/..%2F..%2F..%2F..%2Fplugin/connect/account";
    let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    direct.write_all(request.as_bytes()).await.unwrap();
    tokio::io::copy(&mut direct, &mut tokio::io::sink()).await.unwrap();
    assert_eq!(paths.lock().unwrap().pop().as_deref(), Some("/v1/plugin/connect/account"));

    let (mut rejected, mut sent) = (0, 0);
    let triples = PARTS.iter().flat_map(|one| {
        let pairs = PARTS.iter().flat_map(|two| PARTS.iter().map(move |three| (*two, *three)));
        pairs.map(move |(two, three)| [*one, two, three].concat())
    });
    for value in triples {
        let call = RawCall::__new(&client, Method::GET, "/website/w/people/profile/{people_id}/x")
            .param("people_id", &value);
        match call.json::<u8>().await {
            Ok(_) => {
                sent += 1;
                let path = paths.lock().unwrap().pop().unwrap();
                let parts: Vec<_> = path.split('/').collect();
                assert_eq!(
                    parts[..6],
                    ["", "v1", "website", "w", "people", "profile"],
                    "{value}: {path}"
                );
                assert_eq!((parts.len(), parts[7]), (8, "x"), "{value}: {path}");
            }
            Err(error) => {
                assert_eq!(error.kind(), Kind::Argument, "{value}: {error:?}");
                rejected += 1;
            }
        }
    }
    assert!(rejected > 500 && sent > 50, "{rejected} rejected, {sent} sent");
}
