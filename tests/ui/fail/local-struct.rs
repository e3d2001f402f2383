#[crisp_api::client(include(website::base::*), bind(website_id), local)]
pub struct Site;

fn main() {}
