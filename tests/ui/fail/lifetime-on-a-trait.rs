#[crisp_api::client(bind(website_id))]
pub trait Inbox<'a> {
    fn get_conversation(&'a self, session_id: &'a str) -> &'a Conversation;
    fn get_website(&self) -> _;
}

fn main() {}
