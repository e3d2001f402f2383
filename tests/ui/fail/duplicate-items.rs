#[crisp_api::client(bind(website_id, website_id))]
trait Inbox {
    fn get_website(&self) -> _;
    fn get_website(&self);
    fn get_conversation(&self, session_id: _, session_id: _) -> _;
}

fn main() {}
