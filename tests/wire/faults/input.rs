//! Input that no request may be made of: A1 to A4, and A6 to A8.

use std::panic::AssertUnwindSafe;

use crisp_api::prelude::*;
use crisp_api::{AnyTier, Client, Error, Kind, Tier, Token, types::NewMessage};

use super::server::Server;

/// What no header can carry, beside what it is part of.
const UNFIT: [&str; 9] = ["\r", "\n", "\r\nX: y", "\0", "\u{7f}", "\t", "é", "\u{1f600}", "\u{85}"];

/// It names what is wrong, and shows nothing of it.
fn assert_discreet(error: &Error, secret: &str) {
    assert_eq!(error.kind(), Kind::Configuration, "{error}");
    for said in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(!said.contains(secret) && !said.contains('\r'), "{said}");
    }
}

/// A1: what no header can carry, at any place of an identifier, a key, a tier, or a user agent.
#[test]
fn a1_what_no_header_can_carry_is_refused() {
    let build = |id: &str, key: &str| [Token::website(id, key).err(), Token::user(id, key).err()];
    for unfit in UNFIT {
        for text in [format!("s3cret{unfit}"), format!("{unfit}s3cret"), format!("s3c{unfit}ret")] {
            let tiers = [build(&text, "key"), build("identifier", &text)];
            for error in tiers.into_iter().flatten() {
                assert_discreet(&error.unwrap(), "s3c");
            }
            assert_discreet(&text.parse::<Tier>().unwrap_err(), "s3c");
            let token = Token::website("identifier", "key").unwrap();
            let builder = Client::builder(token).user_agent(&text);
            assert_discreet(&builder.build().unwrap_err(), "s3c");
        }
    }
}

/// A2: a colon ends an identifier, so that it may stand in a key alone.
#[tokio::test]
async fn a2_a_colon_is_for_keys() {
    for id in [":", "identifier:", ":identifier", "iden:tifier"] {
        let error = Token::of_tier(Tier::Plugin, id, "s3cret").unwrap_err();
        assert_discreet(&error, "s3cret");
        assert!(error.to_string().contains("the token identifier contains a colon"), "{error}");
    }
    for key in [":", "a:b", "::"] {
        let request = Client::<AnyTier>::new(Token::of_tier(Tier::Website, "id", key).unwrap());
        let request = request.unwrap().website("w").get_website().request().unwrap();
        assert!(request.headers()["authorization"].to_str().unwrap().starts_with("Basic aWQ6"));
    }
}

/// A3: nothing, space around it, and a key of a million bytes.
#[test]
fn a3_empty_padded_and_endless_credentials_are_refused() {
    for unfit in ["", " ", "\t", " s3cret", "s3cret ", "s3 cret", "s3cret\u{a0}", "s3cret\u{2003}"]
    {
        assert_discreet(&Token::website(unfit, "key").unwrap_err(), "s3");
        assert_discreet(&Token::website("identifier", unfit).unwrap_err(), "s3");
    }
    let endless = "s3cret".repeat(200_000);
    assert_discreet(&Token::website("identifier", &endless).unwrap_err(), "s3cret");
    assert_discreet(&Token::website(&endless, "key").unwrap_err(), "s3cret");
}

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

/// A4: nor is it in an error of any kind, in what a panic says of it, or in an answer that shows it.
/// What traces say is tested beside their spans.
#[tokio::test]
async fn a4_no_failure_shows_the_key() {
    use super::server::{Step, answer};

    let echo = r#"{"error":true,"reason":"x","data":{"message":"no"}}"#;
    for step in [
        Step::Reset(vec![]),
        Step::Stall(vec![]),
        Step::Close(answer("302 Found", "Location: http://a/?s3cret\r\n", "")),
        Step::Close(answer("200 OK", "X-Echo: aWRlbnRpZmllcjpzM2NyZXQ=\r\n", "[]")),
        Step::Close(answer("400 Bad Request", "", echo)),
        Step::Close(answer("200 OK", "", "x".repeat(2000))),
    ] {
        let server = Server::start([step]).await;
        let site = server.once();
        let call = site.send_message_in_conversation("s", NewMessage::text("Hi"));
        let result = call.timeout(std::time::Duration::from_millis(100)).await;
        let panic =
            std::panic::catch_unwind(AssertUnwindSafe(|| result.clone().unwrap())).unwrap_err();
        let panic = panic.downcast::<String>().unwrap();
        let error = result.unwrap_err();
        let said = format!("{panic} {error:#?} {}", super::tls::causes(&error));
        for secret in ["s3cret", "aWRlbnRpZmllcjpzM2NyZXQ", "identifier"] {
            assert!(!said.contains(secret), "{said}");
        }
    }
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

/// A6: strings that broke other programs: as an id, as an e-mail address, and as any other text, each
/// is refused or stays one segment of the path that it belongs to.
#[tokio::test]
async fn a6_no_naughty_string_leaves_its_route() {
    let server = Server::start([]).await;
    let site = server.once();
    let segments = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let raw = || site.raw(crisp_api::Method::GET, "/website/{website_id}/{x}/{y}");
    let (mut refused, mut made) = (0, 0);
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
                    refused += 1;
                    continue;
                }
            };
            made += 1;
            let path = segments(request.url().path());
            assert_eq!(path[..4], ["", "v1", "website", "w"], "{text:?}");
            assert_eq!(path.len(), length, "{text:?}: {path:?}");
            assert!(path.iter().skip(1).all(|part| !matches!(&**part, "" | "." | "..")));
            assert_eq!(request.url().fragment(), None, "{text:?}");
            let read = url::Url::parse(request.url().as_str()).unwrap();
            assert_eq!(read, *request.url(), "whoever reads it, reads the same");
        }
    }
    assert!(refused > 500 && made > 500, "{refused} {made}");
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

/// A7: no string breaks out of a query, and each arrives as it was.
#[tokio::test]
async fn a7_naughty_strings_arrive_as_they_were() {
    let site = Server::start([]).await.once();
    for text in naughty_strings::BLNS {
        let call = site.list_conversations().search_query(*text).per_page(20);
        let url = call.request().unwrap().url().clone();
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        assert!(pairs.contains(&("search_query".into(), (*text).into())), "{text:?}: {pairs:?}");
        assert_eq!((pairs.len(), url.fragment()), (2, None), "{text:?}");
    }
}

/// A8: there is no way to add a header, so that none can stand in for those that count; what is sent
/// is these, once each, whatever the user agent tries.
#[tokio::test]
async fn a8_no_header_but_ours_is_sent() {
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
