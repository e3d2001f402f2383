//! The extractor for axum.
#![cfg(feature = "axum")]

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::{Router, routing::post};
use crisp_api_realtime::hooks::{Hook, HookConfig, Mistake, Verifier};
use futures_util::stream;
use tower::ServiceExt;

const BODY: &[u8] = br#"{"website_id":"w","event":"message:send","data":{}}"#;

type Mistakes = Arc<Mutex<Vec<Mistake>>>;

fn router(verifier: Verifier) -> (Router, Mistakes) {
    let mistakes = Mistakes::default();
    let observed = mistakes.clone();
    let config = HookConfig::new(verifier)
        .max_body(100)
        .observe(move |rejection| observed.lock().unwrap().push(rejection.mistake()));
    let handler = |Hook(delivery): Hook| async move { delivery.into_event().unwrap().name };
    (Router::new().route("/", post(handler)).with_state(config), mistakes)
}

async fn reply(router: Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

fn signed(verifier: &Verifier, body: &'static [u8]) -> Request<Body> {
    let mut request = Request::post("/").body(Body::from(body)).unwrap();
    *request.headers_mut() = verifier.sign("", body, SystemTime::now()).headers;
    request
}

#[tokio::test]
async fn hands_over_a_verified_delivery() {
    let verifier = Verifier::plugin(["secret"]).unwrap();
    let request = signed(&verifier, BODY);
    let (router, mistakes) = router(verifier);
    assert_eq!(reply(router, request).await, (StatusCode::OK, "message:send".to_owned()));
    assert!(mistakes.lock().unwrap().is_empty());
}

#[tokio::test]
async fn replies_401_without_a_reason_and_tells_the_observer() {
    let request = signed(&Verifier::plugin(["other"]).unwrap(), BODY);
    let (router, mistakes) = router(Verifier::plugin(["secret"]).unwrap());
    assert_eq!(reply(router, request).await, (StatusCode::UNAUTHORIZED, String::new()));
    assert_eq!(*mistakes.lock().unwrap(), [Mistake::WrongSecret]);
}

#[tokio::test]
async fn replies_413_to_a_large_body_with_or_without_a_length() {
    let verifier = Verifier::plugin(["secret"]).unwrap();
    let large: &'static [u8] = &[b'x'; 101];
    let mut with_length = signed(&verifier, large);
    with_length.headers_mut().insert("content-length", "101".parse().unwrap());
    for request in [signed(&verifier, large), with_length] {
        let (router, mistakes) = router(verifier.clone());
        assert_eq!(reply(router, request).await, (StatusCode::PAYLOAD_TOO_LARGE, String::new()));
        assert_eq!(*mistakes.lock().unwrap(), [Mistake::TooLarge { limit: 100 }]);
    }
}

#[tokio::test]
async fn verifies_the_key_before_the_body_is_read() {
    let never = || Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>());
    for uri in ["/", "/?key=b", "/?key=a&key=a"] {
        let (router, mistakes) = router(Verifier::website_key("a").unwrap());
        let request = Request::post(uri).body(never()).unwrap();
        assert_eq!(reply(router, request).await.0, StatusCode::UNAUTHORIZED, "{uri}");
        assert_eq!(mistakes.lock().unwrap().len(), 1);
    }
    let (router, _) = router(Verifier::website_key("a").unwrap());
    let request = Request::post("/?key=a").body(Body::from(BODY)).unwrap();
    assert_eq!(reply(router, request).await.0, StatusCode::OK);
}

#[tokio::test]
async fn replies_400_to_an_interrupted_body() {
    let (router, mistakes) = router(Verifier::website_key("a").unwrap());
    let broken = Err::<Vec<u8>, _>(std::io::Error::other("reset"));
    let body = Body::from_stream(stream::iter([broken]));
    let request = Request::post("/?key=a").body(body).unwrap();
    assert_eq!(reply(router, request).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(*mistakes.lock().unwrap(), [Mistake::Interrupted]);
}
