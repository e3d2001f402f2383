#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_conversation(&self, session_id: &_) -> _;
    fn list_conversations(&self) -> Vec<_>;
}

fn main() {}
