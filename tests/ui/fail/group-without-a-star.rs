#[crisp_api::client(bind(website_id), include(website::verify))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
