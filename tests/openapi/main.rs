//! Clients that other tools generate from the OpenAPI export talk to the mock server.

use std::path::Path;
use std::process::Command;

use crisp_api_mock::{MockServer, WEBSITE_ID};
use crisp_api_spec::{load, official, openapi};

/// Generates a TypeScript and a Python client, and runs them against the mock server. Requires npm and
/// Python with venv, and downloads the generators.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "downloads the generators"]
async fn generated_clients_work_with_the_mock_server() {
    let server = MockServer::start().await.expect("the system has a free port");
    let spec = load(official()).expect("the official spec is valid");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi-clients");
    std::fs::create_dir_all(&folder).expect("the folder can be created");
    let document = openapi(&spec).to_string();
    std::fs::write(folder.join("openapi.json"), document).expect("the file can be written");
    let (identifier, key) = server.plugin_token();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openapi/clients.sh");
    let mut command = Command::new(script);
    command
        .arg(&folder)
        .env("CRISP_MOCK_URL", server.base_url())
        .env("CRISP_WEBSITE_ID", WEBSITE_ID)
        .env("CRISP_TOKEN", format!("{identifier}:{key}"));
    let status = tokio::task::spawn_blocking(move || command.status()).await;
    let status = status.expect("the task does not panic").expect("the script can be started");
    assert!(status.success(), "{status}");
    let created = server.requests().iter().filter(|request| request.method() == "POST").count();
    assert_eq!(created, 4, "each client creates a conversation and sends a message");
}
