//! Rejected requests, and the form of responses.

use crisp_api_mock::{MockServer, WEBSITE_ID};
use serde_json::{Value, json};

use crate::client::{Api, parse, raw};

#[tokio::test]
async fn credentials_tiers_and_scopes_are_checked() {
    let other = "11111111-0d4b-4f0a-9f0e-2f4f6d1f7a10";
    let mock = MockServer::builder()
        .website(WEBSITE_ID)
        .website(other)
        .website_token(other, "own", "key")
        .plugin_token("narrow", "key", &["website:people:data"])
        .start()
        .await
        .unwrap();
    let website = Api::with(&mock, "website", mock.website_token());
    assert_eq!(
        Api::with(&mock, "user", ("a", "b")).send("GET", "~", Value::Null).await.status,
        401
    );
    let wrong_tier = Api::with(&mock, "user", mock.website_token());
    assert_eq!(wrong_tier.send("GET", "~", Value::Null).await.reason(), "invalid_session");
    let reply = website.send("GET", "~/campaigns/list/1", Value::Null).await;
    assert_eq!((reply.status, reply.reason()), (403, "not_allowed".to_owned()));
    let own = Api::with(&mock, "website", ("own", "key"));
    assert_eq!(own.send("GET", "~", Value::Null).await.status, 403, "another workspace");
    assert_eq!(own.get(&format!("/website/{other}")).await["website_id"], other);
    let narrow = Api::with(&mock, "plugin", ("narrow", "key"));
    let reply = narrow.send("GET", "~/conversation/x", Value::Null).await;
    assert_eq!((reply.status, reply.reason()), (403, "token_scope_forbidden".to_owned()));
    narrow.get("~/people/data/ada@example.com").await;
    let missing = website.send("GET", "/website/unknown", Value::Null).await;
    assert_eq!(missing.reason(), "website_not_found");
}

#[tokio::test]
async fn invalid_requests_name_the_location() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let message = json!({ "type": "text", "from": "robot", "origin": "chat", "content": "x" });
    let path = format!("~/conversation/{id}/message");
    for (method, path, body, expected) in [
        ("POST", path.as_str(), message, "data.from should be equal to one of the allowed values"),
        (
            "GET",
            "~/conversations/1?mood=1",
            Value::Null,
            "query should NOT have additional property 'mood'",
        ),
        ("GET", "~/conversations/1?per_page=5", Value::Null, "query.per_page should be >= 20"),
        ("PATCH", "~/batch/read", json!({ "sessions": [] }), "data.sessions should be >= 1"),
    ] {
        let reply = api.send(method, path, body).await;
        assert_eq!((reply.status, reply.reason()), (400, "invalid_data".to_owned()), "{path}");
        assert_eq!(reply.message(), expected);
    }
    assert!(api.get(&format!("~/conversation/{id}/messages")).await.as_array().unwrap().is_empty());
}

#[tokio::test]
async fn responses_have_the_headers_of_crisp() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let first = api.send("GET", "~", Value::Null).await;
    let second = api.send("GET", "~", Value::Null).await;
    assert_eq!(first.headers["content-type"], "application/json");
    assert_ne!(first.headers["request-id"], second.headers["request-id"]);
    assert_eq!(first.headers["etag"], second.headers["etag"]);
    assert_eq!(first.headers["vary"], "ETag");
    api.ok("PATCH", "~/settings", json!({ "name": "Other" })).await;
    assert_ne!(api.send("GET", "~", Value::Null).await.headers["etag"], first.headers["etag"]);
    let error = api.send("GET", "~/conversation/x", Value::Null).await;
    assert!(!error.headers.contains_key("etag"));
    assert!(!first.headers.contains_key("x-crisp-mock"));
}

const USER_SPEC: &str = r#"
[endpoint.acme_flag]
route   = "POST /website/{website_id}/acme/flag"
tiers   = ["user"]
body    = "AcmeLabel"
returns = "AcmeLabel"
doc     = "Flags a workspace."

[type.AcmeLabel]
_doc = "A flag."
name = { type = "string", doc = "The name of the flag." }
"#;

#[tokio::test]
async fn user_defined_endpoints_are_validated_and_answered() {
    let path = std::env::temp_dir().join(format!("acme-{}.toml", std::process::id()));
    std::fs::write(&path, USER_SPEC).unwrap();
    let mock = MockServer::builder().spec(&path).start().await.unwrap();
    let api = Api::user(&mock);
    let reply = api.send("POST", "~/acme/flag", json!({ "name": "x" })).await;
    assert_eq!((reply.status, reply.headers["x-crisp-mock"].as_str()), (201, "example"));
    assert_eq!(api.send("POST", "~/acme/flag", json!({})).await.status, 400);
    let strict = MockServer::builder().spec(&path).strict(true).start().await.unwrap();
    let reply = Api::user(&strict).send("POST", "~/acme/flag", json!({ "name": "x" })).await;
    assert_eq!((reply.status, reply.reason()), (501, "not_implemented".to_owned()));
    let answering = MockServer::builder()
        .spec(&path)
        .strict(true)
        .answer("acme_flag", json!({ "name": "red" }))
        .fail_next("acme_flag", 503, "busy")
        .start()
        .await
        .unwrap();
    let api = Api::user(&answering);
    assert_eq!(api.send("POST", "~/acme/flag", json!({ "name": "x" })).await.reason(), "busy");
    let reply = api.send("POST", "~/acme/flag", json!({ "name": "x" })).await;
    assert_eq!((reply.data(), reply.headers.get("x-crisp-mock")), (json!({ "name": "red" }), None));
    std::fs::remove_file(&path).unwrap();
    assert!(MockServer::builder().spec(&path).start().await.is_err());
}

#[tokio::test]
async fn administration_needs_a_header_and_the_page_does_not() {
    let mock = MockServer::start().await.unwrap();
    let request = |path: &str, header: &str| {
        format!("GET /mock/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}\r\n")
    };
    let status = async |path: &str, header: &str| {
        parse(&raw(&mock, request(path, header).as_bytes()).await).unwrap().status
    };
    assert_eq!(status("info", "").await, 403);
    assert_eq!(status("info", "X-Crisp-Mock: 1\r\n").await, 200);
    assert_eq!(status("nothing", "X-Crisp-Mock: 1\r\n").await, 404);
    assert_eq!(status("", "").await, 200);
}
