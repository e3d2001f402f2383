#[crisp_api::client(bind(website_id), fake, name = One, name = Two)]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
