#[crisp_api::client(include(website::base::*), bind(website_id), name = Other)]
pub struct Site;

fn main() {}
