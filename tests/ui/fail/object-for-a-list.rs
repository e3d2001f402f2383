use crisp_api::types::Conversation;

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn list_conversations(&self) -> Conversation;
}

fn main() {}
