#[crisp_api::client(include(website::*), bind(website_id))]
pub struct Site {
    handle: String,
    website_id: crisp_api::WebsiteId,
}

fn main() {}
