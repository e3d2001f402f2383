//! The scopes that the token of a plugin needs.

use crisp_api::testing::MemoryTransport;
use crisp_api::{Client, Token};

#[crisp_api::client(tier(plugin), bind(website_id))]
trait Inbox {
    fn get_conversation(&self, session_id: _) -> _;
    fn check_conversation_exists(&self, session_id: _);
    fn send_message_in_conversation(&self);
    #[endpoint(GET "/website/{website_id}/acme", tiers(plugin))]
    fn acme(&self) -> String;
}

#[test]
fn a_client_lists_the_scopes_of_its_methods() {
    let expected = ["website:conversation:messages write", "website:conversation:sessions read"];
    assert_eq!(InboxClient::SCOPES, expected);
}

#[tokio::test]
async fn an_error_about_a_scope_names_it() {
    let transport = MemoryTransport::new()
        .refuse(403, "token_scope_forbidden")
        .refuse(403, "not_allowed")
        .refuse(403, "token_scope_forbidden");
    let token = Token::plugin("i", "k").unwrap();
    let client = Client::builder(token).transport(transport).build().unwrap();
    let inbox = InboxClient::new(&client, "w");
    let error = inbox.send_message_in_conversation(&"session_1".into(), "Hi".into()).await;
    let error = error.unwrap_err().to_string();
    let hint = "needs the scope `website:conversation:messages` with write access";
    assert!(error.contains(hint), "{error}");
    let error = inbox.get_conversation(&"session_1".into()).await.unwrap_err().to_string();
    assert!(!error.contains("scope"), "{error}");
    let error = inbox.acme().await.unwrap_err().to_string();
    assert!(!error.contains("needs the scope"), "no scope is documented: {error}");
}
