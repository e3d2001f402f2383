//! Uploads.

use std::time::Duration;

use crisp_api::Kind;
use crisp_api::transport::RawResponse;
use serde_json::{Value, json};

use crate::rest::{Rest, data};
use crate::server::{Peer, Server};
use crate::stream::{connected, plugin};

/// Responds to the request for a URL with an event, and returns the body of the request.
async fn generate(peer: &mut Peer, rest: &Rest, size_limit: u64) -> Value {
    let push = r#"42["socket:bind:push",{"events":["bucket:url:upload:generated"]}]"#;
    assert_eq!(peer.next().await.as_deref(), Some(push));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let request = rest.requests().into_iter().last().unwrap();
    let body: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    for id in ["another", body["id"].as_str().unwrap()] {
        let data = json!({
            "id": id, "policy": { "size_limit": size_limit },
            "url": {
                "signed": format!("http://127.0.0.1/storage/{id}?Signature=s"),
                "resource": format!("https://storage.crisp.chat/{id}/invoice.pdf"),
            },
        });
        peer.send(format!(r#"42["bucket:url:upload:generated",{data}]"#)).await;
    }
    body
}

#[tokio::test(start_paused = true)]
async fn performs_all_steps_and_returns_a_message() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let upload = site.upload(&rtm, "invoice.pdf", "application/pdf", b"%PDF".to_vec());
    let upload = tokio::spawn(upload.into_future());
    let body = generate(&mut peer, &rest, 1000).await;
    assert_eq!(body["namespace"], "upload");
    assert_eq!(body["file"], json!({ "name": "invoice.pdf", "type": "application/pdf" }));
    assert_eq!(body["resource"], json!({ "type": "website", "id": "w" }));
    let message = upload.await.unwrap().unwrap();
    let id = body["id"].as_str().unwrap();
    assert_eq!(
        serde_json::to_value(&message).unwrap()["content"],
        json!({
            "name": "invoice.pdf", "type": "application/pdf",
            "url": format!("https://storage.crisp.chat/{id}/invoice.pdf"),
        })
    );
    let put = rest.requests().into_iter().last().unwrap();
    assert_eq!(put.url().as_str(), format!("http://127.0.0.1/storage/{id}?Signature=s"));
    assert_eq!((put.method().as_str(), &put.body().unwrap()[..]), ("PUT", &b"%PDF"[..]));
    assert_eq!(put.headers()["content-type"], "application/pdf");
    assert!(!put.headers().contains_key("authorization"), "the storage receives no credentials");
    assert!(!put.headers().contains_key("x-crisp-tier"));
}

#[tokio::test(start_paused = true)]
async fn a_file_above_the_limit_is_not_sent() {
    let mut server = Server::new();
    let rest = Rest::new(|_| data(&json!({})));
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let upload = site.upload(&rtm, "invoice.pdf", "application/pdf", b"%PDF".to_vec());
    let upload = tokio::spawn(upload.into_future());
    generate(&mut peer, &rest, 3).await;
    let error = upload.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), Kind::Argument);
    assert!(error.to_string().contains("larger than 3 bytes"), "{error}");
    assert_eq!(rest.lines(), ["POST /v1/bucket/url/generate"]);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_the_storage_rejects_is_an_error_without_the_url() {
    let mut server = Server::new();
    let rest = Rest::new(|line| match line.starts_with("PUT") {
        true => RawResponse::new(403, "<Error>SignatureDoesNotMatch</Error>"),
        false => data(&json!({})),
    });
    let (rtm, mut peer) = connected(&mut server, &rest).await;
    let site = rest.client(plugin()).website("w");
    let upload = site.upload(&rtm, "invoice.pdf", "application/pdf", b"%PDF".to_vec());
    let upload = tokio::spawn(upload.into_future());
    generate(&mut peer, &rest, 1000).await;
    let error = format!("{:?}", upload.await.unwrap().unwrap_err());
    assert!(error.contains("403") && !error.contains("Signature=s"), "{error}");
}
