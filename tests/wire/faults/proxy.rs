//! Proxies, by settings and by the environment: T25.
//!
//! The environment is that of a child, which runs the same test again.

use std::process::Command;
use std::time::Duration;

use crisp_api::transport::ReqwestTransport;
use crisp_api::{Client, Kind, Token, WebsiteHandle, WebsiteTier};

use super::server::{Server, Step, answer};
use super::tls::{Authority, before, causes};

/// Says to a child what to ask; also, that it is one.
const ADDRESS: &str = "CRISP_TEST_ADDRESS";

fn site(base_url: &str, proxy: Option<&Server>) -> WebsiteHandle<WebsiteTier> {
    let token = Token::website("identifier", "s3cret").unwrap();
    let mut builder = Client::builder(token).base_url(base_url).retries(0);
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(format!("http://{}", proxy.address())).unwrap();
        let client = reqwest::Client::builder().proxy(proxy).build().unwrap();
        builder = builder.transport(ReqwestTransport::from(client));
    }
    builder.timeout(Duration::from_secs(5)).build().unwrap().website("w")
}

fn wants_a_password() -> Step {
    let header = "Proxy-Authenticate: Basic\r\n";
    Step::Close(answer("407 Proxy Authentication Required", header, ""))
}

/// Runs this test once more, in a child with this environment and no other proxies; what it said.
async fn child(test: &str, environment: &[(&str, String)]) -> Result<(), String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("faults::proxy::{test}")]);
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() && said.contains("1 passed") { Ok(()) } else { Err(said) }
}

/// T25: a proxy that wants a password before it lets us through.
#[tokio::test]
async fn t25_a_proxy_that_wants_a_password_for_a_tunnel() {
    let proxy = Server::start([wants_a_password()]).await;
    let site = site("https://crisp.invalid/v1", Some(&proxy));
    let error = site.create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
    assert!(causes(&error).contains("proxy authorization required"), "{}", causes(&error));
    let asked = proxy.requests().concat();
    assert!(asked.starts_with("CONNECT crisp.invalid:443 "), "{asked}");
    assert!(!asked.contains("Authorization: Basic"), "the token is for Crisp");
}

/// T25: the same where it speaks for the server.
#[tokio::test]
async fn t25_a_proxy_that_wants_a_password_for_a_request() {
    let proxy = Server::start([wants_a_password()]).await;
    let error = site("http://127.0.0.1:9/v1", Some(&proxy)).get_website().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Api, Some(407)));
}

/// T25: a proxy that is not there.
#[tokio::test]
async fn t25_a_proxy_that_refuses_the_connection() {
    let proxy = Server::start([]).await;
    let site = site("https://crisp.invalid/v1", Some(&proxy));
    proxy.stop().await;
    let error = site.create_new_conversation().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error:?}");
}

/// T25: `HTTPS_PROXY` holds, and `NO_PROXY` takes hosts out of it.
#[tokio::test]
async fn t25_the_environment_names_a_proxy_and_its_exceptions() {
    const NAME: &str = "t25_the_environment_names_a_proxy_and_its_exceptions";
    if let Ok(address) = std::env::var(ADDRESS) {
        return drop(site(&address, None).get_website().await.unwrap());
    }
    let (server, proxy) = (Server::start([]).await, Server::start([]).await);
    let authority = Authority::new("ours");
    let address = before(&server, authority.good()).await;
    let folder = std::env::temp_dir().join(format!("crisp-proxy-{}", std::process::id()));
    std::fs::write(&folder, authority.pem()).unwrap();
    let mut environment = vec![
        (ADDRESS, format!("https://{address}/v1")),
        ("SSL_CERT_FILE", folder.display().to_string()),
        ("HTTPS_PROXY", format!("http://{}", proxy.address())),
    ];
    proxy.push(wants_a_password());
    let said = child(NAME, &environment).await.unwrap_err();
    assert!(said.contains("could not connect to the server"), "{said}");
    assert_eq!((proxy.requests().len(), server.requests().len()), (1, 0));
    environment.push(("NO_PROXY", "127.0.0.1".to_owned()));
    child(NAME, &environment).await.unwrap();
    assert_eq!((proxy.requests().len(), server.requests().len()), (1, 1));
    std::fs::remove_file(folder).unwrap();
}

/// T25: what may go in clear text to this machine, goes to no proxy, which would read the token.
#[tokio::test]
async fn t25_clear_text_goes_past_every_proxy() {
    if let Ok(address) = std::env::var(ADDRESS) {
        return drop(site(&address, None).get_website().await.unwrap());
    }
    let (server, proxy) = (Server::start([]).await, Server::start([]).await);
    let proxied = |name| (name, format!("http://{}", proxy.address()));
    let address = (ADDRESS, format!("http://{}/v1", server.address()));
    let environment = [address, proxied("HTTP_PROXY"), proxied("http_proxy"), proxied("ALL_PROXY")];
    child("t25_clear_text_goes_past_every_proxy", &environment).await.unwrap();
    assert_eq!((proxy.requests().len(), server.requests().len()), (0, 1));
}
