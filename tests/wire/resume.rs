//! Resuming a conversation whose first message may have been delivered.

use crisp_api::testing::MemoryTransport;
use crisp_api::transport::{RawResponse, TransportErrorKind};
use crisp_api::workflows::{StartError, StartedConversation};
use crisp_api::{Client, Method, Token};

/// Loses the response to the first message and resumes with this lookup response.
async fn resume_after(
    lookup: RawResponse,
) -> (Result<StartedConversation, StartError>, Vec<Method>) {
    let transport = MemoryTransport::new()
        .data(201, r#"{"session_id":"session_1"}"#)
        .lose(TransportErrorKind::Interrupted)
        .response(lookup)
        .data(202, r#"{"fingerprint":7}"#);
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).transport(transport.clone()).retries(0).build().unwrap();
    let error = client.website("w").start_conversation("Hello").await.unwrap_err();
    assert!(error.message_may_have_arrived());
    let result = error.resume().await;
    let methods = transport.requests().into_iter().map(|request| request.method().clone());
    (result, methods.collect())
}

#[tokio::test]
async fn invalid_lookup_response_does_not_prove_delivery() {
    for body in [
        "",
        "<html>",
        "{}",
        r#"{"error":false,"reason":"resolved"}"#,
        r#"{"error":false,"reason":"resolved","data":null}"#,
        r#"{"error":false,"reason":"resolved","data":[]}"#,
        r#"{"error":false,"reason":"resolved","data":{}}"#,
        r#"{"error":false,"reason":"resolved","data":[{"fingerprint":7}]}"#,
        r#"{"error":false,"reason":"resolved","data":true}"#,
        r#"{"error":false,"reason":"resolved","data":"found"}"#,
        // Another message.
        r#"{"error":false,"reason":"resolved","data":{"fingerprint":7,"type":"text"}}"#,
        r#"{"error":false,"reason":"resolved","data":{"fingerprint":null}}"#,
        "\u{feff}{\"error\":false,\"reason\":\"resolved\",\"data\":{\"a\":1}}",
        r#"{"error":false,"reason":"resolved","data":{"fingerprint":7"#,
    ] {
        for status in [200, 204] {
            let (result, methods) = resume_after(RawResponse::new(status, body)).await;
            let error = result.unwrap_err();
            assert!(error.message_may_have_arrived(), "{status} {body}");
            assert_eq!(methods.len(), 3, "{status} {body}: the message is not resent");
        }
    }
}

#[tokio::test]
async fn message_with_unknown_fields_proves_delivery() {
    let body = r#"{"error":false,"reason":"resolved","data":{"unknown":true}}"#;
    let (result, methods) = resume_after(RawResponse::new(200, body)).await;
    assert_eq!(result.unwrap().session_id, "session_1");
    assert_eq!(methods, [Method::POST, Method::POST, Method::GET]);
}

#[tokio::test]
async fn resends_a_missing_message() {
    let body = r#"{"error":true,"reason":"message_not_found","data":{}}"#;
    let (result, methods) = resume_after(RawResponse::new(404, body)).await;
    result.unwrap();
    assert_eq!(methods, [Method::POST, Method::POST, Method::GET, Method::POST]);
}
