#[crisp_api::client(bind(website_id) fake)]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
