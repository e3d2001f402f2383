#[crisp_api::client(bind(website_id), include(website::people::{get_people_profile as profile}))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
