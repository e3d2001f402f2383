#[derive(serde::Deserialize)]
pub struct MyWebsite {}

#[crisp_api::client(bind(website_id), with(Website: MyWebsite))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
