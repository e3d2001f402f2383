#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_conversation<'a>(&'a self, session_id: &'a str) -> _;
}

fn main() {}
