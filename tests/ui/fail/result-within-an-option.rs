use crisp_api::types::Website;

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_website(&self) -> Option<crisp_api::Result<Website>>;
}

fn main() {}
