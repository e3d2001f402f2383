//! Invalid and hostile input.

use std::panic::AssertUnwindSafe;

use crisp_api::prelude::*;
use crisp_api::{AnyTier, Client, Error, Kind, Tier, Token, types::NewMessage};

use super::server::Server;

/// Strings that are invalid in a header, alone or as part of another string.
const INVALID_IN_HEADERS: [&str; 9] =
    ["\r", "\n", "\r\nX: y", "\0", "\u{7f}", "\t", "é", "\u{1f600}", "\u{85}"];

/// Checks that the error describes the problem without showing the value.
fn assert_redacted(error: &Error, secret: &str) {
    assert_eq!(error.kind(), Kind::Configuration, "{error}");
    for text in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(!text.contains(secret) && !text.contains('\r'), "{text}");
    }
}

#[test]
fn rejects_credentials_that_headers_cannot_carry() {
    let build = |id: &str, key: &str| [Token::website(id, key).err(), Token::user(id, key).err()];
    for invalid in INVALID_IN_HEADERS {
        for text in
            [format!("s3cret{invalid}"), format!("{invalid}s3cret"), format!("s3c{invalid}ret")]
        {
            let tiers = [build(&text, "key"), build("identifier", &text)];
            for error in tiers.into_iter().flatten() {
                assert_redacted(&error.unwrap(), "s3c");
            }
            assert_redacted(&text.parse::<Tier>().unwrap_err(), "s3c");
            let token = Token::website("identifier", "key").unwrap();
            let builder = Client::builder(token).user_agent(&text);
            assert_redacted(&builder.build().unwrap_err(), "s3c");
        }
    }
}

/// In basic authentication, the first colon ends the identifier.
#[tokio::test]
async fn rejects_colons_in_identifiers_but_not_in_keys() {
    for id in [":", "identifier:", ":identifier", "iden:tifier"] {
        let error = Token::of_tier(Tier::Plugin, id, "s3cret").unwrap_err();
        assert_redacted(&error, "s3cret");
        assert!(error.to_string().contains("the token identifier contains a colon"), "{error}");
    }
    for key in [":", "a:b", "::"] {
        let request = Client::<AnyTier>::new(Token::of_tier(Tier::Website, "id", key).unwrap());
        let request = request.unwrap().website("w").get_website().request().unwrap();
        assert!(request.headers()["authorization"].to_str().unwrap().starts_with("Basic aWQ6"));
    }
}

#[test]
fn rejects_empty_padded_and_oversized_credentials() {
    for invalid in
        ["", " ", "\t", " s3cret", "s3cret ", "s3 cret", "s3cret\u{a0}", "s3cret\u{2003}"]
    {
        assert_redacted(&Token::website(invalid, "key").unwrap_err(), "s3");
        assert_redacted(&Token::website("identifier", invalid).unwrap_err(), "s3");
    }
    let oversized = "s3cret".repeat(200_000);
    assert_redacted(&Token::website("identifier", &oversized).unwrap_err(), "s3cret");
    assert_redacted(&Token::website(&oversized, "key").unwrap_err(), "s3cret");
}

#[tokio::test]
async fn debug_output_hides_the_key() {
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

/// The response and the panic message must not reveal the key either. Traces are tested next to
/// their spans.
#[tokio::test]
async fn errors_and_panics_hide_the_key() {
    use super::server::{Step, response};

    let echo = r#"{"error":true,"reason":"x","data":{"message":"no"}}"#;
    for step in [
        Step::Reset(vec![]),
        Step::Stall(vec![]),
        Step::Close(response("302 Found", "Location: http://a/?s3cret\r\n", "")),
        Step::Close(response("200 OK", "X-Echo: aWRlbnRpZmllcjpzM2NyZXQ=\r\n", "[]")),
        Step::Close(response("400 Bad Request", "", echo)),
        Step::Close(response("200 OK", "", "x".repeat(2000))),
    ] {
        let server = Server::start([step]).await;
        let site = server.single_attempt();
        let call = site.send_message_in_conversation("s", NewMessage::text("Hi"));
        let result = call.timeout(std::time::Duration::from_millis(100)).await;
        let panic =
            std::panic::catch_unwind(AssertUnwindSafe(|| result.clone().unwrap())).unwrap_err();
        let panic = panic.downcast::<String>().unwrap();
        let error = result.unwrap_err();
        let text = format!("{panic} {error:#?} {}", super::tls::causes(&error));
        for secret in ["s3cret", "aWRlbnRpZmllcjpzM2NyZXQ", "identifier"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[tokio::test]
async fn rejects_path_traversal_in_ids() {
    let server = Server::start([]).await;
    let site = server.single_attempt();
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

/// Visitors choose their email address, and a proxy may decode the path and resolve dots.
#[tokio::test]
async fn rejects_path_traversal_in_email_addresses() {
    let server = Server::start([]).await;
    let site = server.single_attempt();
    for key in [
        "../../../../plugin/connect/account@",
        "a@b/../../../plugin/connect/account",
        "..%2f..%2fplugin@b",
        "%2e%2e%2fplugin@b",
        "%252e%252e%252fplugin@b",
        "\u{ff0e}\u{ff0e}\u{ff0f}plugin@b",
        "..\\plugin@b",
        "a/b@c",
    ] {
        let error = site.people(key).remove().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (Kind::Argument, 0), "{key:?}");
        assert!(!error.to_string().contains("plugin"), "{error}");
    }
    assert!(server.requests().is_empty());
}

/// Strings that have broken other programs, used as an id, an email address, and an arbitrary
/// parameter. Each is rejected or stays within its path segment.
#[tokio::test]
async fn naughty_strings_cannot_change_the_route() {
    let server = Server::start([]).await;
    let site = server.single_attempt();
    let segments = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let raw = || site.raw(crisp_api::Method::GET, "/website/{website_id}/{x}/{y}");
    let (mut rejected, mut built) = (0, 0);
    for text in naughty_strings::BLNS {
        let calls = [
            (6, site.get_conversation(*text).request()),
            (7, site.get_people_profile(*text).request()),
            (7, site.people(format!("{text}@acme.com")).get().request()),
            (6, raw().param("x", text).param("y", "y").query(*text, text).request()),
        ];
        for (length, request) in calls {
            let request = match request {
                Ok(request) => request,
                Err(error) => {
                    assert_eq!(error.kind(), Kind::Argument, "{text:?}");
                    rejected += 1;
                    continue;
                }
            };
            built += 1;
            let path = segments(request.url().path());
            assert_eq!(path[..4], ["", "v1", "website", "w"], "{text:?}");
            assert_eq!(path.len(), length, "{text:?}: {path:?}");
            assert!(path.iter().skip(1).all(|part| !matches!(&**part, "" | "." | "..")));
            assert_eq!(request.url().fragment(), None, "{text:?}");
            let read = url::Url::parse(request.url().as_str()).unwrap();
            assert_eq!(read, *request.url(), "parsing the URL again changes it");
        }
    }
    assert!(rejected > 500 && built > 500, "{rejected} {built}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn encodes_query_values() {
    let server = Server::start([]).await;
    let raw = server.single_attempt().raw(crisp_api::Method::GET, "/website/{website_id}");
    raw.query("a", "&b=1#+ \u{1f600}{\"x\":[1]}").value().await.unwrap();
    let line = server.requests()[0].lines().next().unwrap().to_owned();
    assert_eq!(
        line,
        "GET /v1/website/w?a=%26b%3D1%23%2B%20%F0%9F%98%80%7B%22x%22%3A%5B1%5D%7D HTTP/1.1"
    );
}

#[tokio::test]
async fn naughty_strings_round_trip_in_queries() {
    let site = Server::start([]).await.single_attempt();
    for text in naughty_strings::BLNS {
        let call = site.list_conversations().search_query(*text).per_page(20);
        let url = call.request().unwrap().url().clone();
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        assert!(pairs.contains(&("search_query".into(), (*text).into())), "{text:?}: {pairs:?}");
        assert_eq!((pairs.len(), url.fragment()), (2, None), "{text:?}");
    }
}

/// Headers cannot be added to a call. Each header of the client is sent once, whatever the user
/// agent contains.
#[tokio::test]
async fn sends_only_the_expected_headers() {
    let server = Server::start([]).await;
    let agent = "Host: evil.com, Authorization: x, Content-Length: 0";
    let site = server.builder().user_agent(agent).build().unwrap().website("w");
    site.get_website().await.unwrap();
    let _ = site.send_message_in_conversation("s", NewMessage::text("Hi")).await;
    let body = ["Content-Length", "Content-Type"];
    for (request, more) in server.requests().into_iter().zip([&[][..], &body]) {
        let (head, _) = request.split_once("\r\n\r\n").unwrap();
        let lines = head.lines().skip(1).map(|line| line.split_once(": ").unwrap());
        let mut names: Vec<_> = lines.clone().map(|(name, _)| name).collect();
        names.sort_unstable();
        let mut expected = vec!["Accept", "Authorization", "Host", "User-Agent", "X-Crisp-Tier"];
        expected.extend(more);
        expected.sort_unstable();
        assert_eq!(names, expected);
        let value = |name| lines.clone().find(|(n, _)| *n == name).unwrap().1;
        assert_eq!(value("Host"), server.address().to_string());
        assert_eq!(value("Authorization"), "Basic aWRlbnRpZmllcjpzM2NyZXQ=");
    }
}
