//! Base URLs that may and may not receive credentials.

use crisp_api::prelude::*;
use crisp_api::{Client, Kind, Result, Token, WebsiteTier};

use super::server::Server;

fn build(url: &str) -> Result<Client<WebsiteTier>> {
    Client::builder(Token::website("identifier", "key").unwrap()).base_url(url).build()
}

/// Any host may be reached over `https`, but only loopback hosts over `http`.
#[test]
fn allows_http_only_for_loopback_hosts() {
    for url in [
        "https://api.crisp.chat/v1",
        "HTTPS://API.CRISP.CHAT/v1",
        "https://bücher.example/v1",
        "http://127.0.0.1",
        "http://127.8.8.8:8080",
        "http://127.1",
        "http://[::1]:1/v1",
        "http://localhost",
        "http://LOCALHOST:3000/v1/",
    ] {
        assert!(build(url).is_ok(), "{url}");
    }
    for url in [
        "http://api.crisp.chat/v1",
        "http://localhost.evil.com",
        "http://127.0.0.1.evil.com",
        "http://evil.com/localhost",
        "http://evil.com:80\\@127.0.0.1",
        "http://127.0.0.1@evil.com",
        "http://localhost:x@evil.com",
        "https://s3cret@api.crisp.chat",
        "https://a:s3cret@api.crisp.chat",
        "http://a:s3cret@127.0.0.1",
        // The second letter is a Cyrillic о.
        "http://l\u{43e}calhost",
        "http://[::ffff:127.0.0.1]",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "https://api.crisp.chat/v1?x=s3cret",
        "https://api.crisp.chat/v1#s3cret",
        "ftp://127.0.0.1",
        "file:///v1",
        "data:s3cret",
        "//127.0.0.1/v1",
        "127.0.0.1:8080",
        "https://",
        "",
    ] {
        let error = build(url).unwrap_err();
        assert_eq!(error.kind(), Kind::Configuration, "{url}");
        let text = format!("{error} {error:?}");
        assert!(!text.contains("s3cret") && !text.contains("evil"), "{text}");
    }
}

/// Punycode prevents a look-alike host name from being mistaken for another host.
#[test]
fn encodes_international_host_names_as_ascii() {
    let client = build("https://bücher.example/v1").unwrap();
    let request = client.website("w").get_website().request().unwrap();
    assert_eq!(request.url().host_str(), Some("xn--bcher-kva.example"));
}

#[tokio::test]
async fn keeps_the_path_of_the_base_url() {
    let server = Server::start([]).await;
    for (path, expected) in [
        ("", "/website/w"),
        ("/", "/website/w"),
        ("/v1", "/v1/website/w"),
        ("/v1/", "/v1/website/w"),
        ("/crisp/v1//", "/crisp/v1/website/w"),
        ("/a%20b/v1", "/a%20b/v1/website/w"),
        ("/a b/v1", "/a%20b/v1/website/w"),
    ] {
        let client = build(&format!("http://{}{path}", server.address())).unwrap();
        client.website("w").get_website().await.unwrap();
        let line = server.requests().pop().unwrap();
        assert!(line.starts_with(&format!("GET {expected} HTTP/1.1\r\n")), "{path}: {line}");
    }
}

#[test]
fn allow_insecure_host_allows_only_that_host() {
    let build = |url: &str| {
        let token = Token::website("identifier", "key").unwrap();
        Client::builder(token).base_url(url).allow_insecure_host("crisp-mock").build()
    };
    assert!(build("http://crisp-mock:8080/v1").is_ok());
    assert_eq!(build("http://api.crisp.chat/v1").unwrap_err().kind(), Kind::Configuration);
}
