//! Compares the first request with the curl example in Crisp's documentation.

use std::collections::BTreeMap;
use std::process::Command;

use crisp_api_mock::{MockRequest, MockServer, WEBSITE_ID};

use crate::start;

/// Returns the parts of a request that do not identify the client program.
fn normalized(request: &MockRequest) -> (String, String, BTreeMap<String, String>, Vec<u8>) {
    let headers = request
        .headers()
        .filter(|(name, _)| !matches!(*name, "user-agent" | "accept"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    (request.method().into(), request.target().into(), headers, request.body().into())
}

#[tokio::test]
async fn first_request_matches_the_documentation() {
    let (mock, site) = start().await;
    site.get_website().await.unwrap();
    let (method, target, headers, body) = normalized(&mock.last_request().unwrap());
    assert_eq!(method, "GET");
    assert_eq!(target, format!("/v1/website/{WEBSITE_ID}"));
    assert!(body.is_empty());
    let address = mock.base_url().replace("http://", "").replace("/v1", "");
    let expected = [
        // printf 'mock-website-identifier:mock-website-key' | base64
        ("authorization", "Basic bW9jay13ZWJzaXRlLWlkZW50aWZpZXI6bW9jay13ZWJzaXRlLWtleQ=="),
        ("host", address.as_str()),
        ("x-crisp-tier", "website"),
    ];
    let headers: Vec<_> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(headers, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn first_request_matches_curl() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("skipped: curl is not installed");
        return;
    }
    let (mock, site) = start().await;
    site.get_website().await.unwrap();
    curl(&mock);
    let requests = mock.requests();
    assert_eq!(requests.len(), 2, "curl did not reach the mock server");
    assert_eq!(normalized(&requests[0]), normalized(&requests[1]));
}

fn curl(mock: &MockServer) {
    let (id, key) = mock.website_token();
    let output = Command::new("curl")
        .args(["--silent", "--fail", "--noproxy", "*", "--user", &format!("{id}:{key}")])
        .args(["--header", "X-Crisp-Tier: website"])
        .arg(format!("{}/website/{WEBSITE_ID}", mock.base_url()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}
