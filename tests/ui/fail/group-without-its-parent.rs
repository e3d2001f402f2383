#[crisp_api::client(bind(website_id), include(verify::*))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
