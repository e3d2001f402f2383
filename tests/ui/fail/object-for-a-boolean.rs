use crisp_api::types::Conversation;

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn check_conversation_exists(&self) -> Conversation;
}

fn main() {}
