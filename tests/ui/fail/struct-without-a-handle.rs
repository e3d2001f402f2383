#[crisp_api::client(include(website::base::*), bind(website_id))]
pub struct Site {
    website_id: crisp_api::types::WebsiteId,
}

fn main() {}
