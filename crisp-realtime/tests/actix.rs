//! The extractor for actix-web.
#![cfg(feature = "actix")]

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use actix_web::http::StatusCode;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, web};
use crisp_api_realtime::hooks::{Hook, HookConfig, Mistake, SignedHead, Verifier};

const BODY: &[u8] = br#"{"website_id":"w","event":"message:send","data":{}}"#;

async fn handler(Hook(delivery): Hook) -> String {
    delivery.into_event().unwrap().name
}

/// Returns the status, the body, and the observed mistakes.
async fn reply(
    verifier: Verifier,
    head: SignedHead,
    body: &'static [u8],
) -> (StatusCode, String, Vec<Mistake>) {
    let mistakes = Arc::new(Mutex::new(Vec::new()));
    let observed = mistakes.clone();
    let config = HookConfig::new(verifier)
        .max_body(100)
        .observe(move |rejection| observed.lock().unwrap().push(rejection.mistake()));
    let app = init_service(App::new().app_data(config).route("/", web::post().to(handler))).await;
    let query = head.query.map(|query| format!("?{query}")).unwrap_or_default();
    let mut request = TestRequest::post().uri(&format!("/{query}"));
    for (name, value) in &head.headers {
        request = request.append_header((name.as_str(), value.to_str().unwrap()));
    }
    let response = call_service(&app, request.set_payload(body).to_request()).await;
    let status = response.status();
    let body = String::from_utf8(read_body(response).await.to_vec()).unwrap();
    let mistakes = mistakes.lock().unwrap().clone();
    (status, body, mistakes)
}

#[actix_web::test]
async fn hands_over_a_verified_delivery() {
    for verifier in [Verifier::plugin(["a"]).unwrap(), Verifier::website_key("a&b").unwrap()] {
        let head = verifier.sign("", BODY, SystemTime::now());
        let (status, body, mistakes) = reply(verifier, head, BODY).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "message:send"));
        assert!(mistakes.is_empty());
    }
}

#[actix_web::test]
async fn replies_401_without_a_reason_and_tells_the_observer() {
    for (configured, used, expected) in [
        (Verifier::plugin(["a"]), Verifier::plugin(["b"]), Mistake::WrongSecret),
        (Verifier::website_key("a"), Verifier::website_key("b"), Mistake::WrongKey),
    ] {
        let head = used.unwrap().sign("", BODY, SystemTime::now());
        let (status, body, mistakes) = reply(configured.unwrap(), head, BODY).await;
        assert_eq!((status, body.as_str()), (StatusCode::UNAUTHORIZED, ""));
        assert_eq!(mistakes, [expected]);
    }
}

#[actix_web::test]
async fn replies_413_to_a_large_body() {
    let verifier = Verifier::plugin(["a"]).unwrap();
    let large: &'static [u8] = &[b'x'; 101];
    let head = verifier.sign("", large, SystemTime::now());
    let (status, body, mistakes) = reply(verifier, head, large).await;
    assert_eq!((status, body.as_str()), (StatusCode::PAYLOAD_TOO_LARGE, ""));
    assert_eq!(mistakes, [Mistake::TooLarge { limit: 100 }]);
}

#[actix_web::test]
async fn replies_500_without_settings() {
    let app = init_service(App::new().route("/", web::post().to(handler))).await;
    let response = call_service(&app, TestRequest::post().uri("/").to_request()).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
}
