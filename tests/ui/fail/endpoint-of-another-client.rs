#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn SendTextMessageInConversation(&self);
}

fn main() {}
