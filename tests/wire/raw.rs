//! Routes that are missing from the spec.

use crisp_api::Method;
use crisp_api_mock::WEBSITE_ID;
use serde_json::{Value, json};

use crate::start;

#[tokio::test]
async fn raw_call_is_authenticated_and_encodes_parameters() {
    let (mock, site) = start().await;
    let error = site
        .raw(Method::POST, "/website/{website_id}/new/{x}")
        .param("x", "a b")
        .query("q", 1)
        .body(&json!({ "a": 1 }))
        .json::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_unknown_route(), "{error}");
    let request = mock.last_request().unwrap();
    assert_eq!(request.target(), format!("/v1/website/{WEBSITE_ID}/new/a%20b?q=1"));
    assert_eq!(request.json(), json!({ "a": 1 }));
    assert!(request.header("authorization").unwrap().starts_with("Basic "));
}

#[tokio::test]
async fn raw_call_returns_the_data_of_a_known_route() {
    let (_mock, site) = start().await;
    let data = site.raw(Method::GET, "/website/{website_id}").value().await.unwrap();
    assert_eq!(data["name"], "Acme");
}
