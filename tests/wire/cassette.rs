//! Workflows recorded from the mock server and replayed without it.

use crisp_api::testing::{Cassette, RecordTransport, Redaction, ReplayTransport};
use crisp_api::transport::{ReqwestTransport, Transport};
use crisp_api::{Client, Token, WebsiteHandle, WebsiteTier};
use crisp_api_mock::{MockServer, WEBSITE_ID};

fn site(mock: &MockServer, transport: impl Transport) -> WebsiteHandle<WebsiteTier> {
    let (id, key) = mock.website_token();
    let builder = Client::builder(Token::website(id, key).unwrap()).base_url(mock.base_url());
    builder.transport(transport).retries(0).build().unwrap().website(WEBSITE_ID)
}

async fn start(site: &WebsiteHandle<WebsiteTier>) -> crisp_api::Result<String> {
    let start = site.start_conversation("Where is my order 4711?").email("ada@example.com");
    let started = start.subject("Order 4711").await?;
    let conversation = site.conversation(&started.session_id);
    let messages = conversation.messages().await?;
    assert_eq!(messages.len(), 1);
    Ok(started.session_id.to_string())
}

#[tokio::test]
async fn replays_start_conversation_and_records_no_message_text() {
    let mock = MockServer::start().await.unwrap();
    let reqwest = ReqwestTransport::new(std::time::Duration::from_secs(5)).unwrap();
    let record = RecordTransport::new(reqwest, Redaction::new());
    let recorded = start(&site(&mock, record.clone())).await.unwrap();
    let json = record.cassette().to_json();
    for personal in ["4711", "ada@", "order", "Order"] {
        assert!(!json.contains(personal), "{personal}: {json}");
    }
    let replay = ReplayTransport::new(Cassette::from_json(&json).unwrap(), Redaction::new());
    let site = site(&mock, replay.clone());
    assert_eq!(start(&site).await.unwrap(), recorded);
    assert_eq!(replay.left(), 0);
    let error = start(&site).await.unwrap_err();
    assert!(error.to_string().contains("no response left for `POST /v1/website/"), "{error}");
    assert_eq!(error.attempts(), 1);
}
