#[crisp_api::client(bind(website_id))]
pub struct Site;

fn main() {}
