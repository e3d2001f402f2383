//! A crate that is being edited. `check.py` places the cursor at each `│`.

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    /// Written by the user.
    fn get_conversation(&self, session_id: _) -> _;
    fn get_conv│(&self);
}

#[crisp_api::client(include(website::{get_web│}), bind(website_id))]
pub trait Included {}

#[crisp_api::client(spec = "acme.toml", bind(website_id))]
pub trait Acme {
    fn get_flags(&self) -> _;
    fn get_f│(&self);
}

async fn calls(inbox: InboxClient, acme: AcmeClient) -> crisp_api::Result<()> {
    let conversation = inbox.get_conversation("session_1").await?;
    let _ = conversation.wai│;
    let flags = acme.get_flags().await?;
    let _ = flags[0].na│;
    let site = crisp_api::Client::new(crisp_api::Token::website("a", "b")?)?.website("w");
    let _ = site.list_conv│;
    let _ = site.list_conversations().filter_not│;
    Ok(())
}
