//! Input that no request may be made of: A1 to A7.

use crisp_api::prelude::*;
use crisp_api::{Client, Kind, Token};

use super::server::Server;

/// A4: the key is in nothing that is printed.
#[tokio::test]
async fn a4_nothing_prints_the_key() {
    let server = Server::start([]).await;
    let token = Token::website("identifier", "s3cret").unwrap();
    let builder = server.builder();
    let client = server.builder().build().unwrap();
    let call = client.website("w").get_website();
    let request = call.request().unwrap();
    let printed = format!(
        "{token:?} {builder:?} {client:?} {call:?} {request:?} {request} {:?} {:?}",
        client.quota(),
        client.website("w").raw(crisp_api::Method::GET, "/x"),
    );
    let encoded = "aWRlbnRpZmllcjpzM2NyZXQ";
    assert!(!printed.contains("s3cret") && !printed.contains(encoded), "{printed}");
    assert!(server.requests().is_empty());
    call.await.unwrap();
    assert!(server.requests()[0].contains(encoded));
}

/// A6: ids that lead elsewhere.
#[tokio::test]
async fn a6_no_id_leaves_its_route() {
    let server = Server::start([]).await;
    let site = server.once();
    let long = "x/".repeat(32_000);
    for id in [
        "..",
        ".",
        "",
        "%2e%2e",
        ".%2E",
        "a/b",
        "a\\b",
        "a?b",
        "a#b",
        "%",
        "%00",
        "a\r\nb",
        "a\tb",
        "a b",
        "\u{1f600}",
        "\u{202e}x",
        &long,
    ] {
        let error = site.get_conversation(id).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Argument, 0), "{id:?}");
    }
    assert!(server.requests().is_empty());
}

/// A7: values of the query stay values.
#[tokio::test]
async fn a7_query_values_stay_values() {
    let server = Server::start([]).await;
    let raw = server.once().raw(crisp_api::Method::GET, "/website/{website_id}");
    raw.query("a", "&b=1#+ \u{1f600}{\"x\":[1]}").value().await.unwrap();
    let line = server.requests()[0].lines().next().unwrap().to_owned();
    assert_eq!(
        line,
        "GET /v1/website/w?a=%26b%3D1%23%2B%20%F0%9F%98%80%7B%22x%22%3A%5B1%5D%7D HTTP/1.1"
    );
}

/// A host that is allowed by name is the only one.
#[test]
fn one_insecure_host_is_allowed_by_name() {
    let build = |url: &str| {
        let token = Token::website("identifier", "key").unwrap();
        Client::builder(token).base_url(url).allow_insecure_host("crisp-mock").build()
    };
    assert!(build("http://crisp-mock:8080/v1").is_ok());
    assert_eq!(build("http://api.crisp.chat/v1").unwrap_err().kind(), Kind::Configuration);
}
