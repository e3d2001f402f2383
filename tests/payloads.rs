//! Answers of the real service, through the whole client: everything in them is understood, and
//! comes out again as it went in.

use std::fs;
use std::path::{Path, PathBuf};

use crisp_api::prelude::*;
use crisp_api::{
    AnyTier, BoxFuture, Client, Output, RawResponse, Request, Tier, Token, Transport,
    TransportError, types,
};
use serde::Serialize;
use serde_json::Value;

/// A transport with one answer.
struct Fixed {
    status: u16,
    body: Vec<u8>,
}

impl Transport for Fixed {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let mut response = RawResponse::new(self.status, self.body.clone());
        response.headers.insert("x-request-id", "r-1".parse().unwrap());
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn client(status: u16, body: Vec<u8>) -> Client<AnyTier> {
    let token = Token::of_tier(Tier::Plugin, "identifier", "key").unwrap();
    Client::builder(token).transport(Fixed { status, body }).build().unwrap()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// Reads each payload in the folder as a `T`, and writes it again.
async fn round_trip<T: Output + Serialize>(folder: &str, allowed: &[&str]) {
    for file in files(folder) {
        let body = fs::read(&file).unwrap();
        let original: Value = serde_json::from_slice(&body).unwrap();
        let typed: T =
            client(200, body).website("w").get_website().as_type().await.unwrap_or_else(|error| {
                panic!("{}: {error}", file.display());
            });
        let written = serde_json::to_value(&typed).unwrap();
        let mut lost = Vec::new();
        compare(&original["data"], &written, "data", &mut lost);
        lost.retain(|place| !allowed.contains(&place.as_str()));
        assert!(lost.is_empty(), "{} lost {lost:?}", file.display());
    }
}

/// Whether everything that says something is the same; null, `[]` and `{}` may be left out.
fn compare(original: &Value, written: &Value, place: &str, lost: &mut Vec<String>) {
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            for (key, value) in original {
                let place = format!("{place}.{key}");
                match written.get(key) {
                    Some(written) => compare(value, written, &place, lost),
                    None if says_nothing(value) => {}
                    None => lost.push(place),
                }
            }
        }
        (Value::Array(original), Value::Array(written)) if original.len() == written.len() => {
            for (index, (original, written)) in original.iter().zip(written).enumerate() {
                compare(original, written, &format!("{place}[{index}]"), lost);
            }
        }
        (original, written) if original == written => {}
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ => lost.push(place.to_owned()),
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

#[tokio::test]
async fn websites() {
    round_trip::<types::Website>("website", &[]).await;
}

#[tokio::test]
async fn connected_websites() {
    round_trip::<Vec<types::PluginConnectWebsite>>("connect", &[]).await;
}

#[tokio::test]
async fn conversations() {
    round_trip::<Vec<types::Conversation>>("conversations", &[]).await;
    round_trip::<types::Conversation>("conversation", &[]).await;
}

#[tokio::test]
async fn messages() {
    round_trip::<Vec<types::ConversationMessage>>("messages", &[]).await;
    // The payload has a field that nobody knows, to prove that it does no harm.
    round_trip::<types::ConversationMessage>("message", &["data.brand_new_field"]).await;
}

#[tokio::test]
async fn profiles() {
    round_trip::<types::PeopleProfile>("people", &[]).await;
}

#[tokio::test]
async fn a_message_of_a_type_that_nobody_knows_is_kept() {
    let body = fs::read(&files("message")[0]).unwrap();
    let site = client(200, body).website("w");
    let message: types::ConversationMessage = site.get_website().as_type().await.unwrap();
    let types::MessageContent::Unknown(content) = &message.content else {
        panic!("{:?}", message.content);
    };
    assert_eq!(content.tag(), "video_note");
    assert_eq!(content.content()["something"][0], "new");
}

#[tokio::test]
async fn what_is_personal_is_not_shown() {
    let body = fs::read(&files("conversation")[0]).unwrap();
    let site = client(200, body).website("w");
    let shown = format!("{:?}", site.get_conversation("s").await.unwrap());
    for personal in ["Morgan", "user5802@example.org", "192.0.2.16", "Exampleville", "43.13"] {
        assert!(!shown.contains(personal), "{shown}");
    }
    assert!(shown.contains("session_0e6fcd94"), "{shown}");
}

#[tokio::test]
async fn errors_keep_their_status_their_reason_and_their_words() {
    for file in files("errors") {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let body = fs::read(&file).unwrap();
        let json: Value = serde_json::from_slice(&body).unwrap();
        let status = name.split('_').find_map(|part| part.parse().ok()).unwrap_or(400);
        let error = client(status, body).website("w").get_website().await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{name}");
        assert_eq!(*error.reason().unwrap(), json["reason"].as_str().unwrap(), "{name}");
        let words = json["data"]["message"].as_str();
        assert!(words.is_none_or(|words| words.starts_with(error.detail().unwrap())), "{name}");
        assert_eq!(error.is_not_subscribed(), name.contains("not_subscribed"), "{name}");
        assert_eq!(error.is_unknown_route(), name.contains("route"), "{name}");
        let found = ["conversation", "email", "website", "people"];
        let missing = found.iter().any(|thing| name.contains(&format!("{thing}_not_found")));
        assert_eq!(error.is_not_found(), missing, "{name}");
        assert_eq!(error.request_id(), Some("r-1"));
    }
}
