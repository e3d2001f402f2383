//! Proxies configured in code and through environment variables.
//!
//! Tests of environment variables run themselves again in a child process.

use std::process::Command;
use std::time::Duration;

use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Kind, Token, WebsiteHandle, WebsiteTier};

use super::server::{Server, Step, response};
use super::tls::{Authority, causes, terminate_tls};

/// The variable that passes the base URL to the child process. Its presence identifies the child.
const ADDRESS: &str = "CRISP_TEST_ADDRESS";

fn site(base_url: &str, proxy: Option<&Server>) -> WebsiteHandle<WebsiteTier> {
    let token = Token::website("identifier", "s3cret").unwrap();
    let mut builder = Client::builder(token).base_url(base_url).retries(0);
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(format!("http://{}", proxy.address())).unwrap();
        let settings = reqwest::Client::builder().proxy(proxy);
        builder = builder.transport(ReqwestTransport::from_builder(settings).unwrap());
    }
    builder.timeout(Duration::from_secs(30)).build().unwrap().website("w")
}

fn authentication_required() -> Step {
    let header = "Proxy-Authenticate: Basic\r\n";
    Step::Close(response("407 Proxy Authentication Required", header, ""))
}

/// Runs one test in a child process with these variables and no other proxy settings. Returns the
/// output of a failed test as the error.
async fn child(test: &str, environment: &[(&str, String)]) -> Result<(), String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("faults::proxy::{test}")]);
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    let result = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let output = String::from_utf8_lossy(&result.stdout).into_owned();
    if result.status.success() && output.contains("1 passed") { Ok(()) } else { Err(output) }
}

#[tokio::test]
async fn proxy_authentication_failure_for_a_tunnel_is_a_connect_error() {
    let proxy = Server::start([authentication_required()]).await;
    let site = site("https://crisp.invalid/v1", Some(&proxy));
    let error = site.create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(causes(&error).contains("proxy authorization required"), "{}", causes(&error));
    let request = proxy.requests().concat();
    assert!(request.starts_with("CONNECT crisp.invalid:443 "), "{request}");
    assert!(!request.contains("Authorization: Basic"), "the token must not be sent to the proxy");
}

#[tokio::test]
async fn proxy_authentication_failure_for_a_request_keeps_status_407() {
    let proxy = Server::start([authentication_required()]).await;
    let error = site("http://127.0.0.1:9/v1", Some(&proxy)).get_website().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Api, Some(407)));
}

#[tokio::test]
async fn unreachable_proxy_is_a_connect_error() {
    let proxy = Server::start([]).await;
    let site = site("https://crisp.invalid/v1", Some(&proxy));
    proxy.stop().await;
    let error = site.create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
}

#[tokio::test]
async fn honors_https_proxy_and_no_proxy() {
    const NAME: &str = "honors_https_proxy_and_no_proxy";
    if let Ok(address) = std::env::var(ADDRESS) {
        return drop(site(&address, None).get_website().await.unwrap());
    }
    let (server, proxy) = (Server::start([]).await, Server::start([]).await);
    let authority = Authority::new("trusted");
    let address = terminate_tls(&server, authority.valid()).await;
    let certificate = std::env::temp_dir().join(format!("crisp-proxy-{}", std::process::id()));
    std::fs::write(&certificate, authority.pem()).unwrap();
    let mut environment = vec![
        (ADDRESS, format!("https://{address}/v1")),
        ("SSL_CERT_FILE", certificate.display().to_string()),
        ("HTTPS_PROXY", format!("http://{}", proxy.address())),
    ];
    proxy.push(authentication_required());
    let output = child(NAME, &environment).await.unwrap_err();
    assert!(output.contains("could not connect to the server"), "{output}");
    assert_eq!((proxy.requests().len(), server.requests().len()), (1, 0));
    environment.push(("NO_PROXY", "127.0.0.1".to_owned()));
    child(NAME, &environment).await.unwrap();
    assert_eq!((proxy.requests().len(), server.requests().len()), (1, 1));
    std::fs::remove_file(certificate).unwrap();
}

/// A plain-HTTP proxy could read the token, so requests to loopback hosts bypass every proxy.
#[tokio::test]
async fn plain_http_bypasses_proxies() {
    if let Ok(address) = std::env::var(ADDRESS) {
        return drop(site(&address, None).get_website().await.unwrap());
    }
    let (server, proxy) = (Server::start([]).await, Server::start([]).await);
    let proxied = |name| (name, format!("http://{}", proxy.address()));
    let address = (ADDRESS, format!("http://{}/v1", server.address()));
    let environment = [address, proxied("HTTP_PROXY"), proxied("http_proxy"), proxied("ALL_PROXY")];
    child("plain_http_bypasses_proxies", &environment).await.unwrap();
    assert_eq!((proxy.requests().len(), server.requests().len()), (0, 1));
}
