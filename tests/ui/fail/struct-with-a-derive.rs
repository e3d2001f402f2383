#[crisp_api::client(include(website::verify::*), bind(website_id))]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site;

fn main() {}
