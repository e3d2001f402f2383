//! Requests as the mock server receives them, and how the client handles its responses.

mod cassette;
mod curl;
mod endpoints;
mod errors;
mod export;
mod fault_transport;
mod faults;
mod futures;
mod handles;
mod messages;
mod paging;
mod people;
mod raw;
mod resume;
mod start;
mod tier_header;

use crisp_api::{AnyTier, Client, Token};
use crisp_api_mock::{MockServer, WEBSITE_ID};

/// Starts a mock server and returns a handle to its workspace.
async fn start() -> (MockServer, crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.website_token();
    let token = Token::website(id, key).unwrap();
    let client = Client::builder(token).base_url(mock.base_url()).build().unwrap();
    (mock, client.website(WEBSITE_ID))
}

/// Returns a client with these credentials that may call every endpoint at compile time.
fn client(base_url: String, tier: crisp_api::Tier, id: &str, key: &str) -> Client<AnyTier> {
    let token = Token::of_tier(tier, id, key).unwrap();
    Client::builder(token).base_url(base_url).build().unwrap()
}
