#[crisp_api::client("./flags.toml", bind(website_id))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
