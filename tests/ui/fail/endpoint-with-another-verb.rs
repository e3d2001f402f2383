#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn update_conversation_state(&self, session_id: _, state: _) -> _;
}

// A suggestion is not acted on, and uses of the method are no further errors.
async fn uses(inbox: &dyn Inbox) -> crisp_api::Result<String> {
    Ok(inbox.update_conversation_state(&"session_1".into(), 1).await?.name)
}

fn main() {}
