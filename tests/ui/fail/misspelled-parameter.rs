#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_conversation(&self, sesion_id: _) -> _;
    fn list_conversations(&self, colour: u32) -> _;
}

fn main() {}
