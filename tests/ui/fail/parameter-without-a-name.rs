#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_conversation(&self, _: _) -> _;
}

fn main() {}
