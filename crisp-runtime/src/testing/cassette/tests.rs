use super::*;
use crate::call::RawCall;
use crate::testing::MemoryTransport;
use crate::{ClientBuilder, Handle, Kind, Method, Token};

fn client(transport: impl Transport) -> Handle {
    let token = Token::website("token-id", "token-key").unwrap();
    ClientBuilder::new(token).transport(transport).retries(0).build().unwrap()
}

fn call(client: &Handle, email: &str) -> RawCall {
    RawCall::__new(client, Method::POST, "/website/{w}/people/{p}")
        .param("w", "workspace-7")
        .param("p", email)
        .query("search", email)
        .body(&json!({ "email": email, "person": { "nickname": "Jane", "age": 7 } }))
}

#[tokio::test]
async fn replays_recorded_responses_and_records_no_personal_data() {
    let redaction = Redaction::new().replace("workspace-7", "WORKSPACE");
    let memory = MemoryTransport::new()
        .data(201, r#"{"email":"jane@acme.com","score":5,"website":"workspace-7"}"#)
        .response(RawResponse::new(502, "<html>"));
    let record = RecordTransport::new(memory, redaction.clone());
    let recording = client(record.clone());
    call(&recording, "jane@acme.com").value().await.unwrap();
    call(&recording, "jane@acme.com").value().await.unwrap_err();

    let json = record.cassette().to_json();
    for personal in ["jane", "Jane", "acme", "workspace-7", "token", "Basic"] {
        assert!(!json.contains(personal), "{personal}: {json}");
    }
    let replay = ReplayTransport::new(Cassette::from_json(&json).unwrap(), redaction);
    let playing = client(replay.clone());
    let data = call(&playing, "jane@acme.com").value().await.unwrap();
    assert_eq!(data, json!({ "email": "redacted", "score": 5, "website": "WORKSPACE" }));
    let error = call(&playing, "jane@acme.com").value().await.unwrap_err();
    assert_eq!((error.status(), error.detail()), (Some(502), Some("<html>")));
    assert_eq!(replay.left(), 0);
    let error = call(&playing, "jane@acme.com").value().await.unwrap_err();
    let line = "no response left for `POST /v1/website/WORKSPACE/people/redacted%40example.com?";
    assert!(error.to_string().contains(line), "{error}");
    assert_eq!((error.kind(), error.attempts()), (Kind::Fake, 1));
}

/// Records a response and returns the cassette as text.
async fn recorded(body: &str) -> String {
    let memory = MemoryTransport::new().response(RawResponse::new(400, body.to_owned()));
    let record = RecordTransport::new(memory, Redaction::new());
    let recording = client(record.clone());
    call(&recording, "jane@acme.com").value().await.unwrap_err();
    record.cassette().to_json()
}

#[tokio::test]
async fn records_no_lists_or_objects_of_personal_data() {
    let body = r#"{"email":["jane@acme.com",["jane"]],"Phone":{"home":{"jane@acme.com":555}},
        "operators":{"jane@acme.com":true},"score":5}"#;
    let json = recorded(body).await;
    for personal in ["jane", "acme", "555"] {
        assert!(!json.contains(personal), "{personal}: {json}");
    }
    assert!(json.contains("\"score\": 5"), "{json}");
}

#[tokio::test]
async fn records_no_credentials_that_the_server_sends_back() {
    let encoded = STANDARD.encode("token-id:token-key");
    for body in [
        format!(r#"{{"headers":{{"Authorization":"Basic {encoded}","accept":"*/*"}}}}"#),
        format!(r#"{{"headers":[["authorization","Basic {encoded}"]]}}"#),
        format!(r#"{{"dump":"GET / HTTP/1.1\\r\\nAuthorization: Basic {encoded}\\r\\n"}}"#),
        format!("<pre>Authorization: Basic {encoded}</pre>"),
        format!("<pre>{encoded}</pre>"),
        r#"{"user":"token-id","pass":"token-key"}"#.to_owned(),
        "authorization: bearer abcdefghijklmnopqrstuvwxyz".to_owned(),
    ] {
        let json = recorded(&body).await;
        for secret in [&*encoded, "token-id", "token-key", "abcdefghijkl"] {
            assert!(!json.contains(secret), "{secret}: {json}");
        }
    }
    let json = recorded("Basic support, and bearer of news").await;
    assert!(json.contains("Basic support, and bearer of news"), "{json}");
}

#[tokio::test]
async fn a_deeply_nested_body_can_be_read_back() {
    let deep = format!("{}{}", "[".repeat(127), "]".repeat(127));
    let body = format!(r#"{{"error":false,"reason":"resolved","data":{}}}"#, &deep[1..253]);
    let memory = MemoryTransport::new().response(RawResponse::new(200, body));
    let record = RecordTransport::new(memory, Redaction::new());
    let data = call(&client(record.clone()), "jane@acme.com").value().await.unwrap();
    let cassette = Cassette::from_json(&record.cassette().to_json()).unwrap();
    let replay = client(ReplayTransport::new(cassette, Redaction::new()));
    assert_eq!(call(&replay, "jane@acme.com").value().await.unwrap(), data);
}

#[test]
fn rejects_a_malformed_cassette() {
    for json in ["", "{}", "[1]", r#"[{"method":"GET"}]"#] {
        assert!(Cassette::from_json(json).is_err(), "{json}");
    }
    assert!(Cassette::load("/nonexistent").is_err());
    assert_eq!(Cassette::from_json("[]").unwrap().to_json(), "[]\n");
}
