#[crisp_api::client(bind(website_id))]
pub trait Inbox: Sized {
    fn get_website(&self) -> _;
}

fn main() {}
